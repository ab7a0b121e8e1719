"""Make the letters of a name plain for comparing: no case, no accents, Cyrillic and Greek in Latin.

By hand: the libraries that write every script in Latin letters are large or under the GPL.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

REMEMBERED = 1 << 16
"""So many words are remembered: lists of names are compared again after each change."""
# Letters that no decomposition takes apart.
_WHOLE = str.maketrans(
    {
        **{"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k"},
        **{"’": "'", "‘": "'", "`": "'", "\u2010": "-", "\u2011": "-", "\u2013": "-"},
        **{"æ": "ae", "œ": "oe", "þ": "th", "\u0131": "i", "ə": "a", "ŀ": "l", "\u0142": "l"},
    }
)
# What is typed for letters a keyboard does not have: Müller is Mueller, Håkon is Haakon.
_TYPED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "đ": "dj"})
_CYRILLIC = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфыэіґјў", "abvgdeziyklmnoprstufyeigjw", strict=True)),
        **{"ё": "yo", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh"},  # noqa: RUF001
        **{"щ": "shch", "ъ": ""},
        **{"ь": "", "ю": "yu", "я": "ya", "ї": "yi", "є": "ye", "љ": "lj", "њ": "nj", "ћ": "c"},
        **{"ђ": "dj", "џ": "dz"},
    }
)
_GREEK = str.maketrans(
    {
        **dict(zip("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstyfo", strict=True)),
        **{"θ": "th", "χ": "ch", "ψ": "ps"},
    }
)


@lru_cache(maxsize=REMEMBERED)
def plain(text: str) -> str:
    """Return a text in small Latin letters without accents; other scripts stay as they are.

    Parameters
    ----------
    text : str
        A name or any other words.

    Returns
    -------
    str
        Apostrophes and hyphens are those of a keyboard; empty for an empty text.

    Examples
    --------
    >>> plain("Łukasz Żółty"), plain("Ærø Þór"), plain("STRAßE"), plain("İzmir")
    ('lukasz zolty', 'aero thor', 'strasse', 'izmir')
    >>> plain("Пётр Ющенко"), plain("Γιώργος")
    ('pyotr yushchenko', 'giorgos')
    """
    if text.isascii():
        return text.lower()
    # Before its marks are taken away: й and ё are letters of their own.
    latin = unicodedata.normalize("NFC", text.casefold()).translate(_CYRILLIC)
    apart = unicodedata.normalize("NFKD", latin)
    bare = "".join(c for c in apart if not unicodedata.combining(c) or c in "\u3099\u309a")
    whole = unicodedata.normalize("NFC", bare).translate(_WHOLE)
    return whole.replace("ου", "ou").translate(_GREEK)  # noqa: RUF001 - Greek


@lru_cache(maxsize=REMEMBERED)
def spellings(word: str) -> frozenset[str]:
    """Return the plain forms in which a word is written on a keyboard without its letters.

    Parameters
    ----------
    word : str
        A word of a name.

    Examples
    --------
    >>> sorted(spellings("Jürgen")), sorted(spellings("Ana"))
    (['juergen', 'jurgen'], ['ana'])
    """
    if word.isascii():
        return frozenset((word.lower(),))
    typed = unicodedata.normalize("NFC", word.casefold()).translate(_TYPED)
    return frozenset((plain(word), plain(typed)))


def same_word(a: str, b: str) -> bool:
    """Say whether two words are one, written with or without its accents and special letters.

    Parameters
    ----------
    a, b : str
        Words of names.

    Examples
    --------
    >>> same_word("Groß", "gross"), same_word("Søren", "Soeren"), same_word("Ana", "Anna")
    (True, True, False)
    """
    return a == b or not spellings(a).isdisjoint(spellings(b))


def one_slip(a: str, b: str) -> bool:
    """Say whether one letter was left out, added, changed, or two neighbors changed places.

    The first letter is hardly ever the wrong one.

    Parameters
    ----------
    a, b : str
        Plain words.

    Examples
    --------
    >>> one_slip("micheal", "michael"), one_slip("lopes", "lopez"), one_slip("chen", "chang")
    (True, True, False)
    """
    if a == b or abs(len(a) - len(b)) > 1 or a[:1] != b[:1]:
        return False
    at = next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), None)
    if at is None:
        return True
    if len(a) == len(b):
        swapped = a[at : at + 2] == b[at : at + 2][::-1] and a[at + 2 :] == b[at + 2 :]
        return swapped or a[at + 1 :] == b[at + 1 :]
    fewer, more = sorted((a, b), key=len)
    return fewer[at:] == more[at + 1 :]
