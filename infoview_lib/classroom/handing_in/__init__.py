"""Hold what a student hands in: counts, chosen texts without names, and no name but a code."""
