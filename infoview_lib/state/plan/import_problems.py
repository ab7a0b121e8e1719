"""Show what is to be known about the rows of a file, like problems together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TypedDict

from infoview_lib.exchange.coming_in.rows import RowProblem

SHOWN_PROBLEMS = 60
# What a heap of like problems is called: one, several, then what happens.
_HEAPS = {
    "nobody": (
        "row has no name, email, or profile link",
        "rows have no name, email, or profile link",
        "left out",
    ),
    "cell": (
        "value doesn't fit its field",
        "values don't fit their fields",
        "the rest of the row comes in",
    ),
    "extra": (
        "row has a second value for one field",
        "rows have a second value for one field",
        "the first one is used",
    ),
    "kept": ("second email or phone", "second emails or phones", "kept in the notes"),
    "name": ("row has no name", "rows have no name", "the address is used instead"),
    "width": (
        "row has more cells than the header",
        "rows have more cells than the header",
        "the extra ones are left out",
    ),
    "organization": ("card is an organization", "cards are organizations", "left out"),
    "many": (
        "card has more numbers or addresses than fit",
        "cards have more numbers or addresses than fit",
        "the rest is left out",
    ),
    "cut": ("card ends too early", "cards end too early", "read as far as possible"),
    "quotes": (
        "row has an open quotation mark",
        "rows have an open quotation mark",
        "read without the marks",
    ),
    "id": ("row has an ID that isn't ours", "rows have an ID that isn't ours", "left out"),
    "needed": (
        "row is missing something it needs",
        "rows are missing something they need",
        "left out",
    ),
    "repeated": ("row repeats another", "rows repeat another", "left out"),
    "column": ("column isn't one of ours", "columns aren't ours", "left out"),
    "letters": (
        "thing to know about the letters",
        "things to know about the letters",
        "check that the names look right",
    ),
    "lost": ("file has lost letters", "files have lost letters", "nothing can bring them back"),
    "file": (
        "file inside has no list of contacts",
        "files inside have no list of contacts",
        "left out",
    ),
}


class ProblemHeap(TypedDict):
    """Show like problems together; ``rows`` are their numbers, ``more`` are not spelled out."""

    about: str
    words: str
    rows: str
    items: list[str]
    more: int


def heaps(problems: Sequence[RowProblem]) -> list[ProblemHeap]:
    """Return like problems together: how many, what happens to them, then each with its row.

    Parameters
    ----------
    problems : sequence of RowProblem
        All of a file.

    Returns
    -------
    list of ProblemHeap
        One for each kind of problem; empty without problems.
    """
    found: dict[str, list[RowProblem]] = defaultdict(list)
    for one in problems:
        found[one["about"]].append(one)
    return [_heap(about, alike) for about, alike in found.items()]


def _heap(about: str, found: Sequence[RowProblem]) -> ProblemHeap:
    one, several, then = _HEAPS[about]
    shown = 0 if about == "nobody" else SHOWN_PROBLEMS  # those all say the same
    files = {p.get("file", "") for p in found}
    of = {name: f" of {name}" if len(files) > 1 else "" for name in files}
    # Five hundred numbers are more than anybody looks up.
    places = [f"{p['row']}{of[p.get('file', '')]}" for p in found[:500] if p["row"]]
    return {
        "about": about,
        "words": f"{len(found):,} {one if len(found) == 1 else several}: {then}.",
        "rows": ", ".join(places),
        "items": [f"{p['found']} {p['next_step']}" for p in found[:shown]],
        "more": max(0, len(found) - shown) if shown else 0,
    }
