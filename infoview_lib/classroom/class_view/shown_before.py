"""Remember what a class was shown, so that a second picture gives no newcomer away."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from infoview_lib.classroom.class_view.class_tables import ClassPicture, Earlier, below_cuts
from infoview_lib.classroom.class_view.grouping import LEAST
from infoview_lib.classroom.handing_in.counts import COUNTS

FILE = "shown-before.json"


class Before(NamedTuple):
    """Hold the students of an earlier picture, and what it showed."""

    students: list[list[int]]
    below: dict[str, dict[int, int]]


def before_bytes(students: Sequence[Mapping[str, int]], picture: ClassPicture) -> bytes:
    """Return what is to be remembered of a picture; for the instructor alone.

    Parameters
    ----------
    students : sequence of mapping
        The counts it was made from.
    picture : ClassPicture
        What was shown.
    """
    rows = sorted([one[name] for name in COUNTS] for one in students)
    return json.dumps({"students": rows, "below": below_cuts(picture)}).encode()


def read_before(content: bytes) -> Before | None:
    """Return what was remembered; None where that cannot be read.

    Parameters
    ----------
    content : bytes
        As `before_bytes` returned it.
    """
    try:
        held = json.loads(content)
        students = [[int(one) for one in row] for row in held["students"]]
        below = {
            str(key): {int(cut): int(number) for cut, number in cuts.items()}
            for key, cuts in held["below"].items()
        }
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return Before(students, below)


def earlier_of(before: Before, students: Sequence[Mapping[str, int]]) -> tuple[Earlier, bool]:
    """Return what a new picture has to heed, and whether the old one is to stay.

    Parameters
    ----------
    before : Before
        What was shown.
    students : sequence of mapping
        The counts of now.

    Returns
    -------
    Earlier
        Where somebody left or handed in anew, every cut of the old picture is barred.
    bool
        True where fewer than five changed: two pictures would tell about them.
    """
    old = Counter(tuple(row) for row in before.students)
    now = Counter(tuple(one[name] for name in COUNTS) for one in students)
    came, left = (now - old).total(), (old - now).total()
    new = None if came == left == 0 else 0 if left else came
    return Earlier(before.below, new), 0 < came + left < LEAST


STAYS = (
    "Fewer than five hand-ins changed since the last picture, so the picture stays as it was. "
    "A new one would give those students away. You'll get it once five have changed."
)
