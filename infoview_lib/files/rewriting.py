"""Write a log anew while other programs may be appending to it.

The log is first moved aside, still as a log, so that a program that is just appending notices that its path names
another file and appends to a new log instead. At every moment each edit stands in some log.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from infoview_lib.files.journal import random_name
from infoview_lib.files.lines import lines_in
from infoview_lib.files.snapshot import rename, replace_file


def rewrite_log(path: Path, cleaned: Callable[[bytes], bytes]) -> None:
    """Replace the bytes of a log by what `cleaned` makes of them.

    Raises
    ------
    OSError
        When it could not be done. Then all edits are still there.
    """
    before = path.read_bytes()
    if cleaned(before) == before:
        return
    aside = path.with_name(f"log-{random_name(10)} aside.jsonl")
    rename(path, aside)
    replace_file(path, cleaned(aside.read_bytes()))
    aside.unlink()


def without_damage(data: bytes) -> bytes:
    """Return the bytes of a log without damaged lines."""
    return b"".join([line + b"\n" for line in lines_in(data).whole])
