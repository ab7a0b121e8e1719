"""Start one Python for the pages of a folder, and let them share it."""
