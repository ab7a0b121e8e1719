"""Load the words to write or say, once for all steps."""

from __future__ import annotations

from functools import cache

from infoview_lib.bundled import data_file
from infoview_lib.prep.texts import Script, read_scripts


@cache
def scripts_of(kind: str) -> tuple[Script, ...]:
    """Return the scripts of one kind, in the order of their table."""
    found = read_scripts(data_file("scripts.csv").read_text(encoding="utf-8"))
    return tuple(one for one in found if one.kind == kind)
