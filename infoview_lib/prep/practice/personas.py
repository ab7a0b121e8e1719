"""Read the personas to practice with: who they are, what they say.

Two tables that counselors edit: one row per person, one row per thing they say.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import cache

from infoview_lib.bundled import data_file
from infoview_lib.errors import ReadingError
from infoview_lib.prep.practice.topics import CATEGORY
from infoview_lib.prep.questions.bank import MODES
from infoview_lib.prep.tables import one_of, parts_of, read_rows

TROUBLES = ("terse", "interrupts", "drifts", "generous")
"""What is hard about a person: few words, a call, a turn to a job interview, no end."""
MOMENTS = (
    "hello",
    "repeat",
    "enough",
    "unclear",
    "move_on",
    "trouble",
    "more",
    "drift_stop",
    "drift_back",
    "permission",
    "over",
    "goodbye",
    "near",
)
"""What a person says apart from what they say on a topic.

`unclear` asks back what is meant, `move_on` lets it go; `more` goes on with the drift, `near` leads
over to an answer that is not quite what was asked.
"""


@dataclass(frozen=True, slots=True)
class Persona:
    """Hold one invented person.

    ``minutes`` is what they promise; ``may_use_name`` is what they say to *may I say that you sent
    me*; ``refuses`` names topics of which one question is kindly refused; ``role_card`` tells a
    friend how to play them.
    """

    id: str
    part: str
    trouble: str
    name: str
    title: str
    organization: str
    field: str
    job: str
    industry: str
    mode: str
    place: str
    minutes: int
    may_use_name: bool
    refuses: tuple[str, ...]
    biography: str
    practice: str
    role_card: tuple[str, ...]

    @property
    def fills(self) -> dict[str, str]:
        """Return words for the placeholders of questions."""
        return {
            "field": self.field,
            "job": self.job,
            "organization": self.organization,
            "industry": self.industry.lower(),  # within a sentence
        }


@dataclass(frozen=True, slots=True)
class Line:
    """Hold one thing a person says.

    ``moment`` is a topic or one of `MOMENTS`; ``deeper`` comes when they are asked on;
    ``gives_name`` and ``gives_advice`` are what a listener should write down.
    """

    persona: str
    moment: str
    words: str
    deeper: str
    gives_name: str
    gives_advice: str


def read_personas(text: str, name: str = "personas.csv") -> tuple[Persona, ...]:
    """Return the people of a table, in its order.

    Parameters
    ----------
    text : str
        The table as comma-separated text with a header row.
    name : str
        Name of the file, for messages.

    Returns
    -------
    tuple of Persona
        Empty when the table has a header only.

    Raises
    ------
    ReadingError
        When a column is missing, a cell is empty, or a word is not known.
    """
    columns = [field.name for field in fields(Persona)]
    rows = read_rows(text, columns, name, optional=("refuses",))
    return tuple(_persona(row, name) for row in rows)


def _persona(row: dict[str, str], name: str) -> Persona:
    """Return the person of one row."""
    if not row["minutes"].isdecimal():
        raise ReadingError(
            f"“{row['minutes'][:40]}” in {name} isn't a number of minutes.",
            "Type one such as 20.",
        )
    return Persona(
        id=row["id"],
        part=row["part"],
        trouble=one_of(row["trouble"], TROUBLES, name),
        name=row["name"],
        title=row["title"],
        organization=row["organization"],
        field=row["field"],
        job=row["job"],
        industry=row["industry"],
        mode=one_of(row["mode"], MODES, name),
        place=row["place"],
        minutes=int(row["minutes"]),
        may_use_name=one_of(row["may_use_name"], ("yes", "no"), name) == "yes",
        refuses=tuple(one_of(part, tuple(CATEGORY), name) for part in parts_of(row["refuses"])),
        biography=row["biography"],
        practice=row["practice"],
        role_card=parts_of(row["role_card"]),
    )


def read_lines(text: str, name: str = "persona_words.csv") -> tuple[Line, ...]:
    """Return what the people say, in the order of the table.

    Parameters
    ----------
    text : str
        The table as comma-separated text with a header row.
    name : str
        Name of the file, for messages.

    Returns
    -------
    tuple of Line
        Empty when the table has a header only.

    Raises
    ------
    ReadingError
        When a column is missing, a cell is empty, or a moment is not known.
    """
    optional = ("deeper", "gives_name", "gives_advice")
    rows = read_rows(text, [field.name for field in fields(Line)], name, optional)
    return tuple(
        Line(
            row["persona"],
            one_of(row["moment"], (*CATEGORY, *MOMENTS), name),
            row["words"],
            row["deeper"],
            row["gives_name"],
            row["gives_advice"],
        )
        for row in rows
    )


def lines_of(lines: Iterable[Line], persona: str) -> tuple[Line, ...]:
    """Return what one person says.

    Parameters
    ----------
    lines : iterable of Line
        What everybody says.
    persona : str
        Id of the person.

    Returns
    -------
    tuple of Line
        Empty when there is nobody of that id.
    """
    return tuple(line for line in lines if line.persona == persona)


@cache
def personas() -> dict[str, Persona]:
    """Return id → person of those that come with the program, in the order of the table."""
    return {
        one.id: one for one in read_personas(data_file("personas.csv").read_text(encoding="utf-8"))
    }


@cache
def persona_lines(persona: str) -> tuple[Line, ...]:
    """Return what one of those people says.

    Parameters
    ----------
    persona : str
        Id of the person; one that is not there says nothing.
    """
    return lines_of(read_lines(data_file("persona_words.csv").read_text(encoding="utf-8")), persona)
