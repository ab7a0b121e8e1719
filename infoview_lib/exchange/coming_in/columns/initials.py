"""Spell out the initials by which one column name speaks of another, as "FI Email" does."""

from __future__ import annotations

import re
from collections.abc import Sequence

_INITIALS = re.compile(r"\b[A-Z]{2,4}\b")
_WORD = re.compile(r"[^\W\d_]+")
_AND = frozenset(["of", "the", "and", "de", "du", "del"])
"""Words whose first letter is left out of initials."""


def spelled_out(columns: Sequence[str]) -> dict[str, str]:
    """Return column → its name, with the words of another column in place of their initials.

    Parameters
    ----------
    columns : sequence of str
        Column names in order.

    Examples
    --------
    >>> spelled_out(["Field Instructor", "FI Email", "HR Contact"])["FI Email"]
    'Field Instructor Email'
    >>> spelled_out(["Field Instructor", "FI Email", "HR Contact"])["HR Contact"]
    'HR Contact'
    """
    meant: dict[str, str] = {}
    for column in columns:
        words = [word for word in _WORD.findall(column) if word.casefold() not in _AND]
        if not _INITIALS.search(column):
            meant.setdefault("".join(word[0].upper() for word in words), column)
    return {
        column: _INITIALS.sub(lambda found: meant.get(found[0], found[0]), column)
        for column in columns
    }
