"""Keep names back from what is meant for others."""
