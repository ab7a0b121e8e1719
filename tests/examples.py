"""What a rule is tried with in the quick tests, and in the long ones with all the rest."""

from __future__ import annotations

import os
from typing import Any

import pytest

FEWEST = 10
_ALL = "INFOVIEW_ALL_EXAMPLES"


def try_all(is_long: bool) -> None:
    """Say whether the long tests run, too, before modules that hold properties are read."""
    os.environ[_ALL] = "yes" if is_long else ""


def examples(most: int) -> int:
    """Return how many examples to try a property with: a quarter where no long test runs."""
    return most if os.environ.get(_ALL) else max(FEWEST, most // 4)


def one_quick(first: Any, *others: Any) -> list[Any]:
    """Return values for `parametrize`: one is quick, the same asked of the others is long."""
    of = [one if isinstance(one, tuple) else (one,) for one in others]
    return [first, *(pytest.param(*one, marks=pytest.mark.long) for one in of)]
