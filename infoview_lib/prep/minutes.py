"""Say how long an interview is: what is usual, and the ends beyond which a check says so."""

from __future__ import annotations

USUAL_MINUTES = 25
"""Minutes of an interview where the student says nothing else: the middle of 20 to 30."""
SHORTEST, LONGEST = 15, 45
"""Minutes outside of which the checks say so; 20 to 30 is the habit."""
