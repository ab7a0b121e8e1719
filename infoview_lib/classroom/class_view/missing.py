"""Say what a class has not done yet, and how its confidence and its guesses turned out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import comb

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


def guesses_in_words(hand_ins: Sequence[HandIn]) -> list[str]:
    """Return how many yeses students expected and got by each channel.

    Parameters
    ----------
    hand_ins : sequence of HandIn
        Of a whole class.

    Returns
    -------
    list of str
        Only channels for which at least five students guessed.
    """
    lines = []
    for channel, label in (*CHANNELS, ("any", "Any channel")):
        found = [one.guesses[channel] for one in hand_ins if channel in one.guesses]
        if len(found) < LEAST:
            continue
        total = {name: sum(one.get(name, 0) for one in found) for name in _COUNTED}
        if total["planned"] and total["answered"]:
            expected = round(100 * total["expected"] / total["planned"])
            came = round(100 * total["yes"] / total["answered"])
            lines.append(
                f"{label}: students expected a yes from {expected} in 100, and {came} in 100 "
                f"of those who answered said yes ({count(len(found))} students)."
            )
    return lines


_COUNTED = ("planned", "expected", "answered", "yes")


def confidence_in_words(hand_ins: Sequence[HandIn], statements: Sequence[str]) -> list[str]:
    """Return how the ratings moved, statement by statement, pair by pair.

    Parameters
    ----------
    hand_ins : sequence of HandIn
        Of a whole class.
    statements : sequence of str
        As the pages show them.

    Returns
    -------
    list of str
        Only statements with at least five pairs on both sides of what is said, or all on one.
    """
    lines = []
    for place, statement in enumerate(statements):
        pairs = [pair for one in hand_ins if (pair := _pair(one, place))]
        up = sum(after > before for before, after in pairs)
        down = sum(after < before for before, after in pairs)
        # Groups as everywhere: those who rose, and the others.
        if len(pairs) < LEAST or not (up >= LEAST and len(pairs) - up >= LEAST):
            continue
        told = f"“{statement.rstrip('.')}”: {up} of {len(pairs)} rated it higher than before."
        lines.append(f"{told} {_chance(up, down)}".strip())
    return lines


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
