"""Make the golden set: every message, whatever happened, however a student filled in a field."""

import csv
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from infoview_lib.contacts.writing.drafts import draft_for
from infoview_lib.prep.drafts.compose import Draft
from infoview_lib.records.book import Book
from infoview_lib.records.choices import CHANNELS, DECLINE_REASONS, FOLLOW_UP_FORMS

DAY = date(2026, 3, 10)
WHO, REFERRER, OTHER = "ct-0000000a", "ct-0000000b", "ct-0000000c"
TALK, ADVICE, GIVEN = "iv-0000000a", "rc-0000000a", "rf-0000000a"
FACT_OF = {
    "about": "point",
    "why_them": "why",
    "decided": "decision",
    "text": "advice",
    "name": "their_name",
}
"""Field of a record → the fact it fills, where they are called differently."""
OUTCOMES = {
    "met": ("interview", {"id": TALK, "status": "done", "starts_at": "2026-03-03T10:00-05:00"}),
    "declined": ("attempt", {"outcome": "no", "decline_reason": "too_busy"}),
    "no_answer": ("attempt", {"outcome": "no_reply"}),
    "rescheduled": ("interview", {"id": TALK, "status": "rebooked"}),
    "scheduled": (
        "interview",
        {"id": TALK, "status": "scheduled", "starts_at": "2026-03-12T14:00-05:00"},
    ),
    "referred_on": ("referral", {"id": GIVEN, "from": WHO, "to": OTHER, "date": "2026-03-01"}),
    "none": ("tie", {"a": REFERRER, "b": OTHER}),
}


@dataclass
class Case:
    """Hold one draft with what it was made from."""

    name: str
    draft: Draft
    book: Book
    filled: dict[str, str]
    is_met: bool


def notes(field):
    """Return the ways in which students fill in a field: (way, text)."""
    with (Path(__file__).parent / "notes.csv").open(encoding="utf-8", newline="") as file:
        return [(row["way"], row["text"]) for row in csv.DictReader(file) if row["field"] == field]


def cases():
    """Yield every draft of the golden set, always the same."""
    maker = _Maker()
    yield from _thanks(maker)
    yield from _loops(maker)
    yield from _requests(maker)
    yield from _dates(maker)
    yield from _touches(maker)


class _Maker:
    """Make one draft after another, for people and students whose names turn."""

    def __init__(self):
        self._turn = count()
        self._names, self._majors = notes("name"), notes("major")
        self._taken = {}

    def __call__(self, name, kind, outcome="met", channel="email", records=(), profile=(), **of):
        """Return a case; `of` are fields of the person, `about` of the message stands in it."""
        turn = next(self._turn)
        about = of.pop("on", {})
        person = {"name": self._names[turn % len(self._names)][1], **of}
        me = {
            "id": "pr-0000000a",
            "display_name": "Jordan Okafor",
            "school": "Elm College",
            "major": self._majors[turn % len(self._majors)][1],
            "phone": "555-0142",
            **dict(profile),
        }
        # A second and a third person of the office, so that the wording turns as well.
        office = [
            {"id": f"ct-000000{10 + place}", "name": "Pat Moss", "organization": "Elm Clinic"}
            for place in range(turn % 3)
        ]
        entries = {
            "profile": [me],
            "contact": [
                *office,
                {"id": WHO, "organization": "Elm Clinic", **person},
                {"id": REFERRER, "name": "Bo Chen"},
                {"id": OTHER, "name": "Ines Duarte"},
            ],
        }
        happened, values = OUTCOMES[outcome]
        for kind_of, one in ((happened, {"contact": WHO, **values}), *records):
            if kind_of == "tie":
                one = {key: one[key] for key in ("a", "b")}
            place = len(entries.setdefault(kind_of, []))
            entries[kind_of].append({"id": f"{kind_of[:2]}-1000000{place}", **one})
        book = Book(entries)
        found = draft_for(book, kind, WHO, DAY, channel, **about)
        fields = {**{"my_name": "x", "major": "x", "school": "x", "phone": "x"}, **person}
        for kind_of, one in records:
            if kind_of in ("follow_up", "recommendation"):
                fields |= {key: one[key] for key in ("about", "text", "outcome") if one.get(key)}
        fields |= dict.fromkeys(dict(profile), "x")
        if outcome == "referred_on":
            fields |= {"referred": "x"}
        point = {"article": "article", "check_in": "news"}.get(kind, "point")
        names = {**FACT_OF, "about": point}
        filled = {names.get(key, key): value for key, value in fields.items() if value}
        return Case(
            f"{kind}-{channel}-{outcome}-{name}-{turn}", found, book, filled, outcome == "met"
        )


def _thanks(make):
    for form, _ in FOLLOW_UP_FORMS:
        for way, text in notes("about"):
            note = {"contact": WHO, "interview": TALK, "about": text, "form": form}
            yield make(way, "thank_you", channel=form, records=[("follow_up", note)])
        for outcome in OUTCOMES:
            yield make("nothing noted", "thank_you", outcome, channel=form)
    for way, text in notes("advice"):
        answer = ("answer", {"interview": TALK, "text": "the pace of the work"})
        advice = ("recommendation", {"id": ADVICE, "interview": TALK, "text": text})
        yield make(f"with advice, {way}", "thank_you", records=[answer, advice])


