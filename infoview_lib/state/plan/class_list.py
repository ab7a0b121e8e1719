"""Offer the people of the course's list who are willing to be asked, those at rest last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from infoview_lib.classroom.preparing.course import Alum
from infoview_lib.errors import EntryError
from infoview_lib.records.people import living_contacts
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.course_settings import course_of
from infoview_lib.state.shapes import Said

SOURCE = "my course's list of alumni"


class ListedPerson(TypedDict):
    """Show one person; ``instead`` names who to ask while they are ``resting``."""

    number: int
    name: str
    about: str
    status: Literal["open", "added", "resting"]
    instead: str


class ClassListView(TypedDict):
    """List the people of the course; empty where it has none."""

    people: list[ListedPerson]


class ClassListState(State):
    """Show the list; put one person on the student's own with one press."""

    def describe(self) -> ClassListView:
        """Return the people who can be asked, then those already added, then those at rest."""
        alumni = course_of(self.folder).alumni
        added = {one.list_number for one in living_contacts(self.folder.book)}
        people = [_shown(one, alumni, one.number in added) for one in alumni]
        order = ("open", "added", "resting")
        return {"people": sorted(people, key=lambda one: order.index(one["status"]))}

    @action
    def do_add(self, number: int) -> Said:
        """Put a person of the list on the student's own, marked by the list's number."""
        found = [one for one in self.describe()["people"] if one["number"] == number]
        if not found or found[0]["status"] != "open":
            raise EntryError("This person can't be added right now.", "Choose someone else.")
        one = next(one for one in course_of(self.folder).alumni if one.number == number)
        self.folder.add(
            "contact",
            name=one.name,
            industry=one.field,
            city=one.city,
            circle="alumni",
            source=SOURCE,
            notes=f"Prefers: {one.reach_by}" if one.reach_by else "",
            list_number=one.number,
        )
        return {"said": f"{one.name} is on your list."}


def _shown(one: Alum, alumni: Sequence[Alum], is_added: bool) -> ListedPerson:
    about = ", ".join(words for words in (one.field, one.city, one.reach_by) if words)
    return {
        "number": one.number,
        "name": one.name,
        "about": about,
        "status": "added" if is_added else "resting" if one.is_resting else "open",
        "instead": _instead(one, alumni) if one.is_resting and not is_added else "",
    }


def _instead(one: Alum, alumni: Sequence[Alum]) -> str:
    """Return the next on the list who can be asked, best in the same field."""
    after = alumni.index(one) + 1
    free = [each for each in (*alumni[after:], *alumni[:after]) if not each.is_resting]
    same = [each for each in free if each.field and each.field == one.field]
    return next((each.name for each in [*same, *free]), "")
