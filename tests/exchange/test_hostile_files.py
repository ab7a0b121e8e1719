"""Files that want to stop the program are refused, or read, within limits of memory and time."""

import pytest

from tests.exchange.hostile_files import FILES, readings

MOST_MEGABYTES = 300
MOST_SECONDS = 10  # of the processor; two when nothing else runs, more on a slow machine


READ = {
    "a card with a 24 MB line",
    "a card with a 24 MB head",
    "a card of 700,000 folds",
    "a card of soft breaks",
    "agents in agents",
    "a card with 200,000 phones",
}
"""Odd, but one card each: those come in."""
TELLING = (
    "a gigabyte of nothing",
    "a million columns",
    "one open quotation mark, 14 MB",
    "a card with a 24 MB line",
    "agents in agents",
    "a bomb of overlaps",
    "an archive of itself, nearly",
    "a million laughs in a sheet",
)
"""One of each kind."""


@pytest.mark.parametrize("names", [TELLING, pytest.param(tuple(FILES), marks=pytest.mark.long)])
def test_no_file_stops_the_program(names):
    outcomes = dict(readings(names))
    assert tuple(outcomes) == names
    came_in = {name for name, one in outcomes.items() if one["said"] == "1 rows"}
    assert came_in == READ.intersection(names)
    refused = {name: one["said"] for name, one in outcomes.items() if name not in READ}
    assert [
        name for name, said in refused.items() if said.count(".") < 2 or len(said.split()) > 30
    ] == []
    assert max(one["megabytes"] for one in outcomes.values()) < MOST_MEGABYTES
    assert max(one["seconds"] for one in outcomes.values()) < MOST_SECONDS
