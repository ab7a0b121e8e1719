"""Keep the instructor's scores in one table, beside each student's own."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from infoview_lib.classroom.class_view.gathering import Handed
from infoview_lib.classroom.handing_in.feedback_file import Feedback, feedback_bytes
from infoview_lib.errors import ReadingError
from infoview_lib.exchange.going_out.csv_export import csv_bytes

FILE = "grading.csv"


class Grade(NamedTuple):
    """Hold what an instructor gave to one hand-in.

    Attributes
    ----------
    scores : tuple of int or None
        One per criterion; None where there is none yet.
    comment : str
        What the student reads.
    """

    scores: tuple[int | None, ...]
    comment: str = ""

    @property
    def total(self) -> int | None:
        """The points together; None until every criterion has a score."""
        return sum(one or 0 for one in self.scores) if None not in self.scores else None


def points(handed: Sequence[Handed], grades: Mapping[str, Grade]) -> dict[tuple[str, str], int]:
    """Return the points that go into a gradebook.

    Parameters
    ----------
    handed : sequence of Handed
        The hand-ins.
    grades : mapping of str to Grade
        Key of a hand-in → what was given.

    Returns
    -------
    dict of (str, str) to int
        Platform and its number of a student → points, for those whose every criterion is scored.
    """
    scored = [(one.submission, grades[one.key].total) for one in handed if one.key in grades]
    return {
        (sent.platform, sent.student): total
        for sent, total in scored
        if sent.student and total is not None
    }


def feedback_files(
    handed: Sequence[Handed], rubric: Sequence[str], grades: Mapping[str, Grade]
) -> dict[str, bytes]:
    """Return what goes back to the students, each file called like the one that came.

    Canvas and Moodle give a file back to whoever handed in one of that name.

    Parameters
    ----------
    handed : sequence of Handed
        The hand-ins.
    rubric : sequence of str
        What is scored.
    grades : mapping of str to Grade
        Key of a hand-in → what was given.

    Returns
    -------
    dict of str to bytes
        Name → content; none for a hand-in without a score or a comment.
    """
    made: dict[str, bytes] = {}
    for one in handed:
        grade = grades.get(one.key)
        if grade and (grade.comment or set(grade.scores) != {None}):
            lines = tuple(zip(rubric, grade.scores, strict=False))
            given = Feedback(one.hand_in.code, lines, grade.comment)
            made[_given_back(one)] = feedback_bytes(given)
    return made


def _given_back(one: Handed) -> str:
    place = one.place.rsplit(", ", 1)[-1]
    is_known = one.submission.student and ".." not in place.split("/")
    return place if is_known else f"feedback-{one.key}.zip"


def grading_sheet(
    handed: Sequence[Handed], rubric: Sequence[str], grades: Mapping[str, Grade]
) -> bytes:
    """Return the table to score in, one row per hand-in.

    Parameters
    ----------
    handed : sequence of Handed
        The hand-ins.
    rubric : sequence of str
        What is scored.
    grades : mapping of str to Grade
        Key of a hand-in → what was given so far, which stays.

    Returns
    -------
    bytes
        CSV for a spreadsheet program. The columns ``score_1`` and on are to be filled.
    """
    numbers = range(1, len(rubric) + 1)
    rows = [["code", "late", *(f"self_{n}" for n in numbers), *(f"score_{n}" for n in numbers)]]
    rows[0] += ["total", "comment"]
    for one in handed:
        code, own = one.key, one.hand_in.rubric
        grade = grades.get(code, Grade((None,) * len(rubric)))
        cells = [own.get(str(n)) for n in numbers] + list(grade.scores)
        shown = ["" if cell is None else str(cell) for cell in [*cells, grade.total]]
        rows.append([code, "late" if one.submission.is_late else "", *shown, grade.comment])
    words = [["", "", *rubric, *rubric, "", ""]]
    return csv_bytes([rows[0], *words, *rows[1:]])


def read_grading(content: bytes, criteria: int) -> dict[str, Grade]:
    """Return what an instructor filled in.

    Parameters
    ----------
    content : bytes
        The table, as a spreadsheet program saved it.
    criteria : int
        How many criteria there are.

    Returns
    -------
    dict of str to Grade
        By code; rows without a code are passed over.

    Raises
    ------
    ReadingError
        When a score is none from 0 to 3, or the table is another one.
    """
    text = content.decode("utf-8-sig", "replace")
    # Spreadsheet programs save with the sign of their country.
    sign = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=sign)
    wanted = [f"score_{n}" for n in range(1, criteria + 1)]
    found: dict[str, Grade] = {}
    try:
        if not rows.fieldnames or {"code", *wanted} - set(rows.fieldnames):
            raise ReadingError(
                f"“{FILE}” is missing columns.", "Delete it, and type the command again."
            )
        for row in rows:
            code = (row["code"] or "").strip().removeprefix("'")
            if code:
                scores = tuple(_score(row[name], rows.line_num) for name in wanted)
                found[code] = Grade(scores, (row.get("comment") or "").strip().removeprefix("'"))
    except csv.Error:
        raise ReadingError(f"“{FILE}” can't be read.", "Save it as CSV again.") from None
    return found


def _score(cell: str | None, line: int) -> int | None:
    words = (cell or "").strip().removeprefix("'")
    if not words:
        return None
    if words not in ("0", "1", "2", "3"):
        raise ReadingError(
            f"{FILE}, line {line}: “{words[:20]}” isn't a score.", "Use 0, 1, 2, or 3."
        )
    return int(words)
