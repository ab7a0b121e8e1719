"""Hold what an instructor sets for a course, and the one file that carries it to students."""
