"""Make a folder ready for a Jupyter that somebody else starts: `infoview lay`."""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

from infoview_lib.app.commands.typed_paths import file_named
from infoview_lib.errors import InfoviewError
from infoview_lib.files.folder.folder import Folder, open_folder
from infoview_lib.files.folder.notebook_pages import lay_pages

_ABOUT = """\
Put the pages into a folder for JupyterLab, Notebook 7, or a hub.

Run it again anytime. It keeps the pages you changed and everything you wrote. With --sign, the
pages start on their own. A program that someone put beside a page isn't started with it.
"""


def describe(command: argparse.ArgumentParser) -> None:
    """Give the command its options with a help text worth reading.

    Parameters
    ----------
    command : argparse.ArgumentParser
        The parser of ``infoview lay``; it is changed.
    """
    command.description = _ABOUT
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    command.add_argument(
        "place", metavar="FOLDER", nargs="?", help="the folder; by default your Infoview folder"
    )
    command.add_argument(
        "--sign", action="store_true", help="let Jupyter start the pages without asking"
    )
    add_course(command)


def add_course(command: argparse.ArgumentParser) -> None:
    """Let a command take the file of a course.

    Parameters
    ----------
    command : argparse.ArgumentParser
        Its parser; it is changed.
    """
    command.add_argument(
        "--course",
        metavar="FILE",
        default="",
        help="the course file to load, unless the folder has a newer one",
    )


def lay(folder: Path, is_signed: bool, course: str = "") -> Folder:
    """Put the pages into a folder, with a place for records; nothing a student changed is lost.

    Parameters
    ----------
    folder : Path
        Where to; made if it is missing.
    is_signed : bool
        True lets the user's own Jupyter start them without asking.
    course : str
        The instructor's file, as it was typed. One that can't be taken is told, and keeps nobody
        from their pages.

    Returns
    -------
    Folder
        Open.

    Raises
    ------
    FolderError
        When the folder cannot be written.
    """
    own = open_folder(folder)
    for kept in lay_pages(folder, datetime.date.today()):
        print(f"You had changed a page. Your copy is saved as “{kept.name}.”", file=sys.stderr)
    if course:
        _load(course, own)
    if is_signed:
        from infoview_lib.app.server import sign_pages

        sign_pages()
    return own


def _load(course: str, own: Folder) -> None:
    from infoview_lib.state.course_settings import load_course

    try:
        content = file_named(course).read_bytes()
        if content != own.course_bytes():
            load_course(own, content)
    except (InfoviewError, OSError) as problem:
        said = problem if isinstance(problem, InfoviewError) else "It can't be read."
        print(f"The course file isn't loaded. {said}", file=sys.stderr)
