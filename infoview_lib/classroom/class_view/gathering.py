"""Gather what a class handed in, each student once, and set aside what is none of it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from infoview_lib.classroom.class_view.platforms import Submission, submission_of
from infoview_lib.classroom.handing_in.counts import COUNTS
from infoview_lib.classroom.handing_in.hand_in import HandIn, read_hand_in
from infoview_lib.errors import ReadingError

DOUBLE = "double"
"""Reason of a file that the same student handed in again."""
COUNTS_ALONE = "counts alone"
"""Reason of a file as an earlier Infoview made it."""


class Handed(NamedTuple):
    """Hold one student's hand-in with what its file's name tells.

    Attributes
    ----------
    submission : Submission
        What the name tells.
    hand_in : HandIn
        What the student handed in.
    place : str
        The name.
    again : int
        1 for the second of two students who chose one code.
    """

    submission: Submission
    hand_in: HandIn
    place: str = ""
    again: int = 0

    @property
    def key(self) -> str:
        """What tells this hand-in from all others of the class: its code, mostly."""
        return f"{self.hand_in.code}-{self.again + 1}" if self.again else self.hand_in.code


class HandIns(NamedTuple):
    """Hold what a class handed in, in an order that does not tell whose it is.

    Attributes
    ----------
    whole : list of Handed
        The hand-ins, by code.
    skipped : list of (str, str)
        Reason and place of each file left out.
    """

    whole: list[Handed]
    skipped: list[tuple[str, str]]

    @property
    def students(self) -> list[dict[str, int]]:
        """The numbers of `COUNTS`, student by student; not in the order of the codes."""
        counts = (one.hand_in.counts for one in self.whole)
        return sorted(counts, key=lambda one: [one[name] for name in COUNTS])

    @property
    def reasons(self) -> Counter[str]:
        """How many files were left out for each reason."""
        return Counter(why for why, _ in self.skipped)


def gather(files: Iterable[tuple[str, bytes | None, str]]) -> HandIns:
    """Return what a class handed in.

    Parameters
    ----------
    files : iterable of (str, bytes or None, str)
        Place, content, and where there is no content the reason (a key that
        `infoview_lib.classroom.class_view.class_words.left_out` knows).

    Returns
    -------
    HandIns
        A student who handed in twice counts once, with the last.
    """
    whole: dict[tuple[str, ...], Handed] = {}
    skipped: list[tuple[str, str]] = []
    for place, content, why in files:
        if content is None:
            skipped.append((why, place))
            continue
        try:
            one = Handed(submission_of(place), read_hand_in(content), place)
        except ReadingError as error:
            skipped.append((COUNTS_ALONE if _is_counts(content) else error.found, place))
            continue
        key = _student(one)
        kept = whole.get(key)
        # Without a platform's numbers the later name is taken for the later file.
        is_newer = kept is None or one.submission.order >= kept.submission.order
        if kept:
            skipped.append((DOUBLE, kept.place if is_newer else place))
        if is_newer:
            whole[key] = one
    # In the order of the files, the first row would be the first in the class list.
    ordered = sorted(
        whole.values(), key=lambda one: (one.hand_in.code, len(one.submission.student), one[0])
    )
    seen: Counter[str] = Counter()
    numbered = []
    for one in ordered:
        numbered.append(one._replace(again=seen[one.hand_in.code]))
        seen[one.hand_in.code] += 1
    return HandIns(numbered, skipped)


def _is_counts(content: bytes) -> bool:
    """Say whether a file holds the counts that an earlier Infoview let students hand in alone."""
    if len(content) > 10_000:
        return False
    try:
        return set(json.loads(content)) == set(COUNTS)
    except (ValueError, TypeError, RecursionError):
        return False


def _student(one: Handed) -> tuple[str, ...]:
    """Return what tells a student from others: the platform's number, else the code."""
    sent = one.submission
    return (sent.platform, sent.student) if sent.student else ("", one.hand_in.code)


def requests_in(hand_ins: Iterable[HandIn]) -> Counter[int]:
    """Return how often a class asked each person of the course's list.

    Parameters
    ----------
    hand_ins : iterable of HandIn
        Of a whole class.

    Returns
    -------
    Counter of int
        Number on the list → requests.
    """
    asked: Counter[int] = Counter()
    for one in hand_ins:
        asked.update({int(key): times for key, times in one.alumni.items() if key.isdecimal()})
    return asked
