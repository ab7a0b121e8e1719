"""Share out the minutes of a group of three: one asks, one answers, one observes."""

from __future__ import annotations

from dataclasses import dataclass, fields

from infoview_lib.prep.tables import read_rows

GROUP = ("A", "B", "C")
GROUP_MINUTES = 15
_LEAST = 6
_FEEDBACK_SHARE = 5
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

    Parameters
    ----------
    text : str
        The table as comma-separated text with a header row.
    name : str
        Name of the file, for messages.

    Returns
    -------
    tuple of Watch
        Empty when the table has a header only.

    Raises
    ------
    ReadingError
        When a column is missing or a cell is empty.
    """
    columns = [field.name for field in fields(Watch)]
    return tuple(Watch(**row) for row in read_rows(text, columns, name))


def rotation(minutes: int = GROUP_MINUTES) -> tuple[Round, ...]:
    """Return three rounds that fill the minutes.

    Parameters
    ----------
    minutes : int
        Minutes of the whole group; fewer than six count as six.

    Returns
    -------
    tuple of Round
        Everyone asks, answers and observes once. What three does not divide is left for changing
        seats.

    Examples
    --------
    >>> first = rotation(15)[0]
    >>> first.asks, first.answers, first.observes, first.begins, first.talk_until, first.ends
    ('A', 'B', 'C', 0, 4, 5)
    """
    # Below two minutes a round has none to talk once the feedback took its own.
    each = max(minutes, _LEAST) // len(GROUP)
    told = max(1, each // _FEEDBACK_SHARE)
    rounds: list[Round] = []
    for turn in range(len(GROUP)):
        asks, answers, observes = GROUP[turn:] + GROUP[:turn]
        begins = turn * each
        rounds.append(Round(asks, answers, observes, begins, begins + each - told, begins + each))
    return tuple(rounds)
