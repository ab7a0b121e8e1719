"""Read files that a student brings in, and show what they would change."""
