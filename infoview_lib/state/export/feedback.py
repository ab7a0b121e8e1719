"""Take the feedback that an instructor gave back, and show it to whom it is for."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.classroom.handing_in.feedback_file import feedback_text, read_feedback
from infoview_lib.errors import EntryError
from infoview_lib.records.kinds import Document
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.export.hand_in import own_code
from infoview_lib.state.page_files import TakesFile
from infoview_lib.state.shapes import Said

KIND = "feedback"


class FeedbackView(TypedDict):
    """Show the feedback; empty before a file was chosen."""

    words: str


class FeedbackState(TakesFile, State):
    """Keep the feedback for the student's own code among the records."""

    def describe(self) -> FeedbackView:
        """Return the feedback that came last."""
        return {"words": next((one.text for one in self._kept()), "")}

    def _kept(self) -> list[Document]:
        return [one for one in self.folder.book.of(Document) if one.kind == KIND]

    @action
    def do_load(self) -> Said:
        """Keep the feedback that arrived in the place of what was there."""
        given = read_feedback(self.arrived().content())
        if given.code != own_code(self.folder.book):
            raise EntryError(
                f"This feedback is for the code “{given.code},” and that isn't yours.",
                "Choose the file your instructor gave back to you.",
            )
        words = feedback_text(given)
        if kept := self._kept():
            self.folder.change(kept[0].id, text=words)
        else:
            self.folder.add("document", kind=KIND, text=words)
        return {"said": "Your feedback is here."}
