"""No field is forgotten in the columns of an export."""

from infoview_lib.exchange.export_columns import columns_of
from infoview_lib.records.catalog import KINDS, SPECS


def test_no_field_is_forgotten_in_the_columns():
    for kind in KINDS:
        assert set(columns_of(kind)) == set(SPECS[kind]) - {"deleted_at"}
