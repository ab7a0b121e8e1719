"""Tell words for people from words for programs by their shape.

A string is words for people when it is a phrase (two words or more, in letters alone or with a
blank to fill in), or one word that begins with a capital, as a label does. It is code when it looks
like a pattern, a style, a selector, a list of keys, or one name. The rule looks at nothing but the
string, so a new label or message is found without being listed. Each reader leaves out what its
language says is code, such as a docstring or the class of an element.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

BLANK = "{…}"
"""Stands for what a program fills in."""
_CODE = re.compile(
    r"\\[bwsdWSD]|\(\?|\[\^|\]\+|\.\*|\)\?|\||^\^|=>|</?[a-z]+>?$|[{;]\s*[a-z-]+:\s|^%|%[YmdHMS]\b"
    r"|\b(?:iv|jp|cm)-|--[a-z]|^/\*|^[.#@/]\w|^\[[a-z-]+|\w_\w|^\w+=|://"
    r"|[a-z]\.[a-z]+\(|^#[0-9a-f]{3}"
    r"|\b(?:calc|max|min|rotate|scale|translate)\(|^\(prefers-"
)
_KEYS = re.compile(r"[a-z0-9-]+(?:[;,] ?[a-z0-9-]+)+;?")
_ONE_WORD = re.compile(r"[A-Z][a-zé]+(?:[’'-][a-zA-Z]+)*[.!?…:]?")
_MARKUP = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class Text:
    """Hold one text a person may read.

    ``where`` is its file, with the line, cell, or record behind a colon. ``kind`` is ``page``,
    ``screen``, ``error``, ``script``, ``table``, ``sample`` or ``document``.
    """

    where: str
    kind: str
    text: str

    @property
    def file(self) -> str:
        """Return the file the text is in."""
        return self.where.partition(":")[0]


def without_markup(text: str) -> str:
    """Return a text without HTML tags, on one line.

    Examples
    --------
    >>> without_markup("<p>Hello\\n there</p>")
    'Hello there'
    """
    return " ".join(_MARKUP.sub(" ", text).split())


def is_for_people(text: str) -> bool:
    """Return whether a string has the shape of words for people.

    Parameters
    ----------
    text : str
        A string on one line; what a program fills in is written as `BLANK`.

    Returns
    -------
    bool
        False for a string without a word.

    Examples
    --------
    >>> [is_for_people(one) for one in ("Add contact", "Close", "{…} people", "in person")]
    [True, True, True, True]
    >>> [is_for_people(one) for one in ("too_busy", "iv-row", "email", "a; b", "/* A note */")]
    [False, False, False, False, False]
    """
    if _CODE.search(text) or _KEYS.fullmatch(text) or not _WORD.search(text.replace(BLANK, "")):
        return False
    return " " in text or bool(_ONE_WORD.fullmatch(text))
