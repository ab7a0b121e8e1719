"""Every claim says what was studied, and no page names a study that is not in the table."""

import json
import re
from pathlib import Path

import pytest

from infoview_lib.errors import ReadingError
from infoview_lib.prep.claims import SURENESS, read_claims

ROOT = Path(__file__).parents[2]
CLAIMS = read_claims((ROOT / "data" / "claims.csv").read_text("utf-8"))
CITED = re.compile(r"\(([^()]*, (?:19|20)\d\d)\)")


def test_a_claim_has_a_study_exactly_when_it_was_studied():
    assert {one.id for one in CLAIMS if one.source} == {
        one.id for one in CLAIMS if one.sure == "studied"
    }
    assert len({one.id for one in CLAIMS}) == len(CLAIMS)
    for one in CLAIMS:
        name, year = one.short.split()[0].strip(",") if one.short else "", one.short[-4:]
        assert name in one.source and year in one.source and bool(one.short) == bool(one.source)


def test_popular_numbers_without_a_study_are_named():
    without = " ".join(one.claim for one in CLAIMS if one.sure == "no_study")
    assert "One in 12" in without and "80 percent" in without


def test_every_study_that_a_page_names_is_in_the_table():
    pages = sorted((ROOT / "notebooks").glob("*.ipynb"))
    cited = {
        (page.name, found)
        for page in pages
        for cell in json.loads(page.read_text("utf-8"))["cells"]
        for found in CITED.findall("".join(cell["source"]))
    }
    assert {name[:2] for name, _ in cited} == {"02", "06"}
    assert {found for _, found in cited} <= {one.short for one in CLAIMS}


def test_a_note_holds_the_claim_its_study_and_its_limits():
    one = next(one for one in CLAIMS if one.id == "email")
    assert one.note.startswith(f"{one.claim[:-1]} (Roghanizad and Bohns, 2017). ")
    assert one.note.endswith(one.limits)
    habit = next(one for one in CLAIMS if one.sure == "habit")
    assert habit.note == f"{habit.claim} {habit.limits}"


def test_a_claim_of_unknown_sureness_is_refused():
    header = "id,sure,claim,studied,limits,short,source\n"
    with pytest.raises(ReadingError):
        read_claims(header + "x,maybe,A.,B.,C.,,\n")
    assert read_claims(header) == () and len(SURENESS) == 3
