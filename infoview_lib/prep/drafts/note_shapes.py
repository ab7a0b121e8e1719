"""Read a student's note: tell its shape, make it fit within a sentence.

A note may be a command, a thing, a sentence, a list; with a capital, a period, an emoji, in
another language. Each shape has one way into a sentence. What has no shape for sure is quoted.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from infoview_lib.prep.counts_and_lists import listed
from infoview_lib.prep.drafts import english_words as words_of
from infoview_lib.prep.drafts.note_letters import is_english, items_of
from infoview_lib.prep.drafts.word_forms import (
    second_person,
    small_first,
    to_me,
    to_you,
    with_capital,
    with_end,
)
from infoview_lib.prep.words import word_set, words_in

SHAPES = (
    "",
    "command",
    "doing",
    "deed",
    "habit",
    "sentence",
    "thing",
    "topic",
    "quality",
    "clause",
    "link",
    "other",
)
"""What a note can be; empty text for an empty note, ``other`` for what can only be quoted."""
LONGEST_QUOTE = 220
"""Characters of a note that are quoted; a longer one is asked for in short."""
_MOST_ITEMS = 4
_LONGEST_WITHIN = 22
"""Words of a note that still read well within a sentence."""


@dataclass(frozen=True, slots=True)
class Note:
    """Hold one note in the form its shape has within a sentence.

    Parameters
    ----------
    shape : str
        One of `SHAPES`.
    words : str
        A command as it follows *to*, a sentence with capital and end, all else in small letters
        without an end; what is quoted as it was written.
    raw : str
        The note with its letters cleaned, on one line.
    items : tuple of Note
        The sentences or lines of the note, each with its shape; empty for one alone.
    """

    shape: str = ""
    words: str = ""
    raw: str = ""
    items: tuple[Note, ...] = ()


@lru_cache(maxsize=1024)  # one draft asks for the same note in several forms
def read_note(text: str) -> Note:
    """Return a note with its shape.

    Parameters
    ----------
    text : str
        As the student wrote it.

    Examples
    --------
    >>> read_note("Apply early.")
    Note(shape='command', words='to apply early', raw='Apply early', items=())
    >>> read_note("the night shifts").shape, read_note("Nurses work nights").shape
    ('thing', 'other')
    >>> read_note("Applied early 🎉").words
    'applied early'
    """
    items, between = items_of(text)
    raw = between.join(items)
    # “None” and “n/a” were typed to get past the box.
    if not words_in(raw) or raw.lower() in words_of.NO_ANSWERS:
        return Note()
    if re.fullmatch(r"(?:https?://|www\.)\S+", raw):
        return Note("link", raw, raw)
    # The lists know English alone; other words are quoted as they are.
    if not is_english(raw):
        return Note("other", raw, raw)
    read = tuple(_one(item) for item in items)
    if len(read) == 1:
        return read[0]
    shapes = {one.shape for one in read}
    if shapes == {"sentence"}:
        return Note("sentence", " ".join(one.words for one in read), raw, read)
    is_list = shapes == {"command"} or shapes <= {"thing", "topic", "doing"}
    # A list within a list could be read in two ways.
    is_plain = not any("," in one.words or " and " in one.words for one in read)
    if is_list and is_plain and len(read) <= _MOST_ITEMS:
        words = [one.words for one in read]
        if shapes == {"command"}:
            words[1:] = [one.removeprefix("to ") for one in words[1:]]
        return Note(read[0].shape, listed(words), raw, read)
    return Note("other", raw, raw, read)


def quoted(note: Note) -> str:
    """Return a note in quotation marks, with capital and end; empty when it is too long to quote.

    Parameters
    ----------
    note : Note
        The note.

    Examples
    --------
    >>> quoted(read_note("nurses work nights"))
    '“Nurses work nights.”'
    """
    # A quotation within a quotation takes single marks.
    text = note.raw.strip("“”\"' ").replace("“", "‘").replace("”", "’").replace('"', "’")
    if not text or len(text) > LONGEST_QUOTE:
        return ""
    return f"“{with_capital(with_end(text))}”"


def _one(item: str) -> Note:
    """Return one item of a note with its shape."""
    item = (
        re.sub(rf"^{words_of.TOLD}", "", item, flags=re.IGNORECASE) if _tells_first(item) else item
    )
    lead, colon, rest = item.partition(": ")
    if colon and len(words_in(lead)) <= 3:
        inner = _one(rest)
        if inner.shape == "command" and re.match(r"(?:before|after|during|in|by)\b", lead, re.I):
            return Note("command", f"{inner.words} {small_first(lead)}", item)
        return Note("other", item, item)
    # What stands behind a colon is a second thing; no sentence of ours has room for both.
    for look in () if ": " in item else _LOOKS:
        if found := look(item):
            shape, words = found
            if shape != "sentence" and len(words_in(words)) > _LONGEST_WITHIN:
                break
            return Note(shape, words, item)
    return Note("other", item, item)


def _tells_first(item: str) -> bool:
    found = re.match(words_of.TOLD, item, re.IGNORECASE)
    return bool(found) and len(words_in(item[found.end() :])) > 1 if found else False


def _command(item: str) -> tuple[str, str] | None:
    """Return a command as it follows *to*."""
    said = re.sub(
        r"^(?:please |maybe |first,? |then |next,? |also |just |always |definitely |"
        r"(?:you|i|we) (?:should|could|need to|ought to|must|have to) |should |to |try to )+",
        "",
        item,
        flags=re.IGNORECASE,
    )
    has_lead = said != item
    first, _, rest = said.partition(" ")
    low = first.lower().replace("’", "'")
    if low in ("don't", "never") or (low == "do" and rest.lower().startswith("not ")):
        verb = rest.removeprefix("not ")
        is_plain = bool(verb) and verb.split(" ")[0].lower() not in words_of.SUBJECTS
        return ("command", f"not to {to_you(to_me(verb))}") if is_plain else None
    if not _starts(said, has_lead):
        return None
    return "command", "to " + to_you(to_me(_list_with_and(small_first(said))))


def _starts(said: str, has_lead: bool) -> bool:
    """Say whether words begin with a command and hold no clause of their own before it ends."""
    first, _, rest = said.partition(" ")
    low, second = first.lower(), rest.split(" ")[0].lower().strip(",")
    if low not in words_of.COMMANDS:
        return False
    if low in words_of.ALSO_NOUNS and not has_lead:
        after = words_of.DETERMINERS | words_of.SMALL
        return second in after and second not in ("is", "as", "well", "of")
    return second not in words_of.FINITE


def _list_with_and(text: str) -> str:
    """Return a list of three or more with *and* before the last, where it has none."""
    parts = text.split(", ")
    verbs = sum(part.split(" ")[0].lower() in words_of.COMMANDS for part in parts)
    if len(parts) >= 2 and verbs == len(parts):
        return listed(parts)
    return text


def _doing(item: str) -> tuple[str, str] | None:
    first = item.split(" ")[0].lower()
    is_doing = first.endswith("ing") and len(first) > 5 and first not in words_of.DOING_NOUNS
    if not is_doing or " " not in item or any(w.lower() in words_of.FINITE for w in words_in(item)):
        return None
    return "doing", to_you(small_first(item))


def _deed(item: str) -> tuple[str, str] | None:
    """Return what somebody did, without the one who did it."""
    first, _, rest = item.partition(" ")
    low = first.lower()
    is_past = low in words_of.PAST or (
        low.endswith("ed") and len(low) > 4 and low not in words_of.NOT_PAST
    )
    if low in ("read", "put", "cut", "quit") and low in words_of.COMMANDS:
        return None
    is_deed = is_past and (not rest or rest.split(" ")[0].lower() not in words_of.FINITE)
    return ("deed", small_first(item)) if is_deed else None


def _habit(item: str) -> tuple[str, str] | None:
    """Return what somebody does, without the one who does it."""
    first, _, rest = item.partition(" ")
    low = first.lower().rstrip(",")
    is_verb = low in words_of.THIRD or low.removesuffix("s") in words_of.COMMANDS - {"plan"}
    if not low.endswith("s") or not rest or not is_verb:
        return None
    is_thing = bool(_PREPOSITION.match(rest)) and low not in words_of.THIRD
    second = rest.split(" ")[0].lower()
    return None if is_thing or second in words_of.FINITE else ("habit", small_first(item))


_PREPOSITION = re.compile(r"(?:on|in|of|with|for|about|at|from|as|to|by|and|or)\b", re.IGNORECASE)


def _clause(item: str) -> tuple[str, str] | None:
    """Return words that begin with *how* or *what* and ask nothing."""
    first = item.split(" ")[0].lower()
    said = to_you(small_first(item))
    if first == "that":
        if _THIS_ONE.match(item) and _may_say_something(item):
            return None
        return "clause", re.sub(r"^that they\b", "that you", said)
    if first in ("how", "what", "why", "where", "when", "whether") and "?" not in item:
        return "clause", said
    return None


def _sentence(item: str) -> tuple[str, str] | None:
    """Return a whole sentence."""
    all_words = [word.lower().replace("’", "'") for word in words_in(item)]
    first = all_words[0]
    if "?" in item or len(all_words) < 2:
        return None
    is_short = "'" in first and first in words_of.FINITE  # I'm, it's
    if is_short:
        has_verb = True
    elif first in words_of.SUBJECTS and first not in ("this", "that", "these", "those"):
        has_verb = len(all_words) > 1
    else:
        has_verb = _has_verb(" ".join(item.split(" ")[1:]))
    if (first in words_of.FINITE and "'" not in first) or first in ("not", "if", "because"):
        return None
    # “This one explains the rules” names nothing; the same verb behind a noun could be a noun, too.
    if _THIS_ONE.match(item) and _may_say_something(item):
        has_verb = True
    return ("sentence", with_capital(with_end(to_you(item)))) if has_verb else None


_THIS_ONE = re.compile(r"(?:this|that)(?: one)? (?!one\b)\w+s\b", re.IGNORECASE)
_NO_SUBJECT = word_set("of in on at for with from by about as to and or that who which she he it")
_NO_OBJECT = word_set(
    "of in on at for with from by about as to and or that who which is are was were"
)
_OBJECT_BEGINS = words_of.DETERMINERS | word_set("how what why whether you me us")


def _may_say_something(item: str) -> bool:
    """Say whether a word in *-s* could be the verb: *the guide explains the rules*."""
    found = [word.lower() for word in words_in(item)]
    # Behind a determiner stands a noun, unless it is a pronoun: “my answers”, “this explains”.
    start = 1 if found[0] in ("this", "that", "one") else 2
    no_subject = words_of.DETERMINERS - {"one"} | _NO_SUBJECT
    return any(
        (place == 1 or found[place - 1] not in no_subject)
        and _could_be_verb(word, found[place + 1])
        for place, word in enumerate(found[:-1])
        if place >= start
    )


def _could_be_verb(word: str, after: str) -> bool:
    base = second_person(word)
    is_known = word in words_of.PLAIN_VERBS or base in words_of.COMMANDS
    is_noun_too = base in words_of.ALSO_NOUNS - {"help"}
    fits = after in _OBJECT_BEGINS if is_noun_too else after not in _NO_OBJECT
    return word.endswith("s") and is_known and fits


def _has_verb(text: str) -> bool:
    """Say whether words hold a verb of their own before another clause begins."""
    before = re.split(r"\b(?:who|which|that|how|what|where|when|because)\b", text.lower())[0]
    found = [word.replace("’", "'") for word in words_in(before)]
    if any(word in words_of.FINITE for word in found):
        return True
    return any(
        word in words_of.PAST
        and before not in words_of.DETERMINERS
        and after not in ("by", "in", "at", "on", "for", "with", "from", "")
        for before, word, after in zip(["", *found], found, [*found[1:], ""], strict=False)
    )


def _quality(item: str) -> tuple[str, str] | None:
    said = re.sub(r"^(?:so|very|really|super) ", "", item, flags=re.IGNORECASE)
    first, second = (*said.split(" ", 1), "")[:2]
    if first.lower() not in words_of.QUALITIES:
        return None
    if not second or re.match(r"(?:at|with|about|in|to|and|for)\b", second):
        return "quality", to_you(small_first(item))
    return None


def _thing(item: str) -> tuple[str, str] | None:
    """Return a thing with its article."""
    first = item.split(" ")[0].lower()
    if first not in words_of.DETERMINERS or _ends_open(item):
        return None
    before = re.split(r"\b(?:who|which|that|how|what|where|when|because)\b", item)[0]
    inside = [word.lower() for word in words_in(before)[2:-1]]
    if any(word in words_of.FINITE or word in words_of.PAST for word in inside):
        return None
    # “Shows how” needs the word behind the verb; past it another clause begins.
    lead = re.split(r"(?<=\bhow)\b|(?<=\bwhat)\b", item)[0]
    if _may_say_something(re.split(r"\b(?:who|which|that|when|because)\b", lead)[0]):
        return None
    return "thing", to_you(_list_of_nouns(small_first(item)))


def _topic(item: str) -> tuple[str, str] | None:
    """Return a thing without article; of few words, none of which could be its verb."""
    found = [word.lower().replace("’", "'") for word in words_in(item)]
    first = found[0]
    if "?" in item or _ends_open(item) or first in words_of.SUBJECTS | words_of.NO_TOPIC:
        return None
    is_listed = first in words_of.ALSO_NOUNS and item.split(" ")[0].endswith(",")
    if first in words_of.COMMANDS and len(found) > 1 and not is_listed:
        return None
    if _doubtful(item, found):
        return None
    return "topic", to_you(_list_of_nouns(small_first(item)))


def _doubtful(item: str, found: list[str]) -> bool:
    """Say whether one of the words could make a sentence of them."""
    if any(word in words_of.FINITE for word in found):
        return True
    if found[-1] in ("matters", "varies", "depends", "sucks", "stinks", "counts", "helps", "pays"):
        return True
    parts = [words_in(part) for part in re.split(r",|\band\b|\bor\b", item)]
    inside = [word.lower() for part in parts for word in part[1:-1]]
    prepositions = ("of", "in", "at", "for", "with", "on", "about", "to", "from", "between", "vs")
    verbs = words_of.PLAIN_VERBS | words_of.COMMANDS | words_of.PAST
    before = dict(zip(found[1:], found, strict=False))
    loose = [
        word
        for word in inside
        if word in verbs and before.get(word) not in (*prepositions, *words_of.DETERMINERS)
    ]
    return bool(loose) or (len(found) > 4 and not set(found) & {*prepositions, "and"})


def _ends_open(item: str) -> bool:
    """Say whether a note breaks off."""
    last = words_in(item)[-1].lower()
    return last in ("the", "a", "an", "to", "of", "and", "or", "for", "with", "because", "that")


def _list_of_nouns(text: str) -> str:
    """Return *pay, hours, safety* with *and* before its last item, where it is such a list."""
    parts = text.split(", ")
    if len(parts) >= 3 and not re.search(r"\b(?:and|or|who|which|but)\b", text):
        return listed(parts)
    return text


_LOOKS: tuple[Callable[[str], tuple[str, str] | None], ...] = (
    _command,
    _clause,
    _doing,
    _deed,
    _habit,
    _quality,
    _sentence,
    _thing,
    _topic,
)
"""Shapes in the order in which they are looked for."""
