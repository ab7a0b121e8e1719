"""Make what a student hands in: choose, read it whole, then write it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import TypedDict

from infoview_lib.classroom.handing_in.counts import own_counts
from infoview_lib.classroom.handing_in.hand_in import (
    CODE_HELP,
    COUNSELOR,
    FILE_NAME,
    HandIn,
    check_code,
    files_of,
    hand_in_bytes,
)
from infoview_lib.classroom.handing_in.numbers import (
    categories_asked,
    circles,
    confidence,
    goals_met,
    guesses,
    pages_done,
    requests_to_list,
)
from infoview_lib.classroom.handing_in.own_texts import OwnText, own_texts
from infoview_lib.classroom.preparing.course import TEXTS, Course
from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.learned.achieved import achieved
from infoview_lib.contacts.learned.progress import milestones
from infoview_lib.contacts.mentions.in_records import plain_words
from infoview_lib.errors import EntryError
from infoview_lib.exchange.going_out.handing_over import write_files
from infoview_lib.exchange.going_out.portfolio_page import blocks_of, page_html
from infoview_lib.exchange.redaction.leak_search import LeakSearch
from infoview_lib.exchange.redaction.redacted_texts import Redactor, redacted_texts
from infoview_lib.prep.path import PATH
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Contact, Document
from infoview_lib.state.base import State
from infoview_lib.state.bundled_texts import scripts_of
from infoview_lib.state.contract import action
from infoview_lib.state.course_settings import course_of
from infoview_lib.state.export.leak_search import everybody
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.page_files import Download, download_of, saved_as
from infoview_lib.state.profile import profile_of
from infoview_lib.state.questions.question_bank import bank
from infoview_lib.state.shapes import Choice, FilledField, Typed

KIND = "hand_in"
LEAVE_OUT = "no"
MOST_OFFERED = 30
SCORES: tuple[Choice, ...] = (
    ("0", "0: not yet"),
    ("1", "1: a start"),
    ("2", "2: good"),
    ("3", "3: strong"),
)
STILL_TOLD = (
    "Names are covered. A job title, a place, or a story can still give someone away, so read "
    "it once as a classmate would."
)


class HandInView(TypedDict):
    """Show what a student may choose for the hand-in, and where it was last saved."""

    course: str
    code: FilledField
    texts: list[FilledField]
    rubric: list[FilledField]
    question: FilledField
    said: str


class HandInFile(TypedDict):
    """Show one file of the hand-in, letter by letter."""

    name: str
    text: str


class HandInShown(TypedDict):
    """Answer with the whole hand-in, which ``mark`` stands for when it is saved.

    ``covered`` is what was covered, what stands there instead, how often.
    """

    files: list[HandInFile]
    mark: str
    advice: str
    covered: list[tuple[str, str, int]]


class HandInSaved(Download):
    """Answer with the hand-in for the browser to keep, and where else it lies."""

    said: str


class HandInState(State):
    """Hold the student's choices, show the hand-in whole, write only what was shown."""

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self._said = ""
        super().__init__(folder, today)

    def describe(self) -> HandInView:
        """Return what to choose, with what was chosen so far."""
        book, course = self.folder.book, course_of(self.folder)
        chosen = _chosen(book)
        found = own_texts(book, _words_of_bank())
        return {
            "course": course.name,
            "code": _field("code", "text", "A code in place of your name", CODE_HELP, chosen),
            "texts": [
                {
                    **_field(
                        f"send_{key}", "choice", label, _help(key, course, found[key]), chosen
                    ),
                    "choices": [
                        (LEAVE_OUT, "Leave it out"),
                        *((one.id, one.label) for one in found[key][:MOST_OFFERED]),
                    ],
                    "value": _sent(key, chosen, course, found[key]),
                }
                for key, label in TEXTS.items()
            ],
            "rubric": [
                {
                    **_field(f"score_{number}", "choice", f"{number}. {words}", "", chosen),
                    "choices": list(SCORES),
                }
                for number, words in enumerate(course.rubric, 1)
            ],
            "question": _field(
                "question",
                "long_text",
                "Anything to ask your counselor?",
                "It's part of your hand-in. Leave it blank if you don't have a question.",
                chosen,
            ),
            "said": self._said,
        }

    @action
    def do_set(self, name: str, value: Typed) -> None:
        """Keep one choice for the hand-in."""
        words = str(value or "").strip()
        if name not in _names(course_of(self.folder)):
            raise EntryError("This isn't part of the hand-in.", "Choose something on the page.")
        if name == "code" and words:
            wrong = check_code(words, profile_of(self.folder.book).display_name)
            if wrong:
                raise EntryError(wrong, "Choose another code.")
        self._said = ""
        kept = [
            one for one in self.folder.book.of(Document) if (one.kind, one.part) == (KIND, name)
        ]
        if kept:
            self.folder.change(kept[-1].id, text=words)
        elif words:
            self.folder.add("document", kind=KIND, part=name, text=words)

    @action
    def do_show(self) -> HandInShown:
        """Return every file of the hand-in as it would be written."""
        self.folder.refresh()
        made, covered = made_hand_in(self.folder)
        files = files_of(made)
        return {
            "files": [{"name": name, "text": held.decode()} for name, held in files.items()],
            "mark": _mark(made),
            "advice": STILL_TOLD if made.texts else "",
            "covered": covered,
        }

    @action
    def do_save(self, mark: str) -> HandInSaved:
        """Write the hand-in into the exports of the day, if it is what was shown; return it too."""
        self.folder.refresh()
        made, _ = made_hand_in(self.folder)
        # A record may have changed in another window since it was looked at.
        if _mark(made) != mark:
            raise EntryError("Your hand-in changed since you read it.", "Read it again, then save.")
        content = hand_in_bytes(made)
        place = self.folder.export_folder(self.today())
        write_files({FILE_NAME: content}, place)
        self._said = f"{saved_as(FILE_NAME, place)} Turn it in as it is."
        self.refresh()
        return {**download_of(FILE_NAME, content), "said": self._said}

    @action
    def do_completion(self) -> Download:
        """Return a page to print that says what the student completed."""
        self.folder.refresh()
        return download_of("completion.html", completion_page(self.folder, self.today()))


