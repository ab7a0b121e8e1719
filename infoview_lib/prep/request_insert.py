"""Put a sentence for a missing part into a request, where that part usually stands."""

from __future__ import annotations

import re

from infoview_lib.prep.gaps import blank_gaps, gaps
from infoview_lib.prep.requests import request_parts

ORDER = ("referrer", "who_you_are", "why_them", "not_a_job", "minutes", "follow_up", "thanks")
"""Parts in the order in which a request says them."""
_GREETING = re.compile(
    r"\s*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day))\b(?:\b(?:mr|mrs|ms|dr|prof|st)\.|[^,\n!.]){0,60}[,!.]?",
    re.IGNORECASE,
)
_END = re.compile(
    r"(?<!\bmr)(?<!\bms)(?<!\bmrs)(?<!\bdr)(?<!\bprof)(?<!\bst)[.!?]+[”\"’)]*(?=\s|$)",
    re.IGNORECASE,
)
_GAP_OF = {"referrer": "found them", "why_them": "why "}


def with_sentence(text: str, part: str, sentence: str) -> str:
    """Return a request with a sentence for one part.

    It takes the place of the open place in brackets for that part; else it follows the parts that come
    before it, or the greeting.

    Parameters
    ----------
    text : str
        The request so far.
    part : str
        Key of the part.
    sentence : str
        What to add.

    Examples
    --------
    >>> with_sentence("Dear Ana, could we talk for 25 minutes? Thank you.", "follow_up", "I will call.")
    'Dear Ana, could we talk for 25 minutes? I will call. Thank you.'
    """
    gap = next((one for one in gaps(text) if _GAP_OF.get(part, "\n") in one), "")
    if gap:
        return text.replace(gap, sentence, 1)
    place = _place(text, part)
    before, after = text[:place], text[place:]
    left = "" if not before or before[-1].isspace() else " "
    right = "" if not after or after[0].isspace() else " "
    return f"{before}{left}{sentence}{right}{after}"


def _place(text: str, part: str) -> int:
    check = request_parts(blank_gaps(text))
    earlier = [check.part(key) for key in ORDER[: ORDER.index(part)]]
    ends = [one.end for one in earlier if one.found]
    if not ends:
        greeting = _GREETING.match(text)
        rest = text[greeting.end() :] if greeting else text
        return len(text) - len(rest.lstrip())
    found = _END.search(text, max(ends))
    line = text.find("\n", max(ends))
    stops = [stop for stop in (found.end() if found else -1, line) if stop >= 0]
    return min(stops, default=len(text))
