"""Hold the records, the log of their changes, their stages, what is due."""
