"""Know how people are spoken of in other languages: “chị Hà”, “Kuya Jun”, “Umut Bey”, “森さん”."""

from __future__ import annotations

import csv
from functools import cache

from infoview_lib.bundled import data_file
from infoview_lib.contacts.mentions.folding import folded
from infoview_lib.prep.tables import parts_of

_ALWAYS = ("Turkish", "Vietnamese", "Filipino", "Hindi and Urdu")
"""Languages in which hardly anybody is called by the bare name."""
BEFORE_SIGNS = "小老阿"
"""Signs that stand before a name in Chinese and say that one is spoken of."""


def stands_before(word: str) -> bool:
    """Say whether a word stands before a name and belongs to it.

    Parameters
    ----------
    word : str
        One word, in small letters without accents.

    Examples
    --------
    >>> stands_before("kuya"), stands_before("mr")
    (True, False)
    """
    return word in _table()["before"]


def stands_behind(word: str) -> bool:
    """Say whether a word stands behind a name and belongs to it.

    Parameters
    ----------
    word : str
        One word, in small letters without accents.

    Examples
    --------
    >>> stands_behind("bey"), stands_behind("kuya")
    (True, False)
    """
    return word in _table()["behind"]


def is_always_said(word: str) -> bool:
    """Say whether a form of address is of a language that hardly ever leaves it out.

    Parameters
    ----------
    word : str
        One word, in small letters without accents.

    Examples
    --------
    >>> is_always_said("bey"), is_always_said("dona")
    (True, False)
    """
    return word in _table()["always said"]


@cache
def signs_behind() -> tuple[str, ...]:
    """Return how people are spoken of in Chinese, Japanese and Korean, behind their names."""
    return tuple(_table()["signs behind"])


@cache
def _table() -> dict[str, frozenset[str]]:
    """Return where they stand → the words, each as it is written and in plain letters."""
    found: dict[str, set[str]] = {}
    with data_file("forms_of_address.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            words = [*map(folded, parts_of(row["words"]))]
            found.setdefault(row["stands"], set()).update(words)
            found.setdefault("always said", set()).update(
                words if row["language"] in _ALWAYS else ()
            )
    return {stands: frozenset(words) for stands, words in found.items()}
