"""Check that a message takes the sentences that fit what is known, and says what it rests on."""

import re
from dataclasses import replace

import pytest

from infoview_lib.errors import ReadingError
from infoview_lib.prep.blanks import blanks_in, placeholders_in, without_blanks
from infoview_lib.prep.drafts.compose import compose, read_sentences, sentences
from infoview_lib.prep.drafts.facts import Fact, MessageFacts
from infoview_lib.prep.drafts.name_forms import first_name
from infoview_lib.prep.drafts.slots import SLOTS
from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.prep.messages.request_parts import request_parts
from infoview_lib.prep.messages.request_tone import tone_notes
from infoview_lib.prep.spoken_time import spoken_time
from infoview_lib.prep.words import words_in
from infoview_lib.records.choices import CHANNELS, DECLINE_REASONS, FOLLOW_UP_FORMS
from tests.prep.reading_grade import reading_grade
from tests.wording import says

KNOWN = MessageFacts(
    their_name=Fact("Ana Lopes", "ct-00000001", "name"),
    why=Fact("Runs a group for beginners", "ct-00000001", "why_them"),
    work=Fact("Baking", "ct-00000001", "occupation"),
    referrer=Fact("Bo Chen", "ct-00000002", "name"),
    introducer=Fact("Bo Chen", "ct-00000002", "name"),
    my_name=Fact("Jordan Okafor", "pr-00000001", "display_name"),
    major=Fact("biology", "pr-00000001", "major"),
    school=Fact("Elm College", "pr-00000001", "school"),
    phone=Fact("555-0142", "pr-00000001", "phone"),
    minutes=Fact("25", "pr-00000001", "default_minutes"),
)
CHANNEL_KEYS = [key for key, _ in CHANNELS]


def called_by(channel):
    return first_name("Bo Chen") if channel == "via_introducer" else "Bo Chen"


@pytest.mark.parametrize("variant", range(3))
@pytest.mark.parametrize("channel", CHANNEL_KEYS)
def test_what_was_noted_makes_a_ready_request_with_nothing_left_open(channel, variant):
    text = compose("request", channel, replace(KNOWN, variant=variant)).text
    check = request_parts(text, called_by(channel), 25)
    assert check.ready, check.missing
    assert blanks_in(text) == [] and find_job_asks(text) == [] and tone_notes(text) == ()
    assert check.words < 100 and reading_grade(text) <= 9
    short = {"who_you_are", "follow_up", "not_a_job"} if channel == "linkedin" else set()
    assert set(check.missing) <= short | ({"who_you_are"} if channel == "voicemail" else set())


@pytest.mark.parametrize("variant", range(3))
@pytest.mark.parametrize("channel", ["phone", "in_person", "voicemail"])
def test_a_spoken_reminder_says_how_to_answer(channel, variant):
    text = compose("reminder", channel, replace(KNOWN, variant=variant)).text
    assert text.count("555-0142") == 2 if channel == "voicemail" else "would work for you?" in text


@pytest.mark.parametrize("note", ["Did it.", "I tried that!", "Did it. It was hard."])
def test_that_advice_was_followed_is_said_once(note):
    known = replace(
        KNOWN,
        branch="advice_done",
        advice=Fact("Join ACM", "rc-00000001", "text"),
        outcome=Fact(note, "rc-00000001", "outcome"),
    )
    text = compose("close_the_loop", "email", known).text
    assert not re.search(r"\b(?:did|tried) (?:it|that)\b", text) and blanks_in(text) == []
    assert ("It was hard." in text) == ("hard" in note) and "  " not in text


@pytest.mark.parametrize("kind", ["request", "reminder"])
@pytest.mark.parametrize("channel", ["email", "letter", "linkedin", "phone", "in_person"])
def test_no_two_of_the_first_three_in_an_office_are_asked_in_the_same_words(kind, channel):
    known = replace(KNOWN, asked_on=Fact("on March 2", "at-00000001", "sent_at"))
    texts = {compose(kind, channel, replace(known, variant=place)).text for place in range(3)}
    assert len(texts) == 3 or (kind, channel) == ("reminder", "linkedin")


