"""Before a case is open: the list of cases, a new one, its password, its end."""
