"""Find and fill what a text leaves open.

A ``{placeholder}`` stands in a shipped text, and the program fills it. A ``[blank]`` in brackets is
left to the student.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_BLANK = re.compile(r"\[[^\][]*\]")


def placeholders_in(text: str) -> tuple[str, ...]:
    """Return the names of the placeholders of a text, each once, in order.

    Parameters
    ----------
    text : str
        A shipped text, such as a question or a script.

    Returns
    -------
    tuple of str
        Names without braces; empty when the text has none.

    Examples
    --------
    >>> placeholders_in("What drew you to {field}?")
    ('field',)
    """
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(text)))


def fill_placeholders(
    text: str, values: Mapping[str, object] | None, instead: Callable[[str], str]
) -> str:
    """Return a text with its placeholders filled.

    Parameters
    ----------
    text : str
        A shipped text.
    values : mapping of str to object, optional
        What is known, by placeholder; None and blank text count as not known.
    instead : callable
        Gives the words for a placeholder that is not known, from its name.

    Returns
    -------
    str
        The text as it is when it has no placeholder.

    Examples
    --------
    >>> fill_placeholders("{day} at {hour}", {"day": "Friday", "hour": None}, str.upper)
    'Friday at HOUR'
    """
    given = (values or {}).items()
    known = {name: str(value).strip() for name, value in given if value is not None}
    # `or`, not a default: an empty value is an unknown one.
    return _PLACEHOLDER.sub(lambda found: known.get(found[1]) or instead(found[1]), text)


def blanks_in(text: str) -> list[str]:
    """Return the places in [brackets] that are still open.

    Parameters
    ----------
    text : str
        A draft.

    Returns
    -------
    list of str
        With their brackets, in order; empty when nothing is open.

    Examples
    --------
    >>> blanks_in("Dear Ana, [in a sentence, how you found them] Thank you.")
    ['[in a sentence, how you found them]']
    """
    return _BLANK.findall(text)


def without_blanks(text: str) -> str:
    """Return the text without what stands in brackets.

    Parameters
    ----------
    text : str
        A draft.

    Examples
    --------
    >>> without_blanks("Dear [name], hi")
    'Dear , hi'
    """
    return _BLANK.sub("", text)


def space_over_blanks(text: str) -> str:
    """Return the text with spaces where brackets stand, so that every other place stays the same.

    Parameters
    ----------
    text : str
        A draft.

    Examples
    --------
    >>> space_over_blanks("Dear [name], hi")
    'Dear       , hi'
    """
    return _BLANK.sub(lambda blank: " " * len(blank[0]), text)
