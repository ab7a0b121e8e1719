"""Find words for people in notebooks and documents, one text a paragraph, heading or line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from infoview_lib.app.texts.shape import Text, without_markup

_FENCED = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
_BLOCK_END = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*|#]|\d+\. ))")
_RULED = re.compile(r"^[\s|:-]+$")
_BULLET = re.compile(r"^\s*(?:[-*>]|\d+\.)\s+")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_COMMENT = re.compile(r"^# ?(.*)$", re.MULTILINE)


def texts_in_notebook(source: str, name: str) -> Iterator[Text]:
    """Find the prose of a notebook; code is left out but for its comments.

    Parameters
    ----------
    source : str
        The notebook's JSON.
    name : str
        What to call it.

    Yields
    ------
    Text
        In the order of the page; ``where`` counts the cells from 1.
    """
    for number, cell in enumerate(json.loads(source)["cells"], 1):
        words = "".join(cell["source"])
        if cell["cell_type"] == "code":
            words = "\n\n".join(_COMMENT.findall(words))
        for _, text in _blocks(words):
            yield Text(f"{name}:cell {number}", "page", text)


def texts_in_document(source: str, name: str) -> Iterator[Text]:
    """Find the prose of a Markdown document; lines of code are left out.

    Parameters
    ----------
    source : str
        Markdown.
    name : str
        What to call it.

    Yields
    ------
    Text
        In the order of the document, with the line it begins at.
    """
    for line, text in _blocks(source):
        yield Text(f"{name}:{line}", "document", text)


def _blocks(source: str) -> Iterator[tuple[int, str]]:
    """Return headings, paragraphs, bullets and table rows, each with its first line."""
    source = _FENCED.sub(lambda found: "\n" * found.group().count("\n"), source)
    at = 0
    for end in [*(one.span() for one in _BLOCK_END.finditer(source)), (len(source), len(source))]:
        block = source[at : end[0]]
        lead = len(block) - len(block.lstrip())
        plain = without_markup(_LINK.sub(r"\1", _BULLET.sub("", block.strip().lstrip("# "))))
        if plain and not _RULED.match(plain):
            yield source.count("\n", 0, at + lead) + 1, plain.replace("**", "")
        at = end[1]
