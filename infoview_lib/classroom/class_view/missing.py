"""Say what a class has not done yet, and how its confidence and its guesses turned out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import comb
from typing import NamedTuple

from infoview_lib.classroom.class_view.grouping import LEAST
from infoview_lib.classroom.handing_in.hand_in import HandIn
from infoview_lib.prep.counts_and_lists import count, listed
from infoview_lib.prep.questions.bank import CATEGORY_LABELS
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.choices import CHANNELS, OBJECTIVES

_MOST_NAMED = 6


def gaps(hand_ins: Sequence[HandIn]) -> list[str]:
    """Return what nobody in a class has, each in one sentence.

    Parameters
    ----------
    hand_ins : sequence of HandIn
        Of a whole class.

    Returns
    -------
    list of str
        Empty where fewer than five students handed in, or nothing lacks.
    """
    if len(hand_ins) < LEAST:
        return []
    wanted = Counter(kind for one in hand_ins for kind in one.goals)
    met = Counter(kind for one in hand_ins for kind, is_met in one.goals.items() if is_met)
    asked = {key for one in hand_ins for key, number in one.categories.items() if number}
    circled = {key for one in hand_ins for key, number in one.circles.items() if number}
    unmet = [label.lower() for key, label in OBJECTIVES if wanted[key] >= LEAST and not met[key]]
    unasked = [label.lower() for key, label in CATEGORY_LABELS if key not in asked]
    empty = [
        label.lower() for key, label in SPECS["contact"]["circle"].choices if key not in circled
    ]
    found = (
        ("Goals nobody has met yet", unmet),
        ("Kinds of questions nobody has asked", unasked),
        ("Circles where nobody has a contact", empty),
    )
    return [f"{words}: {listed(names[:_MOST_NAMED])}." for words, names in found if names]


class Guessed(NamedTuple):
    """Say of one channel how many students guessed, and what came of it."""

    channel: str
    students: int
    words: str


def guessed(hand_ins: Sequence[HandIn], earlier: Mapping[str, int]) -> list[Guessed]:
    """Return how many yeses students expected and got by each channel.

    Parameters
    ----------
    hand_ins : sequence of HandIn
        Of a whole class.
    earlier : mapping of str to int
        Channel → how many students had guessed when the class was shown before.

    Returns
    -------
    list of Guessed
        Only channels for which at least five students guessed, and either the same number as
        before or at least five others: both together would tell about fewer.
    """
    lines = []
    for channel, label in (*CHANNELS, ("any", "Any channel")):
        found = [one.guesses[channel] for one in hand_ins if channel in one.guesses]
        if len(found) < LEAST or 0 < abs(len(found) - earlier.get(channel, len(found))) < LEAST:
            continue
        total = {name: sum(one.get(name, 0) for one in found) for name in _COUNTED}
        if total["planned"] and total["answered"]:
            expected = round(100 * total["expected"] / total["planned"])
            came = round(100 * total["yes"] / total["answered"])
            words = (
                f"{label}: students expected a yes from {expected} in 100, and {came} in 100 "
                f"of those who answered said yes ({count(len(found))} students)."
            )
            lines.append(Guessed(channel, len(found), words))
    return lines


_COUNTED = ("planned", "expected", "answered", "yes")


class Moved(NamedTuple):
    """Say of one statement how many rated it before and after, how many higher, how many lower.

    ``place`` is its place among the statements of the pages.
    """

    place: int
    pairs: int
    up: int
    down: int


def moved(hand_ins: Sequence[HandIn], statements: int, earlier: Mapping[int, Moved]) -> list[Moved]:
    """Return how the ratings moved, statement by statement, pair by pair.

    Parameters
    ----------
    hand_ins : sequence of HandIn
        Of a whole class.
    statements : int
        How many the pages show.
    earlier : mapping of int to Moved
        What the class was shown before, by place.

    Returns
    -------
    list of Moved
        Only statements with at least five pairs on both sides of what is said, those that came
        since the class was shown before likewise.
    """
    found = []
    for place in range(statements):
        pairs = [pair for one in hand_ins if (pair := _pair(one, place))]
        up = sum(after > before for before, after in pairs)
        now = Moved(place, len(pairs), up, sum(after < before for before, after in pairs))
        before = earlier.get(place)
        came = (up, now.pairs - up)
        new = (came[0] - before.up, came[1] - (before.pairs - before.up)) if before else came
        # Groups as everywhere: those who rose, and the others.
        if min(came) >= LEAST and (min(new) >= LEAST or now == before):
            found.append(now)
    return found


def moved_in_words(one: Moved, statement: str) -> str:
    """Return what is said of one statement.

    Parameters
    ----------
    one : Moved
        How its ratings moved.
    statement : str
        Its words.
    """
    told = f"“{statement.rstrip('.')}”: {one.up} of {one.pairs} rated it higher than before."
    return f"{told} {_chance(one.up, one.down)}".strip()


def _pair(one: HandIn, place: int) -> tuple[int, int] | None:
    before, after = (one.confidence.get(moment, []) for moment in ("before", "after"))
    if place >= min(len(before), len(after)):
        return None
    first, last = before[place], after[place]
    return None if first is None or last is None else (first, last)


def _chance(up: int, down: int) -> str:
    """Return the result of an exact sign test in words; nothing where so few could show nothing."""
    p = sign_test(up, down)
    if p is None:
        return ""
    if p >= 0.05:
        return "That could be chance."
    return "Chance alone would rarely make a difference this large."


def sign_test(up: int, down: int) -> float | None:
    """Return how often chance alone divides pairs at least this unevenly.

    Parameters
    ----------
    up, down : int
        Pairs that rose, that fell; those that stayed are left out.

    Returns
    -------
    float or None
        Two-sided and exact; None for fewer than six pairs, where even all on one side would not
        come below 0.05.

    References
    ----------
    W. J. Conover, Practical Nonparametric Statistics, chapter 3.4.

    Examples
    --------
    >>> sign_test(6, 0), sign_test(5, 0), sign_test(4, 4)
    (0.03125, None, 1.0)
    """
    pairs = up + down
    if pairs < 6:
        return None
    fewer = min(up, down)
    return min(1.0, 2 * sum(comb(pairs, one) for one in range(fewer + 1)) / 2**pairs)
