"""Turn the bytes of a text file into text, whatever its encoding, and say how sure that is."""

from __future__ import annotations

import io
import itertools
from dataclasses import dataclass

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.coming_in.code_pages import LABELS, SURE, TWICE, mended, ranked
from infoview_lib.exchange.coming_in.limits import MOST_BYTES, too_large

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_MOST_OFFERED = 3
_LONGEST_SAMPLE = 80
_LONGEST_LINE = 400  # bytes of a line that a sample is made of


@dataclass(frozen=True)
class Decoded:
    """Hold a text with the encoding it was read in.

    Parameters
    ----------
    text : str
        Without a mark at its begin.
    encoding : str
        As Python names it, or `TWICE`.
    is_sure : bool
        False when another reading is about as likely.
    sample : str
        The first words beyond ASCII as they were read.
    others : tuple of (str, str)
        Other encodings worth a look, each with the first words it would give; empty for most files.
    """

    text: str
    encoding: str
    is_sure: bool = True
    sample: str = ""
    others: tuple[tuple[str, str], ...] = ()


def decode(data: bytes) -> str:
    """Return bytes as text: by their mark, else UTF-8, else the code page their words speak for.

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
    return decoded(data).text


def decoded(data: bytes, encoding: str = "") -> Decoded:
    """Return bytes as text, with the encoding they were read in and those that may be right too.

    Parameters
    ----------
    data : bytes
        The whole file.
    encoding : str
        How to read it, as Python names it, or `TWICE`; recognised when left out.

    Returns
    -------
    Decoded
        With an empty text for an empty file.

    Raises
    ------
    ReadingError
        When the file is too large, holds no text, or the encoding is not known.
    """
    if len(data) > MOST_BYTES:
        raise too_large()
    wide = wide_encoding(data)
    if wide and not encoding:
        return Decoded(data.decode(wide, errors="replace"), wide)
    likely = _likely(data)
    best = encoding or likely[0][0]
    text = _read(data, best)
    if is_no_text(text[:4000]):
        raise ReadingError("This file has no text.", "Choose a CSV file, or save this one as CSV.")
    close = likely[0][1] - likely[1][1] < SURE if len(likely) > 1 else False
    others = [name for name, _ in likely if name != best][: _MOST_OFFERED - 1]
    return Decoded(
        text,
        best,
        bool(encoding) or not close,
        _sample(data, best) if others else "",
        tuple((name, _sample(data, name)) for name in others),
    )


def _likely(data: bytes) -> list[tuple[str, float]]:
    """Return the encodings a file may be in, the likeliest first, and how well each fits."""
    if _is_utf8(data):
        text = data.decode("utf-8-sig")
        return [*([(TWICE, 2.0)] if mended(text) else []), ("utf-8", 1.0)]
    lines = data.split(b"\n")
    foreign = [line for line in lines if not _is_utf8(line)]
    # A file that two programs wrote is read line by line.
    if 2 * len(foreign) <= sum(not line.isascii() for line in lines):
        return [("utf-8", 1.0)]
    return ranked(data)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _read(data: bytes, encoding: str) -> str:
    """Return bytes as text in an encoding; what has no letter in it becomes a sign."""
    if encoding in ("utf-8", TWICE):
        text = _lines(data.removeprefix(_MARKS[0][0]))
        return (mended(text) or text) if encoding == TWICE else text
    try:
        "".encode(encoding)  # some names stand for codecs that give no text
        return data.decode(encoding, "replace")
    except (LookupError, ValueError):
        raise ReadingError(
            f"Infoview doesn't know the encoding “{encoding[:40]}”.",
            f"Use one of these: {', '.join(LABELS)}.",
        ) from None


def _lines(data: bytes) -> str:
    """Return bytes as UTF-8, and lines that are none in the code page that fits them."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        lines = data.split(b"\n")
        name = ranked(b"\n".join(line for line in lines if not _is_utf8(line)))[0][0]
        return "\n".join(
            line.decode("utf-8" if _is_utf8(line) else name, "replace") for line in lines
        )


def _sample(data: bytes, encoding: str) -> str:
    """Return the first words beyond ASCII as an encoding gives them, as far as they fit a line."""
    lines = itertools.islice((line for line in io.BytesIO(data) if not line.isascii()), 3)
    text = _read(b"".join(line[:_LONGEST_LINE] for line in lines), encoding)
    return " · ".join(line.strip() for line in text.splitlines())[:_LONGEST_SAMPLE]


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
