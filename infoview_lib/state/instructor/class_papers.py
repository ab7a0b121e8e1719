"""Make what an instructor prints: run sheets, the assignment, a note for the department."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypedDict

from infoview_lib.bundled import data_file
from infoview_lib.classroom.preparing.course import Course
from infoview_lib.classroom.preparing.run_sheets import (
    assignment_page,
    department_page,
    read_run_sheets,
    run_sheet_page,
)
from infoview_lib.errors import EntryError
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.instructor.prepared_course import prepared_course
from infoview_lib.state.page_files import Download, download_of


class PaperLine(TypedDict):
    """Offer one paper: what it is called, what is on it."""

    key: str
    title: str
    about: str


class ClassPapersView(TypedDict):
    """List the papers; ``name`` is that of the course they are for."""

    name: str
    papers: list[PaperLine]


class PaperOut(Download):
    """Answer with a paper, and what to do with it."""

    said: str


def _sheet(minutes: int) -> Callable[[Course], bytes]:
    def made(course: Course) -> bytes:
        sheets = read_run_sheets(data_file("run_sheets.csv").read_text("utf-8"))
        return run_sheet_page(course, minutes, sheets[minutes])

    return made


_ON_A_SHEET = (
    "Minute by minute: what's on the screen, what to say, and what to skip if you're late."
)
_PAPERS: dict[str, tuple[str, str, str, Callable[[Course], bytes]]] = {
    "sheet_75": ("Run sheet, 75 minutes", _ON_A_SHEET, "run-sheet-75.html", _sheet(75)),
    "sheet_50": (
        "Run sheet, 50 minutes",
        "The same for a short class. Students do the rest at home.",
        "run-sheet-50.html",
        _sheet(50),
    ),
    "sheet_150": (
        "Run sheet, two classes of 75 minutes",
        "The same with more time to practice, and homework in between.",
        "run-sheet-150.html",
        _sheet(150),
    ),
    "assignment": (
        "Assignment for students",
        "What to do, what to turn in, and how it's scored.",
        "assignment.html",
        assignment_page,
    ),
    "note": (
        "Note for the department and alumni office",
        "What students will ask people for, and what happens with what they say.",
        "note-for-departments.html",
        department_page,
    ),
}


class ClassPapersState(State):
    """Offer each paper, made from the course as it is prepared now."""

    def describe(self) -> ClassPapersView:
        """Return what can be printed."""
        papers: list[PaperLine] = [
            {"key": key, "title": title, "about": about}
            for key, (title, about, _, _) in _PAPERS.items()
        ]
        return {"name": prepared_course(self.folder).name, "papers": papers}

    @action
    def do_make(self, key: str) -> PaperOut:
        """Make one paper."""
        if key not in _PAPERS:
            raise EntryError("There's no handout by that name.", "Choose one on the page.")
        self.folder.refresh()
        _, _, name, made = _PAPERS[key]
        pages = " It fits on two pages." if key.startswith("sheet") else ""
        said = f"{name} is in your downloads. Open it and print it.{pages}"
        return {**download_of(name, made(prepared_course(self.folder))), "said": said}
