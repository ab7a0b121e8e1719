"""Ask the student about themselves."""

from __future__ import annotations

from typing import Any

from infoview_lib.contacts.choices import DECISIONS
from infoview_lib.contacts.plan_records import Profile
from infoview_lib.contacts.zones import check_zone
from infoview_lib.state.base import State
from infoview_lib.state.specs import form_fields
from infoview_lib.state.texts import decisions


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

    def do_change(self, name: str, value: Any) -> None:
        """Change one field."""
        write_profile(self.folder, **{name: value})


class AboutYouState(ProfileState):
    """Ask for the name with what a stranger would want to know first."""

    title = "About you"
    lead = "Your name is enough to begin. The rest helps you introduce yourself later."
    fields = ("display_name", "school", "major", "year", "city")
    more_fields = ("default_minutes", "thank_you_hours", "phone", "timezone")

    def line(self, profile: Profile) -> str:
        """Greet the student."""
        return f"Good to have you here, {profile.display_name}." if profile.display_name else ""


class DecisionState(State):
    """Let the student say which decision the talks should help with."""

    def describe(self) -> dict[str, Any]:
        """Return one choice per decision with its sentence, the chosen one."""
        chosen = profile_of(self.folder.book).decision
        return {
            "chosen": chosen,
            "choices": [
                {"key": one.kind, "label": one.title, "text": one.sentence, "example": one.example}
                for one in decisions()
            ],
            "line": f"Your talks will be about {_lower(dict(DECISIONS)[chosen])}. The question lists follow this choice. "
            "You can change it at any time."
            if chosen
            else "",
        }

    def do_choose(self, key: str) -> None:
        """Set the decision."""
        write_profile(self.folder, decision=key)


def _lower(label: str) -> str:
    return label[0].lower() + label[1:]
