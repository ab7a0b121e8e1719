"""Read the question bank that counselors edit.

The bank is one table, one row per question. Lists inside a cell are parted by semicolons. Every
problem found names its row, so that whoever edits the table in a spreadsheet program can go there.
"""

from __future__ import annotations

import csv
import dataclasses
import io
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from infoview_lib.bundled import data_file
from infoview_lib.errors import EntryError, ReadingError
from infoview_lib.prep.blanks import fill_placeholders
from infoview_lib.prep.tables import one_of, parts_of

CORE = "core"
TYPES = (
    "core",
    "major",
    "career",
    "industry",
    "job",
    "company",
    "graduate_program",
    "career_change",
)
"""Kinds of interview a question is written for; `core` fits every one."""
_TYPE_ALIASES = {
    "organization": "company",
    "graduate": "graduate_program",
    "change": "career_change",
}
CATEGORY_LABELS = (
    ("rapport", "Getting started"),
    ("path", "Their path"),
    ("work", "The work"),
    ("preparation", "Getting prepared"),
    ("life", "Work and life"),
    ("culture", "Culture"),
    ("trend", "What is changing"),
    ("entry", "Getting in"),
    ("pay", "Pay"),
    ("associations", "Professional associations"),
    ("advice", "Advice"),
    ("referrals", "Referrals"),
    ("close", "Closing"),
)
"""Category with its words on a screen, in the order of an interview."""
SEARCH_WORDS = {
    "rapport": "opener icebreaker small talk begin",
    "path": "career story background start choose",
    "work": "typical normal day week task duty routine",
    "preparation": "degree course class internship skill certificate training",
    "life": "balance hours family remote home vacation",
    "culture": "boss manager team coworker diversity office value",
    "trend": "future technology ai change growth market",
    "entry": "first job hire hiring interview application résumé resume start",
    "pay": "salary money wage earn income",
    "associations": "association club society guild network conference event",
    "advice": "tip mentor recommend résumé resume",
    "referrals": "referral contact network introduce introduction",
    "close": "end last final thanks follow-up",
}
"""Category → words that people search for and that its questions seldom use."""
CATEGORIES = tuple(key for key, _ in CATEGORY_LABELS)
BLOCKS = ("rapport", "main", "names", "close")
OBJECTIVES = ("information", "associations", "contacts", "names", "confidence", "other")
"""Same keys as `infoview_lib.records.choices.OBJECTIVES`; a test compares them."""
MODES = ("in_person", "phone", "video", "on_the_spot")
ANYBODY = "any"
AUDIENCES = (ANYBODY, "student", "early_career", "experienced", "manager", "recruiter", "teacher")
"""Whom a question suits: anybody, or only people who can know the answer."""
PEOPLE_WITH_JOBS = frozenset(AUDIENCES) - {ANYBODY, "student"}
PLACEHOLDERS = {
    "field": "this field",
    "job": "this job",
    "organization": "your company",
    "industry": "this industry",
    "major": "this major",
    "program": "your program",
    "new_field": "your new field",
    "background": "my background",
    "referrer": "the person who put us in touch",
}
"""Placeholder → words that stand in for it while it is not known."""


@dataclass(frozen=True, slots=True)
class Question:
    """Hold one question with all that helps to choose, ask and hear it.

    ``minutes`` is the time it takes with its answer; ``depth`` runs from 1 (early in an interview)
    to 3 (needs trust); ``sensitivity`` from 0 to 2, where 2 has a gentler question in
    ``softer_id`` and says in ``skip_when`` when not to ask; ``lookup_first`` says what to look up
    before, ``lookup_where`` says where.
    """

    id: str
    text: str
    category: str
    types: tuple[str, ...]
    objectives: tuple[str, ...]
    block: str
    audience: tuple[str, ...]
    modes: tuple[str, ...]
    minutes: int
    depth: int
    sensitivity: int
    softer_id: str = ""
    skip_when: str = ""
    lookup_first: str = ""
    lookup_where: str = ""
    placeholders: tuple[str, ...] = ()
    probes: tuple[str, ...] = ()
    why: str = ""
    listen_for: str = ""
    tags: tuple[str, ...] = ()
    starter: bool = False
    similar_group: str = ""
    lang: str = "en"
    author: str = ""

    @property
    def is_for_everyone(self) -> bool:
        """Say whether anybody can answer it, or anybody who has a job."""
        return ANYBODY in self.audience or set(self.audience) >= PEOPLE_WITH_JOBS

    def suits(self, audience: str) -> bool:
        """Say whether such a person can answer it.

        Parameters
        ----------
        audience : str
            One of `AUDIENCES`. Somebody of whom nothing is known is taken to have a job.
        """
        if audience == ANYBODY:
            return self.is_for_everyone
        return ANYBODY in self.audience or audience in self.audience


