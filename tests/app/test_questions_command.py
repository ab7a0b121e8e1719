"""The question bank is printed, to read or to edit."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from infoview_lib.app import main
from infoview_lib.bundled import data_file
from infoview_lib.prep.questions.bank import read_bank
from infoview_lib.prep.questions.kit import PlannedInterview, choose
from tests.app.printed import said

BANK = read_bank(data_file("questions.csv").read_text(encoding="utf-8"))


def test_questions_are_printed_for_people_by_subject_with_minutes(capsys):
    assert main(["questions", "--type", "career"]) == 0
    out, err = said(capsys)
    fitting = choose(BANK, PlannedInterview("career"))
    assert out[0].startswith(f"{len(fitting)} questions") and "a career" in out[0] and err == []
    assert out[2:4] == [
        f"Getting started ({sum(one.category == 'rapport' for one in fitting)})",
        "  - How do you and the person who put us in touch know each other?  (1 min)",
    ]
    closing = sum(one.category == "close" for one in fitting)
    assert f"Closing ({closing})" in out and not any("{" in line for line in out)
    assert max(map(len, out)) <= 100


@pytest.mark.parametrize(
    ("type", "fitting", "words"),
    [
        ("", BANK, ""),
        ("core", choose(BANK, PlannedInterview("core")), " that fit every talk"),
        (
            "graduate",
            choose(BANK, PlannedInterview("graduate_program")),
            " for a talk about graduate school",
        ),
    ],
)
def test_questions_of_a_kind_of_talk_hold_those_that_fit_every_talk(type, fitting, words, capsys):
    assert main(["questions", "--type", type]) == 0
    assert said(capsys)[0][0] == f"{len(fitting)} questions{words}"


def test_the_table_of_questions_has_the_bytes_of_the_one_we_ship(capfdbinary):
    assert main(["questions", "--csv"]) == 0
    sys.stdout.flush()
    assert (
        capfdbinary.readouterr().out
        == (Path(__file__).parents[2] / "data" / "questions.csv").read_bytes()
    )


def test_a_kind_of_talk_nobody_knows_is_answered_with_the_choices(capsys):
    assert main(["questions", "--type", "astrology"]) == 1
    out, err = said(capsys)
    assert out == [] and err[0] == "There are no questions for “astrology”."
    assert err[1].rstrip(".").partition(": ")[2].split(", ") == [
        "core",
        "major",
        "career",
        "industry",
        "job",
        "company",
        "graduate_program",
        "career_change",
    ]


def test_the_help_of_questions_says_how_an_instructor_makes_a_pack(capsys):
    with pytest.raises(SystemExit):
        main(["questions", "--help"])
    text = capsys.readouterr().out
    assert "--csv > my-pack.csv" in text and "For instructors" in text
