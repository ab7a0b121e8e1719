"""Read one hand-in at a time, and score it beside the student's own score."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import TypedDict

from infoview_lib.bundled import data_file
from infoview_lib.classroom.class_view.gathering import Handed
from infoview_lib.classroom.class_view.grading import Grade
from infoview_lib.classroom.handing_in.feedback_file import MOST, MOST_COMMENT
from infoview_lib.classroom.preparing.course import RUBRIC
from infoview_lib.errors import EntryError
from infoview_lib.prep.comment_bank import Comment, fitting, read_comments
from infoview_lib.records.fields import clean_text
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.instructor.class_folder import (
    COMMENT,
    KIND,
    class_in,
    grades_in,
    part_of,
)
from infoview_lib.state.instructor.kept_parts import keep_parts
from infoview_lib.state.instructor.prepared_course import prepared_course
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.shapes import FilledField

READ = {
    "goals": "Goals",
    "request": "A request",
    "agenda": "An agenda",
    "notes": "Notes from an interview",
    "reflection": "Reflection",
    "memo": "Decision memo",
    "portfolio": "Portfolio page",
}
"""Texts of a hand-in, in the order in which they are read, with their headings."""
MOST_OFFERED = 8
_POINTS = [(str(one), str(one)) for one in range(MOST + 1)]


class HandInText(TypedDict):
    """Show one text a student handed in."""

    heading: str
    words: str


class HandInRead(TypedDict):
    """Show one hand-in: ``place`` of it among all, from 1, its texts, its scores so far."""

    key: str
    place: int
    late: bool
    interviews: int
    texts: list[HandInText]
    lines: list[FilledField]
    total: str
    comment: FilledField
    offered: list[str]


class GradingView(TypedDict):
    """Show the hand-in that is read now; None before a file was chosen."""

    count: int
    scored: int
    now: HandInRead | None


class GradingState(State):
    """Hold which hand-in is read, keep its scores and comment as they are given."""

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self._key = ""
        super().__init__(folder, today)

    def describe(self) -> GradingView:
        """Return the hand-in that is read now, with how many have all their scores."""
        whole, rubric = class_in(self.folder).whole, prepared_course(self.folder).rubric
        grades = grades_in(self.folder, len(rubric))
        place = self._place(whole)
        return {
            "count": len(whole),
            "scored": sum(one.total is not None for one in grades.values()),
            "now": _read(whole, place, rubric, grades) if whole else None,
        }

    def _place(self, whole: list[Handed]) -> int:
        return next((at for at, one in enumerate(whole) if one.key == self._key), 0)

    @action
    def do_turn(self, by: int) -> None:
        """Turn to another hand-in, so many further; at the end it begins again."""
        whole = class_in(self.folder).whole
        if whole:
            self._key = whole[(self._place(whole) + by) % len(whole)].key
        self.refresh()

    @action
    def do_next_unscored(self) -> None:
        """Turn to the next hand-in that lacks a score."""
        whole = class_in(self.folder).whole
        grades = grades_in(self.folder, len(prepared_course(self.folder).rubric))
        here = self._place(whole)
        for one in [*whole[here + 1 :], *whole[: here + 1]]:
            if grades[one.key].total is None:
                self._key = one.key
                break
        self.refresh()

    @action
    def do_score(self, key: str, line: int, points: str) -> None:
        """Keep the points of one line; empty text takes them out."""
        rubric = prepared_course(self.folder).rubric
        self._check(key)
        if not 1 <= line <= len(rubric) or points not in ("", *dict(_POINTS)):
            raise EntryError("This isn't a score.", f"Choose 0 to {MOST}.")
        keep_parts(self.folder, KIND, {part_of(key, line): points}, "scoring a hand-in")

    @action
    def do_comment(self, key: str, words: str) -> None:
        """Keep the comment for one hand-in."""
        self._check(key)
        if len(words) > MOST_COMMENT:
            raise EntryError("This comment is very long.", f"Use up to {MOST_COMMENT:,} letters.")
        parts = {part_of(key, COMMENT): clean_text(words).strip()}
        keep_parts(self.folder, KIND, parts, "commenting on a hand-in")

    def _check(self, key: str) -> None:
        if key not in (one.key for one in class_in(self.folder).whole):
            raise EntryError("This hand-in isn't here anymore.", "Choose another one.")


def _read(
    whole: list[Handed], place: int, rubric: tuple[str, ...], grades: dict[str, Grade]
) -> HandInRead:
    one = whole[place]
    hand_in, grade = one.hand_in, grades[one.key]
    return {
        "key": one.key,
        "place": place + 1,
        "late": one.submission.is_late,
        "interviews": hand_in.counts["talks"],
        "texts": [
            {"heading": heading, "words": hand_in.texts[key]}
            for key, heading in READ.items()
            if hand_in.texts.get(key)
        ],
        "lines": [
            _line(number, words, hand_in.rubric.get(str(number)), grade.scores[number - 1])
            for number, words in enumerate(rubric, 1)
        ],
        "total": f"{grade.total} of {MOST * len(rubric)} points" if grade.total is not None else "",
        "comment": {
            "name": "comment",
            "type": "long_text",
            "label": "Your comment",
            "help": "The student reads it word for word.",
            "value": grade.comment,
        },
        "offered": _offered(one.key, rubric, grades),
    }


def _line(number: int, words: str, own: int | None, given: int | None) -> FilledField:
    return {
        "name": str(number),
        "type": "points",
        "label": f"{number}. {words}",
        "help": "Not self-scored" if own is None else f"Self-score: {own}",
        "choices": _POINTS,
        "value": "" if given is None else str(given),
    }


def _offered(key: str, rubric: tuple[str, ...], grades: dict[str, Grade]) -> list[str]:
    """Return comments to start from: some that fit the scores, then the instructor's own."""
    # The bank speaks of the usual lines; a course's own line has none.
    scores = tuple(
        score if line == usual else None
        for line, usual, score in zip(rubric, RUBRIC, grades[key].scores, strict=False)
    )
    own = [one.comment for other, one in grades.items() if other != key and one.comment]
    offered = dict.fromkeys([*fitting(_bank(), scores), *own[-MOST_OFFERED:]])
    return [one for one in offered if one not in grades[key].comment]


@cache
def _bank() -> tuple[Comment, ...]:
    return read_comments(data_file("comment_bank.csv").read_text("utf-8"))
