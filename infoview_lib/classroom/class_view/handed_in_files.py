"""Read the files that students handed in, within limits, whole hand-ins as they are."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from infoview_lib.classroom.class_view.class_words import CLOSED, LARGE
from infoview_lib.classroom.handing_in.hand_in import is_hand_in
from infoview_lib.classroom.handing_in.sealed_files import MOST_BYTES as MOST_HAND_IN
from infoview_lib.errors import FolderError, ReadingError
from infoview_lib.exchange.cells import clean
from infoview_lib.exchange.coming_in import archives as zipped
from infoview_lib.exchange.coming_in import limits

Found = tuple[str, bytes | None, str]
_MOST_OTHER = 10_000
"""Bytes of a file that is no archive, so no hand-in: enough to say what it is."""


def handed_in(places: Iterable[Path], ours: Iterable[Path] = ()) -> Iterator[Found]:
    """Yield the place of each file, with its content or the reason why there is none.

    The place is the path below what was named, as a learning platform made it.

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
    for path, name in _files(places):
        key = _key(path)
        if key in seen:
            continue
        seen.add(key)
        for one in _read(path, name):
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


def _files(places: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """Yield the files with their places, those of folders by name; hidden ones are passed over."""
    for place in places:
        if not place.is_dir():
            yield place, place.name
            continue
        for folder, folders, names in os.walk(place):
            folders[:] = sorted(one for one in folders if not one.startswith((".", "__MACOSX")))
            for path in (Path(folder) / name for name in sorted(names) if not name.startswith(".")):
                yield path, path.relative_to(place).as_posix()


def _read(path: Path, name: str) -> list[Found]:
    """Return a file, or those inside a ZIP file that is no hand-in."""
    try:
        # A pipe or a device would be waited for; only what is a file is opened.
        if not stat.S_ISREG(path.stat().st_mode):
            return [(name, None, CLOSED)]
        with path.open("rb") as file:
            content = file.read(_MOST_OTHER + 1)
            if zipped.is_zip(content):
                content += file.read(limits.MOST_BYTES)
    except OSError:
        return [(name, None, CLOSED)]
    return list(handed_in_bytes(name, content))


def handed_in_bytes(name: str, content: bytes) -> Iterator[Found]:
    """Yield a file, or those inside a ZIP file that is no hand-in, each as `handed_in` does.

    Parameters
    ----------
    name : str
        Its place.
    content : bytes
        The whole of it.
    """
    yield from _unpacked(name, content, zipped.Budget(), 1)


def _unpacked(name: str, content: bytes, budget: zipped.Budget, depth: int) -> Iterator[Found]:
    if not zipped.is_zip(content):
        yield (name, content, "") if len(content) <= _MOST_OTHER else (name, None, LARGE)
    elif is_hand_in(content):
        yield name, content, ""
    elif len(content) > limits.MOST_BYTES:
        yield name, None, LARGE
    elif depth > limits.MOST_DEPTH:
        yield name, None, CLOSED
    else:
        try:
            yield from _inside(name, content, budget, depth)
        except ReadingError:
            yield name, None, CLOSED


def _inside(name: str, content: bytes, budget: zipped.Budget, depth: int) -> Iterator[Found]:
    with zipped.opened(content) as archive:
        infos = [one for one in archive.infolist() if not one.is_dir()]
        if len(infos) > limits.MOST_FILES:
            raise ReadingError("This ZIP file has too many files.", "Bring in one class at a time.")
        for info in infos:
            inner = clean(info.filename.replace("\\", "/")).replace("\n", " ")[:300]
            if any(one.startswith((".", "__MACOSX")) for one in inner.split("/") if one != ".."):
                continue
            if info.file_size > MOST_HAND_IN:
                yield f"{name}, {inner}", None, LARGE
                continue
            held = zipped.unpacked(archive, info, budget)
            yield from _unpacked(f"{name}, {inner}", held, budget, depth + 1)
