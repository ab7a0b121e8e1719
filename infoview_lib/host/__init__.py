"""Know where the program runs: what holds there, which places belong to who runs it."""
