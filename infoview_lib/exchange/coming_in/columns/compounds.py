"""Take apart a word of a column name that is run together from others, as "Kontaktnummer"."""

from __future__ import annotations

from collections.abc import Mapping

from infoview_lib.exchange.coming_in.columns.spelling import is_eastern

Piece = tuple[str, tuple[str, ...]]
"""A word or phrase of a column name, with the kinds it may stand for; none when unknown."""
_SHORTEST_PART = 3
"""Letters of a word that may be run together with others."""
_LINKS = ("", "s", "n", "en")
"""What German puts between words that it runs together."""


def parts_of(word: str, known: Mapping[str, tuple[str, ...]]) -> list[Piece]:
    """Return the fewest known words that a word is run together from.

    Parameters
    ----------
    word : str
        As `normal_column` writes it.
    known : mapping of str to tuple of str
        Word → the kinds it may stand for.

    Returns
    -------
    list of (str, tuple of str)
        Where it is no compound, a word of the West stays whole and unknown; one of the East, where
        nothing parts words, has its unknown parts between known ones.

    Examples
    --------
    >>> known = {"kontakt": ("person",), "nummer": ("adjunct",), "人": ("person",)}
    >>> [part for part, _ in parts_of("kontaktnummer", known)], parts_of("zorble", known)
    (['kontakt', 'nummer'], [('zorble', ())])
    """
    best: dict[int, tuple[int, list[Piece]]] = {0: (0, [])}
    eastern = is_eastern(word)
    least, links = (1, ("",)) if eastern else (_SHORTEST_PART, _LINKS)
    for start in range(len(word)):
        if start not in best:
            continue
        lost, pieces_so_far = best[start]
        for end in range(start + least, len(word) + 1):
            part = word[start:end]
            if part not in known:
                continue
            for link in links:
                to = end + len(link)
                if word[end:to] == link and not (link and to == len(word)):
                    _keep(best, to, (lost, [*pieces_so_far, (part, known[part])]))
        if eastern:
            _keep(best, start + 1, (lost + 1, _with_unknown(pieces_so_far, word[start])))
    lost, found = best.get(len(word), (len(word), [(word, ())]))
    return _without_chance(found) if lost and eastern else found


def _without_chance(found: list[Piece]) -> list[Piece]:
    """Return the words without single letters that are known, between others that are not.

    They are there by chance, but for the last: what a person is called, as in "話を聞く人".
    """
    last = found[-1]
    kept: list[Piece] = []
    for one in found:
        by_chance = len(one[0]) == 1 and not (one is last and "person" in one[1])
        kept = _with_unknown(kept, one[0]) if by_chance or not one[1] else [*kept, one]
    return kept


def _keep(best: dict[int, tuple[int, list[Piece]]], to: int, one: tuple[int, list[Piece]]) -> None:
    """Keep the way with the fewest unknown letters, then with the fewest words."""
    if to not in best or (one[0], len(one[1])) < (best[to][0], len(best[to][1])):
        best[to] = one


def _with_unknown(found: list[Piece], letters: str) -> list[Piece]:
    if found and not found[-1][1]:
        return [*found[:-1], (found[-1][0] + letters, ())]
    return [*found, (letters, ())]
