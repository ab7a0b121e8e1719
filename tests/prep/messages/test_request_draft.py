"""Check the draft of a request and the place of a sentence put into it."""

import re
from dataclasses import replace

import pytest

from infoview_lib.prep.blanks import blanks_in, without_blanks
from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.prep.messages.request_draft import (
    PART_ORDER,
    RequestNotes,
    draft_request,
    request_subject,
    sentence_for,
    with_sentence,
)
from infoview_lib.prep.messages.request_parts import request_parts
from infoview_lib.prep.messages.request_tone import tone_notes
from infoview_lib.prep.spoken_time import spoken_time
from infoview_lib.prep.words import words_in
from infoview_lib.records.choices import CHANNELS
from tests.prep.reading_grade import reading_grade
from tests.wording import says

KNOWN = RequestNotes(
    "Ana Lopes",
    why="Runs a group for beginners",
    field="Baking",
    referrer="Bo Chen",
    my_name="Jordan Okafor",
    major="biology",
    school="Elm College",
    phone="555-0142",
)
WAYS = [key for key, _ in CHANNELS]
PARTS = ("referrer", "why_them", "minutes", "who_you_are", "not_a_job", "follow_up", "thanks")


@pytest.mark.parametrize("channel", WAYS)
def test_what_was_noted_makes_a_ready_request_with_nothing_left_open(channel):
    text = draft_request(channel, KNOWN)
    check = request_parts(text, "Bo Chen", 25)
    assert (
        check.ready
        and blanks_in(text) == []
        and find_job_asks(text) == []
        and tone_notes(text) == ()
    )
    assert check.words < 100 and reading_grade(text) <= 9
    assert set(check.missing) <= (
        {"who_you_are", "follow_up", "not_a_job"} if channel == "linkedin" else set()
    )


def test_a_note_fits_the_shorter_limit_and_says_more_where_there_is_room():
    short, long = (
        draft_request("linkedin", replace(KNOWN, note_limit=limit)) for limit in (200, 300)
    )
    assert len(short) <= 200 < len(long) <= 300
    assert request_parts(long, "Bo Chen").part("not_a_job").found


def test_a_start_of_ours_fits_the_note_whenever_shorter_words_can_do_it():
    known = replace(
        KNOWN,
        their_name="Helen Okafor",
        referrer="Grandpa Joe",
        my_name="Amara Osei",
        why="you see children on their good days and their bad days",
    )
    text = draft_request("linkedin", known)
    assert len(text) <= 200 and request_parts(text, "Grandpa Joe", 25).ready


def test_a_voicemail_takes_half_a_minute_and_says_the_number_twice():
    text = draft_request("voicemail", KNOWN)
    assert text.count("555-0142") == 2 and spoken_time(text).seconds <= 33


def test_lines_for_an_introducer_can_be_forwarded_as_they_are():
    lines = draft_request("via_introducer", KNOWN).split("“")[1].split("”")[0]
    assert says(
        lines,
        "Jordan Okafor",
        "biology",
        "Elm College",
        "you run a group for beginners",
        "25 minutes",
    )
    assert says(lines, "by phone", "not about a job", "Jordan will write to you")
    assert "Ana" not in lines and not re.search(r"\b(?:I am|me|my)\b", lines)


@pytest.mark.parametrize("channel", WAYS)
def test_what_is_not_known_stays_open_in_brackets_and_does_not_count_as_there(channel):
    text = draft_request(channel, RequestNotes("Ana Lopes"))
    assert blanks_in(text) and not request_parts(without_blanks(text)).part("why_them").found


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("channel", WAYS)
def test_each_missing_part_has_a_sentence_that_makes_it_stand(part, channel):
    text = sentence_for(part, channel, KNOWN)
    assert request_parts(text, "Bo Chen", 25).part(part).found and find_job_asks(text) == []


@pytest.mark.parametrize("channel", WAYS)
def test_a_reminder_names_the_day_of_the_first_request_and_leaves_a_way_out(channel):
    text = draft_request(channel, replace(KNOWN, asked_on="March 2", asked_by="email"))
    if channel == "via_introducer":
        assert "March 2" not in text
    else:
        assert "on March 2 I wrote to you" in text and "I understand" in text
        assert request_parts(text, "Bo Chen").ready and len(words_in(text)) < 100


def test_a_subject_names_minutes_and_work():
    assert says(request_subject(KNOWN), "25 minutes", "your work", "baking")
    unknown = request_subject(RequestNotes(minutes=20))
    assert says(unknown, "20 minutes", "your work") and " in " not in unknown


NOTES = RequestNotes(
    "Ana Lopes", why="Runs a group for beginners", referrer="Bo Chen", my_name="Jo Ito", major="law"
)


@pytest.mark.parametrize(
    ("text", "part", "sentence", "whole"),
    [
        ("", "thanks", "Thank you.", "Thank you."),
        (
            "Dear Ana,\n\nThank you.",
            "minutes",
            "25 minutes?",
            "Dear Ana,\n\n25 minutes? Thank you.",
        ),
        (
            "Dear Ms. Wu, thank you.",
            "referrer",
            "Bo sent me.",
            "Dear Ms. Wu, Bo sent me. thank you.",
        ),
        (
            "Bo suggested I write to Ms. Wu. Thanks.",
            "why_them",
            "You bind books.",
            "Bo suggested I write to Ms. Wu. You bind books. Thanks.",
        ),
        (
            "Hi, [Say how you found them.] Thanks.",
            "referrer",
            "I found you on LinkedIn.",
            "Hi, I found you on LinkedIn. Thanks.",
        ),
        (
            "25 minutes? Thank you.\n\nJo",
            "follow_up",
            "I will call.",
            "25 minutes? I will call. Thank you.\n\nJo",
        ),
    ],
)
def test_a_sentence_goes_where_its_part_usually_stands(text, part, sentence, whole):
    assert with_sentence(text, part, sentence) == whole


@pytest.mark.parametrize("channel", [key for key, _ in CHANNELS])
def test_one_sentence_after_another_makes_any_beginning_ready(channel):
    text = "Dear Ana Lopes,"
    for part in reversed(PART_ORDER):
        text = with_sentence(text, part, sentence_for(part, channel, NOTES))
    check = request_parts(text, "Bo Chen", 25)
    assert check.ready and check.missing == ()
