"""Write and read the one file that carries a course to its students.

`course.zip` holds a manifest with version and checksum, the settings as JSON with one setting to a
line, the list of alumni and the packs of questions as CSV. Nothing in it is run.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from infoview_lib.classroom.preparing.alumni import FILE as ALUMNI
from infoview_lib.classroom.preparing.alumni import alumni_text, read_alumni
from infoview_lib.classroom.preparing.course import (
    Course,
    Fault,
    one_line,
    settings_of,
    settings_text,
)
from infoview_lib.errors import ReadingError
from infoview_lib.exchange.coming_in.archives import Budget, opened, unpacked
from infoview_lib.files.zip_files import zip_bytes

FORMAT = 1
MOST_BYTES = 2_000_000
MANIFEST, SETTINGS, PACKS = "manifest.json", "course.json", "questions/"
_KIND = "infoview course"
MOST_PACKS = 20
_ASK = "Ask your instructor for a new one."


def course_bytes(course: Course) -> bytes:
    """Return the file of a course; the same course gives the same bytes.

    Parameters
    ----------
    course : Course
        With its id and edition.

    Returns
    -------
    bytes
        A ZIP file.
    """
    files = {SETTINGS: settings_text(course).encode()}
    if course.alumni:
        files[ALUMNI] = b"\xef\xbb\xbf" + alumni_text(course.alumni).encode()
    files |= {PACKS + name: content for name, content in course.packs}
    manifest = {
        "kind": _KIND,
        "format": FORMAT,
        "course": course.course_id,
        "edition": course.edition,
        "checksum": checksum(files),
    }
    return zip_bytes({MANIFEST: json.dumps(manifest, indent=1).encode(), **files})


def checksum(files: Mapping[str, bytes]) -> str:
    """Return what stands for exactly these files.

    Parameters
    ----------
    files : mapping of str to bytes
        Name → content.

    Returns
    -------
    str
        64 letters and digits, whatever the order of the files.
    """
    made = hashlib.sha256()
    for name in sorted(files):
        made.update(f"{name}\n{len(files[name])}\n".encode())
        made.update(files[name])
    return made.hexdigest()


def read_course(content: bytes) -> Course:
    """Return the course of a file; the usual settings for no bytes.

    Parameters
    ----------
    content : bytes
        The whole file.

    Returns
    -------
    Course
        With the usual value where none is set.

    Raises
    ------
    ReadingError
        When something is wrong with it: what, on which line of which file inside.
    """
    course, faults = course_with_faults(content)
    if faults:
        one = faults[0]
        raise ReadingError(f"{place_of(one)}{one.found}", one.next_step)
    return course


def course_to_change(content: bytes) -> Course:
    """Return the course of a file that a new one is made from, also one changed by hand.

    Parameters
    ----------
    content : bytes
        The whole file.

    Raises
    ------
    ReadingError
        When something is wrong with it but that its checksum no longer fits.
    """
    course, faults = course_with_faults(content)
    if wrong := [one for one in faults if one.file or not course.course_id]:
        raise ReadingError(f"{place_of(wrong[0])}{wrong[0].found}", wrong[0].next_step)
    return course


def place_of(fault: Fault) -> str:
    """Return where a fault is, as the beginning of a sentence; empty where that is not known.

    Parameters
    ----------
    fault : Fault
        One of those of `course_with_faults`.
    """
    if not fault.file:
        return ""
    return f"{fault.file}, line {fault.line}: " if fault.line else f"{fault.file}: "


@lru_cache(maxsize=4)
def course_with_faults(content: bytes) -> tuple[Course, tuple[Fault, ...]]:
    """Return what can be used of a course file, and all that is wrong with it.

    Parameters
    ----------
    content : bytes
        The whole file; pages ask for it often, so the last ones are remembered.

    Returns
    -------
    Course
        The usual settings where a file is none of ours.
    tuple of Fault
        Empty for a file in order.
    """
    if not content:
        return Course(), ()
    try:
        files = _files_in(content)
    except ReadingError:
        return Course(), (Fault("", 0, "This isn't a course file, or it's damaged.", _ASK),)
    manifest = _manifest(files.pop(MANIFEST, b""))
    if manifest is None:
        return Course(), (Fault("", 0, "This isn't a course file.", "Choose “course.zip.”"),)
    form, course_id, edition, told = manifest
    if form > FORMAT:
        newer = "This course file is from a newer version of Infoview."
        return Course(), (Fault("", 0, newer, "Update Infoview, then load it again."),)
    values, faults = _settings(files.get(SETTINGS, b""))
    alumni, more = read_alumni(files.get(ALUMNI, b"").decode("utf-8-sig", "replace"))
    faults += more
    if told != checksum(files):
        changed = "This course file was changed after it was made."
        faults.append(Fault("", 0, changed, "Use the original, or make a new one from it."))
    packs = tuple(
        (one_line(name.removeprefix(PACKS)), held)
        for name, held in files.items()
        if name.startswith(PACKS)
    )
    # Only keys of `CHECKS`, each of which returns what its field takes.
    course = replace(
        Course(**values),  # pyright: ignore[reportArgumentType]
        alumni=alumni,
        packs=packs[:MOST_PACKS],
        course_id=course_id,
        edition=edition,
    )
    return course, tuple(faults)


def _files_in(content: bytes) -> dict[str, bytes]:
    if len(content) > MOST_BYTES:
        raise ReadingError("This file is too large.", _ASK)
    budget = Budget(4 * MOST_BYTES)
    with opened(content) as archive:
        found = [one for one in archive.infolist() if not one.is_dir()]
        known = [
            one
            for one in found
            if one.filename in (MANIFEST, SETTINGS, ALUMNI)
            or (one.filename.startswith(PACKS) and one.filename.endswith(".csv"))
        ]
        return {one.filename: unpacked(archive, one, budget) for one in known}


def _manifest(content: bytes) -> tuple[int, str, int, str] | None:
    """Return format, id of the course, edition and checksum; None for a file of another kind."""
    try:
        held = json.loads(content)
        found = held["format"], held["edition"]
        if held["kind"] != _KIND or any(type(one) is not int or one < 0 for one in found):
            return None
        return found[0], one_line(held["course"]), found[1], str(held["checksum"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _settings(content: bytes) -> tuple[dict[str, object], list[Fault]]:
    text = content.decode("utf-8-sig", "replace")
    try:
        given = json.loads(text)
    except json.JSONDecodeError as problem:
        return {}, [
            Fault(
                SETTINGS,
                problem.lineno,
                "This line can't be read.",
                "Fix it, or make the file again.",
            )
        ]
    except (ValueError, RecursionError):
        given = None
    if not isinstance(given, dict):
        return {}, [Fault(SETTINGS, 1, "There are no settings here.", "Make the file again.")]
    values, wrong = settings_of(given)
    return values, [
        Fault(SETTINGS, _line_of(text, name), f"“{name}” can't be used.", what)
        for name, what in wrong.items()
    ]


def _line_of(text: str, name: str) -> int:
    """Return the line on which a setting stands."""
    before, found, _ = text.partition(f'"{name}"')
    return before.count("\n") + 1 if found else 0
