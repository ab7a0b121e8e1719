"""Check that a draft takes its facts from the records, and its sentences from what happened."""

from datetime import date

import pytest

from infoview_lib.contacts.writing.drafts import DRAFT_KINDS, draft_for
from infoview_lib.errors import EntryError, UnknownRecordError
from tests.wording import says

DAY = date(2026, 3, 10)
ANA, BO, CY = "ct-0000000a", "ct-0000000b", "ct-0000000c"
TALK, ADVICE, GIVEN = "iv-0000000a", "rc-0000000a", "rf-0000000a"
ME = ("profile", {"id": "pr-0000000a", "display_name": "Jordan Okafor", "major": "biology"})
PEOPLE = (
    ("contact", {"id": ANA, "name": "Ana Lopes", "organization": "Elm Clinic"}),
    ("contact", {"id": BO, "name": "Bo Chen", "organization": "Elm Clinic"}),
    ("contact", {"id": CY, "name": "Cy Moss"}),
)
MET = ("interview", {"id": TALK, "contact": ANA, "status": "done", "starts_at": "2026-03-03T10:00"})


@pytest.fixture
def draft(book_of):
    def make(kind, *records, contact=ANA, channel="email", **about):
        return draft_for(book_of(ME, *PEOPLE, *records), kind, contact, DAY, channel, **about)

    return make


def test_who_was_met_is_thanked_for_the_day_and_what_they_said(draft):
    note = ("follow_up", {"contact": ANA, "interview": TALK, "about": "Apply to it early."})
    found = draft("thank_you", MET, note)
    assert says(found.text, "Hi Ana", "March 3", "to apply to it early", "Jordan Okafor")
    assert {(one.fact, one.field) for one in found.stated} >= {
        ("met_on", "starts_at"),
        ("point", "about"),
    }


def test_what_was_noted_is_spoken_of_where_nothing_was_chosen(draft):
    found = draft("thank_you", MET, ("answer", {"interview": TALK, "text": "Night shifts"}))
    assert says(found.text, "night shifts") and found.blanks == ()


@pytest.mark.parametrize(
    ("records", "wanted", "not_said"),
    [
        ([("attempt", {"contact": ANA, "outcome": "no"})], "understand", "talked"),
        ([("attempt", {"contact": ANA, "outcome": "no_reply"})], "reading", "talked"),
        ([("interview", {"contact": ANA, "status": "rebooked"})], "another time", "talked"),
        ([("interview", {"contact": ANA, "status": "scheduled"})], "looking forward", "talked"),
        ([("referral", {"from": ANA, "to": BO})], "Bo Chen", "talked"),
    ],
)
def test_thanks_are_for_what_happened(draft, records, wanted, not_said):
    found = draft("thank_you", *records).text
    assert says(found, wanted) and not says(found, not_said)


@pytest.mark.parametrize(
    ("status", "outcome", "told"),
    [
        ("done", "Met two nurses there.", "I met two nurses there"),
        ("not_for_me", "Costs more than I can spend", "It costs more than I can spend"),
        ("not_for_me", "the dates clash with my lab. ", "not"),
    ],
)
def test_the_loop_is_closed_by_what_came_of_the_advice(draft, status, outcome, told):
    advice = {"id": ADVICE, "interview": TALK, "text": "Join ACM", "status": status}
    advice["outcome"] = outcome
    found = draft("close_the_loop", MET, ("recommendation", advice), recommendation=ADVICE)
    assert says(found.text, "to join ACM", told)
    assert ("not for me" in found.text) is (status == "not_for_me")


@pytest.mark.parametrize(
    ("records", "fact"),
    [
        ([("interview", {"contact": BO, "status": "done", "starts_at": "2026-03-05"})], "talked"),
        ([("attempt", {"contact": BO, "outcome": "no"})], "this time"),
        ([("attempt", {"contact": BO, "outcome": "no_reply"})], "heard back"),
        ([("attempt", {"contact": BO, "outcome": "yes"})], "yes"),
        ([], "let you know"),
    ],
)
def test_the_loop_is_closed_by_what_came_of_the_referral(draft, records, fact):
    given = ("referral", {"id": GIVEN, "from": ANA, "to": BO, "date": "2026-03-01"})
    found = draft("close_the_loop", MET, given, *records, referral=GIVEN)
    assert says(found.text, "Hi Ana", "Bo Chen", fact)


def test_two_people_in_an_office_read_different_messages(draft):
    decided = ("profile", {"id": "pr-0000000b", "decided": "Nursing"})
    for kind in ("request", "decision_news", "check_in"):
        first, second = (draft(kind, decided, contact=one).text for one in (ANA, BO))
        said = [set(text.replace("\n", " ").split(". ")) for text in (first, second)]
        assert len(said[0] & said[1]) <= 1, said[0] & said[1]


