"""Define the records of the workbook as frozen dataclasses.

Words here are the words of every form, CSV column, notebook and test. Empty means unknown. Dates are
ISO 8601 text, times carry their zone. Ids are a prefix with eight base-32 characters, never names.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

from infoview_lib.contacts.fields import YOU, FieldSpec, check_value, spec_field, specs_of
from infoview_lib.errors import EntryError

ID_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32, lower case: no i, l, o, u

DECISIONS = (
    ("major", "A major"), ("career", "A career"), ("industry", "An industry"), ("job", "A job"),
    ("company", "A company"), ("graduate_program", "Graduate school"),
    ("career_change", "A career change"),
)  # fmt: skip
OBJECTIVES = (
    ("information", "Information"), ("associations", "Professional groups"),
    ("contacts", "Contacts"), ("names", "Names of others"), ("confidence", "Confidence"),
    ("other", "Something else"),
)  # fmt: skip
CHANNELS = (
    ("email", "E-mail"), ("phone", "Phone"), ("voicemail", "Voicemail"), ("in_person", "In person"),
    ("linkedin", "LinkedIn note"), ("letter", "Letter"), ("via_introducer", "Through someone"),
)  # fmt: skip
OUTCOMES = (
    ("pending", "Waiting"), ("yes", "Yes"), ("no", "No"), ("no_reply", "No reply"),
    ("bounced", "Did not arrive"),
)  # fmt: skip
DECLINE_REASONS = (
    ("too_busy", "Too busy"), ("sees_competitor", "Sees me as a competitor"),
    ("wrong_person", "Not the right person"), ("policy", "Not allowed to"), ("other", "Another reason"),
)  # fmt: skip
MODES = (
    ("in_person", "In person"), ("phone", "Phone"), ("video", "Video"), ("on_the_spot", "On the spot"),
)  # fmt: skip
INTERVIEW_STATUSES = (
    ("planned", "Planned"), ("scheduled", "Scheduled"), ("done", "Done"),
    ("cancelled", "Cancelled"), ("rebooked", "Moved to another time"),
)  # fmt: skip
RECOMMENDATION_KINDS = (
    ("action", "Something to do"), ("reading", "Something to read"), ("course", "A course"),
    ("person", "A kind of person to meet"), ("association", "A professional group"),
    ("resume_change", "A résumé change"),
)  # fmt: skip
FOLLOW_UP_KINDS = (
    ("thank_you", "Thank-you"), ("referrer_thanks", "Thanks to who referred me"),
    ("report_back", "Report back"), ("article", "Share an article"), ("check_in", "Keep in touch"),
    ("decision_news", "News of my decision"),
)  # fmt: skip
FOLLOW_UP_FORMS = (
    ("handwritten", "Handwritten"), ("typed", "Typed letter"), ("email", "E-mail"), ("call", "Call"),
    ("message", "Message"),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Record:
    """Hold what every record has."""

    id: str = spec_field("text", "Id", "Random; never a name.")
    created_at: str = spec_field("time", "Made")
    updated_at: str = spec_field("time", "Last changed")
    is_practice: bool = spec_field("yes_no", "Practice", "Made in rehearsal; never counted.", default=False)
    deleted_at: str = spec_field("time", "Moved to the trash")


@dataclass(frozen=True, kw_only=True)
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
    timezone: str = spec_field("text", "Your time zone", "As in America/New_York.")
    default_minutes: int = spec_field("whole", "Minutes you ask for", "Minutes.", default=25)


@dataclass(frozen=True, kw_only=True)
class Objective(Record):
    """Say what the student wants from the talks."""

    kind: str = spec_field("choice", "What you want", choices=OBJECTIVES)
    text: str = spec_field("text", "In your own words")
    success_sign: str = spec_field("text", "I will know when…")
    target_count: int = spec_field("whole", "How many", "How many talks or items are enough.")
    status: str = spec_field(
        "choice", "Where it stands", default="open",
        choices=(("open", "Open"), ("met", "Met"), ("dropped", "Dropped")),
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Option(Record):
    """Hold one choice the student is weighing."""

    name: str = spec_field("text", "Option", required=True)
    kind: str = spec_field("choice", "What kind of choice", choices=DECISIONS)
    status: str = spec_field(
        "choice", "Where it stands", default="considering",
        choices=(("considering", "Considering"), ("kept", "Kept"), ("dropped", "Dropped")),
    )  # fmt: skip
    opened_on: str = spec_field("date", "Opened on")
    closed_on: str = spec_field("date", "Closed on")
    reason: str = spec_field("text", "Why")


@dataclass(frozen=True, kw_only=True)
class Criterion(Record):
    """Hold one thing that matters to the student in a choice."""

    name: str = spec_field("text", "What matters to you", required=True)
    weight: int = spec_field("scale", "How much it matters", "1 a little, 5 a great deal.", default=3)


@dataclass(frozen=True, kw_only=True)
class OptionRating(Record):
    """Score one option on one criterion."""

    option: str = spec_field("link", "Option", links_to="option", required=True)
    criterion: str = spec_field("link", "What matters", links_to="criterion", required=True)
    interview: str = spec_field("link", "After which talk", links_to="interview")
    score: int = spec_field("scale", "How well it fits", "1 poorly, 5 very well.")
    confidence: int = spec_field("scale", "How sure you are", "1 guessing, 5 sure.")
    rated_on: str = spec_field("date", "Rated on")


@dataclass(frozen=True, kw_only=True)
class Contact(Record):
    """Hold one person; only the name is needed."""

    name: str = spec_field("text", "Name", "As the person writes it.", required=True)
    title: str = spec_field("text", "Job title")
    organization: str = spec_field("text", "Organization")
    industry: str = spec_field("text", "Industry")
    occupation: str = spec_field("text", "Kind of work")
    city: str = spec_field("text", "City")
    email: str = spec_field("text", "E-mail")
    phone: str = spec_field("text", "Phone", "Kept as text.")
    profile_url: str = spec_field("text", "Profile page")
    relationship: str = spec_field("text", "How you know them")
    circle: str = spec_field(
        "choice", "Circle",
        choices=(
            ("family", "Family and friends"), ("school", "School"), ("work", "Work and volunteering"),
            ("community", "Community"), ("alumni", "Alumni"), ("online", "Online"),
            ("referred", "Named by someone"),
        ),
    )  # fmt: skip
    tie_strength: int = spec_field("scale", "How close you are", "1 strangers, 5 very close.")
    likes_to_teach: bool = spec_field("yes_no", "Likes to teach or is active in groups")
    may_see_competitor: bool = spec_field("yes_no", "May see you as a competitor")
    source: str = spec_field("text", "How you found them")
    why_them: str = spec_field("text", "Why this person", "Something specific.")
    facts: str = spec_field("long_text", "Three things you learned about them", "With where you read it.")
    relevance: int = spec_field("scale", "How close to your question", "1 far, 5 very close.")
    objectives: str = spec_field("choices", "Can help you with", choices=OBJECTIVES)
    do_not_contact: bool = spec_field("yes_no", "Do not contact", default=False)
    touch_every_days: int = spec_field("whole", "Keep in touch every", "Days.")
    merged_into: str = spec_field("link", "Merged into", links_to="contact")
    notes: str = spec_field("long_text", "Notes")


@dataclass(frozen=True, kw_only=True)
class Referral(Record):
    """Say who gave the student whose name; several per person."""

    from_: str = spec_field(
        "link", "Who gave the name", f"A contact, or {YOU}.", links_to="contact", required=True
    )
    to: str = spec_field("link", "Whose name", links_to="contact", required=True)
    interview: str = spec_field("link", "In which talk", links_to="interview")
    date: str = spec_field("date", "On")
    how: str = spec_field(
        "choice", "How", default="name_only",
        choices=(("name_only", "Gave the name"), ("intro_email", "Wrote an introduction"),
                 ("call", "Called ahead"), ("in_person", "Introduced us in person")),
    )  # fmt: skip
    purpose: str = spec_field(
        "choice", "For", default="information",
        choices=(("information", "Information"), ("employment", "Employment")),
    )  # fmt: skip
    may_use_name: str = spec_field(
        "choice", "May I use your name?", default="unasked",
        choices=(("yes", "Yes"), ("no", "No"), ("unasked", "Did not ask yet")),
    )  # fmt: skip
    thanked_on: str = spec_field("date", "Thanked on")
    told_outcome_on: str = spec_field("date", "Told what came of it on")


@dataclass(frozen=True, kw_only=True)
class Tie(Record):
    """Say that two contacts know each other; undirected, only where asked."""

    a: str = spec_field("link", "One person", links_to="contact", required=True)
    b: str = spec_field("link", "The other", links_to="contact", required=True)
    kind: str = spec_field("text", "How they know each other")


@dataclass(frozen=True, kw_only=True)
class Attempt(Record):
    """Hold one try at reaching one person."""

    contact: str = spec_field("link", "Who", links_to="contact", required=True)
    channel: str = spec_field("choice", "How", choices=CHANNELS, default="email")
    sent_at: str = spec_field("time", "When")
    words: str = spec_field("long_text", "What you wrote or said")
    asked_minutes: int = spec_field("whole", "Minutes you asked for", "Minutes.")
    referrer_named: str = spec_field("link", "Who referred you", links_to="contact")
    outcome: str = spec_field("choice", "What came of it", choices=OUTCOMES, default="pending")
    answered_on: str = spec_field("date", "Answered on")
    decline_reason: str = spec_field("choice", "If no, why", choices=DECLINE_REASONS)
    next_step: str = spec_field("text", "Next step")
    due_on: str = spec_field("date", "Next step due on")


@dataclass(frozen=True, kw_only=True)
class Interview(Record):
    """Hold one talk, from plan to done."""

    contact: str = spec_field("link", "Who", links_to="contact", required=True)
    type: str = spec_field("choice", "About", choices=DECISIONS)
    mode: str = spec_field("choice", "How", choices=MODES)
    place: str = spec_field("text", "Where", "A place, a number or a link.")
    starts_at: str = spec_field("time", "Starts")
    agreed_minutes: int = spec_field("whole", "Minutes agreed", "Minutes.", default=25)
    actual_minutes: int = spec_field("whole", "Minutes it took", "Minutes.")
    status: str = spec_field("choice", "Where it stands", choices=INTERVIEW_STATUSES, default="planned")
    drifted: bool = spec_field("yes_no", "Turned into a job interview")
    permission: str = spec_field(
        "choice", "They allowed", default="none",
        choices=(("none", "Nothing asked"), ("notes", "Notes"), ("quote", "Quoting"), ("record", "Recording")),
    )  # fmt: skip
    referrals_asked: bool = spec_field("yes_no", "You asked for names")


@dataclass(frozen=True, kw_only=True)
class PlanItem(Record):
    """Hold one question planned for one talk."""

    interview: str = spec_field("link", "Talk", "Empty for a plan not yet tied to a talk.", links_to="interview")
    question: str = spec_field("text", "Question id", "From the bank; empty for your own.")
    position: int = spec_field("whole", "Place in the order")
    block: str = spec_field(
        "choice", "Part of the talk", default="main",
        choices=(("rapport", "Getting started"), ("main", "Main questions"), ("names", "Names"), ("close", "Closing")),
    )  # fmt: skip
    must_ask: bool = spec_field("yes_no", "Must ask", default=False)
    minutes: int = spec_field("whole", "Minutes", "Minutes.", default=2)
    asked: bool = spec_field("yes_no", "Asked", default=False)
    wording: str = spec_field("text", "Your wording")


@dataclass(frozen=True, kw_only=True)
class Answer(Record):
    """Hold what one person said on one topic."""

    interview: str = spec_field("link", "Talk", links_to="interview", required=True)
    plan_item: str = spec_field("link", "Question", links_to="plan_item")
    topic: str = spec_field("text", "Topic")
    text: str = spec_field("long_text", "What they said")
    stance: str = spec_field(
        "choice", "How it sounded",
        choices=(("positive", "Encouraging"), ("mixed", "Mixed"), ("negative", "Discouraging"), ("fact", "A fact")),
    )  # fmt: skip
    follow_up_needed: bool = spec_field("yes_no", "Ask someone else too", default=False)


@dataclass(frozen=True, kw_only=True)
class Recommendation(Record):
    """Hold one piece of advice, open until its giver was told what came of it."""

    interview: str = spec_field("link", "From which talk", links_to="interview", required=True)
    kind: str = spec_field("choice", "Kind", choices=RECOMMENDATION_KINDS, default="action")
    text: str = spec_field("text", "The advice")
    status: str = spec_field(
        "choice", "Where it stands", default="new",
        choices=(("new", "New"), ("doing", "Doing it"), ("done", "Done"), ("not_for_me", "Not for me")),
    )  # fmt: skip
    outcome: str = spec_field("text", "What came of it")
    done_on: str = spec_field("date", "Done on")
    told_on: str = spec_field("date", "Told them on")


@dataclass(frozen=True, kw_only=True)
class Association(Record):
    """Hold one professional or trade organization."""

    name: str = spec_field("text", "Professional group", required=True)
    field: str = spec_field("text", "Field")
    url: str = spec_field("text", "Web page")
    interview: str = spec_field("link", "Heard of it in", links_to="interview")
    membership_cost: str = spec_field("text", "Student membership costs")
    next_event: str = spec_field("text", "Next event")
    joined: bool = spec_field("yes_no", "Joined", default=False)


@dataclass(frozen=True, kw_only=True)
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


@dataclass(frozen=True, kw_only=True)
class Reflection(Record):
    """Hold the debrief of one talk, or one thought on its own."""

    interview: str = spec_field("link", "Talk", links_to="interview")
    learned: str = spec_field("long_text", "What you learned")
    surprised: str = spec_field("long_text", "What surprised you")
    about_you: str = spec_field("long_text", "What it says about you")
    still_open: str = spec_field("long_text", "What is still open")
    next_time: str = spec_field("long_text", "What you would do differently")


@dataclass(frozen=True, kw_only=True)
class Prediction(Record):
    """Hold how many of the next asks the student expects to say yes."""

    predicted_yes: int = spec_field("whole", "How many will say yes?")
    asks_planned: int = spec_field("whole", "Out of how many asks?")
    made_on: str = spec_field("date", "Written on")


@dataclass(frozen=True, kw_only=True)
class Confidence(Record):
    """Hold one self-rating, before or after."""

    moment: str = spec_field("choice", "When", choices=(("before", "Before"), ("after", "After")))
    item: str = spec_field("text", "What")
    score: int = spec_field("scale", "How sure you feel", "1 not yet, 5 very.")


@dataclass(frozen=True, kw_only=True)
class ChecklistState(Record):
    """Hold the state of one line of one checklist."""

    list: str = spec_field("text", "List", required=True)
    item: str = spec_field("text", "Line", required=True)
    interview: str = spec_field("link", "Talk", links_to="interview")
    done: bool = spec_field("yes_no", "Done", default=False)
    not_applicable: bool = spec_field("yes_no", "Not for me", default=False)
    answer: str = spec_field("text", "Answer", "What was chosen, where a line has choices.")


@dataclass(frozen=True, kw_only=True)
class Document(Record):
    """Hold one text the student writes: a request, a thank-you, a memo."""

    kind: str = spec_field(
        "choice", "Kind", choices=(("request", "Request"), ("thank_you", "Thank-you"), ("memo", "Memo"))
    )
    contact: str = spec_field("link", "For", links_to="contact")
    interview: str = spec_field("link", "Talk", links_to="interview")
    channel: str = spec_field("choice", "Channel", choices=CHANNELS)
    text: str = spec_field("long_text", "Text")
    version: int = spec_field("whole", "Version", default=1)


RECORDS: dict[str, tuple[str, type[Record]]] = {
    "profile": ("pr", Profile), "objective": ("ob", Objective), "option": ("op", Option),
    "criterion": ("cr", Criterion), "option_rating": ("or", OptionRating), "contact": ("ct", Contact),
    "referral": ("rf", Referral), "tie": ("ti", Tie), "attempt": ("at", Attempt),
    "interview": ("iv", Interview), "plan_item": ("pi", PlanItem), "answer": ("an", Answer),
    "recommendation": ("rc", Recommendation), "association": ("as", Association),
    "follow_up": ("fu", FollowUp), "reflection": ("rl", Reflection), "prediction": ("pd", Prediction),
    "confidence": ("cf", Confidence), "checklist_state": ("ck", ChecklistState),
    "document": ("dc", Document),
}  # fmt: skip
"""Kind of record → (prefix of its ids, its class)."""

KINDS = tuple(RECORDS)
SPECS: dict[str, dict[str, FieldSpec]] = {
    kind: {spec.name: spec for spec in specs_of(record_class)}
    for kind, (_, record_class) in RECORDS.items()
}
"""Kind of record → {field name: its description}, `id` first."""
KEPT_BY_US = frozenset(("id", "created_at", "updated_at", "deleted_at"))


def kind_of(record_id: str) -> str:
    """Return the kind of record that an id names, or empty text for a foreign id.

    Examples
    --------
    >>> kind_of("ct-7h3k9q2m")
    'contact'
    """
    prefix, _, rest = record_id.partition("-")
    return _KIND_OF_PREFIX.get(prefix, "") if len(rest) == 8 else ""


_KIND_OF_PREFIX = {prefix: kind for kind, (prefix, _) in RECORDS.items()}


def id_from(kind: str, number: int) -> str:
    """Return the id of a record of `kind` from 40 random bits passed in.

    Examples
    --------
    >>> id_from("contact", 33)
    'ct-00000011'
    """
    letters = ""
    for _ in range(8):
        number, rest = divmod(number, 32)
        letters = ID_LETTERS[rest] + letters
    return f"{RECORDS[kind][0]}-{letters}"


def known_kind(kind: str) -> str:
    """Return `kind`, or raise EntryError in plain words when there is no such kind of record."""
    if kind not in RECORDS:
        raise EntryError(f"There is no kind of entry called “{kind}”.", f"Use one of: {', '.join(KINDS)}.")
    return kind


def check_values(kind: str, values: dict[str, Any]) -> dict[str, Any]:
    """Return `values` in stored form, by stored field name.

    Parameters
    ----------
    kind : str
        Kind of record.
    values : dict
        Field name → what was typed or passed. ``from_`` is taken for ``from``.

    Returns
    -------
    dict
        Field name → stored value.

    Raises
    ------
    EntryError
        When a field is not known or a value does not fit.

    Examples
    --------
    >>> check_values("contact", {"name": " Ana Lopes ", "relevance": "4"})
    {'name': 'Ana Lopes', 'relevance': 4}
    """
    specs = SPECS[known_kind(kind)]
    checked = {}
    for name, value in values.items():
        name = name.rstrip("_")
        if name not in specs or name in KEPT_BY_US:
            raise EntryError(f"There is no entry field called “{name}”.", f"Use one of: {', '.join(specs)}.")
        checked[name] = check_value(specs[name], value)
    if checked.get("name", "x") == "" and "name" in specs and specs["name"].required:
        raise EntryError("The name is empty.", "Type at least one name.")
    return checked


def new_values(kind: str, values: dict[str, Any]) -> dict[str, Any]:
    """Return every field of a new record: what was given, checked, over the defaults.

    Raises
    ------
    EntryError
        Also when a needed field is missing, or a referral or tie joins somebody to themselves.
    """
    specs = SPECS[known_kind(kind)]
    checked = check_values(kind, values)
    for spec in specs.values():
        if spec.required and checked.get(spec.name, spec.empty) == spec.empty:
            raise EntryError(f"{spec.label} is empty.", f"Fill in “{spec.label}” first.")
    full = {name: spec.default for name, spec in specs.items() if name not in KEPT_BY_US}
    return check_together(kind, full | checked)


def check_together(kind: str, values: dict[str, Any]) -> dict[str, Any]:
    """Return `values` when its fields agree with each other.

    Raises
    ------
    EntryError
        When a referral or a tie joins somebody to themselves.
    """
    pair = {"referral": ("from", "to"), "tie": ("a", "b")}.get(kind)
    if pair and values[pair[0]] and values[pair[0]] == values[pair[1]]:
        raise EntryError("Both ends name the same person.", "Choose two different people.")
    return values


def as_record(kind: str, values: dict[str, Any]) -> Record:
    """Return a plain dict of stored values as the frozen dataclass of its kind."""
    record_class = RECORDS[kind][1]
    known = {item.name: item.name.rstrip("_") for item in dataclasses.fields(record_class)}
    return record_class(**{name: values[key] for name, key in known.items() if key in values})
