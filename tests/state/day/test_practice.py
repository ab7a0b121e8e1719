"""Practice fills the real forms with practice records, which nothing counts."""

from datetime import date

import pytest

from infoview_lib.contacts.asking.calibration import calibration
from infoview_lib.contacts.due.queue import due_items
from infoview_lib.contacts.learned.coverage import coverage
from infoview_lib.contacts.learned.progress import milestones
from infoview_lib.exchange.going_out.contact_log import contact_log
from infoview_lib.prep.path import PAGES
from infoview_lib.records.catalog import KINDS
from infoview_lib.state.day.interview_list import InterviewsState
from infoview_lib.state.day.observer_sheet import ObserverSheetState
from infoview_lib.state.day.practice import PracticeState
from infoview_lib.state.export.export import ExportState
from infoview_lib.state.follow_up.keep_in_touch import KeepInTouchState
from infoview_lib.state.follow_up.report_back import ReportBackState
from infoview_lib.state.interview_choice import NOT_SET
from infoview_lib.state.network.referral_map import ReferralMapState
from infoview_lib.state.page_frame import ContentsState
from infoview_lib.state.plan.coverage import CoverageState
from infoview_lib.state.plan.ranking import RankingState
from infoview_lib.state.reflect.evidence import EvidenceState
from infoview_lib.state.today.due_list import TodayState
from tests.wording import says

TODAY = date(2030, 3, 12)


@pytest.fixture
def rehearsal(folder):
    return PracticeState(folder, lambda: TODAY)


def begin(state, persona="terse_expert", plan="kit"):
    reply = state.act("hello", persona=persona, plan=plan, words="Hello, I am Quinn.")
    assert reply["ok"], reply
    return state.view["talk"]


def ask_all(state, count=99):
    for one in state.view["talk"]["questions"][:count]:
        assert state.act("ask", plan_item=one["id"])["ok"]


def whole_talk(state):
    """Hold a talk with the recruiter from hello to notes, names, advice, a group."""
    begin(state, "drifting_recruiter")
    ask_all(state, 3)
    state.act("drift", how="stop", words="Could we set another time for it?")
    state.act("ask", words="Who else should I talk to?")
    state.act("ask", words="May I say that you sent me?")
    state.act("goodbye", words="Thank you. The soup stays with me.")
    note = state.view["talk"]["notes"][0]
    state.act("answer", plan_item=note["id"], name="text", value="A driver who likes the quiet")
    state.act("named", name="Ilse Van Doren", may_use_name="yes")
    state.act("advised", text="The Back Room", kind="association")


def test_nothing_is_written_before_the_student_says_hello(rehearsal):
    before = rehearsal.folder.entries()
    assert rehearsal.view["talk"] is None and rehearsal.view["practice"] == 0
    assert len(rehearsal.lasting()["people"]) == 4
    assert rehearsal.act("hello", persona="")["ok"] is False
    assert rehearsal.folder.entries() == before


def test_hello_makes_person_talk_and_questions_as_practice(rehearsal):
    talk = begin(rehearsal)
    book = rehearsal.folder.book
    assert [(c.name, c.is_practice) for c in book.of("contact")] == [("Tomasz Wieland", True)]
    found = book.of("interview")[0]
    assert (found.status, found.agreed_minutes, found.is_practice) == ("scheduled", 20, True)
    assert len(talk["questions"]) == len(book.of("plan_item")) >= 6
    assert all("{" not in one["text"] for one in talk["questions"])
    assert [turn["who"] for turn in talk["turns"]] == ["you", "them"]
    assert (
        rehearsal.act("undo")["undone"] == "a practice interview" and rehearsal.view["talk"] is None
    )


