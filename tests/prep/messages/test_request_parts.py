"""Check the parts found in a request."""

import csv
from pathlib import Path

import pytest

from infoview_lib.prep.messages.request_parts import LONGEST_QUOTE, request_parts
from tests.wording import says

LABELLED = list(
    csv.DictReader(Path(__file__).with_name("requests.csv").read_text("utf-8").splitlines())
)
KEYS = ("referrer", "why_them", "minutes", "who_you_are", "not_a_job", "follow_up", "thanks")

GOOD = """Dear Ms. Haddad,

Professor Ito suggested that I write to you because you moved from law to map making. \
My name is Ana Lopes, and I
study geography. Could we talk for 25 minutes next week? I am not asking for a job, \
only for your view.
I will write again on Friday. Thank you!"""


def test_a_full_request_has_all_parts():
    check = request_parts(GOOD, "Prof. Kenji Ito", 25)
    assert (check.ready, check.missing, check.minutes) == (True, (), 25)
    assert check.part("referrer").words.startswith("Ito suggested that I write to you")


@pytest.mark.parametrize(
    ("cut", "key"),
    [
        ("Professor Ito suggested that ", "referrer"),
        ("because you moved from law to map making", "why_them"),
        ("for 25 minutes ", "minutes"),
    ],
)
def test_it_is_not_ready_without_each_of_the_three_parts(cut, key):
    check = request_parts(GOOD.replace(cut, ""), "Kenji Ito")
    assert not check.ready and check.missing == (key,) and check.part(key).hint


@pytest.mark.parametrize(
    ("cut", "key"),
    [
        ("My name is Ana Lopes, and I\nstudy geography. ", "who_you_are"),
        ("I am not asking for a job, only for your view.", "not_a_job"),
        ("I will write again on Friday.", "follow_up"),
        ("Thank you!", "thanks"),
    ],
)
def test_the_kind_parts_are_hinted_at_but_not_needed(cut, key):
    check = request_parts(GOOD.replace(cut, ""), "Ito")
    assert check.ready and check.missing == (key,)


def test_without_a_referrer_saying_how_you_found_them_is_enough():
    text = (
        "I read your article on small rivers because you work where I grew up. May I call you for "
        "twenty minutes?"
    )
    assert request_parts(text).ready
    assert not request_parts(text, "Ito").part("referrer").found
    assert (
        "referrer"
        in request_parts("Could we talk for 20 minutes because you built a bridge?").missing
    )


@pytest.mark.parametrize(
    "how", ["I was in your map lab last spring.", "I am in your Tuesday seminar."]
)
def test_a_class_of_theirs_says_how_you_found_them(how):
    check = request_parts(f"My name is Mai Tran. {how} Could we talk for 25 minutes?")
    assert next(part for part in check.parts if part.key == "referrer").found


def test_a_request_that_asks_for_a_job_is_never_ready():
    check = request_parts(GOOD + " By the way, are you hiring?", "Ito")
    assert not check.ready and [ask.words for ask in check.job_asks] == ["are you hiring"]
    assert not check.part("not_a_job").found


def test_a_reason_that_fits_everybody_is_no_reason():
    assert (
        not request_parts("Ito suggested I ask about your career. 20 minutes?", "Ito")
        .part("why_them")
        .found
    )


@pytest.mark.parametrize(
    ("text", "minutes", "hint"),
    [
        ("a talk of 60 minutes", None, "Most people ask for 20 to 30 minutes."),
        ("a talk of 20 minutes", 25, "You plan to ask for 25 minutes, and the text says 20."),
        ("a 25-minute talk", 25, ""),
        ("20 to 30 minutes", 25, ""),
        ("twenty or thirty minutes", 25, ""),
        ("half an hour", None, ""),
        ("could I have an hour", None, "Most people ask for 20 to 30 minutes."),
        ("20–30 minutes", None, ""),
        ("a talk", None, "Say how long it takes, such as 25 minutes."),
    ],
)
def test_minutes_are_read_from_the_text(text, minutes, hint):
    assert request_parts(text, minutes=minutes).part("minutes").hint == hint


def test_an_empty_request_lacks_everything():
    check = request_parts("")
    assert (check.ready, check.words, len(check.missing)) == (False, 0, 7)


def test_there_are_enough_labelled_requests_of_each_kind():
    written, held = ([row for row in LABELLED if row["set"] == name] for name in ("dev", "held"))
    assert len(written) >= 60 and len(held) in (0, 20)
    assert len({row["text"] for row in LABELLED}) == len(LABELLED)
    for key in KEYS:
        has = sum(key in row["parts"].split() for row in written)
        assert 30 <= has <= len(written) - 15, key


@pytest.mark.parametrize("key", KEYS)
def test_a_part_is_found_in_many_wordings_and_not_where_it_is_missing(key):
    found = {
        (row["text"], request_parts(row["text"], row["referrer"]).part(key).found)
        for row in LABELLED
    }
    has = {(row["text"], key in row["parts"].split()) for row in LABELLED}
    right = sum(answer for _, answer in found & has)
    precision = right / sum(answer for _, answer in found)
    recall = right / sum(answer for _, answer in has)
    assert precision >= 0.9 and recall >= 0.9, (precision, recall)


@pytest.mark.parametrize("row", LABELLED, ids=lambda row: row["text"][:30])
def test_the_words_of_a_part_stand_in_the_text(row):
    plain = " ".join(row["text"].split())
    for part in request_parts(row["text"], row["referrer"]).parts:
        assert part.words.removesuffix("…") in plain and len(part.words) <= LONGEST_QUOTE + 1


@pytest.mark.parametrize(
    ("minutes", "is_usual"), [(14, False), (15, True), (45, True), (46, False)]
)
def test_fifteen_to_forty_five_minutes_are_usual(minutes, is_usual):
    hint = request_parts(f"Could we talk for {minutes} minutes?").part("minutes").hint
    assert hint == "" if is_usual else says(hint, "20 to 30 minutes")
