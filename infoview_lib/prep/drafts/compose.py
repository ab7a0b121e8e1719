"""Compose a message from the table of sentences and the facts that are known.

Each row of the table is one sentence of one part of a message. Of the sentences of a part those are
sayable whose slots all find a fact that fits; the lowest tier that has one is taken, and within it
the variant decides. No fact is stated twice. A row with a [blank] asks for what is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from infoview_lib.bundled import data_file
from infoview_lib.prep.blanks import blanks_in, placeholders_in
from infoview_lib.prep.drafts.facts import MessageFacts
from infoview_lib.prep.drafts.slots import SLOTS
from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.prep.messages.request_length import request_length
from infoview_lib.prep.tables import parts_of, read_rows

_COLUMNS = ("kind", "form", "branch", "paragraph", "part", "tier", "spare", "asks", "text")
_MAY_REPEAT = frozenset(("their_name", "address_as", "job_title", "my_name", "referred"))
"""Names, which a message may say more than once."""
SUBJECT = "subject"
_ASKING, _WORDINGS = ("request", "reminder"), 3
"""Messages that must not sound like asking for a job; how many wordings are tried for that, and
to keep a limit."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Hold one row of the table: where its words belong, and when they may be said.

    Parameters
    ----------
    kind : tuple of str
        The messages that say it.
    form, branch : tuple of str
        Channels or forms, and what happened; empty for all.
    paragraph : int
        Number of the paragraph.
    part : str
        What the sentence is for; one sentence of a part is said.
    tier : int
        Sentences of a lower tier go first.
    spare : int
        Parts that a long message can do without; the highest number goes first, 0 stays.
    asks : tuple of str
        The facts that its blank asks for.
    text : str
        Words with ``{slots}`` and ``[blanks]``.
    """

    kind: tuple[str, ...]
    form: tuple[str, ...]
    branch: tuple[str, ...]
    paragraph: int
    part: str
    tier: int
    spare: int
    asks: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Stated:
    """Hold one fact that a message states: its name, the words, the record and field behind it."""

    fact: str
    words: str
    record: str
    field: str


@dataclass(frozen=True, slots=True)
class Blank:
    """Hold one open place with its brackets, and the facts it asks for."""

    words: str
    asks: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Draft:
    """Hold a message with what it rests on.

    Parameters
    ----------
    kind, form : str
        The message; its channel, or the form of a note.
    text, subject : str
        The message; the line above an email, else empty.
    stated : tuple of Stated
        Each fact in it, in order.
    blanks : tuple of Blank
        What is left for the student to say.
    """

    kind: str
    form: str
    text: str
    subject: str = ""
    stated: tuple[Stated, ...] = field(default=())
    blanks: tuple[Blank, ...] = field(default=())

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        # A page that shows a draft would save the names in it.
        return f"<Draft {self.kind}, {self.form}, {len(self.blanks)} open>"


def read_sentences(text: str, name: str = "messages.csv") -> tuple[Sentence, ...]:
    """Return the table of sentences.

    Parameters
    ----------
    text : str
        The table as comma-separated text with a header row.
    name : str
        Name of the file, for messages.

    Raises
    ------
    ReadingError
        When a column is missing or a cell is empty that must not be.
    """
    rows = read_rows(text, _COLUMNS, name, optional=("form", "branch", "spare", "asks"))
    return tuple(
        Sentence(
            parts_of(row["kind"]),
            parts_of(row["form"]),
            parts_of(row["branch"]),
            int(row["paragraph"]),
            row["part"],
            int(row["tier"]),
            int(row["spare"] or 0),
            parts_of(row["asks"]),
            row["text"],
        )
        for row in rows
    )


@cache
def sentences() -> tuple[Sentence, ...]:
    """Return the sentences that come with the program."""
    return read_sentences(data_file("messages.csv").read_text(encoding="utf-8"))


def asked_by(blank: str) -> frozenset[str]:
    """Return the facts that an open place of a draft asks for.

    Parameters
    ----------
    blank : str
        The open place with its brackets.

    Returns
    -------
    frozenset of str
        Empty for one that the student made.
    """
    return _asked_by().get(blank, frozenset())


@cache
def _asked_by() -> dict[str, frozenset[str]]:
    found = dict[str, frozenset[str]]()
    for row in sentences():
        for blank in blanks_in(row.text):
            found[blank] = found.get(blank, frozenset()) | set(row.asks)
    return found


def compose(kind: str, form: str, known: MessageFacts, is_spoken: bool = False) -> Draft:
    """Return a message.

    Parameters
    ----------
    kind : str
        A kind of the table.
    form : str
        Channel or form.
    known : MessageFacts
        What it may state.
    is_spoken : bool
        True leaves out each sentence with a blank, which cannot be read aloud; the blanks are
        returned all the same.

    Returns
    -------
    Draft
        In the longest form that keeps the limit of its channel; where a reason is too long for
        every form, it is asked for in short.

    Examples
    --------
    >>> from infoview_lib.prep.drafts.facts import Fact
    >>> known = MessageFacts(their_name=Fact("Ana Lopes"), my_name=Fact("Jo Ito"), branch="met",
    ...     met_on=Fact("on March 3"), point=Fact("Night shifts."))
    >>> compose("thank_you", "message", known).text.startswith("Hi Ana,")
    True
    """
    rows = [
        row
        for row in sentences()
        if kind in row.kind
        and (not row.form or form in row.form)
        and (not row.branch or known.branch in row.branch)
    ]
    made = _fitted(kind, form, rows, known, is_spoken)
    for turn in range(1, _WORDINGS if kind in _ASKING else 1):
        if not find_job_asks(made.text):
            return made
        # A reason in the student's words may sound like asking for a job beside ours.
        other = replace(known, variant=known.variant + turn)
        made = _fitted(kind, form, rows, other, is_spoken)
    return made


def _fitted(
    kind: str, form: str, rows: list[Sentence], known: MessageFacts, is_spoken: bool
) -> Draft:
    """Return the longest message that keeps the limit of its channel."""
    # The longest form first: what can be spared is left out only when it does not fit.
    levels = sorted({row.spare for row in rows}, reverse=True)
    # The reason is the student's own and often the longest; it goes last, after other wordings,
    # and is asked for in short.
    worded = (replace(known, variant=known.variant + turn) for turn in range(_WORDINGS))
    for facts in (*worded, replace(known, why=replace(known.why, text=""))):
        for level in levels:
            fits = [row for row in rows if row.spare <= level]
            made = _composed(kind, form, fits, facts, is_spoken)
            if not request_length(form, made.text, known.note_limit).is_long:
                return made
    return _composed(kind, form, [row for row in rows if not row.spare], known, is_spoken)


def sentence_of(kind: str, form: str, part: str, known: MessageFacts) -> str:
    """Return the sentence that one part of a message would have.

    Parameters
    ----------
    kind, form, part : str
        The message, its form, the part.
    known : MessageFacts
        What it may state.

    Returns
    -------
    str
        With blanks for what is not known; empty when the message has no such part.
    """
    rows = [
        row
        for row in sentences()
        if kind in row.kind and row.part == part and (not row.form or form in row.form)
    ]
    return _composed(kind, form, rows, known, is_spoken=False).text


def _composed(
    kind: str, form: str, rows: Iterable[Sentence], known: MessageFacts, is_spoken: bool
) -> Draft:
    """Return the message that some rows make."""
    parts: dict[str, list[Sentence]] = {}
    for row in rows:
        parts.setdefault(row.part, []).append(row)
    stated: list[Stated] = []
    blanks: list[Blank] = []
    paragraphs: dict[int, list[str]] = {}
    subject = ""
    for place, (part, options) in enumerate(parts.items()):
        chosen = _choice(options, known, {one.fact for one in stated}, place)
        if chosen is None:
            continue
        text, found = _filled(chosen, known)
        if not text:
            continue
        asks = chosen.asks or tuple(one.fact for one in found)
        open_places = [Blank(words, asks) for words in blanks_in(text)]
        blanks += open_places
        if open_places and is_spoken:
            continue
        stated += found
        if part == SUBJECT:
            subject = text
        else:
            paragraphs.setdefault(chosen.paragraph, []).append(text)
    text = "\n\n".join(" ".join(paragraphs[number]) for number in sorted(paragraphs))
    return Draft(kind, form, text, subject, tuple(stated), tuple(blanks))


def _choice(
    options: list[Sentence], known: MessageFacts, used: set[str], place: int
) -> Sentence | None:
    """Return the sentence that is said of the part at a place; None when none can be."""
    sayable = [row for row in options if _is_sayable(row, known, used)]
    if not sayable:
        return None
    best = min(row.tier for row in sayable)
    found = [row for row in sayable if row.tier == best]
    # By place, not by chance: the same records give the same words, and neighbors different ones.
    # Once all wordings of a part were said, each part goes on at its own pace, so that a third
    # message mixes them.
    rounds, turn = divmod(known.variant, len(found))
    return found[(turn + rounds * place) % len(found)]


def _is_sayable(row: Sentence, known: MessageFacts, used: set[str]) -> bool:
    return all(
        SLOTS[name].fill(known) is not None
        and not any(fact in used for fact in SLOTS[name].facts if fact not in _MAY_REPEAT)
        for name in placeholders_in(row.text)
    )


def _filled(row: Sentence, known: MessageFacts) -> tuple[str, list[Stated]]:
    """Return the words of a sentence with the facts it states."""
    stated: list[Stated] = []
    text = row.text
    for name in placeholders_in(row.text):
        words = SLOTS[name].fill(known) or ""
        text = text.replace(f"{{{name}}}", words)
        for fact in _facts_in(name, words, known):
            source = getattr(known, fact)
            stated.append(Stated(fact, words, source.record, source.field))
    text = re.sub(r"[ \t]{2,}", " ", text).strip()
    # The first word may come from a note, and the period of a name such as Jr. is one too many.
    text = re.sub(r"(?<=\w)\.\.(?!\.)", ".", text)
    return text[:1].upper() + text[1:], stated


def _facts_in(slot: str, words: str, known: MessageFacts) -> Iterator[str]:
    """Yield the facts that a slot states with these words."""
    for fact in SLOTS[slot].facts:
        if not getattr(known, fact).text.strip():
            continue
        if fact == "their_name" and "address_as" in SLOTS[slot].facts and known.address_as.text:
            continue
        if fact == "job_title" and ("Professor" not in words or known.address_as.text):
            continue
        yield fact
