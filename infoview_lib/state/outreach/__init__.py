"""Hold the steps of page 03: the request, what to say, attempts, finding a time."""
