"""Check how the question bank is read."""

from dataclasses import replace
from typing import get_origin, get_type_hints

import pytest

from infoview_lib.errors import EntryError, ReadingError
from infoview_lib.prep.questions.bank import PEOPLE_WITH_JOBS, Question, fill, known_type, read_bank

HEAD = (
    "id,text,category,types,objectives,block,audience,modes,minutes,depth,sensitivity,softer_id,"
    "why,listen_for,starter"
)
ONE = (
    "q-1,What took longest?,work,core,information,main,any,phone; video,2,1,0,,Because.,Hours.,yes"
)
TWO = (
    "q-2,What do you "
    "earn?,pay,organization,information,main,manager,phone,2,3,2,q-1,Because.,Sums.,"
)


def test_a_bank_is_read_in_its_order_with_lists_numbers_aliases():
    one, two = read_bank("\ufeff" + f"{HEAD}\n{ONE}\n\n{TWO}" + "\n")
    assert (one.modes, one.minutes, one.starter) == (("phone", "video"), 2, True)
    assert (two.types, two.softer_id, two.starter, two.probes) == (("company",), "q-1", False, ())


def test_a_header_alone_is_an_empty_bank():
    assert read_bank(HEAD + "\n") == ()


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (["id,text\nq-1,What?"], "no column “category”"),
        ([HEAD, ONE.replace(",2,1,0,", ",9,1,0,")], "“9” in row 2, column minutes"),
        ([HEAD, ONE, TWO.replace(",pay,", ",salary,")], "“salary” in row 3, column category"),
        ([HEAD, ONE.replace("What took longest?", "")], "empty in row 2, column text"),
        ([HEAD, ONE, ONE], "Two questions have the id “q-1”"),
        ([HEAD, TWO], "“q-1” isn't a gentler question than “q-2”"),
    ],
)
def test_a_fault_in_the_table_is_named_with_its_row(rows, said):
    with pytest.raises(ReadingError) as problem:
        read_bank("\n".join(rows))
    assert said in problem.value.found
    assert len(str(problem.value).split()) <= 30


@pytest.mark.parametrize(
    ("alias", "type"),
    [
        ("organization", "company"),
        ("graduate", "graduate_program"),
        ("Career change", "career_change"),
    ],
)
def test_other_words_for_a_type_are_understood(alias, type):
    assert known_type(alias) == type


def test_an_unknown_type_is_answered_in_two_sentences():
    with pytest.raises(EntryError, match="no questions for “astrology”"):
        known_type("astrology")


def test_an_unknown_placeholder_stays_as_typed():
    assert fill("What about {sport}?") == "What about {sport}?"
    assert fill("What about {field}?", {"field": "  "}) == "What about this field?"


def test_every_value_has_the_type_that_a_question_declares():
    declared = get_type_hints(Question)
    for question in read_bank(f"{HEAD}\n{ONE}\n{TWO}\n"):
        for name, type in declared.items():
            assert isinstance(getattr(question, name), get_origin(type) or type), name


def test_whom_a_question_suits_follows_from_its_audience():
    anybody, managers = read_bank(f"{HEAD}\n{ONE}\n{TWO}\n")
    working = replace(anybody, audience=tuple(PEOPLE_WITH_JOBS))
    assert [anybody.suits(one) for one in ("any", "student", "manager")] == [True] * 3
    assert [managers.suits(one) for one in ("any", "student", "manager")] == [False, False, True]
    assert [working.suits(one) for one in ("any", "student", "manager")] == [True, False, True]
    assert (anybody.is_for_everyone, managers.is_for_everyone) == (True, False)
