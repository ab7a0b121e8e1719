"""Measure the program in pairs: each number compares two things in turns in one run."""
