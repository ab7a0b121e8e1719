"""Hold one talk: what was planned, said, advised, thanked for, thought about."""

from __future__ import annotations

from typing import Any

from data.cohort.journal import Journal

MODES = ("in_person", "in_person", "video", "video", "phone")
FORMS = ("email", "email", "handwritten", "typed")
BLOCKS = (("rapport", 1), ("main", 5), ("names", 1), ("close", 1))


def hold_interview(journal: Journal, contact: dict[str, Any], day: int, agreed_on: int) -> int:
    """Write the talk with all that came of it; return how many names were given."""
    minutes = journal.chance.choice((20, 25, 25, 25, 30))
    mode = journal.chance.choice(MODES)
    values = {
        "contact": contact["id"],
        "type": journal.field["decision"],
        "mode": mode,
        "agreed_minutes": minutes,
        "place": journal.say(journal.words["places"]) if mode == "in_person" else "",
        "starts_at": journal.at(day, 9, 17),
    }
    ahead = day >= 0
    values["status"] = "scheduled" if ahead else "done"
    if not ahead:
        values |= _how_it_went(journal, minutes)
    contact["interview"] = talk = journal.add("interview", agreed_on, **values)
    if ahead:
        _plan(journal, talk, agreed_on)
        return 0
    names = journal.chance.choice((0, 1, 1, 2, 2, 3)) if values.get("referrals_asked", True) else 0
    mood = _answers(journal, talk, day)
    _advice(journal, talk, day)
    _reflection(journal, talk, day)
    _ratings(journal, talk, day, mood)
    _thanks(journal, contact, talk, day)
    return names


def _how_it_went(journal: Journal, minutes: int) -> dict[str, Any]:
    over = journal.often(0.14)
    actual = minutes + (
        journal.chance.randrange(8, 26) if over else journal.chance.randrange(-4, 3)
    )
    drifted = journal.often(0.06)
    permission = journal.chance.choice(("notes", "notes", "none", "quote"))
    asked = not drifted and journal.often(0.85)
    return {
        "actual_minutes": actual,
        "drifted": drifted,
        "permission": permission,
        "referrals_asked": asked,
    }


def _plan(journal: Journal, talk: str, day: int) -> None:
    position = 0
    for block, count in BLOCKS:
        for question, minutes in journal.chance.sample(journal.plans[block], k=count):
            position += 1
            journal.add(
                "plan_item",
                day,
                interview=talk,
                question=question,
                position=position,
                block=block,
                minutes=minutes,
                must_ask=position in (2, 7) or None,
            )


def _answers(journal: Journal, talk: str, day: int) -> int:
    """Write what was said; return by how much it encouraged more than it discouraged."""
    mood = 0
    topics = journal.chance.sample(
        sorted(journal.words["answers"]), k=journal.chance.choice((2, 2, 3, 3, 4))
    )
    for topic in topics:
        stance, text = journal.say(journal.words["answers"][topic]).split("|", 1)
        stance, text = stance.lower(), text[:1].upper() + text[1:]
        mood += {"positive": 1, "negative": -1}.get(stance, 0)
        needs = journal.often(0.1) or None
        journal.add(
            "answer",
            day,
            interview=talk,
            topic=topic,
            text=text,
            stance=stance,
            follow_up_needed=needs,
        )
    return mood


def _advice(journal: Journal, talk: str, day: int) -> None:
    for _ in range(journal.chance.choice((0, 1, 1, 2, 2))):
        kind = journal.chance.choice(sorted(journal.words["advice"]))
        group, cost = journal.chance.choice(journal.field["groups"])
        text = journal.say(journal.words["advice"][kind], group=group)
        if text in {one["text"] for one in journal.records["recommendation"]}:
            continue
        journal.add(
            "recommendation",
            day,
            interview=talk,
            kind=kind,
            text=text,
            **_tried(journal, day, kind),
        )
        known = {one["name"] for one in journal.records["association"]}
        if kind == "association" and group in text and group not in known:
            journal.add(
                "association",
                day,
                name=group,
                field=journal.field["industry"],
                interview=talk,
                membership_cost=cost,
                url=f"https://www.example.org/{group.split()[0].lower().strip(',')}",
                joined=journal.often(0.3),
            )