COLUMNS = tuple(item.name for item in dataclasses.fields(Question))
Cell = str | int | bool | tuple[str, ...]
"""What a cell of the table may hold once it is read."""
_LISTS: dict[str, tuple[str, ...] | None] = {
    "types": TYPES,
    "objectives": OBJECTIVES,
    "audience": AUDIENCES,
    "modes": MODES,
    "placeholders": tuple(PLACEHOLDERS),
    "probes": None,
    "tags": None,
}
_ONE_OF = {"category": CATEGORIES, "block": BLOCKS}
_WHOLE = {"minutes": (1, 4), "depth": (1, 3), "sensitivity": (0, 2)}
_NEEDED = (
    "id",
    "text",
    "category",
    "types",
    "objectives",
    "block",
    "audience",
    "modes",
    "why",
    "listen_for",
)


def known_type(type: str) -> str:
    """Return the stored word for a kind of interview.

    Parameters
    ----------
    type : str
        One of `TYPES`, also with spaces or capitals, or another word for one.

    Examples
    --------
    >>> known_type("organization"), known_type("graduate"), known_type("job")
    ('company', 'graduate_program', 'job')

    Raises
    ------
    EntryError
        When there are no questions for such an interview.
    """
    key = str(type).strip().lower().replace(" ", "_").replace("-", "_")
    key = _TYPE_ALIASES.get(key, key)
    if key not in TYPES:
        raise EntryError(
            f"There are no questions for “{type}”.", f"Choose one of: {', '.join(TYPES)}."
        )
    return key


@cache
def shipped_bank() -> dict[str, Question]:
    """Return id → question of the bank that comes with the program, in its order."""
    text = data_file("questions.csv").read_text(encoding="utf-8")
    return {question.id: question for question in read_bank(text)}


def read_bank(text: str) -> tuple[Question, ...]:
    """Return the questions of a table, in its order.

    Parameters
    ----------
    text : str
        The table as comma-separated text with a header row. Columns may stand in any order.

    Returns
    -------
    tuple of Question
        Empty when the table has a header only.

    Raises
    ------
    ReadingError
        When a column is missing, a value does not fit, or a softer question is not there.
    """
    # Spreadsheet programs put a byte order mark in front; it would be part of the first heading.
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    missing = [name for name in (*_NEEDED, *_WHOLE) if name not in (reader.fieldnames or ())]
    if missing:
        raise ReadingError(
            f"The question table has no column “{missing[0]}”.",
            "Add the column, or start from the question bank that comes with Infoview.",
        )
    try:
        bank = tuple(_question(row, reader.line_num) for row in reader if _has_text(row))
    except csv.Error:
        raise ReadingError(
            f"The question table ends early in row {reader.line_num}.",
            "Save it again as a CSV file (UTF-8).",
        ) from None
    _check_together(bank)
    return bank


def _has_text(row: Mapping[str, object]) -> bool:
    """Tell whether a row is more than commas."""
    # Cells beyond the last column come as a list; they are nothing we know.
    return any(isinstance(value, str) and value.strip() for value in row.values())


def _question(row: Mapping[str, str | None], line: int) -> Question:
    """Return one row as a Question, or raise ReadingError that names the row."""
    values: dict[str, Cell] = {}
    for name in COLUMNS:
        cell = str(row.get(name) or "").strip()
        place = f"row {line}, column {name}"
        if name in _NEEDED and not cell:
            raise ReadingError(f"The question table is empty in {place}.", "Fill in that cell.")
        values[name] = read_cell(name, cell, place)
    return question_from(values)


