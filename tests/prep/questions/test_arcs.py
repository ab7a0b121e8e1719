"""Check the orders that others have taught."""

from pathlib import Path

import pytest

from infoview_lib.errors import EntryError
from infoview_lib.prep.questions.agenda import agenda_status
from infoview_lib.prep.questions.arcs import ARCS, arc_of
from infoview_lib.prep.questions.bank import TYPES, read_bank
from infoview_lib.prep.questions.kit import build_kit
from infoview_lib.prep.questions.planned_interview import LEVELS, PlannedInterview

BANK = read_bank((Path(__file__).parents[3] / "data" / "questions.csv").read_text(encoding="utf-8"))
BY_ID = {each.id: each for each in BANK}


@pytest.mark.parametrize("type", TYPES)
@pytest.mark.parametrize("arc", ARCS, ids=lambda arc: arc.key)
def test_main_questions_follow_the_steps_of_an_arc(arc, type):
    kit = build_kit(BANK, PlannedInterview(type), arc=arc)
    main = [BY_ID[one.question] for one in kit if one.block == "main"]
    place = 0
    for one in main:
        place = next(n for n in range(place, len(arc.steps)) if arc.steps[n].fits(one))
    assert all(any(step.fits(one) for one in main) for step in arc.steps)
    assert agenda_status(kit, 25).is_ready


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("type", TYPES)
def test_the_a_of_tiara_is_advice(type, level):
    kit = build_kit(BANK, PlannedInterview(type, level=level), arc=arc_of("tiara"))
    assert "advice" in {one.category for one in kit}


@pytest.mark.parametrize("arc", ARCS, ids=lambda arc: arc.key)
def test_an_arc_names_its_source_with_a_year(arc):
    assert any(word.strip("()").isdecimal() for word in arc.source.split())
    assert arc.about and arc.label


def test_an_arc_is_found_by_its_key():
    assert [arc_of(one.key) for one in ARCS] == list(ARCS) and arc_of("") is None
    with pytest.raises(EntryError) as problem:
        arc_of("zigzag")
    assert "zigzag" in problem.value.found and "tiara" in problem.value.next_step
