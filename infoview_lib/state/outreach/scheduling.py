"""Find a time for an interview, on both people's clocks, then confirm it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from functools import lru_cache
from typing import TypedDict

from infoview_lib.contacts.asking.schedule_messages import both_clocks
from infoview_lib.contacts.asking.scheduling import (
    MOST_SLOTS,
    Sides,
    chosen_slot,
    own_moment,
    read_slots,
    sides_of,
    slot_notes,
    with_slot,
)
from infoview_lib.contacts.contradictions import passed
from infoview_lib.contacts.days.business_days import read_days
from infoview_lib.contacts.days.dates import moment_of
from infoview_lib.contacts.days.zones import ZONES, check_zone, city_of, there_at, zone
from infoview_lib.contacts.shown_names import shown_name
from infoview_lib.contacts.writing.drafts import draft_for
from infoview_lib.errors import EntryError, UnknownRecordError
from infoview_lib.prep.blanks import blanks_in
from infoview_lib.prep.job_asks.guard import JobAsk, find_job_asks
from infoview_lib.records.choices import UPCOMING
from infoview_lib.records.fields import Value
from infoview_lib.records.kinds import Contact, Interview, Profile
from infoview_lib.records.people import resolve
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import form_fields
from infoview_lib.state.interview_choice import OneInterviewState
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.outreach.request_check import JobAskShown, job_ask
from infoview_lib.state.page_files import Download, download_of
from infoview_lib.state.profile import profile_of, write_profile
from infoview_lib.state.shapes import Choice, FormField, Said, Typed

FACE_TO_FACE = ("in_person", "on_the_spot")
"""Ways to meet in which nobody calls."""
FIELDS = ("agreed_minutes", "mode", "who_calls", "place")


class SlotShown(TypedDict):
    """Show one time on offer: as the form has it, in words on both clocks, with what to mind."""

    value: str
    told: list[str]
    notes: list[str]


class WordsToSend(TypedDict):
    """Show words to send; ``gaps`` are the places still in brackets. Empty when it is too early.

    ``confirm`` is asked before they are copied, where they name a time that has passed and that was
    not asked about yet.
    """

    text: str
    gaps: list[str]
    job_asks: list[JobAskShown]
    confirm: str


class InterviewTimes(TypedDict):
    """Show the times of one interview; ``values`` are those of its form."""

    who: str
    theirs: str
    theirs_city: str
    slots: list[SlotShown]
    offer: WordsToSend
    noted: WordsToSend
    agreed: list[str]
    agreed_notes: list[str]
    values: dict[str, Value]


class SchedulingView(TypedDict):
    """Show the interviews ahead, with the times of one, if there is any."""

    talks: list[Choice]
    talk: str
    own: str
    own_city: str
    days_off: str
    undo_label: str
    fields: list[FormField]
    times: InterviewTimes | None


class SchedulingAbout(TypedDict):
    """Say which time zones there are, and how many times fit into one offer."""

    zones: list[Choice]
    most: int


class SchedulingState(OneInterviewState):
    """Hold the times on offer for a talk ahead, the words with them, the calendar file."""

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self._asked: set[datetime] = set()
        """Times that had passed when they were set here; that was asked about then."""
        super().__init__(folder, today)

    def lasting(self) -> SchedulingAbout:
        """Return the zones to choose from, by the name of their city."""
        return {
            # By the name on the screen; in the table they stand by their distance from UTC.
            "zones": sorted(ZONES, key=lambda one: one[1]),
            "most": MOST_SLOTS,
        }

    def describe(self) -> SchedulingView:
        """Return the talks ahead, with the times, notes and words of one."""
        book = self.folder.book
        profile, now = profile_of(book), self._now()
        ahead = [one for one in self.interviews() if book.get(one[0]).status in UPCOMING]
        # A talk without a time comes first: it is the one to find a time for.
        ahead.sort(key=lambda one: bool(book.get(one[0]).starts_at))
        talk = self.turned_to(ahead)
        record = book.find(Interview, talk)
        return {
            "talks": self.choices_of("talks", ahead, talk),
            "talk": talk,
            "own": profile.timezone,
            "own_city": city_of(profile.timezone) if zone(profile.timezone) else "",
            "days_off": profile.days_off,
            "undo_label": self.folder.undo_label,
            "fields": form_fields("interview", FIELDS, book),
            "times": self._times(record, profile, now) if record else None,
        }

    def _times(self, talk: Interview, profile: Profile, now: datetime) -> InterviewTimes:
        sides, slots = sides_of(self.folder.book, talk), read_slots(talk.offered)
        starts = moment_of(talk.starts_at)
        agreed = starts if starts is not None and starts.tzinfo is not None else None
        offered = self._message("offer_times", talk) if slots else ""
        noted = self._message("confirmation", talk) if agreed else ""
        return {
            "who": shown_name(self.folder.book, talk.contact) or "the other person",
            "theirs": sides.theirs,
            "theirs_city": city_of(sides.theirs),
            "slots": [_slot(one, sides, now) for one in slots],
            "offer": self._checked(offered, slots, sides, now),
            "noted": self._checked(noted, [agreed] if agreed else [], sides, now),
            "agreed": list(both_clocks(agreed, sides)) if agreed else [],
            "agreed_notes": slot_notes(agreed, sides, now) if agreed and agreed > now else [],
            "values": {
                name: getattr(talk, name)
                for name in FIELDS
                if name != "who_calls" or talk.mode not in FACE_TO_FACE
            },
        }

    def _message(self, kind: str, talk: Interview) -> str:
        """Return a message about a talk; empty where its person is not on the list any more."""
        book = self.folder.book
        if book.find(Contact, resolve(book, talk.contact)) is None:
            return ""
        return draft_for(book, kind, talk.contact, self.today(), interview=talk.id).text

    @action
    def do_slot(self, talk: str, place: int, value: str = "") -> None:
        """Set, add or take out one time on offer."""
        found = self._open(talk)
        slot = moment_of(own_moment(self.folder.book, value.strip()))
        self._note_passed(slot)
        self.folder.change(talk, offered=with_slot(read_slots(found.offered), place, slot))

    @action
    def do_pick(self, talk: str, place: int) -> Said:
        """Take one of the times as agreed."""
        found = self._open(talk)
        slots = read_slots(found.offered)
        if not 0 <= place < len(slots):
            raise EntryError("This time isn't on offer anymore.", "Check the times again.")
        self._note_passed(slots[place])
        self.folder.apply(changes=[(talk, chosen_slot(found, slots[place]))], label="a chosen time")
        return {"said": "The time is set. Now confirm it."}

    @action
    def do_change(self, talk: str, name: str, value: Typed) -> None:
        """Change how, where, how long or who calls."""
        if name not in FIELDS:
            raise EntryError("This can't be changed here.", "Change it in your list of interviews.")
        # Not for its result: a talk that was held or called off in another window stays as it is.
        self._open(talk)
        self.folder.change(talk, **{name: value})

    @action
    def do_own_zone(self, value: str = "") -> None:
        """Set the student's own time zone."""
        write_profile(self.folder, timezone=check_zone(value))

    @action
    def do_their_zone(self, talk: str, value: str = "") -> None:
        """Set the other person's time zone, for all talks with them."""
        person = self.there(resolve(self.folder.book, self._open(talk).contact), Contact)
        self.folder.change(person.id, timezone=check_zone(value))

    @action
    def do_days_off(self, value: str = "") -> None:
        """Set the days that count neither as work days nor as good days for a talk."""
        days_off = " ".join(day.isoformat() for day in read_days(value))
        write_profile(self.folder, days_off=days_off)

    @action
    def do_calendar(self, talk: str, named: bool = False) -> Download:
        """Return one talk as a calendar file, with the name only if the student asked for it."""
        from infoview_lib.exchange.going_out.calendar_files import event_ics
        from infoview_lib.state.export.calendar_files import interview_event

        event = interview_event(self.folder, self._open(talk), named)
        return download_of(event.file_name, event_ics(event, self.now()))

    @action
    def do_calendar_all(self, named: bool = False) -> Download:
        """Return all talks ahead with all that is due, as calendar files in one archive."""
        from infoview_lib.files.zip_files import zip_bytes
        from infoview_lib.state.export.calendar_files import calendar_files

        files = calendar_files(self.folder, self.today(), self.now(), named)
        if not files:
            raise EntryError(
                "There's nothing for your calendar yet.", "Set the time of an interview first."
            )
        return download_of(f"infoview-calendar-{self.today().isoformat()}.zip", zip_bytes(files))

    def _open(self, talk: str) -> Interview:
        found = self.folder.book.get(talk)
        if found is None or found.status not in UPCOMING:
            raise UnknownRecordError(
                "This interview isn't coming up anymore.", "Choose another interview."
            )
        return found

    def _note_passed(self, slot: datetime | None) -> None:
        if slot is not None and slot <= self._now():
            self._asked.add(slot)

    def _checked(
        self, text: str, slots: Iterable[datetime], sides: Sides, now: datetime
    ) -> WordsToSend:
        doubtful = (one for one in slots if one not in self._asked)
        return {
            "text": text,
            "gaps": blanks_in(text),
            "job_asks": [job_ask(one) for one in _job_asks(text)],
            "confirm": passed(doubtful, sides, now, "Copy the message anyway?"),
        }

    def _now(self) -> datetime:
        """Return the present moment; on another day than the clock's, the beginning of that day."""
        now, today = self.now(), self.today()
        return now if now.date() == today else datetime.combine(today, time()).astimezone()


def _slot(slot: datetime, sides: Sides, now: datetime) -> SlotShown:
    value = there_at(slot, sides.own).isoformat(timespec="minutes")
    return {
        "value": value,
        "told": list(both_clocks(slot, sides)),
        "notes": slot_notes(slot, sides, now),
    }


@lru_cache(maxsize=256)  # every change of a record draws the words of all talks again
def _job_asks(text: str) -> tuple[JobAsk, ...]:
    return tuple(find_job_asks(text))