def test_a_second_thank_you_to_one_person_reads_differently(draft):
    again = {"id": "iv-0000000b", "contact": ANA, "status": "done", "starts_at": "2026-03-08T10:00"}
    texts = [
        draft("thank_you", MET, ("interview", again), interview=one).text
        for one in (TALK, "iv-0000000b")
    ]
    assert says(texts[0], "March 3") and says(texts[1], "on Sunday")
    assert not set(texts[0].split("\n\n")[1].split(". ")) & set(
        texts[1].split("\n\n")[1].split(". ")
    )


@pytest.mark.parametrize(
    ("person", "greeting"),
    [
        ({"name": "Harold Tillman"}, "Hi Harold,"),
        ({"name": "Harold Tillman", "address_as": "Dr. Tillman"}, "Dear Dr. Tillman,"),
        ({"name": "Harold Tillman", "address_as": "Hal"}, "Hi Hal,"),
        ({"name": "Harold Tillman", "title": "Professor of music"}, "Dear Professor Tillman,"),
        ({"name": "the school nurse"}, "Hi [their name],"),
    ],
)
def test_a_person_is_addressed_as_they_wish_else_by_title_else_by_first_name(
    draft, person, greeting
):
    found = draft("check_in", ("contact", {"id": "ct-0000000d", **person}), contact="ct-0000000d")
    assert found.text.startswith(greeting)


def test_every_kind_has_a_draft_and_names_what_it_takes(draft):
    for one in DRAFT_KINDS:
        for channel in one.channels:
            found = draft(one.kind, channel=channel)
            assert found.text and found.form == channel
    with pytest.raises(EntryError, match="no message called"):
        draft("poem")
    with pytest.raises(EntryError, match="It takes: interview"):
        draft("thank_you", referral="rf-1")
    with pytest.raises(UnknownRecordError):
        draft("thank_you", interview="iv-1")
    with pytest.raises(UnknownRecordError):
        draft("request", contact="ct-1")


@pytest.mark.parametrize(
    ("starts", "place", "told"),
    [
        ("2026-03-11T14:00-04:00", "Elm Library", ("tomorrow", "March 11, at 2:00 pm")),
        ("2026-03-12T14:00-04:00", "Elm Library", ("March 12, at 2:00 pm", "at Elm Library")),
    ],
)
def test_the_day_before_says_tomorrow_only_where_it_is(draft, starts, place, told):
    values = {"id": TALK, "contact": ANA, "status": "scheduled", "starts_at": starts}
    talk = ("interview", {**values, "mode": "in_person", "place": place})
    text = draft("day_before", talk).text
    assert says(text, *told) and "my time" not in text
    assert says(text, "tomorrow") is ("tomorrow" in told)


def test_a_reminder_after_asking_in_person_tells_of_the_words_spoken(draft):
    asked = ("attempt", {"contact": ANA, "sent_at": "2026-03-02", "channel": "in_person"})
    text = draft("reminder", asked).text
    assert says(text, "When we spoke on March 2", "I asked") and "I spoke with you" not in text


@pytest.mark.parametrize("advice", ["Don't rush into a degree", "Avoid private loans"])
def test_advice_to_leave_something_is_never_called_not_for_me(draft, advice):
    given = {"id": ADVICE, "interview": TALK, "text": advice, "status": "not_for_me"}
    text = draft("close_the_loop", MET, ("recommendation", given), recommendation=ADVICE).text
    assert says(text, "another way") and not says(text, "not for me")


@pytest.mark.parametrize(
    ("about", "told"),
    [
        ("That they stayed longer for me", "that you stayed longer for me"),
        ("Walked me to the lab", "that you walked me to the lab"),
        ("that she was laid off twice", "is that you were laid off twice"),
    ],
)
def test_a_favor_is_thanked_for_and_other_deeds_stay_in_mind(draft, about, told):
    note = ("follow_up", {"contact": ANA, "interview": TALK, "about": about})
    assert says(draft("thank_you", MET, note).text, told)


@pytest.mark.parametrize(
    ("about", "told"),
    [
        ("This one explains the new rules", "It explains the new rules"),
        ("The guide explains the new rules", "“The guide explains the new rules.”"),
        ("an article on the new rules", "an article on the new rules"),
    ],
)
def test_what_an_article_says_is_a_sentence_of_its_own(draft, about, told):
    note = ("follow_up", {"contact": ANA, "kind": "article", "about": about})
    text = draft("article", MET, note).text
    assert told in text and "across this one" not in text
