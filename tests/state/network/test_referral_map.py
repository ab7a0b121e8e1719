"""The referral map, its table and its words agree."""

import base64
import json

import pytest

from infoview_lib.figures import save_referral_picture
from infoview_lib.network.graph.first_introductions import first_tree
from infoview_lib.network.graph.positions import placed
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.measures.lineage import lineage
from infoview_lib.state.network.referral_map import ReferralMapState
from tests.wording import says


@pytest.fixture
def small(folder):
    """A folder with four people; Ana, met, named Ben; Ben and Ana named Chi; nobody named Dia."""
    ids = {name: folder.add("contact", name=name) for name in ("Ana", "Ben", "Chi", "Dia")}
    folder.add("interview", contact=ids["Ana"], status="done", starts_at="2026-03-01 10:00")
    for a, b, date in (
        ("Ana", "Ben", "2026-03-01"),
        ("Ben", "Chi", "2026-03-02"),
        ("Ana", "Chi", "2026-03-03"),
    ):
        folder.add("referral", **{"from": ids[a], "to": ids[b], "date": date, "how": "intro_email"})
    return folder, ids


def by_id(state):
    return {one["id"]: one for one in state.view["nodes"]}


def test_nothing_recorded_shows_the_student_alone(folder):
    view = ReferralMapState(folder).view
    assert [one["id"] for one in view["nodes"]] == ["you"]
    assert view["title"] == "Your network starts here" and view["table"]["rows"] == []


def test_table_map_and_measures_hold_the_same_facts(small):
    folder, ids = small
    state = ReferralMapState(folder)
    nodes, rows = by_id(state), dict(state.view["table"]["rows"])
    assert rows == {
        ids["Ana"]: ["Ana", "Met", "1", "you", "Ben, Chi", "2", "2"],
        ids["Ben"]: ["Ben", "Idea", "2", "Ana", "Chi", "1", "0"],
        ids["Chi"]: ["Chi", "Idea", "3", "Ben, Ana", "", "0", "0"],
        ids["Dia"]: ["Dia", "Idea", "1", "you", "", "0", "0"],
    }
    for row in lineage(referral_graph(folder.book)):
        one = nodes[row["person"]]
        assert (one["wave"], one["reached"]) == (row["wave"], row["people_reached"])
        assert rows[row["person"]][1:3] == [one["word"], str(one["wave"])]


def test_places_are_those_of_the_picture(small):
    folder, _ = small
    spots = placed(first_tree(referral_graph(folder.book)))
    assert {
        one["id"]: (one["x"], one["y"]) for one in ReferralMapState(folder).view["nodes"]
    } == spots


def test_every_person_says_their_part_in_words(small):
    folder, ids = small
    nodes = by_id(ReferralMapState(folder))
    found, gave = nodes[ids["Ana"]]["role"]
    assert says(found, "you found", "yourself")
    assert says(gave, "Referred you to two people", "two people came through them")
    first, second, asked = nodes[ids["Chi"]]["role"]
    assert says(first, "Ben", "introduce you", "March 2")
    assert says(second, "Ana", "introduce you", "March 3")
    assert says(asked, "haven't asked", "referral")


def test_the_legend_counts_everybody_once(small):
    folder, _ = small
    legend = {one["word"]: one["count"] for one in ReferralMapState(folder).view["legend"]}
    assert legend == {"Idea": 3, "Met": 1}


def test_further_introductions_are_told_apart_from_first_ones(small):
    folder, ids = small
    further = [one for one in ReferralMapState(folder).view["edges"] if not one["is_first"]]
    assert further == [{"from": ids["Ana"], "to": ids["Chi"], "is_first": False}]


def test_a_new_person_appears_without_asking(small):
    folder, _ = small
    state = ReferralMapState(folder)
    new = folder.add("contact", name="Eve")
    assert new in by_id(state)


def test_showing_the_map_writes_nothing(small):
    folder, _ = small
    before = folder.revision
    json.dumps(ReferralMapState(folder).view)
    assert folder.revision == before


@pytest.mark.parametrize(
    ("kind", "type"),
    [("png", "image/png"), ("svg", "image/svg+xml"), ("pdf", "application/pdf")],
)
def test_the_picture_is_saved_in_exports_and_handed_over(small, kind, type):
    folder, _ = small
    reply = ReferralMapState(folder, save_picture=save_referral_picture).act("save", kind=kind)
    path = folder.path / "exports" / reply["file"]
    assert reply["ok"] and path.read_bytes() == base64.b64decode(reply["data"])
    assert (path.name, reply["type"]) == (f"referral-picture.{kind}", type)


