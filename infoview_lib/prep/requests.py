"""Find the parts that a request for a talk should have.

Three parts must stand before it is ready: who referred you, why this person, how long it takes. Four more
make it kind: who you are, that you are not after a job, who follows up, thanks.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass

from infoview_lib.prep.job_asks import JobAsk, find_job_asks
from infoview_lib.prep.reading import plain_letters, words_in

SHORTEST, LONGEST = 15, 45
"""Minutes outside of which the check says so; 20 to 30 is the habit."""


@dataclass(frozen=True, slots=True)
class RequestPart:
    """Hold one part of a request: whether it is there, the words that show it, what to add if not."""

    key: str
    label: str
    found: bool
    words: str
    hint: str
    required: bool

    def as_dict(self) -> dict[str, str | bool]:
        """Return the part for a screen."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class RequestCheck:
    """Hold all parts of a request with its length, its job asks and whether it may go."""

    parts: tuple[RequestPart, ...]
    words: int
    job_asks: tuple[JobAsk, ...]
    minutes: int | None
    ready: bool

    def part(self, key: str) -> RequestPart:
        """Return one part by its key."""
        return next(part for part in self.parts if part.key == key)

    @property
    def missing(self) -> tuple[str, ...]:
        """Keys of the parts that are not there."""
        return tuple(part.key for part in self.parts if not part.found)

    def as_dict(self) -> dict[str, object]:
        """Return the check for a screen."""
        return {
            "parts": [part.as_dict() for part in self.parts], "words": self.words, "ready": self.ready,
            "minutes": self.minutes, "job_asks": [ask.as_dict() for ask in self.job_asks],
        }  # fmt: skip


