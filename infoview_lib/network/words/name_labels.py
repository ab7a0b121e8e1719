"""Turn people of the network into names, each on one line of a given width."""

from __future__ import annotations

from collections.abc import Iterable

from infoview_lib.network.graph.graph_types import ReferralGraph, text_of
from infoview_lib.prep.counts_and_lists import listed, number_of

WIDEST = 1.1  # em of a letter


def label_of(name: str, width: float) -> str:
    """Return a name on one line, cut with … where it is too wide.

    Parameters
    ----------
    name : str
        Anything a person may have typed or brought in.
    width : float
        The most it may take, in em.

    Returns
    -------
    str
        Without line breaks and letters that cannot be seen; empty for nothing.

    Examples
    --------
    >>> label_of("Ana  Maria\\nLopes de Almeida", 8)
    'Ana Maria L…'
    """
    text = name[:400]
    if not text.isprintable() or "  " in text or text != text.strip():
        text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    # The first test spares most names from being measured letter by letter.
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
    """Return about how wide a text is.

    Parameters
    ----------
    text : str
        One line.

    Returns
    -------
    float
        In em, rather too wide than too narrow; 0 for nothing.
    """
    return sum(map(_WIDTHS.__getitem__, text))


class _Widths(dict[str, float]):
    """Give letters that are not listed a width too."""

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


def name_of(graph: ReferralGraph, person: str, width: float = 20) -> str:
    """Return a person's name for a sentence or a label.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    person : str
        Somebody in it.
    width : float
        The most it may take, in em.

    Returns
    -------
    str
        See `label_of`; `NAMELESS` where no name is noted.
    """
    return label_of(text_of(graph, person, "name"), width) or NAMELESS


def names_of(graph: ReferralGraph, people: tuple[str, ...], most: int = 3) -> str:
    """Return several names in a row, as in “Ana, Ben and two others”.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    people : tuple of str
        At least one.
    most : int
        How many are named; the rest are a number.

    Returns
    -------
    str
    """
    shown = [name_of(graph, person) for person in people[:most]]
    if len(people) > most:
        shown = [*shown[: most - 1], number_of(len(people) - most + 1, "other")]
    return listed(shown)
