"""Hold the steps of page 07: looking back, evidence, ratings, readiness, the memo."""
