"""Live through the weeks of asking: requests, answers, talks that lead to further names."""

from __future__ import annotations

from typing import Any

from data.cohort.interviews import hold_interview
from data.cohort.journal import Journal, address_of

CIRCLES = ("family", "school", "work", "community", "alumni", "online")
CHANNELS = ("email", "email", "email", "linkedin", "phone", "voicemail", "in_person")
REASONS = ("too_busy", "too_busy", "sees_competitor", "wrong_person", "policy", "other")


def live_through(journal: Journal, count: int) -> None:
    """Add `count` contacts with what happened with each of them."""
    journal.count = count
    waiting = [_found_alone(journal, journal.start + n) for n in range(max(3, count * 2 // 5))]
    day = journal.start + 2
    while waiting:
        contact = waiting.pop(0)
        # Two requests a week at first, more with practice; a little later than the name was given.
        day = max(day + journal.chance.choice((0, 1, 1, 2, 3)), contact["known"] + 1)
        if day <= 0 and not contact["spared"]:
            waiting += _ask(journal, contact, day)
        room = count - len(journal.records["contact"])
        if not waiting and room > 0:
            waiting.append(_found_alone(journal, min(day, -1)))
    _tie_some(journal)
    if journal.often(0.35):
        _rehearse(journal)


def meet_somebody(
    journal: Journal, day: int, giver: dict[str, Any] | None = None, **known: Any
) -> dict[str, Any]:
    """Add a contact; return what the story needs to know about them."""
    chance, field = journal.chance, journal.field
    name = journal.person()
    title, occupation = chance.choice(field["titles"])
    circle = "referred" if giver else chance.choice(CIRCLES)
    said = journal.say(journal.words["circles"][circle], giver=giver["name"] if giver else "")
    relation, _, source = said.partition("|")
    spared = journal.often(0.03)
    values = {
        "name": name,
        "title": title,
        "organization": chance.choice(field["orgs"]),
        "industry": field["industry"],
        "occupation": occupation,
        "city": chance.choice(journal.place["cities"]),
        "circle": circle,
        "source": source,
        "relationship": relation,
        "tie_strength": 1 if giver else chance.choice((1, 2, 2, 3, 4)),
        "relevance": chance.choice((2, 3, 3, 4, 4, 5, None)),
        "do_not_contact": spared or None,
        "likes_to_teach": chance.choice((True, None, None, False)),
        "may_see_competitor": chance.choice((None, None, None, False, True)),
        "objectives": " ".join(
            sorted(chance.sample(("information", "names", "contacts", "associations"), k=2))
        ),
    }
    values |= _details(journal, name)
    return {
        "id": journal.add("contact", day, **values),
        "name": name,
        "known": day,
        "giver": giver,
        "spared": spared,
        "city": values["city"],
        "record": journal.records["contact"][-1],
        **known,
    }


def refer(
    journal: Journal, giver: dict[str, Any], day: int, interview: str = ""
) -> list[dict[str, Any]]:
    """Let somebody give a name on a day; return the new contact, if the student needs one."""
    if len(journal.records["contact"]) >= journal.count:
        return []
    contact = meet_somebody(journal, day, giver)
    how = journal.chance.choice(("name_only", "name_only", "intro_email", "call", "in_person"))
    may = "yes" if how != "name_only" else journal.chance.choice(("yes", "yes", "unasked", "no"))
    referral = journal.add(
        "referral",
        day,
        from_=giver["id"],
        to=contact["id"],
        interview=interview,
        date=journal.day(day),
        how=how,
        may_use_name=may,
        purpose="employment" if journal.often(0.06) else None,
    )
    contact["may_name"], contact["referral"] = may == "yes", _last(journal, "referral", referral)
    return [contact]


def _details(journal: Journal, name: str) -> dict[str, Any]:
    address, chance = address_of(name), journal.chance
    values = {
        "email": f"{address}@example.{chance.choice(('org', 'com', 'edu'))}"
        if journal.often(0.7)
        else ""
    }
    if journal.often(0.4):
        values["phone"] = f"555-01{chance.randrange(100):02}"
    if journal.often(0.3):
        values["profile_url"] = f"https://www.example.com/in/{address.replace('.', '-')}"
    if journal.often(0.6):
        values["why_them"] = journal.say(journal.words["why"])
    if journal.often(0.35):
        values["facts"] = journal.say(journal.words["facts"])
    if journal.often(0.12):
        values["notes"] = journal.say(journal.words["notes"])
    return values


def _found_alone(journal: Journal, day: int) -> dict[str, Any]:
    contact = meet_somebody(journal, day)
    # Not everybody in a plan is ever asked.
    contact["spared"] = contact["spared"] or journal.often(0.18)
    return contact


def _ask(journal: Journal, contact: dict[str, Any], day: int) -> list[dict[str, Any]]:
    attempt = _send(journal, contact, day, "request")
    answered = day + journal.chance.choice((0, 1, 1, 2, 3, 5))
    roll = journal.chance.random() - (0.12 if contact["giver"] else 0)
    if roll < 0.5:
        return _said_yes(journal, contact, attempt, answered)
    if roll < 0.68:
        return _said_no(journal, contact, attempt, answered)
    if roll < 0.71:
        attempt |= {"outcome": "bounced", "next_step": "Call instead"}
        day = answered + 1
        if day > 0:
            return []
        attempt = _send(journal, contact, day, "request")
    return _no_reply(journal, contact, attempt, day)


def _send(journal: Journal, contact: dict[str, Any], day: int, kind: str) -> dict[str, Any]:
    names = contact["giver"] is not None and contact.get("may_name", False)
    channel = "via_introducer" if names and journal.often(0.15) else journal.chance.choice(CHANNELS)
    spoken = channel in ("phone", "voicemail", "in_person") and kind == "request"
    minutes = journal.records["profile"][0]["default_minutes"]
    referrer = f"{contact['giver']['name']} referred me to you. " if names else ""
    words = journal.say(
        journal.words["phone" if spoken else kind],
        first=contact["name"].split()[0],
        minutes=str(minutes),
        ref=referrer,
    )
    # Not everybody keeps what they wrote.
    words = words if kind == "reminder" or journal.often(0.45) else ""
    attempt = journal.add(
        "attempt",
        day,
        contact=contact["id"],
        channel=channel,
        sent_at=journal.at(day),
        words=words,
        asked_minutes=minutes,
        referrer_named=contact["giver"]["id"] if names else "",
    )
    return _last(journal, "attempt", attempt)


def _said_yes(
    journal: Journal, contact: dict[str, Any], attempt: dict[str, Any], day: int
) -> list[dict[str, Any]]:
    if day > 0:
        return []
    attempt |= {"outcome": "yes", "answered_on": journal.day(day)}
    talk_day = day + journal.chance.randrange(2, 12)
    names = hold_interview(journal, contact, talk_day, day)
    return [
        one for _ in range(names) for one in refer(journal, contact, talk_day, contact["interview"])
    ]


def _said_no(
    journal: Journal, contact: dict[str, Any], attempt: dict[str, Any], day: int
) -> list[dict[str, Any]]:
    if day > 0:
        return []
    reason = journal.chance.choice(REASONS)
    step = journal.say(journal.words["next_step"]) if journal.often(0.7) else ""
    attempt |= {"outcome": "no", "answered_on": journal.day(day), "decline_reason": reason}
    attempt |= {"next_step": step} if step else {}
    if step and day > -6:
        attempt["due_on"] = journal.day(day + journal.chance.randrange(3, 9))
    contact["record"] |= {"may_see_competitor": True} if reason == "sees_competitor" else {}
    _tell_giver(journal, contact, day)
    return refer(journal, contact, day) if journal.often(0.4) else []


def _no_reply(
    journal: Journal, contact: dict[str, Any], first: dict[str, Any], day: int
) -> list[dict[str, Any]]:
    again = day + journal.chance.choice((7, 7, 8, 10))
    if again > 0:
        return []
    first["outcome"] = "no_reply"
    second = _send(journal, contact, again, "reminder")
    if journal.often(0.35):
        return _said_yes(journal, contact, second, again + journal.chance.randrange(1, 4))
    if again + 10 <= 0:
        second["outcome"] = "no_reply"
        _tell_giver(journal, contact, again + 8)
    return []


def _tell_giver(journal: Journal, contact: dict[str, Any], day: int) -> None:
    told = day + journal.chance.randrange(1, 9)
    if contact["giver"] and told <= 0 and journal.often(0.92):
        contact["referral"]["told_outcome_on"] = journal.day(told)


def _tie_some(journal: Journal) -> None:
    people = [one["id"] for one in journal.records["contact"]]
    for _ in range(len(people) // 9):
        a, b = journal.chance.sample(people, k=2)
        journal.add("tie", -1, a=a, b=b, kind=journal.chance.choice(journal.words["ties"]))


def _rehearse(journal: Journal) -> None:
    day = journal.start + 3
    persona = journal.chance.choice(
        ("The terse expert", "The busy owner", "The drifting recruiter", "The generous mentor")
    )
    one = journal.add("contact", day, name=persona, is_practice=True, source="Practice")
    journal.add(
        "interview",
        day,
        contact=one,
        type=journal.field["decision"],
        mode="in_person",
        starts_at=journal.at(day),
        agreed_minutes=10,
        actual_minutes=9,
        status="done",
        is_practice=True,
    )


def _last(journal: Journal, kind: str, record: str) -> dict[str, Any]:
    return next(one for one in reversed(journal.records[kind]) if one["id"] == record)
