"""Judge whether an agenda keeps the minutes that were promised.

An agenda is ready when it fits, opens with rapport, asks for names and closes with thanks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

DEFAULT_MINUTES = 25
MARGIN = 2
"""Minutes kept free for hello and for the thanks at the end."""
ON_THE_SPOT = "on_the_spot"
CLOSING_WORDS = (
    "Thank you for your time. What you told me matters to me, above all {point}. "
    "I will let you know what comes of it."
)
"""Said at the end of every talk: it shows that what they shared is important."""
MAIN = "main"
LATE = (5, 10)
"""Minutes by which somebody may be late: for these an agenda says beforehand what falls off."""


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """Hold one line of an agenda: the words to say, its block, its minutes, whether it must be asked."""

    question: str
    wording: str
    block: str
    minutes: int
    must_ask: bool = False
    position: int = 0
    category: str = ""

    def as_plan_item(self) -> dict[str, Any]:
        """Return the fields of a plan_item record."""
        values = asdict(self)
        values.pop("category")
        return values


@dataclass(frozen=True, slots=True)
class AgendaStatus:
    """Hold how an agenda stands against the promise.

    ``minutes`` is the sum over all lines; ``cut_first`` names the positions that go first when time
    is short, last one to go at the end; ``missing`` holds keys of `MISSING` in the order of a talk,
    ``notes`` says the same in plain words.
    """

    minutes: int
    agreed_minutes: int
    fits: bool
    opens_with_rapport: bool
    asks_for_names: bool
    closes_with_thanks: bool
    must_ask_minutes: int
    cut_first: tuple[int, ...]
    ready: bool
    notes: tuple[str, ...]
    missing: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """Return the status for a screen."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Late:
    """Hold what falls off when somebody is so many minutes late.

    ``lost`` names the positions that go, in the order of the talk; ``fits`` is False when even what
    stays takes longer than the ``left`` minutes.
    """

    late: int
    left: int
    lost: tuple[int, ...]
    fits: bool


def total_minutes(items: Iterable[Any]) -> int:
    """Return the minutes of all lines; a line without minutes counts as two."""
    return sum(_value(item, "minutes", 2) or 2 for item in items)


def _value(item: Any, name: str, default: Any = None) -> Any:
    return item.get(name, default) if isinstance(item, Mapping) else getattr(item, name, default)


def agenda_status(
    items: Iterable[Any], agreed_minutes: int = DEFAULT_MINUTES, mode: str = ""
) -> AgendaStatus:
    """Return whether an agenda is ready: it fits, opens with rapport, asks for names, closes with thanks.

    Parameters
    ----------
    items : iterable of AgendaItem, plan_item record or dict
        The lines; they are put in order of position first.
    agreed_minutes : int
        What was promised.
    mode : str
        On the spot you are already talking, so no opening question is asked for.

    Examples
    --------
    >>> agenda_status([{"block": "main", "minutes": 3, "position": 1}], 25).notes[0]
    'Open with a question that gets the two of you talking.'
    """
    lines = _in_order(items)
    blocks = [_value(item, "block", MAIN) for item in lines]
    minutes = total_minutes(lines)
    checks = {
        "rapport": mode == ON_THE_SPOT and bool(lines) or blocks[:1] == ["rapport"],
        "names": "names" in blocks,
        "close": blocks[-1:] == ["close"],
        "minutes": not lines or minutes <= agreed_minutes,
    }
    missing = tuple(key for key in MISSING if not checks[key])
    return AgendaStatus(
        minutes,
        agreed_minutes,
        minutes <= agreed_minutes,
        checks["rapport"],
        checks["names"],
        checks["close"],
        total_minutes(item for item in lines if _value(item, "must_ask")),
        cut_first(lines),
        not missing,
        tuple(_note(key, minutes - agreed_minutes, agreed_minutes) for key in missing),
        missing,
    )


MISSING = {
    "rapport": "Open with a question that gets the two of you talking.",
    "names": "Add a question that asks for names of others.",
    "close": "End with a closing question and your thanks.",
    "minutes": "Cut {over} to keep the {agreed} you promised.",
}
"""What an agenda may lack, with the words for it, in the order of a talk."""


def _note(key: str, over: int, agreed: int) -> str:
    return MISSING[key].format(over=f"{over} minute{'s' if over != 1 else ''}", agreed=agreed)


