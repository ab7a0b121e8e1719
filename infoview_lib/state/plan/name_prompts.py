"""Help the student think of people, circle by circle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypedDict

from infoview_lib.errors import EntryError
from infoview_lib.prep.page_texts import CIRCLES
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.people import living_contacts
from infoview_lib.state.base import State
from infoview_lib.state.bundled_texts import name_prompts
from infoview_lib.state.contract import action
from infoview_lib.state.plan.typed_names import question_about
from infoview_lib.state.shapes import NameQuestion

NAMES_SHOWN = 12
_LABEL = dict(SPECS["contact"]["circle"].choices)


class CircleCard(TypedDict):
    """Show one circle: what brings names to mind, the newest names found there."""

    key: str
    label: str
    names: list[str]
    more: int
    prompts: list[str]


class NamePromptsView(TypedDict):
    """Show the circles, with one sentence on all ``count`` people."""

    circles: list[CircleCard]
    count: int
    line: str
    undo_label: str


class AddedPeople(TypedDict):
    """Answer with how many people were added, or with what to ask before they are."""

    count: int
    asks: NotRequired[NameQuestion]


class NamePromptsState(State):
    """Show each circle with its prompts and the names found there."""

    def describe(self) -> NamePromptsView:
        """Return one entry per circle, with a sentence on the whole."""
        people = [one for one in living_contacts(self.folder.book) if not one.is_practice]
        found: dict[str, list[str]] = {circle: [] for circle in CIRCLES}
        for one in people:
            if one.circle in found:
                found[one.circle].append(one.name)
        return {
            "circles": [
                {
                    "key": circle,
                    "label": _LABEL[circle],
                    "names": names[-NAMES_SHOWN:],
                    "more": max(0, len(names) - NAMES_SHOWN),
                    "prompts": [one.prompt for one in name_prompts() if one.circle == circle],
                }
                for circle, names in found.items()
            ],
            "count": len(people),
            "line": _line(found, len(people)),
            "undo_label": self.folder.undo_label,
        }

    @action
    def do_add(
        self,
        circle: str,
        name: str,
        title: str = "",
        organization: str = "",
        is_sure: bool = False,
    ) -> AddedPeople:
        """Add people to a circle; several names are parted by commas or lines.

        Work typed behind one name is asked about once.
        """
        if circle not in CIRCLES:
            raise EntryError("That circle isn't on this page.", "Choose one of the circles shown.")
        if not is_sure and (asks := question_about(name)):
            return {"count": 0, "asks": asks}
        names = [
            one.strip()
            # Names come in heaps when somebody thinks of them; none should wait for a form of its
            # own.
            for one in name.replace(";", ",").replace("\n", ",").split(",")
            if one.strip()
        ]
        if not names:
            raise EntryError("The name is empty.", "Type at least one name.")
        works = {"title": title, "organization": organization} if len(names) == 1 else {}
        adds = [("contact", {"name": one, "circle": circle, **works}) for one in names]
        self.folder.apply(
            adds=adds,
            label=f"adding {names[0] if len(names) == 1 else f'{len(names)} people'}",
        )
        return {"count": len(names)}


def _line(found: Mapping[str, Sequence[str]], count: int) -> str:
    if not count:
        return ""
    empty = [_LABEL[circle] for circle, names in found.items() if not names]
    people = "person" if count == 1 else "people"
    if not empty:
        return f"{count} {people}, from every circle. That's a great start."
    return f"{count} {people} so far. Still to look at: {', '.join(empty)}."
