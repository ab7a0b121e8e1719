"""Write down the records of one invented student, with invented words."""

from __future__ import annotations

import json
import random
import re
import unicodedata
from datetime import date, timedelta
from typing import Any

from infoview_lib.records.catalog import RECORDS, id_from

ANCHOR = date(2026, 9, 14)
YEARS = ("first-year", "sophomore", "junior", "senior")


class Journal:
    """Collect records; days count from the anchor, so that yesterday is -1."""

    def __init__(self, chance: random.Random, words: dict[str, Any], number: int) -> None:
        self.chance = chance
        self.records: dict[str, list[dict[str, Any]]] = {kind: [] for kind in RECORDS}
        self.said: set[str] = set()
        self.words = words["sentences"]
        self.names = words["names"]
        self.plans = words.get("plans", {})
        fields = words["fields"]
        self.field = fields[sorted(fields)[number % len(fields)]]
        self.place = words["places"][number % len(words["places"])]
        self.zone = self.place["zone"]
        # One student from each group of names in turn, so that no class looks like one family.
        group = self.names[number * 7 % len(self.names)]
        self.name = f"{chance.choice(group['given'])} {chance.choice(group['family'])}"
        self.taken = {self.name}
        self.year = chance.choice(YEARS)

    def add(self, kind: str, made: int, /, **values: Any) -> str:
        """Add a record made on a day; return its id."""
        record = id_from(kind, self.chance.getrandbits(40))
        known = {
            name.rstrip("_"): value for name, value in values.items() if value not in ("", None)
        }
        self.records[kind].append({"id": record, "created_at": self.day(min(made, 0)), **known})
        return record

    def day(self, offset: int) -> str:
        """Return a day as ISO text."""
        return (ANCHOR + timedelta(days=offset)).isoformat()

    def at(self, offset: int, first: int = 8, last: int = 18) -> str:
        """Return a moment on a day between two hours, on a quarter."""
        hour, minute = self.chance.randrange(first, last), self.chance.choice((0, 15, 30, 45))
        return f"{self.day(offset)}T{hour:02}:{minute:02}{self.zone}"

    def person(self) -> str:
        """Return a name nobody in this journal has."""
        while True:
            group = self.chance.choice(self.names)
            name = f"{self.chance.choice(group['given'])} {self.chance.choice(group['family'])}"
            if name not in self.taken:
                self.taken.add(name)
                return name

    def say(self, templates: list[str], **given: Any) -> str:
        """Return a sentence this student has not used yet, when the words allow it."""
        sentence = ""
        for _ in range(25):
            sentence = self._filled(self.chance.choice(templates), given)
            if sentence not in self.said:
                break
        self.said.add(sentence)
        return sentence

    def often(self, share: float) -> bool:
        """Return True in this share of the cases."""
        return self.chance.random() < share

    def as_text(self) -> str:
        """Return the journal as compact JSON, one record a line."""
        parts = []
        for kind, found in self.records.items():
            if found:
                lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in found)
                parts.append(f"{json.dumps(kind)}: [\n{lines}\n]")
        head = {"name": self.name, "anchor": ANCHOR.isoformat(), "zone": self.zone}
        return (
            json.dumps(head, ensure_ascii=False)[:-1]
            + ', "records": {\n'
            + ",\n".join(parts)
            + "\n}}\n"
        )

    def _filled(self, template: str, given: dict[str, Any]) -> str:
        used: list[str] = []

        def word(match: re.Match[str]) -> str:
            found = given[match[1]] if match[1] in given else self._field_word(match[1])
            choices = (
                [one for one in found if one not in used] if isinstance(found, list) else [found]
            )
            used.append(self.chance.choice(choices))
            return used[-1]

        sentence = re.sub(r"\{(\w+)\}", word, template)
        sentence = re.sub(r"([.!?] )([a-z])", lambda m: m[1] + m[2].upper(), sentence)
        return sentence[:1].upper() + sentence[1:]

    def _field_word(self, slot: str) -> Any:
        known = {
            "group": [group for group, _ in self.field["groups"]],
            "org": self.field["orgs"],
            "city": self.place["cities"],
            "option": [one.lower() for one in self.field["options"]],
            "school": self.place["school"],
            "name": self.name,
            "year": self.year,
            "background": self.words.get("background"),
            "hobby": self.words.get("hobby"),
        }
        word = known[slot] if slot in known else self.field[slot]
        return word.lower() if slot == "major" else word


def address_of(name: str) -> str:
    """Return a plain spelling of a name for an address.

    Examples
    --------
    >>> address_of("Thảo Đặng")
    'thao.dang'
    """
    plain = (
        name.replace("đ", "d")
        .replace("Đ", "D")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("\u0131", "i")  # a dotless i
    )
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return re.sub(r"[^a-z]+", ".", plain.casefold()).strip(".")
