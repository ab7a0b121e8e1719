"""Read and change the student's profile, and show some of its fields as a form."""

from __future__ import annotations

from typing import Any

from infoview_lib.contacts.days.zones import check_zone
from infoview_lib.records.kinds import Profile
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import form_fields


def profile_of(book: Any) -> Profile:
    """Return the student's profile; an empty one when none was made yet."""
    return next(iter(book.of("profile")), None) or Profile()


def minutes_to_ask(profile: Profile) -> int:
    """Return the minutes the student asks for; the usual ones when that field was emptied."""
    return profile.default_minutes or Profile().default_minutes


def write_profile(folder: Any, **values: Any) -> None:
    """Change the student's profile, which is made at the first change; a time zone that is none is refused."""
    if values.get("timezone"):
        values["timezone"] = check_zone(str(values["timezone"]))
    found = profile_of(folder.book)
    if found.id:
        folder.change(found.id, **values)
    elif any(value not in ("", None) for value in values.values()):
        folder.add("profile", **values)


class ProfileState(State):
    """Show some fields of the profile as a form."""

    title = ""
    lead = ""
    fields: tuple[str, ...] = ()
    more_fields: tuple[str, ...] = ()

    def describe(self) -> dict[str, Any]:
        """Return words, form fields, values."""
        book = self.folder.book
        profile = profile_of(book)
        names = self.fields + self.more_fields
        return {
            "title": self.title,
            "lead": self.lead,
            "fields": form_fields("profile", self.fields, book),
            "more_fields": form_fields("profile", self.more_fields, book),
            "values": {name: getattr(profile, name) for name in names},
            "line": self.line(profile),
        }

    def line(self, profile: Profile) -> str:
        """Return one sentence worked out from the profile, or empty text."""
        return ""

    @action
    def do_change(self, name: str, value: Any) -> None:
        """Change one field."""
        write_profile(self.folder, **{name: value})
