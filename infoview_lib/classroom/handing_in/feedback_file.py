"""Write what an instructor gives back to one hand-in, and read it on the student's side.

It holds no name: the student's own code says whose it is.
"""

from __future__ import annotations

import json
from typing import NamedTuple

from infoview_lib.classroom.handing_in.hand_in import is_code
from infoview_lib.classroom.handing_in.sealed_files import Seal, sealed, unsealed
from infoview_lib.classroom.preparing.course import MOST_LETTERS
from infoview_lib.errors import ReadingError
from infoview_lib.exchange.cells import clean

MOST = 3
"""Points of one criterion."""
MOST_COMMENT = 10_000
"""Letters of a comment."""
_WORDS = "feedback.json"
_SEAL = Seal(
    "infoview feedback",
    1,
    _WORDS,
    "This file isn't feedback from Infoview.",
    "This feedback was changed after it was made.",
    "A newer Infoview made this feedback.",
    "Choose the file your instructor gave back to you.",
)


class Feedback(NamedTuple):
    """Hold what one student reads.

    Attributes
    ----------
    code : str
        What the student chose in place of a name.
    lines : tuple of (str, int or None)
        Each criterion with its points; None where it has none.
    comment : str
        What the instructor says.
    """

    code: str
    lines: tuple[tuple[str, int | None], ...]
    comment: str = ""


def feedback_bytes(one: Feedback) -> bytes:
    """Return feedback as one file; the same feedback gives the same bytes.

    Parameters
    ----------
    one : Feedback
        What the student is to read.

    Returns
    -------
    bytes
        A ZIP file, as a hand-in is: learning platforms give back what is called like what came.
    """
    held = {"code": one.code, "lines": one.lines, "comment": one.comment}
    return sealed(_SEAL, {_WORDS: json.dumps(held, indent=1, ensure_ascii=False).encode()})


def read_feedback(content: bytes) -> Feedback:
    """Return feedback from its file, each part of it checked.

    Parameters
    ----------
    content : bytes
        The whole file.

    Returns
    -------
    Feedback
        What the instructor wrote.

    Raises
    ------
    ReadingError
        For another kind of file, one of a newer program, and one that was changed.

    Examples
    --------
    >>> given = Feedback("bluefox7", (("You wrote a professional request", 3),), "Well done.")
    >>> read_feedback(feedback_bytes(given)) == given
    True
    """
    files = unsealed(_SEAL, content, (_WORDS,))
    try:
        held = json.loads(files[_WORDS])
        code, comment = held["code"], held["comment"]
        lines = tuple(_line(words, points) for words, points in held["lines"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ReadingError(_SEAL.other, _SEAL.again) from None
    if not isinstance(code, str) or not is_code(code) or not isinstance(comment, str):
        raise ReadingError(_SEAL.other, _SEAL.again)
    return Feedback(code, lines[:12], clean(comment).strip()[:MOST_COMMENT])


def _line(words: object, points: object) -> tuple[str, int | None]:
    if not isinstance(words, str):
        raise ValueError("no line")
    line = " ".join(clean(words).split())[:MOST_LETTERS]
    if points is None:
        return line, None
    # Not isinstance, which takes `true` for 1.
    if type(points) is int and 0 <= points <= MOST:
        return line, points
    raise ValueError("no line")


def feedback_text(one: Feedback) -> str:
    """Return feedback as the student reads it.

    Parameters
    ----------
    one : Feedback
        What the instructor wrote.

    Returns
    -------
    str
        Total, comment, then line by line; empty parts are left out.

    Examples
    --------
    >>> print(feedback_text(Feedback("blue7", (("Thanks", 2), ("Care", 3)), "Well done.")))
    5 of 6 points
    <BLANKLINE>
    Well done.
    <BLANKLINE>
    Thanks: 2 of 3
    Care: 3 of 3
    """
    scored = [(words, points) for words, points in one.lines if points is not None]
    is_whole = scored and len(scored) == len(one.lines)
    total = sum(points for _, points in scored)
    parts = (
        f"{total} of {MOST * len(scored)} points" if is_whole else "",
        one.comment,
        "\n".join(f"{words}: {points} of {MOST}" for words, points in scored),
    )
    return "\n\n".join(part for part in parts if part)
