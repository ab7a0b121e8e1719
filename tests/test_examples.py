"""Properties are tried less often where only quick tests run."""

from __future__ import annotations

import os

import pytest

from tests import examples
from tests.conftest import pytest_configure


class Chosen:
    """What pytest was asked for."""

    def __init__(self, marks: str) -> None:
        self.marks = marks

    def getoption(self, name: str) -> str:
        assert name == "markexpr"
        return self.marks


@pytest.mark.parametrize(
    ("marks", "tried"),
    [("not long", (10, 75)), ("not long and not office", (10, 75)), ("", (30, 300))],
)
def test_all_examples_are_tried_with_the_long_tests(monkeypatch, marks, tried):
    monkeypatch.setattr(os, "environ", {})
    pytest_configure(Chosen(marks))
    assert (examples.examples(30), examples.examples(300)) == tried


def test_the_same_asked_of_more_values_is_long():
    first, second, third = examples.one_quick("Letter", "A4", ("A5", 1))
    assert first == "Letter" and second.values == ("A4",) and third.values == ("A5", 1)
    assert {mark.name for one in (second, third) for mark in one.marks} == {"long"}