def test_the_plan_of_page_04_is_copied_and_still_waits(rehearsal):
    rehearsal.folder.add("plan_item", wording="What is a normal day?", position=1, must_ask=True)
    key, label = rehearsal.view["plans"][0]
    assert key == "" and says(label, "your agenda", NOT_SET, "1 question")
    talk = begin(rehearsal, plan="")
    assert [(one["text"], one["must"]) for one in talk["questions"]] == [
        ("What is a normal day?", True)
    ]
    assert [one.is_practice for one in rehearsal.folder.book.of("plan_item")] == [False, True]


def test_a_page_opened_again_stands_where_it_stood(rehearsal):
    begin(rehearsal)
    ask_all(rehearsal, 2)
    rehearsal.act("on", words="What happened then?")
    again = PracticeState(rehearsal.folder, lambda: TODAY)
    assert again.view["talk"] == rehearsal.view["talk"] and len(again.view["talk"]["turns"]) == 8


def test_what_is_typed_becomes_a_question_or_asks_on(rehearsal):
    begin(rehearsal, plan="kit")
    before = len(rehearsal.folder.book.of("plan_item"))
    rehearsal.act("ask", words="Which tools do you use?")
    rehearsal.act("ask", words="Tell me more.")
    rehearsal.act("ask", words="Are you hiring?")
    made = rehearsal.folder.book.of("plan_item")[before:]
    assert [(one.wording, one.asked, one.is_practice) for one in made] == [
        ("Which tools do you use?", True, True)
    ]
    hints = [turn["hint"] for turn in rehearsal.view["talk"]["turns"]]
    assert "job search" in hints[-1]
    assert rehearsal.act("ask", words="  ")["ok"] is False


def test_the_busy_owner_shrinks_the_agreed_minutes(rehearsal):
    begin(rehearsal, "busy_owner")
    ask_all(rehearsal, 3)
    assert (
        rehearsal.folder.book.of("interview")[0].agreed_minutes
        == 15
        == rehearsal.view["talk"]["promise"]
    )
    rehearsal.act("undo")
    assert rehearsal.folder.book.of("interview")[0].agreed_minutes == 20


def test_a_drift_is_stopped_and_booked_again_as_practice(rehearsal):
    begin(rehearsal, "drifting_recruiter")
    assert rehearsal.act("drift", how="stop", words="Another time?")["ok"] is False
    ask_all(rehearsal, 3)
    assert [one[0] for one in rehearsal.view["talk"]["drift"]] == ["stop", "back"]
    rehearsal.act("drift", how="stop", words="Could we set another time?")
    first, second = rehearsal.folder.book.of("interview")
    assert (first.drifted, first.status) == (True, "scheduled")
    assert (second.contact, second.type, second.status, second.is_practice) == (
        first.contact,
        "job",
        "planned",
        True,
    )
    assert rehearsal.view["talk"]["drift"] == []


def test_the_real_forms_are_filled_as_practice(rehearsal):
    whole_talk(rehearsal)
    book = rehearsal.folder.book
    kinds = {kind: len(book.of(kind)) for kind in KINDS if book.of(kind)}
    assert kinds == {
        "contact": 2,
        "interview": 2,
        "plan_item": kinds["plan_item"],
        "referral": 1,
        "answer": 1,
        "recommendation": 1,
        "association": 1,
        "document": 1,
    }
    assert all(one.is_practice for kind in KINDS for one in book.of(kind))
    talk = book.of("interview")[0]
    assert (talk.status, talk.referrals_asked, talk.actual_minutes) == (
        "done",
        True,
        rehearsal.view["talk"]["minutes"],
    )
    shown = rehearsal.view["talk"]
    assert (
        shown["notes"][0]["answer"]["text"] == "A driver who likes the quiet"
        and shown["notes"][0]["heard"]
    )
    assert (
        shown["names"] == ["Ilse Van Doren (yes)"]
        and len(shown["well"]) == 2
        and shown["next_time"]
    )
    assert rehearsal.act("ask", words="One more?")["found"] == "This practice is over."


