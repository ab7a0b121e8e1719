"""Write down what the student said in a practice interview, so that it can be replayed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

MOVES = ("hello", "ask", "on", "time", "back", "stop", "answer", "goodbye")
"""What a student can do: begin, ask, ask on, name the time; lead a drift back, stop or answer it;
end."""
MOST_LETTERS = 400
"""Letters of one thing said; more is cut, so that an interview always fits one record."""
# As it stands in the logs of students, so it stays.
_HEAD = "Rehearsal with "
_LINE = re.compile(r"^([a-z]+)(?: \(([a-z]*), (\d+) min\))?: (.*)$")


@dataclass(frozen=True, slots=True)
class Move:
    """Hold one thing the student said; ``category`` and ``minutes`` belong to a question."""

    kind: str
    words: str
    category: str = ""
    minutes: int = 0


def one_line(words: str) -> str:
    """Return words on one line, not too many.

    Parameters
    ----------
    words : str
        What was said; what goes beyond `MOST_LETTERS` is cut.

    Examples
    --------
    >>> one_line("  Hello,\\n I am  Noor. ")
    'Hello, I am Noor.'
    """
    return " ".join(words.split())[:MOST_LETTERS]


def write_moves(persona: str, moves: Iterable[Move]) -> str:
    """Return a practice interview as text, one line for each thing said.

    Parameters
    ----------
    persona : str
        Id of the person.
    moves : iterable of Move
        What the student said, in order.

    Examples
    --------
    >>> moves = [Move("hello", "Hello."), Move("ask", "What is new?", "work", 2)]
    >>> print(write_moves("busy_owner", moves))
    Rehearsal with busy_owner
    hello: Hello.
    ask (work, 2 min): What is new?
    """
    lines = [_HEAD + persona]
    for move in moves:
        about = f" ({move.category}, {move.minutes} min)" if move.kind == "ask" else ""
        lines.append(f"{move.kind}{about}: {one_line(move.words)}")
    return "\n".join(lines)


def read_moves(text: str) -> tuple[str, tuple[Move, ...]]:
    """Return the persona with what was said.

    Parameters
    ----------
    text : str
        What `write_moves` wrote; lines that are not understood are passed over.

    Returns
    -------
    str
        Id of the person; empty when the text is no practice interview.
    tuple of Move
        What the student said, in order.

    Examples
    --------
    >>> read_moves("Rehearsal with busy_owner\\nask (work, 2 min): What is new?\\nscribble")
    ('busy_owner', (Move(kind='ask', words='What is new?', category='work', minutes=2),))
    >>> read_moves("")
    ('', ())
    """
    lines = text.splitlines()
    if not lines or not lines[0].startswith(_HEAD):
        return "", ()
    found = (_LINE.match(line) for line in lines[1:])
    return lines[0].removeprefix(_HEAD).strip(), tuple(
        Move(one[1], one[4], one[2] or "", int(one[3] or 0))
        for one in found
        # A line that a later version wrote is passed over, and the rest still plays.
        if one and one[1] in MOVES
    )
