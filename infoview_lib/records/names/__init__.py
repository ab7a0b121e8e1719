"""Names of people: their letters, nicknames, parts, and whether two may be one person's."""
