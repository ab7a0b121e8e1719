"""Hold the words for when an interview turns into a job interview, and cues for listening."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from infoview_lib.contacts.days.dates import day_of
from infoview_lib.contacts.interview_drift import can_drift
from infoview_lib.records.book import Book
from infoview_lib.records.choices import UPCOMING
from infoview_lib.state.base import State
from infoview_lib.state.bundled_texts import scripts_of
from infoview_lib.state.contract import action
from infoview_lib.state.day.interview_list import Rebooked, rebook
from infoview_lib.state.form_fields import form_fields
from infoview_lib.state.interview_choice import OneInterviewState
from infoview_lib.state.shapes import Choice, FormField

WHY = (
    "You asked for information, and people remember when you keep your word. Another date also "
    "gives you time to get ready."
)
WAYS = (
    ("", "We stopped. I'll ask my questions when we meet."),
    ("yes", "We went back to my questions. We'll talk about the job on the new date."),
)
GAPS = {"their_name": "[their name]", "my_name": "[your name]", "day": "[the day]"}

RECENT_DAYS = 14
"""Days after a talk in which the card still offers it; a choice of ours."""
TOLD = {
    "yes": "The conversation about a job has its own card in “Your interviews”. Now go on with "
    "your questions.",
    "": "This interview is marked as moved. The new one is in “Your interviews”, with the "
    "questions you didn't get to. Thank them for today.",
    "done": "Saved: this interview turned into a conversation about a job. The new one is in “Your "
    "interviews”, with the questions you didn't get to.",
}

WordsToSay: TypeAlias = tuple[str, str, str]
"""Title, words, tip."""


class DriftCardAbout(TypedDict):
    """Give the signs and words, the ``ways`` it can go on, the field for another time."""

    title: str
    lead: str
    words: list[WordsToSay]
    ways: list[Choice]
    starts_at: FormField


class DriftCardView(TypedDict):
    """Show the interviews that can be moved, and the one that is chosen."""

    talks: list[Choice]
    talk: str
    undo_label: str


class DriftRebooked(Rebooked):
    """Answer with the new interview, and with words on what was written down."""

    told: str


class CuesAbout(TypedDict):
    """Give the cues."""

    title: str
    lead: str
    words: list[WordsToSay]


class CuesView(TypedDict):
    """Show nothing that changes; the script of the other card reads these keys."""

    talks: list[Choice]
    talk: str


class DriftCardState(OneInterviewState):
    """Offer the words; move the talk to another time."""

    def lasting(self) -> DriftCardAbout:
        """Return signs and words."""
        return {
            "title": "If the conversation shifts",
            "lead": WHY,
            "words": words_of("drift"),
            "ways": list(WAYS),
            # An empty book: no list of people is needed for a time, and this is sent once.
            "starts_at": form_fields("interview", ("starts_at",), Book({}))[0],
        }

    def describe(self) -> DriftCardView:
        """Return the talks that can still be moved, and those of the last days.

        In the talk itself nobody types.
        """
        book = self.folder.book
        first = day_of(self.today().isoformat(), plus=-RECENT_DAYS)
        talks = [
            one
            for one in self.interviews()
            if (talk := book.get(one[0])).status in UPCOMING
            # A rehearsal that drifted was meant to.
            or (can_drift(talk) and talk.starts_at[:10] >= first and not talk.is_practice)
        ]
        talk = self.turned_to(talks)
        return {
            "talks": self.choices_of("talks", talks, talk),
            "talk": talk,
            "undo_label": self.folder.undo_label,
        }

    @action
    def do_rebook(self, talk: str, goes_on: str = "", starts_at: str = "") -> DriftRebooked:
        """Write down another date with the same person: for this talk, or the one about a job."""
        # Read before the change: of a talk that was over already something else is said.
        was = getattr(self.folder.book.get(talk), "status", "")
        found = rebook(self.folder, talk, self.now(), goes_on == "yes", starts_at)
        told = TOLD["done" if was == "done" and goes_on != "yes" else goes_on]
        return {**found, "told": told}


class CuesState(State):
    """Offer small ways to listen well."""

    def lasting(self) -> CuesAbout:
        """Return the cues."""
        lead = "Pick two to practice. Nobody does all of them, and your own way is fine, too."
        return {"title": "Ways to listen", "lead": lead, "words": words_of("cue")}

    def describe(self) -> CuesView:
        """Return nothing that changes."""
        return {"talks": [], "talk": ""}


def words_of(kind: str) -> list[WordsToSay]:
    """Return title, words and tip of each script of a kind; blanks stand in brackets.

    Parameters
    ----------
    kind : str
        Kind of the scripts.
    """
    found: list[WordsToSay] = []
    for one in scripts_of(kind):
        text = one.text
        for name, words in GAPS.items():
            text = text.replace("{" + name + "}", words)
        found.append((one.title, text, one.tip))
    return found
