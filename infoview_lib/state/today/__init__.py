"""Hold the steps of the page of today: what is due, quick entries, one person, the whole log."""
