"""Hold the steps of page 02: who to ask, where the names come from, who comes first."""
