"""Work typed behind a name is asked about once, in every box for a name."""

import pytest

from infoview_lib.state.day.names_given import NamesGivenState
from infoview_lib.state.day.notes import NotesState
from infoview_lib.state.plan.contact_lists import ContactsState
from infoview_lib.state.plan.name_prompts import NamePromptsState
from infoview_lib.state.plan.typed_names import question_about
from infoview_lib.state.today.quick_add import QuickAddState

TYPED = "Theo Park, landscape architect at City of Tucson"
PERSON = ("Theo Park", "landscape architect", "City of Tucson")
BOXES = {
    "contacts": (ContactsState, "add", {}),
    "circles": (NamePromptsState, "add", {"circle": "work"}),
    "today": (QuickAddState, "person", {}),
    "referrals": (NamesGivenState, "add", {"interview": "talk"}),
    "notes": (NotesState, "named", {"talk": "talk"}),
}


def people(folder):
    return [(one["name"], one["title"], one["organization"]) for one in folder.records("contact")]


@pytest.fixture(params=BOXES)
def box(request, talked):
    """A way to type a name into one box, and the people there are by then."""
    kind, do, values = BOXES[request.param]
    given = {name: talked.get(value, value) for name, value in values.items()}
    state, folder = kind(talked["folder"]), talked["folder"]
    before = people(folder)

    def add(**typed):
        reply = state.act(do, **given, **typed)
        assert reply["ok"], reply
        return reply, [one for one in people(folder) if one not in before]

    return add


def test_the_question_names_what_would_be_kept():
    asked = question_about(TYPED)
    assert all(part in asked["question"] for part in PERSON)
    assert tuple(asked["yes"].values()) == PERSON
    assert question_about("Theo Park") is None


def test_yes_makes_one_person_with_a_job_title(box):
    reply, new = box(name=TYPED)
    assert reply["asks"] == question_about(TYPED) and new == []
    _, new = box(**reply["asks"]["yes"], is_sure=True)
    assert new == [PERSON]


def test_no_keeps_what_was_typed(box):
    _, new = box(name=TYPED, is_sure=True)
    assert "".join(name for name, *_ in new).replace(" ", "") == (
        TYPED.replace(" ", "").replace(",", "") if len(new) > 1 else TYPED.replace(" ", "")
    )


def test_a_name_alone_is_added_without_a_question(box):
    reply, new = box(name="Theo Park")
    assert not reply.get("asks") and new == [("Theo Park", "", "")]
