"""Choose the questions of an agenda that fits the minutes that were promised.

A kit opens with rapport, asks the main questions, asks for names and closes with thanks. The same input
always gives the same kit: questions are ranked by objective gap, then by what is not yet answered, then
by balance of categories, then by rising depth, then by id.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from infoview_lib.prep.agenda import (
    DEFAULT_MINUTES,
    MAIN,
    MARGIN,
    ON_THE_SPOT,
    AgendaItem,
    total_minutes,
)
from infoview_lib.prep.choosing import ANY_TALK, PlannedTalk, choose
from infoview_lib.prep.questions import BLOCKS, Question, fill

_SHAPES = (
    (12, (1, 2, 1, 1, 1)),
    (18, (1, 4, 1, 1, 1)),
    (23, (2, 4, 1, 1, 1)),
    (28, (2, 6, 1, 1, 1)),
    (33, (2, 8, 1, 1, 1)),
    (38, (2, 9, 2, 1, 1)),
    (48, (2, 11, 2, 1, 1)),
    (999, (2, 14, 2, 2, 1)),
)
"""Minutes up to which a kit holds so many items: rapport, main, advice, referrals, close."""


def kit_shape(minutes: int = DEFAULT_MINUTES, mode: str = "") -> dict[str, int]:
    """Return how many items of each kind a talk of so many minutes holds.

    Examples
    --------
    >>> kit_shape(25)
    {'rapport': 2, 'main': 6, 'advice': 1, 'referrals': 1, 'close': 1}
    >>> sum(kit_shape(25, "on_the_spot").values())
    3
    """
    if mode == ON_THE_SPOT or minutes < 10:
        return {"rapport": 0, "main": 1, "advice": 0, "referrals": 1, "close": 1}
    counts = next(counts for limit, counts in _SHAPES if minutes <= limit)
    return dict(zip(("rapport", "main", "advice", "referrals", "close"), counts, strict=True))


def build_kit(
    bank: Iterable[Question],
    talk: PlannedTalk = ANY_TALK,
    *,
    gaps: Mapping[str, int] | None = None,
    answered: Collection[str] = (),
    max_sensitivity: int = 1,
) -> tuple[AgendaItem, ...]:
    """Return an agenda that fits the minutes, in the order in which it is asked.

    Parameters
    ----------
    bank : iterable of Question
        Where to choose from.
    talk : PlannedTalk
        What is known about the talk.
    gaps : mapping of str to int
        Objective → how much of it is still open; without it all count alike.
    answered : collection of str
        Ids of questions that earlier talks answered.
    max_sensitivity : int
        0 to 2; touchy questions are left to the student's own choice.

    Returns
    -------
    tuple of AgendaItem
        Empty when the bank is. Minutes are cut to fit by dropping the last main questions.
    """
    pool = [one for one in choose(bank, talk, max_sensitivity) if talk.can_say(one)]
    if not answered:  # a first talk: take what suits one, as far as it goes
        pool = [q for q in pool if q.starter or q.category == "rapport"] or pool
    chosen: list[Question] = []
    for part, count in kit_shape(talk.minutes, talk.mode).items():
        left = without_twins(_fitting(pool, part), chosen)
        chosen += _best(left, count, talk.kind, gaps or {}, answered)
    return tuple(_trimmed(_as_items(_in_order(chosen), talk.fills), talk.minutes))


def without_twins(pool: Iterable[Question], taken: Collection[Question]) -> list[Question]:
    """Return the questions that are neither taken nor nearly the same as one that is."""
    ids, groups = {q.id for q in taken}, {q.similar_group for q in taken} - {""}
    return [q for q in pool if q.id not in ids and q.similar_group not in groups]


def _fitting(pool: list[Question], part: str) -> list[Question]:
    if part == MAIN:
        return [q for q in pool if q.block == MAIN and q.category != "advice"]
    return [q for q in pool if q.category == part]


def rank(
    questions: Iterable[Question],
    gaps: Mapping[str, int] | None = None,
    answered: Collection[str] = (),
    used: Mapping[str, int] | None = None,
) -> list[Question]:
    """Return questions, best next one first.

    The order is objective gap, then not yet answered, then categories used least (`used` counts them),
    then rising depth, then id.
    """
    gaps, used, answered = gaps or {}, used or {}, frozenset(answered)

    def key(q: Question) -> tuple[Any, ...]:
        gap = max((gaps.get(objective, 0) for objective in q.objectives), default=0)
        return (-gap, q.id in answered, used.get(q.category, 0), q.depth, q.id)

    return sorted(questions, key=key)


def _best(
    pool: list[Question], count: int, kind: str, gaps: Mapping[str, int], answered: Collection[str]
) -> list[Question]:
    """Return the `count` best questions, counting categories and objectives anew after each choice."""
    chosen: list[Question] = []
    gaps = Counter(gaps)
    while len(chosen) < count and (left := without_twins(pool, chosen)):
        # Two of three are about this kind of talk; the third keeps the wider view.
        own = (
            [q for q in left if kind in q.types and q.id not in answered]
            if len(chosen) % 3 != 2
            else []
        )
        best = rank(own or left, gaps, answered, Counter(q.category for q in chosen))[0]
        chosen.append(best)
        for objective in best.objectives:
            gaps[objective] -= 1 if gaps[objective] > 0 else 0
    return chosen


def _in_order(chosen: list[Question]) -> list[Question]:
    """Return questions by block, then from easy to deep, advice after the other main questions."""
    return sorted(
        chosen,
        key=lambda q: (BLOCKS.index(q.block), q.category == "advice", q.depth, q.sensitivity),
    )


def _as_items(chosen: list[Question], values: Mapping[str, str]) -> list[AgendaItem]:
    firsts = {"names", "close"}
    main = [q for q in chosen if q.block == MAIN]
    must = {q.id for q in main[:2]} | {q.id for q in main if q.category == "advice"}
    items = []
    for place, q in enumerate(chosen, start=1):
        is_must = q.block in firsts or q.id in must
        items.append(
            AgendaItem(q.id, fill(q.text, values), q.block, q.minutes, is_must, place, q.category)
        )
    return items


def _trimmed(items: list[AgendaItem], minutes: int) -> list[AgendaItem]:
    """Return the items that fit, numbered anew; what need not be asked goes first, from the end."""
    while items and total_minutes(items) > max(minutes - MARGIN, 1):
        main = [item for item in items if item.block == MAIN]
        loose = [item for item in main if not item.must_ask] or main[1:]
        if not loose:
            break
        items = [item for item in items if item is not loose[-1]]
    return [replace(item, position=place) for place, item in enumerate(items, start=1)]
