"""Keep small answers that have no record of their own."""

from __future__ import annotations

from typing import Any

from infoview_lib.records.book import Book


def answers(book: Book, list_name: str) -> dict[str, str]:
    """Return line → answer for one list; lines without an answer are left out.

    Examples
    --------
    >>> book = Book({"checklist_state": [
    ...     {"id": "ck-00000001", "list": "card_sort", "item": "minutes", "answer": "informational"}]})
    >>> answers(book, "card_sort")
    {'minutes': 'informational'}
    """
    return {
        one.item: one.answer
        for one in book.of("checklist_state")
        if one.list == list_name and one.answer
    }


def remember(folder: Any, list_name: str, item: str, answer: str) -> None:
    """Write the answer to one line; a line that has one is changed, an equal answer writes nothing."""
    for one in folder.book.of("checklist_state"):
        if one.list == list_name and one.item == item:
            folder.change(one.id, answer=answer)
            return
    if answer:
        folder.add("checklist_state", list=list_name, item=item, answer=answer)
