"""Derive what is due, and write down that it was done, snoozed or dismissed."""
