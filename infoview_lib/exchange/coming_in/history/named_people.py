"""Find out whom a cell names, as "Referred by" does: somebody in the file, or here already."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from infoview_lib.exchange.coming_in.already_here import Ref, email_key, name_key
from infoview_lib.records.fields import Values

_BEHIND = re.compile(r"\s*(?:\([^()]*\)|\s[-–—|@]\s.*|,? at\b.*)\s*$")
"""What stands behind a name: a page, where they work."""
_BEFORE = re.compile(r"(?i)^\s*(?:referred|introduced|recommended|intro|via|by|from|through|met)\b")
_APART = re.compile(r"\s*(?:[;\n/、;]|,(?=\s*\S)|\s&\s|\s(?:and|y|et|und|e|i|и|ve)\s)\s*")
_EMAIL = re.compile(r"[^\s<>()]+@[^\s<>()]+")
_LONGEST = 300


class NamedPeople:
    """Hold people by name and e-mail address, each with what they are called by.

    Parameters
    ----------
    people : iterable of (str or int, dict)
        Who it is, with fields of a contact.
    """

    def __init__(self, people: Iterable[tuple[Ref, Values]]) -> None:
        self._by: dict[str, dict[Ref, None]] = defaultdict(dict)
        for ref, values in people:
            name = values.get("name") or ""
            words = name.split()
            keys = {name_key(name), email_key(values.get("email") or "")}
            if len(words) > 1:
                # How a friend is written down: "Ana", "Ana L.", and without a middle name.
                first, last = words[0], words[-1]
                keys |= {name_key(one) for one in (first, f"{first} {last[0]}", f"{first} {last}")}
            for key in keys - {""}:
                self._by[key][ref] = None

    def in_cell(self, text: str) -> list[tuple[str, Ref | None]]:
        """Return each name in a cell with who it is; None for somebody not known, or not surely.

        Parameters
        ----------
        text : str
            What the cell holds.

        Returns
        -------
        list of (str, str or int or None)
            Empty for an empty cell.

        Examples
        --------
        >>> known = NamedPeople([(1, {"name": "Ana Lopes"}), (2, {"name": "Bo Agren"})])
        >>> known.in_cell("Lopes, Ana"), known.in_cell("via Ana L. (Kite)")
        ([('Lopes, Ana', 1)], [('Ana L.', 1)])
        >>> known.in_cell("Ana Lopes, Bo Agren and Cy Wu")
        [('Ana Lopes', 1), ('Bo Agren', 2), ('Cy Wu', None)]
        """
        whole = _bare(text[:_LONGEST])
        ref = self._ref(whole)
        if ref is not None or not whole:
            return [(whole, ref)] if whole else []
        return [
            (one, self._ref(one)) for part in _APART.split(text[:_LONGEST]) if (one := _bare(part))
        ]

    def knows(self, name: str) -> bool:
        """Return whether somebody is called so, were it several people.

        Parameters
        ----------
        name : str
            A name without what stands beside it.
        """
        return bool(self._by.get(name_key(name)))

    def _ref(self, name: str) -> Ref | None:
        address = _EMAIL.search(name)
        found = self._by.get(email_key(address[0]) if address else name_key(name), {})
        return next(iter(found)) if len(found) == 1 else None


def _bare(text: str) -> str:
    """Return a name without what stands before and behind it."""
    while (shorter := _BEFORE.sub("", text)) != text:
        text = shorter
    return text.strip() if _EMAIL.search(text) else _BEHIND.sub("", text).strip(" ,:\t")
