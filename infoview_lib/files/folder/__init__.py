"""Open a student's folder, read and change what lies in it."""
