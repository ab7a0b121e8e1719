"""Fold a text for comparing: small letters, no accents, letter for letter."""

from __future__ import annotations

import unicodedata


def composed(text: str) -> str:
    """Return the text with each letter and its accent as one sign, where there is one.

    Parameters
    ----------
    text : str
        Any text.
    """
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def folded(text: str) -> str:
    """Return the text in small letters without accents; each sign of `composed` stays one sign.

    So what is found at a place in the folded text stands at the same place in the composed one.

    Parameters
    ----------
    text : str
        Any text.

    Examples
    --------
    >>> folded("José Núñez-Łada"), len(folded("Straße")), folded("İzmir"), folded("하늘")
    ('jose nunez-lada', 6, 'izmir', '하늘')
    """
    if text.isascii():
        return text.lower()
    return composed(text).translate(_PLAIN)


class _Plain(dict[int, str]):
    """Map signs to their plain form, each worked out when first met: one pass in C over a text."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        # One sign of it: İ becomes two in small letters, and all places behind it would be off by
        # one.
        first, *marks = unicodedata.normalize("NFD", sign.lower())
        # A sign of Hangul comes apart into letters, not into a letter and its marks.
        plain = first if all(map(unicodedata.combining, marks)) else sign
        self[code] = _WHOLE.get(plain, plain)
        return self[code]


_WHOLE = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "\u0131": "i"}
"""Letters that no decomposition takes apart, typed without their stroke or dot."""
_PLAIN = _Plain()
