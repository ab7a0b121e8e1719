"""Know the words of column names: in many languages, in any spelling, also run together.

The words lie in ``column_words.csv``, each with the kind of thing it stands for; those of a history
of contacts, also in cells, in ``history_words.csv``.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from functools import cache, lru_cache

from infoview_lib.bundled import data_file

Piece = tuple[str, tuple[str, ...]]
"""A word or phrase of a column name, with the kinds it may stand for; none when unknown."""
NUMBER = "number"
_COLUMNS = "column_words.csv"
_LONGEST_NAME = 200  # letters of a column name that are looked at
_LONGEST_PHRASE = 6  # words of the longest phrase in the file
_SHORTEST_PART = 3  # letters of a word that may be run together with others
# Letters that no decomposition takes apart.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe"})
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_EAST = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_EDGES = re.compile(rf"(?<=[^\W\d_{_EAST}])(?=[\d{_EAST}])|(?<=[\d{_EAST}])(?=[^\W\d_{_EAST}])")
_EASTERN = re.compile(rf"[{_EAST}]+")
_BRANDS = re.compile(r"\b(linked in|git hub|you tube|whats app|what s app|orc id)\b")
_SHORT = re.compile(r"([^\W\d_]{3,})\.")
_LINKS = ("", "s", "n", "en")
"""What German puts between words that it runs together."""


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
    apart = _HUMPS.sub(" ", name[:_LONGEST_NAME].replace("#", " no "))
    apart = unicodedata.normalize("NFKD", apart.casefold())
    # Marks of kana and Hangul belong to the letter.
    bare = "".join(c for c in apart if not unicodedata.combining(c) or c in "\u3099\u309a")
    whole = unicodedata.normalize("NFC", bare).translate(_PLAIN)
    spaced = " ".join(re.sub(r"[\W_]+", " ", _EDGES.sub(" ", whole)).split())
    return _BRANDS.sub(lambda found: found[0].replace(" ", ""), spaced)


@cache
def _known(table: str) -> dict[str, tuple[str, ...]]:
    """Return phrase → the kinds it may stand for, in the order of the file."""
    found: dict[str, tuple[str, ...]] = {}
    with data_file(table).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for phrase in row["words"].split(";"):
                word = normal_column(phrase)
                found[word] = tuple(dict.fromkeys((*found.get(word, ()), row["kind"])))
    return found


@cache
def _english(table: str) -> frozenset[str]:
    with data_file(table).open(encoding="utf-8", newline="") as file:
        rows = [row["words"] for row in csv.DictReader(file) if row["languages"].startswith("en")]
    return frozenset(normal_column(phrase) for words in rows for phrase in words.split(";"))


def is_english(name: str, table: str = _COLUMNS) -> bool:
    """Return whether no word of a column name is known as one of another language alone.

    Parameters
    ----------
    name : str
        As a file has it.
    table : str
        Name of the table that holds the words.

    Examples
    --------
    >>> is_english("Contact Name"), is_english("Nombre completo")
    (True, False)
    """
    return all(word in _english(table) for word, kinds in pieces(name, table) if kinds)


@lru_cache(maxsize=4096)
def pieces(name: str, table: str = _COLUMNS) -> tuple[Piece, ...]:
    """Return a column name as words and phrases, each with the kinds it may stand for.

    Parameters
    ----------
    name : str
        As a file has it.
    table : str
        Name of the table that holds the words.

    Returns
    -------
    tuple of (str, tuple of str)
        In order; a number is of the kind `NUMBER`. Empty for a name of signs alone.

    Examples
    --------
    >>> pieces("contactEmail2")
    (('contact', ('person',)), ('email', ('email',)), ('2', ('number',)))
    >>> pieces("Shoe"), pieces("E-Mail dienstl.")[1]
    ((('shoe', ()),), ('dienstl', ('neutral',)))
    """
    known, found = _known(table), []
    words = normal_column(name).split()
    short = {normal_column(word) for word in _SHORT.findall(name[:_LONGEST_NAME])}
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST_PHRASE, len(words) - at), 0, -1):
            phrase = " ".join(words[at : at + length])
            if phrase in known:
                found.append((phrase, known[phrase]))
                break
        else:
            length = 1
            word = words[at]
            found += [(word, (NUMBER,))] if word.isdecimal() else _parts(word, known)
            if word in short and found[-1] == (word, ()):
                found[-1] = (word, _of_short(word, table))
        at += length
    return tuple(found)


def _of_short(word: str, table: str) -> tuple[str, ...]:
    """Return the kinds that all words have which a word with a full stop may be short for."""
    longer = [set(kinds) for known, kinds in _known(table).items() if known.startswith(word)]
    shared = set.intersection(*longer) if longer else set()
    return tuple(sorted(shared))


def _parts(word: str, known: dict[str, tuple[str, ...]]) -> list[Piece]:
    """Return the fewest known words that a word is run together from, else the word alone."""
    eastern = _EASTERN.fullmatch(word) is not None
    least, links = (1, ("",)) if eastern else (_SHORTEST_PART, _LINKS)
    best: dict[int, list[Piece]] = {0: []}
    for start in range(len(word)):
        if start not in best:
            continue
        for end in range(start + least, len(word) + 1):
            part = word[start:end]
            if part not in known:
                continue
            for link in links:
                to = end + len(link)
                if word[end:to] != link or (link and to == len(word)):
                    continue
                longer = [*best[start], (part, known[part])]
                if to not in best or len(longer) < len(best[to]):
                    best[to] = longer
    return best.get(len(word)) or [(word, ())]