def test_a_note_fits_the_shorter_limit_and_says_more_where_there_is_room():
    short, long = (
        compose("request", "linkedin", replace(KNOWN, note_limit=limit)).text
        for limit in (200, 300)
    )
    assert len(short) <= 200 < len(long) <= 300
    assert request_parts(long, "Bo Chen").part("not_a_job").found


def test_a_reason_too_long_for_a_note_is_asked_for_in_a_few_words():
    why = Fact("She " + "taught my sister how to read maps and " * 4 + "sang", "ct-00000001", "why")
    draft = compose("request", "linkedin", replace(KNOWN, why=why))
    assert len(draft.text) <= 200 and [one.asks for one in draft.blanks] == [("why",)]


def test_a_voicemail_takes_half_a_minute_and_says_the_number_twice():
    text = compose("request", "voicemail", KNOWN).text
    assert text.count("555-0142") == 2 and spoken_time(text).seconds <= 33


def test_lines_for_an_introducer_can_be_forwarded_as_they_are():
    note = compose("forwardable", "via_introducer", KNOWN).text
    assert note in compose("request", "via_introducer", KNOWN).text
    assert says(note, "Jordan Okafor", "biology", "Elm College", "25 minutes", "by phone")
    assert says(note, "you run a group for beginners", "not about a job", "Jordan will write")
    assert "Ana" not in note and not re.search(r"\b(?:I am|me|my)\b", note)


@pytest.mark.parametrize("channel", CHANNEL_KEYS)
def test_what_is_not_known_stays_open_in_brackets_and_does_not_count_as_there(channel):
    draft = compose("request", channel, MessageFacts(their_name=KNOWN.their_name))
    assert draft.blanks and [one.words for one in draft.blanks] == blanks_in(draft.text)
    assert not request_parts(without_blanks(draft.text)).part("why_them").found


@pytest.mark.parametrize("channel", CHANNEL_KEYS)
def test_a_reminder_names_the_day_of_the_first_request_and_leaves_a_way_out(channel):
    known = replace(KNOWN, asked_on=Fact("on March 2"), asked_by="email")
    text = compose("reminder", channel, known).text
    if channel == "via_introducer":
        assert says(text, "Hi Bo", "Ana Lopes") and "March" not in text
    else:
        assert says(text, "wrote to you on March 2") and len(words_in(text)) < 100
        assert request_parts(text, "Bo Chen").ready


@pytest.mark.parametrize("channel", CHANNEL_KEYS)
def test_a_reminder_does_not_repeat_the_request(channel):
    known = replace(KNOWN, asked_on=Fact("on March 2"), asked_by="email")
    first, second = (compose(kind, channel, known).text for kind in ("request", "reminder"))
    said = [re.split(r"(?<=[.?!])\s+", text)[1:-1] for text in (first, second)]
    assert not {one for one in said[0] if len(one.split()) > 4} & set(said[1])


def test_an_aunt_is_not_told_the_last_name():
    text = compose("request", "email", replace(KNOWN, address_as=Fact("Aunt Rosa"))).text
    assert says(text, "Aunt Rosa", "Jordan") and "Okafor" not in text


def test_a_reason_of_any_length_is_said_on_the_phone_as_told_to_them():
    long = "Has worked in three hospitals, two clinics and a school, and wrote about each of them"
    known = replace(KNOWN, why=Fact(long), asked_on=Fact("on March 2"))
    assert says(compose("reminder", "phone", known).text, "because you have worked in three")


@pytest.mark.parametrize(
    ("article", "is_offered"), [("A map of old dams", True), ("https://example.org/maps", False)]
)
def test_what_is_shared_without_a_link_is_offered(article, is_offered):
    text = compose("article", "email", replace(KNOWN, article=Fact(article))).text
    assert ("glad to send" in text) is is_offered


