"""Narrow the steps of other pages to one person, so that all with them is done on their page."""

from __future__ import annotations

from collections.abc import Sequence

from infoview_lib.records.kinds import Attempt, Contact, Interview, Record
from infoview_lib.state.contract import action
from infoview_lib.state.day.interview_list import InterviewsState
from infoview_lib.state.day.notes import NotesState
from infoview_lib.state.interview_choice import OneInterviewState
from infoview_lib.state.outreach.attempts import AttemptsState
from infoview_lib.state.outreach.request import NobodyToAsk, OneRequest, RequestState
from infoview_lib.state.outreach.scheduling import SchedulingState
from infoview_lib.state.person.in_view import AboutOnePerson
from infoview_lib.state.plan.contact_lists import ContactsState
from infoview_lib.state.questions.question_plan import QuestionPlanState
from infoview_lib.state.record_list import Listed, RecordListState
from infoview_lib.state.shapes import Choice, NewRecord, Typed

NOBODY = "Choose a person first."


def whose(record: Record) -> str:
    """Return the id of the person that a record is about; empty where it is about none.

    Parameters
    ----------
    record : Record
        A person, or what belongs to one.
    """
    return record.id if isinstance(record, Contact) else getattr(record, "contact", "")


class PersonRequestState(AboutOnePerson, RequestState):
    """Write a request to the person."""

    empty = NOBODY

    def describe(self) -> NobodyToAsk | OneRequest:
        """Return the request to the person, through the channel chosen."""
        self.contact = self.person
        return super().describe()

    def whom(self, people: Sequence[Contact]) -> Sequence[Contact]:
        """Return the person alone, where they may be asked."""
        return [one for one in people if one.id == self.person]

    def first_of(self, people: Sequence[Contact]) -> tuple[str, str]:
        """Return nobody: only the person is written to here."""
        return "", ""


class _TheirRecords(AboutOnePerson, RecordListState[Listed]):
    """List what belongs to the person."""

    def shown_records(self) -> Sequence[Listed]:
        """Return what is about the person."""
        return [one for one in super().shown_records() if self.is_theirs(whose(one))]

    def is_listed(self, record: Record) -> bool:
        """Say whether it is about the person."""
        return self.is_theirs(whose(record))

    def item_person(self, record: Listed) -> str:
        """Return nobody: their page is the one that shows it."""
        return ""


class _AddsTheirs(_TheirRecords[Listed]):
    """Add to what belongs to the person."""

    @action
    def do_add(self, **values: Typed) -> NewRecord:
        """Add one that is about the person."""
        return super().do_add(**{**values, "contact": self.person})


class PersonAttemptsState(_AddsTheirs[Attempt], AttemptsState):
    """List how the student reached out to the person."""

    lead = "One card for each time you reached out to them."
    empty = "You haven't reached out yet. “Mark as sent” above adds the first entry."
    add_fields = ("channel",)


class PersonInterviewsState(_AddsTheirs[Interview], InterviewsState):
    """List the interviews with the person."""

    lead = "The date and time can wait until they answer."
    empty = "No interview with them yet. Add one when they say yes."
    add_fields = ("mode",)


class _TheirInterviews(AboutOnePerson, OneInterviewState):
    """Offer the interviews with the person, and no others."""

    def interviews(self, with_unset: bool = False) -> list[Choice]:
        """Return those with the person; one that is not set yet only where there is none."""
        book = self.folder.book
        found = [
            one
            for one in super().interviews()
            if (talk := book.find(Interview, one[0])) and self.is_theirs(talk.contact)
        ]
        return found or [one for one in super().interviews(with_unset) if not one[0]]


class PersonSchedulingState(_TheirInterviews, SchedulingState):
    """Find a time for an interview with the person."""


class PersonQuestionsState(_TheirInterviews, QuestionPlanState):
    """Plan the questions for an interview with the person."""


class PersonNotesState(_TheirInterviews, NotesState):
    """Take notes of an interview with the person."""


class PersonDetailsState(_TheirRecords[Contact], ContactsState):
    """Show all that is known of the person, each in its box."""

    lead = ""
    empty = NOBODY
    add_fields = ()
    always_open = True
