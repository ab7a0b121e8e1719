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

    ``minutes`` is the sum over all lines; ``falls_off`` names the positions that go first when time is
    short, last one to go at the end; ``notes`` says in plain words what is missing.
    """

    minutes: int
    agreed_minutes: int
    fits: bool
    opens_with_rapport: bool
    asks_for_names: bool
    closes_with_thanks: bool
    must_ask_minutes: int
    falls_off: tuple[int, ...]
    ready: bool
    notes: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return the status for a screen."""
        return asdict(self)


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
    lines = sorted(items, key=lambda item: _value(item, "position", 0) or 0)
    blocks = [_value(item, "block", MAIN) for item in lines]
    minutes = total_minutes(lines)
    checks = {
        "opens": mode == ON_THE_SPOT and bool(lines) or blocks[:1] == ["rapport"],
        "names": "names" in blocks,
        "close": blocks[-1:] == ["close"],
        "fits": 0 < minutes <= agreed_minutes,
    }
    return AgendaStatus(
        minutes, agreed_minutes, minutes <= agreed_minutes, checks["opens"], checks["names"], checks["close"],
        total_minutes(item for item in lines if _value(item, "must_ask")), falls_off(lines),
        all(checks.values()), tuple(_notes(checks, minutes, agreed_minutes, bool(lines))),
    )  # fmt: skip


def _notes(checks: Mapping[str, bool], minutes: int, agreed: int, any_lines: bool) -> list[str]:
    """Return what to do next, in plain words, in the order of a talk."""
    notes = []
    if not checks["opens"]:
        notes.append("Open with a question that gets the two of you talking.")
    if not checks["names"]:
        notes.append("Add a question that asks for names of others.")
    if not checks["close"]:
        notes.append("End with a closing question and your thanks.")
    if any_lines and not checks["fits"]:
        over = minutes - agreed
        notes.append(f"Cut {over} minute{'s' if over != 1 else ''} to keep the {agreed} you promised.")
    return notes


def falls_off(items: Iterable[Any]) -> tuple[int, ...]:
    """Return the positions of the lines that go first when they are late, first to go at the front.

    Main questions go from the last to the first, those that must be asked after the others; of the opening
    questions one stays, and names and the close stay always.
    """
    lines = sorted(items, key=lambda item: _value(item, "position", 0) or 0)
    main = [item for item in lines if _value(item, "block", MAIN) == MAIN]
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
    left = sorted(items, key=lambda item: _value(item, "position", 0) or 0)
    for position in falls_off(left):
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
