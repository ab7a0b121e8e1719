"""Hold the steps of page 05: practice, the checklist, the timer, notes, what a person gave."""
