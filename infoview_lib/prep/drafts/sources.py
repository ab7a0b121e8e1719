"""Read a note on how somebody was found: a person, a list, an event, a class, or a sentence."""

from __future__ import annotations

import re
from typing import NamedTuple

from infoview_lib.prep.drafts.note_shapes import read_note
from infoview_lib.prep.drafts.word_forms import small_first, to_you, with_article

_OWN_LIST = re.compile(
    r"(?:my )?(?:own|personal|self|myself|me|brainstorm\w*|just know|i know|know)\b"
    r"|my (?:own )?list\b",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"\b(?:directory|database|list|listing|website|web ?site|page|roster|registry|portal|search"
    r"|newsletter|alumni(?: (?:network|group|association|office))?|network|app|google|chamber"
    r"|catalog|newspaper|magazine|handshake|association)\b",
    re.IGNORECASE,
)
EVENT = re.compile(
    r"\b(?:fair|panel|event|talk|lecture|conference|workshop|webinar|career day|open house|meetup"
    r"|seminar|festival|mixer|tour|exhibit|exhibition|reception|symposium|night|visit)\b",
    re.IGNORECASE,
)
_CLASS = re.compile(r"\b(?:class|course|lab|section|internship|semester)\b", re.IGNORECASE)
READ = re.compile(
    r"\b(?:article|podcast|book|blog|post|video|paper|interview|column|episode|story|film|ted)\b",
    re.IGNORECASE,
)
PERSON = re.compile(
    r"\b(?:mom|dad|mother|father|aunt|uncle|cousin|sister|brother|friend|roommate|neighbor|teacher"
    r"|professor|prof\b|instructor|counselor|advisor|adviser|coach|boss|manager|coworker|colleague"
    r"|classmate|parents?|grandma|grandpa|grandmother|grandfather|librarian|mentor|supervisor|dr\b"
    r"|mr\b|ms\b|mrs\b|pastor|dean)",
    re.IGNORECASE,
)
_BY_NAME = re.compile(
    r"(?:(?:Prof\.?|Professor|professor|prof\.?|Dr\.|Mr\.|Ms\.|Mrs\.|Coach) )?"
    r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,2}$"
)
_WAY_IN = re.compile(r"(?:at|in|on|during|through|from|via|by)\b", re.IGNORECASE)
_SITES = {
    "linkedin": "LinkedIn",
    "handshake": "Handshake",
    "google": "Google",
    "instagram": "Instagram",
}


class Source(NamedTuple):
    """Hold how a person was found: the kind of source, with its words for a sentence."""

    kind: str
    words: str


def read_source(text: str) -> Source:
    """Return a note on how somebody was found, by its kind.

    Parameters
    ----------
    text : str
        As the student wrote it.

    Returns
    -------
    Source
        The kind is ``list``, ``site``, ``event``, ``class``, ``read``, ``person``, ``sentence``,
        ``way`` (with its preposition), ``own`` or ``other``; empty for an empty note.

    Examples
    --------
    >>> read_source("alumni directory")
    Source(kind='list', words='the alumni directory')
    >>> read_source("professor Adams."), read_source("my list").kind
    (Source(kind='person', words='Professor Adams'), 'own')
    >>> read_source("at the wind fair"), read_source("linkedin").kind
    (Source(kind='event', words='the wind fair'), 'site')
    >>> read_source("saw her speak at career day")
    Source(kind='sentence', words='I saw you speak at career day.')
    """
    plain = read_note(text).raw
    if not plain or _OWN_LIST.match(plain):
        return Source("own" if plain else "", "")
    met = _MET.match(plain)
    if met:
        return Source("sentence", f"We met {plain[met.end() :].strip()}.")
    seen = _SAW.match(plain)
    where = plain[seen.end() :].strip() if seen else ""
    if seen and where.lower() not in _SITES and _kind_of(where) in ("event", "class", ""):
        return Source("sentence", f"I saw you{_own_to_your(plain[seen.end(1) :])}.")
    plain = _FOUND_BY.sub("", plain)
    way = _WAY_IN.match(plain)
    bare = plain[way.end() :].strip() if way else plain
    if bare.lower() in _SITES:
        return Source("site", _SITES[bare.lower()])
    told = _as_told(bare)
    if told is not None:
        return told
    kind = _kind_of(bare)
    if not kind:
        is_place = way is not None and re.match(r"(?:at|in|on|during)\b", plain, re.IGNORECASE)
        return Source("way", small_first(plain)) if is_place else Source("other", "")
    if kind == "person":
        return Source(kind, _person(bare))
    # After *at* or *in* the note has its article already, or needs none: *at career day*.
    is_whole = way is not None and re.match(r"(?:at|in|on|during)\b", plain, re.IGNORECASE)
    return Source(
        kind, small_first(_own_to_your(bare)) if is_whole else _with_its_article(kind, bare)
    )


