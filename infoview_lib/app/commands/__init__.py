"""What the command `infoview` can be asked, one module for each question."""
