"""A checklist owns its marks, or follows the step of a page."""

from __future__ import annotations

import pytest
from traitlets import TraitError

from infoview_lib.errors import InfoviewError
from infoview_lib.state.day.checklist import all_lines
from infoview_lib.widgets import Checklist
from infoview_lib.widgets.view import view_of

LINES = ["Charge my phone", "Print my questions"]


@pytest.fixture
def interview(folder):
    """Return the id of an interview in a folder."""
    person = folder.add("contact", name="Ana Lopes")
    return folder.add("interview", contact=person, mode="phone")


@pytest.fixture
def bound(folder, interview):
    """Return the step of a page, as a public widget, looking at the interview."""
    made = view_of("checklist", folder)
    made.interview = interview
    yield made
    made.close()


def heard_of(widget, name):
    heard = []
    widget.observe(lambda change: heard.append(change.new), name)
    return heard


def test_a_line_has_one_mark_and_each_change_is_heard():
    bag = Checklist(LINES)
    done, skipped = heard_of(bag, "done"), heard_of(bag, "skipped")
    bag.done = LINES
    bag.skipped = LINES[:1]
    assert (bag.done, bag.skipped) == (LINES[1:], LINES[:1])
    bag.done = LINES
    assert (done, skipped) == ([LINES, LINES[1:], LINES], [LINES[:1], []])


def test_shipped_lines_keep_their_reasons():
    (line,) = Checklist(all_lines()[:1]).items
    assert (line["id"], line["reason"]) == (all_lines()[0].id, all_lines()[0].reason)


def test_marks_go_with_their_lines():
    bag = Checklist(LINES)
    bag.done = LINES
    bag.items = LINES[1:]
    assert bag.done == LINES[1:]


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Checklist([*LINES, LINES[0]]), f"“{LINES[0]}” is on the list twice."),
        (lambda: Checklist(LINES, done=["Sleep"]), "“Sleep” isn't on the list."),
    ],
)
def test_what_does_not_fit_is_named(make, words):
    with pytest.raises(TraitError, match=words):
        make()


def test_a_step_of_a_page_is_this_widget_and_follows_its_state(bound, folder, interview):
    assert isinstance(bound, Checklist)
    done = heard_of(bound, "done")
    bound.state.act("mark", talk=interview, line="before-facts", mark="done")
    bound.state.act("mark", talk=interview, line="before-questions", mark="skip")
    assert (bound.done, bound.skipped) == (["before-facts"], ["before-questions"])
    assert done == [["before-facts"]]
    folder.undo()
    assert bound.skipped == []


def test_to_set_a_trait_of_a_step_saves_the_same_marks(bound, folder, interview):
    first, second, third = (one.id for one in all_lines()[:3])
    bound.done = [first, second]
    bound.skipped = [second, third]
    bound.done = [first]
    found = {
        one.item: (one.done, one.not_applicable)
        for one in folder.book.about("checklist_state", interview=interview)
    }
    assert found == {first: (True, False), second: (False, True), third: (False, True)}
    assert (bound.done, bound.skipped) == ([first], [second, third])


def test_another_interview_has_other_marks_and_nothing_is_saved_by_looking(bound, folder):
    bound.done = [all_lines()[0].id]
    before = folder.edit_count
    bound.interview = ""
    assert bound.done == []
    assert folder.edit_count == before


def test_what_a_state_refuses_is_said_and_the_trait_goes_back(bound, monkeypatch):
    def refuse(do, /, **values):
        return {"ok": False, "found": "The disk is full.", "next_step": "Make room."}

    monkeypatch.setattr(bound.state, "act", refuse)
    with pytest.raises(InfoviewError, match="The disk is full"):
        bound.done = [all_lines()[0].id]
    assert bound.done == []


def test_a_page_is_not_sent_its_lines_twice(bound):
    assert "items" not in bound.get_state() and "traits" not in bound.about
    assert bound.items == bound.about["lines"]
    assert "items" in Checklist(LINES).get_state()


def test_nothing_of_a_list_is_written_where_it_is_only_named():
    assert "Charge" not in repr(Checklist(LINES))
