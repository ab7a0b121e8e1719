"""A name box may hold a person with their work; several names stay several."""

import pytest

from infoview_lib.contacts.typed_name import typed_name

CITY = "City of Tucson"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"Theo Park, landscape architect at {CITY}", ("Theo Park", "landscape architect", CITY)),
        (f"Theo Park, Landscape Architect at {CITY}", ("Theo Park", "Landscape Architect", CITY)),
        (f"Theo Park, landscape architect, {CITY}", ("Theo Park", "landscape architect", CITY)),
        ("theo park, nurse at elm hospital", ("theo park", "nurse", "elm hospital")),
        ("Theo Park (landscape architect)", ("Theo Park", "landscape architect", "")),
        ("Theo Park – Architect @ Elm & Co", ("Theo Park", "Architect", "Elm & Co")),
        ("Theo Park, Welder", ("Theo Park", "Welder", "")),
        ("Mom's friend, a nurse", ("Mom's friend", "nurse", "")),
    ],
)
def test_work_behind_a_name_is_told_from_it(text, found):
    assert typed_name(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Theo Park",
        "Jean-Luc Picard",
        "Bo Chen, Priya Raman",
        "Bo Chen, Priya Raman, Ivy Lee",
        "bo chen, priya raman",
        "Bo Chen, Ann Miller",
        "Ana Lopes, PhD",
        "Ana Lopes, R.N.",
        "Priya Raman, MBA, CPA",
        "Lopes, Ana",
        "Theo Park, welder; Bo Chen",
        "Theo Park, welder\nBo Chen",
        "The one from the second floor with the dog, welder",
        ", welder",
        "Theo Park,",
        "",
    ],
)
def test_a_name_and_several_names_are_left_alone(text):
    assert typed_name(text) is None
