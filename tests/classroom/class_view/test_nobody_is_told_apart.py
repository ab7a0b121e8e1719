"""What is shown of the sample class names nobody, and two pictures tell no student apart."""

import random
import re
from collections import Counter
from datetime import date
from functools import cache

import pytest

from infoview_lib.bundled import data_file
from infoview_lib.classroom.class_view.class_tables import below_cuts
from infoview_lib.classroom.class_view.class_words import alt_text, finding
from infoview_lib.classroom.class_view.gathering import HandIns
from infoview_lib.classroom.class_view.shown_before import look_at
from infoview_lib.files.demo import demo_records, demo_students
from infoview_lib.state.instructor.class_folder import read_class, statements

TODAY = date(2026, 3, 10)


@cache
def sample() -> HandIns:
    return read_class(data_file("sample_class.zip").read_bytes())


def some(numbers) -> HandIns:
    return HandIns([sample().whole[one] for one in numbers], [])


def all_words(shown) -> str:
    """Return everything that a class may see of itself."""
    notes = [words for _, said in shown.notes for words in said]
    return " ".join([finding(shown.picture), alt_text(shown.picture), *notes])


def dictionary() -> set[str]:
    """Return every part of a name in the sample class: students, and the people they met."""
    names = [one["name"] for one in demo_students()]
    for student in demo_students():
        for kind, values in demo_records(TODAY, student["student"]):
            names += [str(values.get("name", ""))] if kind == "contact" else []
    return {part for name in names for part in re.findall(r"\w{3,}", name)}


def test_a_dictionary_of_names_finds_none_in_what_is_shown():
    shown, _ = look_at(sample(), statements(), None)
    words = set(re.findall(r"\w+", all_words(shown)))
    assert len(words) > 60 and len(dictionary()) > 200
    assert {one for one in words & dictionary() if one[0].isupper()} == set()
    assert words.isdisjoint(one.key for one in sample().whole)


@pytest.mark.parametrize("missing", range(0, 30, 6))
def test_the_picture_with_and_without_one_student_is_the_same(missing):
    others, before = look_at(some(set(range(30)) - {missing}), statements(), None)
    all_of_them, _ = look_at(sample(), statements(), before)
    assert all_words(all_of_them) == all_words(others)


def test_two_pictures_place_no_newcomer_better_than_their_own_numbers_together_do():
    """Guess each newcomer's group from the difference of two pictures.

    Whoever sees both knows how many newcomers lie below each cut that both have; the best guess is
    then the larger side. It may be right no more often than for whoever knows that share alone,
    and the share is of five newcomers on either side, or it is not shown.
    """
    chance = random.Random(5)
    compared = 0
    for _ in range(6):
        order = chance.sample(range(30), 30)
        came = chance.randrange(10, 16)
        first, before = look_at(some(order[came:]), statements(), None)
        second, _ = look_at(some(order), statements(), before)
        now, then = below_cuts(second.picture), below_cuts(first.picture)
        for key in now.keys() & then.keys():
            for cut in now[key].keys() & then[key].keys():
                below = now[key][cut] - then[key][cut]
                values = [sample().whole[one].hand_in.counts[key] for one in order[:came]]
                sides = Counter(one < cut for one in values)
                assert below == sides[True] and min(below, came - below) >= 5
                compared += 1
    assert compared > 0
