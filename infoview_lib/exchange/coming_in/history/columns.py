"""Find out which columns of a table tell a history: who was contacted when, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache

from infoview_lib.exchange.coming_in.columns.contents import filled
from infoview_lib.exchange.coming_in.columns.headers import NOT_THEIRS
from infoview_lib.exchange.coming_in.columns.words import NUMBER, is_english, pieces
from infoview_lib.exchange.coming_in.days import day_in
from infoview_lib.exchange.coming_in.history.cells import (
    WORDS,
    activity_in,
    answer_in,
    channel_in,
    is_tick,
    mode_in,
)

ROLES = {
    "sent_on": "Reached out on",
    "sent_again_on": "Followed up on",
    "channel": "How you reached out",
    "answer": "What came of it",
    "answered_on": "Answered on",
    "status": "Status of your outreach",
    "next_step": "Next step",
    "next_step_on": "Next step due on",
    "met_on": "Interview date",
    "mode": "How you met",
    "minutes": "Minutes it took",
    "place": "Where you met",
    "learned": "What you learned",
    "advice": "The advice",
    "thanked_on": "Thank-you note sent",
    "referred_by": "Who referred you",
    "referred_to": "Who they referred you to",
    "activity": "What you did",
    "activity_on": "Day you did it",
    "happened": "Notes on what you did",
}
"""What a column may tell of a history, with the words for it."""
SOURCE_STAYS = "referred_by"
"""A column of who referred the student also says how somebody was found, where no person is known
by what it says."""
_MOST = 0.6
_CORE = frozenset(
    ["sent_on", "met_on", "thanked_on", "status", "activity", "referred_by", "learned"]
)
"""What makes a table a history; the others only say more about it."""


@lru_cache(maxsize=4096)
def _kinds(column: str, as_far_as_known: bool = False) -> frozenset[str]:
    """Return the kinds of the words of a column name; none where one word is not known.

    Read as far as it is known, words are passed over that say nothing anywhere else either: in
    "Mail geschickt am" the day is told, in "Email verified on" something else is.
    """
    found = pieces(column.removesuffix(" (2)"), WORDS)
    if as_far_as_known:
        unknown = " ".join(word for word, kinds in found if not kinds)
        if any(NOT_THEIRS.intersection(kinds) for _, kinds in pieces(unknown)):
            return frozenset()
        found = tuple(one for one in found if one[1])
    several = {kinds for _, kinds in found if kinds != (NUMBER,)}
    numbers = [int(word[:3]) for word, kinds in found if kinds == (NUMBER,)]
    if () in several or not several:
        return frozenset()
    kinds = {_COLUMN_KINDS.intersection(one) for one in several}
    if frozenset() in kinds:
        return frozenset()
    # A word that may be small is so beside others that say something.
    said = frozenset(kind for one in kinds if "small" not in one for kind in one)
    return said | ({"again"} if any(n > 1 for n in numbers) else frozenset())


_KINDS_OF_COLUMNS = """
date sent contact answered met set thanks follow followed step by to learned notes advice status
channel type minutes place activity small job
"""
_COLUMN_KINDS = frozenset(_KINDS_OF_COLUMNS.split())


def _role_named(column: str) -> str:
    """Return what a column name alone says that it tells; empty text for nothing."""
    return _role_of(_kinds(column))


def _role_of(kinds: frozenset[str]) -> str:
    return next((role for role, fits in _NAMED.items() if kinds and fits(kinds)), "")


def says_whom_they_named(column: str) -> bool:
    """Return whether a column names those to whom the people of a list referred the student.

    Parameters
    ----------
    column : str
        Its name.

    Examples
    --------
    >>> says_whom_they_named("Introduced me to"), says_whom_they_named("Introduced by")
    (True, False)
    """
    return _role_named(column) == "referred_to"


def _only(*needed: str, maybe: str = "") -> Callable[[frozenset[str]], bool]:
    """Return what says whether kinds are those needed, with no others than those that may be."""
    must, may = set(needed), set(maybe.split())
    return lambda kinds: must <= kinds <= must | may


def _any(*rules: Callable[[frozenset[str]], bool]) -> Callable[[frozenset[str]], bool]:
    return lambda kinds: any(rule(kinds) for rule in rules)


_NAMED: dict[str, Callable[[frozenset[str]], bool]] = {
    "referred_by": _only("by", maybe="sent contact date"),
    "referred_to": _only("to", maybe="contact"),
    "thanked_on": _only("thanks", maybe="sent date notes status contact followed follow"),
    "learned": _any(
        _only("learned", maybe="met notes advice contact"),
        _only("notes", "met", maybe="set contact sent activity"),
    ),
    "advice": _only("advice", maybe="met"),
    "minutes": _only("minutes", maybe="met"),
    "place": _any(_only("place", "met", maybe="set"), _only("place", "channel", maybe="met")),
    "mode": _any(
        _only("channel", "met", maybe="set type sent"),
        _only("type", "met", maybe="set channel activity"),
    ),
    "channel": _only("channel", maybe="sent contact type"),
    "activity": _any(
        _only("activity", maybe="type sent contact"), _only("type", maybe="contact sent")
    ),
    "sent_again_on": _any(
        _only("followed", maybe="date sent contact again follow"),
        _only("sent", "again", maybe="date contact"),
        _only("follow", "sent", maybe="date"),
        _only("contact", "again", maybe="date"),
    ),
    "next_step_on": _any(_only("step", "date"), _only("follow", maybe="date sent contact step")),
    "next_step": _only("step", maybe="follow"),
    "answered_on": _only("answered", "date", maybe="sent contact"),
    "answer": _only("answered", maybe="status sent contact type"),
    "status": _only("status", maybe="sent contact met answered set"),
    "met_on": _any(_only("met", maybe="date set"), _only("set", maybe="date")),
    "sent_on": _any(_only("sent", maybe="date contact"), _only("contact", "date", maybe="sent")),
    "activity_on": _only("date"),
}
"""Role → whether the kinds of words in a name speak for it; the first that fits is taken."""


def guess_history(
    columns: Sequence[str], rows: Sequence[Sequence[str]], mapping: Mapping[str, str]
) -> dict[str, str]:
    """Return column → what it tells of a history; columns that tell nothing are left out.

    Parameters
    ----------
    columns : sequence of str
        Column names in order.
    rows : sequence of sequence of str
        Some rows; without any cell that fits, a name alone makes no history.
    mapping : mapping of str to str
        Column → field of a contact; a column that is one of these tells no history, unless it says
        who referred the student.

    Returns
    -------
    dict of str to str
        Empty for a list of people alone.

    Examples
    --------
    >>> rows = [["Ana Lopes", "10/1/2026", "yes"], ["Bo Agren", "10/2/2026", "no reply"]]
    >>> guess_history(["Name", "Date contacted", "Response"], rows, {"Name": "name"})
    {'Date contacted': 'sent_on', 'Response': 'answer'}
    >>> guess_history(["Name", "Birthday"], [["Ana Lopes", "10/1/1990"]], {"Name": "name"})
    {}
    """
    found: dict[str, str] = {}
    for at, column in enumerate(columns):
        cells, field = filled(rows, at), mapping.get(column, "")
        role = _role_named(column) or _told_by_cells(column, cells)
        if not role or not cells or (field and (role, field) != (SOURCE_STAYS, "source")):
            continue
        role = next((one for one in (role, *_OTHERWISE.get(role, ())) if _fits(one, cells)), "")
        if role and (role not in found.values() or role in _SEVERAL):
            found[column] = role
    if any("job" in _kinds(column) for column in columns):
        # In a list of applications an interview is one for a job.
        found = {c: role for c, role in found.items() if role not in _OF_JOBS}
    found = _as_log(found, mapping) if "activity_on" in found.values() else _as_tracker(found)
    return found if _CORE & set(found.values()) else {}


def _told_by_cells(column: str, cells: Sequence[str]) -> str:
    """Return what the known words of a name tell, where the cells can say whether they do."""
    kinds = _kinds(column, as_far_as_known=True)
    role = _role_of(kinds) if kinds - {"date", "small"} else ""
    # A tick answers many questions, "Consent to contact" too; a day does not.
    ticked = role in _TICKED and not _most_are(is_day, cells)
    return role if role in _READ and role not in _LOOSE and not ticked else ""


_LOOSE = ("minutes", "status", "activity")
"""What cells of many other columns could tell as well."""
_TICKED = ("sent_on", "sent_again_on", "met_on")


def _most_are(reads: Callable[[str], object], cells: Sequence[str]) -> bool:
    return sum(bool(reads(cell)) for cell in cells) >= _MOST * len(cells)


def _as_log(found: dict[str, str], mapping: Mapping[str, str]) -> dict[str, str]:
    """Return what the columns of a list of days tell, in which each row is one thing done."""
    roles = set(found.values())
    if not roles & {"activity", "channel", "answer", "status"}:
        return {column: role for column, role in found.items() if role != "activity_on"}
    if "activity" not in roles and "sent_on" not in roles:
        return {c: "sent_on" if role == "activity_on" else role for c, role in found.items()}
    notes = [column for column, field in mapping.items() if field == "notes"]
    return found | dict.fromkeys(notes[:1], "happened")


def _as_tracker(found: dict[str, str]) -> dict[str, str]:
    """Return what the columns of a list of people tell, in which a row is a whole history."""
    roles = set(found.values())
    by = "mode" if "met_on" in roles else "channel"
    other = by if by not in roles else ""
    changed = {c: other if role == "activity" else role for c, role in found.items()}
    return {column: role for column, role in changed.items() if role}


_SEVERAL = frozenset(["sent_again_on"])
_OF_JOBS = frozenset(["status", "met_on", "mode", "minutes", "place"])
_OTHERWISE = {
    "answer": ("answered_on",),
    "next_step_on": ("next_step",),
    "channel": ("mode",),
    "activity": ("channel", "mode"),
    "sent_on": ("answer", "channel"),
    "met_on": ("mode",),
}
"""What a column may tell under a name that says something else first, where its cells do."""


def _fits(role: str, cells: Sequence[str]) -> bool:
    """Return whether most cells can be what a column tells."""
    reads = _READ.get(role)
    return reads is None or _most_are(reads, cells)


def _is_day_or_tick(text: str) -> bool:
    return is_day(text) or is_tick(text) is not None


def is_day(text: str) -> bool:
    """Return whether a cell holds a day, with a year or without one.

    Parameters
    ----------
    text : str
        A cell.

    Examples
    --------
    >>> is_day("10/1"), is_day("soon")
    (True, False)
    """
    return day_in(text, today=_ANY_DAY) is not None


_ANY_DAY = date(2024, 6, 1)
_READ: dict[str, Callable[[str], object]] = {
    "sent_on": _is_day_or_tick,
    "sent_again_on": _is_day_or_tick,
    "met_on": _is_day_or_tick,
    "thanked_on": lambda text: _is_day_or_tick(text) or channel_in(text),
    "answered_on": is_day,
    "next_step_on": is_day,
    "activity_on": is_day,
    "channel": channel_in,
    "mode": mode_in,
    "activity": activity_in,
    "answer": answer_in,
    "status": answer_in,
    "minutes": lambda text: any(c.isdecimal() for c in text),
}


def is_american(columns: Mapping[str, str]) -> bool:
    """Return whether the month is likely to stand first in days of these columns.

    Parameters
    ----------
    columns : mapping of str to str
        Column → what it tells.
    """
    return all(is_english(column, WORDS) for column in columns)
