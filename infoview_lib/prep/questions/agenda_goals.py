"""Say which goals and topics the questions of an agenda serve, and word a question on a topic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from infoview_lib.prep.questions.bank import Question

_OF_OWN = {"rapport": ("contacts",), "main": ("information",), "names": ("names",), "close": ()}
"""Part of the talk → goals that a question of the student's own serves there."""


def goals_served(question: Question | None, block: str) -> tuple[str, ...]:
    """Return the kinds of objective that one line of an agenda helps with.

    Parameters
    ----------
    question : Question or None
        The question of the bank; None for one of the student's own, which counts by its part of the
        talk.
    block : str
        Part of the talk.

    Examples
    --------
    >>> goals_served(None, "names")
    ('names',)
    """
    found = question.objectives if question else _OF_OWN.get(block, ())
    return tuple(dict.fromkeys((*found, "names"))) if block == "names" else found


def goal_counts(lines: Iterable[tuple[Question | None, str]]) -> dict[str, int]:
    """Return kind of objective → how many lines of an agenda help with it; lines are (question, part).

    Examples
    --------
    >>> goal_counts([(None, "main"), (None, "main"), (None, "names")])
    {'information': 2, 'names': 1}
    """
    return dict(
        Counter(kind for question, block in lines for kind in goals_served(question, block))
    )


def asks_about(topic: str, lines: Iterable[tuple[str, str]]) -> bool:
    """Say whether an agenda asks about a topic; lines are (topic of the question, its words).

    Examples
    --------
    >>> asks_about("Pay", [("Pay", "How does it grow?")]), asks_about("Hours", [("", "Which hours are long?")])
    (True, True)
    >>> asks_about("Pay", [("", "Who pays for the training?")])
    False
    """
    wanted = topic.strip().casefold()
    padded = f" {_plain(wanted)} "
    return any(
        wanted == about.strip().casefold() or padded in f" {_plain(words)} "
        for about, words in lines
    )


def _plain(text: str) -> str:
    return " ".join("".join(c if c.isalnum() or c == "'" else " " for c in text.casefold()).split())


def topic_question(topic: str, differ: bool) -> str:
    """Return a question about a topic of the student's own, free of who said what.

    Examples
    --------
    >>> topic_question("Night shifts", differ=True)
    'I have heard different things about night shifts. What do you think explains that?'
    >>> topic_question("Night shifts", differ=False)
    'What is your own experience with night shifts?'
    >>> topic_question("What made you stay?", differ=False)
    'What made you stay?'
    """
    if topic.endswith("?"):
        return topic
    about = topic[:1].lower() + topic[1:] if topic[1:] == topic[1:].lower() else topic
    if differ:
        return f"I have heard different things about {about}. What do you think explains that?"
    return f"What is your own experience with {about}?"
