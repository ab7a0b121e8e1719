"""A question picker owns what is picked, or follows the step of a page."""

from __future__ import annotations

import pytest
from traitlets import TraitError

from infoview_lib.errors import InfoviewError
from infoview_lib.state.questions.question_bank import bank
from infoview_lib.widgets import QuestionPicker
from infoview_lib.widgets.view import view_of


@pytest.fixture
def interview(folder):
    """Return the id of an interview in a folder."""
    person = folder.add("contact", name="Ana Lopes", industry="Public health")
    return folder.add("interview", contact=person, type="career", agreed_minutes=25)


@pytest.fixture
def bound(folder, interview):
    """Return the step of a page, as a public widget, looking at the interview."""
    made = view_of("question_picker", folder)
    made.interview = interview
    yield made
    made.close()


def on_agenda(folder, interview):
    return {one.question for one in folder.book.about("plan_item", interview=interview)}


def test_each_question_is_picked_once_and_said_in_words():
    picker = QuestionPicker(type="career", selected=["q-core-10"])
    heard = []
    picker.observe(lambda change: heard.append(change.new), "selected")
    picker.selected = ["q-core-11", "q-core-10", "q-core-11"]
    assert heard == [["q-core-11", "q-core-10"]]
    assert picker.texts[1] == bank()["q-core-10"].text


def test_what_helps_to_ask_comes_when_it_is_wanted():
    picker = QuestionPicker()
    assert picker.help == []
    picker.looked_at = "q-core-10"
    assert picker.help[0]["why"] == bank()["q-core-10"].why
    picker.looked_at = "gone"
    assert picker.help == []


@pytest.mark.parametrize(
    ("traits", "words"),
    [
        ({"type": "lunch"}, "“lunch” isn't a kind of interview."),
        ({"selected": ["q-none"]}, "“q-none” isn't in the question bank."),
    ],
)
def test_what_does_not_fit_is_named(traits, words):
    with pytest.raises(TraitError, match=words):
        QuestionPicker(**traits)


def test_a_step_of_a_page_is_this_widget_and_follows_its_state(bound, folder, interview):
    assert isinstance(bound, QuestionPicker) and bound.type == "career"
    heard = []
    bound.observe(lambda change: heard.append(change.new), "selected")
    bound.state.act("pick", talk=interview, question="q-core-10")
    bound.state.act("type", talk=interview, value="job")
    assert (bound.selected, bound.type) == (["q-core-10"], "job")
    folder.undo()
    folder.undo()
    assert (bound.selected, bound.type) == ([], "career")
    assert heard == [["q-core-10"], []]


def test_to_set_a_trait_of_a_step_saves_the_same_questions(bound, folder, interview):
    bound.selected = ["q-core-10", "q-core-48"]
    bound.selected = ["q-core-48", "q-core-11"]
    assert on_agenda(folder, interview) == {"q-core-48", "q-core-11"}
    assert sorted(bound.selected) == ["q-core-11", "q-core-48"]
    bound.type = "job"
    assert folder.book.get(interview).type == "job"


def test_another_interview_has_another_agenda_and_nothing_is_saved_by_looking(bound, folder):
    bound.selected = ["q-core-10"]
    before = folder.edit_count
    bound.interview = ""
    assert bound.selected == []
    bound.looked_at = "q-core-10"
    assert folder.edit_count == before


def test_what_a_state_refuses_is_said_and_the_trait_goes_back(bound, monkeypatch):
    def refuse(do, /, **values):
        return {"ok": False, "found": "The disk is full.", "next_step": "Make room."}

    monkeypatch.setattr(bound.state, "act", refuse)
    with pytest.raises(InfoviewError, match="The disk is full"):
        bound.selected = ["q-core-10"]
    assert bound.selected == []


def test_the_words_of_a_question_are_not_written_where_it_is_only_named():
    assert "q-core" not in repr(QuestionPicker(selected=["q-core-10"]))
