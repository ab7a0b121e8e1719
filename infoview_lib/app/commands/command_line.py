"""Read the `infoview` command line, then do what it asks."""

from __future__ import annotations

import argparse
import contextlib
import datetime
import errno
import importlib.util
import io
import json
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from infoview_lib.app.commands import class_command as class_view
from infoview_lib.app.commands import course_command as course
from infoview_lib.app.commands import hub_command as hub
from infoview_lib.app.commands import lay_command as laying
from infoview_lib.app.commands import questions_command as questions
from infoview_lib.app.commands import routes_command as routes
from infoview_lib.app.commands import site_command as site
from infoview_lib.app.commands import words_command as words
from infoview_lib.app.commands.first_page import page_to_open
from infoview_lib.app.commands.typed_paths import file_named, folder_of, path_of
from infoview_lib.errors import FolderError, InfoviewError
from infoview_lib.prep.path import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from infoview_lib.exchange.coming_in.shown import Shown
    from infoview_lib.workbook import Workbook


class _Rest(TypedDict, total=False):
    """Hold what else an option is given."""

    default: str


_ABOUT = """\
Infoview is a guided workbook for the informational interview.

  infoview            open the workbook where you left off, or on “Today” after your first
                      interview
  infoview today      open the page “Today” to see what's due or write something down
  infoview --demo     look around with a sample student's records
  infoview check      check this computer and your folder
"""
_MORE = """\
examples:
  infoview import Connections.csv --dry-run   see what a list would add, and change nothing
  infoview import Connections.csv             add it
  infoview export                             save your log as files any spreadsheet can open
  infoview backup                             save everything as one file, to keep or to move
  infoview restore infoview-backup.zip        bring it back (today's records are backed up first)
  infoview questions --type career            print the question bank; --csv gives a table to edit
  infoview instructor                         for instructors: open the pages to prepare a class
  infoview course new course.zip              for instructors: a course file for students to load
  infoview class hand-ins                     picture a class from its students' counts, no names

Your records stay in one folder on this computer, usually “Infoview” in your home folder. Choose
another with --folder, or with the variable INFOVIEW_FOLDER. Nothing is sent anywhere.
The exit code is 0 if all went well, 1 if there was a problem, and 2 if the command wasn't clear.
"""


