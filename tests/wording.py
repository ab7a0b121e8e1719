"""Look for facts in what a person reads, so that its wording may change."""

import re


def says(text: str, *facts: str) -> bool:
    """Return whether a text holds every fact as whole words, in capitals or not.

    Parameters
    ----------
    text : str
        What a person reads.
    *facts : str
        Names, numbers, dates, and the words that tell one answer from another.

    Examples
    --------
    >>> says("Ana has 12 minutes.", "ana", "12 minutes")
    True
    >>> says("Ana has 12 minutes.", "Ana", "2 minutes")
    False
    """
    return all(re.search(rf"(?<!\w){re.escape(fact)}(?!\w)", text, re.IGNORECASE) for fact in facts)
