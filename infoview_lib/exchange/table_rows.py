"""Work out the rows of each table from the records; nothing but the standard library is needed.

Only the rows of the network ask for networkx, which measures it.
"""

from __future__ import annotations

from datetime import date
from typing import cast

from infoview_lib.contacts.due.thank_you import USUAL_HOURS
from infoview_lib.exchange.going_out.contact_log import contact_log_by_id
from infoview_lib.exchange.going_out.interview_log import interview_log_by_id
from infoview_lib.exchange.table_columns import CONTACT_LOG, INTERVIEW_LOG, Row, table_columns
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Tie
from infoview_lib.records.people import resolve


def log_rows(kind: str, book: Book, on: date, course_hours: int = USUAL_HOURS) -> list[Row]:
    """Return one of the logs that people read as rows of a table.

    Parameters
    ----------
    kind : str
        ``contact_log`` or ``interview_log``.
    book : Book
        All records. Practice and merged people are left out.
    on : date
        The day from which the next step is seen.
    course_hours : int
        Hours to a thank-you that the course sets.

    Returns
    -------
    list of dict
        One row per contact in the order they were added, or per interview by its day; none for an
        empty book.
    """
    by_id = {CONTACT_LOG: contact_log_by_id, INTERVIEW_LOG: interview_log_by_id}[kind]
    names = [column.name for column in table_columns(kind)]
    return [
        {
            name: cell if cell != "" else None
            for name, cell in zip(names, [id_, *cells], strict=True)
        }
        for id_, cells in by_id(book, on, course_hours).items()
    ]


def network_rows(book: Book) -> list[Row]:
    """Return the people of the referral network, with all measures, as rows of a table.

    Parameters
    ----------
    book : Book
        All records. Practice and merged people are left out.

    Returns
    -------
    list of dict
        See `infoview_lib.network.measures.people.people_measured`; none for an empty book.
    """
    from infoview_lib.network.graph.referral_graph import referral_graph
    from infoview_lib.network.measures.people import people_measured

    ties = book.without_practice().of(Tie)
    known = [(resolve(book, one.a), resolve(book, one.b)) for one in ties]
    measured = people_measured(referral_graph(book), known)
    return [cast(Row, row) for row in measured]
