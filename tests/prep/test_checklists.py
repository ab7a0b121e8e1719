"""Check the lists for the day of the interview."""

from pathlib import Path

import pytest

from infoview_lib.errors import ReadingError
from infoview_lib.prep.checklists import LIST_TITLES, checklist, read_checklists
from infoview_lib.prep.questions.bank import MODES
from tests.prep.reading_grade import reading_grade

ITEMS = read_checklists(
    (Path(__file__).parents[2] / "data" / "checklists.csv").read_text(encoding="utf-8")
)
BY_ID = {item.id: item for item in ITEMS}


@pytest.mark.parametrize("list", LIST_TITLES)
@pytest.mark.parametrize("mode", MODES)
def test_every_list_has_lines_for_every_way_to_meet(list, mode):
    assert 3 <= len(checklist(ITEMS, list, mode)) <= 13


@pytest.mark.parametrize(
    ("id", "word"),
    [
        ("before-dress", "dress"),
        ("during-ontime", "on time"),
        ("during-smile", "smile"),
        ("during-handshake", "firm handshake"),
    ],
)
def test_the_four_manners_stand_in_person_with_another_way_that_is_as_good(id, word):
    item = BY_ID[id]
    assert word in item.text and "in_person" in item.modes and len(item.alternative.split()) >= 8
    if id in ("before-dress", "during-handshake"):
        assert "phone" not in item.modes


def test_the_resume_is_with_you_but_not_offered():
    item = BY_ID["before-resume"]
    assert "with me" in item.text and "won't offer" in item.text and "in_person" in item.modes


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.id)
def test_every_line_has_an_id_a_reason_an_alternative_in_plain_words(item):
    assert (
        item.id.startswith(item.list)
        and item.text.endswith(".")
        and item.reason
        and item.alternative
    )
    assert reading_grade(item.text) <= 9
    assert reading_grade(f"{item.text} {item.reason} {item.alternative}") <= 9


def test_ids_are_used_once():
    assert len(BY_ID) == len(ITEMS)


def test_a_fault_in_the_table_names_file_row_column():
    head = "id,list,modes,text,reason,alternative\n"
    with pytest.raises(ReadingError, match=r"checklists\.csv is empty in row 2, column reason"):
        read_checklists(head + "a,before,phone,Do it.,,Or so.\n")
    with pytest.raises(ReadingError, match=r"“letter” in checklists\.csv isn't one of"):
        read_checklists(head + "a,before,letter,Do it.,Why.,Or so.\n")
