"""Print the question bank, to read or to edit: `infoview questions`."""

from __future__ import annotations

import argparse
import sys

_ABOUT = """\
Print the question bank by subject, with the minutes each question takes together with its answer.

TYPE is what the talk is about: major, career, industry, job, company (or organization),
graduate_program (or graduate), career_change (or change), core. Questions that fit every talk are
always among them.
"""
_EXAMPLES = """\
examples:
  infoview questions                        all questions, to read
  infoview questions --type career          those for a talk about a career
  infoview questions --csv > my-pack.csv    all fields as a table, to open in a spreadsheet program

For instructors: in the table keep the rows you want, change words, add questions of your own; only
the column “text” is needed. Save it as CSV and hand it out. On page 04 a student brings it in as a
pack; each row is checked there, and rows you left as they were are not brought in twice.
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
        "--type", metavar="TYPE", default="", help="kind of talk; every kind when left out"
    )
    command.add_argument(
        "--csv", action="store_true", help="print the table with all fields, to edit"
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
    """
    from infoview_lib.bundled import data_file
    from infoview_lib.prep.questions.bank import read_bank
    from infoview_lib.prep.questions.bank_listing import as_pages, as_table
    from infoview_lib.prep.questions.kit import PlannedInterview, choose

    bank = read_bank(data_file("questions.csv").read_text(encoding="utf-8"))
    if given.csv:
        _print_bytes(as_table(choose(bank, PlannedInterview(given.type))).encode())
    else:
        print(as_pages(bank, given.type), end="")
    return 0


def _print_bytes(data: bytes) -> None:
    """Print the bytes as they are, whatever encoding and line ends the console has."""
    sys.stdout.flush()
    if hasattr(sys.stdout, "buffer"):
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        sys.stdout.write(data.decode())
