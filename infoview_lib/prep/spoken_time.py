"""Tell how long a text takes to say.

References
----------
The pace is a convention, not a law. Lucas, S. E. (2004), The Art of Public Speaking (8th ed.,
p. 300) gives 125 to 150 words a minute for the United States; the National Center for Voice and
Speech is widely quoted for about 150 in conversation. Time yourself once and trust that more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from infoview_lib.prep.words import words_in

WORDS_PER_MINUTE = 140
_PHONE = re.compile(r"(?<![\w.])\+?\(?\d{1,4}\)?(?:[ .-]\(?\d{2,4}\)?){1,4}(?![\w-])")
_PHONE_DIGITS = 7
"""Digits from which on a number is one to call."""


@dataclass(frozen=True, slots=True)
class SpokenTime:
    """Hold how many words a text has, and the seconds it takes to say them."""

    words: int
    seconds: int

    def sentence(self, target_seconds: int = 0) -> str:
        """Return the time in plain words.

        Parameters
        ----------
        target_seconds : int
            Seconds it should take; 0 when there is no target.

        Returns
        -------
        str
            More than a tenth over the target is too long; less than half of it leaves room.

        Examples
        --------
        >>> spoken_time("word " * 70).sentence(30)
        'About 30 seconds to say. That fits.'
        >>> spoken_time("I am Noor.").sentence()
        'About 1 second to say.'
        >>> spoken_time("word " * 140).sentence(30)
        'About 60 seconds to say. Cut about 70 words to fit 30 seconds.'
        """
        if not self.words:
            return "Nothing to say yet."
        said = f"About {self.seconds} {'second' if self.seconds == 1 else 'seconds'} to say."
        if not target_seconds:
            return said
        # The pace is rough: a tenth too long says nothing, and half as long leaves room for a
        # thought.
        if self.seconds > target_seconds * 1.1:
            over = self.words - target_seconds * WORDS_PER_MINUTE // 60
            return f"{said} Cut about {over} words to fit {target_seconds} seconds."
        if self.seconds < target_seconds * 0.5:
            return f"{said} There's room for a little more."
        return f"{said} That fits."


def spoken_time(text: str) -> SpokenTime:
    """Return how long a text takes to say at a usual pace.

    Parameters
    ----------
    text : str
        What will be said; a number counts as one word, a phone number as one word a digit.

    Returns
    -------
    SpokenTime
        All zero for an empty text.

    Examples
    --------
    >>> spoken_time("word " * 140).seconds
    60
    """
    to_call = [found for found in _PHONE.findall(text) if _digits(found) >= _PHONE_DIGITS]
    # The groups of a phone number are counted as numbers, too.
    spelled = sum(_digits(found) - len(re.findall(r"\d+", found)) for found in to_call)
    numbers = len(re.findall(r"\b\d[\d.,]*\b", text))
    words = len(words_in(text)) + numbers + spelled
    return SpokenTime(words, round(words * 60 / WORDS_PER_MINUTE))


def _digits(found: str) -> int:
    """Return how many digits a text holds."""
    return len(re.sub(r"\D", "", found))
