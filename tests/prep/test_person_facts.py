"""Facts about a person, with where they were read."""

import pytest

from infoview_lib.prep.person_facts import facts_in_words, has_source


@pytest.mark.parametrize(
    "fact",
    [
        "Led the flood map (staff page)",
        "Led the flood map, read in the city paper",
        "Led it, https://example.org/map",
    ],
)
def test_a_source_is_found_in_the_ways_people_write_one(fact):
    assert has_source(fact)


@pytest.mark.parametrize("fact", ["Led the flood map", "Came from Ohio", "Works (a lot) at night"])
def test_a_bare_fact_names_none(fact):
    assert not has_source(fact)


@pytest.mark.parametrize(
    "text,begins",
    [
        ("", "○ 0 of 3"),
        ("a\n\nb", "○ 2 of 3"),
        ("a (page)\nb (page)\nc", "◐ 3 facts. One of them without a source"),
        ("a (page)\nb (page)\nc (page)", "● 3 facts with their sources."),
    ],
)
def test_the_next_small_thing_is_said(text, begins):
    assert facts_in_words(text).startswith(begins)
