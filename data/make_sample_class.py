"""Make the sample class: what thirty sample students hand in, as a course site gives it.

``python -m data.make_sample_class`` writes ``data/sample_class.zip``. Everybody in it is invented,
and names are covered as they are in a real hand-in.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from infoview_lib.classroom.handing_in.counts import own_counts
from infoview_lib.classroom.handing_in.hand_in import COUNSELOR, HandIn, hand_in_bytes
from infoview_lib.classroom.handing_in.numbers import (
    categories_asked,
    circles,
    confidence,
    goals_met,
    guesses,
    pages_done,
)
from infoview_lib.classroom.handing_in.own_texts import own_texts
from infoview_lib.classroom.preparing.course import RUBRIC, Course
from infoview_lib.exchange.redaction.redacted_texts import Redactor, redacted_texts
from infoview_lib.files.demo import demo_records, demo_students
from infoview_lib.files.zip_files import zip_bytes
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.records.book import Book
from infoview_lib.records.fields import Values
from infoview_lib.state.bundled_texts import scripts_of
from infoview_lib.state.questions.question_bank import bank

FILE = Path(__file__).parent / "sample_class.zip"
DAY = date(2026, 3, 10)
_CODES = [f"{word}{n}" for n in (3, 5, 8) for word in (
    "fern", "moss", "reed", "heron", "cedar", "maple", "otter", "robin", "aspen", "lark",
)]  # fmt: skip
_QUESTIONS = (
    "Is it too late to switch majors in the spring?",
    "How do I answer when someone asks what I want to do and I don't know yet?",
    "My request got no reply twice. Should I call instead?",
    "Do I need an internship before junior year?",
    "How do people pay for graduate school?",
    "I get nervous on the phone. Is video okay?",
    "Should I put informational interviews on my résumé?",
    "What do I say when they offer to pass my résumé along?",
    "Can I change my major and still finish in four years?",
    "How long should my email be?",
)


def hand_ins(students: int = 30) -> Iterator[HandIn]:
    """Yield what each sample student hands in.

    Parameters
    ----------
    students : int
        How many.
    """
    words = {one.id: one.text for one in bank().values()}
    category = {one.id: one.category for one in bank().values()}
    statements = [one.text for one in scripts_of("confidence")]
    for number, student in enumerate(demo_students()[:students]):
        chance = random.Random(number)
        book = _book(student["student"])
        chosen = Course().hand_in_parts
        found = own_texts(book, words)
        texts = {key: found[key][0].words for key in chosen if found[key]}
        covered, _ = redacted_texts(Redactor(book, "none"), texts)
        if number % 3 == 0:
            covered[COUNSELOR] = _QUESTIONS[number // 3]
        yield HandIn(
            code=_CODES[number],
            counts=own_counts(referral_graph(book)),
            done=pages_done(book),
            rubric={str(line): chance.choice((1, 2, 2, 3)) for line in range(1, len(RUBRIC) + 1)},
            confidence=confidence(book, statements),
            goals=goals_met(book),
            categories=categories_asked(book, category),
            circles=circles(book),
            guesses=guesses(book),
            texts=covered,
        )


def _book(student: str) -> Book:
    kinds: dict[str, list[Values]] = {}
    for kind, values in demo_records(DAY, student):
        kinds.setdefault(kind, []).append(values)
    return Book(kinds)


def made(students: int = 30) -> bytes:
    """Return the file of a class, with a late hand-in, one turned in twice, and an essay.

    Parameters
    ----------
    students : int
        How many.
    """
    files: dict[str, bytes] = {}
    for number, one in enumerate(hand_ins(students)):
        late = "LATE_" if number in (4, 17) else ""
        name = f"student{number + 1:02}_{late}{1001 + number}_{5001 + number}_hand-in"
        files[f"{name}.zip"] = hand_in_bytes(one)
        if number == 7:
            files[f"{name}-1.zip"] = hand_in_bytes(one)
    files["student31_1031_5031_my-essay.txt"] = b"This was meant for another assignment."
    return zip_bytes(files)


if __name__ == "__main__":
    FILE.write_bytes(made())
