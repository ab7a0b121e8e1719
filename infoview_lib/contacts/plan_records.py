"""Define the records of preparing: who the student is, what they want, whom they know."""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.contacts.choices import DECISIONS, OBJECTIVES
from infoview_lib.contacts.fields import YOU, spec_field
from infoview_lib.contacts.record import Record


@dataclass(frozen=True, kw_only=True, repr=False)
class Profile(Record):
    """Say who the student is."""

    display_name: str = spec_field("text", "Your name")
    school: str = spec_field("text", "Your school")
    major: str = spec_field("text", "Your major or field of study")
    year: str = spec_field("text", "Your year")
    city: str = spec_field("text", "Your city")
    decision: str = spec_field("choice", "What you want to decide", choices=DECISIONS)
    intro_30: str = spec_field("long_text", "Your 30-second introduction")
    intro_60: str = spec_field("long_text", "Your 60-second introduction")
    timezone: str = spec_field("text", "Your time zone", "For example America/New_York.")
    default_minutes: int = spec_field(
        "whole", "Minutes you ask for", "20 to 30 is usual.", default=25
    )
    days_off: str = spec_field(
        "text", "Days to leave out", "Holidays and breaks, as in 2026-11-27 2026-12-24."
    )
    phone: str = spec_field(
        "text", "Your phone number", "You say it twice when you leave a voicemail."
    )
    note_limit: str = spec_field(
        "choice",
        "Longest LinkedIn note",
        "It depends on the account.",
        default="200",
        choices=(("200", "200 characters"), ("300", "300 characters")),
    )
    thank_you_hours: int = spec_field(
        "whole", "Hours until a thank-you", "Leave it empty to follow your course; 24 is usual."
    )
    decided: str = spec_field("text", "What you decided")
    decided_on: str = spec_field("date", "Decided on")


