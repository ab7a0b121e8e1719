"""Tables of people: what a cell holds, how a name is written, and the people row by row."""
