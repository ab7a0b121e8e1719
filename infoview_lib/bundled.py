"""Find the notebooks with the data that come with the program.

In an installed package they lie inside it; in a checkout they stand beside it.
"""

from __future__ import annotations

from pathlib import Path

from infoview_lib.errors import MissingPartError

FOR_THE_CURIOUS = "for_the_curious"
"""Folder of notebooks with their code in sight, which are no pages of a student's folder."""
INSTRUCTOR = "instructor"
"""Folder of the pages for instructors, which lie in a folder of that name of their own."""
_PACKAGE = Path(__file__).resolve().parent


def _bundled(name: str) -> Path:
    """Return a folder that came with the program, wherever it lies."""
    for place in (_PACKAGE / f"_{name}", _PACKAGE.parent / name):
        if place.is_dir():
            return place
    raise MissingPartError(
        f"The folder “{name}” of Infoview is missing on this computer.", "Install Infoview again."
    )


def notebooks_folder() -> Path:
    """Return the folder that holds the bundled notebooks.

    Raises
    ------
    MissingPartError
        When the program was installed without them.
    """
    return _bundled("notebooks")


def data_folder() -> Path:
    """Return the folder that holds the bundled data.

    Raises
    ------
    MissingPartError
        When the program was installed without it.
    """
    return _bundled("data")


def data_file(name: str) -> Path:
    """Return the place of one bundled data file.

    Parameters
    ----------
    name : str
        Its name under the folder of data, for example ``questions.csv``.

    Raises
    ------
    MissingPartError
        When the file is not there.
    """
    path = data_folder() / name
    if not path.is_file():
        raise MissingPartError(
            f"The file “{name}” of Infoview is missing.", "Install Infoview again."
        )
    return path


def notebook_names() -> list[str]:
    """Return the pages for a student's folder as paths with ``/``, in order of name."""
    top = notebooks_folder()
    found = (path.relative_to(top) for path in top.rglob("*.ipynb"))
    left_out = {".ipynb_checkpoints", FOR_THE_CURIOUS, INSTRUCTOR}
    return sorted(path.as_posix() for path in found if left_out.isdisjoint(path.parts))


def instructor_names() -> list[str]:
    """Return the pages for an instructor's folder, in order of name."""
    return sorted(path.name for path in (notebooks_folder() / INSTRUCTOR).glob("*.ipynb"))


def page_names() -> list[str]:
    """Return all pages, a student's and an instructor's, each as it lies in its folder."""
    return [*notebook_names(), *instructor_names()]


def notebook_file(name: str) -> Path:
    """Return the place of one bundled page.

    Parameters
    ----------
    name : str
        One of `page_names`.
    """
    room = INSTRUCTOR if name in instructor_names() else ""
    return notebooks_folder() / room / name
