"""Hold the step of page 09, and join the records with what leaves the program."""
