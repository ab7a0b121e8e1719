"""Show an instructor what a class handed in, and a class what may be seen of itself."""
