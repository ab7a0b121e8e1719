"""Work out what follows from the records: whom to ask, what is due, what was learned."""