_MET = re.compile(r"(?:i |we )?met\b(?: (?:her|him|them))?(?= \w)", re.IGNORECASE)
_SAW = re.compile(r"(?:i )?(saw (?:her|him|them))\b(?: \w+)? (?:at|in|on|during)\b", re.IGNORECASE)
_FOUND_BY = re.compile(
    r"^(?:i )?(?:found|saw|discovered|got|looked up|googled)(?: (?:her|him|them|it|their name"
    r"|his name|her name|the name))? (?=(?:at|in|on|through|from|via)\b)"
    r"|^how i found (?:them|her|him): |^(?:referred|recommended|suggested) by ",
    re.IGNORECASE,
)


def _as_told(bare: str) -> Source | None:
    """Return a note that tells what happened as a sentence; None when it names a thing."""
    found = read_note(bare)
    if found.shape == "sentence":
        return Source("sentence", found.words)
    if found.shape == "deed" and re.search(r"\b(?:her|him|his|their|them)\b", found.words):
        return Source("sentence", f"I {to_you(_own_to_your(found.words))}.")
    if found.shape not in ("thing", "topic", "doing") and not _BY_NAME.match(bare):
        return Source("other", "")
    return None


def _person(bare: str) -> str:
    """Return who told the student: a name, or somebody of the student's own."""
    named = re.sub(r"^prof(?:essor|\.)? (?=[A-Z])", "Professor ", bare, flags=re.IGNORECASE)
    if " " in named and _BY_NAME.match(named):
        return named
    thing = friend_of(to_you(small_first(bare)))
    return thing if _ARTICLE.match(thing) else f"my {thing}"


_FRIEND_OF = re.compile(
    r"\b(?:friend|coworker|colleague|classmate|neighbor|roommate|acquaintance|student) of my "
    r"(?:\w+ )?(?:mom|dad|mother|father|aunt|uncle|cousin|sister|brother|friend|roommate|neighbor"
    r"|teacher|professor|boss|manager|coworker|coach|grandma|grandpa|husband|wife|partner)$",
    re.IGNORECASE,
)


def friend_of(words: str) -> str:
    """Return words on a person with the ending that English gives to whose friend they are.

    Parameters
    ----------
    words : str
        As the note has them.

    Examples
    --------
    >>> friend_of("a friend of my mom"), friend_of("my old boss")
    ("a friend of my mom's", 'my old boss')
    """
    return f"{words}'s" if _FRIEND_OF.search(words) else words


def _with_its_article(kind: str, bare: str) -> str:
    """Return where they were found with *the* or *a*, where it has no article yet."""
    thing = to_you(_own_to_your(small_first(bare)))
    is_many = re.search(r"[^s]s$", bare.split(" ")[-1]) is not None
    is_name = bare[:1].isupper() and " " not in bare
    if _ARTICLE.match(thing) or is_many or is_name:
        return thing
    return with_article(thing) if kind == "read" else f"the {thing}"


_ARTICLE = re.compile(r"(?:a|an|the|my|our|your|this|one)\b")


def _own_to_your(text: str) -> str:
    return re.sub(r"\b(?:their|her|his)\b(?= \w)", "your", text)


def _kind_of(bare: str) -> str:
    """Return the kind of source that a thing is; empty when it shows none."""
    others = (_LIST, EVENT, _CLASS, READ)
    # “My professor's newsletter” is a list, not a person.
    if PERSON.search(bare.split(",")[0]) and not any(one.search(bare) for one in others):
        return "person"
    for kind, pattern in (("read", READ), ("event", EVENT), ("class", _CLASS), ("list", _LIST)):
        if pattern.search(bare):
            return kind
    # One word with a capital may be a place, or the first word of anything.
    return "person" if _BY_NAME.match(bare) and len(bare.split(" ")) in (2, 3) else ""
