"""Rank whom to ask first, by weights the student can move.

What is not known counts as neutral, never as zero: an empty field must not push a person down.

References
----------
Moderately weak ties helped most people to a new job, in an inverted U; in less digital industries
strong ties did: Rajkumar, Saint-Jacques, Bojinov, Brynjolfsson & Aral, "A causal test of the
strength of weak ties", Science 377 (2022). `data/claims.csv` says how far that goes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.learned.coverage import coverage
from infoview_lib.contacts.stages import NOT_ASKED_STAGES, stages
from infoview_lib.prep.digital_fields import is_digital
from infoview_lib.records.book import Book
from infoview_lib.records.fields import YOU
from infoview_lib.records.kinds import Attempt, Contact, Document
from infoview_lib.records.people import living_contacts

WEIGHTS: dict[str, int] = {
    "relevance": 5,
    "gap": 4,
    "teaches": 3,
    "referred": 3,
    "tie": 2,
    "competitor": 2,
}
"""Part of the score → its weight before the student moves it."""

WEIGHT_LABELS = (
    ("relevance", "Close to your goals"),
    ("gap", "Can help with an open goal"),
    ("teaches", "Likes to teach or is active in an association"),
    ("referred", "Someone referred you"),
    ("tie", "How well you know each other"),
    ("competitor", "Won't see you as a competitor"),
)
MOST_WEIGHT = 10
NEUTRAL = 0.5
TIE_VALUES = {1: 0.6, 2: 1.0, 3: 0.9, 4: 0.5, 5: 0.2}
"""Tie strength 1–5 → value 0 to 1; moderately weak is best: our reading of the curve."""
LESS_DIGITAL_TIE_VALUES = {1: 0.2, 2: 0.3, 3: 0.5, 4: 1.0, 5: 0.9}
"""The same in a less digital field, where strong ties are best."""

_TIE_BY_FIELD = {
    True: "you know each other a little, which can help most in digital fields",
    False: "you know each other well, which can help more in less digital fields",
    None: "you know each other a little",
}
"""Whether a field is digital (None where that is not known) → what speaks for a person there."""
_GOOD = {
    "relevance": "their work is close to your goals",
    "gap": "they can help with a goal that's still open",
    "teaches": "they like to teach",
    "referred": "{} referred you",
    "tie": _TIE_BY_FIELD[None],
}
_BAD = {
    "competitor": "they might see you as a competitor",
    "relevance": "their work is far from your goals",
}


@dataclass(frozen=True)
class RankedContact:
    """Hold one row of the ranking: place from 1, score and value of each part 0 to 1, why."""

    rank: int
    contact: str
    name: str
    score: float
    parts: dict[str, float] = field(hash=False)
    stage: str
    _say: Callable[[], str] = field(repr=False, compare=False)

    @property
    def reason(self) -> str:
        """What pulls the person up, and what down, in one sentence."""
        return self._say()  # a page shows the first few of thousands


def rank(
    book: Book,
    weights: Mapping[str, float] | None = None,
    on: date | None = None,
    not_asked: bool = False,
) -> list[RankedContact]:
    """Return the student's contacts, the best to ask first.

    Parameters
    ----------
    book : Book
        All records.
    weights : mapping of str to number, optional
        Part → weight, 0 to 10; parts not named keep theirs, weight 0 leaves a part out.
    on : date, optional
        Day at which the stages are read.
    not_asked : bool
        True leaves out whoever was asked already.

    Returns
    -------
    list of RankedContact
        One per contact, without practice, merged and do-not-contact people. Equal scores stand in
        the order in which people were added. Empty for an empty book.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes", "relevance": 2},
    ...                          {"id": "ct-00000002", "name": "Bo Chen", "relevance": 5}]})
    >>> for row in rank(book):
    ...     print(row.name, row.score, row.reason)
    Bo Chen 0.63 Their work is close to your goals.
    Ana Lopes 0.43 Not enough information yet.
    """
    cases = records_by_person(book)
    used = _checked(weights)
    covered = coverage(book)
    gaps = {
        row.kind: any(other.gap for other in covered if other.kind == row.kind) for row in covered
    }
    stage = stages(book, on)
    rows: list[tuple[float, int, Contact, dict[str, float]]] = []
    for place, one in enumerate(cases.contacts.values()):
        if one.do_not_contact or (not_asked and stage[one.id] not in NOT_ASKED_STAGES):
            continue
        parts = _parts(cases, one, gaps)
        rows.append((-_score(parts, used), place, one, parts))
    rows.sort(key=lambda row: row[:2])
    return [
        RankedContact(
            number,
            one.id,
            one.name,
            -score,
            parts,
            stage[one.id],
            partial(_reason, cases, one, parts, used),
        )
        for number, (score, _, one, parts) in enumerate(rows, start=1)
    ]


def _checked(weights: Mapping[str, float] | None) -> dict[str, float]:
    """Return a weight for every part, each within its bounds."""
    moved = {part: weight for part, weight in (weights or {}).items() if part in WEIGHTS}
    return {part: min(max(weight, 0), MOST_WEIGHT) for part, weight in (WEIGHTS | moved).items()}


def _parts(cases: RecordsByPerson, contact: Contact, gaps: dict[str, bool]) -> dict[str, float]:
    """Return what is known of a person for each part, 0 to 1."""
    referred = any(one.from_ != YOU for one in cases.given_for.get(contact.id, ()))
    helps = contact.objectives.split()
    covers = [gaps[kind] for kind in helps if kind in gaps]
    return {
        "relevance": NEUTRAL if contact.relevance is None else (contact.relevance - 1) / 4,
        # Who helps with a goal already met is worth less than unknown, but not nothing.
        "gap": (0.25 + 0.75 * any(covers)) if covers else NEUTRAL,
        "teaches": {True: 1.0, False: 0.25, None: NEUTRAL}[contact.likes_to_teach],
        # Not 0: most people on a first list were named by nobody, and rank by the rest.
        "referred": 1.0 if referred else NEUTRAL,
        "tie": _tie_values(contact).get(contact.tie_strength or 0, NEUTRAL),
        "competitor": {True: 0.0, False: 1.0, None: NEUTRAL}[contact.may_see_competitor],
    }


def _is_digital(contact: Contact) -> bool | None:
    return is_digital(contact.industry, contact.occupation)


def _tie_values(contact: Contact) -> dict[int, float]:
    """Return what each tie strength is worth in the field of a person."""
    return LESS_DIGITAL_TIE_VALUES if _is_digital(contact) is False else TIE_VALUES


def _score(parts: dict[str, float], weights: dict[str, float]) -> float:
    """Return the mean of the parts by their weights, 0 to 1."""
    total = sum(weights.values())
    if not total:
        return NEUTRAL
    return round(sum(weights[part] * value for part, value in parts.items()) / total, 2)


def _reason(
    cases: RecordsByPerson, contact: Contact, parts: dict[str, float], weights: dict[str, float]
) -> str:
    """Return in one sentence what pulls a person up, and what down."""
    pull = {part: weights[part] * (value - NEUTRAL) for part, value in parts.items()}
    good = sorted((part for part in _GOOD if pull[part] > 0), key=lambda part: -pull[part])[:2]
    bad = [part for part in _BAD if pull[part] < 0 and parts[part] == 0]
    words = [_good_words(cases, contact, part) for part in good]
    # Two good things, or one and a caution, make one short sentence.
    sentence = ", and ".join(words)
    if bad:
        sentence = f"{sentence}, but {_BAD[bad[0]]}" if sentence else _BAD[bad[0]]
    sentence = sentence or "not enough information yet"
    return sentence[0].upper() + sentence[1:] + "."


def _good_words(cases: RecordsByPerson, contact: Contact, part: str) -> str:
    """Return what speaks for a person in one part."""
    if part == "referred":
        givers = (one.from_ for one in cases.given_for[contact.id] if one.from_ != YOU)
        names = [name for giver in givers if (name := cases.book.name_of(giver))]
        return _GOOD[part].format(names[0] if names else "someone")
    return _TIE_BY_FIELD[_is_digital(contact)] if part == "tie" else _GOOD[part]


def whom_first(book: Book, weights: Mapping[str, float] | None, on: date) -> tuple[str, str]:
    """Return whom to write to first.

    That is whom the student wrote to last and did not ask yet, else the best person to ask.

    Parameters
    ----------
    book : Book
        All records.
    weights : mapping of str to float, optional
        As `infoview_lib.contacts.asking.ranking.rank` takes them.
    on : date
        Day at which the stages are read.

    Returns
    -------
    tuple of str
        Contact, channel. Both are empty when there is nobody who may be asked; the channel is empty
        when nothing was written.
    """
    people = [one.id for one in living_contacts(book, practice=False) if not one.do_not_contact]
    not_asked = set(people) - {one.contact for one in book.of(Attempt)}
    written = [
        one for one in book.of(Document) if one.kind == "request" and one.contact in not_asked
    ]
    if written:
        newest = max(written, key=lambda one: one.updated_at)
        return newest.contact, newest.channel
    free = [row.contact for row in rank(book, weights, on, not_asked=True)]
    return next(iter([*free, *people]), ""), ""
