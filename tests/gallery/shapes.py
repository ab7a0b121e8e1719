"""Make networks of every shape a student's may have, of any size."""

from __future__ import annotations

import random
from collections.abc import Callable

from infoview_lib.records.book import Book
from tests.network.network_logs import log

GIVEN = ("Rosa", "Walter", "Denise", "Mei", "Sione", "Naomi", "Yusuf", "Ruth", "Priya", "Jakub")
FAMILY = ("Adler", "Begaye", "Halpern", "Nakoa", "Ouyang", "Villaseñor", "Whitfield", "Tekin")
LONG = "Maria-Fernanda Castellanos de la Vega"
SIZES = (1, 5, 30, 60, 150, 300)


def names(people: int) -> list[str]:
    """Return so many different names, every eleventh a long one."""
    made = []
    for n in range(people):
        name = LONG if n % 11 == 10 else f"{GIVEN[n % 10]} {FAMILY[n * 7 // 10 % 8]}"
        made.append(f"{name} {n // 80 + 1}" if n >= 80 or n % 11 == 10 else name)
    return [f"{one} {n}" if one in made[:n] else one for n, one in enumerate(made)]


def _chain(n: int) -> int | None:
    return n - 1 if n else None


def _star(n: int) -> int | None:
    return None


def _hub(n: int) -> int | None:
    return 0 if n else None


def _balanced(n: int) -> int | None:
    return (n - 3) // 3 if n >= 3 else None


def _forest(n: int) -> int | None:
    dice = random.Random(n)
    return dice.randrange(max(0, n - 12), n) if n % 5 else None


PARENTS: dict[str, Callable[[int], int | None]] = {
    "chain": _chain,
    "star": _star,
    "hub": _hub,
    "balanced": _balanced,
    "forest": _forest,
    "several": _forest,
}
"""Shape → who referred the student to the nth person; none where they found them."""


def network_of(shape: str, people: int) -> Book:
    """Return the records of one network.

    Parameters
    ----------
    shape : str
        A key of `PARENTS`; in ``several`` every fourth person was named by two.
    people : int
        How many.
    """
    everybody, parent = names(people), PARENTS[shape]
    first = [(a, n) for n in range(people) if (a := parent(n)) is not None]
    further = [((n * 5 + 3) % people, n) for n in range(1, people, 4)] if shape == "several" else []
    pairs = [*first, *(one for one in further if one[0] != one[1] and one not in first)]
    met = [{"contact": one, "status": "done"} for one in everybody[::3]]
    asked = [{"contact": one, "date": "2026-03-01"} for one in everybody[1::4]]
    return log(
        everybody, [(everybody[a], everybody[b]) for a, b in pairs], interview=met, attempt=asked
    )
