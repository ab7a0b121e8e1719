"""Take the lists of a course: alumni who are willing to be asked, and questions of its own."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.classroom.preparing.alumni import alumni_text, read_alumni
from infoview_lib.classroom.preparing.course_file import MOST_PACKS, place_of
from infoview_lib.errors import EntryError, ReadingError
from infoview_lib.exchange.coming_in.decoding import decode
from infoview_lib.prep.counts_and_lists import counted
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.instructor.prepared_course import (
    ALUMNI,
    PACK,
    keep_parts,
    prepared_course,
    typed_parts,
)
from infoview_lib.state.page_files import Download, TakesFile, download_of
from infoview_lib.state.questions.question_packs import read_pack_file
from infoview_lib.state.shapes import Said

_NAMED = 5
EXAMPLE = "alumni.csv"


class KeptList(TypedDict):
    """Show one list that goes along: the part to remove it by, its name, what is in it."""

    part: str
    name: str
    words: str


class CourseListsView(TypedDict):
    """Show the lists that go along with the course."""

    lists: list[KeptList]
    undo_label: str


class CourseListsState(TakesFile, State):
    """Read a list line by line, and keep it if every line can be used."""

    def describe(self) -> CourseListsView:
        """Return the list of alumni and each pack of questions, with how much is in it."""
        course = prepared_course(self.folder)
        found: list[KeptList] = []
        if course.alumni:
            names = ", ".join(one.name for one in course.alumni[:_NAMED])
            more = len(course.alumni) - _NAMED
            rest = f", and {more} more" if more > 0 else ""
            people = counted(len(course.alumni), "person", "people")
            words = f"{people}: {names}{rest}"
            found.append({"part": ALUMNI, "name": "Alumni to ask", "words": words})
        for name, content in course.packs:
            pack = read_pack_file(content, name)
            words = counted(len(pack.questions), "question", "questions")
            found.append({"part": PACK + name, "name": pack.name, "words": words})
        return {"lists": found, "undo_label": self.folder.undo_label}

    @action
    def do_alumni(self) -> Said:
        """Take the list of alumni that arrived in the place of the one before."""
        people, faults = read_alumni(decode(self.arrived().content()))
        if faults:
            raise ReadingError(f"{place_of(faults[0])}{faults[0].found}", faults[0].next_step)
        if not people:
            raise ReadingError("There's nobody on this list.", "Put one person on each line.")
        keep_parts(self.folder, {ALUMNI: alumni_text(people)}, "the alumni list")
        added = counted(len(people), "person is", "people are")
        return {"said": f"{added} on your alumni list. Save the course file to share it."}

    @action
    def do_pack(self) -> Said:
        """Take a pack of questions that arrived; one of the same name gives way."""
        upload = self.arrived()
        content, name = upload.content(), upload.name
        pack = read_pack_file(content, name)
        if not pack.questions:
            raise ReadingError(f"“{name}” has no new questions.", "Choose another file.")
        name = f"{name.rpartition('.')[0] or name}.csv"
        kept = [one for one in typed_parts(self.folder.book) if one.startswith(PACK)]
        if len(kept) >= MOST_PACKS and PACK + name not in kept:
            raise EntryError(f"A course has at most {MOST_PACKS} packs.", "Remove one first.")
        keep_parts(self.folder, {PACK + name: decode(content)}, f"the pack “{pack.name}”")
        added = counted(len(pack.questions), "question", "questions")
        return {"said": f"{pack.name} is added, with {added}."}

    @action
    def do_remove(self, part: str) -> None:
        """Take one list out of the course."""
        if part not in {one["part"] for one in self.describe()["lists"]}:
            raise EntryError("This list isn't part of the course.", "Choose one on the page.")
        keep_parts(self.folder, {part: ""}, "the removed list")

    @action
    def do_example(self) -> Download:
        """Return an empty list of alumni to fill in, with the names of its columns."""
        return download_of(EXAMPLE, b"\xef\xbb\xbf" + alumni_text(()).encode())
