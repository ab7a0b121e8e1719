"""A request is written, checked, sent and logged."""

import base64
import email
from datetime import date
from email import policy
from urllib.parse import unquote

import pytest

from infoview_lib.contacts.writing.drafts import draft_for
from infoview_lib.prep.messages.request_parts import request_parts
from infoview_lib.records.choices import CHANNELS
from infoview_lib.state.outreach.request import RequestState
from tests.classroom.preparing.course_files import lay_course
from tests.wording import says

DAY = date(2026, 3, 10)
TEXT_WITH_NAME = (
    "Dear Ana, Mr. Chen told me about you because you run a group. My name is Jo. "
    "Could we talk for 25 minutes?"
)


@pytest.fixture
def people(folder):
    folder.add(
        "profile", display_name="Jordan Okafor", major="Biology", school="Merrimack Valley College"
    )
    ana = folder.add(
        "contact", name="Ana Lopes", relevance=5, why_them="Runs a group for beginners"
    )
    bo = folder.add("contact", name="Bo Chen", relevance=2)
    return {"ana": ana, "bo": bo}


@pytest.fixture
def state(folder, people):
    return RequestState(folder, today=lambda: DAY)


def parts(state):
    return {part["key"] for part in state.view["check"]["parts"] if part["found"]}


def test_a_request_starts_from_what_was_noted_and_writes_nothing(folder, people):
    before = folder.entries()
    view = RequestState(folder, today=lambda: DAY).view
    assert folder.entries() == before
    assert view["contact"] == people["ana"] and view["start_words"]
    assert says(view["text"], "I study biology", "Jordan Okafor")
    assert "25 minutes" in view["text"] and "because you run a group for beginners" in view["text"]


def test_a_start_is_not_ready_before_its_open_places_are_filled(state):
    assert (
        state.view["check"]["gaps"] == ["[in a sentence, how you found them]"]
        and not state.view["check"]["ready"]
    )
    assert "referrer" not in parts(state)


@pytest.mark.parametrize("channel", [key for key, _ in CHANNELS])
def test_every_channel_starts_with_minutes_thanks_and_no_job_request(state, people, channel):
    state.act("choose", contact=people["ana"], channel=channel)
    assert state.view["channel"] == channel
    assert {"minutes", "thanks", "who_you_are", "not_a_job"} - parts(state) <= {
        "who_you_are",
        "not_a_job",
    }
    assert state.view["check"]["job_asks"] == []
    assert request_parts(state.view["text"]).minutes == 25


@pytest.mark.parametrize(
    ("may", "named", "noted"),
    [("yes", True, False), ("unasked", False, True), ("no", False, False)],
)
def test_a_referrer_is_named_only_when_they_agreed(folder, people, state, may, named, noted):
    folder.add("referral", **{"from": people["bo"], "to": people["ana"], "may_use_name": may})
    assert ("Bo Chen suggested" in state.view["text"]) is named
    assert any("if you can say so" in note for note in state.view["notes"]) is noted


def test_who_does_not_want_to_be_named_is_kept_out_of_the_request(folder, people, state):
    folder.add("referral", **{"from": people["bo"], "to": people["ana"], "may_use_name": "no"})
    assert any(
        says(note, "doesn't want to be named", "leave Bo Chen out") for note in state.view["notes"]
    )
    values = {"contact": people["ana"], "channel": "email", "text": TEXT_WITH_NAME}
    check = state.act("check", **values)["check"]
    assert check["ready"] is False and check["summary"].startswith("Not yet")
    for words in (check["summary"], state.act("mail", **values)["found"]):
        assert says(words, "Bo Chen", "doesn't want to be named")
    assert state.act(
        "mail",
        **values | {"text": TEXT_WITH_NAME.replace("Mr. Chen told me about", "I read about")},
    )["ok"]


