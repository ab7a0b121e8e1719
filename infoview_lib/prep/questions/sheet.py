"""Lay out the sheet for an interview: how much room to write fits on its two sides.

The sheet must not run over. How long it gets is worked out here, from the number of letters, so
that it is known before anybody prints; a browser test measures that real pages keep to it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import ceil

from infoview_lib.prep.blanks import blanks_in

PAGE_MM = 250
"""Height to print on: Letter (279 mm, the shorter of Letter and A4), less margins and a rest."""
LETTERS, SMALL_LETTERS = 77, 91
"""Letters in a line 156 mm wide (A4 without margins and times), at 10.5 and 9 points.

A wide typeface is counted on; DejaVu Sans takes 83 at 10.5 points.
"""
TEXT_MM, SMALL_TEXT_MM, LINE_MM, SMALL_LINE_MM = 5.2, 4.4, 8.0, 6.5
"""Height of a printed line, of a line to write on. `one_sheet.css` uses the same."""
BETWEEN_MM, PART_MM, FRAME_MM = 2.0, 10.0, 28.0
"""Above each question; a heading with what is above it; the times with the room for names."""
_HALF_WIDTH = 0.45
"""Share of the width that one of two columns has, less the space between them."""
MOST_ROOM, LEAST_NAMES, MOST_NAMES = 4, 2, 10


@dataclass(frozen=True, slots=True)
class Room:
    """Hold how many lines to write on stand below each question and below the names."""

    lines: int
    small: bool = False
    names: int = LEAST_NAMES


def room_to_write(
    questions: Iterable[str],
    parts: int = 4,
    other: Iterable[str] = (),
    beside: Iterable[Iterable[str]] = (),
) -> Room:
    """Return the room below each question so that the sheet takes one side, or both, never more.

    Parameters
    ----------
    questions : iterable of str
        The words of each question.
    parts : int
        How many headings stand on the sheet.
    other : iterable of str
        What else is printed, one text per paragraph.
    beside : iterable of iterable of str
        Columns of half the width, side by side.

    Returns
    -------
    Room
        One side is enough when each question gets two lines or more on it.

    Examples
    --------
    >>> [room_to_write(["How did you begin?"] * count).lines for count in (3, 14)]
    [4, 2]
    """
    asked, rest, columns = list(questions), list(other), [list(one) for one in beside]

    def left(room: Room, pages: int) -> float:
        print_of = _Print(room)
        height = FRAME_MM + parts * PART_MM + print_of.text(rest) + print_of.beside(columns)
        blocks = [print_of.question(one) for one in asked]
        # A question does not run on to the other side, so the first may end early by the longest of
        # them.
        rest_of_first = (max(blocks, default=0) + PART_MM) * (pages - 1)
        return pages * PAGE_MM - height - sum(blocks) - rest_of_first

    wishes = [(Room(lines), 1) for lines in range(MOST_ROOM, 1, -1)]
    wishes += [(Room(lines), 2) for lines in range(MOST_ROOM, 0, -1)] + [(Room(1, small=True), 2)]
    found = next(
        ((room, left(room, pages)) for room, pages in wishes if left(room, pages) >= 0), None
    )
    if found is None:
        return Room(0, small=True)
    room, rest_mm = found
    return replace(room, names=min(MOST_NAMES, LEAST_NAMES + int(rest_mm // LINE_MM)))


class _Print:
    """Know how high things get in print, in millimeters."""

    def __init__(self, room: Room) -> None:
        self._letters, self._text = (
            (SMALL_LETTERS, SMALL_TEXT_MM) if room.small else (LETTERS, TEXT_MM)
        )
        self._room = room.lines * (SMALL_LINE_MM if room.small else LINE_MM)

    def text(self, paragraphs: Iterable[str], share: float = 1.0) -> float:
        """Return the height of paragraphs, in a share of the width."""
        return sum(ceil(len(one) / (self._letters * share)) for one in paragraphs) * self._text

    def beside(self, columns: Iterable[Iterable[str]]) -> float:
        """Return the height of columns side by side: that of the longest."""
        return max((self.text(one, _HALF_WIDTH) for one in columns), default=0)

    def question(self, words: str) -> float:
        """Return the height of a question with the room to write below it."""
        return BETWEEN_MM + self.text([words]) + self._room


def pieces(text: str) -> list[tuple[str, str]]:
    """Return a text in pieces to print, with its blanks apart.

    Parameters
    ----------
    text : str
        A text with blanks in [brackets].

    Returns
    -------
    list of (str, str)
        ``words`` with what to print, ``blank`` with what is to be filled in by hand.

    Examples
    --------
    >>> pieces("I study [your major] now.")
    [('words', 'I study '), ('blank', 'your major'), ('words', ' now.')]
    >>> pieces("")
    []
    """
    found: list[tuple[str, str]] = []
    rest = text
    for blank in blanks_in(text):
        before, _, rest = rest.partition(blank)
        found += [("words", before), ("blank", blank[1:-1])]
    return [one for one in (*found, ("words", rest)) if one[0] == "blank" or one[1]]
