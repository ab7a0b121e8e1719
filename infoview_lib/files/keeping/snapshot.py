"""Keep a second full copy of all edits.

``snapshot.json`` is JSON with one edit a line and a digest as its last line; between two
snapshots each edit is also appended to ``tail-….jsonl``. Both are only ever read for what the
logs lack, so failing to write them never fails an edit.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from infoview_lib.files.keeping.format_versions import FORMAT
from infoview_lib.files.keeping.stored_lines import is_whole

SNAPSHOT = "snapshot.json"
TAIL = "tail-"


class Copy(NamedTuple):
    """Hold what a second copy gives.

    Attributes
    ----------
    lines : list of bytes
        Edits as they stand in a log.
    heads : dict of str to int
        Writer → highest number seen.
    is_whole : bool
        False when the copy is damaged.
    """

    lines: list[bytes]
    heads: dict[str, int]
    is_whole: bool


def snapshot_bytes(lines: Collection[bytes], heads: Mapping[str, int]) -> bytes:
    """Return the content of a snapshot: a first line that counts, a line for each edit, a digest.

    Parameters
    ----------
    lines : collection of bytes
        Edits as they stand in a log, without line breaks.
    heads : mapping of str to int
        Writer → highest number seen.

    Returns
    -------
    bytes
        The whole file.
    """
    first = json.dumps(
        {"format": FORMAT, "edits": len(lines), "heads": dict(heads)}, separators=(",", ":")
    )
    body = b"[" + first.encode() + b",\n"
    body += b"".join([b'["%s",%s],\n' % (line[:8], line[9:]) for line in lines])
    return body + b'"sha256:%s"]\n' % hashlib.sha256(body).hexdigest().encode()


def read_snapshot(data: bytes) -> Copy:
    """Return what a snapshot holds; of a damaged one the lines that are whole.

    Parameters
    ----------
    data : bytes
        Content of the file.

    Returns
    -------
    Copy
        Without heads when it is damaged.
    """
    body, _, trailer = data[:-1].rpartition(b"\n")
    body += b"\n"
    undamaged = trailer == b'"sha256:%s"]' % hashlib.sha256(body).hexdigest().encode()
    rows = body.split(b"\n") if undamaged else data.split(b"\n")
    lines = [
        row[2:10] + b" " + row[12:-2] for row in rows if row[:2] == b'["' and row[10:12] == b'",'
    ]
    if not undamaged:
        return Copy([line for line in lines if is_whole(line)], {}, False)
    return Copy(lines, _heads(rows[0]), True)


def _heads(row: bytes) -> dict[str, int]:
    try:
        heads = json.loads(row[1:-1])["heads"]
        return {str(writer): number for writer, number in heads.items() if type(number) is int}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def append_tail(path: Path, data: bytes) -> None:
    """Append lines to a tail, without waiting for the disk; a failure is of no matter.

    Parameters
    ----------
    path : Path
        The tail; it is made when it is missing.
    data : bytes
        Whole lines, each with its line break.
    """
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
    with suppress(OSError):
        handle = os.open(path, flags, 0o600)
        try:
            os.write(handle, data)
        finally:
            os.close(handle)