def agenda_hints(items: Iterable[Any], agreed_minutes: int = DEFAULT_MINUTES) -> tuple[str, ...]:
    """Return what could be better in an agenda that may be ready all the same.

    Examples
    --------
    >>> agenda_hints([{"block": "main", "minutes": 24, "must_ask": True}], 25)
    ('Leave 2 minutes free for hello and thank you.',)
    >>> agenda_hints([])
    ()
    """
    lines = _in_order(items)
    hints = []
    if agreed_minutes - MARGIN < total_minutes(lines) <= agreed_minutes:
        hints.append(f"Leave {MARGIN} minutes free for hello and thank you.")
    if any(_is_main(item) for item in lines) and not any(
        _is_main(item) and _value(item, "must_ask") for item in lines
    ):
        hints.append("Give a star to the one main question that you must ask.")
    return tuple(hints)


def begin_minutes(items: Iterable[Any]) -> tuple[int, ...]:
    """Return the minute at which each line begins, in the order of the talk.

    Examples
    --------
    >>> begin_minutes([{"minutes": 2, "position": 1}, {"minutes": 3, "position": 2}, {"minutes": 1, "position": 3}])
    (0, 2, 5)
    """
    spent, found = 0, []
    for item in _in_order(items):
        found.append(spent)
        spent += total_minutes([item])
    return tuple(found)


def when_late(
    items: Iterable[Any], agreed_minutes: int = DEFAULT_MINUTES, late: Iterable[int] = LATE
) -> tuple[Late, ...]:
    """Return what falls off for each lateness, shortest first; an agenda that is too long counts as cut before.

    Parameters
    ----------
    items : iterable of AgendaItem, plan_item record or dict
        The lines.
    agreed_minutes : int
        What was promised; the talk ends when it would have ended on time.
    late : iterable of int
        Minutes; those that leave no time at all are left out.

    Examples
    --------
    >>> lines = [{"block": "rapport", "minutes": 2, "position": 1}, {"block": "main", "minutes": 6, "position": 2},
    ...          {"block": "close", "minutes": 1, "position": 3}]
    >>> [(one.late, one.lost, one.fits) for one in when_late(lines, 12)]
    [(5, (2,), True), (10, (2,), False)]
    """
    lines = _in_order(items)
    found = []
    for minutes in sorted(late):
        left = agreed_minutes - minutes
        if left <= 0:
            continue
        stays = agenda_within(lines, left)
        places = {_value(item, "position", 0) for item in stays}
        lost = tuple(
            _value(item, "position", 0)
            for item in lines
            if _value(item, "position", 0) not in places
        )
        found.append(Late(minutes, left, lost, total_minutes(stays) <= left))
    return tuple(found)


def _in_order(items: Iterable[Any]) -> list[Any]:
    return sorted(items, key=lambda item: _value(item, "position", 0) or 0)


def _is_main(item: Any) -> bool:
    return (_value(item, "block", MAIN) or MAIN) == MAIN


def cut_first(items: Iterable[Any]) -> tuple[int, ...]:
    """Return the positions of the lines that go first when they are late, first to go at the front.

    Main questions go from the last to the first, those that must be asked after the others; of the
    opening questions one stays, and names and the close stay always.
    """
    lines = _in_order(items)
    main = [item for item in lines if _is_main(item)]
    extra = [item for item in lines if _value(item, "block") == "rapport"][1:]
    loose = [item for item in main if not _value(item, "must_ask")][::-1]
    must = [item for item in main if _value(item, "must_ask")][::-1]
    return tuple(_value(item, "position", 0) for item in (*loose, *extra[::-1], *must[:-1]))


def agenda_within(items: Iterable[Any], minutes: int) -> tuple[Any, ...]:
    """Return the lines that are left when only so many minutes remain.

    Examples
    --------
    >>> lines = [{"block": "rapport", "minutes": 2, "position": 1}, {"block": "main", "minutes": 9, "position": 2},
    ...          {"block": "main", "minutes": 3, "position": 3, "must_ask": True}, {"block": "close", "minutes": 1, "position": 4}]
    >>> [line["position"] for line in agenda_within(lines, 10)]
    [1, 3, 4]
    """
    left = _in_order(items)
    for position in cut_first(left):
        if total_minutes(left) <= minutes:
            break
        left = [item for item in left if _value(item, "position", 0) != position]
    return tuple(left)


def minutes_advice(minutes: int) -> str:
    """Return a gentle word when the minutes asked for are unusual, else empty text.

    Examples
    --------
    >>> minutes_advice(25), minutes_advice(60)
    ('', 'Most people ask for 20 to 30 minutes; 60 is hard to say yes to.')
    """
    if minutes > 45:
        return f"Most people ask for 20 to 30 minutes; {minutes} is hard to say yes to."
    if minutes < 15:
        return f"Most people ask for 20 to 30 minutes; {minutes} leaves little room for a talk."
    return ""
