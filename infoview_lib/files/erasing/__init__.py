"""Remove a person from every file of the folder."""
