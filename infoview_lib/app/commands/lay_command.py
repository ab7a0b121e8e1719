"""Make a folder ready for a Jupyter that somebody else starts: `infoview lay`."""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

from infoview_lib.files.folder.folder import open_folder
from infoview_lib.files.folder.notebook_pages import lay_pages

_ABOUT = """\
Put the pages into a folder for JupyterLab, Notebook 7, or a hub.

Run it again anytime. It keeps the pages you changed and everything you wrote. With --sign, the
pages start on their own. Use --sign only on your own computer or account, where you never open
folders from people you don't trust.
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


def lay(folder: Path, is_signed: bool) -> None:
    """Put the pages into a folder, with a place for records; nothing a student changed is lost.

    Parameters
    ----------
    folder : Path
        Where to; made if it is missing.
    is_signed : bool
        True lets the user's own Jupyter start them without asking.

    Raises
    ------
    FolderError
        When the folder cannot be written.
    """
    from infoview_lib.app.server import sign_pages

    open_folder(folder)
    for kept in lay_pages(folder, datetime.date.today()):
        print(f"You had changed a page. Your copy is saved as “{kept.name}.”", file=sys.stderr)
    if is_signed:
        sign_pages()
    print(f"The pages are in {folder}. Open 00_start_here.ipynb there with Jupyter.")
