"""Tell by its form what a question invites: a story, a number, or yes and no.

A question in other words, such as “Could you tell me how…”, counts as what it asks for. What stands
before the question itself (“After ten years, …”, “I read that…”) is passed over.
"""

from __future__ import annotations

import re

OPENERS = r"(?:what|how|which|why|who|whom|whose|where|when)"
AUXILIARIES = (
    r"(?:is|are|was|were|do|does|did|can|could|would|will|shall|should|may|might|must|have|has|had"
    r"|am|"
    r"isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|couldn't|wouldn't|won't|shouldn't"
    r"|haven't|hasn't)"
)
_TELL = (
    r"(?:tell|describe|explain|share|walk (?:me|us)|talk (?:me|us)|take me|run me|show|sketch"
    r"|paint|outline|name|list|compare|recall|"
    r"give (?:me |us )?(?:an?|some|one|two|your) (?:\w+ )?"
    r"(?:example|idea|picture|sense|taste|view|account|advice|hint|tip)|"
    r"help me|say (?:a bit |a little |something |more )|elaborate|expand|think of|point me"
    r"|put into words)"
)
_TELLING = (
    r"(?:telling|describing|explaining|sharing|walking|talking|showing|saying|giving|taking me"
    r"|helping me|naming)"
)
_MANNERS = r"(?:please |perhaps |maybe |possibly |kindly |just |briefly |also |quickly )*"
# “Tell me if …” is a question for yes or no with good manners.
_NO_INVITATION = re.compile(
    r"\b(?:tell|ask|say|explain|know|share|show|wonder(?:ing)?)(?: to)?(?: me| us| you)? "
    r"(?:if|whether)\b"
)
# “Would you call yourself patient?” only looks like a request to tell.
_OF_THEMSELVES = re.compile(
    r"^(?:would|could|can|do) you (?:describe|call|name|explain) (?:yourself|it|this|that)\b"
)
_INVITES = re.compile(
    rf"^{_MANNERS}(?:tell me|describe|walk me|talk me|take me|show me|help me|explain|share"
    r"|give me|name|say (?:a bit|more|something)|let me hear)\b"
)
_POLITE = re.compile(
    rf"^(?:do you(?= mind )|(?:can|could|would|will|may|might|shall) (?:you|i|we)) {_MANNERS}"
    r"(?:(?:be (?:willing|able|so kind as|happy|open) to |care to |like to "
    rf"|mind (?=\w+ing) ?){_MANNERS})?"
    rf"(?:{_TELL}|{_TELLING}|ask (?:you )?(?:about |for your |for an? |{OPENERS}\b)|hear\b"
    rf"|know (?:more|{OPENERS}\b))"
)
_SUGGEST = re.compile(
    rf"^(?:can|could|might) you {_MANNERS}(?:recommend|suggest) "
    rf"(?:an?\b|any|some|one|two|three|other|{OPENERS}|people|books?|groups?|ways?)"
)
_WRAPPED = re.compile(
    r"^(?:can|could|would|will|may|might) (?:you|i) .{0,40}?\b"
    rf"(?:tell|describe|explain|share|say|walk|ask|show|know|hear)\b.{{0,30}}?\b{OPENERS}\b"
)
_WH_FIRST = re.compile(
    r"^(?:(?:at|in|on|for|to|with|from|by|of|about|under|over|through|during|after|before|since"
    rf"|until) )?{OPENERS}\b"
)
# A number ends a talk as quickly as a yes.
_NUMBER_ONLY = re.compile(
    r"^how (?:many|long|old|often|soon)\b|^how much (?:do|did|does|is|are|was|will|money)\b"
    r"|^when (?:do|did|does|is|are|was|will)\b"
)
_AUXILIARY_FIRST = re.compile(rf"^{AUXILIARIES} (?!tell me|describe)\w")
# “Ever been tired of it?” has lost its “Have you”.
_CLIPPED = re.compile(r"^(?:ever|any|anything|anyone|anybody|anywhere|got any|still|not|no)\b")
TAG = (
    r"(?:, ?(?:right|correct|no|yes|yeah|huh|eh|true|okay|ok|am i right|agreed"
    rf"|(?:do|would) you agree|{AUXILIARIES} (?:not )?(?:it|you|they|there|he|she|we|i))"
    r"| \w+n't (?:it|you|they|there|he|she|we))\?$"
)
"""Words hung on behind a statement that make it a question."""
_TAG = re.compile(rf"^(?!{OPENERS}\b)[^?]*{TAG}|,[^?,]*n't (?:it|you|they|there|he|she|we)\?$")
_WORDS_BEFORE = re.compile(
    r"^(?:(?:and|so|then|but|well|now|also|okay|ok|finally|lastly|first|next|yes|oh|honestly"
    r"|in short)(?:,| )+)+"
)
_CLAUSE_BEFORE = re.compile(r"^(?:[^,?]{3,120}), ")
_BEGINS_A_CLAUSE = re.compile(
    r"^(?:if|when|while|after|before|since|as|because|once|though|although|given|in|at|on|for|with"
    r"|from|of|to|by|looking|having|until|where)\b"
)
# “When you began, what …”: this “when” opens a clause, not the question.
_CLAUSE_WH = re.compile(
    r"^(?:when|where) (?:you|i|we|people|someone|somebody|the|an?|your|they|it|things|he|she|this"
    r"|that)\b"
)


