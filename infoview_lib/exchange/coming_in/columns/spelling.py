"""Write a column name in the one spelling in which names are compared."""

from __future__ import annotations

import re
import unicodedata

LONGEST_NAME = 200
"""Letters of a column name that are looked at."""
# Letters that no decomposition takes apart.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe"})
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_EAST = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_EDGES = re.compile(rf"(?<=[^\W\d_{_EAST}])(?=[\d{_EAST}])|(?<=[\d{_EAST}])(?=[^\W\d_{_EAST}])")
_EASTERN = re.compile(rf"[{_EAST}]+")
_BRANDS = re.compile(r"\b(linked in|git hub|you tube|whats app|what s app|orc id)\b")
_FIRST = re.compile(r"\b1st\b")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
_CHOICE = re.compile(r"(?<=[^\W\d_]{3})(?:\([a-zà-ÿа-я]{1,2}\)|·[a-zà-ÿ]{1,2}\b)")
"""An ending to choose, as in "egresso(a)", "Vorname(n)" or "Contacté·e"."""


def normal_column(name: str) -> str:
    """Return a column name in the form in which names are compared.

    Parameters
    ----------
    name : str
        As a file has it.

    Returns
    -------
    str
        Small letters and digits, parted by single spaces; empty for a name of signs alone.

    Examples
    --------
    >>> normal_column(" E-Mail_Adresse: "), normal_column("Straße (privat)")
    ('e mail adresse', 'strasse privat')
    >>> normal_column("linkedinProfileURL"), normal_column("Nº de móvil")
    ('linkedin profile url', 'no de movil')
    """
    chosen = _CHOICE.sub("", name[:LONGEST_NAME].replace("#", " no "))
    chosen = _ORDINAL.sub("", _FIRST.sub("first", chosen))
    apart = _HUMPS.sub(" ", chosen)
    apart = unicodedata.normalize("NFKD", apart.casefold())
    # Marks of kana and Hangul belong to the letter.
    bare = "".join(c for c in apart if not unicodedata.combining(c) or c in "\u3099\u309a")
    whole = unicodedata.normalize("NFC", bare).translate(_PLAIN)
    spaced = " ".join(re.sub(r"[\W_]+", " ", _EDGES.sub(" ", whole)).split())
    return _BRANDS.sub(lambda found: found[0].replace(" ", ""), spaced)


def is_eastern(word: str) -> bool:
    """Return whether a word is written without spaces between words, as in Chinese.

    Parameters
    ----------
    word : str
        As `normal_column` writes it.
    """
    return _EASTERN.fullmatch(word) is not None
