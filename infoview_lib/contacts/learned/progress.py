"""Say from the records how far each page is done, and whether the workshop is over."""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.contacts.learned.belief import beliefs
from infoview_lib.contacts.learned.coverage import coverage
from infoview_lib.contacts.learned.evidence import evidence_by_topic
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import (
    Answer,
    Attempt,
    Confidence,
    Contact,
    Document,
    FollowUp,
    Interview,
    Objective,
    Option,
    PlanItem,
    Profile,
    Recommendation,
    Referral,
    Reflection,
    SortedCard,
)

PEOPLE_WANTED = 5
QUESTIONS_WANTED = 5


@dataclass(frozen=True, slots=True)
class Milestone:
    """Name one thing a page leaves behind, with what is there of it.

    Parameters
    ----------
    text : str
        What is there, or what is still to do.
    is_done : bool
        True when it is there.
    """

    text: str
    is_done: bool


def milestones(book: Book, page_key: str) -> tuple[Milestone, ...]:
    """Return what a page leaves behind, done or not; empty for a page without milestones.

    Practice records do not count.

    Parameters
    ----------
    book : Book
        All records.
    page_key : str
        Key of a page.

    Examples
    --------
    >>> [m.text for m in milestones(Book({}), "contact_plan")]
    ['Nobody on your list yet', 'Nobody matched to your goals yet']
    """
    found = _MILESTONES.get(page_key)
    return (
        tuple(Milestone(text, bool(done)) for text, done in found(book.without_practice()))
        if found
        else ()
    )


def _count(number: int, one: str, many: str, none: str) -> str:
    return none if not number else f"1 {one}" if number == 1 else f"{number} {many}"


def _start_here(book: Book) -> list[tuple[str, object]]:
    named = any(p.display_name for p in book.of(Profile))
    before = sum(1 for c in book.of(Confidence) if c.moment == "before" and c.score)
    sorted_cards = sum(1 for card in book.of(SortedCard) if card.side)
    return [
        ("Your name is added" if named else "Add your name", named),
        (_count(sorted_cards, "card sorted", "cards sorted", "Sort a few cards"), sorted_cards),
        ("Your confidence is rated" if before else "Rate your confidence", before),
    ]


def _objectives(book: Book) -> list[tuple[str, object]]:
    profile = next(iter(book.of(Profile)), None)
    decision = bool(profile and profile.decision)
    texts = (profile.intro_30, profile.intro_60) if profile else ()
    intro = any(
        text.strip() and "[" not in text for text in texts
    )  # in brackets stands what is still to be said
    goals, options = len(book.of(Objective)), len(book.of(Option))
    return [
        ("Your decision is named" if decision else "Name your decision", decision),
        (_count(goals, "goal", "goals", "Add a goal"), goals),
        (
            _count(options, "option you're weighing", "options you're weighing", "Add an option"),
            options,
        ),
        (
            "Your introduction is written" if intro else "Write your introduction",
            intro,
        ),
    ]


def _contact_plan(book: Book) -> list[tuple[str, object]]:
    people = [c for c in book.of(Contact) if not c.merged_into]
    # The same people as in the lines about each goal, so that the two never disagree.
    ranked = len({person for goal in coverage(book) for person in goal.people})
    return [
        (
            _count(
                len(people), "person on your list", "people on your list", "Nobody on your list yet"
            ),
            len(people) >= PEOPLE_WANTED,
        ),
        (
            _count(
                ranked,
                "person matched to your goals",
                "people matched to your goals",
                "Nobody matched to your goals yet",
            ),
            ranked,
        ),
    ]


def _outreach(book: Book) -> list[tuple[str, object]]:
    attempts = len(book.of(Attempt))
    requests = sum(1 for d in book.of(Document) if d.kind == "request" and d.text)
    # A request may be logged with its words and never composed here.
    requests += sum(1 for a in book.of(Attempt) if a.words)
    return [
        ("Your request is written" if requests else "Write your request", requests),
        (
            _count(
                attempts,
                "entry in your outreach log",
                "entries in your outreach log",
                "Nothing in your outreach log yet",
            ),
            attempts,
        ),
    ]


