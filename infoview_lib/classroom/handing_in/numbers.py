"""Count what a hand-in says of a student's work, without a name, a day, or an id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from infoview_lib.contacts.asking.calibration import calibration
from infoview_lib.contacts.learned.coverage import coverage
from infoview_lib.contacts.learned.progress import milestones
from infoview_lib.prep.path import PATH
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Attempt, Confidence, Contact, PlanItem


def pages_done(book: Book) -> dict[str, tuple[int, int]]:
    """Return how far each page is done.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    dict of str to (int, int)
        Key of a page → milestones reached, of how many.
    """
    found = {page.key: milestones(book, page.key) for page in PATH}
    return {key: (sum(one.is_done for one in lines), len(lines)) for key, lines in found.items()}


def goals_met(book: Book) -> dict[str, bool]:
    """Return which kinds of goals a student set, and whether all of that kind are met.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    dict of str to bool
        Kind of goal → whether nothing lacks.
    """
    met: dict[str, bool] = {}
    for one in coverage(book):
        met[one.kind] = met.get(one.kind, True) and not one.gap
    return met


def categories_asked(book: Book, category_of: Mapping[str, str]) -> dict[str, int]:
    """Return how many questions of each category stand on a student's agendas.

    Parameters
    ----------
    book : Book
        All records.
    category_of : mapping of str to str
        Id of a question in the bank → its category.

    Returns
    -------
    dict of str to int
        Own questions have no category and are left out.
    """
    planned = book.without_practice().of(PlanItem)
    return dict(
        Counter(category_of[one.question] for one in planned if one.question in category_of)
    )


def circles(book: Book) -> dict[str, int]:
    """Return how many contacts a student has in each circle.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    dict of str to int
        People without a circle are left out.
    """
    people = book.without_practice().of(Contact)
    return dict(Counter(one.circle for one in people if one.circle and not one.merged_into))


def guesses(book: Book) -> dict[str, dict[str, int]]:
    """Return what a student expected and what came, by channel.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    dict of str to dict of str to int
        Channel → ``planned``, ``expected``, ``answered`` and ``yes``.
    """
    found: dict[str, Counter[str]] = {}
    for one in calibration(book):
        found.setdefault(one.channel or "any", Counter()).update(
            {
                "planned": one.asks_planned,
                "expected": one.predicted_yes,
                "answered": one.answered,
                "yes": one.yes,
            }
        )
    return {channel: dict(counts) for channel, counts in found.items()}


def confidence(book: Book, statements: Sequence[str]) -> dict[str, list[int | None]]:
    """Return the ratings before and after, in the order of the statements.

    Parameters
    ----------
    book : Book
        All records.
    statements : sequence of str
        As the pages show them; others are left out.

    Returns
    -------
    dict of str to list of int or None
        ``before`` and ``after``; None where there is no rating.
    """
    scores = {(one.moment, one.item): one.score for one in book.of(Confidence)}
    return {
        moment: [scores.get((moment, words)) for words in statements]
        for moment in ("before", "after")
    }


def requests_to_list(book: Book) -> dict[int, int]:
    """Return how often each person of the course's list was asked.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    dict of int to int
        The list's own number → requests.
    """
    real = book.without_practice()
    number = {one.id: one.list_number for one in real.of(Contact) if one.list_number}
    return dict(Counter(number[one.contact] for one in real.of(Attempt) if one.contact in number))