def made_hand_in(folder: OpenFolder) -> tuple[HandIn, list[tuple[str, str, int]]]:
    """Return the hand-in as the student chose it, with names covered and searched for.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.

    Returns
    -------
    HandIn
        Without any name.
    list of (str, str, int)
        What was covered, what stands there instead, how often.

    Raises
    ------
    EntryError
        When there is no code yet, or something still names somebody.
    """
    from infoview_lib.network.graph.referral_graph import referral_graph

    book, course = folder.book, course_of(folder)
    chosen = _chosen(book)
    code = chosen.get("code", "")
    if not code:
        raise EntryError("Your hand-in has no code yet.", f"Choose one: {CODE_HELP}")
    words = _texts_to_send(book, course, chosen)
    people = _people(folder, course)
    plain = plain_words(book)
    texts, covered = _covered(people, words, plain)
    made = HandIn(
        code=code,
        course=course.course_id,
        counts=own_counts(referral_graph(book)),
        done=pages_done(book),
        rubric={
            str(number): int(chosen[f"score_{number}"])
            for number in range(1, len(course.rubric) + 1)
            if chosen.get(f"score_{number}") in dict(SCORES)
        },
        confidence=confidence(book, [one.text for one in scripts_of("confidence")]),
        goals=goals_met(book),
        categories=categories_asked(book, {one.id: one.category for one in bank().values()}),
        circles=circles(book),
        guesses=guesses(book),
        alumni={str(number): asked for number, asked in sorted(requests_to_list(book).items())},
        texts=texts,
    )
    _search(people, made, [instead for _, instead, _ in covered], plain)
    return made, covered


def own_code(book: Book) -> str:
    """Return the code a student chose in place of a name; empty where there is none.

    Parameters
    ----------
    book : Book
        All records.
    """
    return _chosen(book).get("code", "")


def _chosen(book: Book) -> dict[str, str]:
    return {one.part: one.text for one in book.of(Document) if one.kind == KIND}


def _names(course: Course) -> set[str]:
    scores = {f"score_{number}" for number in range(1, len(course.rubric) + 1)}
    return {"code", "question", *scores, *(f"send_{key}" for key in TEXTS)}


def _words_of_bank() -> Mapping[str, str]:
    return {one.id: one.text for one in bank().values()}


def _field(name: str, kind: str, label: str, help: str, chosen: Mapping[str, str]) -> FilledField:
    value = chosen.get(name, "")
    return {"name": name, "type": kind, "label": label, "help": help, "value": value}


