"""Begin with the course file of another term, or of another computer."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.classroom.preparing.course_file import course_bytes, course_to_change
from infoview_lib.errors import ReadingError
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.course_settings import course_of
from infoview_lib.state.instructor.prepared_course import PACK, keep_parts, parts_of, typed_parts
from infoview_lib.state.page_files import TakesFile
from infoview_lib.state.shapes import Said


class LastTermView(TypedDict):
    """Say which course is open; empty texts where there is none, and nothing to undo."""

    name: str
    undo_label: str


class LastTermState(TakesFile, State):
    """Take a course file, and let the instructor change its days and whatever else."""

    def describe(self) -> LastTermView:
        """Return the name of the course that the last file was made for."""
        return {"name": course_of(self.folder).name, "undo_label": self.folder.undo_label}

    @action
    def do_open(self) -> Said:
        """Take every setting of the file that arrived but its days, in one step of undo."""
        content = self.arrived().content()
        if not content:
            raise ReadingError("This file is empty.", "Choose the course file you saved.")
        course = course_to_change(content)
        emptied = {part: "" for part in typed_parts(self.folder.book) if part.startswith(PACK)}
        # The days go: those of another term would put the new ones in the wrong order.
        self.folder.keep_course(course_bytes(course))
        keep_parts(self.folder, {**emptied, **parts_of(course)}, "the file you opened")
        self.refresh()
        name = course.name or "Your course"
        return {"said": f"{name} is open. Add the new first and last day."}
