"""Let a folder say that a newer Infoview has taken it over, as that program would write it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from infoview_lib.files.keeping.format_versions import (
    FOLDER_FILE,
    FORMAT,
    SECOND_FOLDER_FILE,
    FolderFacts,
    folder_file_bytes,
    read_folder_file,
)
from infoview_lib.files.keeping.safe_writing import replace_file

SAID = "This folder was last used by a newer Infoview. Update Infoview"


def take_over(folder: Path) -> None:
    """Write only the file that tells the format of a folder, the second copy first."""
    records = folder / "records"
    facts = {**read_folder_file(records).facts, "format": FORMAT + 1}
    for name in (SECOND_FOLDER_FILE, FOLDER_FILE):
        replace_file(records / name, folder_file_bytes(cast("FolderFacts", facts)))


@contextmanager
def taken_over(folder: Path) -> Iterator[str]:
    """Let a newer program have the folder, then give it back; yield what a page says of it."""
    files = [folder / "records" / name for name in (SECOND_FOLDER_FILE, FOLDER_FILE)]
    before = [one.read_bytes() for one in files]
    take_over(folder)
    try:
        yield SAID
    finally:
        for one, data in zip(files, before, strict=True):
            replace_file(one, data)
