"""Check a counselor's own questions row by row."""

from pathlib import Path

import pytest

from infoview_lib.errors import ReadingError
from infoview_lib.prep.questions.bank import read_bank
from infoview_lib.prep.questions.bank_listing import as_table, question_row
from infoview_lib.prep.questions.packs import (
    MOST_QUESTIONS,
    column_names,
    list_rows,
    pack_name,
    pack_rows,
    read_pack,
)

BANK = read_bank((Path(__file__).parents[3] / "data" / "questions.csv").read_text(encoding="utf-8"))


def rows(*texts, **cells):
    return [(number, {"text": text, **cells}) for number, text in enumerate(texts, 2)]


def test_only_the_text_is_needed():
    pack = read_pack(rows("Which night shift do you still think about?"), "Nursing")
    (one,) = pack.questions
    assert (pack.name, pack.remarks, pack.already) == ("Nursing", (), 0)
    assert (one.category, one.block, one.types, one.minutes, one.depth) == (
        "work",
        "main",
        ("core",),
        2,
        2,
    )
    assert (one.modes, one.audience, one.objectives) == (
        ("in_person", "phone", "video"),
        ("any",),
        ("information",),
    )


def test_words_of_the_screen_are_taken_for_those_of_the_table():
    cells = {
        "category": "Getting in",
        "types": "Graduate; job",
        "modes": "In person",
        "starter": "TRUE",
    }
    (one,) = read_pack(rows("How did the newest nurse arrive?", **cells), "Nursing").questions
    assert (one.category, one.types, one.modes, one.starter) == (
        "entry",
        ("graduate_program", "job"),
        ("in_person",),
        True,
    )


@pytest.mark.parametrize(
    ("category", "block", "expected"),
    [
        ("close", "", ("close", "close")),
        ("", "names", ("referrals", "names")),
        ("Pay", "", ("pay", "main")),
        ("", "", ("work", "main")),
    ],
)
def test_part_of_the_talk_follows_from_the_category_or_the_other_way_round(
    category, block, expected
):
    (one,) = read_pack(rows("What stays with you?", category=category, block=block), "P").questions
    assert (one.category, one.block) == expected


@pytest.mark.parametrize(
    ("text", "cells", "kind", "comes_in"),
    [
        ("Do you like it?", {}, "closed", True),
        ("What is hard, and what is easy?", {}, "double", True),
        ("What does your company do?", {}, "look_up", True),
        ("What " + "very " * 24 + "long?", {}, "too_long", True),
        ("What stays with you?", {"minutes": "many"}, "value", True),
        ("What stays with you?", {"category": "gossip"}, "value", True),
        ("What stays with {sport}?", {}, "placeholder", True),
        ("What stays with you?", {"sensitivity": "2"}, "softer", True),
        ("", {"why": "Because."}, "empty", False),
        ("Could you hire me this summer?", {}, "job_ask", False),
        ("word " * 80 + "?", {}, "too_long", False),
    ],
)
def test_a_weak_row_is_named_gently_with_its_number(text, cells, kind, comes_in):
    pack = read_pack([(7, {"text": text, **cells})], "P")
    one = next(one for one in pack.remarks if one.kind == kind)
    assert one.row == 7 and "7" in one.found and one.next_step.endswith(".")
    assert (len(pack.questions) == 1, not any(each.left_out for each in pack.remarks)) == (
        comes_in,
        comes_in,
    )


def test_the_same_question_twice_comes_in_once():
    pack = read_pack(rows("What stays with you?", "what stays  with you", BANK[10].text), "P", BANK)
    assert ([one.text for one in pack.questions], pack.already) == (["What stays with you?"], 1)
    assert [(one.row, one.kind) for one in pack.remarks] == [(3, "repeated")]


def test_a_gentler_question_may_stand_in_the_pack_or_in_the_bank():
    touchy = {"sensitivity": "2"}
    first = [
        (2, {"text": "What frightens you?", "softer_id": "soft", **touchy}),
        (3, {"id": "soft", "text": "What worries you?"}),
    ]
    second = [(4, {"text": "What made you weep?", "softer_id": "q-core-10", **touchy})]
    third = [(5, {"text": "What made you rage?", "softer_id": "q-nowhere", **touchy})]
    pack = read_pack(first + second + third, "P", BANK)
    assert [one.softer_id for one in pack.questions] == ["soft", "", "q-core-10", ""]
    assert [(one.row, one.kind) for one in pack.remarks] == [(5, "softer")]


def test_the_bank_handed_back_with_one_row_changed_brings_in_that_row():
    table = [question_row(one) for one in BANK]
    table[20]["text"] = "What part of your work would you teach in a garden shed?"
    pack = read_pack([(number, row) for number, row in enumerate(table, 2)], "Edited", BANK)
    assert (pack.already, [one.id for one in pack.questions]) == (len(BANK) - 1, [BANK[20].id])
    assert pack.remarks == () and read_bank(as_table(BANK)) == BANK


def test_more_than_fits_is_left_out_from_the_row_that_is_named():
    pack = read_pack(rows(*(f"What about way {n}?" for n in range(MOST_QUESTIONS + 2))), "P")
    assert len(pack.questions) == MOST_QUESTIONS
    assert [(one.row, one.kind) for one in pack.remarks] == [(MOST_QUESTIONS + 2, "too_many")]


def test_a_column_is_known_by_the_words_people_write():
    assert column_names(["Question", "Listen for", "Text", "Room"]) == (
        "text",
        "listen_for",
        "",
        "",
    )
    assert pack_rows(("No.", "Question"), [(2, ("1", " What? "))]) == [(2, {"text": "What?"})]


def test_a_plain_list_of_questions_needs_no_table():
    text = (
        '\ufeffWhat first, and in which order?\r\n\r\n"What then?"\r\nTell me about your week.\r\n'
    )
    wanted = [
        (1, "What first, and in which order?"),
        (3, "What then?"),
        (4, "Tell me about your week."),
    ]
    assert list_rows(text) == [(row, {"text": words}) for row, words in wanted]
    assert list_rows("Name,Company\nAna Lopes,Harbor Studio\n") is None and list_rows(" \n") is None


def test_a_table_without_questions_is_answered_in_two_sentences():
    with pytest.raises(ReadingError, match="no column “text”"):
        pack_rows(("Name", "Company"), [(2, ("Ana Lopes", "Harbor Studio"))])


@pytest.mark.parametrize(
    ("file_name", "name"),
    [
        ("nursing_talks-2026.csv", "nursing talks 2026"),
        ("Fall.CSV", "Fall"),
        (".csv", "Questions"),
        ("a\u202eb.txt", "a b"),
    ],
)
def test_a_pack_is_called_like_its_file(file_name, name):
    assert pack_name(file_name) == name
