"""Groups of a class show something, hold enough students, and tell nothing of one."""

import itertools
import json
import statistics
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data import make_cohort
from infoview_lib.classroom.class_view.grouping import best_cuts, group_sizes, told_by_difference
from infoview_lib.classroom.handing_in.counts import COUNTS, own_counts
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.prep.messages.scripts import read_scripts
from infoview_lib.records.book import Book
from tests.examples import examples

VALUES = st.lists(st.integers(0, 30), max_size=40)


@settings(max_examples=examples(100), deadline=None)
@given(VALUES)
def test_every_group_holds_enough_students(values):
    cuts = best_cuts(values)
    sizes = group_sizes(values, cuts)
    assert sum(sizes) == len(values) and (not cuts or min(sizes) >= 5)
    assert best_cuts(values[::-1]) == cuts and len(cuts) <= 3


def test_more_groups_come_first_then_the_lowest_cuts():
    assert best_cuts([0] * 5 + [1] * 5 + [2] * 20) == (1, 2)
    assert best_cuts([0] * 10 + [1] * 4 + [2] * 10) == (1,)
    assert best_cuts([0] * 10 + [1] * 10, barred=(1,)) == ()


@pytest.mark.parametrize("total", [5, 9, 10, 12, 15, 17, 22])
def test_a_group_cannot_be_taken_apart_even_by_who_knows_the_rule(total):
    """Try every class of this size: within a group no number of students is certain."""
    possible = defaultdict(list)
    for some in itertools.product(range(total + 1), repeat=3):
        if sum(some) <= total:
            counts = (*some, total - sum(some))
            values = [value for value, times in enumerate(counts) for _ in range(times)]
            cuts = best_cuts(values, cuts=(1, 2, 3))
            possible[cuts, tuple(group_sizes(values, cuts))].append(counts)
    for (cuts, _), classes in possible.items():
        edges = (0, *cuts, 4)
        for start, end in itertools.pairwise(edges):
            if end - start > 1:
                for value in range(start, end):
                    assert len({counts[value] for counts in classes}) > 1, (cuts, value)


def test_two_pictures_tell_nothing_of_the_few_who_came_between():
    """Nine came; at a cut that both pictures share, at least five would have to lie below."""
    before, after = [0] * 8 + [3] * 8, [0] * 10 + [3] * 15
    cut = best_cuts(before)
    earlier = {one: sum(value < one for value in before) for one in cut}
    barred = told_by_difference(after, earlier, new=9)
    assert cut and set(cut) <= barred
    assert not set(best_cuts(after, barred=barred)) & set(cut)
    many = [0] * 14 + [3] * 14
    assert told_by_difference(many, earlier, new=12) == frozenset()


@settings(max_examples=examples(60), deadline=None)
@given(VALUES, VALUES)
def test_newcomers_below_a_shared_cut_are_none_or_enough(first, more):
    cuts = best_cuts(first)
    earlier = {one: sum(value < one for value in first) for one in cuts}
    whole = first + more
    shared = set(best_cuts(whole, barred=told_by_difference(whole, earlier, len(more)))) & set(cuts)
    for cut in shared:
        below = sum(value < cut for value in more)
        assert 5 <= below <= len(more) - 5


def cohort(seed, monkeypatch):
    """Return the counts of thirty invented students."""
    monkeypatch.setattr(make_cohort, "SEED", seed)
    words = {
        path.stem: json.loads(path.read_text("utf-8"))
        for path in sorted((make_cohort.HERE / "cohort").glob("*.json"))
    }
    scripts = read_scripts(Path(make_cohort.HERE / "scripts.csv").read_text("utf-8"))
    words["sentences"]["confidence_items"] = [
        one.text for one in scripts if one.kind == "confidence"
    ]
    books = (Book(make_cohort.make_student(number, words).records) for number in range(1, 31))
    return [own_counts(referral_graph(book)) for book in books]


def shown(students):
    return sum(bool(best_cuts([one[key] for one in students])) for key in COUNTS)


def test_the_sample_class_shows_groups_in_at_least_six_of_eight_measures(monkeypatch):
    assert shown(cohort(make_cohort.SEED, monkeypatch)) >= 6


@pytest.mark.long
def test_so_do_twenty_other_classes_in_the_median(monkeypatch):
    found = [shown(cohort(seed, monkeypatch)) for seed in range(1, 21)]
    assert statistics.median(found) >= 6
