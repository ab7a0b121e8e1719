"""Say what kind of job request some words are, why it hurts, what to say instead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """Hold one kind of job request: why it hurts, what to say instead, what in a thank-you."""

    name: str
    reason: str
    instead: str
    in_thanks: str


HIRE = Kind(
    "hire",
    "This asks to be hired. People share gladly, but a job request puts them under pressure.",
    "How do people usually get their start in this work?",
    "I now see better how people get their start in this work.",
)
OPENINGS = Kind(
    "openings",
    "This asks about open places for you, so the talk turns into a job search.",
    "How do beginners in this field usually hear about work?",
    "It helped to hear how beginners find their way into this field.",
)
SEEKING = Kind(
    "seeking",
    "This says you are after a job, so they may think that is why you came.",
    "I want to learn what this work is like before I decide.",
    "Our talk helped me to see what I still want to learn before I decide.",
)
JOIN = Kind(
    "join",
    "This asks to work there, before you know if it fits.",
    "What is it like to work where you do?",
    "I enjoyed hearing what your days are like.",
)
RESUME = Kind(
    "resume",
    "A résumé or an application nobody asked for reads as a job request.",
    "Which skills should a beginner in this field be able to show?",
    "I will think about what you said on the skills that count.",
)
FAVOR = Kind(
    "favor",
    "This asks them to use their name to get you a job.",
    "Who else could tell me about this kind of work?",
    "Thank you for the names of people who can tell me more.",
)
PITCH = Kind(
    "pitch",
    "This offers you for a job, so it sounds like a job interview.",
    "How well do my skills match what this field needs?",
    "I understand better now which skills this field needs.",
)
KINDS = (HIRE, OPENINGS, SEEKING, JOIN, RESUME, FAVOR, PITCH)

_PAPERS = frozenset(("RESUME", "APPL", "DETAILS"))
_PEOPLE = frozenset(("HR", "BOSS"))
_MINE = frozenset(("I", "ME", "MY", "LIKEME", "DO-ME"))
_HIRING = frozenset(("HIRE", "HIRED", "TAKEON", "CONSIDER"))
_PLACES = frozenset(("JOB", "SPOT", "YOURS", "HIRING", "OPENS", "WORKN"))
_OFFER = frozenset(("QUAL", "AVAIL", "CAND", "OFFERV", "I-DO", "CLAIM", "START"))


def kind_of(ideas: Iterable[str], is_question: bool) -> Kind:
    """Return the kind of a job request from the ideas in its words; the most telling one decides.

    Parameters
    ----------
    ideas : iterable of str
        Ideas, also denied (``not:JOB``) or asked about (``learn:JOB``).
    is_question : bool
        Whether the sentence asks.

    Returns
    -------
    Kind
        `HIRE` when no idea tells more.

    Examples
    --------
    >>> kind_of(["PASS", "MY", "RESUME"], True).name, kind_of(["I", "LOOK", "JOB"], False).name
    ('resume', 'seeking')
    """
    # What the words are about is the same where they are denied or asked about.
    seen = {idea.removeprefix("not:").removeprefix("learn:") for idea in ideas}
    mine = not seen.isdisjoint(_MINE)
    checks = (
        (
            RESUME,
            not seen.isdisjoint(_PAPERS) and (mine or "ATTACH" in seen) and "ENDORSE" not in seen,
        ),
        (FAVOR, "ENDORSE" in seen or (mine and not seen.isdisjoint(_PEOPLE))),
        (HIRE, mine and (not seen.isdisjoint(_HIRING) or {"DO-ME", "GIVE"} <= seen)),
        (JOIN, mine and not seen.isdisjoint(("JOIN", "WORKV"))),
        (OPENINGS, is_question and not seen.isdisjoint((*_PLACES, "NEED", "PERSON"))),
        # The words of OPENINGS, said of me and without asking.
        (SEEKING, mine and not seen.isdisjoint(_PLACES)),
        (PITCH, mine and not seen.isdisjoint(_OFFER)),
        (OPENINGS, not seen.isdisjoint((*_PLACES, "NEED", "PERSON", "TRADE"))),
    )
    return next((kind for kind, fits in checks if fits), HIRE)
