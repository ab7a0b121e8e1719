"""Say what a class may see of itself, and remember it, so that a second look gives nobody away."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from infoview_lib.classroom.class_view.class_tables import (
    ClassPicture,
    Earlier,
    below_cuts,
    class_picture,
)
from infoview_lib.classroom.class_view.gathering import HandIns
from infoview_lib.classroom.class_view.grouping import LEAST
from infoview_lib.classroom.class_view.missing import (
    Moved,
    gaps,
    guessed,
    moved,
    moved_in_words,
)
from infoview_lib.classroom.handing_in.counts import COUNTS
from infoview_lib.classroom.handing_in.hand_in import NUMBERS, HandIn, files_of

FILE = "shown-before.json"
MISSING, GUESSES, CONFIDENCE = (
    "What the class is missing",
    "Expected and actual yeses",
    "Confidence before and after",
)
STAYS = (
    "Fewer than five hand-ins changed since the last picture, so the picture stays as it was. "
    "A new one would give those students away. You'll get it once five have changed."
)


class Shown(NamedTuple):
    """Hold all that a class may see of itself.

    Attributes
    ----------
    picture : ClassPicture
        Its counts in groups.
    notes : list of (str, list of str)
        Heading and sentences, without single students.
    stays : bool
        True where it is what was shown before, as too few changed for a new one.
    """

    picture: ClassPicture
    notes: list[tuple[str, list[str]]]
    stays: bool = False


class Before(NamedTuple):
    """Hold what was shown: of whom it was made, its cuts, and the numbers in its words.

    Attributes
    ----------
    students : list of dict of str to int
        The counts it was made from.
    marks : list of str
        What stands for all numbers of each hand-in.
    below : dict of str to dict of int to int
        As `below_cuts` returns it.
    moved : dict of int to Moved
        What was said of each statement, by its place.
    guessed : dict of str to int
        Channel → how many students had guessed.
    notes : list of (str, list of str)
        Heading and sentences.
    """

    students: list[dict[str, int]]
    marks: list[str]
    below: dict[str, dict[int, int]]
    moved: dict[int, Moved]
    guessed: dict[str, int]
    notes: list[tuple[str, list[str]]]

    def shown(self, stays: bool = False) -> Shown:
        """Return the same picture again.

        Parameters
        ----------
        stays : bool
            Whether it is shown in place of a newer one.
        """
        picture = class_picture(self.students, earlier=Earlier(self.below, None))
        return Shown(picture, self.notes, stays)

    def content(self) -> bytes:
        """Return it as it is kept, for the instructor alone."""
        rows = sorted([one[name] for name in COUNTS] for one in self.students)
        held = {
            "students": rows,
            "marks": sorted(self.marks),
            "below": self.below,
            "moved": list(self.moved.values()),
            "guessed": self.guessed,
            "notes": self.notes,
        }
        return json.dumps(held).encode()


def read_before(content: bytes) -> Before | None:
    """Return what was remembered; None where that cannot be read.

    Parameters
    ----------
    content : bytes
        As `Before.content` returned it.
    """
    try:
        held = json.loads(content)
        students = [
            {name: int(one) for name, one in zip(COUNTS, row, strict=True)}
            for row in held["students"]
        ]
        marks = [str(one) for one in held["marks"]]
        below = {
            str(key): {int(cut): int(number) for cut, number in cuts.items()}
            for key, cuts in held["below"].items()
        }
        pairs = [Moved(*(int(one) for one in row)) for row in held["moved"]]
        numbers = {str(key): int(one) for key, one in held["guessed"].items()}
        notes = [(str(head), [str(one) for one in said]) for head, said in held["notes"]]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return Before(students, marks, below, {one.place: one for one in pairs}, numbers, notes)


def look_at(
    found: HandIns, statements: Sequence[str], before: Before | None
) -> tuple[Shown, Before]:
    """Return what a class may see of itself now, and what is to be remembered of it.

    Parameters
    ----------
    found : HandIns
        What it handed in.
    statements : sequence of str
        What students rate before and after, as the pages show it.
    before : Before, optional
        What it was shown.

    Returns
    -------
    Shown
        The former picture where fewer than five changed: two would tell about them.
    Before
        To be given next time.
    """
    hand_ins = [one.hand_in for one in found.whole]
    earlier, stays = earlier_of(before, hand_ins) if before else (None, False)
    if before and stays:
        return before.shown(stays=True), before
    picture = class_picture(found.students, earlier=earlier)
    ratings = moved(hand_ins, len(statements), before.moved if before else {})
    yeses = guessed(hand_ins, before.guessed if before else {})
    notes = [
        (MISSING, gaps(hand_ins)),
        (GUESSES, [one.words for one in yeses]),
        (CONFIDENCE, [moved_in_words(one, statements[one.place]) for one in ratings]),
    ]
    now = Before(
        found.students,
        [_mark(one) for one in hand_ins],
        below_cuts(picture),
        # What was left out this time may be shown next time beside what was shown before.
        (before.moved if before else {}) | {one.place: one for one in ratings},
        (before.guessed if before else {}) | {one.channel: one.students for one in yeses},
        notes,
    )
    return Shown(picture, notes), now


def earlier_of(before: Before, hand_ins: Sequence[HandIn]) -> tuple[Earlier, bool]:
    """Return what a new picture has to heed, and whether the old one is to stay.

    Parameters
    ----------
    before : Before
        What was shown.
    hand_ins : sequence of HandIn
        Those of now.

    Returns
    -------
    Earlier
        Where somebody left or handed in anew, every cut of the old picture is barred.
    bool
        True where fewer than five changed: two pictures would tell about them.
    """
    old, now = Counter(before.marks), Counter(_mark(one) for one in hand_ins)
    came, left = (now - old).total(), (old - now).total()
    new = None if came == left == 0 else 0 if left else came
    return Earlier(before.below, new), 0 < max(came, left) < LEAST


def _mark(one: HandIn) -> str:
    return hashlib.sha256(files_of(one)[NUMBERS]).hexdigest()[:16]
