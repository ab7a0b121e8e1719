"""Count days, tell time in two zones, say dates."""