_NUMBERS = {
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
    "twenty-five": 25,
    "thirty": 30,
    "forty": 40,
    "forty-five": 45,
}
_ONE_NUMBER = rf"(\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_MINUTES = re.compile(
    rf"\b{_ONE_NUMBER}(?: ?(?:to|-|–|or) ?{_ONE_NUMBER})?[ -]?min(?:ute)?s?\b"
    r"|\b(half an hour|a half hour|half-hour|quarter of an hour)\b"
)
_REFERRED = re.compile(
    r"\b(?:(?:referred|sent|introduced|pointed|directed|recommended) (?:me|you)|(?:suggested|thought|said|mentioned|proposed|recommended|told me|encouraged me|advised)"
    r"(?: that| to)? (?:i|me|you|we|your name)|gave me your (?:name|number|address)|passed (?:on )?your name|at the suggestion of|"
    r"(?:told me|spoke) (?:about|of|highly of) (?:you|your)|put us in touch|connected us|mutual (?:friend|contact))\b"
)
_FOUND = re.compile(
    r"\b(?:(?:i )?(?:found|came across|saw|read|heard|noticed|discovered|learned of|met|spotted|looked up|listened to|watched|enjoyed|attended)\b[^.?!]{0,60}\b(?:you|your)\b"
    r"|your (?:name|profile|talk|article|post|page|work|project|team)\b[^.?!]{0,60}\b(?:in|on|at|through|from|came up)\b"
    r"|(?:through|via|in|from|on) (?:the|our|my|your) (?:\w+ ){0,3}(?:alumni|directory|list|website|web page|newsletter|club|association|page|network|podcast))"
)
_WHY = re.compile(
    r"\b(?:because(?! i (?:want|need|would|am|hope|have to|think)|,? i'[dm])|since you|as you (?:\w+ed|know|are|run|lead)|"
    r"your (?:\w+ ){0,2}?(?:path|work|career|job|role|experience|background|view|story|way) (?:in|as|at|on|with|from|to|for|through|around)\b|"
    r"your (?:\w+ ){0,2}?(?:move|project|article|talk|research|post|switch|time at|years|book|paper|exhibit|podcast|clinic|shop|lab|film|report|design|speech)\b|"
    r"you (?:moved|studied|work(?:ed)?|started|built|run|led|lead|wrote|made|changed|teach|taught|founded|went|know|also|chose|switched|grew|"
    r"manage|design|help|have (?:worked|done|been|seen|built)|are (?:one of|the|a|an))|"
    r"what drew me to you|of interest because|i admire|i was struck)\b"
)
_WHO = re.compile(
    r"\b(?:my name is|i am an? (?:\w+[ -]){0,5}?(?:student|major|senior|junior|sophomore|freshman|graduate|undergraduate|veteran|parent|\w+er|\w+or|\w+ist)|i'm an? (?:\w+[ -]){0,5}?(?:student|major|senior|junior|sophomore|"
    r"freshman|graduate|undergraduate|veteran|parent|\w+er|\w+or|\w+ist)|i (?:study|am studying|major in|attend|go to|graduated|am in my|work as|am finishing|am a|just finished|am currently)|"
    r"this is [a-z]+ [a-z]+|i'm [a-z]+,? (?:a|an|and)|i'm (?:studying|finishing|in my)|as an? (?:\w+ ){0,4}(?:student|major))\b"
)
_NOT_JOB = re.compile(
    r"(?:\b(?:not|never|nothing|no|rather than|instead of|without)\b|n't\b)(?! have\b)[^.?!]{0,50}?\b(?:job|position|work|internship|opening|"
    r"employment|hire|hired|hiring|offer|role|place)s?\b|\b(?:only|just|simply|purely) (?:want |hope |here |writing |calling )?(?:to (?:learn|ask|hear|listen)|for information|"
    r"information|(?:seeking|looking for) information)\b|\binformation only\b"
)
_FOLLOWS_UP = re.compile(
    r"\b(?:i(?:'ll| will| can| shall| would be happy to|'d be happy to| plan to| am going to) (?:\w+ )?(?:call|write|follow up|get in touch|check|contact|try|e-?mail|ring|phone|reach out|send|confirm|be in touch|come back)"
    r"|i(?:'ll| will) (?:\w+ ){0,2}(?:again|next week)|(?:please )?(?:reply|let me know|write back|call me|reach me|you can reach|my number is)|would (?:\w+ ){1,6}suit|"
    r"(?:which|what) (?:day|time)|does (?:\w+ ){1,5}(?:work|suit)|may i (?:write|call|e-?mail|check|contact|try|get in touch)|when would)\b"
)
_THANKS = re.compile(r"\b(?:thank|thanks|grateful|gratitude|appreciate|kind of you|many thanks)\b")


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
        ``ready`` only when who referred you, why this person and how long all stand, and no job is asked for.

    Examples
    --------
    >>> check = request_parts("Prof. Ito suggested I write to you because you moved from law to maps. "
    ...                       "Could we talk for 25 minutes?", referrer_name="Prof. Ito")
    >>> check.ready, check.missing
    (True, ('who_you_are', 'not_a_job', 'follow_up', 'thanks'))
    """
    referrer_name = referrer_name or ""
    plain = plain_letters(text)
    asks = tuple(find_job_asks(text))
    said = minutes_said(text)
    parts = (
        _referrer_part(text, plain, referrer_name),
        _part("why_them", "Why this person", _WHY.search(plain), text,
              "Say one thing about them that made you write: a move, a project, a talk.", True),
        _minutes_part(text, plain, said, minutes),
        _part("who_you_are", "Who you are", _WHO.search(plain), text, "Say your name and what you study or do."),
        _part("not_a_job", "Not a job request", None if asks else _NOT_JOB.search(plain), text,
              "Say that you want to learn, and are not asking for a job."),
        _part("follow_up", "Who follows up", _FOLLOWS_UP.search(plain), text,
              "Say when you will write or call, so that they need not."),
        _part("thanks", "Thanks", _THANKS.search(plain), text, "Thank them, whatever they answer."),
    )  # fmt: skip
    ready = all(part.found for part in parts if part.required) and not asks
    return RequestCheck(parts, len(words_in(text)), asks, said, ready)


def minutes_said(text: str) -> int | None:
    """Return the minutes a text names first, or None.

    Examples
    --------
    >>> minutes_said("Could you spare 20 to 30 minutes?"), minutes_said("half an hour"), minutes_said("soon")
    (20, 30, None)
    """
    match = _MINUTES.search(plain_letters(text))
    return _range(match)[0] if match else None


def _range(match: re.Match[str]) -> tuple[int, int]:
    """Return the fewest and the most minutes that a match names."""
    if match[3]:
        return (15, 15) if match[3].startswith("quarter") else (30, 30)
    low, high = (
        int(word) if word.isdecimal() else _NUMBERS[word] for word in (match[1], match[2] or match[1])
    )
    return low, high


def _part(
    key: str, label: str, match: re.Match[str] | None, text: str, hint: str, required: bool = False
) -> RequestPart:
    words = text[match.start() : match.end()] if match else ""
    return RequestPart(key, label, bool(match), words, "" if match else hint, required)


def _referrer_part(text: str, plain: str, name: str) -> RequestPart:
    """Return the part that says who referred the student; how they were found is enough without one."""
    if not name.strip():
        match = _REFERRED.search(plain) or _FOUND.search(plain)
        return _part(
            "referrer",
            "How you found them",
            match,
            text,
            "Say how you found them, such as a list, a talk or an article.",
            True,
        )
    match = _named(plain, name)
    return _part(
        "referrer", "Who referred you", match, text, f"Say that {name.strip()} gave you their name.", True
    )


def _named(plain: str, name: str) -> re.Match[str] | None:
    """Find the referrer by full name, else by first or last name as whole words."""
    words = [word for word in words_in(plain_letters(name)) if len(word) > 2 and word not in _TITLES]
    tries = [" ".join(plain_letters(name).split()), *words[::-1]]
    found = (re.search(rf"(?<!\w){re.escape(each)}(?!\w)", plain) for each in tries if each)
    return next((match for match in found if match), None)


_TITLES = frozenset(("mrs", "prof", "professor", "the", "doctor", "coach", "dean"))


def _minutes_part(text: str, plain: str, said: int | None, wanted: int | None) -> RequestPart:
    label, match = "How long", _MINUTES.search(plain)
    if said is None:
        return _part(
            "minutes", label, None, text, f"Say how long it takes, such as {wanted or 25} minutes.", True
        )
    words, hint = text[match.start() : match.end()], ""
    low, high = _range(match)
    if wanted and not low <= wanted <= high:
        hint = f"You plan to ask for {wanted} minutes, and the text says {said}."
    elif not SHORTEST <= said <= LONGEST:
        hint = "Most people ask for 20 to 30 minutes."
    return RequestPart("minutes", label, True, words, hint, True)
