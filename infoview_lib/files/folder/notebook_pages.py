"""Lay the bundled notebooks in the student's folder.

A page the student did not touch follows the program's newest version. A page they changed is
kept beside the new one, with a date in its name. What counts is the text of the cells: outputs,
counts and the bookkeeping of editors are left out of the comparison.
"""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TypedDict

from infoview_lib import bundled
from infoview_lib.errors import FolderError
from infoview_lib.files.keeping.safe_writing import replace_file

OURS = ".infoview"
_LAID = "laid.json"


class Cell(TypedDict, total=False):
    """Hold one cell of a notebook as it lies in its file."""

    cell_type: str
    source: str | list[str]
    metadata: dict[str, object]
    outputs: list[object]
    execution_count: int | None


class Notebook(TypedDict, total=False):
    """Hold the content of an ``.ipynb`` file, as far as it matters here."""

    cells: list[Cell]
    metadata: dict[str, object]


def page_digest(notebook: Notebook) -> str:
    """Return what identifies the text of a page: kind and source of its cells, nothing else.

    Parameters
    ----------
    notebook : Notebook
        Content of an ``.ipynb`` file.

    Returns
    -------
    str
        64 hexadecimal digits.

    Examples
    --------
    >>> one = {"cells": [{"cell_type": "code", "source": ["a\\n", "b "], "outputs": [1]}]}
    >>> two = {"cells": [{"cell_type": "code", "source": "a\\nb", "metadata": {}}]}
    >>> page_digest(one) == page_digest(two)
    True
    """
    cells = []
    for cell in notebook.get("cells", []):
        source = cell.get("source", "")
        text = source if isinstance(source, str) else "".join(source)
        lines = [line.rstrip() for line in text.strip().splitlines()]
        cells.append([cell.get("cell_type", ""), lines])
    return hashlib.sha256(json.dumps(cells).encode()).hexdigest()


def as_laid(notebook: Notebook) -> Notebook:
    """Return a notebook as it lies in a student's folder.

    It has no outputs and no counts, and its cells can be neither changed nor deleted.

    Parameters
    ----------
    notebook : Notebook
        Content of an ``.ipynb`` file; left as it is.

    Returns
    -------
    Notebook
        The content to write.
    """
    cells: list[Cell] = []
    for cell in notebook.get("cells", []):
        # A page is trusted by its signature alone, never because it says so itself.
        metadata = {k: v for k, v in cell.get("metadata", {}).items() if k != "trusted"}
        cell = cell | {"metadata": metadata | {"deletable": False, "editable": False}}
        if cell.get("cell_type") == "code":
            cell |= {"outputs": [], "execution_count": None}
        cells.append(cell)
    metadata = {k: v for k, v in notebook.get("metadata", {}).items() if k != "widgets"}
    return notebook | {"cells": cells, "metadata": metadata}


def lay_pages(
    folder: Path, today: datetime.date, only: str = "", pages: Sequence[str] = ()
) -> list[Path]:
    """Bring the pages in a folder up to the program's version.

    Parameters
    ----------
    folder : Path
        The student's folder, or an instructor's; it exists.
    today : date
        Stands in the name of a page that is kept.
    only : str
        One page to bring back, as in ``01_objectives.ipynb``; empty for all.
    pages : sequence of str
        Those of the folder; a student's when left out.

    Returns
    -------
    list of Path
        Pages the student had changed, where they are kept now.

    Raises
    ------
    FolderError
        When the folder cannot be written.
    """
    laid = _read_laid(folder)
    kept = []
    names = [only] if only else (pages or bundled.notebook_names())
    try:
        for name in names:
            kept += _lay_one(folder, name, laid, today, put_back=bool(only))
        _write(folder / OURS / _LAID, json.dumps(laid, indent=1, sort_keys=True))
    except OSError as error:
        raise FolderError(
            f"The pages can't be saved in “{folder}.”",
            "Choose another folder, or free some space on the disk.",
        ) from error
    return kept


