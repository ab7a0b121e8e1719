"""Turn people of the network into names, each on one line of a given width.

A layered tree is the one layout that keeps the labels of 60 to 100 people apart. Nothing is random;
children stand in the order of the records, so a new person comes last among them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from infoview_lib.network.words.number_words import number_of

WIDEST = 1.1  # em of a letter


def label_of(name: Any, width: float) -> str:
    """Return a name on one line, cut with … where it is wider than `width` em.

    Examples
    --------
    >>> label_of("Ana  Maria\\nLopes de Almeida", 8)
    'Ana Maria L…'
    """
    text = str(name)[:400]
    if not text.isprintable() or "  " in text or text != text.strip():
        text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if len(text) * WIDEST <= width or width_of(text) <= width:
        return text
    room, kept = width - width_of("…"), ""
    for character in text:
        room -= width_of(character)
        if room < 0:
            break
        kept += character
    return kept.rstrip() + "…"


def width_of(text: Iterable[str]) -> float:
    """Return about how wide a text is, in em; rather too wide than too narrow."""
    return sum(map(_WIDTHS.__getitem__, text))


class _Widths(dict[str, float]):
    def __missing__(self, letter: str) -> float:
        return 0.66 if letter < "\u1100" else WIDEST


# Widths of DejaVu Sans, the widest of the fonts that are likely: what fits in it fits in all.
_WIDTHS = _Widths(
    (c, width)
    for letters, width in (
        (" ", 0.32),
        ("ijl'|.,:;I!()-fJt", 0.4),
        ("r", 0.42),
        ("cksvxyz", 0.6),
        ("mwMW", 0.99),
        ("ABCDEGHKLNOQRUVXYZ…@&%", 0.78),
    )
    for c in letters
)


NAMELESS = "(no name)"


def name_of(graph: Any, person: str, width: float = 20) -> str:
    """Return a name, cut where it is wider than `width` em."""
    return label_of(graph.nodes[person].get("name", ""), width) or NAMELESS


def names_of(graph: Any, people: tuple[str, ...], most: int = 3) -> str:
    """Return up to `most` names in a row, the rest as a number."""
    shown = [name_of(graph, person) for person in people[:most]]
    if len(people) > most:
        shown = [*shown[: most - 1], number_of(len(people) - most + 1, "other")]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