def test_somebody_who_said_no_is_thanked_before_a_referral_is_asked_for():
    said_no = compose("referral_request", "email", replace(KNOWN, branch="declined")).text
    assert re.search(r"getting back|your reply", said_no) and "differently" not in said_no


def test_a_subject_names_their_work():
    assert says(compose("request", "email", KNOWN).subject, "your work", "baking")
    assert compose("request", "letter", KNOWN).subject == ""


def test_each_fact_is_stated_with_its_record_and_field():
    draft = compose("request", "email", KNOWN)
    found = {(one.fact, one.record, one.field) for one in draft.stated}
    assert ("why", "ct-00000001", "why_them") in found
    assert ("referrer", "ct-00000002", "name") in found
    assert all(one.words in f"{draft.subject} {draft.text}" for one in draft.stated)


def test_what_cannot_be_read_aloud_is_left_out_and_named():
    draft = compose("request", "voicemail", MessageFacts(), is_spoken=True)
    assert blanks_in(draft.text) == []
    assert {"my_name", "phone", "source"} <= {fact for one in draft.blanks for fact in one.asks}


def test_a_draft_shows_no_name_where_a_page_would_save_it():
    draft = compose("request", "email", KNOWN)
    assert "Ana" not in repr(draft) and str(draft) == draft.text


WRITTEN = [
    (kind, channel)
    for kind, channels in (
        ("request", ("email", "letter", "linkedin", "voicemail", "phone", "via_introducer")),
        ("reminder", ("email", "letter", "linkedin", "voicemail", "phone", "via_introducer")),
        ("forwardable", ("via_introducer",)),
        *((kind, ("email",)) for kind in ("offer_times", "confirmation", "day_before", "check_in")),
    )
    for channel in channels
]


@pytest.mark.parametrize("source", ["alumni directory", "linkedin", "at the wind fair", "my aunt"])
@pytest.mark.parametrize(("kind", "channel"), WRITTEN)
def test_a_message_to_the_next_person_in_the_office_shares_no_sentence(kind, channel, source):
    known = replace(
        KNOWN,
        referrer=Fact(""),
        source=Fact(source),
        asked_on=Fact("on March 2"),
        when=Fact("Thursday, March 12, at 2:00 pm"),
        how=Fact("By video. I'll send you the link the day before."),
        times=Fact("Monday, March 9, at 2:00 pm"),
        news=Fact("changing my major"),
    )
    said = [
        re.split(r"(?<=[.?!])\s+|\n+", compose(kind, channel, replace(known, variant=turn)).text)
        for turn in range(2)
    ]
    # What only states a fact may be the same: who one is, when it is.
    told = [one for one in set(said[0]) & set(said[1]) if len(words_in(one)) > 5]
    assert all(
        re.search(r"this is Jordan|I study biology|at 2:00|the link", one) for one in told
    ), told


# --- the table itself --------------------------------------------------------------------------


def test_every_row_says_what_its_blank_asks_for():
    for row in sentences():
        assert bool(blanks_in(row.text)) == bool(row.asks), row
        assert set(row.asks) <= set(MessageFacts.__dataclass_fields__), row


def test_every_slot_is_used():
    assert set(SLOTS) == {name for row in sentences() for name in placeholders_in(row.text)}


def test_there_is_an_answer_to_every_reason_for_a_no_and_a_note_in_every_form():
    branches = {one for row in sentences() if "decline_answer" in row.kind for one in row.branch}
    assert {key for key, _ in DECLINE_REASONS} <= branches
    forms = {one for row in sentences() if "thank_you" in row.kind for one in row.form}
    assert {key for key, _ in FOLLOW_UP_FORMS} <= forms


def test_a_missing_column_is_named():
    with pytest.raises(ReadingError, match=r"messages\.csv has no column “form”"):
        read_sentences("kind,text\n")
