"""Hold the steps of the page of one person, from the plan to the closed loop."""
