"""Keep the address of each folder from one start to the next.

What is remembered of a folder lies in one small file of its own, in a place of this user that is
closed to all others: two starts at once write to no common file, and nothing of it is in the
folder, which people hand on.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import secrets
import socket
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from infoview_lib.files.keeping.safe_writing import replace_file
from infoview_lib.host.user_places import user_places

FIRST_PORT, PORTS = 20_000, 10_000
"""Where to look for one: below those that systems give to connections going out."""
STARTS_REMEMBERED = 20
"""So many starts ago a page may have been opened, and still go on by itself."""


@dataclass(frozen=True)
class Remembered:
    """Hold what is known of a folder's earlier starts.

    Parameters
    ----------
    folder : str
        Where it lies.
    port : int
        Where it was served; 0 before its first start.
    keys : tuple of str
        What the pages of each start were given, the newest first (see `returning_pages`).
    """

    folder: str
    port: int = 0
    keys: tuple[str, ...] = ()


def short_name(folder: Path) -> str:
    """Return a name for what is kept of one folder.

    Parameters
    ----------
    folder : Path
        The student's folder.

    Returns
    -------
    str
        Twelve letters and digits that say nothing of the folder.
    """
    return hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]


def remembered(folder: Path) -> Remembered:
    """Return what is known of a folder's earlier starts.

    Parameters
    ----------
    folder : Path
        The student's folder.

    Returns
    -------
    Remembered
        With no port where it was never served, or where its file cannot be read.
    """
    return _read(_file_of(folder)) or Remembered(str(folder))


def remember(folder: Path, port: int) -> Remembered:
    """Keep where a folder is served, with a new key for the pages that are opened from now on.

    Parameters
    ----------
    folder : Path
        The student's folder.
    port : int
        Its port from now on.

    Returns
    -------
    Remembered
        The same that the next start reads, where it could be written.
    """
    before = remembered(folder)
    keys = (secrets.token_hex(32), *before.keys)[:STARTS_REMEMBERED]
    now = Remembered(str(folder), port, keys)
    values = {"folder": now.folder, "port": now.port, "keys": list(now.keys)}
    with suppress(OSError):  # on a full disk the next start may get another address
        replace_file(_file_of(folder), json.dumps(values).encode())
    return now


def port_for(folder: Path) -> int:
    """Return the port of a folder: the one it had, else one that no other folder has.

    Where to begin follows from the folder, so that two users of a computer seldom meet.

    Parameters
    ----------
    folder : Path
        The student's folder.

    Returns
    -------
    int
        Free at this moment; 0, for any, where none of ours is.
    """
    usual = remembered(folder).port
    if usual and is_free(usual):
        return usual
    theirs = {one.port for one in _all() if one.folder != str(folder) and _is_there(one.folder)}
    begin = int(short_name(folder), 16)
    places = (FIRST_PORT + (begin + step) % PORTS for step in range(PORTS))
    return next((port for port in places if port not in theirs and is_free(port)), 0)


def is_free(port: int) -> bool:
    """Say whether a server could begin to listen at a port.

    Parameters
    ----------
    port : int
        A number from the file of a folder, or one that was typed.

    Returns
    -------
    bool
        True also where connections of an ended server are still winding down.
    """
    with socket.socket() as probe:
        # Without it, the system keeps the port of a server that has just ended for a minute. On
        # Windows it would mean the opposite: to share a port with another program.
        if os.name != "nt":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OverflowError:
            return False
        except OSError as problem:
            if problem.errno in (errno.EMFILE, errno.ENFILE, errno.ENOBUFS):
                raise
            return False
    return True


def _file_of(folder: Path) -> Path:
    return user_places().addresses / f"{short_name(folder)}.json"


def _all() -> list[Remembered]:
    files = user_places().addresses.glob("*.json")
    return [one for one in map(_read, files) if one]


def _read(path: Path) -> Remembered | None:
    """Return what stands in a file; None where it is missing or not as we write it."""
    try:
        values = cast(object, json.loads(path.read_bytes()))
    except (OSError, ValueError):
        return None
    if not isinstance(values, dict):
        return None
    folder, port, keys = values.get("folder"), values.get("port"), values.get("keys")
    if not isinstance(folder, str) or type(port) is not int or not 0 <= port <= 65535:
        return None
    if not isinstance(keys, list) or not all(map(_is_key, keys)):
        return None
    return Remembered(folder, port, tuple(keys))


def _is_key(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value) is not None


def _is_there(folder: str) -> bool:
    """Say whether a folder still stands; the place of one that went may be given to another."""
    with suppress(OSError, ValueError):
        return os.path.isdir(folder)
    return False
