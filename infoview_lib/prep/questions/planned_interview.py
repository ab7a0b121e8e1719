"""Say what is known of a planned interview, and which questions suit it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from infoview_lib.errors import EntryError
from infoview_lib.prep.minutes import USUAL_MINUTES
from infoview_lib.prep.questions.bank import CORE, TYPES, Question, known_type

FIRST, LATER = "first", "later"
LEVELS = (FIRST, LATER)
"""Whether it is the first interview with this person, or a later one."""


def known_level(level: str) -> str:
    """Return the stored word for whether an interview is the first with somebody.

    Parameters
    ----------
    level : str
        One of `LEVELS`, or empty text.

    Returns
    -------
    str
        `FIRST` for empty text.

    Raises
    ------
    EntryError
        When there is no such word.

    Examples
    --------
    >>> known_level("Later"), known_level("")
    ('later', 'first')
    """
    key = level.strip().lower() or FIRST
    if key not in LEVELS:
        raise EntryError(
            f"“{level}” doesn't say which interview it is.", f"Choose one of: {', '.join(LEVELS)}."
        )
    return key


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
        How you meet, whom you meet; see `infoview_lib.prep.questions.bank.AUDIENCES`.
    fills : mapping of str to str
        Words for the placeholders, such as ``{"field": "nursing"}``.
    level : str
        One of `LEVELS`.
    knows_well : bool
        Whether you and this person know each other well.
    """

    type: str = ""
    minutes: int = USUAL_MINUTES
    mode: str = ""
    audience: str = ""
    fills: Mapping[str, str] = field(default_factory=dict[str, str])
    level: str = FIRST
    knows_well: bool = False

    @property
    def kind(self) -> str:
        """Stored word for the kind; that of the questions for every interview while it is open."""
        return known_type(self.type or CORE)

    @property
    def most_sensitive(self) -> int:
        """How personal a question may be that nobody chose by hand: 0 with a stranger, else 1."""
        return 1 if self.knows_well or self.level == LATER else 0

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
    return tuple(
        one
        for one in bank
        if kinds & set(one.types)
        and (not interview.audience or one.suits(interview.audience))
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
