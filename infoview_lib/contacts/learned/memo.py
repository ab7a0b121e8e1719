"""Begin a decision memo or a portfolio page from the student's own records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from infoview_lib.contacts.by_person import records_by_person
from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.learned.belief import Belief, beliefs
from infoview_lib.contacts.learned.evidence import VERDICTS, TopicEvidence, evidence_by_topic
from infoview_lib.contacts.learned.readiness import evidence_in_words
from infoview_lib.contacts.learned.speaker import BY_STUDENT
from infoview_lib.contacts.learned.unknowns import NEVER, unknowns
from infoview_lib.prep.counts_and_lists import counted, listed
from infoview_lib.records.book import Book
from infoview_lib.records.choices import DECISIONS
from infoview_lib.records.kinds import Document, Interview, Option, Reflection

MOST_TOPICS, MOST_VOICES, MOST_LESSONS, MOST_OPEN = 6, 4, 4, 5
_DECISION = {key: label[:1].lower() + label[1:] for key, label in DECISIONS}
_MODE = {
    "in_person": "in person",
    "phone": "by phone",
    "video": "by video",
    "on_the_spot": "on the spot",
}


_TOGETHER = {
    "agree": "they agree",
    "differ": "their views differ",
    "one_view": "one of them gave a view",
}
"""Verdict on several people → what it says of them."""


@dataclass(frozen=True)
class Part:
    """Name one part of a paper: its heading, what belongs there, how it begins from the records."""

    key: str
    heading: str
    help: str
    begin: Callable[[Book], str]


@dataclass(frozen=True)
class Paper:
    """Hold one kind of paper: the title above it, its parts in order."""

    key: str
    title: str
    parts: tuple[Part, ...]


def _question(book: Book) -> str:
    """Return what is to be decided, between what."""
    profile = book.profile
    decision = _DECISION.get(profile.decision if profile else "", "")
    options = [one.name for one in book.without_practice().of(Option)]
    lines = [f"I want to decide on {decision}." if decision else "[What do you want to decide?]"]
    return "\n".join([*lines, *([f"I considered: {listed(options)}."] if options else [])])


def _done(book: Book) -> str:
    """Return whom the student asked, how many interviews were held, how."""
    cases = records_by_person(book)
    interviews = sorted(
        (interview for found in cases.done.values() for interview in found),
        key=lambda one: one.starts_at,
    )
    asked = len(cases.attempts)
    if not interviews:
        return f"So far, I've reached out to {_people(asked)}." if asked else ""
    lines = [
        f"I reached out to {_people(asked)} and held "
        f"{counted(len(interviews), 'interview', 'interviews')}{_between(interviews)}."
    ]
    modes = [one.mode for one in interviews if one.mode]
    if modes:
        told = [f"{modes.count(key)} {words}" for key, words in _MODE.items() if key in modes]
        lines.append(f"{listed(told).capitalize()}.")
    named = len(evidence_in_words(book)["names"])
    if named:
        lines.append(
            f"The people I met referred me to {_people(named, 'more person', 'more people')}."
        )
    return "\n".join(lines)


def _heard(book: Book) -> str:
    """Return what was heard topic by topic, with the student's notes, so not in quotes."""
    lines: list[str] = []
    for topic in evidence_by_topic(book)[:MOST_TOPICS]:
        lines.append(f"{topic.topic} ({VERDICTS[topic.verdict].lower()}):")
        lines += [
            # A line break within a note would end its place in the list.
            f"- {voice.name or 'Someone'}: {' '.join(voice.text.split())}"
            for voice in topic.voices[:MOST_VOICES]
        ]
        more = len(topic.voices) - MOST_VOICES
        lines += [f"- and {counted(more, 'more note', 'more notes')}."] if more > 0 else []
    return "\n".join(lines)


def _topics(book: Book) -> str:
    """Return where people agreed and differed, without words that were not said to the world."""
    found = [one for one in evidence_by_topic(book) if one.people > 1]
    return "\n".join(f"- {_verdict(one)}" for one in found[:MOST_TOPICS])


def _verdict(one: TopicEvidence) -> str:
    """Return what people on one topic add up to."""
    if one.verdict == "facts":
        return f"{one.topic}: {one.people} people told me facts."
    return f"{one.topic}: {one.people} people, and {_TOGETHER[one.verdict]}."


def _moved(book: Book) -> str:
    """Return how the view of each option moved, and what was dropped."""
    lines = [
        f"- {_view(one)}" for one in beliefs(book, BY_STUDENT) if one.fits[-1].value is not None
    ]
    dropped = [one for one in book.without_practice().of(Option) if one.status == "dropped"]
    lines += [f"- I dropped {one.name}{_because(one.reason)}" for one in dropped]
    return "\n".join(lines)


def _view(one: Belief) -> str:
    """Return how one option fits, at first and now."""
    scored = [fit.value for fit in one.fits if fit.given and fit.value is not None]
    last = one.fits[-1]
    on = f"on {len(last.known)} of {one.criteria} things that matter to me"
    if len(scored) == 1:
        return f"{one.name}: it fits {scored[0]:.1f} of 5, {on}."
    return f"{one.name}: from {scored[0]:.1f} to {scored[-1]:.1f} of 5, {on}. {one.reading}"


