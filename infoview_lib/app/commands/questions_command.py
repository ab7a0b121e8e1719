"""Print the question bank, to read or to edit: `infoview questions`."""

from __future__ import annotations

import argparse
import re
import sys
from typing import TYPE_CHECKING

from infoview_lib.errors import EntryError
from infoview_lib.prep.minutes import USUAL_MINUTES

if TYPE_CHECKING:
    from infoview_lib.prep.questions.bank import Question

_ABOUT = """\
Print the question bank by subject, with the minutes each question takes, answer included.

TYPE is what the interview is about: major, career, industry, job, company (or organization),
graduate_program (or graduate), career_change (or change), core. Questions that fit every interview
are always included.

With --kit, print the questions that an agenda would start with, as a table. AUDIENCE is who you
ask: student, early_career, experienced, manager, recruiter, teacher (or professor). LEVEL is
first, or later for someone you have interviewed before.
"""
_EXAMPLES = """\
examples:
  infoview questions                        all questions, to read
  infoview questions --type career          those for an interview about a career
  infoview questions --csv > my-pack.csv    all fields as a table, to open in a spreadsheet program
  infoview questions --kit --type career --audience professor --level later
                                            a kit for a second interview with a professor

For instructors: in the table, keep the rows you want, change the wording, or add your own
questions. Only the column “text” is needed. Save it as CSV and hand it out. On the page Questions,
students add it as a pack. Each row is checked there, and rows you didn't change aren't added twice.
"""


def describe(command: argparse.ArgumentParser) -> None:
    """Give the command its options with a help text worth reading.

    Parameters
    ----------
    command : argparse.ArgumentParser
        The parser of ``infoview questions``; it is changed.
    """
    command.description, command.epilog = _ABOUT, _EXAMPLES
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    command.add_argument(
        "--type",
        metavar="TYPE",
        default="",
        help="what the interview is about; by default everything",
    )
    command.add_argument(
        "--csv", action="store_true", help="print the table with all fields, to edit"
    )
    command.add_argument(
        "--kit", action="store_true", help="print the agenda a kit starts with, as a table"
    )
    command.add_argument(
        "--audience", default="", help="with --kit: who you ask; by default anyone"
    )
    # Both are read by us: what argparse says of a wrong one is no help to a student.
    command.add_argument(
        "--level", default="", help="with --kit: first or later interview; by default first"
    )
    command.add_argument(
        "--minutes",
        default="",
        help=f"with --kit: minutes you promised; by default {USUAL_MINUTES}",
    )
    command.add_argument(
        "--order",
        metavar="ORDER",
        default="",
        help="with --kit: tiara, twenty_minutes, life_design, or bls; by default easy first",
    )


def print_bank(given: argparse.Namespace) -> int:
    """Print the questions that were asked for; return the exit code.

    Parameters
    ----------
    given : argparse.Namespace
        What was typed.

    Returns
    -------
    int
        0.

    Raises
    ------
    EntryError
        When a word is none of those to choose from, or belongs to a kit and no kit is wanted.
    """
    from infoview_lib.bundled import data_file
    from infoview_lib.prep.questions.bank import read_bank
    from infoview_lib.prep.questions.bank_listing import as_pages, as_table
    from infoview_lib.prep.questions.planned_interview import PlannedInterview, choose

    for option in () if given.kit else ("audience", "level", "minutes", "order"):
        if getattr(given, option):
            raise EntryError(f"--{option} chooses questions for a kit.", "Add --kit to it.")
    bank = read_bank(data_file("questions.csv").read_text(encoding="utf-8"))
    if given.kit:
        print_bytes(_kit(given, bank).encode())
    elif given.csv:
        print_bytes(as_table(choose(bank, PlannedInterview(given.type))).encode())
    else:
        print(as_pages(bank, given.type), end="")
    return 0


def _kit(given: argparse.Namespace, bank: tuple[Question, ...]) -> str:
    """Return the kit that was asked for, as a table."""
    from infoview_lib.prep.questions.arcs import arc_of
    from infoview_lib.prep.questions.audience import known_audience
    from infoview_lib.prep.questions.bank_listing import agenda_table
    from infoview_lib.prep.questions.kit import build_kit
    from infoview_lib.prep.questions.planned_interview import PlannedInterview, known_level

    planned = PlannedInterview(
        given.type,
        _minutes(given.minutes),
        audience=known_audience(given.audience),
        level=known_level(given.level),
    )
    return agenda_table(build_kit(bank, planned, arc=arc_of(given.order)))


def _minutes(typed: str) -> int:
    """Return the minutes that were typed, or the usual ones."""
    if not typed:
        return USUAL_MINUTES
    if not re.fullmatch(r"0*[1-9][0-9]{0,2}", typed, re.ASCII):
        raise EntryError(
            f"“{typed}” isn't a number of minutes for an interview.",
            "Type a whole number, such as 25.",
        )
    return int(typed)


def print_bytes(data: bytes) -> None:
    """Print the bytes as they are, whatever encoding and line ends the console has.

    Parameters
    ----------
    data : bytes
        A table, in UTF-8.
    """
    sys.stdout.flush()
    if hasattr(sys.stdout, "buffer"):
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        sys.stdout.write(data.decode())
