"""Define each kind of record as a frozen dataclass: a new field goes at the end of its class."""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.records.choices import (
    CARD_SIDES,
    CHANNELS,
    DECISIONS,
    DECLINE_REASONS,
    FOLLOW_UP_FORMS,
    FOLLOW_UP_KINDS,
    INTERVIEW_STATUSES,
    MODES,
    OBJECTIVES,
    OUTCOMES,
    RECOMMENDATION_KINDS,
    REMEDIES,
)
from infoview_lib.records.fields import YOU, spec_field

USUAL_MINUTES = 25
"""Minutes of an interview where the student says nothing else: the middle of 20 to 30."""


@dataclass(frozen=True, kw_only=True, repr=False)
class Record:
    """Hold what every record has.

    In every kind, empty text and None mean unknown; dates and times are ISO 8601 text.
    """

    id: str = spec_field("text", "Id", "Random; never a name.")
    created_at: str = spec_field("time", "Made")
    updated_at: str = spec_field("time", "Last changed")
    is_practice: bool = spec_field(
        "yes_no", "Practice", "Made in rehearsal; never counted.", default=False
    )
    deleted_at: str = spec_field("time", "Moved to the trash")

    def __repr__(self) -> str:
        # A page that shows a record would save what it says.
        return f"<{type(self).__name__} {self.id}>"


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
    default_minutes: int | None = spec_field(
        "whole", "Minutes you ask for", "20 to 30 is usual.", default=USUAL_MINUTES
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
        ordered=True,
    )
    thank_you_hours: int | None = spec_field(
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
    target_count: int | None = spec_field(
        "whole", "How many", "How many talks or items are enough."
    )
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
    weight: int | None = spec_field(
        "scale", "How much it matters", "1 a little, 5 a great deal.", default=3
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class OptionRating(Record):
    """Score one option on one criterion."""

    option: str = spec_field("link", "Option", links_to="option", required=True)
    criterion: str = spec_field("link", "What matters", links_to="criterion", required=True)
    interview: str = spec_field("link", "After which talk", links_to="interview")
    score: int | None = spec_field("scale", "How well it fits", "1 poorly, 5 very well.")
    confidence: int | None = spec_field("scale", "How sure you are", "1 guessing, 5 sure.")
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
    profile_url: str = spec_field("text", "Profile page", is_page=True)
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
    tie_strength: int | None = spec_field(
        "scale", "How close you are", "1 strangers, 5 very close."
    )
    likes_to_teach: bool | None = spec_field("yes_no", "Likes to teach or is active in groups")
    may_see_competitor: bool | None = spec_field("yes_no", "May see you as a competitor")
    source: str = spec_field("text", "How you found them")
    why_them: str = spec_field("text", "Why this person", "Something specific.")
    facts: str = spec_field(
        "long_text", "Three things you learned about them", "With where you read it."
    )
    relevance: int | None = spec_field(
        "scale",
        "How close to your question",
        "1 is far from what you want to find out, 5 is right on it.",
    )
    objectives: str = spec_field("choices", "Can help you with", choices=OBJECTIVES)
    do_not_contact: bool = spec_field("yes_no", "Do not contact", default=False)
    touch_every_days: int | None = spec_field("whole", "Keep in touch every", "Days.")
    merged_into: str = spec_field("link", "Merged into", links_to="contact")
    notes: str = spec_field("long_text", "Notes")
    timezone: str = spec_field(
        "text", "Their time zone", "As in Europe/London. Empty when it is yours."
    )
    address_as: str = spec_field(
        "text", "What to call them", "As in Dr. Tillman or Maya. Empty for their first name."
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class Referral(Record):
    """Say who gave the student whose name; several per person."""

    from_: str = spec_field(
        "link",
        "Who gave the name",
        f"A contact, or {YOU}.",
        links_to="contact",
        required=True,
        or_you=True,
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
    place: int | None = spec_field("whole", "Place in the pack")
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
    minutes: int | None = spec_field("whole", "Minutes", "With the answer.")
    depth: int | None = spec_field("whole", "Depth", "1 early in a talk, 3 needs trust.")
    sensitivity: int | None = spec_field("whole", "How personal it is", "0 to 2.")
    softer_id: str = spec_field("text", "A gentler question", "Its id in the file or in the bank.")
    skip_when: str = spec_field("text", "When not to ask")
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


@dataclass(frozen=True, kw_only=True, repr=False)
class Attempt(Record):
    """Hold one try at reaching one person."""

    contact: str = spec_field("link", "Who", links_to="contact", required=True)
    channel: str = spec_field("choice", "How", choices=CHANNELS, default="email")
    sent_at: str = spec_field("time", "When")
    words: str = spec_field("long_text", "What you wrote or said")
    asked_minutes: int | None = spec_field(
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
    agreed_minutes: int | None = spec_field(
        "whole", "Minutes agreed", "20 to 30 is usual.", default=USUAL_MINUTES
    )
    actual_minutes: int | None = spec_field("whole", "Minutes it took", "To the nearest five.")
    status: str = spec_field(
        "choice", "Where it stands", choices=INTERVIEW_STATUSES, default="planned"
    )
    drifted: bool | None = spec_field("yes_no", "Turned into a job interview")
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
        ordered=True,
    )
    referrals_asked: bool | None = spec_field("yes_no", "You asked for names")
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
    position: int | None = spec_field("whole", "Place in the order")
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
        ordered=True,
    )
    must_ask: bool = spec_field("yes_no", "Must ask", default=False)
    minutes: int | None = spec_field("whole", "Minutes", "Minutes.", default=2)
    asked: bool = spec_field("yes_no", "Asked", default=False)
    wording: str = spec_field("text", "Your wording")
    expected: str = spec_field(
        "text",
        "What do you expect to hear?",
        "One line is enough. You'll see it beside the answer afterward.",
    )


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
    url: str = spec_field("text", "Web page", is_page=True)
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
    public_source_ok: bool | None = spec_field("yes_no", "It is public, not an employer's own")
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

    predicted_yes: int | None = spec_field("whole", "How many will say yes?")
    asks_planned: int | None = spec_field("whole", "Out of how many asks?")
    made_on: str = spec_field("date", "Written on")


@dataclass(frozen=True, kw_only=True, repr=False)
class Confidence(Record):
    """Hold one self-rating, before or after."""

    moment: str = spec_field(
        "choice", "When", choices=(("before", "Before"), ("after", "After")), ordered=True
    )
    item: str = spec_field("text", "What")
    score: int | None = spec_field("scale", "How sure you feel", "1 not yet, 5 very.")


@dataclass(frozen=True, kw_only=True, repr=False)
class ChecklistMark(Record):
    """Hold the state of one line of one checklist."""

    list: str = spec_field("text", "List", required=True)
    item: str = spec_field("text", "Line", required=True)
    interview: str = spec_field("link", "Talk", links_to="interview")
    done: bool = spec_field("yes_no", "Done", default=False)
    not_applicable: bool = spec_field("yes_no", "Not for me", default=False)


@dataclass(frozen=True, kw_only=True, repr=False)
class SortedCard(Record):
    """Say on which side the student put one card about the two kinds of interview."""

    card: str = spec_field("text", "Card", "Its id.", required=True)
    side: str = spec_field(
        "choice", "Side", "Empty when the card was taken back.", choices=CARD_SIDES
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class RankingWeight(Record):
    """Hold how much one part counts when the contacts are ranked."""

    part: str = spec_field("text", "What counts", "A word such as relevance.", required=True)
    weight: int | None = spec_field("whole", "How much", "0 not at all; more counts more.")


@dataclass(frozen=True, kw_only=True, repr=False)
class DifferentPeople(Record):
    """Say that two entries that look like one person are two."""

    contact: str = spec_field("link", "One person", links_to="contact", required=True)
    other: str = spec_field("link", "The other", links_to="contact", required=True)


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
    version: int | None = spec_field("whole", "Version", default=1)
    part: str = spec_field("text", "Part", "Which part of a memo or a portfolio page.")
