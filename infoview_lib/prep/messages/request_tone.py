"""Notice gently how the tone of a request may land.

Five things are looked at: many exclamation marks or capitals, a letter to nobody by name, many
apologies, words that press, words that make the writer small. The rules are measured on labelled
sentences in ``tests/prep/messages/tones.csv``. A remark never stops a request.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from infoview_lib.prep.words import plain_letters

MOST_EXCLAMATIONS = 2


@dataclass(frozen=True, slots=True)
class ToneNote:
    """Hold one remark on tone: its kind, where it is, why, what to try.

    ``text[start:end] == words``.
    """

    kind: str
    start: int
    end: int
    words: str
    reason: str
    suggestion: str


_WORDS = {
    "loud": (
        "This can sound louder than you mean it.",
        "One exclamation mark in a request is plenty.",
    ),
    "nobody": ("This could be for anyone.", "Write to them by name."),
    "sorry": ("You don't need to apologize for asking.", "Say thank you instead."),
    "press": ("This may feel pushy.", "Let them choose when to answer."),
    "small": (
        "Your question is a good one.",
        "Leave this out. Being new is a fine reason to ask.",
    ),
}
_RULES = {
    "nobody": (
        r"\b(?:dear )?(?:sirs?(?: (?:or|and|/) ?madams?|/ ?madam)|madam or sir"
        r"|to whom(?:soever)? it may concern|dear "
        r"(?:sir|madam|sirs|hiring manager|professional|all|(?:\w+ )?(?:team|department)))\b"
        r"(?= ?[,:.\n]|$| or\b)"
    ),
    "sorry": (
        r"\b(?:(?:so|very|really|terribly|truly|deeply|awfully) sorry"
        r"|sorry (?:to|for) (?:\w+ )?(?:bother\w*|disturb\w*|tak\w+|interrupt\w*|trouble|troubling"
        r"|wast\w+|the (?:bother|trouble|intrusion|inconvenience)|intrud\w+|pester\w*)"
        r"|(?:i )?apologi[sz]e (?:for|if|in advance|again)\b|my (?:sincere |deepest )?apologies\b"
        r"|forgive me for\b|hate to (?:bother|disturb|trouble)"
        r"|(?:feel|feeling) bad (?:for|about) (?:asking|bothering|taking|writing))"
    ),
    # “Urgent care” is a place to work, and “right away I knew” presses nobody.
    "press": (
        r"\b(?:asap|a\.s\.a\.p|as soon as (?:you can|possible)"
        r"|(?:is|it's|very|quite|an?) urgent(?! care)|urgently"
        r"|urgent (?:matter|request|reply|question)|immediately|(?<!answer )(?<!reply )at once"
        r"|right away(?! i)|without delay|(?:prompt|quick|fast|swift|speedy|immediate) "
        r"(?:reply|response|answer)"
        r"|you (?:must|have to|need to|really should|ought to)"
        r"|i (?:need|expect|require) (?:you|an answer|a reply|a response"
        r"|your (?:answer|reply|response))|(?:please |can you |could you |must |just |to )"
        r"(?:answer|reply|respond|get back to me|let me know|write back|call me)"
        r"\b[^.!?]{0,25}\bby (?:today|tonight|tomorrow|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|the end of|\d)|(?:the|my) deadline is"
        r"|before it is too late|last chance|do not ignore|don't ignore|don't forget|i insist"
        r"|no later than|why (?:have you not|haven't you|didn't you))\b"
    ),
    "small": (
        r"\b(?:(?:i'm|i am) (?:just|only|merely|nothing but) an? (?:\w+ )?"
        r"(?:student|kid|beginner|freshman|sophomore|junior|senior|nobody|undergrad\w*|intern)"
        r"|(?:i'm|i am) (?:a )?nobody|(?:stupid|dumb|silly|foolish) questions?"
        r"|(?:this|it) (?:is|may be|might be|sounds) (?:probably )?(?:stupid|dumb|silly)"
        r"|wast(?:e|ing) (?:any of |too much of )?your (?:\w+ )?time"
        r"|i know (?:that )?i(?:'m| am) not (?:worth|important|smart|good)|not worth your time"
        r"|someone like me (?:does|would) not|(?:you|people like you) "
        r"(?:surely |probably )?have better things to do|i know nothing"
        r"|i(?:'m| am) (?:not )?(?:clueless|smart enough))\b"
    ),
}
_STRONG_SORRY = re.compile(
    r"(?:so|very|really|terribly|truly|deeply|awfully|hate) |my (?:sincere|deepest)|feel"
)
_SHOUT = re.compile(
    r"\b(?:PLEASE|VERY|REALLY|NEED|URGENT|IMPORTANT|MUST|NOW|THANK YOU|LOVE|SO|HELP)\b"
)


@cache
def _rules() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return kind and pattern of each rule, made ready at first use."""
    return tuple((kind, re.compile(pattern)) for kind, pattern in _RULES.items())


def tone_notes(text: str) -> tuple[ToneNote, ...]:
    """Return gentle remarks on the tone of a request, in the order of the text, one per kind.

    Parameters
    ----------
    text : str
        The request as written so far.

    Returns
    -------
    tuple of ToneNote
        Empty when the tone is fine. One plain *sorry to bother you* is fine; two are not.

    Examples
    --------
    >>> [note.kind for note in tone_notes("Dear Sir or Madam, please answer ASAP!!!")]
    ['nobody', 'press', 'loud']
    >>> tone_notes("Dear Ms. Haddad, thank you for your time!")
    ()
    """
    plain = plain_letters(text)
    found = [(kind, _match(kind, rule, plain)) for kind, rule in _rules()]
    notes = [_note(kind, match, text) for kind, match in (*found, ("loud", _loud(text))) if match]
    return tuple(sorted(notes, key=lambda note: note.start))


def _match(kind: str, rule: re.Pattern[str], plain: str) -> re.Match[str] | None:
    """Return the first place a rule finds; saying sorry once and plainly counts for nothing."""
    matches = list(rule.finditer(plain))
    is_strong = any(_STRONG_SORRY.match(match[0]) for match in matches)
    if kind == "sorry" and len(matches) < 2 and not is_strong:
        return None
    return next(iter(matches), None)


def _loud(text: str) -> re.Match[str] | None:
    """Return the first place that is loud: marks in a row, too many of them, a word in capitals."""
    marks = list(re.finditer("!+", text))
    many = [mark for mark in marks if len(mark[0]) > 1]
    if sum(len(mark[0]) for mark in marks) > MOST_EXCLAMATIONS:
        return (many or marks)[-1]
    return _SHOUT.search(text)


def _note(kind: str, match: re.Match[str], text: str) -> ToneNote:
    return ToneNote(
        kind, match.start(), match.end(), text[match.start() : match.end()], *_WORDS[kind]
    )
