"""Entries that once shared one kind of record are read as the kinds they have now."""

import pytest

from infoview_lib.records.catalog import KEPT_BY_US, SPECS, kind_of
from infoview_lib.records.former_kinds import (
    id_in_own_kind,
    in_own_kind,
    kind_of_list,
    with_former_ids,
)

KEPT = {"created_at": "2026-03-02T09:37+00:00", "is_practice": True, "deleted_at": ""}


@pytest.mark.parametrize(
    ("name", "told", "now"),
    [
        ("card_sort", {"item": "sort-why", "answer": ""}, {"card": "sort-why", "side": ""}),
        ("card_sort", {"answer": "employment"}, {"side": "employment"}),
        ("ranking_weights", {"item": "tie", "answer": "0"}, {"part": "tie", "weight": 0}),
        ("ranking_weights", {"answer": ""}, {"weight": None}),
        (
            "not_the_same",
            {"item": "ct-a ct-b", "answer": "yes"},
            {"contact": "ct-a", "other": "ct-b"},
        ),
        ("not_the_same", {"answer": "yes"}, {}),
        ("before", {"item": "before-goal", "done": True}, {"item": "before-goal", "done": True}),
    ],
)
def test_what_was_told_of_a_line_is_told_in_the_fields_of_its_kind(name, told, now):
    assert in_own_kind(name, told | KEPT) == now | KEPT
    assert set(now) <= SPECS[kind_of_list(name)].keys() - KEPT_BY_US


@pytest.mark.parametrize("name", ["card_sort", "ranking_weights", "not_the_same", "before"])
def test_the_new_id_is_of_the_new_kind_and_leads_back(name):
    new = id_in_own_kind(name, "ck-7h3k9q2m")
    assert kind_of(new) == kind_of_list(name)
    assert with_former_ids([new]) == {new, "ck-7h3k9q2m"}


def test_other_ids_were_never_another():
    assert with_former_ids(["ct-7h3k9q2m", "nothing"]) == {"ct-7h3k9q2m", "nothing"}
