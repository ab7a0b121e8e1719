"""Group what students ask their counselor, so that one answer serves several."""

from __future__ import annotations

import re
from collections.abc import Iterable

_THEMES = (
    ("Reaching out", r"request|e-?mail|messag|reach|repl|answer|network|linkedin|phone|call"),
    ("Jobs and internships", r"intern|job|r[ée]sum[ée]|apply|appl|hire|hiring|employ"),
    ("Choosing", r"major|minor|career|decid|choos|switch|chang|option|grad(?:uate)? school"),
    ("Money", r"pay|paid|money|loan|cost|afford|scholarship|financ|salar|tuition"),
    ("Nerves and time", r"nervous|anxi|afraid|scar|shy|stress|busy|time|late"),
)
OTHER = "Something else"


def by_theme(questions: Iterable[str]) -> dict[str, list[str]]:
    """Return questions by what they are about.

    Parameters
    ----------
    questions : iterable of str
        As the students wrote them.

    Returns
    -------
    dict of str to list of str
        Theme → its questions, in alphabetical order so that nothing tells whose they are; the
        largest theme first, `OTHER` last.

    Examples
    --------
    >>> by_theme(["How do I pay for it?", "May I bring my dog?"])
    {'Money': ['How do I pay for it?'], 'Something else': ['May I bring my dog?']}
    """
    found: dict[str, list[str]] = {}
    for words in sorted({" ".join(one.split()) for one in questions if one.strip()}):
        hits = {
            theme: len(re.findall(rf"\b(?:{pattern})", words, re.IGNORECASE))
            for theme, pattern in _THEMES
        }
        theme = max(hits, key=lambda one: hits[one])
        found.setdefault(theme if hits[theme] else OTHER, []).append(words)
    return dict(sorted(found.items(), key=lambda one: (one[0] == OTHER, -len(one[1]))))
