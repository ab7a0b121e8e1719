"""Log each try at reaching someone, with what to do after each answer."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from infoview_lib.contacts.casebook import AHEAD
from infoview_lib.contacts.declines import fallbacks, why
from infoview_lib.contacts.due_asks import ANSWER_AFTER_DAYS, NEXT_STEP_AFTER_DAYS
from infoview_lib.contacts.due_item import spoken_day
from infoview_lib.contacts.people import resolve
from infoview_lib.errors import EntryError, UnknownRecordError
from infoview_lib.prep.texts import script
from infoview_lib.state.profile import minutes_to_ask, profile_of
from infoview_lib.state.records import RecordsState
from infoview_lib.state.scripts import scripts_of
from infoview_lib.state.specs import choice_label

_MARKS = {
    "pending": {"shape": "◐", "text": "Waiting"}, "yes": {"shape": "●", "text": "Yes", "tone": "good"},
    "no": {"shape": "✕", "text": "No"}, "no_reply": {"shape": "–", "text": "No reply"},
    "bounced": {"shape": "↩", "text": "Did not arrive", "tone": "warn"},
}  # fmt: skip
_MODES = {"phone": "phone", "voicemail": "phone", "in_person": "in_person"}


def check_may_be_asked(book: Any, contact: str) -> None:
    """Raise EntryError when a person is to be left in peace."""
    one = book.get(resolve(book, contact)) if contact else None
    if one is not None and one.do_not_contact:
        raise EntryError(
            f"{one.name} is marked “do not contact”.", "Choose somebody else, or change the mark on page 02."
        )


def answer_to_no(name: str, reason: str) -> str:
    """Return words that thank for a no, then ask for another name."""
    known = scripts_of("decline")
    found = script(known, "decline", reason) or script(known, "decline", "other")
    return f"Dear {name},\n\n{found.text}"


def name_request(name: str) -> str:
    """Return words that ask somebody who helped before for another name."""
    return (
        f"Dear {name},\n\nIs there someone else who might enjoy a short talk about this work? "
        "A name is plenty. May I say that you sent me? Thank you for your help so far."
    )


class AttemptsState(RecordsState):
    """List tries, the newest first; a yes leads to a time, a no to a next name."""

    kind = "attempt"
    title = "My tries"
    lead = "One card per try. Change the outcome when you hear back, and the next step shows up."
    empty = "No try yet. “I sent it” above writes the first one here; calls you can add below."
    add_label = "Log this try"
    add_fields = ("contact", "channel")
    fields = ("outcome", "decline_reason", "next_step", "due_on", "channel", "sent_at")
    more_fields = ("contact", "words", "asked_minutes", "referrer_named", "answered_on")

    def describe(self) -> dict[str, Any]:
        """Return the cards; people to be left in peace cannot be chosen."""
        view = super().describe()
        peace = {one.id for one in self.folder.book.of("contact") if one.do_not_contact}
        for spec in view["add_fields"]:
            if spec["name"] == "contact":
                spec["options"] = [one for one in spec["options"] if one[0] not in peace]
        return view

    def shown_records(self) -> list[Any]:
        """Return those that wait first, then the newest."""
        found = sorted(
            self.folder.book.of("attempt"), key=lambda one: one.sent_at or one.created_at, reverse=True
        )
        return sorted(found, key=lambda one: one.outcome != "pending")

    def item_title(self, record: Any) -> str:
        """Name the person."""
        return (
            self.folder.book.name_of(resolve(self.folder.book, record.contact)) or "Someone no longer listed"
        )

    def item_detail(self, record: Any) -> str:
        """Say how, when, what comes next."""
        parts = [choice_label("attempt", "channel", record.channel), spoken_day(record.sent_at)]
        if record.due_on and record.outcome == "pending":
            parts.append(f"look again on {spoken_day(record.due_on)}")
        elif record.next_step:
            parts.append(record.next_step + (f" by {spoken_day(record.due_on)}" if record.due_on else ""))
        return " · ".join(part for part in parts if part)

    def item_marks(self, record: Any) -> list[dict[str, str]]:
        """Show the outcome."""
        return [_MARKS[record.outcome or "pending"]]

    def item_lines(self, record: Any) -> list[str]:
        """Say what helps at this outcome."""
        if record.outcome == "pending":
            return [
                f"No answer after {ANSWER_AFTER_DAYS} days? One short reminder is fine. Then let it rest."
            ]
        if record.outcome == "bounced":
            return ["Check the address, or try another way. This says nothing about you."]
        if record.outcome == "yes" and self._talk_ahead(record):
            return ["The talk is on your list below. Set the time there."]
        return []

    def item_actions(self, record: Any) -> list[dict[str, Any]]:
        """Offer what the outcome calls for."""
        if record.outcome == "yes" and not self._talk(record):
            return [{"do": "set_time", "label": "Set the time", "kind": "main"}]
        if record.outcome != "pending":
            return []
        return [
            {"do": "answer", "label": label, "values": {"outcome": outcome}}
            for outcome, label in (("yes", "They said yes"), ("no", "They said no"), ("no_reply", "No reply"))
        ]

    def item_panel(self, record: Any) -> dict[str, Any] | None:
        """Turn a no, or silence, into next people."""
        if record.outcome not in ("no", "no_reply") or self._is_past(record):
            return None
        reason = "no_reply" if record.outcome == "no_reply" else record.decline_reason
        found = fallbacks(self.folder.book, record.contact, reason)
        title = "From this no to a next name" if record.outcome == "no" else "When no answer comes"
        lead = why(reason)
        if record.outcome == "no" and not reason:
            lead += " Note their reason above, and this advice will fit better."
        if not found:
            lead += " Nobody on your list fits yet: think of a city or a field next door, then add a name on page 02."
        return {"title": title, "lead": lead, "rows": [self._fallback(one, record, reason) for one in found]}

    def _fallback(self, one: Any, declined: Any, reason: str) -> dict[str, Any]:
        row = {"key": f"{one.contact}-{one.remedy}", "title": f"{one.label}: {one.name}", "text": one.reason}
        if one.remedy == "ask_referral":
            is_same = one.contact == resolve(self.folder.book, declined.contact)
            words = answer_to_no(one.name, reason) if is_same else name_request(one.name)
            return row | {
                "words": words,
                "actions": [{"do": "copy", "label": "Copy these words", "copy": words}],
            }
        values = {"contact": one.contact}
        return row | {"actions": [{"do": "plan", "label": "Make it my next step", "values": values}]}

    def new_values(self, values: dict[str, Any]) -> dict[str, Any]:
        """Date the try today, with a look again a week later."""
        check_may_be_asked(self.folder.book, values.get("contact", ""))
        due = self.today() + timedelta(days=ANSWER_AFTER_DAYS)
        return {
            "sent_at": self.today(),
            "due_on": due,
            **{name: value for name, value in values.items() if value},
        }

    def do_change(self, id: str, name: str, value: Any) -> None:
        """Change one field; a new outcome dates the answer."""
        if name == "outcome":
            self.do_answer(id, value)
        else:
            self.folder.change(id, **{name: value})

    def do_answer(self, id: str, outcome: str) -> None:
        """Note the outcome; the wait for an answer ends with it."""
        one = self._attempt(id)
        values: dict[str, Any] = {"outcome": outcome or "pending"}
        if values["outcome"] == "pending":
            values["answered_on"] = ""
        elif one.outcome == "pending":
            values["answered_on"] = one.answered_on or self.today()
            if not one.next_step:
                values["due_on"] = ""
        self.folder.change(id, **values)

    def do_set_time(self, id: str) -> dict[str, Any]:
        """Make the talk that was agreed to."""
        one = self._attempt(id)
        if self._talk(one):
            raise EntryError("This talk is on your list already.", "Set its time further down.")
        profile = profile_of(self.folder.book)
        made = self.folder.add(
            "interview", contact=resolve(self.folder.book, one.contact), status="planned",
            mode=_MODES.get(one.channel, ""), type=profile.decision, is_practice=one.is_practice,
            agreed_minutes=one.asked_minutes or minutes_to_ask(profile),
        )  # fmt: skip
        return {"made": made}

    def do_plan(self, id: str, contact: str) -> None:
        """Make asking somebody else the next step after a no."""
        check_may_be_asked(self.folder.book, contact)
        name = self.folder.book.name_of(contact)
        if not name:
            raise UnknownRecordError("This person is no longer on your list.", "Choose somebody else.")
        due = self.today() + timedelta(days=NEXT_STEP_AFTER_DAYS)
        self.folder.change(id, next_step=f"Ask {name}", due_on=due)

    def _attempt(self, id: str) -> Any:
        one = self.folder.book.get(id)
        if one is None:
            raise UnknownRecordError("This try is no longer on your list.", "Look at the list again.")
        return one

    def _is_past(self, attempt: Any) -> bool:
        """Say whether a later try, or a talk, has overtaken this one."""
        book = self.folder.book
        person, when = resolve(book, attempt.contact), attempt.sent_at or attempt.created_at
        tries = (one for one in book.of("attempt") if resolve(book, one.contact) == person)
        return self._talk(attempt) or any((one.sent_at or one.created_at) > when for one in tries)

    def _talks(self, attempt: Any) -> list[Any]:
        book = self.folder.book
        person = resolve(book, attempt.contact)
        return [one for one in book.of("interview") if resolve(book, one.contact) == person]

    def _talk(self, attempt: Any) -> bool:
        return any(one.status != "cancelled" for one in self._talks(attempt))

    def _talk_ahead(self, attempt: Any) -> bool:
        return any(one.status in AHEAD for one in self._talks(attempt))
