"""Ask an instructor for the settings of a course, a few at a time; each has a usual value."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import NamedTuple, TypedDict

from infoview_lib.bundled import notebook_file
from infoview_lib.classroom.preparing.course import TEXTS, Course, settings_of
from infoview_lib.errors import EntryError
from infoview_lib.prep.path import page
from infoview_lib.prep.routes import EVERYTHING, OWN, TITLES, all_sections, section_name
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.instructor.prepared_course import (
    NOTHING,
    SECTIONS,
    given_of,
    keep_parts,
    prepared_course,
    typed_parts,
)
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.shapes import Choice, FilledField, Typed


class CourseFormView(TypedDict):
    """Show some settings, each with its value; ``steps`` are those of a route of one's own."""

    fields: list[FilledField]
    steps: list[FilledField]


class _Asked(NamedTuple):
    """Say how one setting is asked for."""

    type: str
    label: str
    help: str = ""
    choices: tuple[Choice, ...] = ()


FREE = "free"
_ROUTES: tuple[Choice, ...] = (
    (FREE, "Students choose"),
    ("class_75", TITLES["class_75"]),
    ("class_50", TITLES["class_50"]),
    (EVERYTHING, TITLES[EVERYTHING]),
    (OWN, "The steps I choose"),
)
_DRAFTS: tuple[Choice, ...] = (
    ("yes", "A full draft the first time, then less"),
    ("no", "A full draft every time"),
)
FORMS: dict[str, dict[str, _Asked]] = {
    "name": {
        "name": _Asked("text", "Course name", "Such as Careers 101. Students see it first."),
        "starts_on": _Asked("date", "First day"),
        "ends_on": _Asked("date", "Last day", "Interviews are due by then."),
    },
    "help": {
        "help_name": _Asked("text", "Who answers questions?", "You, or your career center."),
        "help_contact": _Asked("text", "How to reach them", "An email, a phone number, or a room."),
        "office_hours": _Asked("text", "Office hours", "Such as Mondays 2 to 4."),
        "welcome": _Asked("long_text", "Your welcome", "One or two sentences for the first page."),
        "confidentiality": _Asked(
            "long_text",
            "Your school's confidentiality line",
            "It's for what people say in interviews. Leave it blank if your school has none.",
        ),
    },
    "work": {
        "required_interviews": _Asked(
            "whole", "Interviews to hold", "Use 0 if there's no set number."
        ),
        "default_minutes": _Asked("whole", "Minutes to ask for", "Students can change it."),
        "thank_you_hours": _Asked("whole", "Hours to send a thank-you note"),
        "drafts_step_back": _Asked("choice", "Help with writing requests", choices=_DRAFTS),
        "route": _Asked("choice", "Route through the pages", choices=_ROUTES),
    },
    "hand_in": {
        "hand_in_parts": _Asked(
            "choices",
            "Writing to turn in",
            "Counts, scores, and confidence are always part of it.",
            tuple(TEXTS.items()),
        ),
        "rubric": _Asked(
            "long_text",
            "What you score",
            "One line for each. Students score themselves on it, and so do you, from 0 to 3.",
        ),
    },
}


class CourseFormState(State):
    """Show some settings of the course, and keep each as soon as it fits.

    Parameters
    ----------
    folder : OpenFolder
        The instructor's folder.
    part : str
        A key of `FORMS`; the first when left out.
    today : callable, optional
        Returns the present date.
    """

    def __init__(
        self, folder: OpenFolder, part: str = "name", today: Callable[[], date] = date.today
    ) -> None:
        self._asked = FORMS[part]
        super().__init__(folder, today)

    def describe(self) -> CourseFormView:
        """Return the fields with what stands in them: what was typed, else the usual value."""
        course, typed = prepared_course(self.folder), typed_parts(self.folder.book)
        is_own = "route" in self._asked and typed.get("route") == OWN
        return {
            "fields": [
                _filled(name, one, _value(name, course, typed)) for name, one in self._asked.items()
            ],
            "steps": _steps(typed.get(SECTIONS, "")) if is_own else [],
        }

    @action
    def do_set(self, name: str, value: Typed) -> None:
        """Keep one setting."""
        if name.startswith(f"{SECTIONS}_") and "route" in self._asked:
            self._choose_steps(name.removeprefix(f"{SECTIONS}_"), str(value or ""))
            return
        asked = self._asked.get(name)
        if asked is None:
            raise EntryError("This isn't a setting of a course.", "Choose something on the page.")
        words = "" if value is None else str(value).strip()
        if name == "hand_in_parts":
            words = words or NOTHING
        if name == "route" and words == FREE:
            words = ""
        parts = typed_parts(self.folder.book) | {name: words}
        if name != "route" or words != OWN:  # its steps are chosen next
            _, wrong = settings_of(given_of(parts))
            if name in wrong:
                raise EntryError(f"This doesn't fit “{asked.label}.”", wrong[name])
        keep_parts(self.folder, {name: words}, asked.label)

    def _choose_steps(self, key: str, words: str) -> None:
        """Keep which steps of one page are on the route; those of other pages stay."""
        file = page(key).file.removesuffix(".ipynb")
        there = {f"{file}#{one.name}" for one in all_sections() if one.page == key}
        kept = typed_parts(self.folder.book).get(SECTIONS, "").split()
        chosen = {one for one in words.split() if one in there}
        chosen |= {one for one in kept if one not in there}
        ordered = [_address(one.page, one.name) for one in all_sections()]
        steps = " ".join(one for one in ordered if one in chosen)
        keep_parts(self.folder, {SECTIONS: steps}, "the steps of the route")


def _address(key: str, name: str) -> str:
    return f"{page(key).file.removesuffix('.ipynb')}#{name}"


def _filled(name: str, one: _Asked, value: str) -> FilledField:
    field: FilledField = {
        "name": name,
        "type": one.type,
        "label": one.label,
        "help": one.help,
        "value": value,
    }
    if one.choices:
        field["choices"] = list(one.choices)
    return field


def _value(name: str, course: Course, typed: dict[str, str]) -> str:
    if name == "route":
        return typed.get("route") or FREE
    if name == "ends_on":  # one before the first day is said where the file is made
        return typed.get(name, "")
    value = getattr(course, name)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ("\n" if name == "rubric" else " ").join(value)
    return str(value)


def _steps(chosen: str) -> list[FilledField]:
    """Return one field for each page, with its sections to choose."""
    found: dict[str, list[Choice]] = {}
    for one in all_sections():
        label = f"{_headings(one.page)[one.name]} ({max(1, round(one.minutes))} min)"
        found.setdefault(one.page, []).append((_address(one.page, one.name), label))
    kept = chosen.split()
    return [
        _filled(
            f"{SECTIONS}_{key}",
            _Asked("choices", page(key).label, choices=tuple(choices)),
            " ".join(one for one, _ in choices if one in kept),
        )
        for key, choices in found.items()
    ]


@cache
def _headings(key: str) -> dict[str, str]:
    """Return the sections of a page: name → heading."""
    cells = json.loads(notebook_file(page(key).file).read_text("utf-8"))["cells"]
    texts = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
    found = [one.splitlines()[0].removeprefix("## ") for one in texts if one.startswith("## ")]
    return {section_name(heading): heading for heading in found}
