"""Keep the settings of a course as an instructor types them, and read them as a course."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from infoview_lib.classroom.preparing.alumni import read_alumni
from infoview_lib.classroom.preparing.course import CHECKS, Course, Given, settings_of
from infoview_lib.prep.routes import OWN
from infoview_lib.records.book import Book
from infoview_lib.state.course_settings import course_of
from infoview_lib.state.instructor import kept_parts as kept
from infoview_lib.state.open_folder import OpenFolder

KIND = "course"
ALUMNI, PACK = "alumni", "questions/"
"""Parts that hold the list of alumni, and a pack of questions by its name, as CSV."""
SECTIONS, NOTHING = "sections", "none"
"""The part that holds the steps of a route of one's own; the word for an emptied list."""


def typed_parts(book: Book) -> dict[str, str]:
    """Return what an instructor typed or chose, by setting; empty for a new course.

    Parameters
    ----------
    book : Book
        All records.
    """
    return kept.kept_parts(book, KIND)


def keep_parts(folder: OpenFolder, parts: Mapping[str, str], label: str) -> None:
    """Keep settings as they were typed, in one step of undo.

    Parameters
    ----------
    folder : OpenFolder
        The instructor's folder.
    parts : mapping of str to str
        Setting → words; empty ones bring the usual value back.
    label : str
        What undo calls it.
    """
    kept.keep_parts(folder, KIND, parts, label)


def given_of(parts: Mapping[str, str]) -> dict[str, Given]:
    """Return settings as `settings_of` takes them.

    Parameters
    ----------
    parts : mapping of str to str
        Of `typed_parts`.

    Examples
    --------
    >>> given_of({"name": "Careers 101", "hand_in_parts": "goals notes", "rubric": "One\\nTwo"})
    {'name': 'Careers 101', 'hand_in_parts': ['goals', 'notes'], 'rubric': ['One', 'Two']}
    """
    given: dict[str, Given] = {name: one for name, one in parts.items() if name in CHECKS}
    if "hand_in_parts" in given:
        chosen = parts["hand_in_parts"].split()
        given["hand_in_parts"] = [] if chosen == [NOTHING] else [*chosen]
    if "rubric" in given:
        given["rubric"] = [*parts["rubric"].splitlines()]
    if "drafts_step_back" in given:
        given["drafts_step_back"] = parts["drafts_step_back"] == "yes"
    if parts.get("route") == OWN:
        given["route"] = [*parts.get(SECTIONS, "").split()]
    return given


def prepared_course(folder: OpenFolder) -> Course:
    """Return the course as it is prepared now.

    Parameters
    ----------
    folder : OpenFolder
        The instructor's folder; the course file in it is the one that was last given out.

    Returns
    -------
    Course
        With the id and the edition of that file.
    """
    parts, last = typed_parts(folder.book), course_of(folder)
    # What does not fit was refused when it was typed; two windows may still have typed the days.
    values, _ = settings_of(given_of(parts))
    packs = tuple(
        (name.removeprefix(PACK), words.encode())
        for name, words in sorted(parts.items())
        if name.startswith(PACK)
    )
    return replace(
        Course(),
        **values,  # pyright: ignore[reportArgumentType]
        alumni=read_alumni(parts.get(ALUMNI, ""))[0],
        packs=packs,
        course_id=last.course_id,
        edition=last.edition,
    )


def parts_of(course: Course) -> dict[str, str]:
    """Return a course as an instructor would have typed it, without its days.

    Parameters
    ----------
    course : Course
        Such as last term's.

    Returns
    -------
    dict of str to str
        A word for every setting there is, empty where the usual value stands.
    """
    from infoview_lib.classroom.preparing.alumni import alumni_text

    usual = Course()
    parts = dict.fromkeys((*CHECKS, SECTIONS, ALUMNI), "")
    for name in CHECKS:
        value = getattr(course, name)
        if value != getattr(usual, name):
            parts[name] = _words(name, value)
    if isinstance(course.route, tuple) and course.route:
        parts |= {"route": OWN, SECTIONS: " ".join(course.route)}
    if course.alumni:
        parts[ALUMNI] = alumni_text(course.alumni)
    packs = {PACK + name: content.decode("utf-8-sig", "replace") for name, content in course.packs}
    return {**parts, "starts_on": "", "ends_on": "", **packs}


def _words(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ("\n" if name == "rubric" else " ").join(value) or NOTHING
    return str(value)
