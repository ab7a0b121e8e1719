"""Names land in their circle."""

from infoview_lib.records.catalog import SPECS
from infoview_lib.state.plan.name_prompts import NamePromptsState


def test_every_circle_has_a_label_and_prompts(folder):
    known = dict(SPECS["contact"]["circle"].choices)
    for circle in NamePromptsState(folder).view["circles"]:
        assert circle["label"] == known[circle["key"]] and len(circle["prompts"]) >= 2


def test_a_name_lands_in_its_circle(folder):
    state = NamePromptsState(folder)
    assert state.act("add", circle="school", name="Ana Lopes")["ok"]
    assert [(c["name"], c["circle"]) for c in folder.records("contact")] == [
        ("Ana Lopes", "school")
    ]
    assert [c["names"] for c in state.view["circles"] if c["key"] == "school"] == [["Ana Lopes"]]
    assert state.view["line"].startswith("1 person so far.")


def test_several_names_come_in_one_step(folder):
    state = NamePromptsState(folder)
    assert (
        state.act("add", circle="work", name="Bo Chen, Priya Raman;\n Tomás Ferreira ,")["count"]
        == 3
    )
    state.act("undo")
    assert folder.records("contact") == []


def test_an_empty_name_or_a_strange_circle_is_refused(folder):
    state = NamePromptsState(folder)
    assert state.act("add", circle="work", name=" , ") == {
        "ok": False,
        "found": "The name is empty.",
        "next_step": "Type at least one name.",
    }
    assert not state.act("add", circle="moon", name="Ana")["ok"]
