"""Say which columns each table has, and what kind of value stands in each.

Records have the columns of their exported file, with the types of the data dictionary.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from infoview_lib.contacts.stages import STAGES
from infoview_lib.errors import EntryError
from infoview_lib.exchange.export_columns import ORDER, columns_of
from infoview_lib.exchange.going_out import contact_log, interview_log
from infoview_lib.exchange.going_out.log_columns import LogColumn
from infoview_lib.records.catalog import KINDS, SPECS
from infoview_lib.records.fields import FieldSpec, FieldType, Value

CONTACT_LOG = "contact_log"
INTERVIEW_LOG = "interview_log"
NETWORK = "network"
_LOGS: dict[str, tuple[LogColumn, ...]] = {
    CONTACT_LOG: contact_log.COLUMNS,
    INTERVIEW_LOG: interview_log.COLUMNS,
}
TABLES = (*ORDER, *_LOGS, NETWORK)
"""Kinds of table: one for each kind of record, then what is worked out from the records."""

ColumnType = FieldType | Literal["number"]
"""As in `infoview_lib.records.fields.FieldSpec`; ``number`` may have a decimal part."""

Cell = Value | float
"""What one cell of a row may hold; empty text and None mean unknown."""
Row = Mapping[str, Cell]
"""Column → value in stored form, with its ``id``."""


class TableColumn(NamedTuple):
    """Name one column; say what it holds, its choices in order, whether that order means more."""

    name: str
    type: ColumnType
    choices: tuple[str, ...] = ()
    ordered: bool = False


def table_columns(kind: str) -> tuple[TableColumn, ...]:
    """Return the columns of a table.

    Parameters
    ----------
    kind : str
        One of `TABLES`.

    Returns
    -------
    tuple of TableColumn
        In order, ``id`` first.

    Raises
    ------
    EntryError
        When there is no such table.

    Examples
    --------
    >>> [column.name for column in table_columns("tie")]
    ['id', 'a', 'b', 'kind', 'is_practice', 'created_at', 'updated_at']
    """
    if kind in _LOGS:
        logged = (TableColumn(one.name, one.type, one.choices) for one in _LOGS[kind])
        return (TableColumn("id", "link"), *logged)
    if kind == NETWORK:
        return NETWORK_COLUMNS
    if kind not in KINDS:
        raise EntryError(f"There's no table called “{kind}.”", f"Use one of: {', '.join(TABLES)}.")
    return tuple(_column(SPECS[kind][name]) for name in columns_of(kind))


def _column(spec: FieldSpec) -> TableColumn:
    # Several choices in one cell are text: a category for each set of them would help nobody.
    choices = tuple(value for value, _ in spec.choices) if spec.type == "choice" else ()
    return TableColumn(spec.name, spec.type, choices, spec.ordered)


NETWORK_COLUMNS = (
    TableColumn("id", "link"),
    TableColumn("name", "text"),
    TableColumn("title", "text"),
    TableColumn("organization", "text"),
    TableColumn("industry", "text"),
    TableColumn("city", "text"),
    _column(SPECS["contact"]["circle"]),
    TableColumn("stage", "choice", tuple(stage for stage, _ in STAGES)),
    TableColumn("interviews", "whole"),
    TableColumn("names_asked", "yes_no"),
    TableColumn("since", "date"),
    TableColumn("first_named_by", "link"),
    TableColumn("wave", "whole"),
    TableColumn("referrals_given", "whole"),
    TableColumn("people_reached", "whole"),
    TableColumn("is_dead_end", "yes_no"),
    TableColumn("dependence", "number"),
    TableColumn("betweenness", "number"),
    TableColumn("coordinator", "whole"),
    TableColumn("itinerant", "whole"),
    TableColumn("representative", "whole"),
    TableColumn("gatekeeper", "whole"),
    TableColumn("liaison", "whole"),
    TableColumn("constraint", "number"),
    TableColumn("effective_size", "number"),
)
"""Columns of the rows of `infoview_lib.network.measures.people.people_measured`."""

_YES_NO = {"yes": True, "True": True, "no": False, "False": False}


def cell_value(column: TableColumn, text: str) -> Cell:
    """Return the value that a cell spells out.

    Parameters
    ----------
    column : TableColumn
        The column of the cell.
    text : str
        Without a guard; empty means unknown.

    Returns
    -------
    str, int, float, bool or None

    Raises
    ------
    KeyError, ValueError
        When the text is no value of this type.

    Examples
    --------
    >>> cell_value(TableColumn("asked", "yes_no"), "yes"), cell_value(TableColumn("n", "whole"), "")
    (True, None)
    """
    if not text:
        return None
    if column.type in ("whole", "scale"):
        return int(text)
    if column.type == "number":
        return float(text)
    return _YES_NO[text] if column.type == "yes_no" else text
