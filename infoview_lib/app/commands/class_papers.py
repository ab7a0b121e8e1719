"""Write what an instructor alone reads: scores, feedback, peer packets, questions, next course."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from infoview_lib.errors import ReadingError

if TYPE_CHECKING:
    from infoview_lib.classroom.class_view.gathering import Handed
    from infoview_lib.classroom.class_view.grading import Grade
    from infoview_lib.classroom.preparing.course import Course

FOLDER = "for-you"
"""Name of the folder that is not meant for the class."""


def write_papers(handed: Sequence[Handed], course: Course, out: Path, each: int) -> list[Path]:
    """Write the papers; scores that were filled in stay.

    Parameters
    ----------
    handed : sequence of Handed
        The whole hand-ins.
    course : Course
        Its rubric, its alumni, its id.
    out : Path
        The folder of the class picture.
    each : int
        How many hand-ins each student reads.

    Returns
    -------
    list of Path
        The table to score in first.

    Raises
    ------
    ReadingError
        When a score in the table is none.
    NotSavedError
        When something cannot be written.
    """
    from infoview_lib.classroom.class_view.gathering import requests_in
    from infoview_lib.classroom.class_view.grading import FILE, feedback_files, grading_sheet
    from infoview_lib.classroom.class_view.peers import packets
    from infoview_lib.classroom.preparing.course_file import course_bytes
    from infoview_lib.classroom.preparing.next_edition import after_class
    from infoview_lib.exchange.going_out.handing_over import write_files
    from infoview_lib.files.zip_files import zip_bytes

    place = out / FOLDER
    grades = grades_in(place, course)
    made = {FILE: grading_sheet(handed, course.rubric, grades)}
    if questions := _questions(handed):
        made["ask-my-counselor.html"] = questions
    if course.alumni and course.edition:
        asked = requests_in(one.hand_in for one in handed)
        made["next-course.zip"] = course_bytes(after_class(course, asked))
    if peers := packets(handed, course.course_id, each):
        made["peers.zip"] = zip_bytes(peers)
    if replies := feedback_files(handed, course.rubric, grades):
        made["feedback.zip"] = zip_bytes(replies)
    return write_files(made, place)


def grades_in(place: Path, course: Course) -> dict[str, Grade]:
    """Return the scores that were filled in so far; none where there is no table yet.

    Parameters
    ----------
    place : Path
        The folder of the papers.
    course : Course
        Its rubric.
    """
    from infoview_lib.classroom.class_view.grading import FILE, read_grading

    path = place / FILE
    return read_grading(path.read_bytes(), len(course.rubric)) if path.is_file() else {}


def fill_gradebook(
    handed: Sequence[Handed], course: Course, out: Path, gradebook: Path, column: str
) -> list[str]:
    """Write the gradebook with the totals in one column beside the papers; return what to say.

    Parameters
    ----------
    handed : sequence of Handed
        The whole hand-ins, which know the platform's numbers.
    course : Course
        Its rubric.
    out : Path
        The folder of the class picture.
    gradebook : Path
        As the platform exported it.
    column : str
        Name of the column, or empty.

    Raises
    ------
    ReadingError
        When nothing was scored, or it is no gradebook.
    """
    from infoview_lib.classroom.class_view.gradebook import filled
    from infoview_lib.classroom.class_view.grading import FILE, points
    from infoview_lib.exchange.going_out.handing_over import write_files
    from infoview_lib.prep.counts_and_lists import counted

    grades = grades_in(out / FOLDER, course)
    scored = points(handed, grades)
    if not scored:
        raise ReadingError(
            "No hand-in has all its scores yet.",
            f"Fill in the columns “score_1” and on in {FOLDER}/{FILE}, then save it as CSV.",
        )
    done = filled(gradebook.read_bytes(), scored, column)
    (path,) = write_files({f"filled-{gradebook.name}": done.content}, out / FOLDER)
    told = [f"{path}", f"{counted(done.written, 'grade', 'grades')} in “{done.column}.”"]
    if done.left:
        told.append(f"{counted(done.left, 'hand-in', 'hand-ins')} had no row in the gradebook.")
    return told


def _questions(handed: Sequence[Handed]) -> bytes:
    from infoview_lib.classroom.class_view.counselor import by_theme
    from infoview_lib.classroom.handing_in.hand_in import COUNSELOR
    from infoview_lib.exchange.going_out.portfolio_page import blocks_of, page_html

    found = by_theme(one.hand_in.texts.get(COUNSELOR, "") for one in handed)
    parts = [(theme, "\n".join(f"- {one}" for one in asked)) for theme, asked in found.items()]
    return page_html(blocks_of("Ask my counselor", "", parts)) if parts else b""
