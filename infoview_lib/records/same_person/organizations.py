"""Say whether two names of organizations may be one: short forms, initials, a part left out."""

from __future__ import annotations

import re
from functools import lru_cache

from infoview_lib.prep.words import word_set
from infoview_lib.records.names.letters import REMEMBERED, one_slip, plain

_FORMS = word_set(
    "inc incorporated llc llp lp ltd limited corp corporation co company plc gmbh ag kg sa sas "
    "sarl spa srl bv nv oy ab as aps pty kft zrt sp zoo ev ug the of and for at de des du "
    "la le les el der die das und et y e &"
)
_COMMON = word_set(
    "university college school hospital clinic center centre department institute group "
    "international national american global services service solutions partners associates "
    "foundation city county state bank health healthcare medical care media "
    "systems technologies technology consulting community public "
    "library labs lab studio design museum north south east west new first"
)
_LITTLE = word_set("public general memorial regional municipal central free")
"""Words that are often left out where two others are left."""
_APOSTROPHES = re.compile(r"['’‘`\u00b4.]")
_SHORT = {"st": "saint", "mt": "mount", "intl": "international", "dept": "department"}
_SHORTEST = 5


@lru_cache(maxsize=REMEMBERED)
def same_organization(a: str, b: str) -> bool | None:
    """Say whether two names of organizations may be one organization's; None when one is unknown.

    Parameters
    ----------
    a, b : str
        As they stand in records or files.

    Examples
    --------
    >>> same_organization("International Business Machines", "IBM"), same_organization("", "IBM")
    (True, None)
    >>> same_organization("The Boston Globe", "Boston Globe Media Partners")
    True
    >>> same_organization("Dover Library", "Dover Public Library")
    True
    >>> same_organization("Nashaway U.", "Nashaway University"), same_organization("Elm", "Pier 9")
    (True, False)
    """
    ours, theirs = _words(a), _words(b)
    if not ours or not theirs or ours[0].isascii() != theirs[0].isascii():
        return None
    if _is_part(ours, theirs) or _is_part(theirs, ours):
        return True
    x, y = "".join(ours), "".join(theirs)
    if x == y or (min(len(x), len(y)) > _SHORTEST and one_slip(x, y)):
        return True
    return _initials(a) == y or _initials(b) == x


def _words(name: str) -> tuple[str, ...]:
    """Return the words of the name that tell something, plain."""
    words: list[str] = re.findall(r"[^\W_]+|&", _APOSTROPHES.sub("", plain(name)))
    telling: list[str] = [_SHORT.get(word, word) for word in words if word not in _FORMS]
    without = [word for word in telling if word not in _LITTLE]
    return tuple(without if len(without) > 1 else telling or words)


def _is_part(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Say whether the words of one name stand together in the other, in full or cut short."""
    if len(some) > len(others):
        return False
    for start in range(len(others) - len(some) + 1):
        pairs = list(zip(some, others[start:], strict=False))
        # A word of its own: “University” alone is no part of every university.
        if all(_is_word(x, y) for x, y in pairs) and (
            any(x == y and x not in _COMMON for x, y in pairs) or some == others
        ):
            return True
    # Citrus Grove CU is Citrus Grove Credit Union.
    *front, last = some
    rest = others[len(front) :]
    return front == list(others[: len(front)]) != [] and last == "".join(x[0] for x in rest)


def _is_word(x: str, y: str) -> bool:
    fewer, more = sorted((x, y), key=len)
    is_slip = len(fewer) >= _SHORTEST and one_slip(fewer, more)
    return more.startswith(fewer) or is_slip


def _initials(name: str) -> str:
    """Return the first letters of a name of several words, without its small words."""
    words = [word for word in re.findall(r"[^\W\d_]+", plain(name)) if word not in _FORMS]
    return "".join(word[0] for word in words) if len(words) > 1 else ""