def test_who_was_not_asked_yet_is_asked_before_they_are_named(folder, people, state):
    given = folder.add("referral", **{"from": people["bo"], "to": people["ana"]})
    values = {"contact": people["ana"], "channel": "email", "text": TEXT_WITH_NAME}
    check = state.act("check", **values)["check"]
    assert not check["ready"] and says(check["summary"], "ask Bo Chen before")
    folder.change(given, may_use_name="yes")
    assert state.act("check", **values)["check"]["ready"]


def test_a_first_name_shared_with_whom_you_ask_names_nobody_else(folder, people, state):
    other = folder.add("contact", name="Ana Marsh")
    folder.add("referral", **{"from": other, "to": people["ana"], "may_use_name": "no"})
    check = state.act("check", contact=people["ana"], channel="email", text="Dear Ana,")["check"]
    assert "doesn't want" not in check["summary"]


def test_words_are_kept_once_per_person_and_channel(folder, people, state):
    for text in ("Dear Ana,", "Dear Ana, thank you."):
        assert state.act("write", contact=people["ana"], channel="email", text=text)["ok"]
    state.act("write", contact=people["ana"], channel="letter", text="Dear Ms. Lopes,")
    kept = [(d["kind"], d["channel"], d["text"]) for d in folder.records("document")]
    assert kept == [
        ("request", "email", "Dear Ana, thank you."),
        ("request", "letter", "Dear Ms. Lopes,"),
    ]
    assert RequestState(folder, today=lambda: DAY).view["channel"] in ("email", "letter")


def test_a_job_request_is_stopped_with_a_reason_and_another_wording(state, people):
    text = "Bo said I should write to you because you run a group. 25 minutes? Are you hiring?"
    state.act("write", contact=people["ana"], channel="email", text=text)
    assert [ask["words"] for ask in state.view["check"]["job_asks"]] == ["Are you hiring"]
    assert (
        state.view["check"]["job_asks"][0]["reason"]
        and state.view["check"]["job_asks"][0]["suggestion"]
    )
    assert not state.view["check"]["ready"]
    state.act(
        "write",
        contact=people["ana"],
        channel="email",
        text=text.replace("Are you hiring?", "Thank you."),
    )
    assert state.view["check"]["ready"] and state.view["check"]["job_asks"] == []


def test_sending_logs_a_try_with_the_words_and_a_day_to_look_again(folder, people, state):
    folder.add("referral", **{"from": people["bo"], "to": people["ana"], "may_use_name": "yes"})
    text = "Bo Chen suggested I write. Could we talk for 20 minutes?"
    assert state.act("sent", contact=people["ana"], channel="email", text=text)["ok"]
    made = folder.records("attempt")[0]
    assert (made["words"], made["asked_minutes"], made["due_on"]) == (text, 20, "2026-03-17")
    assert made["next_step"] == "Send one reminder"
    assert made["sent_at"].startswith("2026-03-10") and made["referrer_named"] == people["bo"]


def test_pressing_sent_twice_logs_once(folder, people, state):
    values = {"contact": people["ana"], "channel": "email", "text": "Hello Ana"}
    assert state.act("sent", **values)["ok"] and not state.act("sent", **values)["ok"]
    assert len(folder.records("attempt")) == 1


def test_who_must_not_be_contacted_cannot_be_written_to(folder, people, state):
    folder.change(people["ana"], do_not_contact=True)
    assert state.view["contact"] == people["bo"]
    assert [name for _, name in state.view["people"]] == ["Bo Chen"]
    assert not state.act("choose", contact=people["ana"])["ok"]
    assert not state.act("sent", contact=people["ana"], channel="email", text="Hi")["ok"]


def test_two_requests_without_an_answer_are_enough(folder, people, state):
    for day in ("2026-03-01", "2026-03-08"):
        folder.add("attempt", contact=people["ana"], sent_at=day, outcome="no_reply")
    state.act("choose", contact=people["ana"])
    assert "Let it rest" in state.view["rest"]
    text = state.view["text"]
    assert not state.act("sent", contact=people["ana"], channel="email", text=text)["ok"]
    assert not state.act("mail", contact=people["ana"], channel="email", text="Hello")["ok"]
    assert len(folder.records("attempt")) == 2


