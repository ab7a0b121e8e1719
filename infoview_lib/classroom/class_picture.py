"""Picture a class's referral networks from counts alone, with no small cell shown.

A student's network never leaves the folder: 27 of 30 unlabelled referral trees are unique by their shape.
Counts per student and class sums without cells under five let nobody be told apart.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from infoview_lib.contacts.fields import YOU
from infoview_lib.errors import ReadingError
from infoview_lib.network.lineage import lineage
from infoview_lib.network.marks import MET, NOT_ASKED
from infoview_lib.network.words import count

LEAST = 5
"""Students a cell must hold to be shown."""

MOST_BYTES = 10_000
"""Of a student's file, which has about 150; a longer one is not read."""

FILE_NAME = "class-counts.json"
"""What every student's file is called: nothing in it tells whose it is."""

NOT_COUNTS = "This file does not hold the counts of a student."
NOT_TRUE = "The numbers in this file cannot all be true."

COUNTS = {
    "people": "people in the network",
    "introduced": "people who came through an introduction",
    "waves": "waves reached",
    "asked": "people asked for a talk",
    "met": "people met",
    "declined": "people who said no or did not answer",
    "talks": "talks held",
    "names": "names given in return",
}
"""What a student hands in: whole numbers only, each with its words."""

BINS = {
    "waves": ((0, "none"), (1, "one"), (2, "two"), (3, "three"), (4, "four or more")),
    "met": ((0, "nobody"), (1, "one or two"), (3, "three to five"), (6, "six or more")),
    "yield": (
        (0.0, "none, or no talk yet"),
        (1e-9, "less than one"),
        (1.0, "one, not two"),
        (2.0, "two or more"),
    ),
    "asked": ((0, "nobody"), (1, "one to three"), (4, "four to nine"), (10, "ten or more")),
}
"""Table → where each of its cells begins, with its words."""

TITLES = {
    "waves": "How many waves students reached",
    "met": "How many people students met",
    "yield": "Names given for each talk",
    "asked": "How many people students asked",
}


class Table(NamedTuple):
    """Count students by cell: the words of each cell with its number, None where nothing can be shown."""

    key: str
    title: str
    cells: tuple[tuple[str, int | None], ...]


class ClassPicture(NamedTuple):
    """Hold what a class may see of itself; `sums` leaves out what would show single students."""

    students: int | None
    tables: tuple[Table, ...]
    sums: dict[str, int]


def own_counts(graph: Any) -> dict[str, int]:
    """Return what a student hands in: the numbers of `COUNTS`, nothing else.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph` returns it.

    Returns
    -------
    dict of str to int
        No rows, ids, organizations or dates. All 0 for an empty network.
    """
    rows = lineage(graph, YOU)
    people = [graph.nodes[row["person"]] for row in rows]
    status = [facts.get("status", "") for facts in people]
    talked = {row["person"] for row, facts in zip(rows, people, strict=True) if facts.get("talks")}
    return {
        "people": len(rows),
        "introduced": sum((row["wave"] or 0) > 1 for row in rows),
        "waves": max((row["wave"] or 0 for row in rows), default=0),
        "asked": sum(one not in NOT_ASKED for one in status),
        "met": sum(one in MET for one in status),
        "declined": sum(one in ("declined", "no_reply") for one in status),
        "talks": sum(facts.get("talks", 0) for facts in people),
        "names": len({b for a in talked for b in graph[a] if b != YOU}),
    }


def counts_file(counts: Mapping[str, int]) -> bytes:
    """Return a student's counts as a file; the same counts give the same bytes."""
    return (json.dumps({name: int(counts[name]) for name in COUNTS}, indent=1) + "\n").encode()


def read_counts(content: bytes) -> dict[str, int]:
    """Return the counts of a student's file; whatever else stands in it is not taken.

    Raises
    ------
    ReadingError
        When a count is missing or is no whole number from 0 to 100,000 (`NOT_COUNTS`); when the counts
        contradict each other (`NOT_TRUE`).
    """
    ask_again = "Ask for their counts once more."
    try:
        found = json.loads(content) if len(content) <= MOST_BYTES else {}
        counts = {name: found[name] for name in COUNTS}
    except (ValueError, KeyError, TypeError, RecursionError):
        counts = {}
    if not counts or any(
        type(one) is not int or not 0 <= one <= 100_000 for one in counts.values()
    ):
        raise ReadingError(NOT_COUNTS, ask_again)
    if not can_be_true(counts):
        raise ReadingError(NOT_TRUE, ask_again)
    return counts