def plain_question(text: str) -> str:
    """Return a text in lower case with straight quotes and single spaces.

    Parameters
    ----------
    text : str
        A question as it is written.

    Examples
    --------
    >>> plain_question("Don’t  you like it?")
    "don't you like it?"
    """
    return " ".join(text.replace("’", "'").replace("‘", "'").lower().split())


def question_in(plain: str) -> str:
    """Return the sentence that asks.

    Parameters
    ----------
    plain : str
        A text as `plain_question` makes it.

    Returns
    -------
    str
        The first sentence that ends in a question mark, else the whole text; without *and*, *so*,
        *well* before it.

    Examples
    --------
    >>> question_in("i read your page. so, what is new?")
    'what is new?'
    """
    sentences = re.split(r"(?<=[.!?]) +", plain)
    asked = next((one for one in sentences if one.endswith("?")), plain)
    return _WORDS_BEFORE.sub("", asked)


def heads_of(plain: str) -> tuple[str, ...]:
    """Return where the question may begin: as it stands, and behind a clause before it.

    Parameters
    ----------
    plain : str
        A text as `plain_question` makes it.

    Returns
    -------
    tuple of str
        One text, or two where it cannot be told.

    Examples
    --------
    >>> heads_of("after ten years, what is new?")
    ('what is new?',)
    """
    asked = question_in(plain)
    behind = _WORDS_BEFORE.sub("", _CLAUSE_BEFORE.sub("", asked))
    if behind != asked and (
        _CLAUSE_WH.search(asked) or (not _WH_FIRST.search(asked) and _BEGINS_A_CLAUSE.search(asked))
    ):
        return (behind,)
    return (asked,) if behind == asked else (asked, behind)


def is_request(plain: str) -> bool:
    """Tell whether a text asks to be told something, as in “Could you tell me how…”.

    Parameters
    ----------
    plain : str
        A text as `plain_question` makes it.

    Examples
    --------
    >>> is_request("could you tell me how you began?"), is_request("could you begin again?")
    (True, False)
    """
    if _NO_INVITATION.search(plain) or _OF_THEMSELVES.search(plain):
        return False
    return bool(
        _INVITES.search(plain)
        or _POLITE.search(plain)
        or _SUGGEST.search(plain)
        or _WRAPPED.search(plain)
    )


def begins_asking(head: str) -> bool:
    """Tell whether a text asks from its first word on, and does not begin by stating something.

    Parameters
    ----------
    head : str
        One of the texts that `heads_of` gives.

    Examples
    --------
    >>> begins_asking("what is new?"), begins_asking("i know that it is new.")
    (True, False)
    """
    return bool(_WH_FIRST.search(head) or _AUXILIARY_FIRST.search(head) or is_request(head))


def is_yes_no(text: str) -> bool:
    """Tell whether yes or no would answer a question.

    Parameters
    ----------
    text : str
        A question as it is written.

    Examples
    --------
    >>> is_yes_no("Do you like your job?"), is_yes_no("Could you tell me how you began?")
    (True, False)
    >>> is_yes_no("So nursing is mostly kindness, isn't it?")
    True
    """
    plain = plain_question(text)
    if _TAG.search(question_in(plain)) and not is_request(plain):
        return True
    if re.search(
        (
            r"^(?:i (?:was |am )?wonder(?:ing)?|i'm wondering|i'd like to know|tell me) "
            r"(?:if|whether)\b"
        ),
        plain,
    ):
        return True
    for head in heads_of(plain):
        if is_request(head) or _WH_FIRST.search(head):
            return False
        if _AUXILIARY_FIRST.search(head) or _CLIPPED.search(head):
            return True
    return plain.endswith("?") and not re.search(rf"\b{OPENERS}\b", plain)


def is_open(text: str) -> bool:
    """Tell whether a question invites more than yes, no or a number.

    Parameters
    ----------
    text : str
        A question as it is written.

    Examples
    --------
    >>> is_open("What took up most of your hours last week?"), is_open("Do you like your job?")
    (True, False)
    >>> is_open("If you were twenty, what would you study?"), is_open("How long are you here?")
    (True, False)
    """
    if is_yes_no(text):
        return False
    return not any(_NUMBER_ONLY.search(head) for head in heads_of(plain_question(text)))
