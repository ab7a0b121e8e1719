"""Hold the steps of page 01: the decision, goals, options, criteria, the introduction."""
