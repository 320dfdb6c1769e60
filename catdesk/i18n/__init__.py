"""Languages: words, dates, names and lists, said as each language says them."""
