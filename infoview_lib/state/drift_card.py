"""Hold the words for the moment a talk turns into a job interview."""

from __future__ import annotations

from typing import Any

from infoview_lib.state.base import State
from infoview_lib.state.interviews import rebook
from infoview_lib.state.talks import AHEAD, talk_options

SIGNS = (
    "They ask about your strengths, your pay or when you could start.",
    "They tell you about an open position, and look at you.",
    "They ask for your résumé before you said a word about it.",
)
WORDS = (
    ("Say thank you first", "“I am honored that you would think of me.”"),
    ("Name the change",
     "“I came to learn, and I have not finished finding out what fits me. I would not want to answer you half prepared.”"),
    ("Offer another time", "“Could we set another day for that talk? I would like to do it well.”"),
    ("Go back", "“May I ask you one more thing about your work, while I have you?”"),
)  # fmt: skip
WHY = (
    "You promised a talk for information. Keeping that promise is what people remember about you, and a second "
    "date gives you time to get ready."
)


class DriftCardState(State):
    """Offer the words; move the talk to another time."""

    def describe(self) -> dict[str, Any]:
        """Return signs, words, the talks that can still be moved."""
        book = self.folder.book
        talks = [one for one in talk_options(book, self.today()) if book.get(one[0]).status in AHEAD]
        return {
            "signs": list(SIGNS), "words": [list(pair) for pair in WORDS], "why": WHY, "talks": talks,
            "undo_label": self.folder.undo_label,
        }  # fmt: skip

    def do_rebook(self, talk: str) -> dict[str, Any]:
        """Close the talk as moved; plan a new one with the same person."""
        return rebook(self.folder, talk)
