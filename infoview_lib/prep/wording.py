"""Say gently what could be better in the wording of a question.

Six things are looked at: a question that can be answered with yes or no, two questions in one, an answer
put into their mouth, a question too long to say in one breath, a fact that can be looked up, and a
request for a job. An empty list means: ask it.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass

from infoview_lib.prep.job_asks import JobAsk, find_job_asks
from infoview_lib.prep.reading import words_in
from infoview_lib.prep.requests import RequestCheck, RequestPart, request_parts

__all__ = ["JobAsk", "Problem", "RequestCheck", "RequestPart", "find_job_asks", "is_open", "request_parts",
           "review_question"]  # fmt: skip

MAX_WORDS = 25


@dataclass(frozen=True, slots=True)
class Problem:
    """Hold one gentle remark: what kind, what was noticed, what to try."""

    kind: str
    message: str
    suggestion: str

    def __getitem__(self, name: str) -> str:
        return getattr(self, name)

    def __str__(self) -> str:
        return f"{self.message} {self.suggestion}"

    def as_dict(self) -> dict[str, str]:
        """Return the remark for a screen or a file."""
        return asdict(self)


_OPENERS = r"(?:what|how|which|why|who|whom|whose|where|when)"
_AUXILIARIES = (
    r"(?:is|are|was|were|do|does|did|can|could|would|will|shall|should|may|might|must|have|has|had|am|"
    r"isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|couldn't|wouldn't|won't|shouldn't|haven't|hasn't)"
)
_INVITES = re.compile(
    r"^(?:please )?(?:tell me|describe|walk me|talk me|show me|help me (?:see|understand)|explain)\b"
)
_WH_FIRST = re.compile(
    rf"^(?:(?:and|so|then|at|in|on|for|to|with|from|by|of|about|under|over) )?{_OPENERS}\b"
)
_NUMBER_ONLY = re.compile(
    r"^how (?:many|long|old|often|soon)\b|^how much (?:do|did|does|is|are|was|will|money)\b|^when (?:do|did|does|is|are|was|will)\b"
)
_CLOSED = re.compile(
    rf"^{_AUXILIARIES} (?:not )?(?:you|your|i|we|it|there|this|that|they|he|she|the|an?|people|students|most|many|any|anyone|some|\w+)\b"
)
_WRAPPED = re.compile(
    rf"^(?:can|could|would|will|may|might) (?:you|i) .{{0,40}}?\b(?:tell|describe|explain|share|say|walk|ask|show|know|hear)\b.{{0,30}}?\b{_OPENERS}\b"
)
_LEAD_IN = re.compile(r"^(?:[^,?]{3,90}), ")
_DOUBLE = re.compile(
    rf"\b(?:and|or|but)(?: also| then)? (?:{_OPENERS}|{_AUXILIARIES} (?:you|it|they|there|your|the|i|people))\b|,? as well as {_OPENERS}"
)
_LEADING = re.compile(
    r"\b(?:don't you (?:think|agree|find|feel)|do(?:n't)? you agree|wouldn't you (?:say|agree)|isn't (?:it|that|this)|aren't (?:you|they|there)|"
    r"is(?:n't)? it (?:not )?true|surely|obviously|of course|clearly|i (?:assume|guess|suppose|bet|imagine) (?:that |you )?|"
    r"(?:right|correct|no|yes|isn't it|don't you|aren't you)\?$|you must (?:love|hate|enjoy|be|feel|like|find)|everyone knows|"
    r"how (?:great|wonderful|awful|terrible|boring|bad|amazing|hard|exciting) (?:is|was|are|must)|why is (?:it|this) so (?:great|bad|hard|boring))"
)

_LOOKUPS: tuple[tuple[str, str], ...] = (
    (r"\b(?:what|how much) (?:is|are|does|do|was) (?:the )?(?:average |median |typical |starting )?(?:pay|salary|salaries|wages?|earnings|people (?:earn|make)|(?:\w+ ){0,4}(?:earn|make|pay))\b",
     "the Occupational Outlook Handbook or CareerOneStop's salary finder"),
    (r"\b(?:average|median|typical|starting) (?:pay|salary|wage)s?\b", "the Occupational Outlook Handbook or CareerOneStop's salary finder"),
    (r"\b(?:job outlook|growth rate|how many jobs|projected growth|demand rate)\b", "the Occupational Outlook Handbook"),
    (r"\b(?:what|which) (?:degrees?|licen[sc]es?|certificates?|certifications?|education|training|major)[^?]{0,12}\b(?:do (?:i|you|people) need|is required|are required|is needed|are needed|required)\b",
     "O*NET, the Occupational Outlook Handbook or your state's license board"),
    ((r"\bhow many (?:people|employees|offices|locations|students|branches)[^?]{0,12} (?:work|are|does|employed|enrolled)\b|\bhow (?:big|large|old) is (?:the|your) (?:company|firm|organi[sz]ation|school|program|team)\b|"
     r"\bwhen was (?:the|your) (?:company|firm|organi[sz]ation|school) (?:founded|started|formed)\b|\bwho (?:is|are) (?:the|your) (?:ceo|president|founders?|owners?|competitors?)\b|"
     r"\bwhat does (?:the|your) (?:company|firm|organi[sz]ation) (?:do|make|sell)\?|\bwhere (?:is|are) (?:the|your) (?:company|firm|head ?quarters|main office|offices)\b|\bwhat is (?:the|your) (?:company's )?mission\b"),
     "the organization's about page and recent news"),
    (r"\bwhat (?:is|are) (?:your|the) (?:job )?(?:title|duties|job duties|responsibilities|position)\b|\bwhere (?:do|did) you (?:work|study|go to (?:school|college))\b|\bhow long have you (?:worked|been)\b",
     "their profile page and O*NET"),
    (r"\b(?:what|when) (?:is|are) the (?:deadline|tuition|application (?:deadline|fee)|admission (?:rules|requirements)|entry requirements|gpa|acceptance rate)s?\b|\bhow much (?:is|does) (?:the )?(?:tuition|program)\b",
     "the admissions page"),
    (r"\b(?:what|which) (?:classes|courses|credits) (?:are|do|is)[^?]{0,20}\b(?:required|need|take)\b", "the college catalog"),
)  # fmt: skip


def is_open(text: str) -> bool:
    """Tell whether a question invites more than yes, no or a number.

    Examples
    --------
    >>> is_open("What took up most of your hours last week?"), is_open("Do you like your job?")
    (True, False)
    >>> is_open("If you were twenty again, what would you study?")
    True
    """
    plain = _plain(text)
    for start in (plain, _LEAD_IN.sub("", plain)):
        if _INVITES.search(start) or _WRAPPED.search(start):
            return True
        if _WH_FIRST.search(start):
            return not _NUMBER_ONLY.search(start)
        if _CLOSED.search(start):
            return False
    return not plain.endswith("?") or bool(re.search(rf"\b{_OPENERS}\b", plain))


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").lower().split())


def review_question(text: str) -> list[Problem]:
    """Return what could be better in a question, worst first; an empty list when nothing is.

    Parameters
    ----------
    text : str
        One question as the student wants to say it.

    Returns
    -------
    list of Problem
        Kinds: job_ask, empty, closed, double, leading, too_long, look_up.

    Examples
    --------
    >>> [problem.kind for problem in review_question("Do you like your job and do you travel?")]
    ['closed', 'double']
    >>> review_question("Which task do you put off longest?")
    []
    """
    if not words_in(text):
        return [Problem("empty", "There is no question here yet.", "Begin with What, How or Which.")]
    plain = _plain(text)
    found = [
        Problem("job_ask", f"“{ask.words}”: {ask.reason}", ask.suggestion) for ask in find_job_asks(text)[:1]
    ]
    if not is_open(text):
        found.append(Problem("closed", "This can be answered with one word.", _opened(plain)))
    if text.count("?") > 1 or _DOUBLE.search(_LEAD_IN.sub("", plain)) or _DOUBLE.search(plain):
        found.append(
            Problem(
                "double",
                "These are two questions in one.",
                "Ask the one you need more; keep the other to ask on.",
            )
        )
    if _LEADING.search(plain):
        found.append(
            Problem(
                "leading",
                "This puts an answer into their mouth.",
                "Leave your own view out, and ask what theirs is.",
            )
        )
    count = len(words_in(text))
    if count > MAX_WORDS:
        found.append(
            Problem(
                "too_long",
                f"At {count} words this is hard to follow by ear.",
                f"Cut it to {MAX_WORDS} words or fewer.",
            )
        )
    where = next((place for pattern, place in _LOOKUPS if re.search(pattern, plain)), "")
    if where:
        found.append(
            Problem(
                "look_up",
                f"You can look this up first: see {where}.",
                "Then ask how it looks from where they stand.",
            )
        )
    return found


def _opened(plain: str) -> str:
    """Return a way to open a closed question."""
    if re.search(r"^(?:how|when)\b", plain):
        return "Start with “What led to…” or “How did it come that…”."
    if re.search(r"^(?:have|has|had|did|was|were)\b", plain):
        return "Start with “What happened when…” or “How did…”."
    return "Start with “What”, “How” or “Which”."
