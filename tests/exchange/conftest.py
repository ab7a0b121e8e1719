import itertools

import pytest

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.records import KEPT_BY_US, KINDS, check_values, id_from, kind_of, new_values


class PlainFolder:
    """Keep records in memory, with the methods of the student's folder that an import uses."""

    def __init__(self):
        self._numbers = itertools.count(1)
        self.found = {kind: {} for kind in KINDS}
        self.labels = []

    @property
    def book(self):
        return Book(self.entries())

    def entries(self):
        return {kind: self.records(kind) for kind in KINDS}

    def records(self, kind, deleted=False):
        return [dict(one) for one in self.found[kind].values() if deleted or not one["deleted_at"]]

    def add(self, kind, **values):
        return self.apply(adds=[(kind, values)])[0]

    def apply(self, adds=(), changes=(), label=""):
        self.labels.append(label)
        ids = []
        for kind, values in adds:
            number = next(self._numbers)
            at = f"2026-03-0{1 + number % 9}T10:00:00+00:00"
            kept = {"id": id_from(kind, number), "created_at": at, "updated_at": at, "deleted_at": ""}
            kept |= {name: values[name] for name in KEPT_BY_US & values.keys()}
            rest = {name: value for name, value in values.items() if name not in KEPT_BY_US}
            self.found[kind][kept["id"]] = new_values(kind, rest) | kept
            ids.append(kept["id"])
        for record_id, values in changes:
            kind = kind_of(record_id)
            self.found[kind][record_id] |= check_values(kind, values)
        return ids


@pytest.fixture
def folder():
    return PlainFolder()


@pytest.fixture
def another_folder():
    return PlainFolder()
