"""Hand a file to the page."""

from __future__ import annotations

import base64
from typing import TypedDict


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
