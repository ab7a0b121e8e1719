"""Give words the form a sentence needs: whom they speak to, the first letter, article, end."""

from __future__ import annotations

import re

from infoview_lib.prep.drafts import english_words as words_of
from infoview_lib.prep.words import word_set


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


def with_end(text: str) -> str:
    """Return a sentence with its end; one that has a mark there stays.

    Parameters
    ----------
    text : str
        A sentence.

    Examples
    --------
    >>> with_end("Nurses work nights"), with_end("Do they?")
    ('Nurses work nights.', 'Do they?')
    """
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def with_capital(text: str) -> str:
    """Return a sentence with a capital at its start, unless its first word has one inside.

    Parameters
    ----------
    text : str
        A sentence.

    Examples
    --------
    >>> with_capital("nurses work nights"), with_capital("eBay sells things")
    ('Nurses work nights', 'eBay sells things')
    """
    first = text.split(" ")[0]
    return text if first[1:] != first[1:].lower() else text[:1].upper() + text[1:]


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


def verbs_to_you(habit: str) -> str:
    """Return what somebody does as it follows *you*, each of its verbs.

    Parameters
    ----------
    habit : str
        As it follows *she*.

    Examples
    --------
    >>> verbs_to_you("teaches, writes, and runs a studio")
    'teach, write, and run a studio'
    """
    first = habit.split(" ")[0].rstrip(",")
    return _LATER_VERB.sub(_verb_to_you, second_person(first) + habit[len(first) :])


_LATER_VERB = re.compile(
    r"(?<=, )(?:and )?[a-z]+s\b(?=,| (?!of|in|for|with|at|on|to|and|or)\w)"
    r"|(?<= and )[a-z]+s\b(?= (?!of|in|for|with|at|on|to|and|or)\w)"
)
"""A later verb in *teaches, writes, and runs a studio*; a noun such as *plays for kids* is none."""


def _verb_to_you(found: re.Match[str]) -> str:
    """Return a verb as it follows *you*; any other word stays."""
    lead, verb = ("and ", found[0][4:]) if found[0].startswith("and ") else ("", found[0])
    base = second_person(verb)
    is_verb = verb in words_of.THIRD or base in words_of.COMMANDS
    return f"{lead}{base if is_verb else verb}"


def your_own(text: str) -> str:
    """Return words on a person as said to them; *their* is theirs unless others were named.

    Parameters
    ----------
    text : str
        A few words, or a sentence.

    Examples
    --------
    >>> your_own("moved for their family"), your_own("helps children with their fears")
    ('moved for your family', 'helps children with their fears')
    """
    before, own, after = (*re.split(r"\b([Tt]heir)\b", text, maxsplit=1), "", "")[:3]
    is_others = re.search(r"[^s\W]s\b|\b(?:children|people|women|men)\b", before)
    if own and not is_others:
        before, own = before + ("Your" if own[0] == "T" else "your"), ""
    return to_you(before + own + after)


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
