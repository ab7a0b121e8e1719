"""Read the facts a student noted about a person, one a line, each with where it was read."""

from __future__ import annotations

import re

FACTS_WANTED = 3
"""Facts that are enough to show a person that the student took the trouble; a habit, no finding."""
_SOURCE = re.compile(
    r"\([^()]{2,}\)\s*\.?$|\bhttps?://|\bwww\."
    r"|\b(read|seen|heard|found|told) (in|on|at|from|by)\b|, from \w",
    re.IGNORECASE,
)


def facts_of(text: str) -> tuple[str, ...]:
    """Return the facts, one for each line that is not empty.

    Parameters
    ----------
    text : str
        The student's note.

    Examples
    --------
    >>> facts_of("Set up the river study\\n\\n Moved from law ")
    ('Set up the river study', 'Moved from law')
    """
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def has_source(fact: str) -> bool:
    """Say whether a fact tells where it was read.

    Parameters
    ----------
    fact : str
        One line. Words in brackets at its end, an address, or “read on …” are a source.

    Examples
    --------
    >>> has_source("Started the night clinic (city paper, May)")
    True
    >>> has_source("Started the night clinic")
    False
    """
    return bool(_SOURCE.search(fact))


def facts_in_words(text: str) -> str:
    """Return how far the facts carry a conversation, and the one thing to do next.

    Parameters
    ----------
    text : str
        The student's note; an empty one counts as no fact.

    Examples
    --------
    >>> facts_in_words("Set up the river study (city paper)")
    '○ 1 of 3 facts. Their public page or a staff list is enough; leave private things alone.'
    """
    facts = facts_of(text)
    if len(facts) < FACTS_WANTED:
        return (
            f"○ {len(facts)} of {FACTS_WANTED} facts. "
            "Their public page or a staff list is enough; leave private things alone."
        )
    bare = sum(1 for one in facts if not has_source(one))
    if bare:
        which = "One of them" if bare == 1 else f"{bare} of them"
        return f"◐ {len(facts)} facts. {which} without a source: add in brackets where you read it."
    return f"● {len(facts)} facts with their sources. Enough to show that you took the trouble."
