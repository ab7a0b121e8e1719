"""Fill a demo folder with the records of a sample student.

The records lie in the bundled data with dates around an anchor day; they are moved so that the
anchor falls on the day on which the folder is filled. The cohort is made by
``data/make_cohort.py``.
"""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TypedDict

from infoview_lib.bundled import data_folder
from infoview_lib.errors import EntryError
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.fields import Values

if TYPE_CHECKING:
    from infoview_lib.files.folder.folder import Folder

FEATURED = "student-01"
NOON = "T12:00"


class DemoStudent(TypedDict):
    """Name an invented student: the key, the name, how many contacts they have."""

    student: str
    name: str
    contacts: int


def demo_students() -> list[DemoStudent]:
    """Return the invented students; the first is the one that a demo folder shows."""
    return json.loads((data_folder() / "demo" / "students.json").read_text("utf-8"))


def demo_records(today: date, student: str = FEATURED) -> list[tuple[str, Values]]:
    """Return the records of one invented student as they stand on the day `today`.

    Parameters
    ----------
    today : date
        The day the story is told on.
    student : str
        A key from `demo_students`.

    Returns
    -------
    list of (str, dict)
        Kind and values with ``id`` and ``created_at``, as `Folder.apply` takes them. A record comes
        after those it links to.

    Raises
    ------
    EntryError
        When there is no such student.
    """
    if student not in {one["student"] for one in demo_students()}:
        raise EntryError(
            f"There's no sample student called “{student}.”", f"Use a key such as {FEATURED}."
        )
    story = json.loads((data_folder() / "demo" / f"{student}.json").read_text("utf-8"))
    moved = (today - date.fromisoformat(story["anchor"])).days
    return [
        (kind, _shifted(kind, values, moved, story["zone"]))
        for kind, found in story["records"].items()
        for values in found
    ]


def fill_demo(folder: Folder, today: date, student: str = FEATURED) -> int:
    """Write the records of one invented student into a folder, in one step.

    What the folder already holds, or holds in its trash, is left as it is, so that a second call
    writes nothing.

    Parameters
    ----------
    folder : Folder
        An open folder.
    today : date
        The day the story is told on.
    student : str
        A key from `demo_students`.

    Returns
    -------
    int
        How many records were added.
    """
    found = demo_records(today, student)
    kinds = {kind for kind, _ in found}
    there = {
        one["id"]
        for kind in kinds
        for deleted in (False, True)
        for one in folder.records(kind, deleted=deleted)
    }
    adds = [(kind, values) for kind, values in found if values["id"] not in there]
    # A name that was typed in before the demo was asked for stays.
    if folder.records("profile"):
        adds = [(kind, values) for kind, values in adds if kind != "profile"]
    if adds:
        folder.apply(adds=adds, label="filling the demo")
    return len(adds)


def _shifted(kind: str, values: Values, days: int, zone: str) -> Values:
    moved = dict(values)
    for name, spec in SPECS[kind].items():
        if spec.type in ("date", "time") and moved.get(name):
            moved[name] = _later(moved[name], days)
    # The stories know days alone; noon is on that day in whatever zone it is read.
    moved["created_at"] = moved["created_at"] + NOON + zone
    return moved


def _later(stored: str, days: int) -> str:
    if "T" in stored:
        return (datetime.fromisoformat(stored) + timedelta(days=days)).isoformat(timespec="minutes")
    return (date.fromisoformat(stored) + timedelta(days=days)).isoformat()
