"""Log each attempt to reach someone, with what to do after each answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypedDict

from infoview_lib.contacts.asking.attempts import (
    after_attempt,
    answered,
    at_rest,
    check_may_be_asked,
    check_may_be_reminded,
    interview_after_yes,
    interviews_with,
    is_overtaken,
    look_again,
    look_again_choices,
    next_step,
)
from infoview_lib.contacts.asking.declines import (
    Fallback,
    PeopleByStage,
    RemedyPeople,
    people_by_stage,
    people_for_remedies,
    still_to_learn,
    words_for_decline,
)
from infoview_lib.contacts.days.dates import day_of, spoken_day
from infoview_lib.contacts.writing.drafts import draft_for
from infoview_lib.errors import EntryError
from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.records.book import Book
from infoview_lib.records.choices import DECLINE_REASONS, NOT_HELD_YET
from infoview_lib.records.fields import Value
from infoview_lib.records.kinds import Attempt, Contact, Record
from infoview_lib.records.people import resolve
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import choice_label, form_fields
from infoview_lib.state.record_list import OpenedCard, RecordListState, RecordListView
from infoview_lib.state.shapes import (
    ActionButton,
    Choice,
    FilledField,
    Mark,
    Panel,
    PanelRow,
    Typed,
)

_MARKS: dict[str, Mark] = {
    "pending": {"shape": "◐", "text": "Waiting"},
    "yes": {"shape": "●", "text": "Yes", "tone": "good"},
    "no": {"shape": "✕", "text": "No"},
    "no_reply": {"shape": "–", "text": "No reply"},
    "bounced": {"shape": "↩", "text": "Didn't go through", "tone": "warn"},
}


class NewInterview(TypedDict):
    """Answer with the id of the interview that was made; the list of its kind opens it."""

    made: str
    kind: str


class AttemptsState(RecordListState[Attempt]):
    """List attempts, the newest first; a yes leads to a time, a no to someone else."""

    kind = "attempt"
    title = "Your outreach log"
    lead = "One card for each time you reached out. Change the outcome to see what's next."
    empty = "Nothing here yet. “Mark as sent” above adds the first entry. Add calls below."
    add_label = "Log outreach"
    add_fields = ("contact", "channel")
    fields = ("outcome", "decline_reason", "next_step", "due_on", "channel", "sent_at")
    more_fields = ("contact", "words", "asked_minutes", "referrer_named", "answered_on", "remedy")

    def describe(self) -> RecordListView:
        """Return the cards."""
        self._at_rest = at_rest(self.folder.book)
        self._known: PeopleByStage | None = None
        return super().describe()

    def offered(self, name: str, options: list[Choice]) -> list[Choice]:
        """Return what a link may point to; people to be left in peace cannot be asked."""
        if name != "contact":
            return options
        peace = {one.id for one in self.folder.book.of(Contact) if one.do_not_contact}
        return [one for one in options if one[0] not in peace]

    def shown_records(self) -> Sequence[Attempt]:
        """Return those that wait first, then the newest."""
        found = sorted(
            self.folder.book.of(Attempt),
            key=lambda one: one.sent_at or one.created_at,
            reverse=True,
        )
        # Sorting keeps the order of equals: within each of the two, the newest first.
        return sorted(found, key=lambda one: one.outcome != "pending")

    def removed_title(self, record: Record) -> str:
        """Name the person, how and when."""
        if not isinstance(record, Attempt):
            return ""
        parts = (self.item_title(record), choice_label("attempt", "channel", record.channel))
        return " · ".join(part for part in (*parts, spoken_day(record.sent_at)) if part)

    def item_detail(self, record: Attempt) -> str:
        """Say how, when, what comes next."""
        parts = [choice_label("attempt", "channel", record.channel), spoken_day(record.sent_at)]
        if record.due_on and record.outcome == "pending":
            parts.append(f"check back on {spoken_day(record.due_on)}")
        elif record.next_step:
            parts.append(
                record.next_step + (f" by {spoken_day(record.due_on)}" if record.due_on else "")
            )
        return " · ".join(part for part in parts if part)

    def item_marks(self, record: Attempt) -> list[Mark]:
        """Show the outcome."""
        return [_MARKS[record.outcome or "pending"]]

    def item_lines(self, record: Attempt) -> list[str]:
        """Say what helps at this outcome."""
        if record.outcome == "pending":
            if record.contact in self._at_rest:
                return [
                    "You reached out, and you sent one reminder. If no answer comes, let it rest."
                ]
            return ["No answer by then? One short reminder is fine. Then let it rest."]
        if record.outcome == "bounced":
            return ["Check the address, or reach out another way. This isn't about you."]
        if record.outcome == "yes" and self._talk_ahead(record):
            return ["The interview is on your list below. Set the time there."]
        return []

    def item_actions(self, record: Attempt) -> list[ActionButton]:
        """Offer what the outcome calls for."""
        if record.outcome == "yes" and not self._talk(record):
            return [{"do": "set_time", "label": "Set the time", "kind": "main"}]
        if record.outcome != "pending":
            return []
        return [
            {"do": "answer", "label": label, "values": {"outcome": outcome}}
            for outcome, label in (
                ("yes", "They said yes"),
                ("no", "They said no"),
                ("no_reply", "No reply"),
            )
        ]

    def item_panel(self, record: Attempt) -> Panel | None:
        """Offer a day to look again while waiting; turn a no, or silence, into next people."""
        if record.outcome == "pending":
            return self._waiting(record)
        if record.outcome not in ("no", "no_reply") or is_overtaken(self.folder.book, record):
            return None
        reason = "no_reply" if record.outcome == "no_reply" else record.decline_reason
        rows = [] if reason else [_reasons()]
        # For all cards at once, and only when there is a no: it goes through every record.
        self._known = self._known or people_by_stage(self.folder.book)
        for way in people_for_remedies(self.folder.book, record.contact, reason, known=self._known):
            chosen = " ✓ chosen" if way.remedy == record.remedy else ""
            head: PanelRow = {
                "key": way.remedy,
                "title": f"{way.place}. {way.label}{chosen}",
                "text": way.to_add,
                "actions": [],
                "asks": self._asks(way, record),
            }
            rows += [head, *(self._person(one, record) for one in way.people)]
        title = "Where to go from this no" if record.outcome == "no" else "If no answer comes"
        return {"title": title, "lead": words_for_decline(reason), "rows": rows}

    def _asks(self, way: RemedyPeople, declined: Attempt) -> list[FilledField]:
        """Return what to ask about who said no, where a remedy finds nobody without it."""
        book = self.folder.book
        person = book.find(Contact, resolve(book, declined.contact))
        if person is None or way.people:
            return []
        fields = form_fields("contact", still_to_learn(way.remedy, person), Book({}))
        return [{**one, "label": f"{one['label']} of {person.name}", "value": ""} for one in fields]

    def _waiting(self, record: Attempt) -> Panel | None:
        sent = day_of(record.sent_at or record.created_at)
        if not sent:
            return None
        choices = look_again_choices(self.folder.book, record.contact, date.fromisoformat(sent))
        actions: list[ActionButton] = [
            {
                "do": "wait",
                "label": f"{one.label} · {spoken_day(one.day.isoformat())}",
                "values": {"preset": one.preset},
            }
            for one in choices
        ]
        now = f"Set for {spoken_day(record.due_on)}. " if record.due_on else ""
        text = f"{now}To choose another day, change “Next step due on” below."
        row: PanelRow = {
            "key": "wait",
            "title": "Check back after",
            "text": text,
            "actions": actions,
        }
        lead = (
            "Career centers teach different habits: a week (Carleton), or 3 and 7 work days "
            "(Simon Fraser). Weekends and your days off don't count as work days."
        )
        return {"title": "When to check back", "lead": lead, "rows": [row]}

    def _person(self, one: Fallback, declined: Attempt) -> PanelRow:
        values: dict[str, Value] = {"contact": one.contact, "remedy": one.remedy}
        plan: ActionButton = {"do": "plan", "label": "Make it my next step", "values": values}
        row: PanelRow = {
            "key": f"{one.contact}-{one.remedy}",
            "title": one.name,
            "name": f"{one.label}: {one.name}",
            "text": one.reason,
            "under": True,
            "actions": [plan],
        }
        if one.remedy != "ask_referral":
            return row
        words = self._request_for_name(one, declined)
        # Names in it were typed by hand, so it is looked at like any other message.
        found = find_job_asks(words)
        if found:
            row["text"] += f" Change “{found[0].words}” first. It may sound like asking for a job."
        row["words"] = words
        row["actions"] = [{"do": "copy", "label": "Copy message", "copy": words}, plan]
        return row

    def _request_for_name(self, one: Fallback, declined: Attempt) -> str:
        """Return the answer to a no, or the request for a referral to someone else."""
        book = self.folder.book
        is_same = one.contact == resolve(book, declined.contact)
        kind = "decline_answer" if is_same else "referral_request"
        about = {"attempt": declined.id} if is_same else {}
        return draft_for(book, kind, one.contact, self.today(), **about).text

    def new_values(self, values: dict[str, Typed]) -> Mapping[str, object]:
        """Date the attempt today, with its channel's usual next step; nobody is reminded twice."""
        book, contact, on = self.folder.book, str(values.get("contact", "")), self.today()
        check_may_be_asked(book, contact)
        check_may_be_reminded(book, contact)
        step = after_attempt(book, contact, str(values.get("channel") or "email"), on)
        return {"sent_at": on, **step, **{name: value for name, value in values.items() if value}}

    @action
    def do_change(self, id: str, name: str, value: Typed) -> None:
        """Change one field; a new outcome dates the answer."""
        if name == "outcome":
            # By the same rule, so that the list and the buttons write the same.
            self.do_answer(id, str(value))
        else:
            self.folder.change(id, **{name: value})

    @action
    def do_answer(self, id: str, outcome: str) -> OpenedCard:
        """Note the outcome; the wait for an answer ends, and a no opens on what follows from it."""
        self.folder.change(id, **answered(self.there(id, Attempt), outcome, self.today()))
        return {"open": id} if outcome == "no" else {}

    @action
    def do_reason(self, id: str, reason: str) -> OpenedCard:
        """Note why they said no; the card stays open on what follows from it."""
        self.folder.change(id, decline_reason=reason)
        return {"open": id}

    @action
    def do_learn(self, id: str, name: str, value: str) -> None:
        """Keep what is asked about who said no, so that a remedy finds somebody."""
        book = self.folder.book
        person = self.there(resolve(book, self.there(id, Attempt).contact), Contact)
        if name not in ("city", "industry", "occupation"):
            raise EntryError("This can't be changed here.", "Change it on its own page.")
        self.folder.change(person.id, **{name: value})

    @action
    def do_wait(self, id: str, preset: str) -> OpenedCard:
        """Choose the day to look again."""
        one = self.there(id, Attempt)
        sent = date.fromisoformat(day_of(one.sent_at or one.created_at))
        self.folder.change(id, due_on=look_again(self.folder.book, one.contact, sent, preset))
        return {"open": id}

    @action
    def do_set_time(self, id: str) -> NewInterview:
        """Make the interview that was agreed to."""
        return {
            "made": self.folder.add(
                "interview", **interview_after_yes(self.folder.book, self.there(id, Attempt))
            ),
            "kind": "interview",
        }

    @action
    def do_plan(self, id: str, contact: str, remedy: str = "") -> OpenedCard:
        """Make turning to someone else the next step after a no."""
        book = self.folder.book
        check_may_be_asked(book, contact)
        name = self.there(contact, Contact).name
        is_same = resolve(book, self.there(id, Attempt).contact) == resolve(book, contact)
        self.folder.change(id, **next_step(name, remedy, self.today(), is_same))
        return {"open": id}

    def _talk(self, attempt: Attempt) -> bool:
        return any(
            one.status != "cancelled" for one in interviews_with(self.folder.book, attempt.contact)
        )

    def _talk_ahead(self, attempt: Attempt) -> bool:
        return any(
            one.status in NOT_HELD_YET for one in interviews_with(self.folder.book, attempt.contact)
        )


def _reasons() -> PanelRow:
    actions: list[ActionButton] = [
        {"do": "reason", "label": label, "values": {"reason": key}}
        for key, label in DECLINE_REASONS
    ]
    return {
        "key": "why",
        "title": "What did they say?",
        "text": "Choose one for better suggestions.",
        "actions": actions,
    }
