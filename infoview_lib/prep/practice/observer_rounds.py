"""Share out the minutes of a group of three: one asks, one answers, one observes."""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.prep.tables import read_rows

GROUP = ("A", "B", "C")
GROUP_MINUTES = 15
_LEAST = 6
_WORD_SHARE = 5
"""One minute in five of a round is for what the observer saw."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Hold one thing to watch for, with how it shows."""

    id: str
    watch: str
    look_for: str


@dataclass(frozen=True, slots=True)
class Round:
    """Hold one round: who asks, answers, observes; minutes from its start to its end."""

    asks: str
    answers: str
    observes: str
    begins: int
    talk_until: int
    ends: int


def read_watches(text: str, name: str = "observer_sheet.csv") -> tuple[Watch, ...]:
    """Return what an observer watches for, in the order of the table.

    Raises
    ------
    ReadingError
        When a column is missing or a cell is empty.
    """
    return tuple(Watch(**row) for row in read_rows(text, Watch.__dataclass_fields__, name))


def rotation(minutes: int = GROUP_MINUTES) -> tuple[Round, ...]:
    """Return three rounds that fill the minutes, so that everyone asks, answers and observes once.

    Fewer than six minutes count as six. What three does not divide is left for changing seats.

    Examples
    --------
    >>> [(one.asks, one.answers, one.observes, one.begins, one.talk_until, one.ends) for one in rotation(15)]
    [('A', 'B', 'C', 0, 4, 5), ('B', 'C', 'A', 5, 9, 10), ('C', 'A', 'B', 10, 14, 15)]
    """
    each = max(minutes, _LEAST) // len(GROUP)
    words = max(1, each // _WORD_SHARE)
    rounds = []
    for turn in range(len(GROUP)):
        asks, answers, observes = GROUP[turn:] + GROUP[:turn]
        begins = turn * each
        rounds.append(Round(asks, answers, observes, begins, begins + each - words, begins + each))
    return tuple(rounds)
