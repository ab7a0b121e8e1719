"""Know what a class handed in to an instructor's folder, and what was given for it."""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache

from infoview_lib.classroom.class_view.gathering import HandIns, gather
from infoview_lib.classroom.class_view.grading import Grade
from infoview_lib.classroom.class_view.handed_in_files import handed_in_bytes
from infoview_lib.classroom.class_view.shown_before import Before, Shown, look_at, read_before
from infoview_lib.state.bundled_texts import scripts_of
from infoview_lib.state.instructor.kept_parts import keep_parts, kept_parts
from infoview_lib.state.open_folder import OpenFolder

KIND = "class_view"
SHOWN, OF_FILE, STAYS, SAMPLE = "shown", "file", "stays", "sample"
"""Parts that hold what the class was shown, what stands for its file, whether the former stays,
and whether it is the sample class."""
COMMENT = "comment"


@lru_cache(maxsize=2)
def read_class(content: bytes) -> HandIns:
    """Return what lies in the file of a class; the same file is read once.

    Parameters
    ----------
    content : bytes
        A ZIP file, as a learning platform makes it.
    """
    return gather(handed_in_bytes("class", content) if content else ())


def class_in(folder: OpenFolder) -> HandIns:
    """Return what the class handed in; nothing before a file was taken.

    Parameters
    ----------
    folder : OpenFolder
        The instructor's folder.
    """
    return read_class(folder.class_bytes())


def is_sample(folder: OpenFolder) -> bool:
    """Return whether the class is the sample class.

    Parameters
    ----------
    folder : OpenFolder
        The instructor's folder.
    """
    return SAMPLE in kept_parts(folder.book, KIND)


def take_class(folder: OpenFolder, content: bytes, sample: bool = False) -> HandIns:
    """Keep the file of a class, and what of it may be shown from now on.

    Parameters
    ----------
    folder : OpenFolder
        The instructor's folder.
    content : bytes
        A ZIP file with hand-ins.
    sample : bool
        Whether it is the sample class.

    Raises
    ------
    NotSavedError
        When it could not be kept.
    """
    found = read_class(content)
    if sample or is_sample(folder):  # nothing was shown of a class that anybody is in
        close_class(folder)
    shown, remembered = look_at(found, statements(), _before(folder))
    folder.keep_class(content)
    parts = {
        SHOWN: remembered.content().decode(),
        STAYS: "yes" if shown.stays else "",
        SAMPLE: "yes" if sample else "",
        OF_FILE: hashlib.sha256(content).hexdigest()[:16],
    }
    keep_parts(folder, KIND, parts, "loading hand-ins")
    return found


def close_class(folder: OpenFolder) -> None:
    """Take the hand-ins of a class out of the folder, with scores, comments, what was shown.

    Parameters
    ----------
    folder : OpenFolder
        The instructor's folder.
    """
    folder.keep_class(b"")
    parts = dict.fromkeys(kept_parts(folder.book, KIND), "")
    keep_parts(folder, KIND, parts, "closing the class")


def shown_in(folder: OpenFolder) -> Shown | None:
    """Return what the class may see of itself; None before a file was taken.

    Parameters
    ----------
    folder : OpenFolder
        The instructor's folder.
    """
    before = _before(folder)
    return before.shown(bool(kept_parts(folder.book, KIND).get(STAYS))) if before else None


def _before(folder: OpenFolder) -> Before | None:
    return read_before(kept_parts(folder.book, KIND).get(SHOWN, "").encode())


def statements() -> list[str]:
    """Return what students rate before and after."""
    return [one.text for one in scripts_of("confidence")]


def grades_in(folder: OpenFolder, criteria: int) -> dict[str, Grade]:
    """Return what was given for each hand-in.

    Parameters
    ----------
    folder : OpenFolder
        The instructor's folder.
    criteria : int
        How many lines are scored.

    Returns
    -------
    dict of str to Grade
        Key of a hand-in → scores and comment, for each one of the class.
    """
    parts = kept_parts(folder.book, KIND)
    return {
        one.key: Grade(
            tuple(_score(parts.get(part_of(one.key, line), "")) for line in range(1, criteria + 1)),
            parts.get(part_of(one.key, COMMENT), ""),
        )
        for one in class_in(folder).whole
    }


def part_of(key: str, line: int | str) -> str:
    """Return the part that holds a score or the comment for a hand-in.

    Parameters
    ----------
    key : str
        Key of a hand-in.
    line : int or str
        Number of a line from 1, or `COMMENT`.
    """
    return json.dumps([key, line])


def _score(words: str) -> int | None:
    return int(words) if words in ("0", "1", "2", "3") else None
