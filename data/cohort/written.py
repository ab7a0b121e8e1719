"""Turn the hand-written story of the featured student into records."""

from __future__ import annotations

import random
from typing import Any

from data.cohort.journal import Journal

INDUSTRY = "Health care"
STORY_KEYS = frozenset(
    ("key", "from", "named", "how", "may", "thanked", "told", "asks", "talk", "follow_ups")
)


def write_featured(
    chance: random.Random, story: dict[str, Any], confidence_items: list[str]
) -> Journal:
    """Return the journal of the featured student."""
    journal = Written(chance, story)
    journal.prepare(confidence_items)
    for person in story["people"]:
        journal.meet(person)
    for person in story["people"]:
        journal.follow(person)
    for a, b, kind in story["ties"]:
        journal.add("tie", -1, a=journal.ids[a], b=journal.ids[b], kind=kind)
    for one in story["documents"]:
        journal.add("document", -1, **(one | {"contact": journal.ids[one["contact"]]}))
    return journal


class Written(Journal):
    """Write down a story whose every word stands in a file."""

    def __init__(self, chance: random.Random, story: dict[str, Any]) -> None:
        words = {"sentences": {}, "names": [{"given": [""], "family": [""]}], "fields": {"": {}}}
        super().__init__(chance, words | {"places": [{"zone": story["zone"]}]}, 1)
        self.story, self.name, self.start = story, story["name"], story["start"]
        self.ids: dict[str, str] = {}

    def prepare(self, confidence_items: list[str]) -> None:
        """Write profile, objectives, options, criteria, prediction, self-ratings."""
        story, start = self.story, self.start
        self.add("profile", start, display_name=self.name, **story["profile"])
        for kind, text, sign, count in story["objectives"]:
            self.add(
                "objective", start, kind=kind, text=text, success_sign=sign, target_count=count
            )
        for key, name, opened, status, closed, reason in story["options"]:
            ended = self.day(closed) if closed is not None else ""
            self.ids[key] = self.add(
                "option",
                opened,
                name=name,
                kind="career",
                status=status,
                reason=reason,
                opened_on=self.day(opened),
                closed_on=ended,
            )
        for key, name, weight in story["criteria"]:
            self.ids[key] = self.add("criterion", start, name=name, weight=weight)
        self.add("prediction", start, made_on=self.day(start), **story["prediction"])
        scores = zip(confidence_items, story["confidence"], strict=True)
        for item, (before, after) in scores:
            self.add("confidence", start, moment="before", item=item, score=before)
            self.add("confidence", -2, moment="after", item=item, score=after)

    def meet(self, person: dict[str, Any]) -> None:
        """Write the contact."""
        values = {name: value for name, value in person.items() if name not in STORY_KEYS}
        first = person["asks"][0]["on"] - 2 if "asks" in person else -14
        made = max(self.start, person.get("named", first))
        self.ids[person["key"]] = self.add("contact", made, industry=INDUSTRY, **values)

    def follow(self, person: dict[str, Any]) -> None:
        """Write who gave the name, each request, the talk, what was promised."""
        contact = self.ids[person["key"]]
        for ask in person.get("asks", ()):
            self._ask(contact, person, ask)
        if "from" in person:
            self._referral(contact, person)
        if "talk" in person:
            self._talk(contact, person["talk"])
        for one in person.get("follow_ups", ()):
            self.add(
                "follow_up",
                -1,
                contact=contact,
                kind=one["kind"],
                form=one["form"],
                about=one["about"],
                due_at=f"{self.day(one['due'])}T09:00{self.zone}",
                public_source_ok=one["public"],
            )

    def _ask(self, contact: str, person: dict[str, Any], ask: dict[str, Any]) -> None:
        answered = self.day(ask["answered"]) if "answered" in ask else ""
        self.add(
            "attempt",
            ask["on"],
            contact=contact,
            channel=ask["channel"],
            sent_at=self.at(ask["on"], 9, 12),
            words=ask["words"],
            asked_minutes=25,
            outcome=ask["outcome"],
            answered_on=answered,
            referrer_named=self.ids[person["from"]] if person.get("may") == "yes" else "",
            decline_reason=ask.get("reason"),
            next_step=ask.get("next"),
        )

    def _referral(self, contact: str, person: dict[str, Any]) -> None:
        days = {
            field: self.day(person[word])
            for word, field in (
                ("named", "date"),
                ("thanked", "thanked_on"),
                ("told", "told_outcome_on"),
            )
            if word in person
        }
        giver = self.ids[person["from"]]
        talk = next((one["id"] for one in self.records["interview"] if one["contact"] == giver), "")
        self.add(
            "referral",
            person["named"],
            from_=giver,
            to=contact,
            interview=talk,
            how=person["how"],
            purpose="information",
            may_use_name=person["may"],
            **days,
        )

    def _talk(self, contact: str, told: dict[str, Any]) -> None:
        day, is_done = told["on"], "status" not in told
        talk = self.add(
            "interview",
            day - 4,
            contact=contact,
            type="career",
            mode=told["mode"],
            place=told.get("place"),
            starts_at=f"{self.day(day)}T{told['hour']}{self.zone}",
            agreed_minutes=told["minutes"],
            actual_minutes=told.get("took"),
            status=told.get("status", "done"),
            permission=told.get("permission"),
            drifted=told.get("drifted", False) if is_done else None,
            referrals_asked=True if is_done else None,
        )
        for position, (question, block, minutes, must, *words) in enumerate(
            told.get("plan", ()), start=1
        ):
            wording, expected = [*words, "", ""][:2]
            self.add(
                "plan_item",
                day - 4,
                interview=talk,
                question=question,
                position=position,
                block=block,
                minutes=minutes,
                must_ask=must,
                wording=wording,
                expected=expected,
            )
        for topic, stance, text in told.get("answers", ()):
            self.add("answer", day, interview=talk, topic=topic, stance=stance, text=text)
        for one in told.get("advice", ()):
            days = {
                field: self.day(one[word])
                for word, field in (("done", "done_on"), ("told", "told_on"))
                if word in one
            }
            self.add(
                "recommendation",
                day,
                interview=talk,
                kind=one["kind"],
                text=one["text"],
                status=one["status"],
                outcome=one.get("outcome"),
                **days,
            )
        self._after(contact, talk, told)

    def _after(self, contact: str, talk: str, told: dict[str, Any]) -> None:
        day = told["on"]
        if "thanked" in told:
            sent, form, about = told["thanked"]
            # The morning after: before the 24 hours are over.
            self.add(
                "follow_up",
                sent,
                contact=contact,
                interview=talk,
                kind="thank_you",
                form=form,
                about=about,
                done_at=f"{self.day(sent)}T07:45{self.zone}",
            )
        if "association" in told:
            name, field, url, cost, event, joined = told["association"]
            self.add(
                "association",
                day,
                name=name,
                field=field,
                url=url,
                interview=talk,
                membership_cost=cost,
                next_event=event,
                joined=joined,
            )
        if "reflection" in told:
            self.add("reflection", day, interview=talk, **told["reflection"])
        for option, criterion, score, sure in told.get("ratings", ()):
            self.add(
                "option_rating",
                day,
                option=self.ids[option],
                criterion=self.ids[criterion],
                interview=talk,
                score=score,
                confidence=sure,
                rated_on=self.day(day),
            )