def test_starting_again_can_be_undone(folder, people, state):
    state.act("write", contact=people["ana"], channel="email", text="My own words")
    state.act("start_again", contact=people["ana"], channel="email")
    assert state.view["text"].startswith("Hi Ana,")
    state.act("undo")
    assert state.view["text"] == "My own words"


def test_an_empty_list_shows_no_request(folder):
    assert RequestState(folder).view["contact"] == ""


def ask(folder, people, channel="email", **rest):
    folder.add(
        "attempt",
        contact=people["ana"],
        channel=channel,
        sent_at="2026-03-01",
        due_on="2026-03-08",
        **rest,
    )


def test_the_check_of_a_text_being_typed_writes_nothing(folder, people, state):
    before = folder.entries()
    found = state.act(
        "check", contact=people["ana"], channel="email", text="Could we talk for 20 minutes?!!!"
    )["check"]
    assert [part["key"] for part in found["parts"] if part["found"]] == ["minutes"]
    assert [note["kind"] for note in found["tone"]] == ["loud"] and not found["ready"]
    assert says(found["summary"], "Not yet", "how you found them", "why this person", "missing")
    assert not says(found["summary"], "minutes")
    assert folder.entries() == before


def test_a_missing_part_is_added_by_one_button_from_own_notes(folder, people, state):
    folder.change(people["ana"], source="My aunt")
    values = {"contact": people["ana"], "channel": "email", "text": "Dear Ana Lopes,\n\nThank you."}
    for part in ("minutes", "why_them", "referrer"):
        assert state.act("add_part", part=part, **values)["ok"]
        values["text"] = state.view["text"]
    in_order = ("from my aunt", "because you run a group for beginners", "25 minutes")
    places = [values["text"].find(fact) for fact in in_order]
    assert -1 not in places and places == sorted(places)
    assert [values["text"].count(fact) for fact in in_order] == [1, 1, 1]
    assert values["text"].startswith("Dear Ana Lopes,\n\n")
    assert values["text"].endswith(" Thank you.")
    assert state.view["check"]["ready"]


def test_a_sentence_is_offered_for_each_missing_part_and_none_for_a_place_that_stands_open(
    state, people
):
    state.act(
        "write",
        contact=people["ana"],
        channel="email",
        text="[in a sentence, how you found them] Thank you.",
    )
    offers = {part["key"]: part["offer"] for part in state.view["check"]["parts"]}
    assert offers["referrer"] == offers["thanks"] == ""
    state.act("write", contact=people["ana"], channel="email", text="Hello")
    missing = state.view["check"]["parts"][0]
    assert missing | {"label": "", "hint": ""} == {
        "key": "referrer",
        "label": "",
        "found": False,
        "words": "",
        "required": True,
        "offer": "",
        "hint": "",
    }
    assert says(missing["hint"], "how you found them", "list", "event", "article")
    assert says(offers["who_you_are"], "biology", "Merrimack Valley College")


def test_a_rewording_replaces_exactly_the_words_shown(people, state):
    text = "Bo told me of you because you run a group. Are you hiring? 25 minutes would do."
    values = {"contact": people["ana"], "channel": "email", "text": text}
    state.act("write", **values)
    one = state.view["check"]["job_asks"][0]["rewording"]
    assert text[one["start"] : one["end"]] == one["words"] == "Are you hiring"
    assert state.act("reword", start=one["start"], **values)["ok"]
    assert (
        state.view["text"] == text.replace("Are you hiring", one["instead"])
        and state.view["check"]["ready"]
    )
    assert not state.act("reword", start=one["start"], **(values | {"text": state.view["text"]}))[
        "ok"
    ]
    state.act("undo")
    assert state.view["text"] == text


