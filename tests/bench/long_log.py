"""Fill a folder with a log as long as nobody keeps one: a thousand people, and all about them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from infoview_lib.files.folder.folder import Folder
from infoview_lib.records.catalog import id_from

PEOPLE = 1_000
OUTCOMES = ("yes", "no", "pending", "no_reply")
TOPICS = ("hours", "pay", "training")


def fill_long(folder: Folder, people: int = PEOPLE, start: int = 0) -> None:
    """Add people to a folder; everybody was asked, every fourth said yes, every eighth was met.

    Parameters
    ----------
    folder : Folder
        What is in it stays.
    people : int
        How many are added.
    start : int
        How many such people the folder has.
    """
    numbers = range(start, start + people)
    folder.apply(adds=[one for n in numbers for one in _person(n)])


def _person(n: int) -> Iterator[tuple[str, dict[str, Any]]]:
    person = id_from("contact", n)
    name = f"Person {n} of {'a Rather Long Name' if n % 9 == 0 else 'Alder'}"
    work = {"title": "Charge nurse", "organization": f"Riverbend Clinic {n % 40}", "city": "Salem"}
    yield "contact", {"id": person, "name": name, "source": "alumni directory", **work}
    named_by = id_from("contact", n // 3)
    if n % 3:
        yield "referral", {"from": named_by, "to": person, "date": "2026-02-01"}
        yield "tie", {"a": named_by, "b": person}
    outcome = OUTCOMES[n % len(OUTCOMES)]
    words = "I study biology here and wonder how your days look. May I ask you for 20 minutes? " * 4
    sent = {"sent_at": f"2026-02-{n % 28 + 1:02}T09:00+00:00", "words": words, "outcome": outcome}
    yield "attempt", {"contact": person, **sent}
    if outcome == "yes":
        yield from _interview(n, person)


def _interview(n: int, person: str) -> Iterator[tuple[str, dict[str, Any]]]:
    talk, is_held = id_from("interview", n), n % 8 == 0
    starts = f"2026-{3 if is_held else 9:02}-{n % 28 + 1:02}T10:00+00:00"
    status = "done" if is_held else "scheduled"
    taken = {"actual_minutes": 25} if is_held else {}
    yield (
        "interview",
        {
            "id": talk,
            "contact": person,
            "status": status,
            "starts_at": starts,
            **taken,
        },
    )
    for place, topic in enumerate(TOPICS):
        line = id_from("plan_item", len(TOPICS) * n + place)
        wording = f"What should I know about {topic}?"
        yield "plan_item", {"id": line, "interview": talk, "wording": wording, "position": place}
        if is_held:
            said = {"topic": topic, "text": f"They said much about {topic}. " * 3}
            yield "answer", {"interview": talk, "plan_item": line, "stance": "mixed", **said}
    yield "checklist_state", {"list": "before", "item": "x", "interview": talk, "done": True}
    if is_held:
        yield "recommendation", {"interview": talk, "text": "Look at the state program"}
        yield "association", {"name": f"Nurses of county {n}", "interview": talk}
        yield "reflection", {"interview": talk, "learned": "Much about their days. " * 4}
        yield "follow_up", {"contact": person, "interview": talk, "kind": "check_in"}
