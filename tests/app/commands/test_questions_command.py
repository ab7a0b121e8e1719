"""The question bank is printed, to read or to edit."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import pytest

from infoview_lib.app import main
from infoview_lib.bundled import data_file
from infoview_lib.prep.questions.bank import read_bank
from infoview_lib.prep.questions.kit import build_kit
from infoview_lib.prep.questions.planned_interview import PlannedInterview, choose
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
        ("core", choose(BANK, PlannedInterview("core")), " that fit every interview"),
        (
            "graduate",
            choose(BANK, PlannedInterview("graduate_program")),
            " for an interview about graduate school",
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
        == (Path(__file__).parents[3] / "data" / "questions.csv").read_bytes()
    )


def test_a_kit_is_printed_as_a_table(capfdbinary):
    typed = ["--kit", "--type", "career", "--audience", "professor", "--level", "later"]
    assert main(["questions", *typed]) == 0
    sys.stdout.flush()
    rows = list(csv.DictReader(capfdbinary.readouterr().out.decode().splitlines()))
    planned = PlannedInterview("career", audience="teacher", level="later")
    kit = build_kit(BANK, planned)
    assert [(row["question"], row["wording"]) for row in rows] == [
        (one.question, one.wording) for one in kit
    ]
    assert [row["position"] for row in rows] == [str(place) for place in range(1, 12)]
    assert sum(int(row["minutes"]) for row in rows) <= 25


def test_a_kit_follows_an_order_and_the_minutes(capfdbinary):
    assert main(["questions", "--kit", "--minutes", "15", "--order", "bls"]) == 0
    sys.stdout.flush()
    rows = list(csv.DictReader(capfdbinary.readouterr().out.decode().splitlines()))
    assert sum(int(row["minutes"]) for row in rows) <= 15
    assert next(row["category"] for row in rows if row["block"] == "main") == "work"


@pytest.mark.parametrize(
    "typed", [["--audience", "astronauts"], ["--order", "zigzag"], ["--level", "seventh"]]
)
def test_what_a_kit_does_not_know_is_answered_with_the_choices(typed, capsys):
    assert main(["questions", "--kit", *typed]) == 1
    out, err = said(capsys)
    assert out == [] and typed[1] in err[0] and err[1].startswith("Choose one of")


@pytest.mark.parametrize("typed", ["0", "-5", "soon", "2.5", "9" * 5000])
def test_minutes_that_are_none_are_answered_with_what_to_type(typed, capsys):
    assert main(["questions", "--kit", f"--minutes={typed}"]) == 1
    out, err = said(capsys)
    assert out == [] and typed[:20] in err[0] and err[1].startswith("Type a whole number")


@pytest.mark.parametrize(
    "typed", ["--audience=manager", "--order=bls", "--level=later", "--minutes=30"]
)
def test_what_only_a_kit_follows_is_not_passed_over_without_one(typed, capsys):
    assert main(["questions", typed]) == 1
    out, err = said(capsys)
    assert out == [] and typed.partition("=")[0] in err[0] and "--kit" in err[1]


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
