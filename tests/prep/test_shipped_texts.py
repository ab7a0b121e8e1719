"""Check that the shipped texts and scripts are complete, plain, and never ask for a job."""

from pathlib import Path

import pytest

from data.job_asks.innocent import VALUES
from infoview_lib.errors import ReadingError
from infoview_lib.prep import page_texts as texts
from infoview_lib.prep.blanks import fill_placeholders
from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.prep.messages import scripts
from infoview_lib.prep.words import words_in
from infoview_lib.records import catalog as records
from infoview_lib.records import choices
from tests.prep.reading_grade import reading_grade

DATA = Path(__file__).parents[2] / "data"


def read(name):
    return (DATA / name).read_text(encoding="utf-8")


CARDS = texts.read_cards(read("card_sort.csv"))
PROMPTS = texts.read_name_prompts(read("name_prompts.csv"))
OBJECTIVES = texts.read_objectives(read("objectives.csv"))
CRITERIA = texts.read_criteria(read("criteria.csv"))
DECISIONS = texts.read_decisions(read("decisions.csv"))
SCRIPTS = scripts.read_scripts(read("scripts.csv"))


def ids(kind):
    return {script.id for script in SCRIPTS if script.kind == kind}


def keys(choices):
    return {key for key, _ in choices}


def test_there_are_words_for_every_moment_of_an_interview():
    assert {"referral_ask", "open", "five_minutes", "close"} <= ids("talk")
    assert len(ids("drift")) >= 3 and len(ids("cue")) >= 5 and len(ids("confidence")) >= 5
    assert len({(script.kind, script.id) for script in SCRIPTS}) == len(SCRIPTS)


def test_objectives_circles_decisions_are_those_of_the_records():
    assert [each.kind for each in OBJECTIVES] == [
        key for key, _ in choices.OBJECTIVES if key != "other"
    ]
    assert all(len(each.examples) >= 2 for each in OBJECTIVES)
    assert {each.kind for each in DECISIONS} == keys(choices.DECISIONS)
    circles = keys(records.SPECS["contact"]["circle"].choices) - {"referred"}
    assert circles == set(texts.CIRCLES) == {each.circle for each in PROMPTS}
    assert all(sum(each.circle == circle for each in PROMPTS) >= 4 for circle in circles)
    assert len(CRITERIA) >= 10


def test_both_sides_of_the_card_sort_have_cards_with_reasons():
    sides = [card.side for card in CARDS]
    assert sides.count("informational") >= 5 and sides.count("employment") >= 5


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: f"{script.kind}-{script.id}")
def test_a_script_is_plain_fillable_never_asking_for_a_job(script):
    filled = fill_placeholders(script.text, VALUES, lambda name: f"[{name}]")
    assert "[" not in filled and "{" not in filled
    assert find_job_asks(filled) == []
    assert reading_grade(filled) <= 9 and reading_grade(f"{script.title}. {script.tip}") <= 9
    assert script.tip or script.kind == "confidence"


@pytest.mark.parametrize(
    "text",
    [
        *(f"{card.text} {card.reason}" for card in CARDS),
        *(each.prompt for each in PROMPTS),
        *(
            f"{each.sentence} {wish} {sign}"
            for each in OBJECTIVES
            for wish, sign, _ in each.examples
        ),
        *(f"{each.name}. {each.help}" for each in CRITERIA),
        *(f"{each.title}. {each.sentence}" for each in DECISIONS),
    ],
)
def test_short_texts_read_at_grade_nine_or_below(text):
    assert reading_grade(text) <= 9
    assert len(words_in(text)) <= 45


def test_a_missing_column_is_named():
    with pytest.raises(ReadingError, match=r"scripts\.csv has no column “tip”"):
        scripts.read_scripts("id,kind,title,text\n")
