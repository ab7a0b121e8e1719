"""Hold what each step shows and accepts, with no screen."""
