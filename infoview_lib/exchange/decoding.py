"""Turn the bytes of a text file into text."""

from __future__ import annotations

from infoview_lib.errors import ReadingError

MOST_BYTES = 25_000_000


def decode(data: bytes) -> str:
    """Return bytes as text: by their mark, else UTF-8, else Windows-1252.

    Raises
    ------
    ReadingError
        When the file is too large or holds no text.
    """
    if len(data) > MOST_BYTES:
        raise too_large()
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(name, errors="replace")
    head = data[:400]
    if len(head) >= 8 and head.count(0) >= len(head) * 0.35:
        return data.decode(
            "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be", "replace"
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if _is_no_text(text[:4000]):
        raise ReadingError("This file holds no text.", "Choose a CSV file, or save this one as CSV.")
    return text


def _is_no_text(text: str) -> bool:
    """Say whether pictures, programs or the like were taken for Windows-1252."""
    odd = sum(character < " " and character not in "\t\r\n\f" for character in text)
    return odd > len(text) * 0.05


def too_large() -> ReadingError:
    """Return the error for a file beyond the limit."""
    return ReadingError("This file is larger than 25 MB.", "Choose a smaller file, or split it.")
