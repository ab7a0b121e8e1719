"""Define the records of talking: the try, the talk, what was said, what is owed for it."""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.contacts.choices import (
    CHANNELS,
    DECISIONS,
    DECLINE_REASONS,
    FOLLOW_UP_FORMS,
    FOLLOW_UP_KINDS,
    INTERVIEW_STATUSES,
    MODES,
    OUTCOMES,
    RECOMMENDATION_KINDS,
    REMEDIES,
)
from infoview_lib.contacts.fields import spec_field
from infoview_lib.contacts.record import Record


@dataclass(frozen=True, kw_only=True, repr=False)
class Attempt(Record):
    """Hold one try at reaching one person."""

    contact: str = spec_field("link", "Who", links_to="contact", required=True)
    channel: str = spec_field("choice", "How", choices=CHANNELS, default="email")
    sent_at: str = spec_field("time", "When")
    words: str = spec_field("long_text", "What you wrote or said")
    asked_minutes: int = spec_field(
        "whole", "Minutes you asked for", "As you wrote it in the request."
    )
    referrer_named: str = spec_field("link", "Who referred you", links_to="contact")
    outcome: str = spec_field("choice", "What came of it", choices=OUTCOMES, default="pending")
    answered_on: str = spec_field("date", "Answered on")
    decline_reason: str = spec_field("choice", "If no, why", choices=DECLINE_REASONS)
    next_step: str = spec_field("text", "Next step")
    due_on: str = spec_field("date", "Next step due on")
    remedy: str = spec_field("choice", "What you try instead", choices=REMEDIES)


@dataclass(frozen=True, kw_only=True, repr=False)
class Interview(Record):
    """Hold one talk, from plan to done."""

    contact: str = spec_field("link", "Who", links_to="contact", required=True)
    type: str = spec_field("choice", "About", choices=DECISIONS)
    mode: str = spec_field("choice", "How", choices=MODES)
    place: str = spec_field("text", "Where", "A place, a number or a link.")
    starts_at: str = spec_field("time", "Starts")
    agreed_minutes: int = spec_field("whole", "Minutes agreed", "20 to 30 is usual.", default=25)
    actual_minutes: int = spec_field("whole", "Minutes it took", "To the nearest five.")
    status: str = spec_field(
        "choice", "Where it stands", choices=INTERVIEW_STATUSES, default="planned"
    )
    drifted: bool = spec_field("yes_no", "Turned into a job interview")
    permission: str = spec_field(
        "choice",
        "They allowed",
        default="none",
        choices=(
            ("none", "Nothing asked"),
            ("notes", "Notes"),
            ("quote", "Quoting"),
            ("record", "Recording"),
        ),
    )
    referrals_asked: bool = spec_field("yes_no", "You asked for names")
    offered: str = spec_field(
        "text", "Times you offer", "Up to three, each with its offset from UTC."
    )
    who_calls: str = spec_field(
        "choice",
        "Who calls",
        choices=(("you", "I call them"), ("them", "They call me")),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class PlanItem(Record):
    """Hold one question planned for one talk."""

    interview: str = spec_field(
        "link", "Talk", "Empty for a plan not yet tied to a talk.", links_to="interview"
    )
    question: str = spec_field("text", "Question id", "From the bank; empty for your own.")
    position: int = spec_field("whole", "Place in the order")
    block: str = spec_field(
        "choice",
        "Part of the talk",
        default="main",
        choices=(
            ("rapport", "Getting started"),
            ("main", "Main questions"),
            ("names", "Names"),
            ("close", "Closing"),
        ),
    )
    must_ask: bool = spec_field("yes_no", "Must ask", default=False)
    minutes: int = spec_field("whole", "Minutes", "Minutes.", default=2)
    asked: bool = spec_field("yes_no", "Asked", default=False)
    wording: str = spec_field("text", "Your wording")


@dataclass(frozen=True, kw_only=True, repr=False)
class Answer(Record):
    """Hold what one person said on one topic."""

    interview: str = spec_field("link", "Talk", links_to="interview", required=True)
    plan_item: str = spec_field("link", "Question", links_to="plan_item")
    topic: str = spec_field("text", "Topic")
    text: str = spec_field("long_text", "What they said")
    stance: str = spec_field(
        "choice",
        "How it sounded",
        choices=(
            ("positive", "Encouraging"),
            ("mixed", "Mixed"),
            ("negative", "Discouraging"),
            ("fact", "A fact"),
        ),
    )
    follow_up_needed: bool = spec_field("yes_no", "Ask someone else too", default=False)


@dataclass(frozen=True, kw_only=True, repr=False)
class Recommendation(Record):
    """Hold one piece of advice, open until its giver was told what came of it."""

    interview: str = spec_field("link", "From which talk", links_to="interview", required=True)
    kind: str = spec_field("choice", "Kind", choices=RECOMMENDATION_KINDS, default="action")
    text: str = spec_field("text", "The advice")
    status: str = spec_field(
        "choice",
        "Where it stands",
        default="new",
        choices=(
            ("new", "New"),
            ("doing", "Doing it"),
            ("done", "Done"),
            ("not_for_me", "Not for me"),
        ),
    )
    outcome: str = spec_field("text", "What came of it")
    done_on: str = spec_field("date", "Done on")
    told_on: str = spec_field("date", "Told them on")


@dataclass(frozen=True, kw_only=True, repr=False)
class Association(Record):
    """Hold one professional or trade organization."""

    name: str = spec_field("text", "Professional group", required=True)
    field: str = spec_field("text", "Field")
    url: str = spec_field("text", "Web page")
    interview: str = spec_field("link", "Heard of it in", links_to="interview")
    membership_cost: str = spec_field("text", "Student membership costs")
    next_event: str = spec_field("text", "Next event")
    joined: bool = spec_field("yes_no", "Joined", default=False)


@dataclass(frozen=True, kw_only=True, repr=False)
class FollowUp(Record):
    """Hold one kindness that is owed or was done."""

    contact: str = spec_field("link", "Who", links_to="contact", required=True)
    interview: str = spec_field("link", "After which talk", links_to="interview")
    kind: str = spec_field("choice", "Kind", choices=FOLLOW_UP_KINDS, default="thank_you")
    form: str = spec_field("choice", "Form", choices=FOLLOW_UP_FORMS)
    due_at: str = spec_field("time", "Due")
    done_at: str = spec_field("time", "Done")
    about: str = spec_field("text", "About", "One thing they said, or the advice it answers.")
    words: str = spec_field("long_text", "Your words")
    public_source_ok: bool = spec_field("yes_no", "It is public, not an employer's own")
    dropped_reason: str = spec_field("text", "Let go because")


@dataclass(frozen=True, kw_only=True, repr=False)
class SetAside(Record):
    """Hold one thing that was due and was put off to a chosen day, or let go with a reason."""

    contact: str = spec_field("link", "Who", links_to="contact", required=True)
    action: str = spec_field(
        "text", "What was due", "A word such as thank_you or debrief.", required=True
    )
    record: str = spec_field("text", "Entry it comes from", "Its id.")
    was_due_on: str = spec_field("date", "Was due on")
    until: str = spec_field("date", "Put off to")
    dropped_reason: str = spec_field("text", "Let go because")
