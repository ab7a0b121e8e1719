"""Keep every edit safe on disk: logs, second copy, backups."""
