"""Load the invented people with what they say, each table once."""

from __future__ import annotations

from functools import cache

from infoview_lib.bundled import data_file
from infoview_lib.prep.observing import Watch, read_watches
from infoview_lib.prep.rehearsal import Line, Persona, lines_of, read_lines, read_personas


@cache
def personas() -> dict[str, Persona]:
    """Return id → person, in the order of the table."""
    return {
        one.id: one for one in read_personas(data_file("personas.csv").read_text(encoding="utf-8"))
    }


@cache
def persona_lines(persona: str) -> tuple[Line, ...]:
    """Return what one person says."""
    return lines_of(read_lines(data_file("persona_words.csv").read_text(encoding="utf-8")), persona)


@cache
def watches() -> tuple[Watch, ...]:
    """Return what an observer watches for."""
    return read_watches(data_file("observer_sheet.csv").read_text(encoding="utf-8"))
