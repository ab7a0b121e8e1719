"""Find the parts that a request for an interview should have.

Three parts must stand before it is ready: who referred you, why this person, how long it takes.
Four more make it kind: who you are, that you are not after a job, who follows up, thanks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from infoview_lib.prep.job_asks.guard import JobAsk, find_job_asks
from infoview_lib.prep.messages.request_patterns import NUMBERS, pattern
from infoview_lib.prep.minutes import LONGEST, SHORTEST, USUAL_MINUTES
from infoview_lib.prep.words import plain_letters, shortened, word_set, words_in

LONGEST_QUOTE = 70
"""Characters of the text that are shown as the words of a part."""
REQUIRED = frozenset({"referrer", "why_them", "minutes"})
"""Parts without which a request is not ready."""
_WORDS = {
    "referrer": (
        "How you found them",
        "Say how you found them, such as a list, an event, or an article.",
    ),
    "why_them": (
        "Why this person",
        "Say one thing about them that made you reach out, such as a move or a project.",
    ),
    "minutes": ("How long", ""),
    "who_you_are": ("Who you are", "Say your name and what you study or do."),
    "not_a_job": ("Not a job request", "Say that you want to learn and aren't asking for a job."),
    "follow_up": ("Who follows up", "Say when you'll follow up, so they don't have to."),
    "thanks": ("Thanks", "Thank them, whatever they decide."),
}
"""Part → its words on a screen, what to add while it is missing."""
_CLAUSE_REST = re.compile(r"[\w'’-]*[^.,;:!?\n]*")


@dataclass(frozen=True, slots=True)
class RequestPart:
    """Hold one part of a request: whether it is there, the words that show it, what to add if not.

    `end` is the place in the text after which the part was found.
    """

    key: str
    label: str
    found: bool
    words: str
    hint: str
    required: bool
    end: int = 0


@dataclass(frozen=True, slots=True)
class RequestCheck:
    """Hold all parts of a request with its length, its job asks and whether it may go."""

    parts: tuple[RequestPart, ...]
    words: int
    job_asks: tuple[JobAsk, ...]
    minutes: int | None
    ready: bool

    def part(self, key: str) -> RequestPart:
        """Return one part by its key.

        Parameters
        ----------
        key : str
            Key of a part, such as ``why_them``.
        """
        return next(part for part in self.parts if part.key == key)

    @property
    def missing(self) -> tuple[str, ...]:
        """Keys of the parts that are not there."""
        return tuple(part.key for part in self.parts if not part.found)


def request_parts(text: str, referrer_name: str = "", minutes: int | None = None) -> RequestCheck:
    """Return which parts of a request stand, with what to add.

    Parameters
    ----------
    text : str
        The request as written so far.
    referrer_name : str
        Who referred the student; empty when nobody did. Then saying how you found them is enough.
    minutes : int, optional
        Minutes the student means to ask for; another number in the text is pointed out.

    Returns
    -------
    RequestCheck
        ``ready`` only when who referred you, why this person and how long all stand, and no job is
        asked for.

    Examples
    --------
    >>> text = ("Prof. Ito suggested I write to you because you moved from law to maps. "
    ...         "Could we talk for 25 minutes?")
    >>> check = request_parts(text, referrer_name="Prof. Ito")
    >>> check.ready, check.missing
    (True, ('who_you_are', 'not_a_job', 'follow_up', 'thanks'))
    """
    plain = plain_letters(text)
    asks = tuple(find_job_asks(text))
    name = pattern("by_name").search(text)
    parts = (
        _referrer_part(text, plain, referrer_name),
        _part("why_them", pattern("why_them").search(plain), text),
        _minutes_part(text, plain, minutes),
        _part("who_you_are", name or pattern("who_you_are").search(plain), text),
        # Whoever asks for a job in the next line has not said that they don't.
        _part("not_a_job", None if asks else pattern("not_a_job").search(plain), text),
        _part("follow_up", pattern("follow_up").search(plain), text),
        _part("thanks", pattern("thanks").search(plain), text),
    )
    ready = all(part.found for part in parts if part.required) and not asks
    return RequestCheck(parts, len(words_in(text)), asks, minutes_said(text), ready)


def minutes_said(text: str) -> int | None:
    """Return the minutes a text names first, or None.

    Parameters
    ----------
    text : str
        The request as written so far.

    Returns
    -------
    int or None
        The fewest minutes of a range.

    Examples
    --------
    >>> minutes_said("Could you spare 20 to 30 minutes?"), minutes_said("half an hour")
    (20, 30)
    >>> minutes_said("soon") is None
    True
    """
    match = pattern("minutes").search(plain_letters(text))
    return _range(match)[0] if match else None


def _range(match: re.Match[str]) -> tuple[int, int]:
    """Return the fewest and the most minutes that a match names."""
    if match[3]:
        minutes = 15 if match[3].startswith("quarter") else 30 if "half" in match[3] else 60
        return minutes, minutes
    low, high = (
        int(word) if word.isdecimal() else NUMBERS[word]
        for word in (match[1], match[2] or match[1])
    )
    return low, high


def _part(
    key: str, match: re.Match[str] | None, text: str, label: str = "", hint: str = ""
) -> RequestPart:
    """Return one part from where it was found, if it was; label and hint are the usual ones."""
    usual_label, usual_hint = _WORDS[key]
    words = _whole_words(text, match) if match else ""
    missing = "" if match else hint or usual_hint
    end = match.end() if match else 0
    return RequestPart(key, label or usual_label, bool(match), words, missing, key in REQUIRED, end)


def _whole_words(text: str, match: re.Match[str]) -> str:
    """Return what was found with the words after it, to the end of the clause or the line."""
    start, end = match.span()
    rest = _CLAUSE_REST.match(text, end)
    found = " ".join(text[start : rest.end() if rest else end].split())
    return shortened(found, LONGEST_QUOTE)


def _referrer_part(text: str, plain: str, name: str) -> RequestPart:
    """Return the part that says who referred the student, or how they found this person."""
    name = name.strip()
    if not name:
        match = pattern("referred").search(plain) or pattern("found").search(plain)
        return _part("referrer", match, text)
    match = named(plain, name)
    return _part("referrer", match, text, "Who referred you", f"Say that {name} referred you.")


def named(plain: str, name: str, besides: str = "") -> re.Match[str] | None:
    """Find a person by full name, else by a first or last name that is theirs alone.

    Parameters
    ----------
    plain : str
        A text in plain letters, see `infoview_lib.prep.words.plain_letters`.
    name : str
        The full name of the person.
    besides : str
        Name of somebody else in the text; words of it stand for nobody here.

    Returns
    -------
    re.Match or None
        None when the text does not name them.

    Examples
    --------
    >>> named("thank you, ms. haddad", "Noor Haddad").span()
    (15, 21)
    """
    shared = {*_TITLES, *words_in(plain_letters(besides))}
    # Two letters, as in “de” or “Jo”, are too common to stand for one person.
    words = [word for word in words_in(plain_letters(name)) if len(word) > 2 and word not in shared]
    names = [" ".join(plain_letters(name).split()), *words[::-1]]
    found = (re.search(rf"(?<!\w){re.escape(each)}(?!\w)", plain) for each in names if each)
    return next((match for match in found if match), None)


_TITLES = word_set("mrs prof professor the doctor coach dean")


def _minutes_part(text: str, plain: str, wanted: int | None) -> RequestPart:
    """Return the part that says how long it takes, with a hint when the number is unusual."""
    match = pattern("minutes").search(plain)
    if match is None:
        return _part(
            "minutes",
            None,
            text,
            hint=f"Say how long it takes, such as {wanted or USUAL_MINUTES} minutes.",
        )
    words, hint = text[match.start() : match.end()], ""
    low, high = _range(match)
    # “20 to 30 minutes” agrees with 25.
    if wanted and not low <= wanted <= high:
        hint = f"You plan to ask for {wanted} minutes, and the text says {low}."
    elif not SHORTEST <= low <= LONGEST:
        hint = "Most people ask for 20 to 30 minutes."
    return RequestPart("minutes", _WORDS["minutes"][0], True, words, hint, True, match.end())
