"""Write what a student notes before the first request: who they are, what they want to know."""

from __future__ import annotations

from data.cohort.journal import Journal

CRITERIA_WEIGHTS = (2, 3, 4, 5)


def prepare(journal: Journal) -> None:
    """Write profile, objectives, options, criteria, first self-ratings, a prediction."""
    chance, field, words = journal.chance, journal.field, journal.words
    start = -chance.randrange(62, 112)
    journal.start = start
    short = journal.say(words["intro_30"])
    journal.add(
        "profile",
        start,
        display_name=journal.name,
        school=journal.place["school"],
        major=field["major"],
        year=journal.year.capitalize(),
        city=chance.choice(journal.place["cities"]),
        decision=field["decision"],
        intro_30=short,
        intro_60=journal.say(words["intro_60"], intro=short),
        timezone=journal.place["timezone"],
        default_minutes=chance.choice((20, 25, 25, 25, 30)),
    )
    kinds = [
        "information",
        "names",
        *chance.sample(["associations", "contacts", "confidence", "other"], k=2),
    ]
    for kind in kinds:
        text, sign = chance.choice(words["objectives"][kind])
        target = chance.choice((3, 5, 6)) if kind != "other" else 1
        text = journal.say([text])
        journal.add(
            "objective", start, kind=kind, text=text, success_sign=sign, target_count=target
        )
    for place, name in enumerate(field["options"]):
        _add_option(journal, name, place)
    journal.criteria = [
        journal.add("criterion", start, name=name, weight=chance.choice(CRITERIA_WEIGHTS))
        for name in field["criteria"][: chance.choice((3, 4))]
    ]
    planned = chance.choice((5, 6, 8, 10))
    predicted = max(1, round(planned * chance.uniform(0.15, 0.45)))
    journal.add(
        "prediction",
        start,
        predicted_yes=predicted,
        asks_planned=planned,
        made_on=journal.day(start),
    )
    _rate_confidence(journal)


def _add_option(journal: Journal, name: str, place: int) -> None:
    start, chance = journal.start, journal.chance
    opened = journal.day(start + (0 if place < 2 else chance.randrange(5, 30)))
    values = {"name": name, "kind": journal.field["decision"], "opened_on": opened}
    ending = chance.choice(("considering", "considering", "kept", "dropped"))
    if ending != "considering":
        reason = journal.say(journal.words[f"reasons_{ending}"])
        values |= {
            "status": ending,
            "closed_on": journal.day(-chance.randrange(2, 20)),
            "reason": reason,
        }
    journal.add("option", start, **values)


def _rate_confidence(journal: Journal) -> None:
    finished = journal.often(0.6)
    for item in journal.words["confidence_items"]:
        before = journal.chance.choice((1, 2, 2, 3))
        journal.add("confidence", journal.start, moment="before", item=item, score=before)
        if finished:
            after = min(5, before + journal.chance.choice((0, 1, 1, 2)))
            journal.add("confidence", -1, moment="after", item=item, score=after)