def _questions(book: Book) -> list[tuple[str, object]]:
    items = book.of(PlanItem)
    return [
        (
            _count(
                len(items),
                "question on your agenda",
                "questions on your agenda",
                "Pick your questions",
            ),
            len(items) >= QUESTIONS_WANTED,
        ),
        (
            "Your agenda asks for referrals"
            if any(i.block == "names" for i in items)
            else "Add a question that asks for referrals",
            any(i.block == "names" for i in items),
        ),
    ]


def _interview_day(book: Book) -> list[tuple[str, object]]:
    interviews = sum(1 for i in book.of(Interview) if i.status == "done")
    answers = sum(1 for a in book.of(Answer) if a.text)
    return [
        (
            _count(interviews, "interview held", "interviews held", "Hold an interview"),
            interviews,
        ),
        (_count(answers, "answer noted", "answers noted", "Write down an answer"), answers),
    ]


def _follow_up(book: Book) -> list[tuple[str, object]]:
    thanks = sum(1 for f in book.of(FollowUp) if f.kind == "thank_you" and f.done_at)
    told = sum(1 for r in book.of(Recommendation) if r.told_on)
    told += sum(1 for r in book.of(Referral) if r.told_outcome_on)
    return [
        (
            _count(thanks, "thank-you note sent", "thank-you notes sent", "Send a thank-you note"),
            thanks,
        ),
        (_count(told, "loop closed", "loops closed", "Close a loop"), told),
    ]


def _reflect(book: Book) -> list[tuple[str, object]]:
    debriefs = sum(1 for r in book.of(Reflection) if r.learned or r.surprised or r.about_you)
    topics = len(evidence_by_topic(book))
    scored = sum(1 for one in beliefs(book) if one.fits[-1].value is not None)
    return [
        (
            _count(debriefs, "reflection written", "reflections written", "Write a reflection"),
            debriefs,
        ),
        (
            _count(topics, "topic to compare", "topics to compare", "Add notes to compare"),
            topics,
        ),
        (_count(scored, "option scored", "options scored", "Score an option"), scored),
    ]


def _network(book: Book) -> list[tuple[str, object]]:
    given = len(book.of(Referral))
    return [
        (
            _count(
                given,
                "referral in your network",
                "referrals in your network",
                "Add a referral",
            ),
            given,
        )
    ]


def _export(book: Book) -> list[tuple[str, object]]:
    after = sum(1 for c in book.of(Confidence) if c.moment == "after" and c.score)
    return [
        (
            "Your confidence is rated again" if after else "Rate your confidence again",
            after,
        )
    ]


def _prepare(book: Book) -> list[tuple[str, object]]:
    settings = {one.part for one in book.of(Document) if one.kind == "course" and one.text}
    named = "name" in settings
    return [("Your course has a name" if named else "Name your course", named)]


def _class_view(book: Book) -> list[tuple[str, object]]:
    kept = {one.part for one in book.of(Document) if one.kind == "class_view" and one.text}
    scored = any(part.startswith("[") for part in kept)
    return [
        ("Hand-ins are loaded" if "shown" in kept else "Load the hand-ins", "shown" in kept),
        ("You've started scoring" if scored else "Score a hand-in", scored),
    ]


_MILESTONES = {
    "start_here": _start_here,
    "objectives": _objectives,
    "contact_plan": _contact_plan,
    "outreach": _outreach,
    "questions": _questions,
    "interview_day": _interview_day,
    "follow_up": _follow_up,
    "reflect_decide": _reflect,
    "referral_network": _network,
    "export_share": _export,
    "prepare": _prepare,
    "class_view": _class_view,
}


WORKSHOP = ("start_here", "objectives", "contact_plan", "questions", "export_share")
"""Pages of the 75-minute workshop; the talk that is rehearsed in it leaves no lasting record."""


def is_workshop_over(book: Book) -> bool:
    """Say whether the workshop is over.

    It is with the first real interview, or once all is there that its pages leave behind.

    Practice does not count.

    Parameters
    ----------
    book : Book
        All records.

    Examples
    --------
    >>> held = Book({"interview": [{"id": "iv-00000001", "status": "done"}]})
    >>> is_workshop_over(Book({})), is_workshop_over(held)
    (False, True)
    """
    real = book.without_practice()
    if any(one.status == "done" for one in real.of(Interview)):
        return True
    return all(one.is_done for key in WORKSHOP for one in milestones(real, key))
