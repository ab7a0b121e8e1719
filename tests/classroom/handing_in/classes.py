"""A class as a course site gives it, for tests."""

from dataclasses import replace

from infoview_lib.classroom.handing_in.hand_in import hand_in_bytes
from infoview_lib.files.zip_files import zip_bytes
from tests.classroom.handing_in.hand_ins import HAND_IN


def hand_ins(number, first=0, **changes):
    """Return hand-ins of students who met 0, 1, 2 … people, each with a code of its own."""
    return [
        replace(
            HAND_IN,
            code=f"fern{first + place:02}",
            counts=HAND_IN.counts | {"met": place % 5},
            **changes,
        )
        for place in range(number)
    ]


def class_zip(ones, more=()):
    """Return them as Canvas does, the second one late, with other files beside them."""
    files = {}
    for place, one in enumerate(ones):
        late = "LATE_" if place == 1 else ""
        name = f"student{place}_{late}{1000 + place}_{5000 + place}_hand-in.zip"
        files[name] = hand_in_bytes(one)
    return zip_bytes(files | dict(more))
