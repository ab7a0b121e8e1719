"""Read the text of a file as written, then with the escapes of its format undone.

Formats write the same name in many ways, so the bytes are read as they are, then with the escapes
of HTML or XML, of links, of JSON, of cards and calendars, of tables undone; then word by word
without case, accents and signs. Nothing that cannot be read so, such as a picture, passes as
searched.
"""

from __future__ import annotations

import html
import re
import urllib.parse
from collections.abc import Iterator


def texts_of(data: bytes) -> Iterator[str]:
    """Yield the text of a file as written, then with what formats make of it undone.

    Undone are the escapes of HTML, of links, of JSON, and folded lines.

    Parameters
    ----------
    data : bytes
        A file.
    """
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    # Bytes that are no text must not end the search: what stands around them is still read.
    text = data.decode(encoding, errors="replace")
    yield text
    if "&" in text:
        yield html.unescape(text)
    if "%" in text:
        yield urllib.parse.unquote_plus(text)
    if "\\u" in text:
        yield re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    if "\n " in text:
        # Calendars and cards fold a line after 75 bytes, in the midst of a name if need be.
        yield re.sub(r"\r?\n[ \t]", "", text)


def readings_of(data: bytes) -> Iterator[str]:
    """Yield a text as it is written, then with each kind of escape undone.

    Parameters
    ----------
    data : bytes
        A file.
    """
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    text = data.decode(encoding, errors="replace")
    if not text.lstrip().startswith("<"):  # in a page or XML, & always begins an escape
        yield text
    if "&" in text:
        text = html.unescape(text)
    yield text
    if "<" in text:
        # Tags may part a name: a bold first letter hides it from a search for the word.
        yield re.sub(r"<[^<>]*>", "", text)
    if "%" in text:
        yield urllib.parse.unquote_plus(text)
    if "\\" in text:
        yield re.sub(r"\\(?:u([0-9a-fA-F]{4})|([nN])|(.))", _unescaped, text)
    if re.search(r"\n[ \t]", text):
        yield re.sub(r"\\[nN]", " ", re.sub(r"\r?\n[ \t]", "", text))
    if '""' in text:
        yield text.replace('""', '"')
    # Quoted-printable, as vCard 2.1 writes it, is the escape of links with another sign.
    if re.search(r"=[0-9A-F]{2}", text):
        yield urllib.parse.unquote(re.sub(r"=([0-9A-F]{2})", r"%\1", re.sub(r"=\r?\n", "", text)))


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else " " if found[2] else found[3] or ""
