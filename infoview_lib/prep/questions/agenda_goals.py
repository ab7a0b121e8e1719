"""Say which goals and topics the questions of an agenda serve, and word a question on a topic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from infoview_lib.prep.questions.bank import Question

_GOALS_OF_BLOCK: dict[str, tuple[str, ...]] = {
    "rapport": ("contacts",),
    "main": ("information",),
    "names": ("names",),
    "close": (),
}
"""Part of the interview → goals that a question of the student's own serves there."""


def goals_served(question: Question | None, block: str) -> tuple[str, ...]:
    """Return the kinds of objective that one line of an agenda helps with.

    Parameters
    ----------
    question : Question or None
        The question of the bank; None for one of the student's own, which counts by its part of the
        talk.
    block : str
        Part of the interview.

    Returns
    -------
    tuple of str
        Kinds, each once; empty for a closing of the student's own.

    Examples
    --------
    >>> goals_served(None, "names")
    ('names',)
    """
    found = question.objectives if question else _GOALS_OF_BLOCK.get(block, ())
    return tuple(dict.fromkeys((*found, "names"))) if block == "names" else found


def goal_counts(lines: Iterable[tuple[Question | None, str]]) -> dict[str, int]:
    """Return how many lines of an agenda help with each kind of objective.

    Parameters
    ----------
    lines : iterable of (Question or None, str)
        The question of each line, and its part of the interview.

    Returns
    -------
    dict of str to int
        Kind → lines; kinds that nothing helps with are left out.

    Examples
    --------
    >>> goal_counts([(None, "main"), (None, "main"), (None, "names")])
    {'information': 2, 'names': 1}
    """
    return dict(
        Counter(kind for question, block in lines for kind in goals_served(question, block))
    )


def asks_about(topic: str, lines: Iterable[tuple[str, str]]) -> bool:
    """Say whether an agenda asks about a topic.

    Parameters
    ----------
    topic : str
        A topic of the student's own.
    lines : iterable of (str, str)
        The topic of each question, empty when it has none, and its words.

    Returns
    -------
    bool
        True when a topic is the same, or the words name it as whole words.

    Examples
    --------
    >>> asks_about("Pay", [("Pay", "How does it grow?")])
    True
    >>> asks_about("Hours", [("", "Which hours are long?")])
    True
    >>> asks_about("Pay", [("", "Who pays for the training?")])
    False
    """
    wanted = topic.strip().casefold()
    # With spaces around it, “pay” is not found in “payroll”.
    padded = f" {_only_words(wanted)} "
    return any(
        wanted == about.strip().casefold() or padded in f" {_only_words(words)} "
        for about, words in lines
    )


def _only_words(text: str) -> str:
    """Return a text in small letters, without its marks."""
    return " ".join("".join(c if c.isalnum() or c == "'" else " " for c in text.casefold()).split())


def topic_question(topic: str, differ: bool) -> str:
    """Return a question about a topic of the student's own, free of who said what.

    Parameters
    ----------
    topic : str
        A noun, as the student wrote it.
    differ : bool
        Whether people have told them different things about it.

    Examples
    --------
    >>> topic_question("Night shifts", differ=True)
    "I've heard different things about night shifts. What do you think explains that?"
    >>> topic_question("Night shifts", differ=False)
    'What is your own experience with night shifts?'
    >>> topic_question("What made you stay?", differ=False)
    'What made you stay?'
    """
    if topic.endswith("?"):
        return topic
    # A capital further on marks a name or an abbreviation, which keeps its first one.
    about = topic[:1].lower() + topic[1:] if topic[1:] == topic[1:].lower() else topic
    if differ:
        return f"I've heard different things about {about}. What do you think explains that?"
    return f"What is your own experience with {about}?"