def _tried(journal: Journal, day: int, kind: str) -> dict[str, Any]:
    if day > -12 or journal.often(0.07):
        return {"status": journal.chance.choice(("new", "doing"))}
    if journal.often(0.15):
        return {"status": "not_for_me", "outcome": journal.say(journal.words["not_for_me"][kind])}
    done = day + journal.chance.randrange(4, min(30, -day))
    values = {
        "status": "done",
        "done_on": journal.day(done),
        "outcome": journal.say(journal.words["outcomes"][kind]),
    }
    told = done + journal.chance.choice((1, 2, 4, 6, 9, 15))
    # Some news is told late and some is still owed; that is what the queue is for.
    if told <= 0 and journal.often(0.93):
        values["told_on"] = journal.day(told)
    return values


def _reflection(journal: Journal, talk: str, day: int) -> None:
    if day < -2 and journal.often(0.97):
        names = ("learned", "surprised", "about_you", "still_open", "next_time")
        chosen = [name for name in names if name == "learned" or journal.often(0.5)]
        texts = {name: journal.say(journal.words[name]) for name in chosen}
        journal.add("reflection", day, interview=talk, **texts)


def _ratings(journal: Journal, talk: str, day: int, mood: int) -> None:
    """Rate options as the conversations sounded; a kept one never by discouraging ones."""
    leaning = {
        one["id"]: {"kept": 1, "dropped": -1}.get(one.get("status", ""), 0)
        for one in journal.records["option"]
    }
    options = [option for option, leans in leaning.items() if leans * mood >= 0]
    for criterion in journal.criteria:
        if options and journal.often(0.3):
            option = journal.chance.choice(options)
            tone = mood or leaning[option]
            scores = (3, 4, 4, 5) if tone > 0 else (1, 2, 2, 3) if tone < 0 else (2, 3, 3, 4)
            journal.add(
                "option_rating",
                day,
                option=option,
                criterion=criterion,
                interview=talk,
                score=journal.chance.choice(scores),
                confidence=journal.chance.randrange(2, 6),
                rated_on=journal.day(day),
            )


def _thanks(journal: Journal, contact: dict[str, Any], talk: str, day: int) -> None:
    sent = day + journal.chance.choice((0, 0, 1, 1, 1, 1, 1, 3, 5))
    if sent <= 0 and (day > -3 or journal.often(0.97)) and (sent < 0 or journal.often(0.5)):
        about = journal.say(journal.words["thanks"])
        form = journal.chance.choice(FORMS)
        late = (19, 22) if sent == day else (8, 21)
        journal.add(
            "follow_up",
            sent,
            contact=contact["id"],
            interview=talk,
            kind="thank_you",
            form=form,
            about=about,
            done_at=journal.at(sent, *late),
        )
        _stay_in_touch(journal, contact, sent)
    if contact["giver"]:
        _thank_giver(journal, contact, day)


def _thank_giver(journal: Journal, contact: dict[str, Any], day: int) -> None:
    thanked, told = day + journal.chance.randrange(1, 4), day + journal.chance.randrange(2, 12)
    if thanked <= 0 and journal.often(0.97):
        contact["referral"]["thanked_on"] = journal.day(thanked)
    if told <= 0 and journal.often(0.95):
        contact["referral"]["told_outcome_on"] = journal.day(told)


def _stay_in_touch(journal: Journal, contact: dict[str, Any], thanked: int) -> None:
    later = thanked + journal.chance.randrange(12, 40)
    if journal.often(0.3):
        contact["record"]["touch_every_days"] = journal.chance.choice((45, 60, 90, 120))
    if journal.often(0.3):
        about = journal.say(journal.words["articles"])
        when = {"done_at": journal.at(later)} if later <= 0 else {"due_at": journal.at(later)}
        journal.add(
            "follow_up",
            min(later, 0),
            contact=contact["id"],
            kind="article",
            form="email",
            about=about,
            public_source_ok=True,
            **when,
        )
