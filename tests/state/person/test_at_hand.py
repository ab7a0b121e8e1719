"""From the page of one person alone: from the plan over a request and a talk to thanks."""

import json
from datetime import date

import pytest

from infoview_lib.bundled import notebooks_folder
from infoview_lib.state.person.at_hand import (
    PersonAttemptsState,
    PersonDetailsState,
    PersonInterviewsState,
    PersonNotesState,
    PersonQuestionsState,
    PersonRequestState,
    PersonSchedulingState,
)
from infoview_lib.state.person.person import PARTS, PersonState
from tests.moments import just_now

TODAY = date.today()


@pytest.fixture
def page(folder):
    """The steps of the page, about a person who was not asked yet, beside somebody else."""
    folder.add("profile", display_name="Noor", default_minutes=25, request_start="full")
    bo = folder.add("contact", name="Bo Chen", title="Nurse")
    ana = folder.add("contact", name="Ana Lopes")
    folder.add("attempt", contact=ana, sent_at=TODAY)
    folder.add("interview", contact=ana, status="scheduled", starts_at="2030-01-01T10:00+00:00")
    kinds = {
        "one": PersonState,
        "request": PersonRequestState,
        "attempts": PersonAttemptsState,
        "interviews": PersonInterviewsState,
        "times": PersonSchedulingState,
        "questions": PersonQuestionsState,
        "notes": PersonNotesState,
        "details": PersonDetailsState,
    }
    steps = {name: kind(folder) for name, kind in kinds.items()}
    steps["one"].act("choose", contact=bo)
    return {**steps, "folder": folder, "bo": bo, "ana": ana}


def done(step, do, **values):
    reply = step.act(do, **values)
    assert reply["ok"], reply
    return reply


def test_what_belongs_to_others_is_on_none_of_the_steps(page):
    assert page["request"].view["contact"] == page["bo"]
    assert [one for one, _ in page["request"].view["people"]] == [page["bo"]]
    assert page["attempts"].view["items"] == page["interviews"].view["items"] == []
    assert page["times"].view["talks"] == page["notes"].view["talks"] == []
    assert page["questions"].view["talk"] == ""  # the one that is not set yet


def settle(one, action, **given):
    item = next(item for item in one.view["due"] if item["action"] == action)
    done(one, "done", action=action, record=item["record"], contact=item["contact"], **given)


def ask_and_meet(page, contact):
    """Send a request, note a yes, set a time that is over, take notes of the talk; return it."""
    one, request, notes = page["one"], page["request"], page["notes"]
    done(request, "sent", contact=contact, channel="email", text="Could we talk?", sure=True)
    waiting = one.view["waiting"]
    assert waiting and one.view["next"] is None
    done(one, "answer", attempt=waiting["attempt"], outcome="yes")
    assert one.view["waiting"] is None
    (item,) = one.view["due"]
    assert (item["action"], item["page"]["file"]) == ("set_time", "#set-a-time")
    settle(one, "set_time", starts_at=just_now())
    ((talk, _),) = notes.view["talks"]
    done(notes, "topic", talk=talk, topic="Nights")
    done(notes, "held", talk=talk, starts_at=just_now(), actual_minutes=20)
    return talk


def test_all_of_a_journey_is_done_on_one_page(page):
    """Journey J2: a request, an answer, a talk, thanks; then the referral, and its loop closed."""
    one, notes, bo = page["one"], page["notes"], page["bo"]
    assert one.view["next"] == {"file": "#reach-out", "label": "Write your request"}
    done(one, "set", contact=bo, name="why_them", value="The only nurse I know")
    done(one, "set", contact=bo, name="known", value="the health career fair")
    assert "health career fair" in page["request"].view["text"]
    talk = ask_and_meet(page, bo)
    done(notes, "named", talk=talk, name="Ivy Stone")
    done(notes, "advised", talk=talk, text="Visit a ward")
    settle(one, "thank_you", about="Nights are long")
    settle(one, "debrief", learned="Nights are long")
    assert one.view["stage"]["text"] == "Thanked"

    ivy = one.view["named"][0]["contact"]
    done(one, "choose", contact=ivy)
    assert (one.view["name"], [step["name"] for step in one.view["way"]]) == (
        "Ivy Stone",
        ["Bo Chen"],
    )
    ask_and_meet(page, ivy)

    done(one, "choose", contact=bo)
    for action in ("try_advice", "report_back", "thank_referrer", "tell_outcome"):
        settle(one, action, **({"outcome": "I went"} if action == "try_advice" else {}))
    assert one.view["due"] == [] and one.view["ledger"] == "You're all caught up."


def test_what_is_added_here_is_about_the_person(page):
    done(page["attempts"], "add", channel="phone")
    done(page["interviews"], "add", mode="phone")
    folder, bo = page["folder"], page["bo"]
    for kind in ("attempt", "interview"):
        assert folder.records(kind)[-1]["contact"] == bo
    assert len(page["attempts"].view["items"]) == len(page["interviews"].view["items"]) == 1


def test_what_was_removed_comes_back_only_to_its_own_page(page):
    folder, ana = page["folder"], page["ana"]
    for kind in ("attempt", "interview"):
        folder.delete(folder.records(kind)[0]["id"])
    assert page["attempts"].view["removed"] == page["interviews"].view["removed"] == []
    page["one"].act("choose", contact=ana)
    assert len(page["attempts"].view["removed"]) == len(page["interviews"].view["removed"]) == 1


def test_details_are_changed_and_nobody_is_added(page):
    details, bo = page["details"], page["bo"]
    done(details, "change", id=bo, name="city", value="Lowell")
    assert page["folder"].book.get(bo).city == "Lowell"
    assert details.view["add_fields"] == []


def test_who_is_not_to_be_contacted_is_written_to_nowhere(page):
    page["folder"].change(page["bo"], do_not_contact=True)
    assert page["request"].view["contact"] == "" and page["request"].view["empty"]
    assert page["one"].view["next"] is None


def test_every_part_that_a_step_leads_to_is_a_section_of_the_page():
    cells = json.loads((notebooks_folder() / "person.ipynb").read_text("utf-8"))["cells"]
    prose = ["".join(one["source"]) for one in cells if one["cell_type"] == "markdown"]
    titles = {text.split("\n")[0][3:] for text in prose if text.startswith("## ")}
    for address, label in PARTS:
        assert label in titles
        assert address == f"#{label.lower().replace(' ', '-')}"
