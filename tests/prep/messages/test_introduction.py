"""Check what an introduction lacks."""

import pytest

from infoview_lib.prep.messages.introduction import intro_parts


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("", ["name", "study", "interest"]),
        ("My name is Tomás Rey.", ["study", "interest"]),
        ("I’m a student of music and curious about sound.", ["name"]),
        ("I'm Ines. I study law, and I want to learn how courts work.", []),
        ("Call me Jo. I worked in a kitchen for six years and now love numbers.", []),
    ],
)
def test_an_introduction_names_you_what_you_do_what_draws_you(text, missing):
    parts = intro_parts(text)
    assert [part.key for part in parts if not part.found] == missing
    assert all(bool(part.hint) is not part.found for part in parts)


def test_the_profile_helps_to_find_name_with_study():
    assert [
        part.found for part in intro_parts("Lopes here, all about rocks", "Ana Lopes", "rocks")
    ] == [
        True,
        True,
        False,
    ]
