"""Turn a student's notes about a person into sentences said to that person."""

from __future__ import annotations

import re

from infoview_lib.prep.words import word_set

_PAST = word_set(
    "built led ran wrote began taught went made chose grew won took gave spoke became left "
    "founded came met kept held sold bought found drove flew drew sang sent got had was were "
    "did said"
)
_THIRD_PERSON = {"is": "are", "has": "have", "does": "do", "was": "were", "goes": "go"}
# They end like a verb after “she” and are none.
_NOT_A_VERB = word_set(
    "this his hers its yes always business news sales politics mathematics physics economics "
    "mechanics arts sciences press class boss us less perhaps thus plus series species ties "
    "sports graphics years days hours months weeks projects skills ideas stories articles "
    "books papers films"
)
# What follows these with “in” or “at” is no thing: “works in a lab” against “work in a lab”.
_DEEDS = word_set(
    "works lives sits serves volunteers teaches trains deals cares writes speaks travels "
    "comes goes moves belongs volunteered worked moved lived trained taught served switched "
    "changed started went came wrote spoke began grew is was"
)
_PROPER = word_set(
    "african american arabic asian biblical buddhist canadian celtic christian classics czech "
    "dutch european french german germanic greek hawaiian hebrew hindi hispanic islamic "
    "italian judaic korean latin mexican montessori norwegian persian russian sanskrit "
    "scandinavian slavic swahili talmudic thai ukrainian urdu vietnamese welsh"
)
"""Words of peoples and places, which keep their capital letter."""
_OPENERS = word_set(
    "you your you've you're in on at through from via by during the my our a an alumni night "
    "their his her met"
)
"""First words of a note that are small within a sentence."""
_NO_MAJOR = re.compile(
    r"(?:un-?(?:decided|declared|sure)\b|not (?:yet|sure|decided|declared|chosen|known)\b"
    r"|(?:still )?(?:deciding|choosing|exploring)\b"
    r"|(?:no|none|exploratory)\b(?: (?:major|yet|studies))*$|(?:i )?(?:do not|don't) know\b"
    r"|(?:have not|haven't) \w+|tbd$|\?+$|-+$|open$)"
)
_PREPOSITION = re.compile(r"(?:on|in|of|with|for|about|at|from|as|to|by)\b", re.IGNORECASE)
_PRONOUN = re.compile(r"^(?:she|he|they)\b(?:'s)? ?", re.IGNORECASE)
_OWN = re.compile(r"\b(?:their|his|her)\b", re.IGNORECASE)


def why_sentence(note: str) -> str:
    """Return a note on *why this person* as a sentence that can be said to them.

    Parameters
    ----------
    note : str
        As the student wrote it: *moved from law to maps*, *Their talk on rivers*.

    Returns
    -------
    str
        One sentence; empty for an empty note. A note that fits no pattern is quoted after a colon.

    Examples
    --------
    >>> why_sentence("Runs a group for beginners")
    'I am asking you because you run a group for beginners.'
    >>> why_sentence("their talk on small rivers")
    'I am asking you because of your talk on small rivers.'
    >>> why_sentence("Night shifts")
    'What made me think of you: night shifts.'
    """
    plain = " ".join(note.split()).rstrip(".!; ")
    if not plain:
        return ""
    found = reason(plain)
    return (
        f"I am asking you because {found}."
        if found
        else f"What made me think of you: {_lower_first(plain)}."
    )


def reason(note: str) -> str:
    """Return a note in a form that follows *because*; empty when it fits none.

    Parameters
    ----------
    note : str
        As the student wrote it.

    Examples
    --------
    >>> reason("She moved from law to maps"), reason("your film on wolves"), reason("Night shifts")
    ('you moved from law to maps', 'of your film on wolves', '')
    """
    plain = re.sub(
        r"^because (?:of )?", "", " ".join(note.split()).rstrip(".!; "), flags=re.IGNORECASE
    )
    if re.match(r"you(?:'ve|'re)?\b", plain, re.IGNORECASE):
        return _lower_first(plain)
    if re.match(r"(?:your|their|his|her)\b", plain, re.IGNORECASE):
        return f"of {_lower_first(_OWN.sub('your', plain))}"
    spoken = _PRONOUN.sub("", plain)
    first, _, rest = spoken.partition(" ")
    is_thing = bool(_PREPOSITION.match(rest)) and spoken == plain and first.lower() not in _DEEDS
    verb = "" if is_thing else _said_to_you(first, has_subject=spoken != plain)
    return f"you {verb} {_OWN.sub('your', rest)}".rstrip() if verb and rest else ""


def _said_to_you(word: str, has_subject: bool) -> str:
    """Return a verb as it follows *you*; empty when the word is none."""
    low = word.lower()
    if low in _THIRD_PERSON:
        return _THIRD_PERSON[low]
    if low in _PAST or (low.endswith("ed") and len(low) > 4):  # not “red” or “need”
        return low
    if (
        low in _NOT_A_VERB
        or not low.endswith("s")
        or low.endswith("ss")
        or len(low) < 4
        or not low.isalpha()
    ):
        return low if has_subject else ""
    if low.endswith("ies"):
        return low[:-3] + "y"
    return low[:-2] if re.search(r"(?:sh|ch|ss|x|zz)es$", low) else low[:-1]


def found_sentence(source: str) -> str:
    """Return a note on *how you found them* as a sentence; empty for an empty note.

    Parameters
    ----------
    source : str
        As the student wrote it: a place, somebody, or a list.

    Examples
    --------
    >>> found_sentence("at the wind fair"), found_sentence("my aunt")
    ('I found you at the wind fair.', 'I found you through my aunt.')
    >>> found_sentence("Alumni list")
    'How I found you: alumni list.'
    """
    plain = " ".join(source.split()).rstrip(".!; ")
    first = plain.split(" ")[0].lower() if plain else ""
    if first in ("in", "on", "at", "through", "from", "via", "by", "during"):
        return f"I found you {_lower_first(plain)}."
    if first in ("the", "my", "our", "a", "an"):
        return f"I found you through {_lower_first(plain)}."
    if plain.lower() == "linkedin":
        return "I found you on LinkedIn."
    return f"How I found you: {_lower_first(plain)}." if plain else ""


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
    plain = " ".join(major.split())
    first = plain.split(" ")[0].lower()
    keeps = plain[1:] != plain[1:].lower() or first in _PROPER or first.endswith(("ish", "ese"))
    return plain if keeps else plain[:1].lower() + plain[1:]


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


def _lower_first(text: str) -> str:
    """Return a text with its first letter small, unless a name or an abbreviation comes first."""
    first = text.split(" ")[0]
    is_common = first[1:] == first[1:].lower() and (
        first.lower() in _OPENERS or len(text.split()) <= 2
    )
    return text[:1].lower() + text[1:] if is_common else text
