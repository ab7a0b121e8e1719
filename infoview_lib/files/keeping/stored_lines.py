"""Write an edit as one line that shows its own damage, and read it back.

A line is a CRC-32 in eight hexadecimal digits, a space, then JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple
from zlib import crc32

from infoview_lib.errors import NewerFolderError
from infoview_lib.files.keeping.format_versions import (
    FORMAT,
    brought_up_to_date,
    is_former_mark,
    lists_told,
)
from infoview_lib.records.log import Edit, edit_from, stored_from

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def body_of_edit(edit: Edit) -> bytes:
    """Return the JSON of an edit in today's format.

    Parameters
    ----------
    edit : Edit
        Any edit.

    Returns
    -------
    bytes
        UTF-8; the key ``v`` holds the format.
    """
    return _encode({"v": FORMAT} | stored_from(edit)).encode()


def line_of(body: bytes) -> bytes:
    """Return the line of a JSON body, without its line break.

    Parameters
    ----------
    body : bytes
        JSON without line breaks.

    Returns
    -------
    bytes
        The body behind its CRC-32 and a space.

    Examples
    --------
    >>> line_of(b'{}')
    b'a3a6bf43 {}'
    """
    return b"%08x %s" % (crc32(body), body)


def with_line(edit: Edit) -> Edit:
    """Return the edit with the line that stores it.

    Parameters
    ----------
    edit : Edit
        An edit that is not stored yet.

    Returns
    -------
    Edit
        The same with its `line`.
    """
    return edit._replace(line=line_of(body_of_edit(edit)))


def is_whole(line: bytes) -> bool:
    """Tell whether a line is as it was written.

    Parameters
    ----------
    line : bytes
        Without its line break.

    Returns
    -------
    bool
        False for an empty line.
    """
    return line[8:9] == b" " and line[:8] == b"%08x" % crc32(line[9:])


class Lines(NamedTuple):
    """Hold the lines of one file.

    Attributes
    ----------
    whole : list of bytes
        Undamaged lines, without line breaks.
    damaged : list of int
        Numbers of the others, from 1.
    end : int
        Bytes up to where a line begins that was being written.
    """

    whole: list[bytes]
    damaged: list[int]
    end: int


def lines_in(data: bytes) -> Lines:
    """Part the bytes of a log into lines.

    A last line without a line break is an edit that was being written, not damage; `end` is where
    it begins.

    Parameters
    ----------
    data : bytes
        Content of a log, a tail or a backup; may be empty.

    Returns
    -------
    Lines
        Whole and damaged ones; empty lines are neither.
    """
    end = data.rfind(b"\n") + 1
    whole, damaged = [], []
    for number, line in enumerate(data[:end].split(b"\n")[:-1], 1):
        if line[-1:] == b"\r":
            line = line[:-1]
        if line[8:9] == b" " and line[:8] == b"%08x" % crc32(line[9:]):
            whole.append(line)
        elif line:
            damaged.append(number)
    return Lines(whole, damaged, end)


class Parsed(NamedTuple):
    """Hold the edits found in lines.

    `unreadable` counts the lines that hold none; `is_newer` says that a newer program wrote here;
    `has_former_marks`, that an edit of an older program is understood only beside all others.
    """

    edits: list[Edit]
    unreadable: int
    is_newer: bool
    has_former_marks: bool


def parse(lines: Iterable[bytes], beside: Iterable[bytes] = ()) -> Parsed:
    """Read whole lines as edits.

    Parameters
    ----------
    lines : iterable of bytes
        Lines with a sound checksum.
    beside : iterable of bytes
        Lines of other files that may say what an edit of an older format belongs to.

    Returns
    -------
    Parsed
        Without edits for no lines.
    """
    lines = list(lines)
    edits, unreadable, is_newer = [], 0, False
    decoded = _stored_in(lines)
    old = [one for one in decoded if type(one) is dict and one.get("v") != FORMAT]
    marks = [one for one in old if is_former_mark(one)]
    lists = lists_told(marks)
    if any(one["r"] not in lists for one in marks):
        lists = lists_told(_stored_in(list(beside))) | lists
    for line, stored in zip(lines, decoded, strict=True):
        try:
            if type(stored) is not dict:
                raise ValueError("not an edit")
            if stored.get("v") != FORMAT:
                stored = brought_up_to_date(stored, lists)
            edits.append(edit_from(stored, line))
        except NewerFolderError:
            is_newer = True
        except (ValueError, KeyError, TypeError):
            unreadable += 1
    return Parsed(edits, unreadable, is_newer, bool(marks))


def _stored_in(lines: list[bytes]) -> list[object]:
    """Decode many lines at once, which is faster; one by one when that fails."""
    try:
        found = json.loads(b"[" + b",".join([line[9:] for line in lines]) + b"]")
        if len(found) == len(lines):
            return found
    except (ValueError, RecursionError):
        pass
    return [_stored_alone(line) for line in lines]


def _stored_alone(line: bytes) -> object:
    try:
        return json.loads(line[9:])
    except (ValueError, RecursionError):
        return None
