"""Write and read what one student hands in: one ZIP file of counts and chosen texts.

It holds no name, no id, no row of the log, no day. A code that the student chose stands for the
name; who handed in which file, the learning platform knows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from infoview_lib.classroom.handing_in.counts import COUNTS, can_be_true
from infoview_lib.classroom.handing_in.sealed_files import Seal, is_sealed, sealed, unsealed
from infoview_lib.classroom.preparing.course import TEXTS
from infoview_lib.errors import ReadingError
from infoview_lib.exchange.cells import clean

FILE_NAME = "hand-in.zip"
NUMBERS, COUNSELOR = "hand-in.json", "for-my-counselor"
NOT_HAND_IN = "This file isn't a hand-in from Infoview."
CHANGED = "This hand-in was changed after it was made."
NEWER = "A newer Infoview made this hand-in."
_AGAIN = "Ask the student to turn it in again."
_SEAL = Seal("infoview hand-in", 1, NUMBERS, NOT_HAND_IN, CHANGED, NEWER, _AGAIN)
_CODE = re.compile(r"[A-Za-z0-9]{3,12}")
_MOST = 100_000
_WORD = re.compile(r"[a-z_0-9]{1,40}")
CODE_HELP = "3 to 12 letters or numbers, with no part of your name."


@dataclass(frozen=True)
class HandIn:
    """Hold what one student hands in.

    Parameters
    ----------
    code : str
        What the student chose in place of a name.
    course : str
        Id of the course; empty where there is none.
    counts : dict of str to int
        The numbers of `infoview_lib.classroom.handing_in.counts.COUNTS`.
    done : dict of str to (int, int)
        Key of a page → milestones reached, of how many.
    rubric : dict of str to int
        Number of a criterion, from 1 → own score, 0 to 3.
    confidence : dict of str to list of int or None
        ``before`` and ``after``, statement by statement.
    goals : dict of str to bool
        Kind of goal → met.
    categories, circles : dict of str to int
        Questions by category, contacts by circle.
    guesses : dict of str to dict of str to int
        Channel → expected and actual answers.
    alumni : dict of str to int
        Number on the course's list → requests.
    texts : dict of str to str
        Key of `TEXTS`, or `COUNSELOR` → words without names.
    """

    code: str = ""
    course: str = ""
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(COUNTS, 0))
    done: dict[str, tuple[int, int]] = field(default_factory=dict)
    rubric: dict[str, int] = field(default_factory=dict)
    confidence: dict[str, list[int | None]] = field(default_factory=dict)
    goals: dict[str, bool] = field(default_factory=dict)
    categories: dict[str, int] = field(default_factory=dict)
    circles: dict[str, int] = field(default_factory=dict)
    guesses: dict[str, dict[str, int]] = field(default_factory=dict)
    alumni: dict[str, int] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)


def check_code(typed: str, name: str) -> str:
    """Return what is wrong with a code, or nothing.

    Parameters
    ----------
    typed : str
        The code.
    name : str
        The student's name, no part of which may stand in it.

    Returns
    -------
    str
        A sentence; empty for a code that will do.

    Examples
    --------
    >>> check_code("bluefox7", "Ana Lopes"), check_code("ana7", "Ana Lopes")
    ('', 'Your code has part of your name in it.')
    """
    if not is_code(typed):
        return f"Choose a code of {CODE_HELP}"
    code = typed.casefold()
    parts = [one for one in re.split(r"\W+", name.casefold()) if one]
    # Two letters stand in many a word by chance.
    if any(one in code if len(one) > 2 else one == code.strip("0123456789") for one in parts):
        return "Your code has part of your name in it."
    return ""


def is_code(words: str) -> bool:
    """Return whether words may stand for a name.

    Parameters
    ----------
    words : str
        Letters and digits alone, 3 to 12 of them, will do.
    """
    return _CODE.fullmatch(words) is not None


def files_of(one: HandIn) -> dict[str, bytes]:
    """Return the files of a hand-in, each to be read before it is written.

    Parameters
    ----------
    one : HandIn
        What the student hands in.

    Returns
    -------
    dict of str to bytes
        Name → content: the numbers first, then a text each.
    """
    numbers = {
        "code": one.code,
        "course": one.course,
        "counts": {name: one.counts[name] for name in COUNTS},
        "done": one.done,
        "rubric": one.rubric,
        "confidence": one.confidence,
        "goals": one.goals,
        "categories": one.categories,
        "circles": one.circles,
        "guesses": one.guesses,
        "alumni": one.alumni,
    }
    lines = [f" {json.dumps(name)}: {json.dumps(held)}" for name, held in numbers.items()]
    files = {NUMBERS: ("{\n" + ",\n".join(lines) + "\n}\n").encode()}
    keys = [key for key in (*TEXTS, COUNSELOR) if one.texts.get(key)]
    return files | {f"{key}.txt": (one.texts[key].rstrip() + "\n").encode() for key in keys}


def hand_in_bytes(one: HandIn) -> bytes:
    """Return a hand-in as one file; the same hand-in gives the same bytes.

    Parameters
    ----------
    one : HandIn
        What the student hands in.

    Returns
    -------
    bytes
        A ZIP file.
    """
    return sealed(_SEAL, files_of(one))


def is_hand_in(content: bytes) -> bool:
    """Return whether a file is a hand-in, by the names of what lies in it.

    Parameters
    ----------
    content : bytes
        The whole file.

    Returns
    -------
    bool
        False for what cannot be opened.
    """
    return is_sealed(_SEAL, content)


def read_hand_in(content: bytes) -> HandIn:
    """Return a hand-in from its file; what else stands in it is not taken.

    Parameters
    ----------
    content : bytes
        The whole file.

    Returns
    -------
    HandIn
        With nothing in it that was not checked.

    Raises
    ------
    ReadingError
        For another kind of file, one of a newer program, and one that was changed.
    """
    known = (NUMBERS, *(f"{key}.txt" for key in (*TEXTS, COUNSELOR)))
    files = unsealed(_SEAL, content, known)
    try:
        return _checked(json.loads(files.pop(NUMBERS)), files)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise ReadingError(NOT_HAND_IN, _AGAIN) from None


def _checked(held: dict[str, object], files: Mapping[str, bytes]) -> HandIn:
    """Return what was read, each part held against what it may be; ValueError where it is not."""
    counts = _numbers(held["counts"])
    code = held["code"]
    if set(counts) != set(COUNTS) or not can_be_true(counts):
        raise ValueError("counts")
    if not isinstance(code, str) or not is_code(code):
        raise ValueError("code")
    return HandIn(
        code,
        clean(str(held["course"]))[:40],
        {name: counts[name] for name in COUNTS},
        {key: _pair(one) for key, one in _table(held["done"]).items()},
        {key: _whole(one, 3) for key, one in _table(held["rubric"]).items()},
        {key: _ratings(one) for key, one in _table(held["confidence"]).items()},
        {key: one is True for key, one in _table(held["goals"]).items()},
        _numbers(held["categories"]),
        _numbers(held["circles"]),
        {key: _numbers(one) for key, one in _table(held["guesses"]).items()},
        _numbers(held["alumni"]),
        {
            name.removesuffix(".txt"): clean(words.decode("utf-8", "replace")).strip()
            for name, words in files.items()
        },
    )


def _table(held: object) -> dict[str, object]:
    if not isinstance(held, dict) or len(held) > 500:
        raise ValueError("no table")
    if any(not _WORD.fullmatch(key) for key in held):
        raise ValueError("no word")
    return held


def _numbers(held: object) -> dict[str, int]:
    return {key: _whole(one, _MOST) for key, one in _table(held).items()}


def _whole(one: object, most: int) -> int:
    # Not isinstance, which takes `true` for 1.
    if type(one) is not int or not 0 <= one <= most:
        raise ValueError("no number")
    return one


def _pair(one: object) -> tuple[int, int]:
    if not isinstance(one, list) or len(one) != 2:
        raise ValueError("no pair")
    return _whole(one[0], _MOST), _whole(one[1], _MOST)


def _ratings(held: object) -> list[int | None]:
    if not isinstance(held, list) or len(held) > 50:
        raise ValueError("no ratings")
    return [None if one is None else _whole(one, 5) for one in held]
