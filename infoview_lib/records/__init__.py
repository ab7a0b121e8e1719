"""Hold what is written down: kinds of record, their fields, the book, the log of changes."""
