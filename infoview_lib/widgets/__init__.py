"""Show each state in the page."""
