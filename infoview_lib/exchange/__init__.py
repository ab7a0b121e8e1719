"""Read other people's formats, write ours."""
