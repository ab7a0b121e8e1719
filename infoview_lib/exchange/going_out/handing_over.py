"""Put finished files into a folder, each whole or not at all, or into one ZIP file.

The dialect: UTF-8 with a mark, comma, CRLF, every cell quoted, every cell guarded (see `cells`).
`csv.writer` is used because pandas leaves a lone CR unquoted, which splits a row.
"""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Mapping
from pathlib import Path

from infoview_lib.errors import NotSavedError


def write_files(files: Mapping[str, bytes], target: str | Path) -> list[Path]:
    """Write files into a folder, made when missing, each one whole or not at all; return their paths.

    Parameters
    ----------
    files : mapping of str to bytes
        Name → content; names come from kinds of records and days, never from what was typed.
    target : path
        The folder.

    Raises
    ------
    NotSavedError
        When the folder cannot be written.
    """
    target = Path(target)
    try:
        target.mkdir(parents=True, exist_ok=True)
        return [_write(target / name, content) for name, content in files.items()]
    except (FileExistsError, NotADirectoryError):
        raise NotSavedError(
            f"“{target.name[:60]}” is a file, not a folder.", "Choose another name."
        ) from None
    except OSError:
        raise NotSavedError(
            "The export could not be written.",
            "Choose a place where you may save, with room on the disk.",
        ) from None


def _write(path: Path, content: bytes) -> Path:
    waiting = path.with_name(path.name + ".part")
    try:
        with waiting.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(waiting, path)
    except OSError:
        waiting.unlink(missing_ok=True)
        raise
    return path


def zip_bytes(files: Mapping[str, bytes]) -> bytes:
    """Return files as one ZIP file; the same files give the same bytes."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return held.getvalue()
