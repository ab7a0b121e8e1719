"""Remember which firsts a student was told of, so that each is said once, in whatever browser.

One key per line in ``records/earned.txt``; it names nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from infoview_lib.files.keeping.places import RECORDS
from infoview_lib.files.keeping.safe_writing import replace_file

_FILE = "earned.txt"


def earned(folder: Path) -> list[str]:
    """Return the keys of what was said; none where nothing is known.

    Parameters
    ----------
    folder : Path
        The student's folder.
    """
    try:
        return (folder / RECORDS / _FILE).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []


def note_earned(folder: Path, keys: Iterable[str]) -> None:
    """Remember what was said; a failure is of no matter.

    Parameters
    ----------
    folder : Path
        The student's folder; nothing is written where it is no longer there.
    keys : iterable of str
        Short words, such as ``yes``.
    """
    if not (folder / RECORDS).is_dir():
        return
    text = "".join(f"{one}\n" for one in dict.fromkeys([*earned(folder), *keys]))
    with suppress(OSError):
        replace_file(folder / RECORDS / _FILE, text.encode())
