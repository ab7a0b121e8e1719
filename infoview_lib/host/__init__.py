"""Know where the program runs: which places belong to the person who runs it."""
