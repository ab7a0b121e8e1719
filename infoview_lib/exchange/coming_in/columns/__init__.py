"""Find out which field of a contact each column of a foreign table holds."""
