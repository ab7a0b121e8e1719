"""Fill the facts of every message from the records, and draft it."""
