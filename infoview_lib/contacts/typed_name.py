"""Tell a name from the work that was typed behind it."""

from __future__ import annotations

import re
from typing import NamedTuple

from infoview_lib.prep.drafts.reasons import does_work

_PARTED = re.compile(r"\s*,\s+|\s+[-–—]\s+|\s+(?=\()")
_AT = re.compile(r"\s+(?:at|@)\s+", re.IGNORECASE)
_BEHIND_A_NAME = re.compile(r"(?:[A-Z]\.?){2,5}|Ph\.?D\.?|Ed\.?D\.?|[BM]Sc\.?|[JS]r\.?|Esq\.?")
"""Degrees and such, which belong to the name: PhD, R.N., Jr."""
_MOST_WORDS = 5


class TypedName(NamedTuple):
    """Hold a name with the work that was typed behind it; what was not typed is empty."""

    name: str
    title: str
    organization: str


def typed_name(text: str) -> TypedName | None:
    """Return the parts of a name with work behind it; None where it is a name, or several.

    Parameters
    ----------
    text : str
        As typed into one box for a name.

    Examples
    --------
    >>> typed_name("Theo Park, landscape architect at City of Tucson")
    TypedName(name='Theo Park', title='landscape architect', organization='City of Tucson')
    >>> typed_name("Bo Chen, Priya Raman"), typed_name("Ana Lopes, PhD"), typed_name("Lopes, Ana")
    (None, None, None)
    """
    if re.search(r"[;\n]", text):
        return None
    found = _PARTED.search(text.strip())
    if found is None:
        return None
    plain = text.strip()
    name, work = plain[: found.start()].strip(), plain[found.end() :].strip()
    work = re.sub(r"^\((.*)\)$", r"\1", work).strip()
    if not name or not work or len(name.split()) > _MOST_WORDS:
        return None
    title, organization = _work_of(work)
    if not _is_work(name, title, is_at=_AT.search(work) is not None):
        return None
    return TypedName(name, re.sub(r"^(?:an?|the) ", "", title), organization)


def _work_of(work: str) -> tuple[str, str]:
    """Return the job title and the organization of what stands behind a name."""
    found = _AT.search(work) or _PARTED.search(work)
    return (work[: found.start()].strip(), work[found.end() :].strip()) if found else (work, "")


def _is_work(name: str, title: str, is_at: bool) -> bool:
    """Say whether words behind a name are what somebody does, rather than another name."""
    words = title.split()
    if not words or all(_BEHIND_A_NAME.fullmatch(one) for one in words):
        return False
    if len(words) == 1 and does_work(words[0].casefold()):
        return True
    # With small letters all over, as on a phone, several words may be another name.
    return is_at or (title[0].islower() and name[0].isupper())