def question_from(values: Mapping[str, Cell]) -> Question:
    """Return the question that the values of a row make.

    Parameters
    ----------
    values : mapping of str to str, int, bool or tuple of str
        Column → value, each read by `read_cell`.
    """
    # `read_cell` gives every column the type that `Question` declares; a test compares the two.
    return Question(**cast(Any, values))


def read_cell(name: str, cell: str, place: str) -> Cell:
    """Return one cell as the value of its column.

    Parameters
    ----------
    name : str
        One of `COLUMNS`.
    cell : str
        What stands in it, trimmed.
    place : str
        Where it stands, for the message.

    Raises
    ------
    ReadingError
        When the cell does not fit its column.

    Examples
    --------
    >>> read_cell("modes", "In person; phone", "row 2"), read_cell("minutes", "2", "row 2")
    (('in_person', 'phone'), 2)
    """
    if name in _LISTS:
        return _list(name, cell, place)
    if name in _ONE_OF:
        return _allowed(cell, _ONE_OF[name], place)
    if name in _WHOLE:
        return _whole(cell, *_WHOLE[name], place)
    if name == "starter":
        return cell.lower() in ("yes", "true", "1")
    return cell


def _list(name: str, cell: str, place: str) -> tuple[str, ...]:
    """Return the parts of a cell, each one of those allowed."""
    parts = parts_of(cell)
    if name == "types":
        parts = tuple(_TYPE_ALIASES.get(part.lower(), part) for part in parts)
    allowed = _LISTS[name]
    return tuple(_allowed(part, allowed, place) for part in parts) if allowed else parts


def _allowed(value: str, allowed: tuple[str, ...], place: str) -> str:
    """Return a word as the bank writes it, if it is allowed."""
    key = "_".join(value.lower().replace("-", " ").split())  # “In person” is in_person
    return key if key in allowed else one_of(value, allowed, place)


def _whole(cell: str, low: int, high: int, place: str) -> int:
    """Return a whole number between two, both included."""
    if not cell.isdecimal() or not low <= int(cell) <= high:
        raise ReadingError(
            f"“{cell[:40]}” in {place} doesn't fit.", f"Type a whole number from {low} to {high}."
        )
    return int(cell)


def _check_together(bank: tuple[Question, ...]) -> None:
    """Raise ReadingError when an id is used twice, or a gentler question is not there."""
    by_id = {question.id: question for question in bank}
    if len(by_id) < len(bank):
        counts = Counter(question.id for question in bank)
        twice = next(id for id, count in counts.items() if count > 1)
        raise ReadingError(
            f"Two questions have the id “{twice}”.", "Give each row an id of its own."
        )
    for question in bank:
        softer = by_id.get(question.softer_id)
        if question.softer_id and (softer is None or softer.sensitivity >= question.sensitivity):
            raise ReadingError(
                f"“{question.softer_id}” isn't a gentler question than “{question.id}”.",
                "Name a question with a lower sensitivity.",
            )


def fill(text: str, values: Mapping[str, str] | None = None) -> str:
    """Return a text with its placeholders filled: from `values`, else with words that stand in.

    Parameters
    ----------
    text : str
        Words of a question; a placeholder that stands for nothing here is left as it is.
    values : mapping of str to str, optional
        What is known, by placeholder; blank text counts as not known.

    Examples
    --------
    >>> fill("Where did you first see {field} up close?", {"field": "nursing"})
    'Where did you first see nursing up close?'
    >>> fill("Who gets promoted at {organization}?")
    'Who gets promoted at your company?'
    """
    return fill_placeholders(text, values, lambda name: PLACEHOLDERS.get(name, f"{{{name}}}"))


def cell_of(value: Cell) -> str:
    """Return a value of a question as a cell of the table.

    Parameters
    ----------
    value : str, int, bool or tuple of str
        What `read_cell` gave.

    Examples
    --------
    >>> cell_of(("phone", "video")), cell_of(True), cell_of(2)
    ('phone; video', 'yes', '2')
    """
    if isinstance(value, tuple):
        return "; ".join(value)
    return ("yes" if value else "") if isinstance(value, bool) else str(value)
