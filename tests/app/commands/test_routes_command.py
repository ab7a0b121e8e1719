"""Each route is printed with its sections, their minutes, words and controls."""

import csv

from infoview_lib.app import main
from infoview_lib.prep.routes import EVERYTHING, LENGTHS, all_sections
from tests.app.printed import said


def test_every_route_is_printed_with_its_sections(capsys):
    assert main(["routes"]) == 0
    out, err = said(capsys)
    rows = [*csv.DictReader(out)]
    assert err == [] and list(rows[0]) == [
        "route", "page", "section", "minutes", "words", "controls",
    ]  # fmt: skip
    assert list(dict.fromkeys(row["route"] for row in rows)) == [EVERYTHING, *LENGTHS]
    assert [row["section"] for row in rows if row["route"] == EVERYTHING] == [
        one.name for one in all_sections()
    ]
    for key, minutes in LENGTHS.items():
        taken = sum(float(row["minutes"]) for row in rows if row["route"] == key)
        assert 0 < taken <= minutes
