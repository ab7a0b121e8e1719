"""Show what students ask their counselor, by what it is about."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.classroom.class_view.counselor import by_theme
from infoview_lib.classroom.handing_in.hand_in import COUNSELOR
from infoview_lib.state.base import State
from infoview_lib.state.instructor.class_folder import class_in


class QuestionTheme(TypedDict):
    """Show the questions about one thing."""

    theme: str
    questions: list[str]


class CounselorQuestionsView(TypedDict):
    """Show all questions; ``is_empty`` before a file was chosen."""

    is_empty: bool
    themes: list[QuestionTheme]


class CounselorQuestionsState(State):
    """Show the questions of a whole class, in no order that tells whose they are."""

    def describe(self) -> CounselorQuestionsView:
        """Return the questions, those of the largest theme first."""
        whole = class_in(self.folder).whole
        found = by_theme(one.hand_in.texts.get(COUNSELOR, "") for one in whole)
        return {
            "is_empty": not whole,
            "themes": [{"theme": theme, "questions": asked} for theme, asked in found.items()],
        }
