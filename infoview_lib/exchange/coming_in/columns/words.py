"""Know the words of column names: in many languages, in any spelling, also run together.

The words lie in ``column_words.csv``, each with the kind of thing it stands for; those of a history
of contacts, also in cells, in ``history_words.csv``.
"""

from __future__ import annotations

import csv
import itertools
import re
from functools import cache, lru_cache

from infoview_lib.bundled import data_file
from infoview_lib.exchange.coming_in.columns.compounds import Piece, parts_of
from infoview_lib.exchange.coming_in.columns.spelling import LONGEST_NAME, normal_column
from infoview_lib.exchange.coming_in.columns.word_forms import bare_forms

NUMBER = "number"
_COLUMNS = "column_words.csv"
_LONGEST_PHRASE = 6  # words of the longest phrase in the file
_SHORT = re.compile(r"([^\W\d_]{3,})\.")
_FORMS = ("ru", "pl", "tr")
"""Languages in whose cases a word is looked for."""
_PLURAL = ""
_CYRILLIC = re.compile(r"[\u0400-\u04ff]+")
_SHORTEST_FORM = 5
"""Letters of a word that is looked for in other forms."""


@cache
def _rows(table: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Return kind, languages and phrases of each row of a table."""
    with data_file(table).open(encoding="utf-8", newline="") as file:
        return tuple(
            (row["kind"], row["languages"], tuple(map(normal_column, row["words"].split(";"))))
            for row in csv.DictReader(file)
        )


@cache
def _known(table: str) -> dict[str, tuple[str, ...]]:
    """Return phrase → the kinds it may stand for, in the order of the file."""
    found: dict[str, tuple[str, ...]] = {}
    for kind, _, words in _rows(table):
        for word in words:
            found[word] = tuple(dict.fromkeys((*found.get(word, ()), kind)))
    return found


@cache
def _by_form(table: str, language: str) -> dict[str, tuple[str, ...]]:
    """Return each form of the known words of one language → the kinds they may stand for."""
    known, found = _known(table), dict[str, tuple[str, ...]]()
    rows = [words for _, languages, words in _rows(table) if language in languages]
    for word in itertools.chain.from_iterable(rows):
        # A word of Turkish is known as it is; others have an ending of their own.
        bare = {word} if language in ("tr", _PLURAL) else bare_forms(word, language)
        for form in bare if " " not in word else ():
            found[form] = tuple(dict.fromkeys((*found.get(form, ()), *known[word])))
    return found


@lru_cache(maxsize=4096)
def _of_form(word: str, table: str) -> tuple[str, ...]:
    """Return the kinds of the known word that a word is another form of; none without one."""
    languages = ("ru",) if _CYRILLIC.fullmatch(word) else (_PLURAL, *_FORMS[1:])
    for language in languages if len(word) >= _SHORTEST_FORM else ():
        forms = _by_form(table, language)
        for bare in sorted(bare_forms(word, language), key=len, reverse=True):
            if bare in forms:
                return forms[bare]
    return ()


@cache
def _english(table: str) -> frozenset[str]:
    rows = [words for _, languages, words in _rows(table) if languages.startswith("en")]
    return frozenset(itertools.chain.from_iterable(rows))


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
    short = {normal_column(word) for word in _SHORT.findall(name[:LONGEST_NAME])}
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
            found += [(word, (NUMBER,))] if word.isdecimal() else parts_of(word, known)
            if found[-1] == (word, ()):
                kinds = _of_short(word, table) if word in short else _of_form(word, table)
                found[-1] = (word, kinds)
        at += length
    return tuple(found)


def _of_short(word: str, table: str) -> tuple[str, ...]:
    """Return the kinds that all words have which a word with a full stop may be short for."""
    longer = [set(kinds) for known, kinds in _known(table).items() if known.startswith(word)]
    shared = set.intersection(*longer) if longer else set()
    return tuple(sorted(shared))
