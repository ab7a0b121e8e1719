"""Choose questions for a planned interview: a kit for its minutes, the one an agenda lacks.

A kit opens with rapport, asks the main questions, asks for referrals and closes with thanks. The
same input always gives the same kit: questions are ranked by objective gap, then by what is not yet
answered, then by balance of categories, then by rising depth, then by id.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from infoview_lib.prep.minutes import USUAL_MINUTES
from infoview_lib.prep.questions.agenda import (
    MAIN,
    MARGIN,
    ON_THE_SPOT,
    AgendaItem,
)
from infoview_lib.prep.questions.arcs import Arc
from infoview_lib.prep.questions.bank import (
    ANYBODY,
    BLOCKS,
    CATEGORIES,
    CORE,
    TYPES,
    Question,
    fill,
)
from infoview_lib.prep.questions.planned_interview import (
    ANY_INTERVIEW,
    FIRST,
    LATER,
    LEVELS,
    PlannedInterview,
    choose,
)

# About two minutes an item, a margin left; what is still too long is cut in `_trimmed`, by the
# minutes of the very questions chosen.
_SHAPES = (
    (12, (1, 2, 1, 1, 1)),
    (18, (1, 4, 1, 1, 1)),
    (23, (2, 4, 1, 1, 1)),
    (28, (2, 6, 1, 1, 1)),
    (33, (2, 8, 1, 1, 1)),
    (38, (2, 9, 2, 1, 1)),
    (48, (2, 11, 2, 1, 1)),
    (math.inf, (2, 14, 2, 2, 1)),
)
"""Minutes up to which a kit holds so many items: rapport, main, advice, referrals, close."""


def kit_shape(minutes: int = USUAL_MINUTES, mode: str = "") -> dict[str, int]:
    """Return how many items of each kind an interview of so many minutes holds.

    Parameters
    ----------
    minutes : int
        What was promised.
    mode : str
        On the spot there is time for three questions only, as in less than ten minutes.

    Returns
    -------
    dict of str to int
        Kind of item → how many, in the order of an interview.

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
    interview: PlannedInterview = ANY_INTERVIEW,
    *,
    gaps: Mapping[str, int] | None = None,
    answered: Collection[str] = (),
    arc: Arc | None = None,
) -> tuple[AgendaItem, ...]:
    """Return an agenda that fits the minutes, in the order in which it is asked.

    Parameters
    ----------
    bank : iterable of Question
        Where to choose from. What should be looked up first, and what has a note on when not to ask
        it, is left to the student's own choice.
    interview : PlannedInterview
        What is known about the interview.
    gaps : mapping of str to int
        Objective → how much of it is still open; without it all count alike.
    answered : collection of str
        Ids of questions that earlier interviews answered.
    arc : Arc, optional
        The order in which the main questions go; easy ones come first without it.

    Returns
    -------
    tuple of AgendaItem
        Empty when the bank is. Without an arc, two main questions or more hold one on a normal day,
        one on what AI changes, one on pay (or conditions, the first time), and one that is only
        for this audience, as far as they fit and the bank has one.
    """
    shape = kit_shape(interview.minutes, interview.mode)
    pool = _may_be_asked(bank, interview)
    used: list[Collection[str]] = [answered]
    if interview.level == LATER:
        # It opens and closes in other words than the first interview with this person did.
        first = replace(interview, level=FIRST)
        used.append({one.id for one in _frame(_of_level(pool, FIRST), shape, first, used)})
    of_level = _of_level(pool, interview.level)
    left = [q for q in of_level if q.id not in answered]
    # Only what is not answered yet counts: after many interviews the other questions join in.
    if all(len(_fitting(left, part)) >= shape[part] for part in (MAIN, "advice")):
        pool = of_level
    frame = _frame(pool, shape, interview, used)
    wants = _Wants(interview, gaps or {}, answered)
    if arc:
        step_of = _along(arc, pool, shape[MAIN] + shape["advice"], wants, frame)
        fits = _trimmed(frame, list(step_of), interview.minutes)
        fits.sort(key=lambda q: (BLOCKS.index(q.block), step_of.get(q, 0)))
    else:
        advice = _best(without_twins(_fitting(pool, "advice"), frame), shape["advice"], wants)
        main = without_twins(_fitting(pool, MAIN), frame + advice)
        chosen = advice + _main_questions(main, shape[MAIN], wants)
        fits = _in_order(_trimmed(frame, chosen, interview.minutes))
    return tuple(_as_items(fits, interview.fills))


def _may_be_asked(bank: Iterable[Question], interview: PlannedInterview) -> list[Question]:
    """Return what suits an interview and its audience, with nothing that needs care or study."""
    known = replace(interview, type=interview.kind, audience=interview.audience or ANYBODY)
    return [
        one
        for one in choose(bank, known, interview.most_sensitive)
        if interview.can_say(one) and not one.lookup_first and not one.skip_when
    ]


