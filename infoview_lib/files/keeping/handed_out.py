"""Remember which files left the folder, since nothing can take a name out of them any more.

One line per file in ``records/handed-out.txt``: its day and name, parted by a tab.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from infoview_lib.files.keeping.places import RECORDS
from infoview_lib.files.keeping.safe_writing import replace_file

_FILE = "handed-out.txt"
_MOST = 500
"""So many of the latest are remembered."""


class HandedOut(NamedTuple):
    """Hold one file that left the folder.

    Attributes
    ----------
    day : str
        ISO date.
    name : str
        Its name, without where it went.
    """

    day: str
    name: str


def handed_out(folder: Path) -> list[HandedOut]:
    """Return the files that left the folder, the oldest first; none where nothing is known.

    Parameters
    ----------
    folder : Path
        The student's folder.
    """
    try:
        lines = (folder / RECORDS / _FILE).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    parts = (line.partition("\t") for line in lines)
    return [HandedOut(day, name) for day, tab, name in parts if tab]


def note_handed_out(folder: Path, name: str, day: str) -> None:
    """Remember that a file left the folder; one that left before that day is remembered once.

    Where the disk does not take it, the file itself matters more.

    Parameters
    ----------
    folder : Path
        The student's folder; nothing is written where it is no longer there.
    name : str
        Name of the file.
    day : str
        ISO date.
    """
    one = HandedOut(day, " ".join(name.split()))
    known = handed_out(folder)
    if one not in known and (folder / RECORDS).is_dir():
        _write(folder, [*known, one])


def clean_handed_out(folder: Path, reworded: Callable[[str], str]) -> None:
    """Take whatever names an erased person out of the names of those files.

    Parameters
    ----------
    folder : Path
        The student's folder.
    reworded : callable
        Takes words, returns them as they may stay.
    """
    known = handed_out(folder)
    clean = [one._replace(name=reworded(one.name)) for one in known]
    if clean != known:
        _write(folder, clean)


def _write(folder: Path, files: list[HandedOut]) -> None:
    text = "".join(f"{one.day}\t{one.name}\n" for one in files[-_MOST:])
    with suppress(OSError):
        replace_file(folder / RECORDS / _FILE, text.encode())
