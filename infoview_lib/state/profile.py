"""Read and change the student's profile, and show some of its fields as a form."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.contacts.days.zones import check_zone
from infoview_lib.prep.minutes import USUAL_MINUTES
from infoview_lib.records.book import Book
from infoview_lib.records.fields import Value
from infoview_lib.records.kinds import Profile
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.course_settings import course_of
from infoview_lib.state.form_fields import form_fields
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.shapes import FormField, Typed


def profile_of(book: Book) -> Profile:
    """Return the student's profile.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    Profile
        An empty one, without an id, when none was made yet.
    """
    return next(iter(book.of(Profile)), None) or Profile()


def minutes_to_ask(profile: Profile) -> int:
    """Return the minutes that the student asks for.

    Parameters
    ----------
    profile : Profile
        The student's profile.

    Returns
    -------
    int
        The usual ones when the field was emptied.
    """
    return profile.default_minutes or USUAL_MINUTES


def write_profile(folder: OpenFolder, **values: Typed) -> None:
    """Change the student's profile, which is made at the first change.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    **values : str, int, float, bool or None
        Name of a field → its value. Empty values alone make no profile.

    Raises
    ------
    EntryError
        When a value does not fit, such as a time zone that is none.
    """
    if values.get("timezone"):
        values["timezone"] = check_zone(str(values["timezone"]))
    found = profile_of(folder.book)
    if found.id:
        folder.change(found.id, **values)
    # An emptied box makes no profile: a form sends every field that was left.
    elif any(value not in ("", None) for value in values.values()):
        minutes = course_of(folder).default_minutes
        folder.add("profile", **{"default_minutes": minutes, **values})


class ProfileView(TypedDict):
    """Show some fields of the profile, with one sentence worked out from it."""

    title: str
    lead: str
    fields: list[FormField]
    more_fields: list[FormField]
    values: dict[str, Value]
    line: str


class ProfileState(State):
    """Show some fields of the profile as a form."""

    title = ""
    lead = ""
    fields: tuple[str, ...] = ()
    more_fields: tuple[str, ...] = ()

    def describe(self) -> ProfileView:
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
    def do_change(self, name: str, value: Typed) -> None:
        """Change one field."""
        write_profile(self.folder, **{name: value})
