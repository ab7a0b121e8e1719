"""Compare random work in several windows with a plain model; find erased names in any byte."""

from __future__ import annotations

import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from infoview_lib.files.folder.folder import open_folder
from tests.faults.folders import every_byte, write_second_copy

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=12)


class FolderMachine(RuleBasedStateMachine):
    """Work in two windows on one folder."""

    people = Bundle("people")

    @initialize()
    def begin(self) -> None:
        self.top = Path(tempfile.mkdtemp())
        self.path = self.top / "folder"
        self.now = datetime(2026, 3, 2, tzinfo=UTC)
        self.windows = [open_folder(self.path, clock=lambda: self.now) for _ in range(2)]
        self.model: dict[str, dict[str, str]] = {}
        self.erased: list[bytes] = []
        self.count = 0

    @rule(target=people, window=st.integers(0, 1), city=TEXTS)
    def add(self, window: int, city: str) -> str:
        self.count += 1
        name = f"Canary Q{self.count}x"
        record = self.windows[window].add("contact", name=name, city=city)
        self.model[record] = {"name": name, "city": self.windows[window].get(record)["city"]}
        return record

    @rule(
        window=st.integers(0, 1),
        person=people,
        field=st.sampled_from(("city", "notes", "title")),
        text=TEXTS,
    )
    def change(self, window: int, person: str, field: str, text: str) -> None:
        self.windows[window].change(person, **{field: text})
        self.model[person][field] = self.windows[window].get(person)[field]

    @rule(window=st.integers(0, 1), person=people, other=people)
    def mention(self, window: int, person: str, other: str) -> None:
        if person != other:
            self.windows[window].change(person, why_them=f"knows {self.model[other]['name']}")

    @rule(window=st.integers(0, 1), person=people)
    def change_and_undo(self, window: int, person: str) -> None:
        before = self.windows[window].get(person)["phone"]
        self.windows[window].change(
            person, phone="555-0100" if before != "555-0100" else "555-0199"
        )
        assert self.windows[window].undo()

    @rule(window=st.integers(0, 1), person=people)
    def delete_and_restore(self, window: int, person: str) -> None:
        self.windows[window].delete(person)
        self.windows[window].restore_deleted(person)

    @rule(window=st.integers(0, 1), person=consumes(people))
    def erase(self, window: int, person: str) -> None:
        self.windows[window].erase(person)
        self.erased.append(self.model.pop(person)["name"].encode())

    @rule(window=st.integers(0, 1), days=st.integers(-30, 30))
    def clock_jumps(self, window: int, days: int) -> None:
        self.now += timedelta(days=days)

    @rule(window=st.integers(0, 1))
    def backup_and_restore(self, window: int) -> None:
        folder = self.windows[window]
        folder.restore(folder.backup())

    @rule(window=st.integers(0, 1))
    def open_again(self, window: int) -> None:
        self.windows[window] = open_folder(self.path, clock=lambda: self.now)

    @rule(window=st.integers(0, 1))
    def tidy(self, window: int) -> None:
        write_second_copy(self.windows[window])

    @rule()
    def conflict_copy(self) -> None:
        for log in sorted((self.path / "records").glob("log-??????????.jsonl"))[:1]:
            shutil.copy(log, log.with_name(f"{log.stem[:14]} (conflicted copy).jsonl"))

    @rule()
    def torn_end(self) -> None:
        for log in sorted((self.path / "records").glob("log-*copy).jsonl"))[:1]:
            with open(log, "ab") as file:
                file.write(b'0123abcd {"v":1,"l"')

    @invariant()
    def every_window_holds_what_was_saved(self) -> None:
        for folder in (*self.windows, open_folder(self.path)):
            folder.refresh()
            found = {
                one["id"]: {name: one[name] for name in self.model.get(one["id"], ())}
                for one in folder.records("contact")
            }
            assert found == self.model
            assert folder.problems == []

    @invariant()
    def no_byte_names_an_erased_person(self) -> None:
        for data in every_byte(self.path):
            for name in self.erased:
                assert name not in data

    def teardown(self) -> None:
        shutil.rmtree(self.top, ignore_errors=True)
