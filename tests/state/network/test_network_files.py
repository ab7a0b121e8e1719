"""What is shown of the network is what is handed over."""

import base64
import io
import zipfile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from infoview_lib.exchange.going_out.graph_files import graph_files
from infoview_lib.exchange.redaction.leak_search import LeakSearch
from infoview_lib.exchange.redaction.levels import WARNING
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import id_from
from infoview_lib.state.network.network_files import FULL_WARNING, NetworkFilesState
from tests.examples import examples
from tests.wording import says


@pytest.fixture
def two(folder):
    """A folder in which Ana Lopes, who works in law, named Ben Okoro."""
    ana = folder.add(
        "contact", name="Ana Lopes", industry="Law", organization="Riverbend Clinic", city="Porto"
    )
    ben = folder.add("contact", name="Ben Okoro", email="ben@example.org")
    folder.add("referral", **{"from": ana, "to": ben, "date": "2026-03-01"})
    return folder


def unpacked(reply):
    with zipfile.ZipFile(io.BytesIO(base64.b64decode(reply["data"]))) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.mark.parametrize("level", ["full", "initials", "none"])
def test_what_is_shown_is_what_is_handed_over(two, level):
    state = NetworkFilesState(two)
    shown = {one["name"]: one["text"] for one in state.act("look_inside", level=level)["files"]}
    reply = state.act("download", level=level)
    files = unpacked(reply)
    assert {name: content.decode("utf-8-sig") for name, content in files.items()} == shown
    assert files == graph_files(referral_graph(two.book), level, state.today())
    assert reply["name"] == f"infoview-network-{state.today().isoformat()}.zip"


@pytest.mark.parametrize("level", ["initials", "none"])
def test_below_full_no_name_place_or_date_is_inside(two, level):
    text = b"".join(unpacked(NetworkFilesState(two).act("download", level=level)).values())
    for secret in (
        b"Ana",
        b"Lopes",
        b"Ben",
        b"Okoro",
        b"Riverbend",
        b"Porto",
        b"example.org",
        b"2026-03-01",
    ):
        assert secret not in text


def test_a_name_inside_a_field_stops_the_hand_over_until_fields_are_left_out(two):
    two.add("contact", name="Chi Nguyen", industry="Okoro family bakery")
    state = NetworkFilesState(two)
    reply = state.act("download", level="none")
    assert set(reply) == {"ok", "found", "next_step"} and not reply["ok"]
    assert says(reply["found"], "Okoro", "name", "field")
    assert says(reply["next_step"], "fields out", "change")
    assert state.act("look_inside", level="none")["ok"] is False
    assert b"bakery" not in b"".join(
        unpacked(state.act("download", level="none", fields=False)).values()
    )
    assert state.act("download", level="full")["ok"]


def test_a_person_called_as_one_of_our_own_words_is_no_find(folder):
    folder.add("contact", name="Person Idea")
    assert NetworkFilesState(folder).act("download", level="none")["ok"]


def test_another_level_is_refused_and_warnings_stand_with_each(two):
    state = NetworkFilesState(two)
    assert says(state.act("download", level="everything")["found"], "names", "set yet")
    assert state.view["warnings"] == {"full": FULL_WARNING, "initials": WARNING, "none": WARNING}


WORDS = st.text(st.characters(categories=("Lu", "Ll")), min_size=3, max_size=8)


@settings(max_examples=examples(100), deadline=None)
@given(WORDS, WORDS, st.sampled_from([" ", ";", "\n", '"', ".", ">"]))
@example("AAß", "AA𝚤", ";")
def test_any_name_between_other_words_is_found(given_name, family, between):
    name = f"{given_name} {family}"
    text = f"x{between}{name.upper()}{between}y".encode()
    book = Book({"contact": [{"id": id_from("contact", 1), "name": name}]})
    assert name in [one.value for one in LeakSearch(book, "none").found(text)]
