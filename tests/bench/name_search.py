"""Measure a search of a page for everybody in a log, beside a plain search for each word."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

PEOPLE, LETTERS, PAIRS = 1000, 40_000, 5


def search_ratio() -> float:
    """Return the time of our search as a share of the plain one's; the page names nobody."""
    from infoview_lib.exchange.redaction.leak_search import LeakSearch
    from infoview_lib.records.book import Book
    from infoview_lib.records.catalog import id_from

    names = [f"Given{_letters(n)} Family{_letters(n)}" for n in range(PEOPLE)]
    people = [{"id": id_from("contact", n), "name": name} for n, name in enumerate(names)]
    page = ("A note on what was said, thought, noted, in words of everyday length. " * LETTERS)[
        :LETTERS
    ]
    search = LeakSearch(Book({"contact": people}), "none")
    words = {word.casefold() for name in names for word in name.split()}

    def plain() -> list[str]:
        text = page.casefold()
        return [word for word in words if word in text]

    return statistics.median(
        _seconds(lambda: search.found(page.encode())) / _seconds(plain) for _ in range(PAIRS)
    )


def _letters(number: int) -> str:
    return "".join("abcdefghij"[int(digit)] for digit in str(number))


def _seconds(run: Callable[[], object]) -> float:
    start = time.process_time()  # of this process: others on the machine do not count
    assert not run()
    return time.process_time() - start
