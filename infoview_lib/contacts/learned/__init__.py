"""Show what the student has learned so far, and what is still open."""
