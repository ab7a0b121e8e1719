"""Hold the steps of page 04: questions, the agenda, the sheet to take along."""
