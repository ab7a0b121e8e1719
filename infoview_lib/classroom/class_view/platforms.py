"""Read from the name of a file who handed it in, as learning platforms write it.

Canvas puts ``lopesana_LATE_1234_56789_hand-in-1.zip`` into one folder: the name, whether it was
late, the student's number, that of the file, which attempt it is. Moodle makes a folder for each
student, ``Ana Lopes_123_assignsubmission_file_``, or the same before the file's own name. Only
numbers are taken: they lead back to a line of the platform's own gradebook.
"""

from __future__ import annotations

import re
from typing import NamedTuple

CANVAS, MOODLE = "canvas", "moodle"
_CANVAS = re.compile(r"[^_/]+_(?P<late>LATE_)?(?P<who>\d{1,12})_(?P<file>\d{1,12})_(?P<name>.+)")
_MOODLE = re.compile(r".+_(?P<who>\d{1,12})_assignsubmission_file(?:_.*)?")
_ATTEMPT = re.compile(r"-(\d{1,3})\.\w+$")


class Submission(NamedTuple):
    """Say what a file's name tells.

    Attributes
    ----------
    platform : str
        ``canvas``, ``moodle``, or empty where the name is of another make.
    student : str
        The platform's number of the student; empty where it is not known.
    is_late : bool
        Whether the platform marked it as late.
    order : tuple of int
        Grows with each attempt of one student.
    """

    platform: str = ""
    student: str = ""
    is_late: bool = False
    order: tuple[int, int] = (0, 0)


def submission_of(place: str) -> Submission:
    """Return what the place of a file tells about who handed it in.

    Parameters
    ----------
    place : str
        Path below the folder or ZIP file that was named.

    Returns
    -------
    Submission
        An empty one for a name that no platform made.

    Examples
    --------
    >>> submission_of("lopesana_LATE_1234_56789_hand-in-1.zip")
    Submission(platform='canvas', student='1234', is_late=True, order=(1, 56789))
    >>> submission_of("Ana Lopes_123_assignsubmission_file_/hand-in.zip").student
    '123'
    """
    parts = place.rsplit(", ", 1)[-1].split("/")
    for part in parts:
        if found := _MOODLE.fullmatch(part):
            return Submission(MOODLE, found["who"])
    if found := _CANVAS.fullmatch(parts[-1]):
        attempt = _ATTEMPT.search(found["name"])
        order = (int(attempt[1]) if attempt else 0, int(found["file"]))
        return Submission(CANVAS, found["who"], found["late"] is not None, order)
    return Submission()
