"""Rewrite lines of a log so that erased records and what tells of those people are gone."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping

from infoview_lib.contacts.mentions.forgetting import Forgetter
from infoview_lib.contacts.mentions.name_finder import PART
from infoview_lib.files.keeping.format_versions import FORMAT
from infoview_lib.files.keeping.stored_lines import is_whole, line_of
from infoview_lib.records import catalog as r
from infoview_lib.records.kinds import Contact

_SHORT_WORDS = {
    kind: {name for name, spec in specs.items() if spec.type not in ("text", "long_text")} | {"id"}
    for kind, specs in r.SPECS.items()
}
"""Kind of record → fields that never hold words about a person: choices, days, numbers, ids."""


_LEAST_RAW = 3


class Scrubber:
    """Rewrite lines so that erased records and what tells of them are gone.

    Parameters
    ----------
    erased : set of str
        Ids of erased records.
    forgetter : Forgetter
        Knows those people, and everybody else.
    people : iterable of Contact
        What is known of those people.
    about : callable
        Id of a record → ids of the contacts it is about.
    """

    def __init__(
        self,
        erased: set[str],
        forgetter: Forgetter,
        people: Iterable[Contact] = (),
        about: Callable[[str], Collection[str]] = lambda _: (),
    ) -> None:
        self.erased = erased
        self._forgetter = forgetter
        self._about = about
        words = {
            word
            for one in people
            for text in (one.name, one.email, one.phone, one.profile_url)
            for word in (text, *PART.findall(text))
        }
        self._raw = [word.encode() for word in words | erased if len(word) >= _LEAST_RAW]

    def line(self, line: bytes) -> bytes:
        """Return a whole line as it may stay.

        Parameters
        ----------
        line : bytes
            One undamaged line of a log, without its line break.

        Returns
        -------
        bytes
            The same line when nothing in it tells of them.
        """
        stored = json.loads(line[9:])
        if stored.get("r") in self.erased:
            if "x" in stored:
                return line
            kept = {key: stored[key] for key in ("l", "w", "s", "r") if key in stored}
            return line_of(_json({"v": FORMAT} | kept | {"x": 1}))
        record = str(stored.get("r", ""))
        kept = _SHORT_WORDS.get(r.kind_of(record), frozenset())
        changed = self._reworded(record, stored.get("set"), kept)
        if "x" in stored and stored.get("f") not in kept:
            changed |= self._reworded(record, stored, stored.keys() - {"x"})
        return line_of(_json(stored)) if changed else line

    def _reworded(self, record: str, values: object, kept: Collection[str]) -> bool:
        """Reword in place what the student wrote.

        Choices stay: somebody may be called like one, such as “alumni”.
        """
        if not self._forgetter.is_needed or not isinstance(values, dict):
            return False
        about, changed = self._about(record), False
        for name, text in values.items():
            if name in kept or not isinstance(text, str):
                continue
            is_name = name == "name" and r.kind_of(record) == "contact"
            without = self._forgetter.without(text, about, is_name)
            if without != text:
                values[name] = without
                changed = True
        return changed

    def words_without(self, text: str) -> str:
        """Return words as they may stay, in whatever box they stand.

        Parameters
        ----------
        text : str
            What somebody typed.
        """
        return self._forgetter.without(text)

    def lines(self, data: bytes) -> bytes:
        """Return the bytes of a log as they may stay.

        A half-written end goes; a damaged line goes when it may hold something of the person.

        Parameters
        ----------
        data : bytes
            Content of a log or a tail; may be empty.

        Returns
        -------
        bytes
            Whole lines, each with its line break.
        """
        kept = []
        for line in data.split(b"\n")[:-1]:
            line = line.rstrip(b"\r")
            if is_whole(line):
                kept.append(self.line(line) + b"\n")
            elif not any(raw in line for raw in self._raw):
                kept.append(line + b"\n")
        return b"".join(kept)


def _json(stored: Mapping[str, object]) -> bytes:
    return json.dumps(stored, ensure_ascii=False, separators=(",", ":")).encode()
