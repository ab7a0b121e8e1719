"""Work out what is due in the most plain way there is, from the rules alone.

Written from the rules of the workbook, without a function of the product: every question goes
through all records again. It is slow, and it is meant to be read.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

LABEL_ORDER = (
    "thank_you",
    "thank_referrer",
    "report_back",
    "tell_outcome",
    "say_how_it_went",
    "get_ready",
    "debrief",
    "set_time",
    "ask",
    "remind",
    "let_rest",
    "other_way",
    "next_step",
    "try_advice",
    "article",
    "decision_news",
    "check_in",
)


def plus(day, days):
    """Return the day some days after a date or a time."""
    return (date.fromisoformat(day[:10]) + timedelta(days=days)).isoformat()


class PlainRecount:
    """Hold all records as plain dicts; practice is nothing."""

    def __init__(self, kept, on):
        self.of = {
            kind: [one for one in found if not one["is_practice"]] for kind, found in kept.items()
        }
        self.on = on.isoformat()
        self.person = {one["id"]: one for one in self.of["contact"]}
        self.found = []

    def due(self):
        """Return all that is due, in order.

        Each is (day, action, person, record, status, day it was put off from).
        """
        for person in self.person:
            self.talks_of(person)
            self.asking(person)
            self.promised(person)
        self.names()
        self.advice()
        self.news()
        self.touches()
        rows = [row for one in self.found if (row := self.standing(*one))]
        return sorted(rows, key=lambda row: (row[0], LABEL_ORDER.index(row[1]), row[2], row[3]))

    def add(self, action, person, day, record):
        self.found.append((action, person, day[:10], record))

    def standing(self, action, person, day, record):
        if person not in self.person or self.person[person]["do_not_contact"]:
            return None
        asides = [
            one
            for one in self.of["set_aside"]
            if (one["action"], one["contact"], one["record"]) == (action, person, record)
        ]
        was = ""
        if asides and asides[-1]["dropped_reason"]:
            return None
        if asides and asides[-1]["was_due_on"] == day and asides[-1]["until"] > day:
            was, day = day, asides[-1]["until"]
            if day > self.on:
                return (day, action, person, record, "put_off", was)
        if day < self.on:
            status = "late"
        elif day == self.on:
            status = "today"
        elif action in ("remind", "let_rest"):
            status = "waiting"
        else:
            status = "this_week" if day <= plus(self.on, 7) else "later"
        return (day, action, person, record, status, was)

    # -- talks -------------------------------------------------------------------------------------

    def talks(self, person):
        found = [one for one in self.of["interview"] if one["contact"] == person]
        return sorted(found, key=lambda one: one["starts_at"] or "9999")

    def held(self, person):
        return [one for one in self.talks(person) if one["status"] == "done"]

    def end(self, talk):
        minutes = (
            talk["actual_minutes"] if talk["actual_minutes"] is not None else talk["agreed_minutes"]
        )
        return datetime.fromisoformat(talk["starts_at"]) + timedelta(minutes=minutes)

    def thanked_or_let_go(self, talk):
        for one in self.of["follow_up"]:
            if (
                one["kind"] == "thank_you"
                and one["contact"] == talk["contact"]
                and (one["done_at"] or one["dropped_reason"])
            ):
                when = one["done_at"] or one["due_at"]
                if one["interview"] == talk["id"] or (
                    not one["interview"] and when[:10] >= talk["starts_at"][:10]
                ):
                    return True
        return False

    def talks_of(self, person):
        talks = self.talks(person)
        for place, talk in enumerate(talks):
            status, start = talk["status"], talk["starts_at"][:10]
            if (
                status == "done" or (status == "rebooked" and talk["drifted"])
            ) and not self.thanked_or_let_go(talk):
                self.add(
                    "thank_you",
                    person,
                    (self.end(talk) + timedelta(hours=24)).isoformat(),
                    talk["id"],
                )
            if status == "done" and talk["id"] not in [
                one["interview"] for one in self.of["reflection"]
            ]:
                self.add("debrief", person, self.end(talk).isoformat(), talk["id"])
            if status == "rebooked":
                later = [
                    one
                    for one in talks[place + 1 :]
                    if one["status"] in ("planned", "scheduled", "done")
                ]
                if not [one for one in later if one["starts_at"] or one["status"] != "planned"]:
                    self.add(
                        "set_time", person, plus(start, 1), later[0]["id"] if later else talk["id"]
                    )
            if status in ("planned", "scheduled"):
                if not start:
                    if status == "scheduled":
                        self.add("set_time", person, plus(talk["updated_at"], 1), talk["id"])
                elif start < self.on:
                    self.add("say_how_it_went", person, plus(start, 1), talk["id"])
                else:
                    self.add(
                        "get_ready",
                        person,
                        start if start == self.on else plus(start, -1),
                        talk["id"],
                    )

    # -- asking ------------------------------------------------------------------------------------

    def tries(self, person):
        return sorted(
            (one for one in self.of["attempt"] if one["contact"] == person),
            key=lambda one: one["sent_at"],
        )

    def talk_ahead(self, person):
        return [
            one
            for one in self.talks(person)
            if one["status"] in ("scheduled", "rebooked")
            or (one["status"] == "planned" and one["starts_at"])
        ]

    def asking(self, person):
        tries = self.tries(person)
        if not tries:
            self.named(person)
            return
        last = tries[-1]
        if [one for one in self.held(person) if one["starts_at"][:10] >= last["sent_at"][:10]]:
            return
        if last["outcome"] == "no":
            self.after_no(person, last)
        elif self.talk_ahead(person):
            return
        elif last["outcome"] == "yes":
            if not [one for one in self.talks(person) if one["status"] == "cancelled"]:
                self.add(
                    "set_time", person, last["due_on"] or plus(last["answered_on"], 1), last["id"]
                )
        elif last["outcome"] == "bounced":
            self.after_bounce(person, last)
        else:
            self.after_silence(person, tries)

    def after_bounce(self, person, last):
        if [
            one
            for one in self.of["set_aside"]
            if one["record"] == last["id"] and one["dropped_reason"]
        ]:
            self.named(person)
        elif last["next_step"] and not last["due_on"]:
            self.add("ask", person, plus(last["updated_at"], 3), last["id"])
        else:
            self.add("other_way", person, last["due_on"] or plus(last["sent_at"], 1), last["id"])

    def after_silence(self, person, tries):
        last, silent = tries[-1], 0
        for one in reversed(tries):
            if one["outcome"] in ("yes", "no"):
                break
            silent += one["outcome"] != "bounced"
        day = last["due_on"] or plus(last["sent_at"], 7)
        if silent < 2:
            self.add("remind", person, day, last["id"])
        elif last["outcome"] == "pending":
            self.add("let_rest", person, day, last["id"])

    def after_no(self, person, last):
        if [
            one
            for one in self.of["referral"]
            if one["from"] == person and one["date"] >= last["answered_on"]
        ]:
            return
        others = [
            one
            for one in self.of["attempt"]
            if one["contact"] != person and one["sent_at"][:10] >= last["answered_on"]
        ]
        if last["due_on"]:
            self.add("next_step", person, last["due_on"], last["id"])
        elif not last["next_step"] and not others:
            self.add("next_step", person, plus(last["answered_on"], 3), last["id"])

    def named(self, person):
        given = [
            one
            for one in self.of["referral"]
            if one["to"] == person and one["from"] in self.person and not one["not_used_on"]
        ]
        given.sort(key=lambda one: one["date"])
        if given and not self.held(person) and not self.talk_ahead(person):
            self.add("ask", person, plus(given[0]["date"], 7), given[0]["id"])

    # -- thanks and news ---------------------------------------------------------------------------

    def thanked_by_letter(self, referral, kinds):
        """Say whether the giver was written thanks that are about this name."""
        return any(
            one["contact"] == referral["from"]
            and one["kind"] in kinds
            and one["done_at"][:10] >= referral["date"]
            and one["record"] in ("", referral["id"])
            for one in self.of["follow_up"]
        )

    def led_to(self, person, walked):
        """Return the first talk that came of a person's name, also through names they gave."""
        if person in walked:
            return None
        if self.held(person):
            return self.held(person)[0]
        onward = sorted(
            (one for one in self.of["referral"] if one["from"] == person),
            key=lambda one: one["date"],
        )
        for one in onward:
            found = self.led_to(one["to"], [*walked, person])
            if found:
                return found
        return None

    def names(self):
        for one in self.of["referral"]:
            giver, to = one["from"], one["to"]
            if giver not in self.person or to not in self.person:
                continue
            talk = self.led_to(to, [giver])
            if not one["thanked_on"]:
                if talk:
                    if not self.thanked_by_letter(one, ["referrer_thanks"]):
                        self.add(
                            "thank_referrer",
                            giver,
                            (self.end(talk) + timedelta(hours=24)).isoformat(),
                            one["id"],
                        )
                elif one["how"] != "name_only":
                    unthanked = [t for t in self.held(giver) if not self.thanked_or_let_go(t)]
                    if not unthanked and not self.thanked_by_letter(
                        one, ["referrer_thanks", "thank_you"]
                    ):
                        self.add("thank_referrer", giver, plus(one["date"], 1), one["id"])
            day = self.came_of(one)
            if day and not one["told_outcome_on"]:
                self.add("tell_outcome", giver, plus(day, 7), one["id"])

    def came_of(self, referral):
        """Return the day on which it was known what came of a name; empty while it is open."""
        to = referral["to"]
        if self.held(to):
            return self.end(self.held(to)[0]).isoformat()
        tries = self.tries(to)
        if not tries or tries[-1]["outcome"] not in ("yes", "no", "no_reply"):
            return referral["not_used_on"]
        off = [one for one in self.talks(to) if one["status"] == "cancelled"]
        if self.talk_ahead(to) or [
            one for one in self.talks(to) if one["status"] == "planned" and not off
        ]:
            return ""
        return tries[-1]["answered_on"] or tries[-1]["sent_at"]

    def advice(self):
        for one in self.of["recommendation"]:
            talk = next(t for t in self.of["interview"] if t["id"] == one["interview"])
            if one["status"] == "done" and not one["told_on"]:
                self.add("report_back", talk["contact"], plus(one["done_on"], 7), one["id"])
            elif one["status"] in ("new", "doing"):
                self.add(
                    "try_advice",
                    talk["contact"],
                    plus(talk["starts_at"], {"new": 14, "doing": 42}[one["status"]]),
                    one["id"],
                )

    def promised(self, person):
        for one in self.of["follow_up"]:
            if (
                one["contact"] == person
                and one["kind"] == "article"
                and not one["done_at"]
                and not one["dropped_reason"]
            ):
                self.add("article", person, one["due_at"], one["id"])

    def news(self):
        decided = self.of["profile"][0]["decided_on"]
        for person in self.person:
            advised = [
                one
                for one in self.of["recommendation"]
                if [
                    t
                    for t in self.of["interview"]
                    if t["id"] == one["interview"] and t["contact"] == person
                ]
            ]
            reached = [
                one
                for one in self.of["referral"]
                if one["from"] == person
                and one["to"] in self.person
                and (self.tries(one["to"]) or self.held(one["to"]))
            ]
            written = [
                one
                for one in self.of["follow_up"]
                if one["contact"] == person and one["kind"] == "decision_news"
            ]
            if decided and not written and (self.held(person) or advised or reached):
                self.add("decision_news", person, plus(decided, 14), person)

    def touches(self):
        for person, one in self.person.items():
            if not one["touch_every_days"]:
                continue
            days = [x["sent_at"][:10] for x in self.tries(person)] + [
                x["starts_at"][:10] for x in self.held(person)
            ]
            days += [
                x["done_at"][:10]
                for x in self.of["follow_up"]
                if x["contact"] == person and x["done_at"]
            ]
            days += [
                x["told_on"]
                for x in self.of["recommendation"]
                if [
                    t
                    for t in self.of["interview"]
                    if t["id"] == x["interview"] and t["contact"] == person
                ]
            ]
            for x in self.of["referral"]:
                days += [x["thanked_on"], x["told_outcome_on"]] if x["from"] == person else []
            last = max(days, default="")
            gone = [
                x
                for x in self.of["follow_up"]
                if x["contact"] == person
                and x["kind"] == "check_in"
                and x["dropped_reason"]
                and not x["done_at"]
                and x["due_at"][:10] >= last
            ]
            if not gone:
                self.add(
                    "check_in",
                    person,
                    plus(last or one["created_at"], one["touch_every_days"]),
                    person,
                )
