"""Hold the records to add and to change that are written as one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from infoview_lib.records.fields import Fields


class Changes(NamedTuple):
    """Hold what is written as one step.

    `adds` are (kind of record, fields), of which ``id`` may be one; `changes` are (id, fields).
    """

    adds: Sequence[tuple[str, Fields]]
    changes: Sequence[tuple[str, Fields]]
