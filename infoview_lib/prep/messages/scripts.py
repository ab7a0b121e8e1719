"""Read the scripts that counselors edit, fill them in, and make them ready to be said.

Each is one table with a header row. A message about a table names its file, row and column, so that
whoever edits it in a spreadsheet program can go there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from infoview_lib.prep.tables import one_of, read_rows

SCRIPT_KINDS = (
    "request",
    "schedule",
    "talk",
    "drift",
    "cue",
    "decline",
    "thank_you",
    "follow_up",
    "confidence",
)
"""What a script is for. Its id is a channel, a form, a reason for a no, or a name of its own."""


@dataclass(frozen=True, slots=True)
class Script:
    """Hold words to write or say, with blanks to fill, and a tip."""

    id: str
    kind: str
    title: str
    text: str
    tip: str


def read_scripts(text: str, name: str = "scripts.csv") -> tuple[Script, ...]:
    """Return all words to write or say."""
    rows = read_rows(text, ("id", "kind", "title", "text", "tip"), name, optional=("tip",))
    return tuple(Script(**row | {"kind": one_of(row["kind"], SCRIPT_KINDS, name)}) for row in rows)


def script(scripts: Iterable[Script], kind: str, id: str) -> Script | None:
    """Return one script, or None when there is none of that kind with that id.

    ``script(scripts, "request", "voicemail")``, ``script(scripts, "decline", "too_busy")``,
    ``script(scripts, "thank_you", "handwritten")``.
    """
    return next((each for each in scripts if each.kind == kind and each.id == id), None)


_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


def placeholders_in(text: str) -> tuple[str, ...]:
    """Return the names of the blanks of a script, each once, in order."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(text)))


def fill_script(text: str, values: Mapping[str, object] | None = None) -> str:
    """Return a script with its blanks filled; what is not known stays as a word in square brackets.

    Examples
    --------
    >>> fill_script("Dear {their_name}, could we talk for {minutes} minutes?", {"minutes": 25})
    'Dear [their name], could we talk for 25 minutes?'
    """
    known = {
        name: str(value).strip() for name, value in (values or {}).items() if value is not None
    }
    return _PLACEHOLDER.sub(
        lambda blank: known.get(blank[1]) or f"[{blank[1].replace('_', ' ')}]", text
    )


_SENTENCE = re.compile(r"\{(?:came|reason|how)\} ?|[^.!?\n]*(?:[.!?]+[”\"’)]*|$|(?=\n)) ?|\n+")
_PLACEHOLDER_WORDS = {
    "my_name": "your name",
    "my_phone": "your phone number",
    "study": "what you study or do",
    "came": "who sent you, or how you found them",
    "reason": "why this person",
    "their_name": "their name",
    "how": "where or how you meet",
    "day": "the day",
    "asked_on": "the day you asked first",
}

_OPTIONAL = frozenset(("referrer",))  # nobody need have sent the student


@dataclass(frozen=True, slots=True)
class SpokenScript:
    """Hold the words to say, with what is left for the student to put in their own words."""

    text: str
    open: tuple[str, ...]


def speak_script(script: str, values: Mapping[str, object]) -> SpokenScript:
    """Return a script with its blanks filled; a sentence whose blank is not known is left out.

    Parameters
    ----------
    script : str
        Words with ``{blanks}``. ``{came}``, ``{reason}`` and ``{how}`` stand for whole sentences.
    values : mapping
        What is known; empty means unknown.

    Returns
    -------
    Said
        ``open`` names what was left out, in plain words, each once.

    Examples
    --------
    >>> speak_script("Hello, this is {my_name}. {reason} Could we talk for {minutes} minutes?", {"minutes": 25})
    SpokenScript(text='Could we talk for 25 minutes?', open=('your name', 'why this person'))
    """
    kept, missing = [], []
    for piece in _SENTENCE.findall(script):
        unknown = [
            name for name in placeholders_in(piece) if not str(values.get(name) or "").strip()
        ]
        missing += [name for name in unknown if name not in _OPTIONAL]
        if not unknown:
            kept.append(fill_script(piece, values))
    text = re.sub(r" *\n *", "\n", "".join(kept))
    words = dict.fromkeys(_PLACEHOLDER_WORDS.get(name, name.replace("_", " ")) for name in missing)
    return SpokenScript(re.sub(r"\n{3,}", "\n\n", text).strip(), tuple(words))