def test_a_text_goes_to_the_mail_program_as_a_link_and_as_a_draft(folder, people, state):
    folder.change(people["ana"], email="ana@example.org", occupation="Baking")
    values = {"contact": people["ana"], "channel": "email", "text": "Dear Ana,\nthank you."}
    link = state.act("mail", **values)["link"]
    assert link.startswith("mailto:ana@example.org?subject=")
    assert unquote(link).endswith("Dear Ana,\r\nthank you.")
    made = state.act("draft", **values)
    draft = email.message_from_bytes(base64.b64decode(made["data"]), policy=policy.default)
    assert draft["To"] == "ana@example.org"
    assert says(draft["Subject"], "your work", "baking")
    assert made["name"] == f"infoview-draft-{people['ana']}-2026-03-10.eml"


@pytest.mark.parametrize("text", ["Are you hiring?", "Dear Ana, [why you write]", "x" * 1700])
def test_a_text_with_a_job_ask_or_an_open_place_or_too_long_opens_no_mail(people, state, text):
    reply = state.act("mail", contact=people["ana"], channel="email", text=text)
    assert not reply["ok"] and reply["found"] and reply["next_step"]


def test_an_address_with_more_in_it_opens_no_mail(folder, people, state):
    folder.change(people["ana"], email="ana@example.org?bcc=x@example.org")
    for do in ("mail", "draft"):
        assert not state.act(do, contact=people["ana"], channel="email", text="Hello")["ok"]


@pytest.mark.parametrize("may", ["yes", "unasked"])
def test_lines_to_forward_go_to_who_introduces(folder, people, state, may):
    folder.change(people["bo"], email="bo@example.org")
    folder.add("referral", **{"from": people["bo"], "to": people["ana"], "may_use_name": may})
    state.act("choose", contact=people["ana"], channel="via_introducer")
    assert state.view["to"] == "bo@example.org" and "Hi Bo," in state.view["text"]
    assert any("This goes to Bo Chen" in note for note in state.view["notes"])
    assert state.view["check"]["ready"]
    assert state.act(
        "sent", contact=people["ana"], channel="via_introducer", text=state.view["text"]
    )["ok"]
    made = folder.records("attempt")[0]
    assert made["referrer_named"] == people["bo"] and says(
        made["next_step"], "passed your note along"
    )


def test_the_reminder_begins_on_its_day_from_the_first_request_and_is_a_text_of_its_own(
    folder, people
):
    folder.add(
        "document", kind="request", contact=people["ana"], channel="email", text="My first words"
    )
    ask(folder, people)
    early, late = (
        RequestState(folder, today=lambda day=day: day) for day in (date(2026, 3, 5), DAY)
    )
    for state in (early, late):
        state.act("choose", contact=people["ana"])
    assert (
        early.view["text"] == "My first words"
        and "Give them until March 8" in early.view["notes"][0]
    )
    assert "wrote to you on March 1" in late.view["text"] and late.view["start_words"]
    late.act("write", contact=people["ana"], channel="email", text="My reminder")
    assert [(one["version"], one["text"]) for one in folder.records("document")] == [
        (1, "My first words"),
        (2, "My reminder"),
    ]


def test_a_reminder_closes_the_first_try_and_a_second_one_is_refused(folder, people, state):
    ask(folder, people, next_step="Send one reminder")
    values = {"contact": people["ana"], "channel": "email"}
    assert state.act("sent", text="Only once more", **values)["ok"]
    first, second = folder.records("attempt")
    assert (first["outcome"], first["due_on"], first["next_step"]) == ("no_reply", "", "")
    assert (second["outcome"], second["next_step"]) == ("pending", "Let it rest")
    reply = state.act("sent", text="And again", **values)
    assert not reply["ok"] and "twice" in reply["found"] and len(folder.records("attempt")) == 2


def test_the_limit_of_a_note_is_kept_with_the_student(folder, people, state):
    state.act("choose", contact=people["ana"], channel="linkedin")
    assert state.view["check"]["length"]["text"].endswith("of 200 characters.")
    assert state.act("limit", value="300")["ok"] and not state.act("limit", value="900")["ok"]
    assert (
        folder.records("profile")[0]["note_limit"] == "300"
        and "of 300" in state.view["check"]["length"]["text"]
    )


