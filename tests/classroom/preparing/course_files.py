"""Make course files for tests."""

import zipfile
from io import BytesIO
from pathlib import Path

from infoview_lib.classroom.preparing.course import Course
from infoview_lib.classroom.preparing.course_file import course_bytes


def course_file(**settings) -> bytes:
    return course_bytes(Course(**{"course_id": "k3x9", "edition": 1} | settings))


def lay_course(folder: Path, **settings) -> None:
    """Put a course file into a folder, as a hub does."""
    (folder / "course.zip").write_bytes(course_file(**settings))


def changed(content: bytes, **files: str) -> bytes:
    """Return a course file with files in it written anew by hand."""
    held = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(held, "w") as new:
        for name in old.namelist():
            words = files.get(name.partition(".")[0])
            new.writestr(name, old.read(name) if words is None else words)
    return held.getvalue()
