"""Measure the job-ask guard on labelled sentences by several writers.

In ``data/job_asks`` ``first.csv`` is the first set; ``dev.csv`` holds four batches by somebody who
had not seen how the guard works; ``more.csv`` holds more by others. The weights have learned from
all of them since, so these tests keep what was reached. How the guard does on words that nobody has
seen is another number: `LEFT_OUT` is each batch judged by weights made without it, printed by
``python -m data.job_asks.fit --leave-out``.
"""

import csv
import itertools
from pathlib import Path

import pytest

from data.job_asks.innocent import demo_texts
from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.prep.job_asks.kinds import KINDS

LEFT_OUT = {
    "dev_1": (0.952, 0.988),
    "dev_2": (0.938, 0.950),
    "dev_3": (0.901, 0.912),
    "dev_4": (0.911, 0.900),
}
"""Batch → precision, recall.

The rules that stood here before found 0.51, 0.30, 0.23 and 0.28 of the asks.
``own.csv`` grew while the batches were read. Strictly out of sample, ``dev_4`` was judged once by
the first weights, before a word of it was read: precision 0.899, recall 0.887.
"""
SETS = Path(__file__).parents[3] / "data" / "job_asks"


def read(name):
    with (SETS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


SENTENCES = [(row["text"], row["is_ask"] == "1") for row in read("first.csv")]
DEV = read("dev.csv")
GROUPS = sorted({(key, row[key]) for row in DEV for key in ("batch", "voice")})


def rates(sentences):
    """Return precision and recall of the guard on (text, asks)."""
    found = [(asks, bool(find_job_asks(text))) for text, asks in sentences]
    right = sum(asks and hit for asks, hit in found)
    return right / sum(hit for _, hit in found), right / sum(asks for asks, _ in found)


def test_the_sets_are_large_with_half_of_them_innocent():
    for texts in (SENTENCES, [(row["text"], row["is_ask"] == "1") for row in DEV]):
        assert len(texts) == len({text for text, _ in texts}) >= 200
        assert 0.4 <= sum(asks for _, asks in texts) / len(texts) <= 0.6


def test_precision_is_95_percent_recall_90_percent():
    precision, recall = rates(SENTENCES)
    assert precision >= 0.95 and recall >= 0.9


@pytest.mark.parametrize(("key", "value"), GROUPS)
def test_each_batch_and_each_voice_reaches_the_bar(key, value):
    precision, recall = rates(
        [(row["text"], row["is_ask"] == "1") for row in DEV if row[key] == value]
    )
    assert precision >= 0.95 and recall >= 0.9


def test_what_unseen_demo_students_wrote_is_hardly_ever_marked():
    texts = [text for _, text in demo_texts(1)]
    assert len(texts) > 1500 and sum(bool(find_job_asks(text)) for text in texts) <= 4


def test_a_finding_points_at_a_few_words_with_a_reason_then_a_rewording():
    for text in (text for text, asks in SENTENCES if asks):
        padded = "Thank you.\n" + text
        for ask in find_job_asks(padded):
            assert padded[ask.start : ask.end] == ask.words
            assert (
                ask.words.strip() == ask.words
                and ask.reason
                and find_job_asks(ask.suggestion) == []
            )
            assert len(ask.words.split()) <= 16
        for ask in find_job_asks(padded, is_thank_you=True):
            assert find_job_asks(ask.suggestion) == [] and "?" not in ask.suggestion


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_what_to_say_instead_asks_for_nothing(kind):
    for sentence in (kind.instead, kind.in_thanks):
        assert (
            find_job_asks(sentence) == []
            and find_job_asks(f"Dear Ana, thank you. {sentence}") == []
        )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("By the way, are you hiring?", "are you hiring"),
        ("I study law, and I am looking for a job.", "I am looking for a job"),
        (
            "If a job comes up in your lab, please think of me.",
            "If a job comes up in your lab, please think of me",
        ),
        (
            "Please let me know if you are looking for an intern.",
            "if you are looking for an intern",
        ),
    ],
)
def test_the_words_found_are_those_that_ask(text, words):
    assert [ask.words for ask in find_job_asks(text)] == [words]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Are you hiring?", "openings"),
        ("Could you pass my résumé to your manager?", "resume"),
        ("Would you put in a good word for me with your boss?", "favor"),
        ("Could your team hire me this summer?", "hire"),
        ("I would love to work for your company.", "join"),
        ("I am looking for a job.", "seeking"),
    ],
)
def test_a_finding_says_what_kind_of_request_it_is(text, kind):
    reasons = {each.name: each.reason for each in KINDS}
    assert [(ask.kind, ask.reason) for ask in find_job_asks(text)] == [(kind, reasons[kind])]


def test_what_follows_a_thanks_is_offered_words_for_a_thank_you():
    kinds = {each.name: each for each in KINDS}
    asked = find_job_asks("I would be grateful for a talk. I am looking for a job.")[0].suggestion
    thanked = find_job_asks("I am grateful for the talk. I am looking for a job.")[0].suggestion
    assert kinds["seeking"].instead in asked and kinds["seeking"].in_thanks not in asked
    assert kinds["seeking"].in_thanks in thanked and kinds["seeking"].instead not in thanked


@pytest.mark.parametrize(
    "text", ["I enjoyed our talk. Are you hiring?", "Are you hiring? Thank you for the talk."]
)
def test_a_known_thank_you_is_never_offered_a_question(text):
    openings = next(each for each in KINDS if each.name == "openings")
    assert openings.instead in find_job_asks(text)[0].suggestion
    assert openings.in_thanks in find_job_asks(text, is_thank_you=True)[0].suggestion


@pytest.mark.parametrize(
    "text",
    [
        "I am not asking for a job, only for your view.",
        "How were you hired?",
        "How do people get hired in this field?",
        "Would you look at my résumé and tell me what is unclear?",
        (
            "Dear Ms. Haddad,\n\nKenji Ito suggested that I get in touch with you. Could we talk "
            "for 25 minutes?\n\nAna"
        ),
    ],
)
def test_denials_their_past_others_and_critique_are_innocent(text):
    assert find_job_asks(text) == []


def test_findings_come_in_order_without_overlap():
    found = find_job_asks("Are you hiring? I am looking for a job. My résumé is attached.")
    assert [ask.words for ask in found] == [
        "Are you hiring",
        "I am looking for a job",
        "My résumé is attached",
    ]
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


def test_a_line_that_breaks_inside_a_sentence_hides_nothing():
    assert find_job_asks("Could you pass my résumé on\nto your manager?")


def test_letters_that_grow_in_lower_case_move_no_finding():
    assert [ask.words for ask in find_job_asks("İİİ and so on. Are you hiring?")] == [
        "Are you hiring"
    ]


@pytest.mark.parametrize(
    "text", ["", "   ", "?!…", "日本語", "\x00", "’", "İİİ are you hiring?", "-", "(", "a.b.c"]
)
def test_odd_text_is_no_trouble(text):
    for ask in find_job_asks(text):
        assert text[ask.start : ask.end] == ask.words


@pytest.mark.parametrize(
    "piece",
    [
        "i ",
        "I would like to ",
        "your ",
        "is there any ",
        "a",
        "and i could ",
        "job, ",
        ". ",
        "\n",
        "not ",
    ],
)
def test_reading_time_grows_with_the_text_not_its_square(piece, growth):
    assert growth(lambda count: find_job_asks(piece * count), 400, 3200) < 32
