"""Draw pictures on given matplotlib Axes."""
