"""Hold the records to add and to change that are written as one step."""

from __future__ import annotations

from typing import Any, NamedTuple


class Changes(NamedTuple):
    """Hold records to add and records to change, to be written as one step."""

    adds: list[tuple[str, dict[str, Any]]]
    changes: list[tuple[str, dict[str, Any]]]
