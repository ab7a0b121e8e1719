"""Put finished files into a folder, each one whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from infoview_lib.errors import NotSavedError
from infoview_lib.files.keeping.safe_writing import replace_file


def write_files(files: Mapping[str, bytes], target: str | Path) -> list[Path]:
    """Write files into a folder, each one whole or not at all.

    The folder is made when it is missing.

    Parameters
    ----------
    files : mapping of str to bytes
        Name → content; names come from kinds of records and days, never from what was typed.
    target : path
        The folder.

    Returns
    -------
    list of Path
        In the order of the files.

    Raises
    ------
    NotSavedError
        When the folder cannot be written.
    """
    target = Path(target)
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            replace_file(target / name, content, is_private=False)
        return [target / name for name in files]
    except (FileExistsError, NotADirectoryError):
        raise NotSavedError(
            f"“{target.name[:60]}” is a file, not a folder.", "Choose another name."
        ) from None
    except OSError:
        raise NotSavedError(
            "The export couldn't be saved.",
            "Choose a folder you can save to, with enough free space.",
        ) from None
