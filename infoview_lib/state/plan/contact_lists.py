"""List the student's contacts, the referrals between them, and who knows each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from infoview_lib.contacts.shown_names import opening_name, shown_name
from infoview_lib.contacts.stages import MARKS, stages
from infoview_lib.records.fields import YOU
from infoview_lib.records.kinds import Contact, Record, Referral, Tie
from infoview_lib.records.people import living_contacts
from infoview_lib.state.contract import action
from infoview_lib.state.plan.typed_names import question_about
from infoview_lib.state.record_list import RecordListState, RecordListView
from infoview_lib.state.shapes import ActionButton, Mark, NewRecord, Typed

NOT_SUGGESTED = "This person doesn't want to be contacted. They won't show up in any suggestions."


def stage_mark(stage: str) -> Mark:
    """Return a stage as a mark, coloured when something good came of it.

    Parameters
    ----------
    stage : str
        One of those in `infoview_lib.contacts.stages`.

    Returns
    -------
    Mark
        A sign with the word for the stage.
    """
    mark = MARKS[stage]
    good = stage in ("scheduled", "met", "thanked", "in_touch")
    return {"shape": mark.sign, "text": mark.word, "tone": "good" if good else ""}


def work_in_one_line(contact: Contact) -> str:
    """Return what a person does, where, in one line.

    Parameters
    ----------
    contact : Contact
        The person.

    Returns
    -------
    str
        Empty when none of it is known.

    Examples
    --------
    >>> from infoview_lib.records.kinds import Contact
    >>> work_in_one_line(Contact(name="Ana Lopes", title="Nurse", city="Lowell"))
    'Nurse, Lowell'
    """
    # “Elm City Hospital, Elm City” says one thing twice.
    city = "" if contact.city and contact.city in contact.organization else contact.city
    return ", ".join(
        part for part in (contact.title or contact.occupation, contact.organization, city) if part
    )


class ContactsState(RecordListState[Contact]):
    """List contacts, found by any word; only the name is needed."""

    kind = "contact"
    title = "Your contacts"
    lead = "A name is enough for now. Add more as you learn it."
    empty = "No one here yet. Add the first person who comes to mind."
    add_label = "Add contact"
    add_fields = ("name", "organization")
    fields = (
        "name",
        "title",
        "organization",
        "relationship",
        "why_them",
        "relevance",
        "objectives",
    )
    more_fields = (
        "circle",
        "tie_strength",
        "email",
        "phone",
        "profile_url",
        "city",
        "industry",
        "occupation",
        "source",
        "address_as",
        "likes_to_teach",
        "may_see_competitor",
        "facts",
        "notes",
        "touch_every_days",
        "do_not_contact",
    )

    def describe(self) -> RecordListView:
        """Return the list with the stage of each person."""
        # Once for all cards: the stages of everybody cost as much as that of one.
        self._stages = stages(self.folder.book)
        return super().describe()

    def shown_records(self) -> Sequence[Contact]:
        """Return everybody who was not merged into another."""
        return living_contacts(self.folder.book)

    def item_words(self, record: Contact) -> str:
        """Return the words by which a search finds a person: also how one knows them."""
        known = (record.relationship, record.industry, record.source)
        return " ".join((super().item_words(record), *known))

    def item_person(self, record: Contact) -> str:
        """Return the person."""
        return "" if record.is_practice else record.id

    def item_detail(self, record: Contact) -> str:
        """Say what they do, where."""
        return work_in_one_line(record)

    def item_marks(self, record: Contact) -> list[Mark]:
        """Show the stage; for who must not be contacted, that instead."""
        if record.do_not_contact:
            return [{"shape": "✕", "text": "do not contact", "tone": "warn"}]
        return [stage_mark(self._stages[record.id])]

    def item_lines(self, record: Contact) -> list[str]:
        """Say who referred the student, or that the person is not to be contacted."""
        if record.do_not_contact:
            return [NOT_SUGGESTED]
        givers = [one for one in self.folder.book.of(Referral) if one.to == record.id]
        names = [
            opening_name(self.folder.book, one.from_, record.is_practice)
            for one in givers
            if one.from_ != YOU
        ]
        return [f"{' and '.join(dict.fromkeys(names))} referred you."] if names else []

    def item_actions(self, record: Contact) -> list[ActionButton]:
        """Offer to erase, for who asked to be forgotten."""
        sure = (
            f"This erases {record.name} from every file here, including backups. "
            "It can't be undone."
        )
        return [
            {
                "do": "erase",
                "label": "Erase for good",
                "kind": "quiet",
                "confirm": sure,
                "when": "open",
            }
        ]

    @action
    def do_add(self, is_sure: bool = False, **values: Typed) -> NewRecord:
        """Add a person; work typed behind the name is asked about once."""
        asks = None if is_sure else question_about(str(values.get("name", "")))
        return {"asks": asks} if asks else super().do_add(**values)

    @action
    def do_erase(self, id: str) -> None:
        """Take a person out of every file."""
        self.folder.erase(id)


_ASK_FIRST: Mark = {"shape": "○", "text": "Ask if you can say who referred you"}
_MAY_NAME: dict[str, Mark] = {
    "yes": {"shape": "●", "text": "You can say who referred you", "tone": "good"},
    "no": {"shape": "✕", "text": "Don't say who referred you", "tone": "warn"},
}


class ReferralsState(RecordListState[Referral]):
    """List who referred the student to someone."""

    kind = "referral"
    title = "Your referrals"
    lead = (
        "Add each referral as you get it. You'll mention it in your request, and thank the person."
    )
    empty = "No referrals yet. That's normal at the start."
    add_label = "Add referral"
    add_fields = ("from", "to")
    fields = ("from", "to", "how", "may_use_name", "date", "purpose")
    more_fields = ("thanked_on", "told_outcome_on")

    def new_values(self, values: dict[str, Typed]) -> Mapping[str, object]:
        """Date the referral today."""
        return {"date": self.today(), **values}

    def item_title(self, record: Referral) -> str:
        """Say who referred the student to someone."""
        book, marked = self.folder.book, record.is_practice
        to = shown_name(book, record.to, marked)
        if record.from_ == YOU:
            return f"You found {to}"
        return f"{opening_name(book, record.from_, marked)} referred you to {to}"

    def removed_title(self, record: Record) -> str:
        """Say who referred the student to someone."""
        return self.item_title(record) if isinstance(record, Referral) else ""

    def item_marks(self, record: Referral) -> list[Mark]:
        """Show whether the student may say who referred them."""
        if record.from_ == YOU:
            return []
        return [_MAY_NAME.get(record.may_use_name, _ASK_FIRST)]


class TiesState(RecordListState[Tie]):
    """List who knows each other; a pair that is not listed is unknown, which is not a no."""

    kind = "tie"
    title = "Who knows each other"
    lead = "Add only what you know for sure. People who aren't listed may still know each other."
    empty = "Nothing here yet, and that's fine."
    add_label = "Add pair"
    add_fields = ("a", "b")
    fields = ("a", "b", "kind")

    def item_title(self, record: Tie) -> str:
        """Name both."""
        book, marked = self.folder.book, record.is_practice
        return f"{opening_name(book, record.a, marked)} and {shown_name(book, record.b, marked)}"

    def removed_title(self, record: Record) -> str:
        """Name both."""
        return self.item_title(record) if isinstance(record, Tie) else ""

    def item_detail(self, record: Tie) -> str:
        """Say how they know each other."""
        return record.kind
