"""Keep what an instructor types or chooses, part by part, among the records."""

from __future__ import annotations

from collections.abc import Mapping

from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Document
from infoview_lib.state.open_folder import OpenFolder


def kept_parts(book: Book, kind: str) -> dict[str, str]:
    """Return what was kept, by part; without parts that are empty.

    Parameters
    ----------
    book : Book
        All records.
    kind : str
        A kind of `Document`.
    """
    return {one.part: one.text for one in book.of(Document) if one.kind == kind and one.text}


def keep_parts(folder: OpenFolder, kind: str, parts: Mapping[str, str], label: str) -> None:
    """Keep parts as they are, in one step of undo.

    Parameters
    ----------
    folder : OpenFolder
        The instructor's folder.
    kind : str
        A kind of `Document`.
    parts : mapping of str to str
        Part → words; empty ones take out what was kept.
    label : str
        What undo calls it.
    """
    kept = {one.part: one for one in folder.book.of(Document) if one.kind == kind}
    adds = [
        ("document", {"kind": kind, "part": part, "text": words})
        for part, words in parts.items()
        if words and part not in kept
    ]
    changes = [
        (kept[part].id, {"text": words})
        for part, words in parts.items()
        if part in kept and kept[part].text != words
    ]
    if adds or changes:
        folder.apply(adds=adds, changes=changes, label=label)
