"""Read the scripts that counselors edit, fill them in, and make them ready to be said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from infoview_lib.prep.blanks import fill_placeholders, placeholders_in
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
    """Return all words to write or say.

    Parameters
    ----------
    text : str
        The table as comma-separated text with a header row.
    name : str
        Name of the file, for messages.

    Returns
    -------
    tuple of Script
        In the order of the table; empty when it has a header only.

    Raises
    ------
    ReadingError
        When a column is missing, a cell but the tip is empty, or a kind is not known.
    """
    rows = read_rows(text, ("id", "kind", "title", "text", "tip"), name, optional=("tip",))
    return tuple(
        Script(
            row["id"],
            one_of(row["kind"], SCRIPT_KINDS, name),
            row["title"],
            row["text"],
            row["tip"],
        )
        for row in rows
    )


def script(scripts: Iterable[Script], kind: str, id: str) -> Script | None:
    """Return one script, or None when there is none of that kind with that id.

    Parameters
    ----------
    scripts : iterable of Script
        Where to look.
    kind : str
        One of `SCRIPT_KINDS`.
    id : str
        Its name within the kind, such as ``too_busy`` of ``decline``.

    Examples
    --------
    >>> script([], "decline", "too_busy") is None
    True
    """
    return next((each for each in scripts if each.kind == kind and each.id == id), None)


def fill_script(text: str, values: Mapping[str, object] | None = None) -> str:
    """Return a script with its placeholders filled; what is not known stays as a blank in brackets.

    Parameters
    ----------
    text : str
        Words with ``{placeholders}``.
    values : mapping of str to object, optional
        What is known, by placeholder; None and blank text count as not known.

    Examples
    --------
    >>> fill_script("Dear {their_name}, could we talk for {minutes} minutes?", {"minutes": 25})
    'Dear [their name], could we talk for 25 minutes?'
    """
    return fill_placeholders(text, values, lambda name: f"[{_in_words(name)}]")


def _in_words(name: str) -> str:
    """Return the name of a placeholder as words."""
    return name.replace("_", " ")


# Three placeholders stand for whole sentences, so they are pieces of their own.
_SENTENCE = re.compile(r"\{(?:came|reason|how)\} ?|[^.!?\n]*(?:[.!?]+[”\"’)]*|$|(?=\n)) ?|\n+")
_WORDS_OF = {
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
"""Placeholder → plain words where its name says too little."""

# Nobody need have sent the student, so a missing referrer leaves nothing open.
_OPTIONAL = frozenset(("referrer",))


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
    values : mapping of str to object
        What is known; empty means unknown.

    Returns
    -------
    SpokenScript
        ``open`` names what was left out, in plain words, each once.

    Examples
    --------
    >>> text = "Hello, this is {my_name}. {reason} Could we talk for {minutes} minutes?"
    >>> speak_script(text, {"minutes": 25})
    SpokenScript(text='Could we talk for 25 minutes?', open=('your name', 'why this person'))
    """
    kept: list[str] = []
    missing: list[str] = []
    for piece in _SENTENCE.findall(script):
        names = placeholders_in(piece)
        unknown = [name for name in names if not str(values.get(name) or "").strip()]
        missing += [name for name in unknown if name not in _OPTIONAL]
        if not unknown:
            kept.append(fill_script(piece, values))
    text = re.sub(r" *\n *", "\n", "".join(kept))
    words = dict.fromkeys(_WORDS_OF.get(name, _in_words(name)) for name in missing)
    return SpokenScript(re.sub(r"\n{3,}", "\n\n", text).strip(), tuple(words))
