"""Gather the counts that the students of a class handed in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from infoview_lib.classroom.class_picture import COUNTS, read_counts
from infoview_lib.errors import ReadingError


class HandIns(NamedTuple):
    """Hold the counts of a class, in an order that does not tell whose they are.

    `skipped` holds (reason, name of the file); `same` the files whose numbers stand in another one too.
    """

    students: list[dict[str, int]]
    skipped: list[tuple[str, str]]
    same: int

    @property
    def reasons(self) -> Counter[str]:
        """How many files were left out for each reason."""
        return Counter(why for why, _ in self.skipped)


def gather(files: Iterable[tuple[str, bytes | None, str]]) -> HandIns:
    """Return the counts of a class.

    Parameters
    ----------
    files : iterable of (str, bytes or None, str)
        Name, content, and where there is no content the reason (a key that
        `infoview_lib.classroom.class_words.left_out` knows).

    Returns
    -------
    HandIns
        Two files with the same numbers count as two students: nothing in a file tells whose it is, and
        small networks are often alike.
    """
    students, skipped = [], []
    for name, content, why in files:
        if content is None:
            skipped.append((why, name))
            continue
        try:
            students.append(read_counts(content))
        except ReadingError as error:
            skipped.append((error.found, name))
    students.sort(key=lambda one: [one[name] for name in COUNTS])
    different = len({tuple(one.values()) for one in students})
    return HandIns(students, skipped, len(students) - different)
