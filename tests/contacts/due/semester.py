"""Live through a semester as one made-up student, day by day, with a seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from typing import Any

from infoview_lib.contacts.due.queue import due_items
from infoview_lib.contacts.due.settling import settle
from infoview_lib.contacts.due.snooze_and_dismiss import CAN_DISMISS, CANNOT_WAIT, dismiss, snooze
from infoview_lib.errors import EntryError
from infoview_lib.records import catalog as records
from infoview_lib.records.book import Book

ZONE = timezone(timedelta(hours=-5))
FIRST = date(2026, 1, 26)
FIRST_NAMES = ("Ana", "Ben", "Chi", "Dara", "Eli", "Fay", "Gus", "Hui", "Ida", "Jun")
LAST_NAMES = ("Abara", "Bloom", "Castro", "Dube", "Eriksen", "Fujita")
GIVEN = {
    "thank_you": {"form": "email", "about": "Listening"},
    "debrief": {"learned": "Much"},
    "ask": {"channel": "email"},
    "article": {"public_source_ok": True},
    "other_way": {"next_step": "Call the desk"},
    "try_advice": {"outcome": "Fine"},
}


class Semester:
    """Hold the records of one student, who acts by chance."""

    def __init__(self, seed: int, people: int = 60) -> None:
        self.chance = random.Random(seed)
        names = [f"{first} {last}" for first in FIRST_NAMES for last in LAST_NAMES][:people]
        self.chance.shuffle(names)
        self.unknown = names
        self.kept: dict[str, list[dict[str, Any]]] = {kind: [] for kind in records.KINDS}
        self.on, self.made = FIRST, 0
        self.erased: set[str] = set()

    def days(self, count: int = 100) -> Iterator[date]:
        """Yield each day at its end, after what was done on it."""
        self.write("profile", display_name="Noor")
        for _ in range(len(self.unknown) // 3):
            self.meet()
        for number in range(count):
            self.on = FIRST + timedelta(days=number)
            self.live(number)
            yield self.on

    def book(self) -> Book:
        """Return the records as the rules read them."""
        return Book(self.kept)

    def write(self, kind: str, /, **values: Any) -> str:
        """Keep one record; return its id."""
        self.made += 1
        found = records.id_from(kind, self.made)
        own = {
            "id": found,
            "created_at": self.now().isoformat(),
            "updated_at": self.now().isoformat(),
            "deleted_at": "",
        }
        practice = {"is_practice": values.pop("is_practice", False)}
        self.kept[kind].append(records.new_values(kind, values) | own | practice)
        return found

    def change(self, record: str, /, **values: Any) -> None:
        """Change one record."""
        one = self.get(record)
        one |= records.check_values(records.kind_of(record), values) | {
            "updated_at": self.now().isoformat()
        }

    def get(self, record: str) -> dict[str, Any]:
        """Return one record."""
        return next(one for one in self.kept[records.kind_of(record)] if one["id"] == record)

    def now(self) -> datetime:
        """Return the evening of the day."""
        return datetime(self.on.year, self.on.month, self.on.day, 19, tzinfo=ZONE)

    def often(self, part: float) -> bool:
        """Say yes in a part of the cases."""
        return self.chance.random() < part

    # -- what happens on a day ---------------------------------------------------------------------

    def live(self, number: int) -> None:
        """Live one day."""
        if self.often(0.25):
            self.meet()
        self.hear_back()
        self.talk()
        for item in due_items(self.book(), self.on):
            if item.status in ("late", "today") and self.often(0.35):
                self.act(item)
        if self.often(0.5):
            self.ask_somebody()
        self.small_things()
        if number == 75:
            self.change(self.kept["profile"][0]["id"], decided="Nursing", decided_on=self.on)

    def meet(self, **more: Any) -> str:
        """Add a person."""
        if not self.unknown:
            return ""
        return self.write("contact", name=self.unknown.pop(), **more)

    def people(self) -> list[str]:
        """Return who is there."""
        return [one["id"] for one in self.kept["contact"]]

    def ask_somebody(self) -> None:
        """Write to somebody who was never asked."""
        asked = {one["contact"] for one in self.kept["attempt"]}
        free = [one for one in self.people() if one not in asked]
        if free:
            due = (
                {"due_on": self.on + timedelta(days=4), "next_step": "Call once more"}
                if self.often(0.3)
                else {}
            )
            self.write("attempt", contact=self.chance.choice(free), sent_at=self.now(), **due)

    def hear_back(self) -> None:
        """Let some of those who were asked answer."""
        for one in [*self.kept["attempt"]]:
            if one["outcome"] != "pending" or not self.often(0.12):
                continue
            outcome = self.chance.choices(("yes", "no", "bounced", "no_reply"), (6, 2, 1, 1))[0]
            values = {"outcome": outcome, "answered_on": self.on, "due_on": ""}
            if outcome in ("bounced", "no"):
                values["next_step"] = ""
            self.change(one["id"], **values)
            if outcome == "yes" and self.often(0.8):
                self.write("interview", contact=one["contact"], **self.time_of_talk())

    def time_of_talk(self) -> dict[str, Any]:
        """Return the time of a talk, where there is one yet."""
        if self.often(0.15):
            return {"status": self.chance.choice(("planned", "scheduled"))}
        starts = self.now() + timedelta(
            days=self.chance.randrange(1, 9), hours=self.chance.randrange(-9, 4)
        )
        return {"status": "scheduled", "starts_at": starts}

    def talk(self) -> None:
        """Hold, move or call off the talks of the day; some are only written down later."""
        for one in [*self.kept["interview"]]:
            if (
                one["status"] != "scheduled"
                or not one["starts_at"]
                or one["starts_at"][:10] > self.on.isoformat()
            ):
                continue
            if self.often(0.35):
                continue
            status = self.chance.choices(("done", "cancelled", "rebooked"), (8, 1, 1))[0]
            self.change(one["id"], status=status, drifted=status == "rebooked" and self.often(0.5))
            if status == "done":
                self.listen(one)

    def listen(self, talk: dict[str, Any]) -> None:
        """Write down what a talk brought."""
        self.change(talk["id"], actual_minutes=self.chance.choice((None, 20, 35, 300)))
        for number in range(self.chance.randrange(0, 3)):
            self.write(
                "recommendation", interview=talk["id"], text=f"Advice {number} of {talk['id']}"
            )
        for _ in range(self.chance.randrange(0, 3)):
            known = [one for one in self.people() if one != talk["contact"]]
            to = self.meet() or self.chance.choice(known)
            how = self.chance.choice(("name_only", "name_only", "intro_email", "in_person"))
            self.write(
                "referral",
                **{
                    "from": talk["contact"],
                    "to": to,
                    "date": self.on,
                    "how": how,
                    "interview": talk["id"],
                },
            )
        if self.often(0.5):
            self.change(talk["contact"], touch_every_days=self.chance.choice((14, 30, 60)))

    def act(self, item: Any) -> None:
        """Do what is due, put it off, or let it go."""
        way = self.chance.choices(("done", "put_off", "let_go"), (7, 2, 1))[0]
        if way == "put_off" and item.action not in CANNOT_WAIT:
            found = snooze(
                item, (self.on + timedelta(days=self.chance.randrange(1, 12))).isoformat(), self.on
            )
        elif way == "let_go" and item.action in CAN_DISMISS:
            found = dismiss(
                self.book(), item.action, item.record, item.contact, self.now(), "Not now"
            )
        else:
            given = GIVEN.get(item.action, {})
            if item.action == "set_time":
                given = {"starts_at": self.now() + timedelta(days=self.chance.randrange(1, 9))}
            try:
                found = settle(
                    self.book(), item.action, item.record, item.contact, self.now(), **given
                )
            except EntryError:
                return  # getting ready is no record; somebody at rest is not reminded again
        for kind, values in found.adds:
            self.write(kind, **values)
        for record, values in found.changes:
            self.change(record, **values)

    def small_things(self) -> None:
        """Do what happens now and then."""
        one = self.chance.choice(self.people())
        if self.often(0.1):
            self.write("follow_up", contact=one, kind="check_in", done_at=self.now(), about="Hello")
        if self.often(0.06):
            self.write(
                "follow_up",
                contact=one,
                kind="article",
                about="Reading",
                due_at=self.now() + timedelta(days=3),
            )
        if self.often(0.05):
            self.write(
                "interview", contact=one, status="done", starts_at=self.now(), is_practice=True
            )
        for advice in self.kept["recommendation"]:
            if advice["status"] == "new" and self.often(0.04):
                self.change(advice["id"], status="doing")
        if self.often(0.015):
            self.change(one, do_not_contact=True)
        if self.often(0.01) and len(self.people()) > 5:
            self.erase(one)

    def erase(self, person: str) -> None:
        """Erase a person with all that is about them."""
        self.erased.add(person)
        talks = {one["id"] for one in self.kept["interview"] if one["contact"] == person}
        for kind, found in self.kept.items():
            self.kept[kind] = [
                one
                for one in found
                if person not in (one["id"], one.get("contact"), one.get("from"), one.get("to"))
                and one.get("interview") not in talks
            ]
