"""Hold the steps of page 00: what an interview is for, about you, your folder, confidence."""
