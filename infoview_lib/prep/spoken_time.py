"""Tell how long a text takes to say.

References
----------
The pace is a convention, not a law. Lucas, S. E. (2004), The Art of Public Speaking (8th ed., p.
300) gives 125 to 150 words a minute for the United States; the National Center for Voice and Speech
is widely quoted for about 150 in conversation. Time yourself once and trust that more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from infoview_lib.prep.words import words_in

SLOW, TYPICAL, QUICK = 130, 140, 150
"""Words a minute."""


@dataclass(frozen=True, slots=True)
class SpokenTime:
    """Hold the spoken time of a text in seconds: typical, at a quick pace, at a slow one."""

    words: int
    seconds: int
    quick_seconds: int
    slow_seconds: int

    def sentence(self, target_seconds: int = 0) -> str:
        """Return the time in plain words, set against a target when there is one.

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
        if self.seconds > target_seconds * 1.1:
            return (
                f"{said} Cut about {self.words - target_seconds * TYPICAL // 60} words to fit "
                f"{target_seconds} seconds."
            )
        if self.seconds < target_seconds * 0.5:
            return f"{said} There is room for a little more."
        return f"{said} That fits."


_PHONE = re.compile(r"(?<![\w.])\+?\(?\d{1,4}\)?(?:[ .-]\(?\d{2,4}\)?){1,4}(?![\w-])")


def spoken_time(text: str, words_per_minute: int = TYPICAL) -> SpokenTime:
    """Return how long a text takes to say.

    Parameters
    ----------
    text : str
        What will be said; a number counts as one word, a phone number as one word a digit.
    words_per_minute : int
        The speaker's own pace.

    Returns
    -------
    SpokenTime
        All zero for an empty text.

    Examples
    --------
    >>> spoken_time("word " * 140).seconds
    60
    """
    numbers = [found for found in _PHONE.findall(text) if len(re.sub(r"\D", "", found)) >= 7]
    spelled = sum(
        len(re.sub(r"\D", "", found)) - len(re.findall(r"\d+", found)) for found in numbers
    )
    words = len(words_in(text)) + len(re.findall(r"\b\d[\d.,]*\b", text)) + spelled
    times = (round(words * 60 / max(pace, 1)) for pace in (words_per_minute, QUICK, SLOW))
    return SpokenTime(words, *times)
