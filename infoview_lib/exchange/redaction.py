"""Take names out of what is meant for others: kept, shortened to initials, or gone."""

from __future__ import annotations

import re
from collections.abc import Mapping

LEVELS = (("full", "Names as they are"), ("initials", "Initials only"), ("none", "No names"))
"""Each level with the words a student reads."""

WARNING = (
    "Even without names, somebody who knows you may tell from the shape of a network who is who. "
    "Share it only with people you trust."
)


def shown_name(name: str, level: str, number: int) -> str:
    """Return what others see instead of a name.

    Parameters
    ----------
    name : str
        The name as it is in the records.
    level : str
        ``full``, ``initials`` or ``none``.
    number : int
        The person's place among all, from 1; it stands for the name where there is none.

    Raises
    ------
    ValueError
        For any other level: names must not slip through by a typing error.

    Examples
    --------
    >>> shown_name("Ana Lopes de Almeida", "initials", 3), shown_name("Ana Lopes", "none", 3)
    ('A. L. D. A.', 'Person 3')
    """
    if level == "full":
        return name or f"Person {number}"
    if level == "initials":
        letters = [part[0].upper() for part in re.split(r"[\s\-'’.,]+", name) if part and part[0].isalpha()]
        return " ".join(f"{letter}." for letter in letters) or f"Person {number}"
    if level == "none":
        return f"Person {number}"
    raise ValueError(f"no such level: {level}")


def redacted(text: str, names: Mapping[str, str]) -> str:
    """Return a text with every name replaced, longest first, as a whole word in any case.

    Parameters
    ----------
    text : str
        What is meant for others.
    names : mapping of str to str
        Name, or part of a name, → what stands for it.

    Examples
    --------
    >>> redacted("ANA told me; Anatomy is hard, said Ana Lopes.", {"Ana": "A.", "Ana Lopes": "A. L."})
    'A. told me; Anatomy is hard, said A. L..'
    """
    wanted = {
        way.lower(): shown for name, shown in names.items() if name.strip() for way in (name.upper(), name)
    }  # fmt: skip
    if not wanted:
        return text
    longest_first = sorted(wanted, key=len, reverse=True)
    pattern = re.compile(
        r"(?<!\w)(?:" + "|".join(re.escape(one) for one in longest_first) + r")(?!\w)", re.IGNORECASE
    )
    return pattern.sub(lambda found: wanted.get(found.group().lower(), "…"), text)
