"""Read a student's note: clean its letters, tell its shape, make it fit within a sentence.

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
    items, between = _items(text)
    raw = between.join(items)
    # “None” and “n/a” were typed to get past the box.
    if not words_in(raw) or raw.lower() in words_of.NO_ANSWERS:
        return Note()
    if re.fullmatch(r"(?:https?://|www\.)\S+", raw):
        return Note("link", raw, raw)
    # The lists know English alone; other words are quoted as they are.
    if not _is_english(raw):
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
    return f"“{_with_capital(_with_end(text))}”"


def small_first(text: str) -> str:
    """Return a text as it stands within a sentence: its first letter small unless it is a name.

    Parameters
    ----------
    text : str
        A few words.

    Examples
    --------
    >>> [small_first(one) for one in ("Flour milling", "English", "STEM clubs", "Elm Clinic")]
    ['flour milling', 'English', 'STEM clubs', 'Elm Clinic']
    """
    first, _, rest = text.partition(" ")
    bare = re.sub(r"[^\w’'-]", "", first)
    low = bare.lower().replace("’", "'")
    if bare[1:] != bare[1:].lower() or low in ("i", "i'm", "i've", "i'd", "i'll"):
        return text
    if low.removesuffix("'s") in words_of.PROPER or (low.endswith(("ish", "ese")) and len(low) > 5):
        return text
    # A capital behind it makes a name of both: “Elm Clinic”.
    is_name = rest[:1].isupper() and rest.split(" ")[0].lower() not in words_of.ACRONYMS
    if low in words_of.SMALL or low in words_of.COMMANDS or low in words_of.DETERMINERS:
        is_name = False
    if is_name or (low.endswith("'s") and low not in words_of.FINITE):
        return text
    return text[:1].lower() + text[1:]


_SPOKE = (
    r"(?:said|told|spoke|asked|think|thought|mentioned|recommended|suggested|gave|showed|talked|"
    r"explained|described|advised|warned|named|shared)"
)


def to_you(text: str) -> str:
    """Return words about a person as they are said to that person.

    Parameters
    ----------
    text : str
        With *she*, *he* or *they* for that person.

    Examples
    --------
    >>> to_you("how openly they spoke about her first year")
    'how openly you spoke about your first year'
    >>> to_you("She works nights, and ask her about it")
    'You work nights, and ask you about it'
    """

    def subject(found: re.Match[str]) -> str:
        said = "You" if found[1][0].isupper() else "you"
        verb = second_person(found[2]) if found[2] else ""
        short = {"'s": "'re", "’s": "’re", "'re": "'re", "’re": "’re"}.get(found[3] or "", "")
        return f"{said}{short}" + (f" {verb}" if verb else "")

    said = re.sub(
        r"\b([Ss]he|[Hh]e)\b(?:(?=['’])| ([a-z]+)\b)?(['’]s)?",
        subject,
        text,
    )
    said = re.sub(
        rf"(?:^([Tt])hey|\b([t])hey(?= {_SPOKE}\b))(['’]re)?",
        lambda one: ("You" if one[1] == "T" else "you") + (one[3] or ""),
        said,
    )
    said = re.sub(r"^Their\b", "Your", said)
    said = re.sub(r"^their\b", "your", said)
    said = re.sub(r"\bhis\b", "your", said)
    said = re.sub(r"\bHis\b", "Your", said)
    said = re.sub(r"\bhim(?:self)?\b", "you", said)
    return re.sub(r"\b[Hh]er\b( [a-z]+)?", _your_or_you, said)


_AFTER_OBJECT = word_set(
    "to if how what why when that about with at in on for and or but because while again after "
    "before from through"
)
"""Words after *her* where it is the one to whom something is done."""


def _your_or_you(found: re.Match[str]) -> str:
    """Return *your* before a noun, *you* where *her* is the one something is done to."""
    after = (found[1] or "").strip()
    is_object = not after or after in _AFTER_OBJECT
    return ("you" if is_object else "your") + (found[1] or "")


def second_person(verb: str) -> str:
    """Return a verb as it follows *you*.

    Parameters
    ----------
    verb : str
        As it follows *she*, in small letters.

    Examples
    --------
    >>> [second_person(one) for one in ("is", "teaches", "carries", "moved", "runs")]
    ['are', 'teach', 'carry', 'moved', 'run']
    """
    known = {
        "is": "are",
        "has": "have",
        "does": "do",
        "was": "were",
        "goes": "go",
        "isn't": "aren't",
    }
    if verb in known:
        return known[verb]
    if len(verb) < 4 or not verb.endswith("s") or verb.endswith(("ss", "us", "always", "ly")):
        return verb
    if verb in ("always", "sometimes", "perhaps", "also", "thus", "does"):
        return verb
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    return verb[:-2] if re.search(r"(?:sh|ch|ss|x|zz)es$", verb) else verb[:-1]


def to_me(text: str) -> str:
    """Return words that were said to the student as the student says them.

    Parameters
    ----------
    text : str
        With *you* for the student.

    Examples
    --------
    >>> to_me("apply before you graduate, and let your advisor help you")
    'apply before I graduate, and let my advisor help me'
    """
    said = re.sub(r"\byou(?:'re|’re| are)\b", "I'm", text)
    said = re.sub(r"\byou(['’](?:ve|d|ll))\b", r"I\1", said)
    said = re.sub(
        r"\b(before|after|when|if|that|what|where|how|once|until|because|and|as|while|why|things|"
        r"work|than) you\b(?= [a-z])",
        r"\1 I",
        said,
    )
    said = re.sub(r"\byourself\b", "myself", said)
    said = re.sub(r"\byours\b", "mine", said)
    said = re.sub(r"\byour\b", "my", said)
    return re.sub(r"\byou\b", "me", said)


def with_article(thing: str) -> str:
    """Return a thing with *a* or *an*.

    Parameters
    ----------
    thing : str
        One thing, in the singular.

    Examples
    --------
    >>> with_article("nurse"), with_article("air traffic controller"), with_article("RN")
    ('a nurse', 'an air traffic controller', 'an RN')
    """
    first = thing.split(" ")[0]
    if first.isupper() and len(first) > 1:
        return f"{'an' if first[0] in 'AEFHILMNORSX' else 'a'} {thing}"
    low = first.lower()
    sounds_open = low[0] in "aeiou" and not re.match(r"(?:uni|use|usu|eu|one)", low)
    return f"{'an' if sounds_open or re.match(r'(?:hour|honest|heir)', low) else 'a'} {thing}"


_PICTURES = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\u20e3]|(?<!\\w)[:;]-?[)(DP]"
)
_BULLET = re.compile(r"^\s*(?:[-–—•*·]+|\(?\d{1,2}[.)]|[a-c][.)])\s+", re.MULTILINE)
_SENTENCE_END = re.compile(
    r"(?<=[.!?…])(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bMrs\.)(?<!\bProf\.)"
    r"(?<!\b[A-Z]\.)(?<!e\.g\.)(?<!i\.e\.)\s+(?=[A-ZÀ-Þ“\"0-9])"
)


def _items(text: str) -> tuple[list[str], str]:
    """Return the lines of a note or else its sentences, with what stands between them."""
    # Square brackets are what a draft asks with; those of a note would be counted as open places.
    plain = _PICTURES.sub(" ", text).replace("[", "(").replace("]", ")")
    plain = re.sub(r"[{}<>|]+", " ", plain)
    lines = [_BULLET.sub("", line) for line in re.split(r"[\r\n;]+", plain)]
    between = "; "
    if len([line for line in lines if words_in(line)]) < 2:
        lines, between = _SENTENCE_END.split(_BULLET.sub("", " ".join(plain.split()))), ". "
    cleaned = (_lower_shouting(" ".join(line.split())) for line in lines)
    bare = (_EDGES.sub("", one) for one in cleaned)
    return [one for one in bare if words_in(one)], between


_EDGES = re.compile(r"^[\s\-–—*]+|[\s.,:;!…*\-–—]+$|[,.!]?\s+(?:lol|haha|thx)[.!]*$")


def _lower_shouting(text: str) -> str:
    """Return a text typed in capitals in small letters, but for what is always in capitals."""
    letters = [letter for letter in text if letter.isalpha()]
    # Few letters are rather an acronym; some of a shouted note are small by accident.
    if len(letters) < 6 or sum(letter.isupper() for letter in letters) < 0.8 * len(letters):
        return text

    def lowered(found: re.Match[str]) -> str:
        low = found[0].lower()
        if low in words_of.ACRONYMS or low == "i" or low.startswith(("i'", "i’")):
            return found[0] if low in words_of.ACRONYMS else found[0].capitalize()
        return low.capitalize() if low in words_of.PROPER else low

    return _with_capital(re.sub(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", lowered, text))


_ACCENT = re.compile(r"[à-öø-ÿăąęłńśźżőűũđơư]")
_FOREIGN_END = re.compile(
    r"\w(?:ción|sión|(?<!b)(?<!c)aron|ieron|iendo|mente|keit|schaft|ité|ção)$"
)


def _is_english(text: str) -> bool:
    """Say whether a note can be taken for English: no other letters, no other small words."""
    if re.search(r"[^\W\d_a-zA-ZÀ-ɏ’'-]", text) or "¿" in text or "¡" in text:
        return False
    low = {word.lower().replace("’", "'") for word in words_in(text)}
    foreign = low & words_of.FOREIGN
    english = low & (words_of.SMALL | words_of.FINITE | words_of.COMMANDS | words_of.SUBJECTS)
    accented = {word for word in words_in(text) if word.islower() and _ACCENT.search(word)}
    strange = {word for word in low if _FOREIGN_END.search(word)} | accented - words_of.LOANS
    sure = foreign - words_of.AMBIGUOUS | strange
    return len(english - foreign) > 2 * len(sure) if sure else len(foreign) < 2


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
    return ("sentence", _with_capital(_with_end(to_you(item)))) if has_verb else None


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


def _with_end(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _with_capital(text: str) -> str:
    first = text.split(" ")[0]
    return text if first[1:] != first[1:].lower() else text[:1].upper() + text[1:]


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
