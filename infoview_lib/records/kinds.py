"""Define each kind of record as a frozen dataclass: a new field goes at the end of its class."""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.prep.minutes import USUAL_MINUTES
from infoview_lib.prep.routes import ROUTES
from infoview_lib.records.choices import (
    CARD_SIDES,
    CHANNELS,
    DECISIONS,
    DECLINE_REASONS,
    FOLLOW_UP_FORMS,
    FOLLOW_UP_KINDS,
    GUESS_CHANNELS,
    INTERVIEW_STATUSES,
    MODES,
    OBJECTIVES,
    OUTCOMES,
    RECOMMENDATION_KINDS,
    REMEDIES,
    REQUEST_STARTS,
)
from infoview_lib.records.fields import YOU, spec_field


@dataclass(frozen=True, kw_only=True, repr=False)
class Record:
    """Hold what every record has.

    In every kind, empty text and None mean unknown; dates and times are ISO 8601 text.
    """

    id: str = spec_field("text", "Id", "A random code, never a name.")
    created_at: str = spec_field("time", "Added")
    updated_at: str = spec_field("time", "Last changed")
    is_practice: bool = spec_field(
        "yes_no", "Practice", "From practice; never counted.", default=False
    )
    deleted_at: str = spec_field("time", "Removed")

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
    timezone: str = spec_field("text", "Your time zone", "Such as America/New_York.")
    default_minutes: int | None = spec_field(
        "whole", "Minutes you ask for", "20 to 30 is typical.", default=USUAL_MINUTES
    )
    days_off: str = spec_field(
        "text", "Days off", "Holidays and breaks, such as 2026-11-27 2026-12-24."
    )
    phone: str = spec_field(
        "text", "Your phone number", "You'll say it twice when you leave a voicemail."
    )
    note_limit: str = spec_field(
        "choice",
        "LinkedIn note limit",
        "It depends on your account.",
        default="200",
        choices=(("200", "200 characters"), ("300", "300 characters")),
        ordered=True,
    )
    thank_you_hours: int | None = spec_field(
        "whole",
        "Hours to send a thank-you note",
        "Leave it blank to follow your course. Most people aim for 24.",
    )
    decided: str = spec_field("text", "What you decided")
    decided_on: str = spec_field("date", "Decided on")
    request_start: str = spec_field(
        "choice",
        "How your requests start",
        "It's for emails, letters, and LinkedIn notes.",
        default="less_each_time",
        choices=REQUEST_STARTS,
    )
    plain_words: str = spec_field(
        "long_text",
        "Words that aren't about anyone",
        "What you told Infoview isn't a person's name.",
    )
    route: str = spec_field(
        "choice",
        "Your route",
        "Leave it blank to follow your course.",
        choices=ROUTES,
        ordered=True,
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class Objective(Record):
    """Say what the student wants from the interviews."""

    kind: str = spec_field("choice", "Kind of goal", choices=OBJECTIVES)
    text: str = spec_field("text", "In your own words")
    success_sign: str = spec_field("text", "I'll know when…")
    target_count: int | None = spec_field(
        "whole", "How many", "How many interviews or items are enough."
    )
    status: str = spec_field(
        "choice",
        "Status",
        default="open",
        choices=(("open", "Open"), ("met", "Met"), ("dropped", "Dropped")),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class Option(Record):
    """Hold one choice the student is weighing."""

    name: str = spec_field("text", "Option", required=True)
    kind: str = spec_field("choice", "Kind of option", choices=DECISIONS)
    status: str = spec_field(
        "choice",
        "Status",
        default="considering",
        choices=(("considering", "Considering"), ("kept", "Kept"), ("dropped", "Dropped")),
    )
    opened_on: str = spec_field("date", "Added on")
    closed_on: str = spec_field("date", "Closed on")
    reason: str = spec_field("text", "Why")


@dataclass(frozen=True, kw_only=True, repr=False)
class Criterion(Record):
    """Hold one thing that matters to the student in a choice."""

    name: str = spec_field("text", "What matters to you", required=True)
    weight: int | None = spec_field(
        "scale", "How much it matters", "1 is a little, 5 is a lot.", default=3
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class OptionRating(Record):
    """Score one option on one criterion."""

    option: str = spec_field("link", "Option", links_to="option", required=True)
    criterion: str = spec_field("link", "What matters", links_to="criterion", required=True)
    interview: str = spec_field("link", "After which interview", links_to="interview")
    score: int | None = spec_field("scale", "How well it fits", "1 is poorly, 5 is very well.")
    confidence: int | None = spec_field("scale", "How sure you are", "1 is a guess, 5 is certain.")
    rated_on: str = spec_field("date", "Rated on")


@dataclass(frozen=True, kw_only=True, repr=False)
class Contact(Record):
    """Hold one person; only the name is needed."""

    name: str = spec_field("text", "Name", "Spell it the way they do.", required=True)
    title: str = spec_field("text", "Job title")
    organization: str = spec_field("text", "Organization")
    industry: str = spec_field("text", "Industry")
    occupation: str = spec_field("text", "Kind of work")
    city: str = spec_field("text", "City")
    email: str = spec_field("text", "Email")
    phone: str = spec_field("text", "Phone", "With the area code.")
    profile_url: str = spec_field("text", "Profile link", is_page=True)
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
            ("referred", "Referred by someone"),
        ),
    )
    tie_strength: int | None = spec_field(
        "scale", "How well you know them", "1 is not at all, 5 is very well."
    )
    likes_to_teach: bool | None = spec_field(
        "yes_no", "Likes to teach or is active in an association"
    )
    may_see_competitor: bool | None = spec_field("yes_no", "Might see you as a competitor")
    source: str = spec_field("text", "How you found them")
    why_them: str = spec_field(
        "text", "Why this person", "Something that is true of them and no one else."
    )
    facts: str = spec_field(
        "long_text", "Three things you learned about them", "Add where you read each one."
    )
    relevance: int | None = spec_field(
        "scale",
        "How close to your goals",
        "1 is far from what you want to find out, 5 is right on target.",
    )
    objectives: str = spec_field("choices", "Can help with", choices=OBJECTIVES)
    do_not_contact: bool = spec_field("yes_no", "Do not contact", default=False)
    touch_every_days: int | None = spec_field(
        "whole", "Keep in touch every", "Number of days, such as 90."
    )
    merged_into: str = spec_field("link", "Merged into", links_to="contact")
    notes: str = spec_field("long_text", "Notes")
    timezone: str = spec_field(
        "text",
        "Their time zone",
        "Such as Europe/London. Leave it blank if it's the same as yours.",
    )
    address_as: str = spec_field(
        "text",
        "What to call them",
        "Such as Dr. Tillman or Maya. Leave it blank to use their first name.",
    )
    list_number: int | None = spec_field(
        "whole", "Number on your course's list", "Filled in when you add them from that list."
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class Referral(Record):
    """Say who referred the student to someone; several per person."""

    from_: str = spec_field(
        "link",
        "Who referred you",
        f"A contact, or {YOU}.",
        links_to="contact",
        required=True,
        or_you=True,
    )
    to: str = spec_field("link", "Who they referred you to", links_to="contact", required=True)
    interview: str = spec_field("link", "In which interview", links_to="interview")
    date: str = spec_field("date", "Date")
    how: str = spec_field(
        "choice",
        "How",
        default="name_only",
        choices=(
            ("name_only", "Gave me the name"),
            ("intro_email", "Introduced us by email"),
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
        "Can you say who referred you?",
        default="unasked",
        choices=(("yes", "Yes"), ("no", "No"), ("unasked", "Haven't asked yet")),
    )
    thanked_on: str = spec_field("date", "Thanked on")
    told_outcome_on: str = spec_field("date", "Told how it turned out on")
    not_used_on: str = spec_field("date", "Decided not to reach out on")
    not_used_reason: str = spec_field("text", "Why you won't reach out")


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
        "text", "Category", "As in the question bank, like every field below."
    )
    types: str = spec_field("text", "Kinds of interview")
    objectives: str = spec_field("text", "Goals it serves")
    block: str = spec_field("text", "Part of the interview")
    audience: str = spec_field("text", "Who to ask")
    modes: str = spec_field("text", "Ways to meet")
    minutes: int | None = spec_field("whole", "Minutes", "Including the answer.")
    depth: int | None = spec_field("whole", "Depth", "1 is fine early on, 3 needs trust.")
    sensitivity: int | None = spec_field("whole", "How personal it is", "0 to 2.")
    softer_id: str = spec_field("text", "A gentler question", "Its id in the file or in the bank.")
    skip_when: str = spec_field("text", "When not to ask")
    lookup_first: str = spec_field("text", "Look up first")
    lookup_where: str = spec_field("text", "Where to look")
    probes: str = spec_field("long_text", "Follow-up questions")
    why: str = spec_field("long_text", "Why ask it")
    listen_for: str = spec_field("long_text", "What to listen for")
    tags: str = spec_field("text", "Words to find it by")
    starter: bool = spec_field("yes_no", "Good for a first interview", default=False)
    similar_group: str = spec_field("text", "Similar questions")
    lang: str = spec_field("text", "Language")
    author: str = spec_field("text", "Who wrote it")


@dataclass(frozen=True, kw_only=True, repr=False)
class Attempt(Record):
    """Hold one time the student reached out to one person."""

    contact: str = spec_field("link", "Who", links_to="contact", required=True)
    channel: str = spec_field("choice", "How", choices=CHANNELS, default="email")
    sent_at: str = spec_field("time", "When")
    words: str = spec_field("long_text", "What you wrote or said")
    asked_minutes: int | None = spec_field("whole", "Minutes you asked for", "As in your request.")
    referrer_named: str = spec_field("link", "Who referred you", links_to="contact")
    outcome: str = spec_field("choice", "What came of it", choices=OUTCOMES, default="pending")
    answered_on: str = spec_field("date", "Answered on")
    decline_reason: str = spec_field("choice", "If no, why", choices=DECLINE_REASONS)
    next_step: str = spec_field("text", "Next step")
    due_on: str = spec_field("date", "Next step due on")
    remedy: str = spec_field("choice", "What you'll do instead", choices=REMEDIES)
    usual_step: str = spec_field(
        "text", "Usual next step", "The one set for the wait. It goes away when they answer."
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class Interview(Record):
    """Hold one interview, from plan to done."""

    contact: str = spec_field("link", "Who", links_to="contact", required=True)
    type: str = spec_field("choice", "About", choices=DECISIONS)
    mode: str = spec_field("choice", "How", choices=MODES)
    place: str = spec_field("text", "Where", "A place, a number, or a link.")
    starts_at: str = spec_field("time", "Starts")
    agreed_minutes: int | None = spec_field(
        "whole", "Minutes agreed", "20 to 30 is typical.", default=USUAL_MINUTES
    )
    actual_minutes: int | None = spec_field("whole", "Minutes it took", "To the nearest five.")
    status: str = spec_field("choice", "Status", choices=INTERVIEW_STATUSES, default="planned")
    drifted: bool | None = spec_field("yes_no", "Turned into a job interview")
    permission: str = spec_field(
        "choice",
        "They gave permission for",
        default="none",
        choices=(
            ("none", "Didn't ask"),
            ("notes", "Taking notes"),
            ("quote", "Quoting them"),
            ("record", "Recording"),
        ),
        ordered=True,
    )
    referrals_asked: bool | None = spec_field("yes_no", "You asked for referrals")
    offered: str = spec_field("text", "Times you offer", "Up to three, each with its UTC offset.")
    who_calls: str = spec_field(
        "choice",
        "Who calls",
        choices=(("you", "I'll call them"), ("them", "They'll call me")),
    )


@dataclass(frozen=True, kw_only=True, repr=False)
class PlanItem(Record):
    """Hold one question planned for one interview."""

    interview: str = spec_field(
        "link", "Interview", "Empty until the plan belongs to an interview.", links_to="interview"
    )
    question: str = spec_field("text", "Question id", "From the bank; empty for your own.")
    position: int | None = spec_field("whole", "Place in the order")
    block: str = spec_field(
        "choice",
        "Part of the interview",
        default="main",
        choices=(
            ("rapport", "Getting started"),
            ("main", "Main questions"),
            ("names", "Referrals"),
            ("close", "Closing"),
        ),
        ordered=True,
    )
    must_ask: bool = spec_field("yes_no", "Must ask", default=False)
    minutes: int | None = spec_field("whole", "Minutes", "Including the answer.", default=2)
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

    interview: str = spec_field("link", "Interview", links_to="interview", required=True)
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
    follow_up_needed: bool = spec_field("yes_no", "Ask someone else, too", default=False)


@dataclass(frozen=True, kw_only=True, repr=False)
class Recommendation(Record):
    """Hold one piece of advice, open until its giver was told what came of it."""

    interview: str = spec_field("link", "From which interview", links_to="interview", required=True)
    kind: str = spec_field("choice", "Kind", choices=RECOMMENDATION_KINDS, default="action")
    text: str = spec_field("text", "The advice")
    status: str = spec_field(
        "choice",
        "Status",
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

    name: str = spec_field("text", "Professional association", required=True)
    field: str = spec_field("text", "Field")
    url: str = spec_field("text", "Web page", is_page=True)
    interview: str = spec_field("link", "Heard about it in", links_to="interview")
    membership_cost: str = spec_field("text", "Student membership cost")
    next_event: str = spec_field("text", "Next event")
    joined: bool = spec_field("yes_no", "Joined", default=False)


@dataclass(frozen=True, kw_only=True, repr=False)
class FollowUp(Record):
    """Hold one kindness that is owed or was done."""

    contact: str = spec_field("link", "Who", links_to="contact", required=True)
    interview: str = spec_field("link", "After which interview", links_to="interview")
    kind: str = spec_field("choice", "Kind", choices=FOLLOW_UP_KINDS, default="thank_you")
    form: str = spec_field("choice", "Form", choices=FOLLOW_UP_FORMS)
    due_at: str = spec_field("time", "Due")
    done_at: str = spec_field("time", "Done")
    about: str = spec_field("text", "About", "One thing they said, or the advice it's about.")
    words: str = spec_field("long_text", "Your words")
    public_source_ok: bool | None = spec_field(
        "yes_no", "It's public, not an employer's own material"
    )
    dropped_reason: str = spec_field("text", "Dismissed because")
    record: str = spec_field("text", "Referral or advice it's about", "Its id.")


@dataclass(frozen=True, kw_only=True, repr=False)
class SetAside(Record):
    """Hold one thing that was due and was snoozed to a chosen day, or dismissed with a reason."""

    contact: str = spec_field("link", "Who", links_to="contact", required=True)
    action: str = spec_field(
        "text", "What was due", "A word such as thank_you or debrief.", required=True
    )
    record: str = spec_field("text", "Entry it comes from", "Its id.")
    was_due_on: str = spec_field("date", "Was due on")
    until: str = spec_field("date", "Snoozed until")
    dropped_reason: str = spec_field("text", "Dismissed because")


@dataclass(frozen=True, kw_only=True, repr=False)
class Reflection(Record):
    """Hold the debrief of one interview, or one thought on its own."""

    interview: str = spec_field("link", "Interview", links_to="interview")
    learned: str = spec_field("long_text", "What you learned")
    surprised: str = spec_field("long_text", "What surprised you")
    about_you: str = spec_field("long_text", "What it says about you")
    still_open: str = spec_field("long_text", "What's still open")
    next_time: str = spec_field("long_text", "What you'd do differently")


@dataclass(frozen=True, kw_only=True, repr=False)
class Prediction(Record):
    """Hold how many of the next people the student expects to say yes."""

    predicted_yes: int | None = spec_field("whole", "How many will say yes?")
    asks_planned: int | None = spec_field("whole", "How many people?")
    made_on: str = spec_field("date", "Written on")
    channel: str = spec_field("choice", "How will you reach out?", choices=GUESS_CHANNELS)


@dataclass(frozen=True, kw_only=True, repr=False)
class Confidence(Record):
    """Hold one self-rating, before or after."""

    moment: str = spec_field(
        "choice", "When", choices=(("before", "Before"), ("after", "After")), ordered=True
    )
    item: str = spec_field("text", "What")
    score: int | None = spec_field("scale", "How confident you feel", "1 not yet, 5 very.")


@dataclass(frozen=True, kw_only=True, repr=False)
class ChecklistMark(Record):
    """Hold the state of one line of one checklist."""

    list: str = spec_field("text", "List", required=True)
    item: str = spec_field("text", "Line", required=True)
    interview: str = spec_field("link", "Interview", links_to="interview")
    done: bool = spec_field("yes_no", "Done", default=False)
    not_applicable: bool = spec_field("yes_no", "Not for me", default=False)


@dataclass(frozen=True, kw_only=True, repr=False)
class SortedCard(Record):
    """Say on which side the student put one card about the two kinds of interview."""

    card: str = spec_field("text", "Card", "Its id.", required=True)
    side: str = spec_field("choice", "Side", "Empty when the card was cleared.", choices=CARD_SIDES)


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
            ("thank_you", "Thank-you note"),
            ("memo", "Memo"),
            ("rehearsal", "Practice"),
            ("portfolio", "Portfolio page"),
            ("hand_in", "Hand-in"),
            ("course", "Course setting"),
            ("feedback", "Feedback"),
            ("class_view", "Class view"),
        ),
    )
    contact: str = spec_field("link", "For", links_to="contact")
    interview: str = spec_field("link", "Interview", links_to="interview")
    channel: str = spec_field("choice", "Channel", choices=CHANNELS)
    text: str = spec_field("long_text", "Text")
    version: int | None = spec_field("whole", "Version", default=1)
    part: str = spec_field("text", "Part", "Which part of a memo or a portfolio page.")