def _of_level(pool: list[Question], level: str) -> list[Question]:
    """Return what suits a first interview, or a later one with the same person.

    Main questions and those that open differ; how it all began is told once.
    """
    if level == FIRST:
        return [one for one in pool if one.starter or one.block not in (MAIN, "rapport")]
    told = [one for one in pool if "start" in one.tags or (one.starter and one.block == MAIN)]
    return [one for one in pool if one not in told]


def without_twins(pool: Iterable[Question], taken: Collection[Question]) -> list[Question]:
    """Return the questions that are neither taken nor nearly the same as one that is.

    Parameters
    ----------
    pool : iterable of Question
        Where to choose from.
    taken : collection of Question
        On the agenda already.
    """
    ids, groups = {q.id for q in taken}, {q.similar_group for q in taken} - {""}
    return [q for q in pool if q.id not in ids and q.similar_group not in groups]


def _fitting(pool: list[Question], part: str) -> list[Question]:
    """Return the questions that may stand in one part of a kit."""
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

    Parameters
    ----------
    questions : iterable of Question
        What to put in order.
    gaps : mapping of str to int, optional
        Objective → how much of it is still open; the largest gap comes first.
    answered : collection of str
        Ids that earlier interviews answered; they come after the others of their gap.
    used : mapping of str to int, optional
        Category → how often it is taken already; what is used least comes next.

    Returns
    -------
    list of Question
        Like ones stand by rising depth, then by id.
    """
    gaps, used, answered = gaps or {}, used or {}, frozenset(answered)

    def key(q: Question) -> tuple[int, bool, int, int, str]:
        gap = max((gaps.get(objective, 0) for objective in q.objectives), default=0)
        return (-gap, q.id in answered, used.get(q.category, 0), q.depth, q.id)

    return sorted(questions, key=key)


@dataclass(frozen=True, slots=True)
class _Wants:
    """Hold what questions are chosen by: the interview, open goals, what is answered."""

    interview: PlannedInterview
    gaps: Mapping[str, int]
    answered: Collection[str]

    def is_own(self, question: Question) -> bool:
        """Say whether a question was written for this kind of interview."""
        return self.interview.kind in question.types


def _best(
    pool: list[Question], count: int, wants: _Wants, taken: Sequence[Question] = ()
) -> list[Question]:
    """Return the best questions, counting categories and objectives anew after each choice."""
    chosen: list[Question] = []
    gaps = Counter(wants.gaps)
    while len(chosen) < count and (left := without_twins(pool, [*taken, *chosen])):
        so_far = (*taken, *chosen)
        # Two of three are about this kind of interview; the third keeps the wider view.
        needs_own = 3 * sum(map(wants.is_own, so_far)) < 2 * (len(so_far) + 1)
        own = [q for q in left if needs_own and wants.is_own(q) and q.id not in wants.answered]
        used = Counter(q.category for q in so_far)
        best = rank(own or left, gaps, wants.answered, used)[0]
        chosen.append(best)
        for objective in best.objectives:
            # Below zero, a goal that is served would rank behind one that the student never set.
            gaps[objective] -= 1 if gaps[objective] > 0 else 0
    return chosen


def _frame(
    pool: list[Question],
    shape: Mapping[str, int],
    interview: PlannedInterview,
    used: Sequence[Collection[str]],
) -> list[Question]:
    """Return what opens an interview, asks for referrals, and closes it."""
    frame: list[Question] = []
    for part in ("rapport", "referrals", "close"):
        found = without_twins(_fitting(pool, part), frame)
        frame += _framing(found, shape[part], interview, used)
    return frame


def _framing(
    pool: list[Question], count: int, interview: PlannedInterview, used: Sequence[Collection[str]]
) -> list[Question]:
    """Return questions that open an interview, ask for referrals, or close it.

    What is not used yet comes first; the first of `used` weighs most.
    A question about the person who referred you comes first, then one for this audience, then one
    for this kind of interview. The others take turns, so that kits do not all begin and end alike.
    A later interview begins with what is new, and none of it repeats the first one.
    """
    is_first = interview.level == FIRST
    common = [q for q in pool if CORE in q.types]
    turns = _turns(common, interview)

    def key(q: Question) -> tuple[list[bool], bool, bool, bool, int]:
        is_own = is_first and interview.kind in q.types and interview.kind != CORE
        return (
            [q.id in ids for ids in used],
            "referrer" not in q.placeholders or not is_first,
            is_first or "again" not in q.tags,
            q.is_for_everyone,
            -1 if is_own else turns.get(q.id, len(common)),
        )

    chosen: list[Question] = []
    while len(chosen) < count and (left := without_twins(pool, chosen)):
        chosen.append(min(left, key=key))
    return chosen


def _turns(questions: Sequence[Question], interview: PlannedInterview) -> dict[str, int]:
    """Return id → turn of like questions: another one is first for each kind and level."""
    first = TYPES.index(interview.kind) + 2 * LEVELS.index(interview.level)
    in_order = sorted(q.id for q in questions)
    return {id: (place - first) % len(in_order) for place, id in enumerate(in_order)}


def is_about_a_day(question: Question) -> bool:
    """Say whether a question asks what a normal day or week is like."""
    return "day" in question.tags


def is_about_ai(question: Question) -> bool:
    """Say whether a question asks what AI changes."""
    return "ai" in question.tags


def is_about_pay(question: Question) -> bool:
    """Say whether a question asks about pay."""
    return question.category == "pay"


def is_about_conditions(question: Question) -> bool:
    """Say whether a question asks about pay or the conditions one works under."""
    return is_about_pay(question) or "conditions" in question.tags


def _main_questions(pool: list[Question], count: int, wants: _Wants) -> list[Question]:
    """Return main questions, first those that every kit holds."""
    is_first = wants.interview.level == FIRST
    every_kit_asks = (
        is_about_a_day,
        is_about_ai,
        is_about_conditions if is_first else is_about_pay,
    )
    chosen: list[Question] = []
    for is_about in every_kit_asks[:count] if count > 1 else ():
        left = [q for q in without_twins(pool, chosen) if is_about(q)]
        turns = _turns(left, wants.interview)
        left.sort(key=lambda q: (q.id in wants.answered, not wants.is_own(q), turns[q.id]))
        chosen += left[:1]
    if count > len(every_kit_asks):
        theirs = [q for q in pool if not q.is_for_everyone]
        own = [q for q in theirs if wants.is_own(q) and q.id not in wants.answered]
        chosen += _best(own, 1, wants, chosen) or _best(theirs, 1, wants, chosen)
    return chosen + _best(pool, count - len(chosen), wants, chosen)


def _along(
    arc: Arc, pool: list[Question], count: int, wants: _Wants, frame: Sequence[Question]
) -> dict[Question, int]:
    """Return main question → step of an arc: one for each step, then one more, as they come."""
    step_of: dict[Question, int] = {}
    for turn in range(count):
        place = turn % len(arc.steps)
        fits = [q for q in pool if q.block == MAIN and arc.steps[place].fits(q)]
        left = without_twins(fits, [*frame, *step_of])
        step_of |= dict.fromkeys(_best(left, 1, wants, list(step_of)), place)
    return step_of


def _in_order(chosen: list[Question]) -> list[Question]:
    """Return questions by block: story and day first, pay and groups late, advice last."""

    def stage(q: Question) -> int:
        if q.category == "advice":
            return 3
        if q.category == "associations" or is_about_conditions(q):
            return 2
        return 0 if q.category == "path" or is_about_a_day(q) else 1

    def key(q: Question) -> tuple[int, int, int, int, int]:
        return (
            BLOCKS.index(q.block),
            stage(q),
            q.depth,
            q.sensitivity,
            CATEGORIES.index(q.category),
        )

    return sorted(chosen, key=key)


def _as_items(chosen: list[Question], values: Mapping[str, str]) -> list[AgendaItem]:
    """Return questions as lines; the first two main ones, advice, names and close must be asked."""
    firsts = {"names", "close"}
    main = [q for q in chosen if q.block == MAIN]
    must = {q.id for q in main[:2]} | {q.id for q in main if q.category == "advice"}
    items: list[AgendaItem] = []
    for place, q in enumerate(chosen, start=1):
        is_must = q.block in firsts or q.id in must
        items.append(
            AgendaItem(q.id, fill(q.text, values), q.block, q.minutes, is_must, place, q.category)
        )
    return items


def _trimmed(frame: list[Question], main: list[Question], minutes: int) -> list[Question]:
    """Return the questions that fit; the main question chosen last goes first."""
    kept = list(main)
    while len(kept) > 1 and sum(q.minutes for q in (*frame, *kept)) > max(minutes - MARGIN, 1):
        kept.pop()
    return [*frame, *kept]


CATEGORY_OF_PART = {"rapport": "rapport", "names": "referrals", "close": "close"}
"""Part of the interview that may lack → category of the questions that fill it."""


def question_for(
    pool: Iterable[Question],
    interview: PlannedInterview,
    taken: Collection[Question] = (),
    answered: Collection[str] = (),
) -> Question | None:
    """Return the best question for an interview, or None when all are taken.

    Parameters
    ----------
    pool : iterable of Question
        Those on the subject, see `infoview_lib.prep.questions.planned_interview.on_subject`; touchy
        ones are left out.
    interview : PlannedInterview
        What is known about it. A question written for this kind of interview comes first.
    taken : collection of Question
        On the agenda already; neither they nor their near twins are chosen.
    answered : collection of str
        Ids that earlier interviews answered; others come first.

    Examples
    --------
    >>> question_for([], PlannedInterview("career")) is None
    True
    """
    known = replace(interview, audience=interview.audience or ANYBODY)
    fits = [
        one
        for one in choose(pool, known, max_sensitivity=1)
        if interview.can_say(one) and not one.skip_when
    ]
    ranked = rank(without_twins(fits, taken), answered=answered)
    # Sorting keeps the order of equals, so within each group the rank stands.
    ranked.sort(key=lambda one: (one.id in answered, interview.kind not in one.types))
    return next(iter(ranked), None)
