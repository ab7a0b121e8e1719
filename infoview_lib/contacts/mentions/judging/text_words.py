"""Take a text apart into words with what stands around each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from infoview_lib.contacts.mentions.judging.everyday_words import STATES, TITLES, is_everyday
from infoview_lib.contacts.mentions.name_finder import placed_words
from infoview_lib.prep.words import word_set

_GERMAN = word_set("und ist ich nicht der das ein eine mit im von auch sie sich")
_TRAVEL = word_set(
    "abroad flight flights fly flying flew bus train drive drives driving trip ticket moved moving "
    "travel traveled viajou viajo viaje viajar vuelo voyage reise fahre fuhr volo zug tren trem"
)
_FEWEST = 3
"""Small words from which on a text shows its language."""
_ENDS = re.compile(r"[.!?…:;\n•–—\t>]|^\s*[-*]\s|(?<!\w)[\"“(‘']\s*$")


class TextWords:
    """Hold the words of a composed text, each with its place, and say what stands beside it.

    Parameters
    ----------
    text : str
        A text as `infoview_lib.contacts.mentions.folding.composed` gives it.

    Attributes
    ----------
    placed : list of (int, int, str)
        Start, end, plain form of each word.

    Examples
    --------
    >>> words = TextWords("Dr. Reed called. Grace did not.")
    >>> [words.opens(at) for at in range(len(words))]
    [True, False, False, True, False, False]
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.placed = list(placed_words(text))
        self.at_end = {end: number for number, (_, end, _) in enumerate(self.placed)}

    def __len__(self) -> int:
        return len(self.placed)

    def unusual(self, longest: int) -> Iterator[int]:
        """Yield numbers of words that are none of every day, which may be a name misspelled.

        Parameters
        ----------
        longest : int
            Letters up to which a word needs a capital.
        """
        text = self.text
        for at, (start, _, word) in enumerate(self.placed):
            if (len(word) > longest or text[start].isupper()) and not is_everyday(word):
                yield at

    def start(self, at: int) -> int:
        """Return where a word begins in the text."""
        return self.placed[at][0]

    def end(self, at: int) -> int:
        """Return where a word ends in the text."""
        return self.placed[at][1]

    def plain(self, at: int) -> str:
        """Return a word in small plain letters; empty text beyond either end."""
        return self.placed[at][2] if 0 <= at < len(self.placed) else ""

    def raw(self, at: int) -> str:
        """Return a word as it is written; empty text beyond either end."""
        if not 0 <= at < len(self.placed):
            return ""
        start, end, _ = self.placed[at]
        return self.text[start:end]

    def gap(self, at: int) -> str:
        """Return what stands between a word and the one before it."""
        before = self.placed[at - 1][1] if at > 0 else 0
        after = self.placed[at][0] if at < len(self.placed) else len(self.text)
        return self.text[before:after]

    def is_capital(self, at: int) -> bool:
        """Say whether a word begins with a capital letter."""
        return self.raw(at)[:1].isupper()

    def stands_with_capital(self, word: str) -> bool:
        """Say whether a word stands somewhere in the text with a capital, within a sentence.

        Parameters
        ----------
        word : str
            In small plain letters.
        """
        return word in self._with_capital

    @cached_property
    def _with_capital(self) -> frozenset[str]:
        return frozenset(
            word
            for at, (_, _, word) in enumerate(self.placed)
            if self.is_capital(at) and not self.opens(at)
        )

    @cached_property
    def has_capitals(self) -> bool:
        """Whether the text uses capitals at all, so that their lack tells something."""
        return any(sign.isupper() for sign in self.text)

    @cached_property
    def is_english(self) -> bool:
        """Whether the small words of the text are English ones, as far as it has enough of them."""
        small = [word for start, _, word in self.placed if self.text[start].islower()]
        known = sum(map(is_everyday, small))
        if len(small) < _FEWEST:
            return self.text.isascii() or known == len(small)
        return known >= len(small) / 2

    @cached_property
    def is_german(self) -> bool:
        """Whether the text is German, where every noun has a capital."""
        return not _GERMAN.isdisjoint(word for _, _, word in self.placed)

    def is_place_before_comma(self, at: int) -> bool:
        """Say whether a state or a country stands behind a word and a comma.

        Parameters
        ----------
        at : int
            Number of the word.
        """
        after, raw = self.plain(at + 1), self.raw(at + 1)
        is_state = self.gap(at + 1).startswith(",") and after in STATES and raw[:1].isupper()
        return is_state and (raw.isupper() or len(after) > len("TX"))

    def is_of_travel(self, at: int) -> bool:
        """Say whether the words before a word tell of a journey: “flying to”, “moved from”.

        Parameters
        ----------
        at : int
            Number of the word.
        """
        return not _TRAVEL.isdisjoint(self.plain(at - less) for less in range(1, 5))

    def is_loud(self, at: int) -> bool:
        """Say whether the words beside a word are in capitals as it is, so that they tell nothing.

        A word that stands alone is taken for loud.
        """
        beside = [self.raw(at - 1), self.raw(at + 1)]
        longer = [one for one in beside if len(one) > 1]
        return not longer or all(one.isupper() for one in longer)

    def opens(self, at: int) -> bool:
        """Say whether a word begins a sentence, so that its capital tells nothing."""
        if at == 0:
            return True
        gap = self.gap(at)
        if not _ENDS.search(gap):
            return False
        before = self.raw(at - 1)
        is_short = self.plain(at - 1) in TITLES or (len(before) == 1 and before.isupper())
        return not (gap.startswith(".") and "\n" not in gap and is_short)
