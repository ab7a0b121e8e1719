"""How many examples a property is tried with: all with the long tests, a quarter of them else."""

from __future__ import annotations

import os

FEWEST = 25
_ALL = "INFOVIEW_ALL_EXAMPLES"


def try_all(is_long: bool) -> None:
    """Say whether the long tests run, too, before modules that hold properties are read."""
    os.environ[_ALL] = "yes" if is_long else ""


def examples(most: int) -> int:
    """Return how many examples to try, of so many at most."""
    return most if os.environ.get(_ALL) else max(FEWEST, most // 4)
