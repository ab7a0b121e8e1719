"""Keep the student's folder: save, history, backups, bundled data."""
