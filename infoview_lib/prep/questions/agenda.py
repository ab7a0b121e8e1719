"""Judge whether an agenda keeps the minutes that were promised.

An agenda is ready when it fits, opens with rapport, asks for names and closes with thanks.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol, TypeVar

from infoview_lib.prep.minutes import LONGEST, SHORTEST, USUAL_MINUTES

LINE_MINUTES = 2
"""Minutes that a line without minutes counts as."""
MARGIN = 2
"""Minutes kept free for hello and for the thanks at the end."""
ON_THE_SPOT = "on_the_spot"
CLOSING_WORDS = (
    "Thank you for your time. This has really helped me, especially {point}. "
    "I'll let you know how it goes."
)
"""Said at the end of every interview: it shows that what they shared is important."""
MAIN = "main"
LATE = (5, 10)
"""Minutes by which somebody may be late: for these an agenda says beforehand what falls off."""


MISSING = {
    "rapport": "Open with an easy question that gets you both talking.",
    "names": "Ask who else you should talk to.",
    "close": "End with a closing question and a thank-you.",
    "minutes": "Cut {over} to keep the {agreed} you promised.",
}
"""What an agenda may lack, with the words for it, in the order of an interview."""


class AgendaLine(Protocol):
    """Be one line of an agenda: an `AgendaItem`, or the plan_item record it became."""

    @property
    def block(self) -> str:
        """Part of the interview; empty counts as a main question."""
        ...

    @property
    def minutes(self) -> int | None:
        """Minutes with the answer."""
        ...

    @property
    def must_ask(self) -> bool | None:
        """Whether it must be asked."""
        ...

    @property
    def position(self) -> int | None:
        """Place in the order, from 1."""
        ...


Line = TypeVar("Line", bound=AgendaLine)


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """Hold one line of an agenda: the words to say, its part, its minutes, if it must be asked."""

    question: str
    wording: str
    block: str
    minutes: int
    must_ask: bool = False
    position: int = 0
    category: str = ""

    def as_plan_item(self) -> dict[str, str | int | bool]:
        """Return the fields of a plan_item record."""
        return {
            "question": self.question,
            "wording": self.wording,
            "block": self.block,
            "minutes": self.minutes,
            "must_ask": self.must_ask,
            "position": self.position,
        }


@dataclass(frozen=True, slots=True)
class AgendaStatus:
    """Hold how an agenda stands against the promise.

    ``minutes`` is the sum over all lines, ``must_ask_minutes`` that of what must be asked;
    ``missing`` holds keys of `MISSING` in the order of an interview.
    """

    minutes: int
    agreed_minutes: int
    must_ask_minutes: int
    missing: tuple[str, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Tell whether nothing is missing."""
        return not self.missing

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what is missing in plain words, in the same order."""
        over = self.minutes - self.agreed_minutes
        words = {"over": f"{over} minute{'s' if over != 1 else ''}", "agreed": self.agreed_minutes}
        return tuple(MISSING[key].format(**words) for key in self.missing)


@dataclass(frozen=True, slots=True)
class Late:
    """Hold what falls off when somebody is so many minutes late.

    ``lost`` names the positions that go, in the order of the interview; ``fits`` is False when even
    what stays takes longer than the ``left`` minutes.
    """

    late: int
    left: int
    lost: tuple[int, ...]
    fits: bool


def total_minutes(items: Iterable[AgendaLine]) -> int:
    """Return the minutes of all lines.

    Parameters
    ----------
    items : iterable of AgendaLine
        A line without minutes counts as `LINE_MINUTES`.

    Returns
    -------
    int
        0 for no lines.
    """
    return sum(item.minutes or LINE_MINUTES for item in items)


def agenda_status(
    items: Iterable[AgendaLine], agreed_minutes: int = USUAL_MINUTES, mode: str = ""
) -> AgendaStatus:
    """Return whether an agenda is ready: it fits, with rapport, names and thanks.

    Parameters
    ----------
    items : iterable of AgendaLine
        The lines; they are put in order of position first.
    agreed_minutes : int
        What was promised.
    mode : str
        On the spot you are already talking, so no opening question is asked for.

    Returns
    -------
    AgendaStatus
        An empty agenda lacks all but the minutes.

    Examples
    --------
    >>> agenda_status([AgendaItem("", "Who else?", "names", 3)], 25).missing
    ('rapport', 'close')
    """
    lines = _in_order(items)
    blocks = [item.block for item in lines]
    minutes = total_minutes(lines)
    checks = {
        # On the spot you are talking already; the kit for it has no opening question.
        "rapport": (mode == ON_THE_SPOT and bool(lines)) or blocks[:1] == ["rapport"],
        "names": "names" in blocks,
        "close": blocks[-1:] == ["close"],
        "minutes": not lines or minutes <= agreed_minutes,
    }
    return AgendaStatus(
        minutes,
        agreed_minutes,
        total_minutes(item for item in lines if item.must_ask),
        tuple(key for key in MISSING if not checks[key]),
    )


def agenda_hints(
    items: Iterable[AgendaLine], agreed_minutes: int = USUAL_MINUTES
) -> tuple[str, ...]:
    """Return what could be better in an agenda that may be ready all the same.

    Parameters
    ----------
    items : iterable of AgendaLine
        The lines, in any order.
    agreed_minutes : int
        What was promised.

    Returns
    -------
    tuple of str
        Empty when all is well, and for no lines.

    Examples
    --------
    >>> agenda_hints([AgendaItem("", "What matters?", "main", 24, must_ask=True)], 25)
    ('Leave 2 minutes for hello and thank you.',)
    """
    lines = _in_order(items)
    main = [item for item in lines if _is_main(item)]
    hints: list[str] = []
    # Above the minutes agreed, `agenda_status` has said so already.
    if agreed_minutes - MARGIN < total_minutes(lines) <= agreed_minutes:
        hints.append(f"Leave {MARGIN} minutes for hello and thank you.")
    if main and not any(item.must_ask for item in main):
        hints.append("Star the one main question you must ask.")
    return tuple(hints)


def begin_minutes(items: Iterable[AgendaLine]) -> tuple[int, ...]:
    """Return the minute at which each line begins, in the order of the interview.

    Parameters
    ----------
    items : iterable of AgendaLine
        The lines, in any order.

    Returns
    -------
    tuple of int
        The first one is 0; empty for no lines.

    Examples
    --------
    >>> begin_minutes(AgendaItem("", "Why?", "main", minutes) for minutes in (2, 3, 1))
    (0, 2, 5)
    """
    spent = accumulate((total_minutes([item]) for item in _in_order(items)), initial=0)
    return tuple(spent)[:-1]


def when_late(
    items: Iterable[AgendaLine],
    agreed_minutes: int = USUAL_MINUTES,
    late: Iterable[int] = LATE,
) -> tuple[Late, ...]:
    """Return what falls off for each lateness, shortest first.

    Parameters
    ----------
    items : iterable of AgendaLine
        The lines. An agenda that is too long counts as cut before.
    agreed_minutes : int
        What was promised; the interview ends when it would have ended on time.
    late : iterable of int
        Minutes; those that leave no time at all are left out.

    Returns
    -------
    tuple of Late
        One for each lateness that leaves time.

    Examples
    --------
    >>> lines = [AgendaItem("", "Hello?", "rapport", 2, position=1),
    ...          AgendaItem("", "What matters?", "main", 6, position=2),
    ...          AgendaItem("", "Thanks?", "close", 1, position=3)]
    >>> [(one.late, one.lost, one.fits) for one in when_late(lines, 12)]
    [(5, (2,), True), (10, (2,), False)]
    """
    lines = _in_order(items)
    found: list[Late] = []
    for minutes in sorted(late):
        left = agreed_minutes - minutes
        if left > 0:
            stays = agenda_within(lines, left)
            places = {_position(item) for item in stays}
            lost = tuple(_position(item) for item in lines if _position(item) not in places)
            found.append(Late(minutes, left, lost, total_minutes(stays) <= left))
    return tuple(found)


def _position(item: AgendaLine) -> int:
    return item.position or 0


def _in_order(items: Iterable[Line]) -> list[Line]:
    """Return lines by position; one without a position comes first."""
    return sorted(items, key=_position)


def _is_main(item: AgendaLine) -> bool:
    return (item.block or MAIN) == MAIN


def cut_first(items: Iterable[AgendaLine]) -> tuple[int, ...]:
    """Return the positions of the lines that go first when they are late.

    Parameters
    ----------
    items : iterable of AgendaLine
        The lines, in any order.

    Returns
    -------
    tuple of int
        First to go at the front. Main questions go from the last to the first, those that must be
        asked after the others, and the first of these stays; of the opening questions one stays,
        and names and the close stay always.
    """
    lines = _in_order(items)
    main = [item for item in lines if _is_main(item)]
    # One opening and one must-ask question always stay; names and thanks are never cut, since they
    # are what even the shortest talk is worth.
    extra = [item for item in lines if item.block == "rapport"][1:]
    loose = [item for item in main if not item.must_ask][::-1]
    must = [item for item in main if item.must_ask][::-1]
    return tuple(_position(item) for item in (*loose, *extra[::-1], *must[:-1]))


def agenda_within(items: Iterable[Line], minutes: int) -> tuple[Line, ...]:
    """Return the lines that are left when only so many minutes remain.

    Parameters
    ----------
    items : iterable of AgendaLine
        The lines, in any order.
    minutes : int
        What remains; what `cut_first` keeps stays even if it takes longer.

    Returns
    -------
    tuple of AgendaLine
        The same lines, in the order of the interview.

    Examples
    --------
    >>> lines = [AgendaItem("", "Hello?", "rapport", 2, position=1),
    ...          AgendaItem("", "What else?", "main", 9, position=2),
    ...          AgendaItem("", "What matters?", "main", 3, must_ask=True, position=3)]
    >>> [line.position for line in agenda_within(lines, 10)]
    [1, 3]
    """
    left = _in_order(items)
    for position in cut_first(left):
        if total_minutes(left) <= minutes:
            break
        left = [item for item in left if _position(item) != position]
    return tuple(left)


def minutes_advice(minutes: int) -> str:
    """Return a gentle word when the minutes asked for are unusual, else empty text.

    Parameters
    ----------
    minutes : int
        15 to 45 are usual.

    Examples
    --------
    >>> minutes_advice(25), minutes_advice(60)
    ('', 'Most people ask for 20 to 30 minutes; 60 is hard to say yes to.')
    """
    if minutes > LONGEST:
        return f"Most people ask for 20 to 30 minutes; {minutes} is hard to say yes to."
    if minutes < SHORTEST:
        return f"Most people ask for 20 to 30 minutes; {minutes} leaves little time to talk."
    return ""
