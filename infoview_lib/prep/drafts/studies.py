"""Say what somebody studies, in words that fit a sentence."""

from __future__ import annotations

import re

from infoview_lib.prep.drafts.english_words import PROPER

_NO_MAJOR = re.compile(
    r"(?:un-?(?:decided|declared|sure)\b|not (?:yet|sure|decided|declared|chosen|known)\b"
    r"|(?:still )?(?:deciding|choosing|exploring)\b"
    r"|(?:no|none|exploratory)\b(?: (?:major|yet|studies))*$|(?:i )?(?:do not|don't) know\b"
    r"|(?:have not|haven't) \w+|tbd$|\?+$|-+$|open$)"
)


def study_words(major: str) -> str:
    """Return a field of study as it stands within a sentence.

    Parameters
    ----------
    major : str
        As the student wrote it.

    Returns
    -------
    str
        Small, unless it is called after a people or a place; empty for an empty text.

    Examples
    --------
    >>> [study_words(one) for one in ("Exercise science", "English", "STEM education", "")]
    ['exercise science', 'English', 'STEM education', '']
    """
    plain = " ".join(major.split()).rstrip(".")
    # Shorter words in capitals are acronyms, as STEM is.
    if plain.isupper() and len(plain) > 4:
        plain = plain.capitalize()
    words = plain.split(" ")
    low = [
        word if word[1:] != word[1:].lower() or _is_named(word) else word.lower() for word in words
    ]
    return " ".join(low)


def _is_named(word: str) -> bool:
    low = word.lower().strip(",&")
    return low in PROPER or (low.endswith(("ish", "ese")) and len(low) > 5)


def study_phrase(major: str, school: str = "") -> str:
    """Return what to say after "I" about one's studies.

    Parameters
    ----------
    major, school : str
        As the student wrote them; empty when not known.

    Returns
    -------
    str
        Empty when neither is known.

    Examples
    --------
    >>> study_phrase("Biology", "Lakeside College")
    'study biology at Lakeside College'
    >>> study_phrase("not decided yet", "Lakeside College")
    'am a student at Lakeside College, still choosing a major'
    >>> study_phrase("Undeclared")
    'am a student, still choosing a major'
    """
    place = f" at {school.strip()}" if school.strip() else ""
    if is_open_major(major):
        return f"am a student{place}, still choosing a major"
    if major.strip():
        return f"study {study_words(major)}{place}"
    return f"am a student{place}" if place else ""


def is_open_major(major: str) -> bool:
    """Say whether a student wrote that no field of study is chosen yet.

    Parameters
    ----------
    major : str
        As the student wrote it.

    Examples
    --------
    >>> [is_open_major(one) for one in ("undecided", "Not sure yet", "?", "Biology", "")]
    [True, True, True, False, False]
    """
    return bool(_NO_MAJOR.match(" ".join(major.lower().replace("’", "'").split())))
