"""Receive a file from the page in pieces, and hand one to it."""

from __future__ import annotations

import base64
import binascii
from pathlib import Path
from typing import TypedDict

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.coming_in.limits import MOST_BYTES, too_large
from infoview_lib.host.here import host
from infoview_lib.state.contract import action


class Upload:
    """Hold the pieces of one file that is on its way.

    Parameters
    ----------
    name : str
        Name of the file, for words on the screen; it decides nothing.
    size : int
        Bytes the page means to send.
    """

    def __init__(self, name: str, size: int) -> None:
        if not isinstance(size, int) or size > MOST_BYTES:
            raise too_large()
        # The name alone: a path would say where the file lay on the student's computer.
        self.name = str(name).replace("\\", "/").rsplit("/", 1)[-1][:100]
        self.size = size
        self._pieces: list[bytes] = []
        self._got = 0

    def take(self, place: int, data: str) -> None:
        """Take the next piece; one that arrives twice is taken once.

        Parameters
        ----------
        place : int
            Number of the piece, from 0.
        data : str
            The piece in base 64.
        """
        if place < len(self._pieces):
            return
        try:
            piece = base64.b64decode(data, validate=True)
        except (binascii.Error, ValueError, TypeError):
            raise _broken() from None
        self._got += len(piece)
        # Otherwise a page could fill the memory, piece by piece, under a size it once named.
        if place != len(self._pieces) or self._got > self.size:
            raise _broken()
        self._pieces.append(piece)

    def content(self) -> bytes:
        """Return the whole file.

        Raises
        ------
        ReadingError
            When a piece is missing.
        """
        if self._got != self.size:
            raise _broken()
        return b"".join(self._pieces)


class TakesFile:
    """Let a step receive one file at a time; mixed into its state."""

    _upload: Upload | None = None

    @action
    def do_start(self, name: str, size: int) -> None:
        """Make ready for a file."""
        self._upload = Upload(name, size)

    @action
    def do_piece(self, place: int, data: str) -> None:
        """Take one piece of it."""
        if self._upload is None:
            raise _broken()
        self._upload.take(place, data)

    def arrived(self) -> Upload:
        """Return the file that was sent, once.

        Raises
        ------
        ReadingError
            When none is on its way.
        """
        upload, self._upload = self._upload, None
        if upload is None:
            raise _broken()
        return upload


def _broken() -> ReadingError:
    return ReadingError("Part of the file is missing.", "Choose it again.")


class Download(TypedDict):
    """Answer with a file: its name, and its content in base 64."""

    name: str
    data: str


def download_of(name: str, content: bytes) -> Download:
    """Return a file as a page takes it.

    Parameters
    ----------
    name : str
        The name that it gets on the student's computer.
    content : bytes
        What stands in it.

    Examples
    --------
    >>> download_of("note.txt", b"Hello")
    {'name': 'note.txt', 'data': 'SGVsbG8='}
    """
    # What a page is answered travels as JSON, which holds no bytes.
    return {"name": name, "data": base64.b64encode(content).decode("ascii")}


def saved_as(name: str, place: Path) -> str:
    """Say where a file is that was written among the exports and handed to the browser, too.

    Parameters
    ----------
    name : str
        Its name.
    place : Path
        The folder of the day, which nobody finds where the pages run in a browser.
    """
    if host().is_site:
        return f"{name} is in your downloads."
    return f"Saved as {name} in {place.parent.name} / {place.name}."
