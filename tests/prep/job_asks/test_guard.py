"""Measure the job-ask guard on labelled sentences by several writers.

In ``data/job_asks`` ``first.csv`` is the first set; ``dev.csv`` holds four batches by somebody who
had not seen how the guard works; ``more.csv`` and ``students.csv`` hold more. The weights have
learned from all of them since, so these tests keep what was reached. ``unseen.csv`` beside this
test is never learned from: ordinary asks and innocent sentences, hard ones of both, and whole good
messages. How each batch is judged by weights made without it is printed by
``python -m data.job_asks.fit --leave-out``.
"""

import csv
import itertools
from pathlib import Path

import pytest

from data.job_asks.innocent import demo_texts
from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.prep.job_asks.kinds import KINDS
from infoview_lib.prep.job_asks.sentences import sentences
from infoview_lib.prep.words import plain_letters

SETS = Path(__file__).parents[3] / "data" / "job_asks"


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


SENTENCES = [(row["text"], row["is_ask"] == "1") for row in read(SETS / "first.csv")]
DEV = read(SETS / "dev.csv")
UNSEEN = read(Path(__file__).with_name("unseen.csv"))
GROUPS = sorted({(key, row[key]) for row in DEV for key in ("batch", "voice")})


def rates(labelled):
    """Return precision and recall of the guard on (text, asks)."""
    found = [(asks, bool(find_job_asks(text))) for text, asks in labelled]
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


def test_no_unseen_text_is_learned_from():
    learned = {row["text"] for path in SETS.glob("*.csv") for row in read(path)}
    assert learned.isdisjoint(row["text"] for row in UNSEEN)


def test_ordinary_unseen_sentences_are_told_apart():
    precision, recall = rates(
        [(row["text"], row["is_ask"] == "1") for row in UNSEEN if row["kind"] == "ordinary"]
    )
    assert precision >= 0.97 and recall >= 0.96


@pytest.mark.parametrize(
    ("kind", "is_ask", "wrong"), [("message", "0", 0), ("hard", "0", 3), ("hard", "1", 5)]
)
def test_few_unseen_messages_and_hard_sentences_are_judged_wrong(kind, is_ask, wrong):
    texts = [row["text"] for row in UNSEEN if (row["kind"], row["is_ask"]) == (kind, is_ask)]
    assert len(texts) >= 30
    assert sum(bool(find_job_asks(text)) != (is_ask == "1") for text in texts) <= wrong


@pytest.mark.parametrize("line", ["Hi Ms. Carter,", "Thank you,", "See you on Monday,"])
def test_a_greeting_or_closing_is_no_part_of_the_next_sentence(line):
    first, second = sentences(plain_letters(f"{line}\nI work at the library"))
    assert first.words[-1] == "," and second.words[0] == "i"


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
        "I could start as early as 8 a.m. if mornings work better for you.",
        "Do you need a license before anyone will hire you as an electrician?",
        "Which role in your department is the hardest one to fill?",
        "I want to find out whether I'd even like a job like yours.",
        "I really appreciate the job offer, but I want to finish my degree.",
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
