"""Choose questions for a planned interview: all that fit, a kit for its minutes, the one it lacks.

A kit opens with rapport, asks the main questions, asks for names and closes with thanks. The same
input always gives the same kit: questions are ranked by objective gap, then by what is not yet
answered, then by balance of categories, then by rising depth, then by id.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from infoview_lib.prep.questions.agenda import (
    DEFAULT_MINUTES,
    MAIN,
    MARGIN,
    ON_THE_SPOT,
    AgendaItem,
    total_minutes,
)
from infoview_lib.prep.questions.bank import BLOCKS, CORE, TYPES, Question, fill, known_type


@dataclass(frozen=True, slots=True)
class PlannedInterview:
    """Describe the interview for which questions are chosen; empty text means any.

    Parameters
    ----------
    type : str
        Kind of interview, see `infoview_lib.prep.questions.bank.TYPES`; other words for one are
        taken.
    minutes : int
        Minutes agreed with the other person.
    mode, audience : str
        How you meet, whom you meet.
    fills : mapping of str to str
        Words for the placeholders, such as ``{"field": "nursing"}``.
    """

    type: str = ""
    minutes: int = DEFAULT_MINUTES
    mode: str = ""
    audience: str = ""
    fills: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def kind(self) -> str:
        """Stored word for the kind; that of the questions for every interview while it is open."""
        return known_type(self.type or CORE)

    def can_say(self, question: Question) -> bool:
        """Say whether nothing in a question asks about a referrer where there is none.

        Parameters
        ----------
        question : Question
            One question of the bank.
        """
        return "referrer" not in question.placeholders or bool(self.fills.get("referrer"))


ANY_INTERVIEW = PlannedInterview()
"""What questions are chosen for while nothing is known of an interview."""


def choose(
    bank: Iterable[Question], interview: PlannedInterview = ANY_INTERVIEW, max_sensitivity: int = 2
) -> tuple[Question, ...]:
    """Return the questions that fit an interview, in the order of the bank.

    Parameters
    ----------
    bank : iterable of Question
        Where to choose from.
    interview : PlannedInterview
        Questions for every kind of interview are always in.
    max_sensitivity : int
        0 to 2.

    Raises
    ------
    EntryError
        When there are no questions for such a kind of interview.
    """
    kinds = {CORE, interview.kind} if interview.type else set(TYPES)
    whom = {interview.audience, "any"} if interview.audience else None
    return tuple(
        one
        for one in bank
        if kinds & set(one.types)
        and (whom is None or whom & set(one.audience))
        and (not interview.mode or interview.mode in one.modes)
        and one.sensitivity <= max_sensitivity
    )


def on_subject(bank: Iterable[Question], category: str = "", objective: str = "") -> list[Question]:
    """Return the questions of a category that serve a goal.

    Parameters
    ----------
    bank : iterable of Question
        Where to choose from.
    category, objective : str
        Keys of the bank; empty text means any.

    Returns
    -------
    list of Question
        In the order of the bank; empty when nothing fits.
    """
    return [
        one
        for one in bank
        if category in ("", one.category) and (not objective or objective in one.objectives)
    ]


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
    (999, (2, 14, 2, 2, 1)),
)
"""Minutes up to which a kit holds so many items: rapport, main, advice, referrals, close."""


def kit_shape(minutes: int = DEFAULT_MINUTES, mode: str = "") -> dict[str, int]:
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
    # What is very personal is chosen by hand alone.
    max_sensitivity: int = 1,
) -> tuple[AgendaItem, ...]:
    """Return an agenda that fits the minutes, in the order in which it is asked.

    Parameters
    ----------
    bank : iterable of Question
        Where to choose from.
    interview : PlannedInterview
        What is known about the interview.
    gaps : mapping of str to int
        Objective → how much of it is still open; without it all count alike.
    answered : collection of str
        Ids of questions that earlier interviews answered.
    max_sensitivity : int
        0 to 2; touchy questions are left to the student's own choice.

    Returns
    -------
    tuple of AgendaItem
        Empty when the bank is. Minutes are cut to fit by dropping the last main questions.
    """
    pool = [one for one in choose(bank, interview, max_sensitivity) if interview.can_say(one)]
    if not answered:  # a first interview: take what suits one, as far as it goes
        pool = [q for q in pool if q.starter or q.category == "rapport"] or pool
    chosen: list[Question] = []
    for part, count in kit_shape(interview.minutes, interview.mode).items():
        left = without_twins(_fitting(pool, part), chosen)
        chosen += _best(left, count, interview.kind, gaps or {}, answered)
    return tuple(_trimmed(_as_items(_in_order(chosen), interview.fills), interview.minutes))


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


def _best(
    pool: list[Question], count: int, kind: str, gaps: Mapping[str, int], answered: Collection[str]
) -> list[Question]:
    """Return the best questions, counting categories and objectives anew after each choice."""
    chosen: list[Question] = []
    gaps = Counter(gaps)
    while len(chosen) < count and (left := without_twins(pool, chosen)):
        # Two of three are about this kind of interview; the third keeps the wider view.
        own = (
            [q for q in left if kind in q.types and q.id not in answered]
            if len(chosen) % 3 != 2
            else []
        )
        best = rank(own or left, gaps, answered, Counter(q.category for q in chosen))[0]
        chosen.append(best)
        for objective in best.objectives:
            # Below zero, a goal that is served would rank behind one that the student never set.
            gaps[objective] -= 1 if gaps[objective] > 0 else 0
    return chosen


def _in_order(chosen: list[Question]) -> list[Question]:
    """Return questions by block, then from easy to deep, advice after the other main questions."""
    return sorted(
        chosen,
        key=lambda q: (BLOCKS.index(q.block), q.category == "advice", q.depth, q.sensitivity),
    )


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


def _trimmed(items: list[AgendaItem], minutes: int) -> list[AgendaItem]:
    """Return the items that fit, numbered anew; what need not be asked goes first, from the end."""
    while items and total_minutes(items) > max(minutes - MARGIN, 1):
        main = [item for item in items if item.block == MAIN]
        loose = [item for item in main if not item.must_ask] or main[1:]
        if not loose:
            break
        items = [item for item in items if item is not loose[-1]]
    return [replace(item, position=place) for place, item in enumerate(items, start=1)]


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
        Those on the subject, see `infoview_lib.prep.questions.kit.on_subject`; touchy ones are left
        out.
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
    fits = [one for one in choose(pool, interview, max_sensitivity=1) if interview.can_say(one)]
    ranked = rank(without_twins(fits, taken), answered=answered)
    # Sorting keeps the order of equals, so within each group the rank stands.
    ranked.sort(key=lambda one: (one.id in answered, interview.kind not in one.types))
    return next(iter(ranked), None)
