"""Ask the student about themselves."""

from __future__ import annotations

from infoview_lib.records.kinds import Profile
from infoview_lib.state.profile import ProfileState


class AboutYouState(ProfileState):
    """Ask for the name with what a stranger would want to know first."""

    title = "About you"
    lead = "Your name is enough for now. The rest helps you introduce yourself later."
    fields = ("display_name", "school", "major", "year", "city")
    more_fields = ("default_minutes", "thank_you_hours", "phone", "timezone")

    def line(self, profile: Profile) -> str:
        """Greet the student."""
        return f"Nice to meet you, {profile.display_name}." if profile.display_name else ""
