"""Write down the names a person gave, each as a person and a referral at once."""

from __future__ import annotations

from collections.abc import Sequence

from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.heard_in_interview import referral_given
from infoview_lib.contacts.shown_names import opening_name, shown_name
from infoview_lib.records.fields import YOU
from infoview_lib.records.kinds import Record, Referral
from infoview_lib.state.base import fresh_id
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import choice_label, form_fields
from infoview_lib.state.interview_choice import OneInterviewState
from infoview_lib.state.plan.typed_names import question_about
from infoview_lib.state.record_list import RecordListState, RecordListView
from infoview_lib.state.shapes import FormField, Mark, NewRecord, Tone, Typed

NAME: FormField = {
    "name": "name",
    "type": "text",
    "label": "Who did they refer you to?",
    "help": "A name is enough. You can fix the spelling later.",
}
WORKS: FormField = {
    "name": "organization",
    "type": "text",
    "label": "Where they work",
    "help": "If they said so.",
}
MARKS: dict[str, tuple[str, Tone]] = {
    "yes": ("●", "good"),
    "no": ("✕", "warn"),
    "unasked": ("○", ""),
}


class NamesGivenState(OneInterviewState, RecordListState[Referral]):
    """List introductions; a typed name adds person and introduction in one step of undo."""

    kind = "referral"
    title = "Your referrals"
    lead = (
        "Add a name as soon as you hear it. The person joins your list, and the referral gets "
        "today's date."
    )
    empty = "No referrals yet. Ask “Who else should I talk to?” and add the names here."
    add_label = "Add referral"
    removed_label = "Recently removed referrals"
    # Not both ends: another person in them would make it another introduction.
    fields = ("may_use_name", "how", "purpose", "date")

    def describe(self) -> RecordListView:
        """Return the list with an add form that asks for a name, not for a record."""
        found = super().describe()
        book = self.folder.book
        options = self.interviews()
        talks: FormField = {
            "name": "interview",
            "type": "link",
            "follows": "talk",
            "label": "In which interview?",
            "help": "Choose the person who referred you.",
            "options": options,
            "default": self.turned_to(options),
        }
        return {
            **found,
            "add_fields": [
                self.short_field(talks),
                NAME,
                WORKS,
                *form_fields(self.kind, ("may_use_name",), book),
            ],
        }

    def shown_records(self) -> Sequence[Referral]:
        """Return introductions that other people made, newest first."""
        return [one for one in reversed(self.folder.book.of(Referral)) if one.from_ != YOU]

    def item_title(self, record: Referral) -> str:
        """Return whose name it is."""
        return opening_name(self.folder.book, record.to, record.is_practice)

    def is_listed(self, record: Record) -> bool:
        """Say whether somebody else made the introduction."""
        return isinstance(record, Referral) and record.from_ != YOU

    def removed_title(self, record: Record) -> str:
        """Return whose name it is, and who gave it."""
        if not isinstance(record, Referral):
            return ""
        giver = shown_name(self.folder.book, record.from_, record.is_practice)
        return f"{self.item_title(record)}, referred by {giver}"

    def item_detail(self, record: Referral) -> str:
        """Return who gave it, and when."""
        giver = opening_name(self.folder.book, record.from_, record.is_practice) or "Someone"
        return f"{giver} referred you" + (f" on {spoken_day(record.date)}" if record.date else "")

    def item_marks(self, record: Referral) -> list[Mark]:
        """Return whether the giver's name may be used."""
        may = record.may_use_name or "unasked"
        shape, tone = MARKS[may]
        words = {
            "yes": "You may use their name",
            "no": "Don't use their name",
            "unasked": "Ask if you may use their name",
        }
        return [{"shape": shape, "text": words[may], "tone": tone}]

    def item_lines(self, record: Referral) -> list[str]:
        """Return a kind warning when the introduction is about employment."""
        if record.purpose == "employment":
            purpose = choice_label(self.kind, "purpose", record.purpose)
            return [f"Marked “{purpose}”: keep it separate from your questions."]
        return []

    @action
    def do_add(
        self,
        name: str = "",
        interview: str = "",
        organization: str = "",
        may_use_name: str = "",
        is_sure: bool = False,
        **more: Typed,
    ) -> NewRecord:
        """Add the person, unless they are on the list, with the introduction.

        Work typed behind the name is asked about once.
        """
        if not is_sure and (asks := question_about(name)):
            return {"asks": asks}
        book = self.folder.book
        said = {"organization": organization, "may_use_name": may_use_name, **more}
        found = referral_given(
            book, book.get(interview or ""), name, self.today(), fresh_id, **said
        )
        return {
            # The last record is the referral; the person before it may be none, when they are
            # known.
            "id": self.folder.apply(
                found.adds, found.changes, f"the referral to {name.strip()[:40]}"
            )[-1]
        }