def holds_pages(folder: Path) -> bool:
    """Tell whether pages were laid in a folder.

    Parameters
    ----------
    folder : Path
        Any place.

    Returns
    -------
    bool
        False when it is not there.
    """
    return (folder / OURS / _LAID).is_file()


def original(name: str) -> Notebook:
    """Return a page as this program lays it.

    Parameters
    ----------
    name : str
        Name of a bundled page.

    Returns
    -------
    Notebook
        The content of its file.
    """
    return as_laid(json.loads(bundled.notebook_file(name).read_text("utf-8")))


def original_of(path: str) -> str:
    """Return which bundled page should lie at a place.

    Parameters
    ----------
    path : str
        Place of a notebook, with ``/``; the sample student's pages lie in a folder of their own.

    Returns
    -------
    str
        Its name; empty text for a notebook of no such name.
    """
    names = [name for name in bundled.page_names() if f"/{path}".endswith(f"/{name}")]
    # The longest: a page in a room may be called like one outside of it.
    return max(names, key=len, default="")


def is_original(notebook: Notebook, name: str) -> bool:
    """Tell whether a notebook runs what this program lays, and shows nothing else.

    Parameters
    ----------
    notebook : Notebook
        Content of an ``.ipynb`` file.
    name : str
        Name of a bundled page, or empty text.

    Returns
    -------
    bool
        False for a page that anybody changed, and for one with outputs, which may hold scripts.
    """
    if not name or any(cell.get("outputs") for cell in notebook.get("cells", [])):
        return False
    return page_digest(notebook) == page_digest(original(name))


def lies_unchanged(folder: Path, name: str) -> bool:
    """Tell whether a page lies in a folder as this program lays it.

    Parameters
    ----------
    folder : Path
        A student's folder.
    name : str
        Name of a notebook.

    Returns
    -------
    bool
        False for a notebook that is no page of ours, or cannot be read.
    """
    if name not in bundled.page_names():
        return False
    try:
        return is_original(json.loads((folder / name).read_text("utf-8")), name)
    except (OSError, ValueError, AttributeError, TypeError):  # no notebook at all, too
        return False


def _lay_one(
    folder: Path, name: str, laid: dict[str, str], today: datetime.date, put_back: bool
) -> list[Path]:
    wanted = original(name)
    newest = page_digest(wanted)
    path = folder / name
    there = _digest_of(path)
    if there == newest and not put_back:
        laid[name] = newest
        # The text is ours, but outputs that somebody put beside it would be trusted with it.
        if json.loads(path.read_text("utf-8")) != wanted:
            _write(path, _text_of(wanted))
        return []
    theirs = there is not None and there not in (newest, laid.get(name))
    if theirs and laid.get(name) == newest and not put_back and there:
        return []  # changed by the student, and the program has nothing newer
    kept = [_set_aside(path, today)] if theirs else []
    _write(path, _text_of(wanted))
    laid[name] = newest
    return kept


def _text_of(notebook: Notebook) -> str:
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


def _digest_of(path: Path) -> str | None:
    """Return the digest of a page, None when it is missing, empty text when it cannot be read."""
    try:
        return page_digest(json.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, AttributeError, TypeError):  # a folder of that name, too
        return ""


def _set_aside(path: Path, today: datetime.date) -> Path:
    for number in range(1, 1000):
        tail = "" if number == 1 else f" ({number})"
        beside = path.with_name(f"{path.stem} changed {today.isoformat()}{tail}{path.suffix}")
        if not beside.exists():
            path.replace(beside)
            return beside
    raise FolderError(
        f"There are too many copies of “{path.name}” from today.",
        "Delete some of the older copies.",
    )


def _read_laid(folder: Path) -> dict[str, str]:
    try:
        laid = json.loads((folder / OURS / _LAID).read_text("utf-8"))
        return laid if isinstance(laid, dict) else {}
    except (OSError, ValueError):
        return {}


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_file(path, text.encode(), is_private=False)