@dataclass(frozen=True, kw_only=True, repr=False)
class Objective(Record):
    """Say what the student wants from the talks."""

    kind: str = spec_field("choice", "What you want", choices=OBJECTIVES)
    text: str = spec_field("text", "In your own words")
    success_sign: str = spec_field("text", "I will know when…")
    target_count: int = spec_field("whole", "How many", "How many talks or items are enough.")
    status: str = spec_field(
        "choice",
        "Where it stands",
        default="open",
        choices=(("open", "Open"), ("met", "Met"), ("dropped", "Dropped")),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class Option(Record):
    """Hold one choice the student is weighing."""

    name: str = spec_field("text", "Option", required=True)
    kind: str = spec_field("choice", "What kind of choice", choices=DECISIONS)
    status: str = spec_field(
        "choice",
        "Where it stands",
        default="considering",
        choices=(("considering", "Considering"), ("kept", "Kept"), ("dropped", "Dropped")),
    )
    opened_on: str = spec_field("date", "Opened on")
    closed_on: str = spec_field("date", "Closed on")
    reason: str = spec_field("text", "Why")


@dataclass(frozen=True, kw_only=True, repr=False)
class Criterion(Record):
    """Hold one thing that matters to the student in a choice."""

    name: str = spec_field("text", "What matters to you", required=True)
    weight: int = spec_field(
        "scale", "How much it matters", "1 a little, 5 a great deal.", default=3
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class OptionRating(Record):
    """Score one option on one criterion."""

    option: str = spec_field("link", "Option", links_to="option", required=True)
    criterion: str = spec_field("link", "What matters", links_to="criterion", required=True)
    interview: str = spec_field("link", "After which talk", links_to="interview")
    score: int = spec_field("scale", "How well it fits", "1 poorly, 5 very well.")
    confidence: int = spec_field("scale", "How sure you are", "1 guessing, 5 sure.")
    rated_on: str = spec_field("date", "Rated on")


@dataclass(frozen=True, kw_only=True, repr=False)
class Contact(Record):
    """Hold one person; only the name is needed."""

    name: str = spec_field("text", "Name", "As the person writes it.", required=True)
    title: str = spec_field("text", "Job title")
    organization: str = spec_field("text", "Organization")
    industry: str = spec_field("text", "Industry")
    occupation: str = spec_field("text", "Kind of work")
    city: str = spec_field("text", "City")
    email: str = spec_field("text", "E-mail")
    phone: str = spec_field("text", "Phone", "With the area code.")
    profile_url: str = spec_field("text", "Profile page")
    relationship: str = spec_field("text", "How you know them")
    circle: str = spec_field(
        "choice",
        "Circle",
        choices=(
            ("family", "Family and friends"),
            ("school", "School"),
            ("work", "Work and volunteering"),
            ("community", "Community"),
            ("alumni", "Alumni"),
            ("online", "Online"),
            ("referred", "Named by someone"),
        ),
    )
    tie_strength: int = spec_field("scale", "How close you are", "1 strangers, 5 very close.")
    likes_to_teach: bool = spec_field("yes_no", "Likes to teach or is active in groups")
    may_see_competitor: bool = spec_field("yes_no", "May see you as a competitor")
    source: str = spec_field("text", "How you found them")
    why_them: str = spec_field("text", "Why this person", "Something specific.")
    facts: str = spec_field(
        "long_text", "Three things you learned about them", "With where you read it."
    )
    relevance: int = spec_field(
        "scale",
        "How close to your question",
        "1 is far from what you want to find out, 5 is right on it.",
    )
    objectives: str = spec_field("choices", "Can help you with", choices=OBJECTIVES)
    do_not_contact: bool = spec_field("yes_no", "Do not contact", default=False)
    touch_every_days: int = spec_field("whole", "Keep in touch every", "Days.")
    merged_into: str = spec_field("link", "Merged into", links_to="contact")
    notes: str = spec_field("long_text", "Notes")
    timezone: str = spec_field(
        "text", "Their time zone", "As in Europe/London. Empty when it is yours."
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class Referral(Record):
    """Say who gave the student whose name; several per person."""

    from_: str = spec_field(
        "link", "Who gave the name", f"A contact, or {YOU}.", links_to="contact", required=True
    )
    to: str = spec_field("link", "Whose name", links_to="contact", required=True)
    interview: str = spec_field("link", "In which talk", links_to="interview")
    date: str = spec_field("date", "On")
    how: str = spec_field(
        "choice",
        "How",
        default="name_only",
        choices=(
            ("name_only", "Gave the name"),
            ("intro_email", "Wrote an introduction"),
            ("call", "Called ahead"),
            ("in_person", "Introduced us in person"),
        ),
    )
    purpose: str = spec_field(
        "choice",
        "For",
        default="information",
        choices=(("information", "Information"), ("employment", "Employment")),
    )
    may_use_name: str = spec_field(
        "choice",
        "May I use your name?",
        default="unasked",
        choices=(("yes", "Yes"), ("no", "No"), ("unasked", "Did not ask yet")),
    )
    thanked_on: str = spec_field("date", "Thanked on")
    told_outcome_on: str = spec_field("date", "Told what came of it on")
    not_used_on: str = spec_field("date", "Decided not to ask them on")
    not_used_reason: str = spec_field("text", "Why you will not ask them")


@dataclass(frozen=True, kw_only=True, repr=False)
class Tie(Record):
    """Say that two contacts know each other; undirected, only where asked."""

    a: str = spec_field("link", "One person", links_to="contact", required=True)
    b: str = spec_field("link", "The other", links_to="contact", required=True)
    kind: str = spec_field("text", "How they know each other")


@dataclass(frozen=True, kw_only=True, repr=False)
class PackQuestion(Record):
    """Hold one question that an instructor or a counsellor handed out."""

    pack: str = spec_field("text", "Pack", "Name of the file it came in.", required=True)
    place: int = spec_field("whole", "Place in the pack")
    text: str = spec_field("text", "Question", required=True)
    given_id: str = spec_field("text", "Its id in the file")
    category: str = spec_field(
        "text", "Category", "As in the question bank; so are all fields below."
    )
    types: str = spec_field("text", "Kinds of talk")
    objectives: str = spec_field("text", "Goals it serves")
    block: str = spec_field("text", "Part of the talk")
    audience: str = spec_field("text", "Whom to ask")
    modes: str = spec_field("text", "Ways to meet")
    minutes: int = spec_field("whole", "Minutes", "With the answer.")
    depth: int = spec_field("whole", "Depth", "1 early in a talk, 3 needs trust.")
    sensitivity: int = spec_field("whole", "How personal it is", "0 to 2.")
    softer_id: str = spec_field("text", "A gentler question", "Its id in the file or in the bank.")
    lookup_first: str = spec_field("text", "Look up first")
    lookup_where: str = spec_field("text", "Where to look")
    probes: str = spec_field("long_text", "Ways to ask on")
    why: str = spec_field("long_text", "Why ask it")
    listen_for: str = spec_field("long_text", "What to listen for")
    tags: str = spec_field("text", "Words to find it by")
    starter: bool = spec_field("yes_no", "Suits a first talk", default=False)
    similar_group: str = spec_field("text", "Questions of its kind")
    lang: str = spec_field("text", "Language")
    author: str = spec_field("text", "Who wrote it")
