"""Take a word for another of its forms: plurals, and the cases of Polish, Russian and Turkish.

Only a word that is known in no other way is looked at, so an ending need not be sure: what matters
is that the rest is long enough to be that word and no other. The endings lie in
``word_endings.csv``; in Turkish several may follow each other.
"""

from __future__ import annotations

import csv
from functools import cache, lru_cache
from typing import NamedTuple

from infoview_lib.bundled import data_file
from infoview_lib.exchange.coming_in.columns.spelling import normal_column

_TABLE = "word_endings.csv"


class _Endings(NamedTuple):
    """Hold the endings of a language, how many may follow each other, and what must be left."""

    endings: tuple[str, ...]
    longest_chain: int
    letters_left: int


@cache
def _endings() -> dict[str, _Endings]:
    with data_file(_TABLE).open(encoding="utf-8", newline="") as file:
        return {
            row["language"]: _Endings(
                tuple(map(normal_column, row["endings"].split(";"))),
                int(row["longest_chain"]),
                int(row["letters_left"]),
            )
            for row in csv.DictReader(file)
        }


@lru_cache(maxsize=8192)
def bare_forms(word: str, language: str) -> frozenset[str]:
    """Return a word as it is, and without each ending that it may have.

    Parameters
    ----------
    word : str
        As `normal_column` writes it.
    language : str
        ``pl``, ``ru``, ``tr``, or empty text for a plural of any other.

    Examples
    --------
    >>> sorted(bare_forms("компании", "ru")), "sehir" in bare_forms("sehirde", "tr")
    (['компан', 'компани', 'компании'], True)
    """
    found, known = {word}, _endings()[language]
    for _ in range(known.longest_chain):
        found |= {
            one.removesuffix(ending)
            for one in found
            for ending in known.endings
            if one.endswith(ending) and len(one) - len(ending) >= known.letters_left
        }
    return frozenset(found)
