"""Read the files that students handed in, within limits."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from infoview_lib.classroom.class_words import CLOSED, LARGE
from infoview_lib.classroom.hand_ins import MOST_BYTES
from infoview_lib.errors import FolderError, ReadingError
from infoview_lib.exchange.coming_in import archives as zipped
from infoview_lib.exchange.coming_in import limits

Found = tuple[str, bytes | None, str]


def handed_in(places: Iterable[Path], ours: Iterable[Path] = ()) -> Iterator[Found]:
    """Yield the name of each file, with its content or the reason why there is none.

    Parameters
    ----------
    places : iterable of Path
        Files, folders with all that lies in them, ZIP files. A file named twice, or reached by
        two names, comes once.
    ours : iterable of Path
        Files to pass over: those the command writes itself.

    Raises
    ------
    FolderError
        When there are more files than any class hands in.
    """
    seen = {_key(path) for path in ours if path.exists()}
    number = 0
    for path in _files(places):
        key = _key(path)
        if key in seen:
            continue
        seen.add(key)
        for one in _read(path):
            number += 1
            if number > limits.MOST_FILES:
                raise FolderError(
                    f"There are more than {limits.MOST_FILES} files.",
                    "Put the files of one class in their own folder.",
                )
            yield one


def _key(path: Path) -> tuple[int, int] | str:
    try:
        found = path.stat()
    except OSError:
        return str(path)
    return (found.st_dev, found.st_ino) if found.st_ino else str(path.resolve())


def _files(places: Iterable[Path]) -> Iterator[Path]:
    """Yield the files, those of folders by name; hidden ones belong to the computer."""
    for place in places:
        if not place.is_dir():
            yield place
            continue
        for folder, folders, names in os.walk(place):
            folders[:] = sorted(one for one in folders if not one.startswith((".", "__MACOSX")))
            yield from (Path(folder) / name for name in sorted(names) if not name.startswith("."))


def _read(path: Path) -> list[Found]:
    """Return a file, or those inside a ZIP file."""
    try:
        # A pipe or a device would be waited for; only what is a file is opened.
        if not stat.S_ISREG(path.stat().st_mode):
            return [(path.name, None, CLOSED)]
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
            if zipped.is_zip(content):
                content += file.read(limits.MOST_BYTES)
                return _unpacked(path.name, content)
    except OSError:
        return [(path.name, None, CLOSED)]
    return [_checked(path.name, content)]


def _unpacked(name: str, content: bytes) -> list[Found]:
    if len(content) > limits.MOST_BYTES:
        return [(name, None, LARGE)]
    try:
        inside = zipped.files_in(content)
    except ReadingError:
        return [(name, None, CLOSED)]
    return [
        _checked(f"{name}, {one}", held) for one, held in inside.items() if not one.startswith(".")
    ]


def _checked(name: str, content: bytes) -> Found:
    return (name, content, "") if len(content) <= MOST_BYTES else (name, None, LARGE)
