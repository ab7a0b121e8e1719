"""Say to a person why it is they who are asked: *because you moved from law to maps*."""

from __future__ import annotations

import re

from infoview_lib.prep.drafts.note_shapes import Note, read_note
from infoview_lib.prep.drafts.word_forms import small_first, verbs_to_you, your_own
from infoview_lib.prep.words import words_in


def because(text: str) -> str:
    """Return a note on *why this person* as it follows *because*; empty when it does not.

    Parameters
    ----------
    text : str
        As the student wrote it.

    Examples
    --------
    >>> because("She moved from law to maps."), because("your film on wolves")
    ('you moved from law to maps', 'of your film on wolves')
    >>> because("Runs a group for beginners"), because("great at her job"), because("Night shifts")
    ('you run a group for beginners', "you're great at your job", '')
    """
    plain = re.sub(r"^because (?:of )?", "", " ".join(text.split()), flags=re.IGNORECASE)
    return because_of(read_note(plain))


def because_of(note: Note) -> str:
    """Return a note that was read as it follows *because*; empty when it does not.

    Parameters
    ----------
    note : Note
        The note.

    Examples
    --------
    >>> because_of(read_note("moved from law to maps"))
    'you moved from law to maps'
    """
    if re.match(r"(?:her|his|their|your)\b", note.raw, re.IGNORECASE) and note.shape != "other":
        if note.shape == "sentence":
            return ""
        return f"of {small_first(your_own(note.raw))}"
    if note.shape == "quality":
        return f"you're {your_own(note.words)}"
    if note.shape == "sentence" and re.match(r"You(?:['’]\w+)?\b", note.words) and not note.items:
        return small_first(your_own(note.words)).rstrip(".!")
    if note.shape in ("deed", "habit"):
        return f"you {your_own(verbs_to_you(note.words))}"
    return ""


_AGENT = re.compile(
    r"(?:er|or|ist|ian|ant|nurse|chef|clerk|therapist|pilot|judge|coach|guide|ranger|aide|tech"
    r"|analyst|architect|scientist|surgeon|vet|rep|ee|mechanic|artist|author)$"
)
_NOT_AGENT = frozenset(("labor", "water", "paper", "weather", "computer", "power", "career"))


def does_work(noun: str) -> bool:
    """Say whether a word names somebody by the work they do; its ending tells.

    Parameters
    ----------
    noun : str
        In small letters.

    Examples
    --------
    >>> does_work("welder"), does_work("nursing"), does_work("water")
    (True, False, False)
    """
    return bool(_AGENT.search(noun)) and noun not in _NOT_AGENT


def is_person(thing: str) -> bool:
    """Say whether a thing is a person: *the only woman on the crew*, *an expert in bees*.

    Parameters
    ----------
    thing : str
        A few words.

    Examples
    --------
    >>> is_person("the only woman on the crew"), is_person("a film on wolves")
    (True, False)
    """
    if re.match(
        r"(?:the (?:only|first|best|most|head|manager|owner|director|chair)|one of)\b", thing
    ):
        return True
    head = re.split(r" (?:of|at|in|who|with|for|from|on|and)\b", thing)[0]
    last = words_in(head)[-1].lower()
    is_one = thing.startswith(("a ", "an "))
    return is_one and (does_work(last) or last == "expert")
