"""Make the folder in which an instructor prepares a class, apart from a student's own records."""

from __future__ import annotations

import datetime
from pathlib import Path

from infoview_lib.bundled import INSTRUCTOR, instructor_names
from infoview_lib.files.folder.folder import Folder, open_folder
from infoview_lib.files.folder.notebook_pages import lay_pages

FIRST_PAGE = f"{INSTRUCTOR}/90_prepare.ipynb"
"""Where an instructor begins, as a path in the folder that is served."""


def open_instructor_folder(folder: Path, today: datetime.date) -> Folder:
    """Open the instructor's folder inside of a student's, with its pages; made if it is missing.

    Parameters
    ----------
    folder : Path
        The folder that is served; it exists.
    today : date
        Stands in the name of a page that was changed, and is kept.

    Raises
    ------
    FolderError
        When it can be neither opened nor made.
    """
    made = open_folder(folder / INSTRUCTOR)
    lay_pages(made.path, today, pages=instructor_names())
    return made