def counted(folder):
    """Everything that counts, lists what is due, or draws the network."""
    from infoview_lib.network.graph.referral_graph import referral_graph
    from infoview_lib.network.measures.lineage import lineage

    book = folder.book
    states = (
        TodayState,
        ReportBackState,
        KeepInTouchState,
        EvidenceState,
        CoverageState,
        RankingState,
        ReferralMapState,
        ContentsState,
    )
    shown = {made.__name__: made(folder, today=lambda: TODAY).view for made in states}
    for view in shown.values():
        view.pop("undo_label", None)
    return {
        "states": shown,
        "due": due_items(book, TODAY),
        "calibration": calibration(book),
        "coverage": coverage(book),
        "log": contact_log(book, TODAY),
        "progress": [milestones(book, page.key) for page in PAGES],
        "export": [ExportState(folder).view[name] for name in ("people", "entries")],
        "network": sorted(referral_graph(book).nodes),
        "lineage": lineage(referral_graph(book)),
    }


def test_practice_enters_no_statistic_no_list_no_network(talked):
    folder = talked["folder"]
    folder.add("answer", interview=talked["talk"], topic="Hours", text="Calm", stance="positive")
    folder.add("objective", kind="names", text="Three names", target_count=3)
    before = counted(folder)
    whole_talk(PracticeState(folder, lambda: TODAY))
    after = counted(folder)
    for name in before["states"]:
        assert after["states"][name] == before["states"][name], name
    assert after == before


def test_practice_is_put_away_in_one_step_and_comes_back(talked):
    folder = talked["folder"]
    real = {kind: folder.book.of(kind) for kind in KINDS}
    state = PracticeState(folder, lambda: TODAY)
    whole_talk(state)
    practice = state.view["practice"]
    full = {kind: len(folder.book.of(kind)) for kind in KINDS}
    assert state.act("put_away") == {"ok": True, "away": practice}
    assert {kind: folder.book.of(kind) for kind in KINDS} == real and state.view["talk"] is None
    assert state.act("undo")["undone"] == "cleared practice"
    assert {kind: len(folder.book.of(kind)) for kind in KINDS} == full and state.view["talk"][
        "over"
    ]


def test_typed_words_of_leave_end_the_talk(rehearsal):
    begin(rehearsal)
    rehearsal.act("ask", words="What does a normal day look like?")
    rehearsal.act("ask", words="I have to go to class soon. Who else should I talk to?")
    assert not rehearsal.view["talk"]["over"]
    assert rehearsal.act("ask", words="I really have to go now. Thank you so much.")["ok"]
    assert rehearsal.view["talk"]["over"]
    assert rehearsal.act("ask", words="And what about pay?")["found"] == "This practice is over."


def test_a_second_rehearsal_meets_the_same_person_again(rehearsal):
    begin(rehearsal)
    rehearsal.act("goodbye", words="Thank you.")
    begin(rehearsal)
    assert (
        len(rehearsal.folder.book.of("contact")) == 1
        and len(rehearsal.folder.book.of("interview")) == 2
    )
    assert not rehearsal.view["talk"]["over"]


def test_a_rehearsal_without_end_still_fits_its_record(rehearsal):
    begin(rehearsal)
    replies = [rehearsal.act("on", words=f"{'why ' * 90} {n}") for n in range(30)]
    assert (
        replies[-1]["found"] == "You've asked a lot of questions."
        and rehearsal.act("goodbye", words="Thank you.")["ok"]
    )
    assert rehearsal.view["talk"]["over"]


def test_the_talk_stands_in_the_list_of_talks(rehearsal):
    begin(rehearsal)
    assert [
        one["practice"] for one in InterviewsState(rehearsal.folder, lambda: TODAY).view["items"]
    ] == [True]


def test_the_observers_sheet_has_seats_things_to_watch_and_parts(folder):
    sheet = ObserverSheetState(folder).lasting()
    assert (len(sheet["watches"]), len(sheet["cards"]), sheet["minutes"]) == (7, 4, [15, 30, 45])
    assert [one["ends"] for one in sheet["rounds"]["15"]] == [5, 10, 15]
