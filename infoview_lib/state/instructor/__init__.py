"""Prepare a class, as an instructor."""
