"""Turn the bytes of a text file into text, whatever its encoding."""

from __future__ import annotations

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.coming_in.limits import MOST_BYTES, too_large

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def decode(data: bytes) -> str:
    """Return bytes as text: by their mark, else UTF-8, else Windows-1252.

    Parameters
    ----------
    data : bytes
        The whole file.

    Returns
    -------
    str
        Without a mark at its begin; empty for an empty file.

    Raises
    ------
    ReadingError
        When the file is too large or holds no text.
    """
    if len(data) > MOST_BYTES:
        raise too_large()
    wide = wide_encoding(data)
    if wide:
        return data.decode(wide, errors="replace")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Line by line, for files that two programs wrote.
        text = "\n".join(map(_line, data.removeprefix(_MARKS[0][0]).split(b"\n")))
    if is_no_text(text[:4000]):
        raise ReadingError("This file has no text.", "Choose a CSV file, or save this one as CSV.")
    return text


def _line(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # What Excel writes on a Western Windows; it has a letter for nearly every byte.
        return data.decode("cp1252", errors="replace")


def wide_encoding(data: bytes) -> str:
    """Return the name of the two-byte encoding, with a mark or without; empty text when it is none.

    Parameters
    ----------
    data : bytes
        The whole file, or its first 400 bytes.

    Returns
    -------
    str
        A name that Python knows.

    Examples
    --------
    >>> wide_encoding("BEGIN".encode("utf-16-be")), wide_encoding(b"BEGIN")
    ('utf-16-be', '')
    """
    for mark, name in _MARKS[1:]:
        if data.startswith(mark):
            return name
    head = data[:400]
    # Western text in two-byte letters is half zeros, a few signs of other scripts allowed for.
    if len(head) < 8 or head.count(0) < len(head) * 0.35:
        return ""
    return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"


def is_no_text(text: str) -> bool:
    """Say whether pictures, programs or the like were taken for text.

    Parameters
    ----------
    text : str
        The first letters of a file.

    Returns
    -------
    bool
        True when one in twenty is a control character, four at least.
    """
    odd = sum(character < " " and character not in "\t\r\n\f" for character in text)
    return odd > max(3, len(text) * 0.05)