def _because(reason: str) -> str:
    """Return a reason as the end of a sentence."""
    words = " ".join(reason.split())
    return f": {words}{'' if words.endswith(('.', '!', '?')) else '.'}" if words else "."


def _decision(book: Book) -> str:
    """Return what was decided, as far as it was written down."""
    profile = book.profile
    kept = [one for one in book.without_practice().of(Option) if one.status == "kept"]
    lines = [profile.decided] if profile and profile.decided else []
    lines += [f"I keep {one.name}{_because(one.reason)}" for one in kept]
    return "\n".join(lines) or "[What did you decide, and why? “Not yet” is an answer, too.]"


def _open(book: Book) -> str:
    """Return what is still open, with what left it open."""
    found = [one for one in unknowns(book, {}, BY_STUDENT) if one.kind != NEVER][:MOST_OPEN]
    return "\n".join(f"- {one.topic}: {one.reading}" for one in found)


def _open_topics(book: Book) -> str:
    """Return what is still open, by topic alone: no names go into a portfolio."""
    found = [one for one in unknowns(book, {}, BY_STUDENT) if one.kind != NEVER][:MOST_OPEN]
    return "\n".join(f"- {one.topic}" for one in found)


def _learned(book: Book) -> str:
    """Return what was learned last, in the student's words."""
    found = [one.learned for one in reversed(book.without_practice().of(Reflection)) if one.learned]
    return "\n".join(f"- {' '.join(one.split())}" for one in found[:MOST_LESSONS])


def _grown(book: Book) -> str:
    """Return what the student says of themselves, and where they feel surer."""
    found = [
        one.about_you for one in reversed(book.without_practice().of(Reflection)) if one.about_you
    ]
    lines = [f"- {' '.join(one.split())}" for one in found[:2]]
    return "\n".join(
        lines
        + [
            f"- {one}. I'm more confident than when I started."
            for one in evidence_in_words(book)["confidence"][:3]
        ]
    )


def _thanks(book: Book) -> str:
    """Return thanks to as many people as were met."""
    met = len(records_by_person(book).done)
    return f"I'm grateful to the {_people(met)} who gave me their time." if met else ""


def _about(book: Book) -> str:
    """Return the student's short introduction."""
    profile = book.profile
    return profile.intro_30 if profile else ""


PAPERS: dict[str, Paper] = {
    "memo": Paper(
        "memo",
        "Decision memo",
        (
            Part(
                "question", "My question", "What you want to decide, and your options.", _question
            ),
            Part("done", "What I did", "Who you reached out to, and how many interviews.", _done),
            Part("heard", "What I heard", "Where people agree, and where they differ.", _heard),
            Part("moved", "How my view changed", "Each option, before and after.", _moved),
            Part(
                "decision", "What I decide, and why", "Say it in two or three sentences.", _decision
            ),
            Part("open", "What's still open", "What you'd ask next.", _open),
        ),
    ),
    "portfolio": Paper(
        "portfolio",
        "What I found out by asking",
        (
            Part("about", "About me", "Who you are, in two sentences.", _about),
            Part(
                "question", "My question", "What you want to decide, and your options.", _question
            ),
            Part("done", "What I did", "Use numbers, not names.", _done),
            Part(
                "topics",
                "What I compared",
                "Topics only, nothing a person told you in confidence.",
                _topics,
            ),
            Part("learned", "What I learned", "Your own words from your reflections.", _learned),
            Part("grown", "How I grew", "What you can do now that was hard before.", _grown),
            Part(
                "open",
                "What I still want to find out",
                "A good question shows more than an answer.",
                _open_topics,
            ),
            Part("thanks", "Thanks", "Name people only if they agreed to it.", _thanks),
        ),
    ),
}
"""Key → each paper a student can make. They say what was done and learned, and promise nothing."""


def own_texts(book: Book, paper: str) -> dict[str, Document]:
    """Return part → the record in which the student keeps own words for it.

    Parameters
    ----------
    book : Book
        All records.
    paper : str
        A key of `PAPERS`.
    """
    return {
        one.part: one for one in book.without_practice().about(Document, kind=paper) if one.part
    }


def texts(book: Book, paper: str) -> dict[str, str]:
    """Return part → its words.

    They are the student’s own where there are any, else the beginning from the records.

    Parameters
    ----------
    book : Book
        All records.
    paper : str
        A key of `PAPERS`.

    Returns
    -------
    dict of str to str
        One entry per part, empty text where the records say nothing yet.

    Examples
    --------
    >>> texts(Book({"option": [{"id": "op-00000001", "name": "Nursing"}]}), "memo")["question"]
    '[What do you want to decide?]\\nI considered: Nursing.'
    """
    own = own_texts(book, paper)
    return {
        part.key: own[part.key].text if part.key in own else part.begin(book)
        for part in PAPERS[paper].parts
    }


def _between(interviews: list[Interview]) -> str:
    """Return on which days interviews were held."""
    days = [spoken_day(one.starts_at) for one in interviews if one.starts_at]
    return (
        ""
        if not days
        else f" on {days[0]}"
        if days[0] == days[-1]
        else f" between {days[0]} and {days[-1]}"
    )


def _people(count: int, one: str = "person", several: str = "people") -> str:
    """Return a number of people."""
    return counted(count, one, several)
