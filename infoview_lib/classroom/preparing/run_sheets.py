"""Lay out what an instructor prints: run sheets, the assignment, a note for the department."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import NamedTuple

from infoview_lib.classroom.preparing.course import TEXTS, Course
from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.exchange.going_out.portfolio_page import (
    as_markup,
    blocks_of,
    page_html,
    whole_page,
)
from infoview_lib.prep.counts_and_lists import number_of

_COLUMNS = ("Minutes", "On the screen", "Say", "Students", "Look for", "If you're late")
_STYLE = """
body { font-family: "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-size: 10pt; \
line-height: 1.3; max-width: 64rem; }
h1 { font-size: 16pt; }
h2 { font-size: 11pt; margin: 8pt 0 2pt; }
table { border-collapse: collapse; width: 100%; margin: 4pt 0; }
caption { text-align: left; font-weight: bold; padding: 6pt 0 2pt; }
th, td { border-top: 1px solid #999; padding: 2pt 4pt; text-align: left; vertical-align: top; }
thead th { border: 0; color: #4a463f; font-weight: normal; }
tr { break-inside: avoid; }
td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
ul { margin: 0; }
@media print {
  body { font-size: 8pt; line-height: 1.2; }
  h1 { font-size: 13pt; }
  h2 { font-size: 9pt; margin: 5pt 0 1pt; }
  li { margin: 0; }
  @page { size: letter landscape; margin: 10mm; }
}
"""
_BEFORE = (
    "A week before: send the course file, and ask students to install and open Infoview once.",
    "Ten minutes before: open the sample student on the projector and the class's page beside it.",
    "Materials: this sheet, a clock, and ten printed agendas for students without a computer.",
    "Room: movable chairs for groups of three. Write on the board who to ask for help.",
)
_ACCESS = (
    "Everything works with a keyboard and at 200% zoom. Read aloud whatever you point to.",
    "Practice can be typed, signed, or spoken. Nobody has to practice in front of the class.",
    "A phone call, a video call, or email counts as much as a meeting. Nobody needs a car.",
)
_DOWN = (
    "Once it's installed, Infoview works offline. Go on as planned.",
    "Not installed yet? Share a computer in pairs, and load the course file at home.",
    "No computers at all: sort the cards out loud, list names on paper, practice in threes.",
)


class Step(NamedTuple):
    """Hold one line of a run sheet."""

    part: str
    minutes: int
    title: str
    screen: str
    say: str
    students: str
    look_for: str
    if_late: str


def read_run_sheets(text: str) -> dict[int, list[Step]]:
    """Return the run sheets by their minutes.

    Parameters
    ----------
    text : str
        The table ``run_sheets.csv``.

    Returns
    -------
    dict of int to list of Step
        In the order of the table.
    """
    found: dict[int, list[Step]] = {}
    for row in csv.DictReader(io.StringIO(text, newline="")):
        step = Step(row["part"], int(row["minutes"]), *(row[name] for name in Step._fields[2:]))
        found.setdefault(int(row["sheet"]), []).append(step)
    return found


def run_sheet_page(course: Course, minutes: int, steps: Iterable[Step]) -> bytes:
    """Return a run sheet as one HTML file that prints on two pages.

    Parameters
    ----------
    course : Course
        Whose name, help and line of confidentiality stand on it.
    minutes : int
        50, 75, or 150 for two classes of 75.
    steps : iterable of Step
        In order.

    Returns
    -------
    bytes
        UTF-8.
    """
    long = "two classes of 75 minutes" if minutes == 150 else f"{minutes} minutes"
    title = f"Run sheet: {long}"
    aim = "Aim: each student leaves with a goal, people to ask, and an agenda they've tried out."
    about = f"{course.name}. {aim}" if course.name else aim
    body = [f"<h1>{as_markup(title)}</h1>", f"<p>{as_markup(about)}</p>"]
    parts: dict[str, list[Step]] = {}
    for one in steps:
        parts.setdefault(one.part, []).append(one)
    body += [_table(part, found) for part, found in parts.items()]
    ways = (course.help_name, course.help_contact, course.office_hours)
    helped = f"Questions: {', '.join(one for one in ways if one)}."
    notes = (
        ("Before class", _BEFORE),
        ("Everyone can take part", _ACCESS),
        ("If the network is down", _DOWN),
        ("Help", [helped, course.confidentiality]),
    )
    for heading, lines in notes:
        items = "".join(f"<li>{as_markup(one)}</li>" for one in lines if one)
        body.append(f"<h2>{as_markup(heading)}</h2><ul>{items}</ul>")
    return whole_page(title, "\n".join(body), style=_STYLE)


def _table(part: str, steps: Iterable[Step]) -> str:
    head = "".join(f'<th scope="col">{as_markup(words)}</th>' for words in _COLUMNS)
    rows, begins = [], 0
    for one in steps:
        ends = begins + one.minutes
        first = f"{begins}–{ends}"
        cells = (one.screen, one.say, one.students, one.look_for, one.if_late)
        shown = "".join(f"<td>{as_markup(cell)}</td>" for cell in cells)
        title = f"<strong>{as_markup(one.title)}</strong><br>"
        rows.append(f"<tr><td>{first}</td>{shown.replace('<td>', f'<td>{title}', 1)}</tr>")
        begins = ends
    caption = f"<caption>{as_markup(part)}</caption>" if part else ""
    body = "\n".join(rows)
    return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table>"


def assignment_page(course: Course) -> bytes:
    """Return the assignment for students, to print or to post.

    Parameters
    ----------
    course : Course
        What it asks for.
    """
    needed = course.required_interviews or 1
    due = f" by {spoken_day(course.ends_on)}" if course.ends_on else ""
    parts = [
        (
            "Do",
            f"- Hold {number_of(needed, 'informational interview')}{due}.\n"
            f"- Send each thank-you note within {course.thank_you_hours} hours.\n"
            "- Let the people who helped you know what came of it.",
        ),
        (
            "Turn in",
            "- On the page Export and share, choose a code, score yourself, read your "
            "hand-in, and save it.\n- Turn in hand-in.zip as it is.\n"
            + "\n".join(f"- {TEXTS[key]}" for key in course.hand_in_parts),
        ),
        ("How it's scored, 0 to 3 each", "\n".join(f"- {one}" for one in course.rubric)),
        (
            "About the people you meet",
            course.confidentiality
            or "What people tell you stays with you. Names don't belong in what you turn in.",
        ),
        ("Questions", f"Ask {course.help_name} {course.help_contact}".strip() + "."),
    ]
    return page_html(blocks_of("Your assignment: an informational interview", course.name, parts))


def department_page(course: Course) -> bytes:
    """Return a one-page note for the department and the alumni office.

    Parameters
    ----------
    course : Course
        Its name, help, and how many alumni are willing to be asked.
    """
    asked = (
        f"The class's alumni list has {number_of(len(course.alumni), 'person', 'people')}. Each "
        "person says how many requests a month they'll take, and gets a break after that."
        if course.alumni
        else "There's no alumni list yet. Even a few willing people would help the class."
    )
    parts = [
        (
            "What students do",
            "First-year students each hold a conversation of 20 to 30 minutes "
            "about someone's work. They ask for advice and never for a job.",
        ),
        (
            "What they learn first",
            "Who to ask, how to write a request, which questions to bring, "
            "how to say thanks, and how to let people know what came of it.",
        ),
        ("How many requests people get", asked),
        (
            "What happens with what people say",
            "Notes stay in the student's own folder, and Infoview sends nothing. "
            "What students turn in has counts and their own writing, with names covered.",
        ),
        (
            "Questions or a name to add",
            f"Write to {course.help_name} {course.help_contact}".strip() + ".",
        ),
    ]
    return page_html(blocks_of("Students will be asking about your work", course.name, parts))
