"""A line keeps what is said of others."""

import json

import pytest

from infoview_lib.contacts.mentions.forgetting import Forgetter
from infoview_lib.files.erasing.scrubber import Scrubber
from infoview_lib.files.keeping.stored_lines import line_of
from infoview_lib.records.catalog import id_from
from infoview_lib.records.kinds import Contact

ANA, BEN = id_from("contact", 1), id_from("contact", 2)
MARISOL = Contact(id=ANA, name="Marisol Quenby")


@pytest.fixture
def scrubber():
    return Scrubber({ANA}, Forgetter([MARISOL]), [MARISOL])


def stored(record, **values):
    return line_of(json.dumps({"l": 1, "w": "p", "s": 1, "r": record, "set": values}).encode())


def test_of_an_erased_record_a_bare_mark_stays(scrubber):
    line = scrubber.line(stored(ANA, name="Marisol Quenby"))
    kept = json.loads(line[9:])
    assert kept.pop("v") and kept == {"l": 1, "w": "p", "s": 1, "r": ANA, "x": 1}


def test_of_others_the_words_stay_without_the_name(scrubber):
    line = scrubber.line(stored(BEN, notes="Knows Quenby", circle="Quenby", name="Ben"))
    assert json.loads(line[9:])["set"] == {
        "notes": "Knows (erased)",
        "circle": "Quenby",
        "name": "Ben",
    }


def test_a_line_without_a_mention_stays_byte_for_byte(scrubber):
    line = stored(BEN, notes="Nobody is named")
    assert scrubber.line(line) == line


def test_a_damaged_line_that_may_hold_the_name_goes(scrubber):
    assert scrubber.lines(b"broken Quenby\nbroken otherwise\nhalf Qu") == b"broken otherwise\n"
