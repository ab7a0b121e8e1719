"""Gather what opens an interview: facts about them, about the student, the introduction."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.contacts.shown_names import opening_name
from infoview_lib.errors import EntryError
from infoview_lib.prep.drafts.studies import study_phrase
from infoview_lib.prep.person_facts import FACTS_WANTED, facts_in_words
from infoview_lib.prep.spoken_time import spoken_time
from infoview_lib.records.book import Book
from infoview_lib.records.choices import DECISIONS
from infoview_lib.records.fields import YOU
from infoview_lib.records.kinds import Interview, Objective, Option, Referral
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import form_fields
from infoview_lib.state.interview_choice import OneInterviewState
from infoview_lib.state.profile import profile_of
from infoview_lib.state.shapes import Choice, FormField

SENT = (
    ("yes", "{} referred you. Say so first."),
    ("unasked", "{} referred you. Ask them if you may mention it. If so, begin with that."),
    (
        "no",
        "{} referred you and would rather not be named. Say how you came across their work.",
    ),
)
"""What to say of the giver of a name, by whether their name may be used; the freest one counts."""


class RapportCard(TypedDict):
    """Show what opens one interview: who they are, why them, facts, whose name to say first."""

    contact: str
    name: str
    work: str
    why: str
    facts: str
    told: str
    opening: str


class RapportCardView(TypedDict):
    """Show the card of one interview, none without any, with the student's introduction."""

    talks: list[Choice]
    talk: str
    card: RapportCard | None
    fact_spec: FormField
    intro_spec: FormField
    intro: str
    spoken: str
    about_you: list[str]


class RapportCardState(OneInterviewState):
    """Show the card for a talk; save facts with the person, one's words with the student."""

    def describe(self) -> RapportCardView:
        """Return the card of the talk."""
        book = self.folder.book
        talks = self.interviews()
        talk, intro = self.turned_to(talks), profile_of(book).intro_60
        record = book.find(Interview, talk)
        return {
            "talks": self.choices_of("talks", talks, talk),
            "talk": talk,
            "card": self._card(book, record) if record else None,
            "fact_spec": form_fields("contact", ("facts",), book)[0],
            "intro_spec": form_fields("profile", ("intro_60",), book)[0],
            "intro": intro,
            "spoken": spoken_time(intro).sentence(60),
            "about_you": about_you(book),
        }

    def _card(self, book: Book, talk: Interview) -> RapportCard:
        person = book.get(talk.contact)
        if person is None:
            return {
                "contact": "",
                "name": opening_name(book, talk.contact) or "Someone",
                "work": "",
                "why": "",
                "facts": "",
                "told": "",
                "opening": "",
            }
        work = ", ".join(part for part in (person.title, person.organization) if part)
        return {
            "contact": person.id,
            "name": opening_name(book, talk.contact),
            "work": work,
            "why": person.why_them,
            "facts": person.facts,
            "told": facts_in_words(person.facts),
            "opening": who_sent_you(book, person.id),
        }

    @action
    def do_facts(self, contact: str, value: str) -> None:
        """Save what the student learned about a person."""
        self.folder.change(contact, facts=value)

    @action
    def do_intro(self, value: str) -> None:
        """Save the longer introduction."""
        profile = profile_of(self.folder.book)
        if not profile.id:
            raise EntryError(
                "You haven't added your name yet.",
                "Add it on “Start here” first, and then save your introduction.",
            )
        self.folder.change(profile.id, intro_60=value)


def about_you(book: Book) -> list[str]:
    """Return up to three lines about the student, from what they have written so far.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    list of str
        Empty when nothing is written yet.

    Examples
    --------
    >>> student = {"id": "pr-00000001", "major": "Biology", "school": "Lakeside College"}
    >>> option = {"id": "op-00000001", "name": "Lab work"}
    >>> about_you(Book({"profile": [student], "option": [option]}))
    ['You study biology at Lakeside College.', "You're considering: Lab work."]
    """
    profile = profile_of(book)
    lines = []
    if said := study_phrase(profile.major, profile.school):
        # The sentence is made for “I”; said to the student, only its verb changes.
        verb, rest = said.split(" ", 1)
        lines.append(f"You {'are' if verb == 'am' else verb} {rest}.")
    options = [one.name for one in book.of(Option) if one.status != "dropped"][:FACTS_WANTED]
    if options:
        lines.append(f"You're considering: {', '.join(options)}.")
    elif profile.decision:
        lines.append(f"You're deciding about {dict(DECISIONS)[profile.decision].lower()}.")
    wish = next((one.text for one in book.of(Objective) if one.text and one.status == "open"), "")
    if wish:
        lines.append(f"You want to find out: {wish.rstrip('.')}.")
    return lines[:FACTS_WANTED]


def who_sent_you(book: Book, contact: str) -> str:
    """Return whose name opens the talk, or what to ask or leave unsaid first.

    Parameters
    ----------
    book : Book
        All records.
    contact : str
        Id of the person one talks to.

    Returns
    -------
    str
        Empty when nobody gave the name.

    Examples
    --------
    >>> ana = {"id": "ct-00000001", "name": "Ana Lopes"}
    >>> ben = {"id": "ct-00000002", "name": "Ben Okoro"}
    >>> named = {"id": "rf-00000001", "from": ben["id"], "to": ana["id"], "may_use_name": "yes"}
    >>> who_sent_you(Book({"contact": [ana, ben], "referral": [named]}), ana["id"])
    'Ben Okoro referred you. Say so first.'
    """
    given = [
        (book.name_of(one.from_), one.may_use_name)
        for one in book.about(Referral, to=contact)
        if one.from_ != YOU
    ]
    for may, words in SENT:
        name = next((name for name, allowed in given if name and allowed == may), "")
        if name:
            return words.format(name)
    return ""
