"""Small widgets that know nothing of the interview: words, buttons, rows, notices."""