def test_a_text_with_something_amiss_is_logged_only_when_sure(state, people):
    values = {"contact": people["ana"], "channel": "email"}
    for text, doubt in (
        ("Are you hiring?", "may sound like asking for a job"),
        ("Dear [name]", "“[name]” is still open"),
    ):
        assert doubt in state.act("sent", text=text, **values)["doubt"]
    assert state.folder.records("attempt") == []
    assert state.act("sent", text="Dear [name]", sure=True, **values)["said"].startswith("Logged.")


# --- less help with each request ------------------------------------------------------------------


@pytest.fixture
def written(folder, people, state):
    """Write to so many other people, then turn to Ana."""

    def write_to(count, **attempt):
        for n in range(count):
            other = folder.add("contact", name=f"Person {n}")
            folder.add("attempt", contact=other, sent_at=f"2026-02-0{n + 1}", **attempt)
        folder.change(people["ana"], source="my aunt")
        state.act("choose", contact=people["ana"], channel="email")
        return state

    return write_to


def offers(state):
    return {one["key"] for one in state.view["check"]["parts"] if one["offer"]}


def test_the_second_request_starts_from_an_outline_that_names_the_three_parts(written, people):
    state = written(1)
    assert says(state.view["text"], "Hi Ana", "Jordan Okafor")
    assert [
        says(gap, part)
        for gap, part in zip(
            state.view["check"]["gaps"],
            ("referred you", "interests you", "how much time"),
            strict=True,
        )
    ] == [True] * 3
    values = {"contact": people["ana"], "channel": "email"}
    for part in ("referrer", "why_them", "minutes"):
        assert part in offers(state)
        assert state.act("add_part", part=part, text=state.view["text"], **values)["ok"]
    assert says(state.view["text"], "my aunt", "group for beginners", "25 minutes")
    assert state.view["check"]["ready"]


def test_a_course_may_give_every_request_a_full_draft(written, people, folder):
    lay_course(folder.path, drafts_step_back=False)
    assert says(written(3).view["text"], "my aunt", "group for beginners", "25 minutes")


def test_the_third_request_is_blank_and_the_check_says_what_belongs_in_it(written, people):
    state = written(2)
    assert state.view["text"] == "" and state.view["start_words"]
    parts = state.view["check"]["parts"]
    assert all(one["hint"] and not one["offer"] for one in parts) and len(parts) == 7
    typed = state.act("check", contact=people["ana"], channel="email", text="Hi Ana,")["check"]
    assert [one["offer"] for one in typed["parts"]] == [""] * 7


@pytest.mark.parametrize("count", [1, 2, 5])
def test_a_full_draft_is_one_button_away_and_undo_takes_it_back(written, people, count):
    state = written(count)
    start = state.view["text"]
    assert state.view["notes_label"]
    state.act("start_again", contact=people["ana"], channel="email")
    assert state.view["text"] == draft_for(state.folder.book, "request", people["ana"], DAY).text
    state.act("undo")
    assert state.view["text"] == start


def test_a_setting_gives_a_full_draft_every_time(folder, written, people):
    state = written(2)
    assert state.view["start_setting"]["value"] == "less_each_time"
    assert state.act("start_with", value="full")["ok"] and offers(state) == set()
    assert state.view["text"] == draft_for(folder.book, "request", people["ana"], DAY).text
    assert state.view["start_setting"]["value"] == "full" and not state.view["notes_label"]
    state.act("start_with", value="less_each_time")
    assert state.view["text"] == ""


def test_before_a_first_request_there_is_nothing_to_set(state):
    assert state.view["start_setting"] is None and state.view["notes_label"] == ""


def test_a_reminder_is_drafted_in_full_however_many_were_written_to(folder, written, people):
    state = written(2)
    ask(folder, people)
    assert "wrote to you on March 1" in state.view["text"]
