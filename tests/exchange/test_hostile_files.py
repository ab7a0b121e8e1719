"""Files that want to stop the program are refused, or read, within limits of memory and time."""

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


def test_no_file_stops_the_program():
    outcomes = dict(readings())
    assert list(outcomes) == list(FILES)
    assert {name for name, one in outcomes.items() if one["said"] == "1 rows"} == READ
    refused = {name: one["said"] for name, one in outcomes.items() if name not in READ}
    assert [
        name for name, said in refused.items() if said.count(".") < 2 or len(said.split()) > 30
    ] == []
    assert max(one["megabytes"] for one in outcomes.values()) < MOST_MEGABYTES
    assert max(one["seconds"] for one in outcomes.values()) < MOST_SECONDS
