"""Tell more digital fields of work from less digital ones, by the words people name them with.

References
----------
Which industries are the more digital ones: F. Calvino, C. Criscuolo, L. Marcolin and M.
Squicciarini, "A taxonomy of digital intensive sectors", OECD Science, Technology and Industry
Working Papers 2018/14. Its upper quarter counts as more digital here, its lower half as less. The
words are our own.
"""

from __future__ import annotations

from functools import lru_cache

from infoview_lib.prep.words import plain_letters, word_set, words_in

_MORE = word_set(
    "software computer computers computing programming programmer technology tech it internet web "
    "data cybersecurity telecom telecommunications telecommunication finance financial fintech "
    "bank banking insurance accounting accountant law legal lawyer paralegal consulting "
    "advertising marketing"
)
_LESS = word_set(
    "agriculture farming farm farmer forestry fishing mining food baking baker bakery catering "
    "cook cooking chef restaurant restaurants hotel hotels hospitality construction building "
    "carpentry carpenter plumbing plumber electrician utilities transportation trucking "
    "shipping logistics health healthcare medicine medical hospital clinic nursing nurse dental "
    "dentistry dentist therapy therapist education teaching teacher school schools childcare "
    "care"
)


@lru_cache(maxsize=1 << 12)  # a thousand people are ranked again after each change
def is_digital(*fields: str) -> bool | None:
    """Say whether a field of work is one of the more digital ones.

    Parameters
    ----------
    *fields : str
        Industry, kind of work, as the student wrote them down; the first that says it counts.

    Returns
    -------
    bool or None
        None when no word says it, or words of both kinds do.

    Examples
    --------
    >>> is_digital("Software"), is_digital("", "School nurse"), is_digital("Health data", "Arts")
    (True, False, None)
    """
    for one in fields:
        words = set(words_in(plain_letters(one)))
        more, less = bool(words & _MORE), bool(words & _LESS)
        if more != less:
            return more
    return None
