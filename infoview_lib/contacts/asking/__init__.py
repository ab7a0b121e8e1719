"""Decide whom to ask, how to follow up, and what a yes or a no leads to."""
