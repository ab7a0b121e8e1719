"""Read a column name that asks: "Where do you work?", "Skąd się znamy?", "誰の紹介か".

Such a name often has no noun for what it asks. Its verb and its question word tell: where somebody
works is an employer, where they live a city. The words lie in ``question_words.csv``; one that ends
in ``*`` is the beginning of a word.
"""

from __future__ import annotations

import csv
from functools import cache

from infoview_lib.bundled import data_file
from infoview_lib.exchange.coming_in.columns.spelling import is_eastern, normal_column

_TABLE = "question_words.csv"
_ASKED: tuple[tuple[str, tuple[frozenset[str], ...]], ...] = (
    ("source", (frozenset(["who", "gave"]), frozenset(["who", "from"]))),
    ("name", (frozenset(["how", "called"]), frozenset(["what", "called"]))),
    ("relationship", (frozenset(["how", "know"]), frozenset(["whence", "know"]))),
    ("relationship", (frozenset(["where", "know"]),)),
    ("title", (frozenset(["as", "work"]),)),
    ("organization", (frozenset(["where", "work"]), frozenset(["who", "for", "work"]))),
    ("organization", (frozenset(["for", "work"]),)),
    ("city", (frozenset(["where", "live"]), frozenset(["live"]))),
    ("title", (frozenset(["what", "do"]), frozenset(["what", "work"]))),
)
"""Field → what is asked for it, each as the kinds of words that stand in the name; the first that
fits is taken."""
_NOT = "not"
"""Words of wishes, times, amounts, consent: what such a question asks is no field."""


@cache
def _words() -> tuple[dict[str, frozenset[str]], tuple[tuple[str, str], ...]]:
    """Return whole word → kinds, and beginnings (in the East: parts) of words with their kind."""
    whole: dict[str, frozenset[str]] = {}
    parts: list[tuple[str, str]] = []
    with data_file(_TABLE).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for one in row["words"].split(";"):
                word = normal_column(one)
                if is_eastern(word) or one.strip().endswith("*"):
                    parts.append((word, row["kind"]))
                else:
                    whole[word] = whole.get(word, frozenset()) | {row["kind"]}
    return whole, tuple(parts)


def _kinds_in(name: str) -> frozenset[str]:
    whole, parts = _words()
    found: set[str] = set()
    for word in normal_column(name.replace("@", " at ")).split():
        found |= whole.get(word, frozenset())
        east = is_eastern(word)
        found |= {kind for part, kind in parts if (part in word if east else word.startswith(part))}
    return frozenset(found)


def asked_for(name: str) -> str:
    """Return the field that a column name asks for; empty text when it asks for none.

    Parameters
    ----------
    name : str
        As a file has it.

    Examples
    --------
    >>> asked_for("¿Dónde trabajas?"), asked_for("Wo wohnt sie?"), asked_for("誰の紹介か")
    ('organization', 'city', 'source')
    >>> asked_for("Where would you like to work?"), asked_for("Email")
    ('', '')
    """
    kinds = _kinds_in(name)
    if _NOT in kinds:
        return ""
    return next((field for field, ways in _ASKED if any(way <= kinds for way in ways)), "")
