"""Turn what was typed on the command line into places on this computer."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from infoview_lib.errors import FolderError
from infoview_lib.host.here import host
from infoview_lib.workbook import FOLDER_VARIABLE

DEMO_FOLDER = "Infoview-demo"


def path_of(typed: str) -> Path:
    """Return a path as it was typed, with ``~`` for the home folder where there is one.

    Parameters
    ----------
    typed : str
        A path as it was typed.

    Returns
    -------
    Path
        It need not exist.

    Raises
    ------
    FolderError
        When nothing was typed.
    """
    from infoview_lib.files.keeping.places import expanded

    if not typed.strip():
        raise FolderError("The name of the file or folder is empty.", "Type it after the command.")
    return expanded(typed)


def file_named(typed: str) -> Path:
    """Return the file a command is about.

    Parameters
    ----------
    typed : str
        A path as it was typed.

    Returns
    -------
    Path
        It exists.

    Raises
    ------
    FolderError
        When it is not there.
    """
    path = path_of(typed)
    if not path.exists():
        raise FolderError(
            f"There's no file “{typed}” here.",
            "Check the name, or drag the file into this window.",
        )
    return path


def folder_of(given: argparse.Namespace) -> Path:
    """Return the folder the command is about.

    Parameters
    ----------
    given : argparse.Namespace
        With ``folder`` and ``demo``.

    Returns
    -------
    Path
        The one named, that of the variable INFOVIEW_FOLDER, or the usual one of the home folder.

    Raises
    ------
    FolderError
        When links lead round in a circle.
    """
    named = given.folder or ("" if given.demo else os.environ.get(FOLDER_VARIABLE, ""))
    if named:
        try:
            return path_of(named).resolve()
        except RuntimeError as problem:  # before Python 3.13
            raise FolderError(
                f"“{named}” points back to itself.", "Choose another folder."
            ) from problem
    return Path.home() / DEMO_FOLDER if given.demo else host().folder
