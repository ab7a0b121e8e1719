"""Return records as a `pandas.DataFrame`, with every cell as text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from infoview_lib.errors import MissingPartError
from infoview_lib.exchange.cells import to_text
from infoview_lib.records.catalog import SPECS, known_kind
from infoview_lib.records.fields import Values

if TYPE_CHECKING:
    import pandas as pd


def frame(kind: str, records: Iterable[Values]) -> pd.DataFrame:
    """Return records as a `pandas.DataFrame`.

    Parameters
    ----------
    kind : str
        Kind of record.
    records : iterable of dict
        As `Workbook.records` returns them.

    Returns
    -------
    pandas.DataFrame
        One row per record, one column per field in the order of the data dictionary, all text,
        unknown as empty text; the index is the id. No rows when there are no records.

    Raises
    ------
    MissingPartError
        When pandas is not installed.
    """
    try:
        import pandas as pd
    except ImportError:
        raise MissingPartError(
            "The part that makes data frames is missing.", "Use the exported tables instead."
        ) from None
    columns = list(SPECS[known_kind(kind)])
    rows = [[to_text(record.get(name)) for name in columns] for record in records]
    return pd.DataFrame(rows, columns=columns, dtype=object).set_index("id")
