"""Hold what belongs to a course rather than a student."""