def can_be_true(counts: Mapping[str, int]) -> bool:
    """Return whether the counts of one student agree with each other, as those of every network do."""
    people, asked, introduced = counts["people"], counts["asked"], counts["introduced"]
    return (
        max(asked, introduced, counts["names"]) <= people
        and counts["met"] + counts["declined"] <= asked
        and counts["waves"] <= introduced + (people > introduced)
        and (counts["waves"] > 1) == (introduced > 0)
        and (counts["talks"] > 0 or counts["names"] == 0)
    )


def class_picture(students: Sequence[Mapping[str, int]], least: int = LEAST) -> ClassPicture:
    """Return the picture of a class, with small cells joined so that nobody can compute them.

    Parameters
    ----------
    students : sequence of mapping
        One per student, as `own_counts` returns them.
    least : int
        Students a cell must hold.

    Returns
    -------
    ClassPicture
        A class smaller than `least` shows nothing. A sum is left out where fewer than `least` students
        add to it, or one of them adds more than half.
    """
    if len(students) < least:
        nothing = tuple(
            Table(key, TITLES[key], ((words_of(key, 0, len(bins) - 1), None),))
            for key, bins in BINS.items()
        )
        return ClassPicture(None, nothing, {})
    tables = []
    for key, bins in BINS.items():
        counts = [0] * len(bins)
        for one in students:
            value = _value(one, key)
            counts[max(n for n, (start, _) in enumerate(bins) if value >= start)] += 1
        cells = tuple(
            (words_of(key, first, last), number) for first, last, number in joined(counts, least)
        )
        tables.append(Table(key, TITLES[key], cells))
    return ClassPicture(len(students), tuple(tables), _sums(students, least))


def words_of(key: str, first: int, last: int) -> str:
    """Return the words of the cells `first` to `last` of a table, joined into one.

    Examples
    --------
    >>> words_of("met", 1, 2), words_of("waves", 2, 4), words_of("asked", 0, 1), words_of("yield", 2, 3)
    ('one to five', 'two or more', 'up to three', 'one or more')
    """
    bins = BINS[key]
    is_open = last == len(bins) - 1
    if first == last:
        return bins[first][1]
    if first == 0 and is_open:
        return "any number"
    if key == "yield":
        return ("one or more" if first == 2 else "some") if is_open else "less than " + count(last)
    start, end = int(bins[first][0]), 0 if is_open else int(bins[last + 1][0]) - 1
    if is_open:
        return f"{count(start)} or more"
    if first == 0:
        return f"{bins[0][1]} or one" if end == 1 else f"up to {count(end)}"
    return f"{count(start)} {'or' if end == start + 1 else 'to'} {count(end)}"


def _value(one: Mapping[str, int], key: str) -> float:
    if key != "yield":
        return one[key]
    return one["names"] / one["talks"] if one["talks"] else 0.0


def joined(counts: Sequence[int], least: int = LEAST) -> list[tuple[int, int, int | None]]:
    """Return the cells of one table with neighbours joined until every cell holds enough students.

    Hiding small cells one by one can be undone: from the total, or by whoever knows the rule. So cells are
    joined in an order that does not look at the numbers: the last two, the first two, in turns. Each cell that
    is shown holds at least `least` students, and how they divide inside of it stays open.

    Parameters
    ----------
    counts : sequence of int
        Students by cell, finest first look.
    least : int
        Students a cell must hold.

    Returns
    -------
    list of (int, int, int or None)
        First and last of the joined cells, with their students; one cell with None where nothing can be shown.

    Examples
    --------
    >>> joined([9, 3, 7, 12])
    [(0, 1, 12), (2, 3, 19)]
    >>> joined([6, 8])
    [(0, 0, 6), (1, 1, 8)]
    >>> joined([1, 8])
    [(0, 1, None)]
    """
    cells = [(n, n, number) for n, number in enumerate(counts)]
    turn = 0
    while len(cells) > 1 and any(number < least for *_, number in cells):
        at = 0 if turn % 2 else len(cells) - 2
        (first, _, a), (_, last, b) = cells[at : at + 2]
        cells[at : at + 2] = [(first, last, a + b)]
        turn += 1
    return [(0, len(counts) - 1, None)] if len(cells) == 1 else list(cells)


def _sums(students: Sequence[Mapping[str, int]], least: int) -> dict[str, int]:
    found = {}
    for name in COUNTS:
        values = [one[name] for one in students]
        total = sum(values)
        if (
            name != "waves"
            and sum(value > 0 for value in values) >= least
            and 2 * max(values) <= total
        ):
            found[name] = total
    return found
