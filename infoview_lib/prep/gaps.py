"""Find the places in [brackets] that a student still has to fill in."""

from __future__ import annotations

import re

_GAP = re.compile(r"\[[^\][]*\]")


def gaps(text: str) -> list[str]:
    """Return the places in [brackets] that are still open.

    Examples
    --------
    >>> gaps("Dear Ana, [how you found them] Thank you.")
    ['[how you found them]']
    """
    return _GAP.findall(text)


def without_gaps(text: str) -> str:
    """Return the text without what stands in brackets."""
    return _GAP.sub("", text)


def blank_gaps(text: str) -> str:
    """Return the text with spaces where brackets stand, so that every other place stays the same.

    Examples
    --------
    >>> blank_gaps("Dear [name], hi")
    'Dear       , hi'
    """
    return _GAP.sub(lambda gap: " " * len(gap[0]), text)
