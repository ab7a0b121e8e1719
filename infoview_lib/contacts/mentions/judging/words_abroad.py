"""Know names that are words of other languages, too: in small letters they name nobody."""

from __future__ import annotations

import csv
from functools import cache

from infoview_lib.bundled import data_file
from infoview_lib.contacts.mentions.folding import folded
from infoview_lib.prep.tables import parts_of


def is_word_abroad(word: str) -> bool:
    """Say whether a name is a word of some language.

    Parameters
    ----------
    word : str
        One word, in small letters without accents, or signs.

    Examples
    --------
    >>> is_word_abroad("sommer"), is_word_abroad("하늘"), is_word_abroad("quendolyn")
    (True, True, False)
    """
    return word in _words()


@cache
def _words() -> frozenset[str]:
    with data_file("words_abroad.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(
            folded(one) for row in csv.DictReader(file) for one in parts_of(row["words"])
        )
