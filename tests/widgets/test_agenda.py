"""An agenda owns its questions, or follows the step of a page."""

from __future__ import annotations

import pytest
from traitlets import TraitError, link

from infoview_lib.errors import InfoviewError
from infoview_lib.widgets import Agenda, QuestionPicker
from infoview_lib.widgets.view import view_of

ASKED = ["q-core-10", "What surprised you here?", "q-core-03"]


@pytest.fixture
def interview(folder):
    """Return the id of an interview in a folder."""
    person = folder.add("contact", name="Ana Lopes", industry="Public health")
    return folder.add("interview", contact=person, type="career", agreed_minutes=25)


@pytest.fixture
def bound(folder, interview):
    """Return the step of a page, as a public widget, looking at the interview."""
    made = view_of("agenda", folder)
    made.interview = interview
    yield made
    made.close()


def keys(agenda):
    return [one["question"] or one["text"] for one in agenda.items]


def kept(folder, interview):
    """Words or question, part, minutes and star of each record, in order."""
    found = folder.book.about("plan_item", interview=interview)
    return [
        (one.question or one.wording, one.block, one.minutes, bool(one.must_ask))
        for one in sorted(found, key=lambda one: one.position)
    ]


def test_questions_stand_in_their_parts_with_their_times():
    agenda = Agenda(ASKED, minutes=25)
    assert keys(agenda) == ["q-core-03", "q-core-10", "What surprised you here?"]
    assert [one["block"] for one in agenda.items] == ["rapport", "main", "main"]
    assert agenda.questions == ASKED
    assert agenda.total == sum(one["minutes"] for one in agenda.items)
    assert [one["key"] for one in agenda.missing] == ["names", "close"]
    assert not agenda.is_ready
    assert len({one["id"] for one in agenda.items}) == 3


def test_a_line_that_is_set_is_judged_and_what_is_too_long_is_said():
    agenda = Agenda(ASKED, minutes=25)
    agenda.items = [{**one, "minutes": 10} for one in agenda.items]
    assert agenda.total == 30
    assert [one["falls"] for one in agenda.items] == ["", "10", "now"]
    assert {"minutes": "Cut to fit"}.items() <= {
        one["key"]: one["button"] for one in agenda.missing
    }.items()
    agenda.minutes = 45
    assert [one["falls"] for one in agenda.items] == ["", "", ""]


def test_a_question_of_ones_own_is_looked_at_kindly_and_a_change_of_words_stays():
    agenda = Agenda(["Do you like it?", "q-core-10"])
    assert agenda.items[0]["remarks"]
    agenda.items = [agenda.items[0], {**agenda.items[1], "text": "How is a week of yours?"}]
    assert agenda.items[1]["text"] == "How is a week of yours?" and agenda.items[1]["first"]
    assert agenda.questions == ["Do you like it?", "q-core-10"]


def test_what_is_picked_is_asked_and_what_is_taken_off_is_picked_no_more():
    picker, agenda = QuestionPicker(), Agenda()
    linked = link((picker, "selected"), (agenda, "questions"))
    picker.selected = ["q-core-10", "q-core-03"]
    assert keys(agenda) == ["q-core-03", "q-core-10"]
    agenda.items = agenda.items[1:]
    assert picker.selected == agenda.questions == ["q-core-10"]
    linked.unlink()


def test_what_does_not_fit_is_named():
    with pytest.raises(TraitError, match="“q-none” isn't in the question bank"):
        Agenda().items = [{"question": "q-none"}]


def test_a_step_of_a_page_is_this_widget_and_follows_its_state(bound, folder, interview):
    assert isinstance(bound, Agenda) and bound.minutes == 25
    bound.state.act("kit", talk=interview, type="career")
    assert len(bound.items) == len(bound.questions) == 11 and bound.is_ready
    folder.undo()
    assert (bound.items, bound.questions, bound.is_ready) == ([], [], False)


def test_to_set_the_questions_of_a_step_saves_them(bound, folder, interview):
    bound.questions = ASKED
    assert [one[:2] for one in kept(folder, interview)] == [
        ("q-core-03", "rapport"),
        ("q-core-10", "main"),
        ("What surprised you here?", "main"),
    ]
    bound.questions = ASKED[:2]
    bound.minutes = 30
    assert [one[0] for one in kept(folder, interview)] == ASKED[:2]
    assert folder.book.get(interview).agreed_minutes == bound.minutes == 30


def test_to_set_the_lines_of_a_step_saves_order_minutes_stars_and_words(bound, folder, interview):
    bound.questions = [*ASKED, "q-core-48"]
    _, week, own, thanks = bound.items
    bound.items = [
        {**own, "block": "rapport", "minutes": 4},
        {**week, "must": True, "text": "How is a week of yours?"},
        thanks,
    ]
    assert kept(folder, interview) == [
        (own["text"], "rapport", 4, False),
        ("q-core-10", "main", week["minutes"], True),
        ("q-core-48", "close", thanks["minutes"], False),
    ]
    assert bound.items[1]["text"] == "How is a week of yours?"


def test_what_a_state_refuses_is_said_and_the_trait_goes_back(bound, monkeypatch):
    def refuse(do, /, **values):
        return {"ok": False, "found": "The disk is full.", "next_step": "Make room."}

    monkeypatch.setattr(bound.state, "act", refuse)
    with pytest.raises(InfoviewError, match="The disk is full"):
        bound.questions = ASKED
    assert bound.questions == []


def test_the_questions_are_not_written_where_an_agenda_is_only_named():
    assert "surprised" not in repr(Agenda(ASKED))
