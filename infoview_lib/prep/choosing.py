"""Find the questions of the bank that fit a planned talk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from infoview_lib.prep.agenda import DEFAULT_MINUTES
from infoview_lib.prep.questions import CORE, TYPES, Question, known_type


@dataclass(frozen=True, slots=True)
class PlannedTalk:
    """Describe the talk for which questions are chosen; empty text means any.

    Parameters
    ----------
    type : str
        Kind of talk, see `infoview_lib.prep.questions.TYPES`; other words for one are taken.
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
    fills: Mapping[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """Stored word for the kind of talk; that of the questions for every talk while it is not known."""
        return known_type(self.type or CORE)

    def can_say(self, question: Question) -> bool:
        """Say whether nothing in a question asks about a referrer where there is none."""
        return "referrer" not in question.placeholders or bool(self.fills.get("referrer"))


ANY_TALK = PlannedTalk()


def choose(
    bank: Iterable[Question], talk: PlannedTalk = ANY_TALK, max_sensitivity: int = 2
) -> tuple[Question, ...]:
    """Return the questions that fit a talk, in the order of the bank.

    Parameters
    ----------
    bank : iterable of Question
        Where to choose from.
    talk : PlannedTalk
        Questions for every kind of talk are always in.
    max_sensitivity : int
        0 to 2.

    Raises
    ------
    EntryError
        When there are no questions for such a kind of talk.
    """
    kinds = {CORE, talk.kind} if talk.type else set(TYPES)
    whom = {talk.audience, "any"} if talk.audience else None
    return tuple(
        one
        for one in bank
        if kinds & set(one.types)
        and (whom is None or whom & set(one.audience))
        and (not talk.mode or talk.mode in one.modes)
        and one.sensitivity <= max_sensitivity
    )


def on_subject(bank: Iterable[Question], category: str = "", objective: str = "") -> list[Question]:
    """Return the questions of a category that serve a goal; empty text means any."""
    return [
        one
        for one in bank
        if category in ("", one.category) and (not objective or objective in one.objectives)
    ]
