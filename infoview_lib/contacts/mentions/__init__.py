"""Find a person's traces in texts."""