def test_another_kind_of_picture_is_refused_in_two_sentences(small):
    folder, _ = small
    reply = ReferralMapState(folder, save_picture=save_referral_picture).act("save", kind="../x")
    assert reply == {
        "ok": False,
        "found": "Pictures can't be saved as “../x.”",
        "next_step": "Choose PNG, SVG, or PDF.",
    }


def test_hostile_names_stay_text(folder):
    folder.add("contact", name="<script>alert(1)</script>$x" + "y" * 9_000)
    one = ReferralMapState(folder).view["nodes"][1]
    assert one["name"].startswith("<script>") and len(one["name"]) <= 401 and len(one["label"]) < 50


def test_a_name_of_spaces_and_marks_alone_is_shown_as_no_name(folder):
    folder.add("contact", name="\u200b")
    assert ReferralMapState(folder).view["nodes"][1]["label"] == "(no name)"


def test_one_revision_is_computed_once(small):
    folder, ids = small
    state = ReferralMapState(folder)
    graph = state.graph()
    assert state.graph() is graph and state.describe() is state.describe()
    folder.change(ids["Ben"], name="Benno")
    assert state.graph() is not graph and by_id(state)[ids["Ben"]]["name"] == "Benno"


def test_a_part_on_rings_is_saved_under_a_name_of_its_own(small):
    folder, ids = small
    state = ReferralMapState(folder, save_picture=save_referral_picture)
    reply = state.act("save", kind="svg", only=["you", ids["Ben"], "no such"], rings=True)
    assert reply["ok"] and reply["file"] == "referral-picture-part-rings.svg"
    assert b"Part of your network: two of four people" in base64.b64decode(reply["data"])


def test_the_way_to_a_person_or_a_place_is_shown_and_said(small):
    folder, ids = small
    folder.change(ids["Chi"], organization="Alder Clinic")
    state = ReferralMapState(folder)
    way = ["you", ids["Ana"], ids["Chi"]]
    assert state.act("way_to", person=ids["Chi"])["people"] == way
    assert state.act("way_to", organization="alder clinic")["people"] == way
    none = state.act("way_to", organization="Nowhere")
    assert none["people"] == [] and says(none["words"], "at Nowhere")
    assert [one[0] for one in state.view["filters"]["organization"]] == ["", "Alder Clinic"]


def test_one_more_introduction_is_tried_out_without_writing_it(small):
    folder, ids = small
    state, before = ReferralMapState(folder), folder.revision
    reply = state.act("what_if", giver=ids["Dia"], person=ids["Ben"])
    words = reply.pop("words")
    assert reply == {"ok": True, "people": [ids["Ben"], ids["Chi"]]}
    assert words.startswith("Ben ") and says(words, "no longer", "Ana alone", "the one person")
    assert (
        state.act("what_if", giver=ids["Dia"], person=ids["Dia"])["found"]
        == "You chose the same person twice."
    )
    assert folder.revision == before


def test_measures_come_when_they_are_asked_for(small):
    folder, ids = small
    folder.add("tie", a=ids["Ana"], b=ids["Dia"])
    found = {one["key"]: one for one in ReferralMapState(folder).act("measures")["measures"]}
    assert list(found) == ["brokers", "gatekeeper", "liaison", "fields", "crossing", "overlap"]
    assert "effective size" in found["overlap"]["words"] and found["overlap"]["people"] == (
        ids["Ana"],
        ids["Dia"],
    )


def test_filters_and_growth_count_everybody(small):
    folder, ids = small
    folder.change(ids["Ana"], industry="Health")
    view = ReferralMapState(folder).view
    assert view["filters"]["wave"] == [
        ("", "All waves"),
        ("1", "Wave 1 (2)"),
        ("2", "Wave 2 (1)"),
        ("3", "Wave 3 (1)"),
    ]
    assert view["filters"]["field"] == [("", "All fields"), ("Health", "Health (1)")]
    assert view["growth"][-1]["words"].endswith(": four people, 2 of them through referrals")


def test_who_opened_a_door_is_owed_thanks_until_they_are_noted(small):
    folder, ids = small
    first = ReferralMapState(folder).view["sentences"][0]
    assert first["about"] == "thanks" and ids["Ben"] in first["people"]
    for one in folder.records("referral"):
        folder.change(one["id"], thanked_on="2026-03-09")
    assert ReferralMapState(folder).view["sentences"][0]["about"] == "yield"
