"""Name the colors of pictures: those of the pages in light, as `variables.css` has them.

Pictures are saved for paper, so they know no dark. A test compares each with the stylesheet.
"""

INK = "#211f1b"
"""What the notebook prints."""
SOFT = "#5e5a51"
"""What stands in the margin: captions, scales, second names."""
LIGHT = "#807b70"
"""Edges, and lines of second introductions."""
RULE = "#dcd8cc"
"""Lines that only divide: rings, scales."""
STRANDS = "#7b88b6"
"""One strand a person; bars, as they are many people."""
