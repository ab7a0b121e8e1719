"""Tell what one row of a history says happened, as records that are not yet tied to anybody."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from infoview_lib.exchange.coming_in.days import Day, day_in
from infoview_lib.exchange.coming_in.history.cells import (
    activity_in,
    answer_in,
    channel_in,
    is_mode,
    is_tick,
    minutes_in,
    mode_in,
)
from infoview_lib.records.fields import Values

NOT_YET = "That day hasn't come yet, so it's left out."
LONG_AGO = "That day has passed, and the file doesn't say what you did."
NO_DAY = "The file doesn't say when, so it's left out."
_SAY_MODE = ("mode", "place", "activity", "met_on")
_NO_ANSWER = ("", "idea")
_RANKS = ("", "idea", "waiting", "silent", "bounced", "yes", "declined", "busy", "set", "met")
"""What may be said of an answer, the weakest first; where two columns tell, the stronger counts."""
_OUTCOMES = {
    "waiting": "pending",
    "yes": "yes",
    "set": "yes",
    "met": "yes",
    "thanked": "yes",
    "cancelled": "yes",
    "declined": "no",
    "busy": "no",
    "silent": "no_reply",
    "bounced": "bounced",
}
_FORMS = {
    "email": "email",
    "letter": "handwritten",
    "phone": "call",
    "voicemail": "call",
    "linkedin": "message",
}


@dataclass(frozen=True)
class Told:
    """Hold one record that a row tells of.

    Parameters
    ----------
    kind : str
        Kind of record; ``attempt`` with no ``sent_at`` among `adds_to` goes to an earlier one.
    values : dict
        Field → value, without links.
    person : str
        For a referral, who else is in it, as it was written.
    link : {'', 'from', 'to'}
        Which end of the referral that person is.
    after_interview : bool
        Whether it belongs to the interview of the row, or the last one before.
    adds_to : bool
        True for an answer that stands in a row of its own.
    left_out : str
        Why it is left out; empty when it is not.
    """

    kind: str
    values: Values = field(default_factory=dict)
    person: str = ""
    link: str = ""
    after_interview: bool = False
    adds_to: bool = False
    left_out: str = ""


def usual_channel(values: Mapping[str, str]) -> str:
    """Return how somebody was most likely written to, by what is known of them.

    Parameters
    ----------
    values : mapping of str to str
        Fields of a contact.

    Examples
    --------
    >>> usual_channel({"profile_url": "linkedin.com/in/bo"}), usual_channel({})
    ('linkedin', 'email')
    """
    if values.get("email"):
        return "email"
    return "linkedin" if "linkedin.com" in (values.get("profile_url") or "") else "email"


def told_in(
    history: Iterable[tuple[str, str]], today: date, day_first: bool, channel: str
) -> list[Told]:
    """Return what one row tells of.

    Parameters
    ----------
    history : iterable of (str, str)
        What a column tells, as `ROLES` has it, and what its cell holds.
    today : date
        What lies after it has not happened.
    day_first : bool
        Whether the day stands before the month.
    channel : str
        How the student reached out where no column says so.

    Returns
    -------
    list of Told
        In the order in which they happened: outreach, interview, what came of it; empty for an
        empty row.
    """
    texts: dict[str, list[str]] = {}
    for role, text in history:
        texts.setdefault(role, []).append(text)
    row = _Row(texts, today, day_first, channel)
    return [*row.referrals(), *row.outreach(), *row.interview(), *row.what_came_of_it()]


class _Row:
    """Read one row: first what all its cells say together, then each record."""

    def __init__(
        self, texts: Mapping[str, list[str]], today: date, day_first: bool, channel: str
    ) -> None:
        self.texts, self.today = texts, today
        self._read: Callable[[str], Day | None] = lambda text: day_in(text, day_first, today)
        self.activity = activity_in(self.text("activity"))
        self.sent = self._days("sent_on", "sent")
        self.again = self._days("sent_again_on", "followed")
        if self.sent:  # a day without a year is one near the day they were contacted
            near = self.sent[0].on
            self._read = lambda text: day_in(text, day_first, near)
        self.met = next(iter(self._days("met_on", "met")), None)
        self.thanked = next(iter(self._days("thanked_on", "thanks")), None)
        self.answered = next(
            iter([*self._days("answered_on", "answered"), *self._read_all("answer")]), None
        )
        said = [answer_in(self.text(role)) for role in ("answer", "status")]
        if self.answered and "silent" in said:  # who answered on a day, and with "No"
            said = ["declined" if one == "silent" else one for one in said]
        self.is_thanked = "thanked" in said
        told = ["met" if one == "thanked" else one for one in said]
        self.said = max(told, key=lambda one: _RANKS.index(one) if one in _RANKS else 99)
        self.channel = (
            channel_in(self.text("channel")) or channel_in(self.text("activity")) or channel
        )

    def text(self, role: str) -> str:
        """Return the first cell of a role; empty text when there is none."""
        return next(iter(self.texts.get(role, ())), "")

    def _read_all(self, role: str) -> list[Day]:
        return [day for text in self.texts.get(role, ()) if (day := self._read(text))]

    def _days(self, role: str, activity: str) -> list[Day]:
        found = self._read_all(role)
        return found + (self._read_all("activity_on") if self.activity == activity else [])

    @property
    def is_met(self) -> bool:
        """Whether they have talked."""
        if self.met and (self.met.on > self.today or self.said in ("set", "cancelled")):
            return False
        told = self.said == "met" or is_tick(self.text("met_on")) or self.activity == "met"
        if self.met or told:
            return True
        # Whoever declined may still have said something.
        learned = self.text("learned") or self.text("advice")
        return bool(learned) and self.said in ("", "yes")

    @property
    def is_set(self) -> bool:
        """Whether a time for a conversation is agreed."""
        return not self.is_met and bool(self.said == "set" or self.met)

    def referrals(self) -> list[Told]:
        """Return who referred the student, and to whom this person did."""
        return [
            Told("referral", {}, text, end)
            for role, end in (("referred_by", "from"), ("referred_to", "to"))
            for text in self.texts.get(role, ())
        ]

    def outreach(self) -> list[Told]:
        """Return each time the student reached out; the last one holds what came of it."""
        if self.activity == "answered" and not self.sent:
            values = {"outcome": self._outcome("yes")} | self._answered_on()
            return [Told("attempt", values, adds_to=True)]
        days: list[Day | None] = [*sorted([*self.sent, *self.again], key=str)]
        ahead = [day for day in days if day and day.on > self.today]
        left = [Told("attempt", {"sent_at": str(day)}, left_out=NOT_YET) for day in ahead]
        days = [day for day in days if day not in ahead]
        if not days and not left and self._has_reached_out_some_day():
            days = [None]
        found = [
            Told(
                "attempt",
                {"channel": self.channel, "outcome": "no_reply"}
                | ({"sent_at": str(day)} if day else {}),
            )
            for day in days
        ]
        if found:
            found[-1] = replace(found[-1], values=found[-1].values | self._came_of_it())
        return found + left

    def _has_reached_out_some_day(self) -> bool:
        """Return whether the row says that they were contacted, without the day."""
        ticked = is_tick(self.text("sent_on"))
        if ticked is not None:
            return ticked
        if self.is_met or self.is_set or self.said == "cancelled":
            return bool(self.answered)
        return self.said not in _NO_ANSWER or bool(self.answered)

    def _outcome(self, usual: str) -> str:
        if self.is_met or self.is_set:
            return "yes"
        found = _OUTCOMES.get(self.said, usual)
        return "yes" if found == "pending" and self.answered else found

    def _answered_on(self) -> Values:
        is_past = self.answered and self.answered.on <= self.today
        return {"answered_on": self.answered.on.isoformat()} if self.answered and is_past else {}

    def _due(self) -> Day | None:
        """Return the day of the next step, in a column of its own or in its words."""
        return self._read(self.text("next_step_on")) or self._read(self.text("next_step"))

    def _came_of_it(self) -> Values:
        found: Values = {"outcome": self._outcome("pending")} | self._answered_on()
        if self.text("happened"):
            found["words"] = self.text("happened")
        if self.said == "busy":
            found["decline_reason"] = "too_busy"
        if self.text("next_step"):
            found["next_step"] = self.text("next_step")
        due = self._due()
        if due and not self.is_met:
            found["due_on"] = due.on.isoformat()
        return found

    def interview(self) -> list[Told]:
        """Return the interview of the row, or none."""
        is_cancelled = self.said == "cancelled" and self.met
        if not (self.is_met or self.is_set or is_cancelled):
            return []
        status = "done" if self.is_met else "cancelled" if is_cancelled else "scheduled"
        mode = next((m for role in _SAY_MODE if (m := mode_in(self.text(role)))), "")
        place = self.text("place")
        minutes = minutes_in(self.text("minutes"))
        values: Values = {
            "starts_at": str(self.met) if self.met else "",
            "status": status,
            "mode": mode,
            "place": "" if is_mode(place) else place,
            ("actual_minutes" if self.is_met else "agreed_minutes"): minutes,
        }
        return [Told("interview", {name: value for name, value in values.items() if value})]

    def what_came_of_it(self) -> list[Told]:
        """Return what was learned, the advice, the thank-you note, and what is still to do."""
        learned = self.text("learned") or (self.activity == "met" and self.text("happened"))
        found = [
            Told(kind, {name: text}, after_interview=True)
            for kind, name, text in (
                ("reflection", "learned", learned),
                ("recommendation", "text", self.text("advice")),
            )
            if text
        ]
        return found + self._thanks() + self._check_in()

    def _thanks(self) -> list[Told]:
        text = self.text("thanked_on")
        told = is_tick(text) or (is_tick(text) is None and channel_in(text))
        if not (self.thanked or told or self.is_thanked or self.activity == "thanks"):
            return []
        day = self.thanked or self.met
        values: Values = {"kind": "thank_you"}
        form = _FORMS.get(channel_in(text) or channel_in(self.text("activity")), "")
        values |= {"form": form} if form else {}
        if self.activity == "thanks" and self.text("happened"):
            values["about"] = self.text("happened")
        if day is None or day.on > self.today:
            return [Told("follow_up", values, after_interview=True, left_out=NO_DAY)]
        # Without a day of its own it is noted for the day they met.
        values["done_at"] = str(day if self.thanked else Day(day.on))
        return [Told("follow_up", values, after_interview=True)]

    def _check_in(self) -> list[Told]:
        due = self._due()
        has_attempt = bool(self.sent or self.again) or self._has_reached_out_some_day()
        if due is None or (has_attempt and not self.is_met):
            return []
        if self.met and due.on <= self.met.on:  # a reminder of what has happened since
            return []
        about = {} if has_attempt else {"about": self.text("next_step")}
        values: Values = {"kind": "check_in", "due_at": due.on.isoformat(), **about}
        past = LONG_AGO if due.on < self.today else ""
        values = {name: value for name, value in values.items() if value}
        return [Told("follow_up", values, after_interview=True, left_out=past)]
