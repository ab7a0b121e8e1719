"""Say what others see instead of a name: the name, initials, or a number."""

from __future__ import annotations

import re

LEVELS = (("full", "Full names"), ("initials", "Initials only"), ("none", "No names"))
"""Each level with the words a student reads."""

WARNING = (
    "Even without names, someone who knows you may recognize people by the shape of the network. "
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

    Returns
    -------
    str
        Never empty.

    Raises
    ------
    ValueError
        For any other level: names must not slip through by a typing error.

    Examples
    --------
    >>> shown_name("Ana Lopes de Almeida", "initials", 3), shown_name("Ana Lopes", "none", 3)
    ('A. L. D. A.', 'Person 3')
    """
    check_level(level)
    if level == "full":
        return name or f"Person {number}"
    shown = initials_of(name) if level == "initials" else ""
    return shown or f"Person {number}"


def initials_of(name: str) -> str:
    """Return the initials of a name.

    Parameters
    ----------
    name : str
        The name of a person or an organization.

    Returns
    -------
    str
        Empty when no part of the name begins with a letter.

    Examples
    --------
    >>> initials_of("Ana Lopes de Almeida"), initials_of("3M")
    ('A. L. D. A.', '')
    """
    parts = re.split(r"[\s\-'’.,]+", name)
    return " ".join(f"{part[0].upper()}." for part in parts if part and part[0].isalpha())


def check_level(level: str) -> None:
    """Raise ValueError for a level there is none of.

    Parameters
    ----------
    level : str
        As it was passed; names must not slip through by a typing error.

    Raises
    ------
    ValueError
        When it is none of `LEVELS`.
    """
    if level not in dict(LEVELS):
        raise ValueError(f"no such level: {level}")
