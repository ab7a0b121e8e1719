"""Help the student say who they are, in half a minute and in one."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.prep.blanks import blanks_in, without_blanks
from infoview_lib.prep.drafts.studies import study_phrase
from infoview_lib.prep.messages.introduction import intro_parts
from infoview_lib.prep.spoken_time import spoken_time
from infoview_lib.records.kinds import Profile
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import form_fields
from infoview_lib.state.profile import profile_of, write_profile
from infoview_lib.state.shapes import FormField

LENGTHS = (("intro_30", 30), ("intro_60", 60))
_HINTS = {
    "intro_30": "For a hallway, a phone call, or the first lines of a letter.",
    "intro_60": "For the start of an interview: add what made you curious and one thing you did.",
}


class IntroductionPart(TypedDict):
    """Say whether one part of an introduction is there, and what helps when it is not."""

    key: str
    label: str
    found: bool
    hint: str


class IntroductionText(TypedDict):
    """Show one text; ``time`` says its spoken length, ``gaps`` the places still in brackets.

    ``start`` is what an empty text may begin with; empty text when something stands there already.
    """

    name: str
    spec: FormField
    text: str
    hint: str
    time: str
    seconds: int
    target: int
    parts: list[IntroductionPart]
    gaps: list[str]
    start: str


class IntroductionView(TypedDict):
    """Show both texts, the shorter one first."""

    texts: list[IntroductionText]


class IntroductionState(State):
    """Show both texts with their spoken time and what they may still need."""

    def describe(self) -> IntroductionView:
        """Return one entry per text."""
        profile = profile_of(self.folder.book)
        specs = {
            spec["name"]: spec for spec in form_fields("profile", dict(LENGTHS), self.folder.book)
        }
        return {"texts": [self._text(profile, specs[name], seconds) for name, seconds in LENGTHS]}

    def _text(self, profile: Profile, spec: FormField, seconds: int) -> IntroductionText:
        text = getattr(profile, spec["name"])
        time = spoken_time(text)
        # What stands in brackets is still to be said.
        parts = intro_parts(without_blanks(text), profile.display_name, profile.major)
        return {
            "name": spec["name"],
            "spec": spec,
            "text": text,
            "hint": _HINTS[spec["name"]],
            "time": time.sentence(seconds) if text.strip() else "",
            "seconds": time.seconds,
            "target": seconds,
            "parts": [
                {"key": p.key, "label": p.label, "found": p.found, "hint": p.hint} for p in parts
            ],
            "gaps": blanks_in(text),
            "start": "" if text.strip() else _start(profile, seconds),
        }

    @action
    def do_change(self, name: str, value: str) -> None:
        """Keep one text."""
        if name in dict(LENGTHS):
            write_profile(self.folder, **{name: value})

    @action
    def do_begin(self, name: str) -> None:
        """Put a start into an empty text."""
        profile = profile_of(self.folder.book)
        # Never over words that were written in another window meanwhile.
        if name in dict(LENGTHS) and not getattr(profile, name).strip():
            write_profile(self.folder, **{name: _start(profile, dict(LENGTHS)[name])})


def _start(profile: Profile, seconds: int) -> str:
    name = profile.display_name or "[your name]"
    where = f" at {profile.school}" if profile.school else ""
    study = (
        study_phrase(profile.major, profile.school)
        if profile.major
        else f"study [what you study or do]{where}"
    )
    # The longer one grows out of the shorter, so that the two never tell different stories.
    if seconds > 30 and profile.intro_30.strip():
        return (
            f"{profile.intro_30.strip()} "
            "What got me started was [one thing you saw, did, or read]. "
            "So far, I've [one thing you've done]."
        )
    return (
        f"My name is {name}. I {study}. "
        "I got interested in [a kind of work] when [what happened]. "
        "Now I'd like to hear what the work is really like."
    )