def parser() -> argparse.ArgumentParser:
    """Return the description of the command line."""
    whole = argparse.ArgumentParser(
        prog="infoview",
        description=_ABOUT,
        epilog=_MORE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_place(whole, top=True)
    whole.add_argument(
        "--no-browser", action="store_true", help="print the address instead of opening it"
    )
    whole.add_argument(
        "--port",
        type=int,
        default=0,
        help="port for the browser; by default your folder's own",
    )
    whole.add_argument("--page", default="", help="page to open, for example 03_outreach")
    shell = whole.add_mutually_exclusive_group()
    shell.add_argument(
        "--lab", action="store_true", help="open with JupyterLab's menus around the page"
    )
    shell.add_argument(
        "--notebook", action="store_true", help="open in Notebook 7, if it's installed"
    )
    _add_commands(whole)
    return whole


def _add_place(one: argparse.ArgumentParser, top: bool = False) -> None:
    # Without a default below the top, so that a folder named before the command is not lost.
    rest: _Rest = {} if top else {"default": argparse.SUPPRESS}
    one.add_argument("--folder", metavar="FOLDER", help="your folder", **rest)
    one.add_argument("--demo", action="store_true", help="use the sample student's folder", **rest)


def _add_commands(whole: argparse.ArgumentParser) -> None:
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    made = {}
    for name, help_text in (
        ("open", "open the workbook (the same as no command)"),
        ("today", "open the page “Today”"),
        ("check", "check this computer and your folder"),
        ("export", "save your log as CSV files"),
        ("import", "add a contact list or an Infoview CSV file"),
        ("backup", "save everything as one file"),
        ("restore", "bring back a backup"),
        ("questions", "print the question bank, to read or to edit"),
        ("instructor", "for instructors: open the pages to prepare your class"),
        ("course", "for instructors: make or check a course file for your students"),
        ("hand-in", "save your work to turn in, with names covered"),
        ("class", "make a picture of a class from the counts its students handed in"),
        ("lay", "put the pages into a folder for a campus server you run"),
        ("hub", "serve a student's pages behind JupyterHub, which starts this command"),
        ("site", "build a website that runs the workbook with nothing to install"),
        ("routes", "print the routes through the pages, with sections and minutes"),
        ("words", "print every text a person may read, for translators and reviewers"),
    ):
        made[name] = commands.add_parser(
            name, help=help_text, description=help_text[0].upper() + help_text[1:]
        )
        _add_place(made[name])
    made["export"].add_argument(
        "--to", metavar="FOLDER", help="where to save them; by default a dated folder"
    )
    made["import"].add_argument("file", metavar="FILE", help="the file to read")
    made["import"].add_argument(
        "--dry-run", action="store_true", help="show what would be added, and change nothing"
    )
    made["import"].add_argument(
        "--json", action="store_true", help="print rows and problems as JSON"
    )
    made["import"].add_argument(
        "--map",
        metavar="COLUMN=FIELD",
        action="append",
        default=[],
        help="what a column holds, such as “Alum Name=name”; nothing after the = leaves it out",
    )
    made["import"].add_argument(
        "--keep-rest", action="store_true", help="save the columns that are left out as notes"
    )
    made["import"].add_argument(
        "--encoding",
        metavar="NAME",
        default="",
        help="how to read the letters of a text file, such as cp932",
    )
    made["backup"].add_argument(
        "--to", metavar="FILE", help="where to save it; by default the folder's backups"
    )
    made["hand-in"].add_argument(
        "--out", metavar="FILE", help="where to save it; by default the folder's exports"
    )
    made["restore"].add_argument("file", metavar="FILE", help="the backup")
    questions.describe(made["questions"])
    course.describe(made["course"])
    class_view.describe(made["class"])
    laying.describe(made["lay"])
    hub.describe(made["hub"])
    site.describe(made["site"])
    routes.describe(made["routes"])
    words.describe(made["words"])


def run(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; return the exit code.

    Parameters
    ----------
    arguments : sequence of str, optional
        What stands behind ``infoview``; by default what was typed.

    Returns
    -------
    int
        0 when all went well, 1 for a problem that was explained, 130 when it was broken off.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(
            stream, io.TextIOWrapper
        ):  # a console that lacks “ ” must not end the program
            stream.reconfigure(errors="replace")
    given = parser().parse_args(arguments)
    commands = {
        "check": _check,
        "export": _export,
        "import": _import,
        "backup": _backup,
        "restore": _restore,
        "questions": questions.print_bank,
        "course": course.run_course,
        "hand-in": _hand_in,
        "class": class_view.make,
        "lay": _lay,
        "hub": _hub,
        "site": site.make,
        "routes": routes.print_routes,
        "words": words.print_words,
    }
    try:
        code = commands.get(given.command, _open)(given)
        if sys.stdout:
            sys.stdout.flush()
        return code
    except InfoviewError as error:
        return _explain(error)
    except BrokenPipeError:  # as in ``infoview export | head``: whoever read had enough
        _let_go_of_output()
        return 0
    except OSError as problem:
        _let_go_of_output()
        return _explain(_out_of_reach(problem))
    except KeyboardInterrupt:
        return 130
    except Exception:
        # A student never meets a traceback; whoever mends the program asks for it by name.
        if os.environ.get("INFOVIEW_DEBUG"):
            raise
        return _explain(
            InfoviewError("That didn't work.", "Type “infoview check,” then try again.")
        )


def _explain(error: InfoviewError) -> int:
    print(f"{error.found}\n{error.next_step}", file=sys.stderr)
    return 1


def _let_go_of_output() -> None:
    """Keep Python from writing the rest, and complaining, when it ends."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _out_of_reach(problem: OSError) -> InfoviewError:
    if problem.errno == errno.ENAMETOOLONG:
        return FolderError("That name is too long for this computer.", "Choose a shorter one.")
    if problem.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return FolderError("You can't save in that folder.", "Choose a folder where you can save.")
    if problem.errno == errno.ENOSPC:
        return FolderError("The disk is full.", "Free some space, then try again.")
    return FolderError(
        "A file couldn't be opened.", "Close other programs that use it, then try again."
    )


def _workbook(given: argparse.Namespace, must_exist: bool = False) -> Workbook:
    from infoview_lib.files.folder.folder import open_folder
    from infoview_lib.workbook import Workbook

    folder = folder_of(given)
    if must_exist and not folder.is_dir():
        raise FolderError(
            f"There's no folder “{folder}” yet.", "Open Infoview once, or name it with --folder."
        )
    if given.demo:
        open_folder(folder, demo=True)
    workbook = Workbook(folder)
    for problem in workbook.folder.problems:
        print(f"{problem['found']} {problem['next_step']}", file=sys.stderr)
    if given.demo and not workbook.records("contact"):
        workbook.fill_demo()
    return workbook


def _open(given: argparse.Namespace) -> int:
    from infoview_lib.app import server
    from infoview_lib.files.folder import notebook_pages as pages

    if given.notebook and not importlib.util.find_spec("notebook"):
        raise InfoviewError("Notebook 7 isn't installed here.", "Leave --notebook out.")
    workbook = _workbook(given)
    folder = folder_of(given)
    asked = given.page or (TODAY if given.command == "today" else "")
    page = (
        _instructors_page(folder)
        if given.command == "instructor"
        else page_to_open(workbook.folder, asked)
    )
    server.isolate(folder)
    for kept in pages.lay_pages(folder, datetime.date.today()):
        print(f"You had changed a page. Your copy is saved as “{kept.name}.”", file=sys.stderr)
    server.sign_pages()
    mode = "lab" if given.lab else "notebook" if given.notebook else "doc"
    server.serve(server.Opening(folder, page, mode, given.port), browser=not given.no_browser)
    return 0


def _instructors_page(folder: Path) -> str:
    from infoview_lib.files.folder.instructor_folder import FIRST_PAGE, open_instructor_folder

    open_instructor_folder(folder, datetime.date.today())
    return FIRST_PAGE


def _lay(given: argparse.Namespace) -> int:
    folder = path_of(given.place) if given.place else folder_of(given)
    laying.lay(folder, given.sign, given.course)
    print(f"The pages are in {folder}. Open 00_start_here.ipynb there with Jupyter.")
    return 0


def _hub(given: argparse.Namespace) -> int:
    hub.serve(folder_of(given), given.course)
    return 0


def _check(given: argparse.Namespace) -> int:
    from infoview_lib.app.computer_check import findings

    found = findings(folder_of(given))
    for one in found:
        print(f"{'ok     ' if one.good else 'PROBLEM'}  {one.text}")
        if one.next_step:
            print(f"         {one.next_step}")
    problems = sum(not one.good for one in found)
    print("Everything is OK." if not problems else f"{problems} to fix.")
    return 1 if problems else 0


def _export(given: argparse.Namespace) -> int:
    to = path_of(given.to) if given.to else None
    for path in _workbook(given, must_exist=True).export(to):
        print(path)
    return 0


def _import(given: argparse.Namespace) -> int:
    path = file_named(given.file)
    found = _workbook(given).read(path, encoding=given.encoding, keep_rest=given.keep_rest)
    preview = found.mapped(given.map)
    known = preview.as_dict()
    if not given.dry_run:  # before a word is printed: a reader who leaves early must not stop it
        known["done"] = preview.apply()
    if given.json:
        print(json.dumps(known, ensure_ascii=False, indent=1, default=str))
    else:
        _print_preview(known)
        if "done" in known:
            print(known["done"]["said"])
    return 0


def _print_preview(known: Shown) -> None:
    rows, counts = known["rows"], known["counts"]
    for row in rows[:20]:
        about = ", ".join(str(row[key]) for key in ("title", "organization") if row.get(key))
        print(f"  {row.get('name') or row.get('id', '')}{' · ' + about if about else ''}")
    if len(rows) > 20:
        print(f"  … and {len(rows) - 20} more")
    told = [(kind, one) for kind, found in known["records"].items() for one in found]
    for kind, one in told[:20]:
        who = one.get("contact") or f"{one['from']} → {one['to']}"
        on = one.get("sent_at") or one.get("starts_at") or one.get("done_at") or ""
        left_out = f" (left out: {one['reason']})" if one["action"] == "skip" else ""
        print(f"  {who} · {' · '.join(filter(None, (kind.replace('_', ' '), on)))}{left_out}")
    if len(told) > 20:
        print(f"  … and {len(told) - 20} more entries from your list")
    changed, left = counts["merge"] + counts["change"], counts["skip"] + counts["nobody"]
    new = counts["add"] + counts["ask"]
    print(f"{new} new, {changed} filled in or changed, {left} unchanged.")
    if counts["history"]:
        print(f"From what you've already done: {counts['history']} new or filled in.")
    for problem in known["problems"]:
        print(f"  {problem['found']} {problem['next_step']}")


def _backup(given: argparse.Namespace) -> int:
    to = path_of(given.to) if given.to else None
    print(_workbook(given, must_exist=True).backup(to))
    return 0


def _hand_in(given: argparse.Namespace) -> int:
    to = path_of(given.out) if given.out else None
    print(_workbook(given, must_exist=True).hand_in(to))
    return 0


def _restore(given: argparse.Namespace) -> int:
    path = file_named(given.file)
    _workbook(given).restore(path)
    print("Your records are back. What you had before is saved as a backup.")
    return 0
