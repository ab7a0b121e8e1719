"""Check the personas and everything they can say."""

import re
from collections import Counter

import pytest

from infoview_lib.errors import ReadingError
from infoview_lib.prep.practice.personas import MOMENTS, lines_of, read_personas
from infoview_lib.prep.practice.topics import CATEGORY
from infoview_lib.prep.words import words_in
from tests.prep.practice.practice_cases import DATA, LINES, PEOPLE
from tests.prep.reading_grade import reading_grade

ONLY = {
    "trouble": ("busy_owner", "drifting_recruiter", "generous_mentor"),
    "more": ("drifting_recruiter",),
    "drift_stop": ("drifting_recruiter",),
    "drift_back": ("drifting_recruiter",),
}


@pytest.mark.parametrize("persona", PEOPLE)
def test_everyone_can_answer_every_topic(persona):
    count = Counter(line.moment for line in lines_of(LINES, persona))
    assert [topic for topic in CATEGORY if not count[topic]] == []
    assert sum(topic != "" for topic in CATEGORY) > 50 and count["referrals"] == 2
    missing = {
        moment for moment in MOMENTS if not count[moment] and persona in ONLY.get(moment, PEOPLE)
    }
    assert missing == set()


def test_what_they_say_is_said_once_and_reads_with_ease():
    spoken = [
        words for line in LINES for words in (line.words, line.deeper) if len(words_in(words)) > 5
    ]
    assert len(set(spoken)) == len(spoken)
    assert [words for words in spoken if reading_grade(words) > 9] == []
    assert [words for words in spoken if re.search(r"https?:|www\.|@|\d%|per ?cent", words)] == []


def test_a_name_or_advice_belongs_to_something_that_is_said():
    for line in LINES:
        assert line.gives_name in line.words
        assert not (line.gives_name or line.gives_advice) or CATEGORY[line.moment]
    for persona in PEOPLE:
        names = [line.gives_name for line in lines_of(LINES, persona) if line.moment == "referrals"]
        assert all(names) and len(set(names)) >= 2


@pytest.mark.parametrize("cell, place", [("loud", "personas.csv"), ("twenty", "personas.csv")])
def test_a_mistake_in_the_table_names_its_place(cell, place):
    text = (DATA / "personas.csv").read_text("utf-8")
    wrong = (
        text.replace(",terse,", f",{cell},")
        if cell == "loud"
        else text.replace(",20,", f",{cell},", 1)
    )
    with pytest.raises(ReadingError, match=place):
        read_personas(wrong)
