"""The encrypted case file: keys, rows, copies, deletion; the one home of ciphers."""