def _loops(make):
    outcomes = notes("outcome")
    for place, (way, text) in enumerate(notes("advice")):
        for status in ("done", "not_for_me", "doing"):
            what, came = outcomes[place % len(outcomes)]
            advice = {"id": ADVICE, "interview": TALK, "text": text, "status": status}
            advice["outcome"] = "" if status == "doing" else came
            records = [("recommendation", advice)]
            on = {"recommendation": ADVICE}
            yield make(f"{way}, {what}, {status}", "close_the_loop", records=records, on=on)
    for way, text in outcomes:
        advice = {"id": ADVICE, "interview": TALK, "text": "Join ACM", "status": "done"}
        records = [("recommendation", {**advice, "outcome": text})]
        yield make(f"outcome, {way}", "close_the_loop", records=records)
    given = ("referral", {"id": GIVEN, "from": WHO, "to": OTHER, "date": "2026-03-01"})
    came_of_it = {
        "met": ("interview", {"contact": OTHER, "status": "done", "starts_at": "2026-03-06"}),
        "declined": ("attempt", {"contact": OTHER, "outcome": "no"}),
        "no answer": ("attempt", {"contact": OTHER, "outcome": "no_reply"}),
        "agreed": ("attempt", {"contact": OTHER, "outcome": "yes"}),
        "off": ("interview", {"contact": OTHER, "status": "cancelled"}),
        "asked": ("attempt", {"contact": OTHER, "outcome": "pending"}),
    }
    for way, record in came_of_it.items():
        for kind in ("close_the_loop", "referrer_thanks"):
            for outcome in ("met", "declined"):
                on = {"referral": GIVEN}
                yield make(f"referral {way}", kind, outcome, records=[given, record], on=on)


def _requests(make):
    sources, reasons, ties = notes("source"), notes("why_them"), notes("relationship")
    for step, (channel, _) in enumerate(CHANNELS):
        for place, (way, text) in enumerate(sources):
            why = reasons[(place + 3 * step) % len(reasons)]
            person = {"source": text, "why_them": why[1]}
            yield make(f"{way}, {why[0]}", "request", "none", channel, **person)
        for way, text in ties:
            yield make(f"tie, {way}", "request", "none", channel, relationship=text)
        named = ("referral", {"from": REFERRER, "to": WHO, "may_use_name": "yes"})
        for way, text in reasons[step::3]:
            person = {"why_them": text}
            yield make(f"referred, {way}", "request", "none", channel, [named], **person)
        asked = {"contact": WHO, "sent_at": "2026-03-02", "channel": channel}
        for place, (way, text) in enumerate(reasons[step::3]):
            person = {"why_them": text, "source": sources[place][1]}
            first = [("attempt", asked)]
            yield make(f"reminder, {way}", "reminder", "none", channel, first, **person)
        yield make("nothing noted", "request", "none", channel)
    for way, text in reasons:
        yield make(way, "forwardable", "none", "via_introducer", why_them=text)


def _dates(make):
    ways = (
        {"mode": "phone", "who_calls": "you", "place": "555-0199"},
        {"mode": "phone", "who_calls": "them"},
        {"mode": "phone"},
        {"mode": "video", "place": "https://example.org/room"},
        {"mode": "video", "who_calls": "you"},
        {"mode": "in_person", "place": "Elm Library"},
        {"mode": "in_person"},
        {},
    )
    base = {"id": "iv-0000000b", "contact": WHO, "status": "scheduled", "agreed_minutes": 20}
    base["starts_at"] = "2026-03-12T14:00-05:00"
    offered = "2026-03-16T10:00-05:00 2026-03-17T15:30-05:00"
    for way in ways:
        talk = ("interview", {**base, **way})
        for kind in ("confirmation", "day_before"):
            on = {"interview": "iv-0000000b"}
            yield make(way.get("mode", "nothing"), kind, "none", records=[talk], on=on)
    for kind in ("offer_times", "reschedule"):
        for times in (offered, ""):
            talk = ("interview", {**base, "offered": times})
            on = {"interview": "iv-0000000b"}
            yield make("times" if times else "no times", kind, "none", records=[talk], on=on)
    for reason, _ in DECLINE_REASONS:
        for _ in range(2):
            no = ("attempt", {"contact": WHO, "outcome": "no", "decline_reason": reason})
            yield make(reason, "decline_answer", "none", records=[no])


def _touches(make):
    for outcome in OUTCOMES:
        yield make("", "referral_request", outcome)
        yield make("no news", "check_in", outcome)
        for way, text in notes("decided"):
            yield make(way, "decision_news", outcome, profile={"decided": text})
    for kind, field in (("article", "article"), ("check_in", "news")):
        for outcome in ("met", "declined", "none"):
            for way, text in notes(field):
                note = ("follow_up", {"contact": WHO, "kind": kind, "about": text})
                yield make(way, kind, outcome, records=[note])
