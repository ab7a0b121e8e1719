"""Write questions out: as pages for people, as the table that counselors edit."""

from __future__ import annotations

import csv
import io
import textwrap
from collections.abc import Iterable

from infoview_lib.prep.questions.agenda import AgendaItem
from infoview_lib.prep.questions.bank import (
    CATEGORY_LABELS,
    COLUMNS,
    CORE,
    Question,
    cell_of,
    fill,
    known_type,
)

LINE_LETTERS = 96
"""Letters in a line of a page, so that it prints without a break."""
_TYPE_WORDS = {
    "core": "",
    "major": "choosing a major",
    "career": "a career",
    "industry": "an industry",
    "job": "a certain job",
    "company": "a company",
    "graduate_program": "graduate school",
    "career_change": "a change of career",
}
"""Kind of interview in words that follow “about”; none for questions that fit every one."""


def question_row(question: Question) -> dict[str, str]:
    """Return a question as one row of the table, ready to be written.

    Parameters
    ----------
    question : Question
        One question of the bank or of a pack.

    Returns
    -------
    dict of str to str
        Column → cell, in the order of the table.
    """
    return {name: cell_of(getattr(question, name)) for name in COLUMNS}


def as_table(questions: Iterable[Question]) -> str:
    """Return questions as the table of ``data/questions.csv``.

    Parameters
    ----------
    questions : iterable of Question
        What to write, in this order.

    Returns
    -------
    str
        A header and one row each, lines ended by LF; the header alone for no questions. What
        `read_bank` reads from it are the same questions.
    """
    out = io.StringIO()
    # With the line ends that csv would choose, every line of the shipped table would differ.
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(question_row(each) for each in questions)
    return out.getvalue()


_AGENDA_COLUMNS = ("position", "block", "minutes", "must_ask", "question", "category", "wording")


def agenda_table(items: Iterable[AgendaItem]) -> str:
    """Return an agenda as a table.

    Parameters
    ----------
    items : iterable of AgendaItem
        The lines, in the order in which they are asked.

    Returns
    -------
    str
        A header and one row each, lines ended by LF; the header alone for no lines.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_AGENDA_COLUMNS)
    writer.writerows([cell_of(getattr(one, name)) for name in _AGENDA_COLUMNS] for one in items)
    return out.getvalue()


def as_pages(questions: Iterable[Question], type: str = "") -> str:
    """Return questions as text to read, by category in the order of an interview.

    Parameters
    ----------
    questions : iterable of Question
        What to show; those of other kinds of interview are left out when `type` is given.
    type : str
        Kind of interview; questions that fit every one are always in.

    Returns
    -------
    str
        A heading with the number of questions, then each question with its minutes.

    Raises
    ------
    EntryError
        When there are no questions for such a kind.
    """
    wanted = {CORE, known_type(type)} if type else None
    shown = [one for one in questions if wanted is None or wanted & set(one.types)]
    words = _TYPE_WORDS[known_type(type)] if type else ""
    about = f" for an interview about {words}" if words else ""
    about = about or (" that fit every interview" if type else "")
    lines = [f"{len(shown)} questions{about}"]
    for key, label in CATEGORY_LABELS:
        found = [one for one in shown if one.category == key]
        if found:
            lines += ["", f"{label} ({len(found)})"]
            lines += [line for one in found for line in _lines(one)]
    return "\n".join(lines) + "\n"


def _lines(question: Question) -> list[str]:
    """Return a question with what to know about it, in lines that fit the page."""
    marks = [f"{question.minutes} min"]
    marks += ["personal"] if question.sensitivity == 2 else []
    marks += [f"see first: {question.lookup_where}"] if question.lookup_where else []
    text = f"{fill(question.text)}  ({', '.join(marks)})"
    return textwrap.wrap(text, LINE_LETTERS, initial_indent="  - ", subsequent_indent="    ")
