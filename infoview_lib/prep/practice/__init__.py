"""Practice interviews: the personas, what they reply, the feedback, groups of three."""
