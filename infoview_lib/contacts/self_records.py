"""Define the records the student keeps about themselves: looks back, guesses, ticks, drafts."""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.contacts.choices import CHANNELS
from infoview_lib.contacts.fields import spec_field
from infoview_lib.contacts.record import Record


@dataclass(frozen=True, kw_only=True, repr=False)
class Reflection(Record):
    """Hold the debrief of one talk, or one thought on its own."""

    interview: str = spec_field("link", "Talk", links_to="interview")
    learned: str = spec_field("long_text", "What you learned")
    surprised: str = spec_field("long_text", "What surprised you")
    about_you: str = spec_field("long_text", "What it says about you")
    still_open: str = spec_field("long_text", "What is still open")
    next_time: str = spec_field("long_text", "What you would do differently")


@dataclass(frozen=True, kw_only=True, repr=False)
class Prediction(Record):
    """Hold how many of the next asks the student expects to say yes."""

    predicted_yes: int = spec_field("whole", "How many will say yes?")
    asks_planned: int = spec_field("whole", "Out of how many asks?")
    made_on: str = spec_field("date", "Written on")


@dataclass(frozen=True, kw_only=True, repr=False)
class Confidence(Record):
    """Hold one self-rating, before or after."""

    moment: str = spec_field("choice", "When", choices=(("before", "Before"), ("after", "After")))
    item: str = spec_field("text", "What")
    score: int = spec_field("scale", "How sure you feel", "1 not yet, 5 very.")


@dataclass(frozen=True, kw_only=True, repr=False)
class ChecklistState(Record):
    """Hold the state of one line of one checklist."""

    list: str = spec_field("text", "List", required=True)
    item: str = spec_field("text", "Line", required=True)
    interview: str = spec_field("link", "Talk", links_to="interview")
    done: bool = spec_field("yes_no", "Done", default=False)
    not_applicable: bool = spec_field("yes_no", "Not for me", default=False)
    answer: str = spec_field("text", "Answer", "What was chosen, where a line has choices.")


@dataclass(frozen=True, kw_only=True, repr=False)
class Document(Record):
    """Hold one text the student writes: a request, a thank-you, a memo."""

    kind: str = spec_field(
        "choice",
        "Kind",
        choices=(
            ("request", "Request"),
            ("thank_you", "Thank-you"),
            ("memo", "Memo"),
            ("rehearsal", "Rehearsal"),
            ("portfolio", "Portfolio page"),
        ),
    )
    contact: str = spec_field("link", "For", links_to="contact")
    interview: str = spec_field("link", "Talk", links_to="interview")
    channel: str = spec_field("choice", "Channel", choices=CHANNELS)
    text: str = spec_field("long_text", "Text")
    version: int = spec_field("whole", "Version", default=1)
    part: str = spec_field("text", "Part", "Which part of a memo or a portfolio page.")
