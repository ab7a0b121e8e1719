"""Make and check the file that carries a course to its students: `infoview course`."""

from __future__ import annotations

import argparse
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from infoview_lib.app.commands.typed_paths import file_named, path_of
from infoview_lib.errors import FolderError, ReadingError

if TYPE_CHECKING:
    from infoview_lib.classroom.preparing.course import Course, Given

_ABOUT = """\
Make one file for your course. Students load it on the page Start here.

To begin, set just the name. Everything else has a default.
"""
_EXAMPLES = """\
examples:
  infoview course new course.zip --name "Careers 101"
  infoview course new course.zip --name "Careers 101" --set help_name="Room 12"
      --set office_hours="Mondays 2 to 4" --alumni alumni.csv --questions ours.csv
  infoview course new spring.zip --from fall.zip --set starts_on=2027-01-19 --set ends_on=2027-05-07
  infoview course check course.zip
  infoview course runsheet course.zip --minutes 75 --out print

Settings for --set: name, starts_on, ends_on, help_name, help_contact, office_hours, welcome,
confidentiality, thank_you_hours, default_minutes, drafts_step_back (yes or no), route,
required_interviews, hand_in_parts, rubric. In a list, put ; between items.
Save your alumni list as a CSV file with the columns name, field, city, reach_by, and per_month.
Only the name is required.
"""
_MOST_READ = 2_000_000  # bytes


def describe(command: argparse.ArgumentParser) -> None:
    """Give the command its options with a help text worth reading.

    Parameters
    ----------
    command : argparse.ArgumentParser
        The parser of ``infoview course``; it is changed.
    """
    command.description, command.epilog = _ABOUT, _EXAMPLES
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    does = command.add_subparsers(dest="course_does", metavar="DO", required=True)
    new = does.add_parser("new", help="make a course file")
    new.add_argument("out", metavar="OUT", help="the file to make, such as course.zip")
    new.add_argument("--name", default="", help="what the course is called")
    new.add_argument(
        "--from", dest="before", metavar="FILE", help="start from an earlier course file"
    )
    new.add_argument(
        "--set", metavar="SETTING=VALUE", action="append", default=[], help="change a setting"
    )
    new.add_argument("--alumni", metavar="CSV", help="alumni who are willing to be asked")
    new.add_argument(
        "--questions",
        metavar="CSV",
        action="append",
        default=[],
        help="a file of your own questions",
    )
    sheet = does.add_parser("runsheet", help="lay out a class to print, with the assignment")
    sheet.add_argument("file", metavar="FILE", help="the course file")
    sheet.add_argument("--minutes", type=int, choices=(50, 75, 150), default=75, help="how long")
    sheet.add_argument("--out", metavar="DIR", default="run-sheets", help="where to save it")
    check = does.add_parser("check", help="check a course file for mistakes")
    check.add_argument("file", metavar="FILE", help="the course file")


def run_course(given: argparse.Namespace) -> int:
    """Do what was asked; return the exit code.

    Parameters
    ----------
    given : argparse.Namespace
        What was typed.

    Returns
    -------
    int
        1 for a course file with something wrong in it.

    Raises
    ------
    InfoviewError
        When a file is not there, cannot be used, or cannot be written.
    """
    return {"new": _new, "check": _check, "runsheet": _run_sheet}[given.course_does](given)


def _new(given: argparse.Namespace) -> int:
    from infoview_lib.classroom.preparing.course_file import course_bytes
    from infoview_lib.exchange.going_out.handing_over import write_files

    out = _out(given.out)
    before = _before(given.before) if given.before else None
    if out.exists() and before is None:
        raise FolderError(
            f"There's already a file called “{out.name}.”",
            "Use --from to update it, or choose another name.",
        )
    course = _course(given, before)
    write_files({out.name: course_bytes(course)}, out.parent)
    print(out)
    print("Give it to your students. They load it on the page Start here.")
    return 0


def _out(typed: str) -> Path:
    path = path_of(typed)
    if path.is_dir():
        return path / "course.zip"
    return path if path.suffix == ".zip" else path.with_name(f"{path.name}.zip")


def _course(given: argparse.Namespace, before: Course | None) -> Course:
    from dataclasses import replace

    from infoview_lib.classroom.preparing.alumni import read_alumni
    from infoview_lib.classroom.preparing.course import Course
    from infoview_lib.classroom.preparing.course_file import place_of
    from infoview_lib.classroom.preparing.next_edition import given_of, next_edition

    settings: dict[str, Given] = dict(given_of(one) for one in given.set)
    if given.name:
        settings["name"] = given.name
    course = next_edition(before or Course(), settings, secrets.token_hex(4))
    if given.alumni:
        alumni, faults = read_alumni(_bytes_of(given.alumni).decode("utf-8-sig", "replace"))
        if faults:
            raise ReadingError(place_of(faults[0]) + faults[0].found, faults[0].next_step)
        course = replace(course, alumni=alumni)
    if given.questions:
        packs = tuple((file_named(one).name, _pack(one)) for one in given.questions)
        course = replace(course, packs=packs)
    return course


def _before(typed: str) -> Course:
    """Return an earlier course."""
    from infoview_lib.classroom.preparing.course_file import course_to_change

    return course_to_change(_bytes_of(typed))


def _pack(typed: str) -> bytes:
    from infoview_lib.state.questions.question_packs import read_pack_file

    content = _bytes_of(typed)
    if not read_pack_file(content, Path(typed).name).questions:
        raise ReadingError(
            f"“{Path(typed).name}” has no new questions.", "Choose another file of questions."
        )
    return content


def _bytes_of(typed: str) -> bytes:
    with file_named(typed).open("rb") as file:
        content = file.read(_MOST_READ + 1)
    if len(content) > _MOST_READ:
        raise ReadingError("This file is too large.", "Choose a smaller one.")
    return content


def _check(given: argparse.Namespace) -> int:
    from infoview_lib.classroom.preparing.course_file import course_with_faults, place_of
    from infoview_lib.prep.counts_and_lists import counted

    course, faults = course_with_faults(_bytes_of(given.file))
    for one in faults:
        print(f"{place_of(one)}{one.found}\n  {one.next_step}")
    if not faults:
        people = counted(len(course.alumni), "person to ask", "people to ask")
        packs = counted(len(course.packs), "question pack", "question packs")
        name = course.name or "A course without a name"
        print(f"{name}, edition {course.edition}: {people}, {packs}.")
        print("Everything is OK.")
    return 1 if faults else 0


def _run_sheet(given: argparse.Namespace) -> int:
    from infoview_lib.bundled import data_file
    from infoview_lib.classroom.preparing import run_sheets
    from infoview_lib.classroom.preparing.course_file import read_course
    from infoview_lib.exchange.going_out.handing_over import write_files

    course = read_course(_bytes_of(given.file))
    sheets = run_sheets.read_run_sheets(data_file("run_sheets.csv").read_text("utf-8"))
    minutes = given.minutes
    pages = {
        f"run-sheet-{minutes}.html": run_sheets.run_sheet_page(course, minutes, sheets[minutes]),
        "assignment.html": run_sheets.assignment_page(course),
        "note-for-departments.html": run_sheets.department_page(course),
    }
    for path in write_files(pages, path_of(given.out)):
        print(path)
    return 0
