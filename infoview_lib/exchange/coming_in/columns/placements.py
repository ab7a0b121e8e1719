"""Find whom a list of placements is about: a student's supervisor at the site, not the student.

Supervisors, tutors and representatives stand in many lists beside the person a row is about, and
are left out there. In a list of internship sites, of firms at a fair or of clubs they are that
person. Whoever belongs to the workplace ("Site Supervisor", "Tutor aziendale") comes before others.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from infoview_lib.exchange.coming_in.columns.contents import filled, speaks_for
from infoview_lib.exchange.coming_in.columns.headers import OVERSEERS, PLACEMENT, read_header
from infoview_lib.exchange.coming_in.columns.mapping import NAMES

_OF_THE_SITE = frozenset(["organization", PLACEMENT])


class Overseer(NamedTuple):
    """Say by which kind of words a list names whoever sees to others in it.

    Parameters
    ----------
    kind : str
        One of `OVERSEERS`.
    is_host : bool
        Whether the column says that they belong to the workplace.
    """

    kind: str
    is_host: bool


def overseer_in(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Overseer | None:
    """Return who would be the person of a list if nobody else in it is; None without anyone.

    Parameters
    ----------
    columns : sequence of str
        Column names in order.
    rows : sequence of sequence of str
        Some rows; none speak against nobody.

    Examples
    --------
    >>> overseer_in(["Student", "Advisor", "Site Supervisor"], [])
    Overseer(kind='supervisor', is_host=True)
    >>> overseer_in(["Name", "Email"], []) is None
    True
    """
    found: list[tuple[bool, float, Overseer]] = []
    for at, column in enumerate(columns):
        kinds, cells = read_header(column).kinds, filled(rows, at)
        for kind in kinds & set(OVERSEERS):
            head = read_header(column, about=kind)
            field = head.field or head.perhaps
            if field in NAMES and _are_people(field, cells):
                is_host = not _OF_THE_SITE.isdisjoint(kinds)
                found.append((is_host, _variety(cells), Overseer(kind, is_host)))
    # The professor who looks after many students has many rows; one at a site has few.
    best = max(found, key=lambda one: (one[0], one[2].kind == OVERSEERS[0], one[1]), default=None)
    return best[2] if best else None


def _are_people(field: str, cells: Sequence[str]) -> bool:
    """Return whether cells may be names, and not one name in all rows."""
    return not cells or (speaks_for(field, cells) and (len(cells) < 3 or len(set(cells)) > 1))


def _variety(cells: Sequence[str]) -> float:
    return len(set(cells)) / len(cells) if cells else 1.0