def _help(key: str, course: Course, found: list[OwnText]) -> str:
    asked = "Your course asks for this." if key in course.hand_in_parts and course.edition else ""
    return asked if found else f"{asked} Nothing written yet.".strip()


def _sent(key: str, chosen: Mapping[str, str], course: Course, found: list[OwnText]) -> str:
    """Return the id of the text that goes along: what was chosen, else the newest one asked for."""
    said = chosen.get(f"send_{key}", "")
    if said == LEAVE_OUT or said in {one.id for one in found}:
        return said
    return found[0].id if found and key in course.hand_in_parts else LEAVE_OUT


def _texts_to_send(book: Book, course: Course, chosen: Mapping[str, str]) -> dict[str, str]:
    found = own_texts(book, _words_of_bank())
    words = {}
    for key in TEXTS:
        sent = _sent(key, chosen, course, found[key])
        chosen_text = next((one for one in found[key] if one.id == sent), None)
        if chosen_text:
            words[key] = chosen_text.words
    question = chosen.get("question", "")
    return words | ({COUNSELOR: question} if question else {})


def _people(folder: OpenFolder, course: Course) -> Book:
    """Return everybody whose name may not stand in a hand-in, the student last."""
    known = [{"id": f"ct-alum{one.number:04}", "name": one.name} for one in course.alumni]
    own = profile_of(folder.book)
    me = {"id": "ct-myself00", "name": own.display_name, "phone": own.phone}
    people = [
        {"id": one.id, "name": one.name, "organization": one.organization, "email": one.email}
        | {"phone": one.phone, "profile_url": one.profile_url}
        | {"address_as": one.address_as, "title": one.title}
        for one in everybody(folder).of(Contact)
    ]
    return Book({"contact": [*people, *known, *([me] if own.display_name else [])]})


def _covered(
    people: Book, words: Mapping[str, str], plain: Collection[str]
) -> tuple[dict[str, str], list[tuple[str, str, int]]]:
    """Return the texts without names; the student's own name becomes “I”."""
    texts, covered = redacted_texts(Redactor(people, "none", plain=plain), words)
    me = f"Person {len(people.of(Contact))}"
    if people.of(Contact) and people.of(Contact)[-1].id == "ct-myself00":
        own = re.compile(rf"\b{me}\b")
        texts = {key: own.sub("[me]", one) for key, one in texts.items()}
        covered = [(said, "[me]" if by == me else by, times) for said, by, times in covered]
    return texts, covered


def _search(people: Book, made: HandIn, stays: list[str], plain: Collection[str]) -> None:
    """Look through the finished file for every value that may not stand in it."""
    bare = HandIn(code="code", counts=made.counts, done=made.done, goals=made.goals)
    found = LeakSearch(people, "none", stays, notes=False, plain=plain).found(
        b"\n".join(files_of(made).values()), b"\n".join(files_of(bare).values())
    )
    if found:
        raise EntryError(
            f"“{found[0].value[:40]}” is still in your words.",
            "Say it another way, without that name.",
        )


def _mark(made: HandIn) -> str:
    """Return what stands for exactly this hand-in."""
    return hashlib.sha256(hand_in_bytes(made)).hexdigest()


def completion_page(folder: OpenFolder, on: date) -> bytes:
    """Return a page to print that says what the student did, then what is completed by page.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    on : date
        The day that stands on it.

    Returns
    -------
    bytes
        HTML with the student's own name, nobody else's.
    """
    book, course, own = folder.book, course_of(folder), profile_of(folder.book)
    done = pages_done(book)
    day = f"{spoken_day(on.isoformat())}, {on.year}"
    by = " · ".join(one for one in (own.display_name, course.name, day) if one)
    whole = [each for each in PATH if done[each.key][1] and len(set(done[each.key])) == 1]
    begun = [each for each in PATH if done[each.key][0] and each not in whole]
    parts = [
        ("What I did", "\n".join(f"- {line}" for line in achieved(book))),
        ("Completed", "\n".join(f"- {each.title}: {each.leaves}" for each in whole)),
        ("Started", "\n".join(f"- {each.title}: {_so_far(book, each.key)}" for each in begun)),
    ]
    if not whole and not begun:
        parts = [("Not started yet", "Nothing completed yet.")]
    return page_html(blocks_of("Informational interviews: what I've completed", by, parts))


def _so_far(book: Book, key: str) -> str:
    return "; ".join(one.text for one in milestones(book, key) if one.is_done) + "."
