"""Read the words of a history in one cell: how, whether, with what answer."""

from __future__ import annotations

import re
from functools import lru_cache

from infoview_lib.exchange.coming_in.columns.compounds import Piece
from infoview_lib.exchange.coming_in.columns.words import pieces

WORDS = "history_words.csv"
_MOST_WORDS = 6
_YES, _NO = "✓✔☑✅√☒🗹○◯", "✗✘❌☐×–—-"
_CHANNELS = ("voicemail", "linkedin", "via_introducer", "letter", "email", "phone", "in_person")
_MODES = ("video", "phone", "in_person")
_ANSWERS = (
    ("cancelled", "cancelled"),
    ("bounced", "bounced"),
    ("busy", "busy"),
    ("declined", "declined"),
    ("silent", "silent"),
    ("idea", "idea"),
    ("thanks", "thanked"),
    ("set", "set"),
    ("met", "met"),
    ("agreed", "yes"),
    ("waiting", "waiting"),
    ("answered", "yes"),
    ("followed", "waiting"),
    ("follow", "waiting"),
    ("yes", "yes"),
    ("no", "silent"),
    ("sent", "waiting"),
)
"""Kind of word → what it says of an answer; the first that a cell has counts."""
_ACTIVITIES = ("thanks", "answered", "met", "followed", "follow", "sent")
_MINUTES = re.compile(r"(\d{1,3})(?:[.,](\d+))?\s*(h(?:ou)?rs?\b|h\b)?")
_CLOCKED = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?")
_LONGEST = 600


@lru_cache(maxsize=4096)
def _kinds(text: str) -> frozenset[str]:
    """Return the kinds of the words of a cell; of a longer one those it begins with."""
    found = pieces(text, WORDS)
    known = all(kinds for _, kinds in found)
    if not known:
        found = _beginning(found)
    return frozenset(kind for _, kinds in found for kind in kinds)


def _beginning(found: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the known words that a sentence begins with; none of a long one."""
    end = next(at for at, (_, kinds) in enumerate(found) if not kinds)
    return found[:end] if len(found) <= _MOST_WORDS else ()


def is_tick(text: str) -> bool | None:
    """Return whether a cell says yes or no; None when it says neither.

    Parameters
    ----------
    text : str
        What a cell holds.

    Examples
    --------
    >>> is_tick("✓"), is_tick("Not yet"), is_tick("maybe")
    (True, False, None)
    """
    sign = text.strip()
    if sign and (sign[0] in _YES or sign in _NO):
        return sign[0] in _YES
    kinds = _kinds(text)
    if kinds & {"no", "idea", "silent"}:
        return False
    return True if kinds & {"yes", "sent", "met", "thanks", "answered"} else None


def answer_in(text: str) -> str:
    """Return what a cell says came of reaching out; empty text when nothing is understood.

    Parameters
    ----------
    text : str
        What a cell holds.

    Returns
    -------
    str
        ``idea`` (not contacted yet), ``waiting``, ``yes``, ``declined``, ``busy``, ``silent``,
        ``bounced``, ``set``, ``met``, ``thanked`` or ``cancelled``.

    Examples
    --------
    >>> answer_in("No reply yet"), answer_in("Y"), answer_in("Call scheduled"), answer_in("blue")
    ('waiting', 'yes', 'set', '')
    """
    sign = text.strip()
    if sign and (sign[0] in _YES or sign in _NO):
        return "yes" if sign[0] in _YES else "silent"
    kinds = _kinds(text)
    if kinds >= {"waiting", "thanks"}:  # met, and the note is still to be written
        return "met"
    return next((said for kind, said in _ANSWERS if kind in kinds), "")


def channel_in(text: str) -> str:
    """Return the channel that a cell names, as records have it; empty text for none.

    Parameters
    ----------
    text : str
        What a cell holds.

    Examples
    --------
    >>> channel_in("LinkedIn message"), channel_in("Cold email"), channel_in("carrier pigeon")
    ('linkedin', 'email', '')
    """
    kinds = _kinds(text)
    return next((one for one in _CHANNELS if one in kinds), "")


def mode_in(text: str) -> str:
    """Return the way of meeting that a cell names, as records have it; empty text for none.

    Parameters
    ----------
    text : str
        What a cell holds.

    Examples
    --------
    >>> mode_in("Zoom call"), mode_in("Coffee chat"), mode_in("by phone"), mode_in("?")
    ('video', 'in_person', 'phone', '')
    """
    kinds = _kinds(text)
    return next((one for one in _MODES if one in kinds), "")


def is_mode(text: str) -> bool:
    """Return whether a cell names a way of meeting and nothing else, such as a place.

    Parameters
    ----------
    text : str
        What a cell holds.

    Examples
    --------
    >>> is_mode("Zoom"), is_mode("the cafe on Main Street")
    (True, False)
    """
    return bool(mode_in(text)) and all(kinds for _, kinds in pieces(text, WORDS))


def activity_in(text: str) -> str:
    """Return what was done on one day: ``thanks``, ``answered``, ``met``, ``followed``, ``sent``.

    Parameters
    ----------
    text : str
        What a cell holds.

    Returns
    -------
    str
        Empty when nothing is understood.

    Examples
    --------
    >>> activity_in("Thank-you email"), activity_in("Informational interview")
    ('thanks', 'met')
    >>> activity_in("LinkedIn"), activity_in("Follow-up email"), activity_in("lab")
    ('sent', 'followed', '')
    """
    kinds = _kinds(text)
    found = next((one for one in _ACTIVITIES if one in kinds), "")
    if found == "follow":
        return "followed"
    return found or ("sent" if kinds & set(_CHANNELS) else "met" if "video" in kinds else "")


def minutes_in(text: str) -> int | None:
    """Return how many minutes a cell names, or None.

    Parameters
    ----------
    text : str
        What a cell holds.

    Examples
    --------
    >>> minutes_in("30 min"), minutes_in("1.5 hours"), minutes_in("0:45"), minutes_in("long")
    (30, 90, 45, None)
    """
    clocked = _CLOCKED.search(text)
    if clocked:
        return _sensible(int(clocked[1]) * 60 + int(clocked[2]))
    found = _MINUTES.search(text.casefold())
    if not found or not found[0].isascii():
        return None
    whole, part, hours = found.groups()
    count = float(f"{whole}.{part or 0}") * (60 if hours else 1)
    return _sensible(count)


def _sensible(minutes: float) -> int | None:
    return round(minutes) if 0 < minutes <= _LONGEST else None
