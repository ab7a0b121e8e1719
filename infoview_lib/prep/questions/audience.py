"""Tell what kind of person somebody is to ask, from how their work is called."""

from __future__ import annotations

import re

from infoview_lib.errors import EntryError
from infoview_lib.prep.questions.bank import ANYBODY, AUDIENCES

_ALIASES = {
    "professor": "teacher",
    "faculty": "teacher",
    "instructor": "teacher",
    "lecturer": "teacher",
    "classmate": "student",
    "recent_graduate": "early_career",
    "boss": "manager",
    "supervisor": "manager",
    "hr": "recruiter",
}
_PATTERNS = (
    ("recruiter", r"recruit\w*|talent (?:acquisition|partner|sourc\w+)|sourcer|human resources|hr"),
    (
        "teacher",
        r"prof|professor|lecturer|(?:\w+ )?instructor|faculty|dean|adjunct"
        r"|principal investigator|(?:department|program) chair",
    ),
    (
        "student",
        r"(?:graduate|grad|phd|ph\.d\.|doctoral|master's) (?:candidate|assistant)|classmate"
        r"|student(?! (?:affairs|services|success|life|housing|support|engagement|employment"
        r"|activities|conduct|loans?|union|records|advisor))|roommate|undergraduate"
        r"|college (?:freshman|sophomore|junior|senior)|(?:freshman|sophomore|junior|senior) at",
    ),
    (
        "manager",
        r"(?<!case )(?<!product )(?<!project )(?<!program )(?<!account )(?<!media )"
        r"(?<!community )(?<!property )(?<!content )manager|supervisor|superintendent"
        r"|(?<!to the )director|head of|head (?:nurse|coach|chef|teacher)|chief|c[efot]o|owner"
        r"|founder|co-founder|(?:vice )?president|vp|school principal",
    ),
    ("early_career", r"junior|trainee|apprentice|entry[- ]level|intern|recent graduate|new grad"),
    ("experienced", r"senior|sr|retired|veteran|principal|staff engineer|lead"),
)
"""Audience → words in a title; the first that fits decides."""


def known_audience(audience: str) -> str:
    """Return the stored word for whom one asks.

    Parameters
    ----------
    audience : str
        One of `infoview_lib.prep.questions.bank.AUDIENCES`, another word for one, or empty text.

    Returns
    -------
    str
        ``any`` for empty text.

    Raises
    ------
    EntryError
        When no questions are written for such people.

    Examples
    --------
    >>> known_audience("Professor"), known_audience("early career"), known_audience("")
    ('teacher', 'early_career', 'any')
    """
    key = "_".join(audience.lower().replace("-", " ").split()) or ANYBODY
    key = _ALIASES.get(key, key)
    if key not in AUDIENCES:
        raise EntryError(
            f"No questions are written for “{audience}”.", f"Choose one of: {', '.join(AUDIENCES)}."
        )
    return key


def audience_of(*known_as: str) -> str:
    """Return what kind of person somebody is, by the first text that tells.

    Parameters
    ----------
    *known_as : str
        Their title, how the student knows them, their kind of work.

    Returns
    -------
    str
        One of `infoview_lib.prep.questions.bank.AUDIENCES`; ``any`` when nothing tells.

    Examples
    --------
    >>> audience_of("Associate Professor of Biology"), audience_of("", "Classmate")
    ('teacher', 'student')
    >>> audience_of("Nurse"), audience_of("Product manager"), audience_of("Store manager")
    ('any', 'any', 'manager')
    """
    for text in known_as:
        plain = " ".join(text.lower().split())
        for audience, words in _PATTERNS:
            if re.search(rf"(?<![\w-])(?:{words})(?!\w)", plain):
                return audience
    return ANYBODY
