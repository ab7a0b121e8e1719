"""Gather what opens a talk: three facts about them, three about the student, the introduction."""

from __future__ import annotations

from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.choices import DECISIONS
from infoview_lib.errors import EntryError
from infoview_lib.prep.speaking import spoken_time
from infoview_lib.state.base import State
from infoview_lib.state.profile import profile_of
from infoview_lib.state.specs import form_fields
from infoview_lib.state.talks import talk_options

FACTS = 3


class RapportCardState(State):
    """Show the card for each talk; save the facts with the person, the introduction with the student."""

    def describe(self) -> dict[str, Any]:
        """Return one card for each talk."""
        book = self.folder.book
        talks = talk_options(book, self.today())
        intro = profile_of(book).intro_60
        return {
            "talks": talks, "cards": {one: self._card(book, book.get(one)) for one, _ in talks},
            "fact_spec": form_fields("contact", ("facts",), book)[0],
            "intro_spec": form_fields("profile", ("intro_60",), book)[0],
            "intro": intro, "spoken": spoken_time(intro).sentence(60), "about_you": about_you(book),
        }  # fmt: skip

    def _card(self, book: Book, talk: Any) -> dict[str, Any]:
        person = book.get(talk.contact)
        if person is None:
            return {"contact": "", "name": "Somebody", "work": "", "why": "", "facts": "", "count": 0}
        work = ", ".join(part for part in (person.title, person.organization) if part)
        lines = [line for line in person.facts.splitlines() if line.strip()]
        return {
            "contact": person.id, "name": person.name, "work": work, "why": person.why_them,
            "facts": person.facts, "lines": lines, "count": len(lines), "named_by": _named_by(book, person.id),
        }  # fmt: skip

    def do_facts(self, contact: str, value: str) -> None:
        """Save what the student learned about a person."""
        self.folder.change(contact, facts=value)

    def do_intro(self, value: str) -> None:
        """Save the longer introduction."""
        profile = profile_of(self.folder.book)
        if not profile.id:
            raise EntryError("Your name is not filled in yet.", "Fill in page 00 first; your introduction is kept with it.")
        self.folder.change(profile.id, intro_60=value)


def about_you(book: Book) -> list[str]:
    """Return up to three lines about the student, from what they have written so far.

    Examples
    --------
    >>> about_you(Book({"profile": [{"id": "pr-00000001", "major": "Biology", "school": "Lakeside College"}],
    ...                 "option": [{"id": "op-00000001", "name": "Lab work"}]}))
    ['You study Biology at Lakeside College.', 'You are weighing: Lab work.']
    """
    profile = profile_of(book)
    lines = []
    if profile.major or profile.school:
        place = f" at {profile.school}" if profile.school else ""
        lines.append(f"You study {profile.major}{place}." if profile.major else f"You are{place}.")
    options = [one.name for one in book.of("option") if one.status != "dropped"][:FACTS]
    if options:
        lines.append(f"You are weighing: {', '.join(options)}.")
    elif profile.decision:
        lines.append(f"You are deciding about {dict(DECISIONS)[profile.decision].lower()}.")
    wish = next((one.text for one in book.of("objective") if one.text and one.status == "open"), "")
    if wish:
        lines.append(f"You want to find out: {wish.rstrip('.')}.")
    return lines[:FACTS]


def _named_by(book: Book, contact: str) -> str:
    names = [book.name_of(one.from_) for one in book.about("referral", to=contact) if one.from_ != "you"]
    return next((name for name in names if name), "")
