"""Judge whether a word that could be a name means somebody in its sentence."""
