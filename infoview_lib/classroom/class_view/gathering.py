"""Gather what a class handed in, each student once, and set aside what is none of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from infoview_lib.classroom.class_view.platforms import Submission, submission_of
from infoview_lib.classroom.handing_in.counts import COUNTS, read_counts
from infoview_lib.classroom.handing_in.hand_in import HandIn, is_hand_in, read_hand_in
from infoview_lib.errors import ReadingError

DOUBLE = "double"
"""Reason of a file that the same student handed in again."""


class Handed(NamedTuple):
    """Hold one student's hand-in with what its file's name tells."""

    submission: Submission
    hand_in: HandIn


class HandIns(NamedTuple):
    """Hold what a class handed in, in an order that does not tell whose it is.

    Attributes
    ----------
    students : list of dict of str to int
        The numbers of `COUNTS`, student by student.
    skipped : list of (str, str)
        Reason and place of each file left out.
    same : int
        How many files of counts hold numbers that stand in another one too.
    whole : list of Handed
        The whole hand-ins among them, by code; a file of counts alone is none.
    """

    students: list[dict[str, int]]
    skipped: list[tuple[str, str]]
    same: int
    whole: list[Handed]

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
        A student who handed in twice counts once, with the last. Two files of counts with the
        same numbers count as two students: nothing in them tells whose they are.
    """
    counts: list[dict[str, int]] = []
    whole: dict[tuple[str, ...], tuple[Handed, str]] = {}
    skipped: list[tuple[str, str]] = []
    for place, content, why in files:
        if content is None:
            skipped.append((why, place))
            continue
        try:
            if not is_hand_in(content):
                counts.append(read_counts(content))
                continue
            one = Handed(submission_of(place), read_hand_in(content))
        except ReadingError as error:
            skipped.append((error.found, place))
            continue
        key = _student(one)
        kept = whole.get(key)
        # Without a platform's numbers the later name is taken for the later file.
        is_newer = kept is None or one.submission.order >= kept[0].submission.order
        if kept:
            skipped.append((DOUBLE, kept[1] if is_newer else place))
        if is_newer:
            whole[key] = one, place
    # In the order of the files, the first row would be the first in the class list.
    gathered = sorted((one for one, _ in whole.values()), key=lambda one: one.hand_in.code)
    students = [*counts, *(one.hand_in.counts for one in gathered)]
    students.sort(key=lambda one: [one[name] for name in COUNTS])
    different = len({tuple(one.values()) for one in counts})
    return HandIns(students, skipped, len(counts) - different, gathered)


def _student(one: Handed) -> tuple[str, ...]:
    """Return what tells a student from others: the platform's number, else the code."""
    sent = one.submission
    return (sent.platform, sent.student) if sent.student else ("", one.hand_in.code)
