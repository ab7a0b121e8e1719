"""Make a script ready to be said: only whole sentences, nothing in brackets to be read aloud."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from infoview_lib.prep.texts import blanks_in, fill_script

_PIECE = re.compile(r"\{(?:came|reason|how)\} ?|[^.!?\n]*(?:[.!?]+[”\"’)]*|$|(?=\n)) ?|\n+")
_WORDS = {
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
class Said:
    """Hold the words to say, with what is left for the student to put in their own words."""

    text: str
    open: tuple[str, ...]


def say(script: str, values: Mapping[str, object]) -> Said:
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
    >>> say("Hello, this is {my_name}. {reason} Could we talk for {minutes} minutes?", {"minutes": 25})
    Said(text='Could we talk for 25 minutes?', open=('your name', 'why this person'))
    """
    kept, missing = [], []
    for piece in _PIECE.findall(script):
        unknown = [name for name in blanks_in(piece) if not str(values.get(name) or "").strip()]
        missing += [name for name in unknown if name not in _OPTIONAL]
        if not unknown:
            kept.append(fill_script(piece, values))
    text = re.sub(r" *\n *", "\n", "".join(kept))
    words = dict.fromkeys(_WORDS.get(name, name.replace("_", " ")) for name in missing)
    return Said(re.sub(r"\n{3,}", "\n\n", text).strip(), tuple(words))
