"""Ask once whether a name box holds a person with their work."""

from __future__ import annotations

from infoview_lib.contacts.typed_name import typed_name
from infoview_lib.state.shapes import NameQuestion


def question_about(name: str) -> NameQuestion | None:
    """Return what to ask about a name; None where it is a name, or several, and nothing more.

    Parameters
    ----------
    name : str
        As it was typed.
    """
    found = typed_name(name)
    if found is None:
        return None
    works = f", {found.title}" if found.title else ""
    at = f" at {found.organization}" if found.organization else ""
    return {
        "question": f"Is this one person: {found.name}{works}{at}?",
        "yes": {"name": found.name, "title": found.title, "organization": found.organization},
    }
