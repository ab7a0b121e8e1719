"""Each level shows as much of a name as it says."""

import pytest

from infoview_lib.exchange.redaction.levels import LEVELS, shown_name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ana Lopes", "A. L."),
        ("Jean-Luc d'Arcy", "J. L. D. A."),
        ("  ", "Person 4"),
        ("李 小龍", "李. 小."),
        ("3M", "Person 4"),
    ],
)
def test_initials(name, shown):
    assert shown_name(name, "initials", 4) == shown


def test_a_name_never_slips_through_a_wrong_level():
    assert [level for level, _ in LEVELS] == ["full", "initials", "none"]
    with pytest.raises(ValueError, match="no such level"):
        shown_name("Ana Lopes", "None", 1)
