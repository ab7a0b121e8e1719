"""Find the blanks in [brackets] that a student still has to fill in."""

from __future__ import annotations

import re

_BLANK = re.compile(r"\[[^\][]*\]")


def blanks_in(text: str) -> list[str]:
    """Return the places in [brackets] that are still open.

    Examples
    --------
    >>> blanks_in("Dear Ana, [how you found them] Thank you.")
    ['[how you found them]']
    """
    return _BLANK.findall(text)


def without_blanks(text: str) -> str:
    """Return the text without what stands in brackets."""
    return _BLANK.sub("", text)


def space_over_blanks(text: str) -> str:
    """Return the text with spaces where brackets stand, so that every other place stays the same.

    Examples
    --------
    >>> space_over_blanks("Dear [name], hi")
    'Dear       , hi'
    """
    return _BLANK.sub(lambda gap: " " * len(gap[0]), text)
