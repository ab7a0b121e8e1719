"""List what the student wants: goals, options, what matters in a choice."""

from __future__ import annotations

from collections.abc import Mapping

from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.records.fields import Value
from infoview_lib.records.kinds import Criterion, Objective, Option
from infoview_lib.state.bundled_texts import criteria, objectives
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import choice_label
from infoview_lib.state.profile import profile_of
from infoview_lib.state.record_list import RecordListState
from infoview_lib.state.shapes import Mark, Suggestion, Typed

CLOSED = ("kept", "dropped")
STARTS = 2
_OPTION_MARKS: dict[str, Mark] = {
    "considering": {"shape": "○", "text": "Considering"},
    "kept": {"shape": "●", "text": "Kept", "tone": "good"},
    "dropped": {"shape": "✕", "text": "Dropped"},
}
_GOAL_MARKS: dict[str, Mark] = {
    "open": {"shape": "○", "text": "Not yet"},
    "met": {"shape": "●", "text": "Met", "tone": "good"},
    "dropped": {"shape": "✕", "text": "Dropped"},
}


class ObjectivesState(RecordListState[Objective]):
    """List what the student wants from the interviews."""

    kind = "objective"
    title = "Your goals"
    lead = "Say each one the way you'd say it to a friend."
    empty = "No goals yet. Choose one below, or write your own."
    add_label = "Add goal"
    add_fields = ("kind", "text")
    fields = ("text", "success_sign", "kind", "target_count", "status")
    suggestions_lead = "Or start with one of these and make it yours:"

    def item_title(self, record: Objective) -> str:
        """Say the goal in the student's words, or name its kind."""
        return record.text or choice_label("objective", "kind", record.kind)

    def item_detail(self, record: Objective) -> str:
        """Say how they will know."""
        return f"I'll know when {_sign(record.success_sign)}" if record.success_sign else ""

    def item_marks(self, record: Objective) -> list[Mark]:
        """Show the kind, then where it stands."""
        kind: list[Mark] = (
            [{"text": choice_label("objective", "kind", record.kind)}]
            if record.kind and record.text
            else []
        )
        return [*kind, _GOAL_MARKS[record.status or "open"]]

    def suggestions(self) -> list[Suggestion]:
        """Return starts of the kinds that the student has no goal of; two of each at most."""
        there = {one.kind for one in self.folder.book.of(Objective)}
        found: list[Suggestion] = []
        for one in objectives():
            for wish, sign, count in one.examples[:STARTS] if one.kind not in there else ():
                values: dict[str, Value] = {
                    "kind": one.kind,
                    "text": wish,
                    "success_sign": sign.rstrip("."),
                    "target_count": count,
                }
                found.append({"label": wish, "values": values})
        return found

    def item_lines(self, record: Objective) -> list[str]:
        """Say in a sentence what this kind of goal is about."""
        return [one.sentence for one in objectives() if one.kind == record.kind]


def _sign(sign: str) -> str:
    """Return a sign as it follows “I'll know when”; “I”, “I’m” or “SQL” keep their letters."""
    first = sign.split(" ")[0]
    keeps = first[:1] + first[1:2].strip("’'") == "I" or first[1:] != first[1:].lower()
    return sign if keeps else sign[:1].lower() + sign[1:]


class OptionsState(RecordListState[Option]):
    """List the options the student is weighing, with the dates on which they opened or closed."""

    kind = "option"
    title = "Your options"
    lead = "Even a half-serious one counts, and dropping one is progress, too."
    empty = "Nothing here yet. What comes to mind first?"
    add_label = "Add option"
    add_fields = ("name",)
    fields = ("name", "kind", "status", "reason")
    more_fields = ("opened_on", "closed_on")

    def item_detail(self, record: Option) -> str:
        """Say when it opened, when it closed, why."""
        parts = [f"since {spoken_day(record.opened_on)}"] if record.opened_on else []
        if record.status in CLOSED and record.closed_on:
            parts.append(f"{record.status} on {spoken_day(record.closed_on)}")
        return ", ".join(parts) + (f": {record.reason}" if record.reason else "")

    def item_marks(self, record: Option) -> list[Mark]:
        """Show where it stands."""
        return [_OPTION_MARKS[record.status or "considering"]]

    def item_lines(self, record: Option) -> list[str]:
        """Ask for the reason of a closed option."""
        if record.status in CLOSED and not record.reason:
            return ["Say why in one line. You'll be glad you did when you look back."]
        return []

    def lines(self) -> list[str]:
        """Tell whether the field is getting narrower or wider."""
        found = self.folder.book.without_practice().of(Option)
        count = {word: sum(one.status == word for one in found) for word in _OPTION_MARKS}
        # Before the first one there is nothing to tell but a list of zeros.
        if not count["kept"] + count["dropped"]:
            return []
        return [
            f"Considering: {count['considering']}. Kept: {count['kept']}. "
            f"Dropped: {count['dropped']}."
        ]

    def new_values(self, values: dict[str, Typed]) -> Mapping[str, object]:
        """Open the option today, as the kind of choice the student named."""
        chosen = profile_of(self.folder.book).decision
        return {"kind": chosen, "opened_on": self.today(), **values}

    @action
    def do_change(self, id: str, name: str, value: Typed) -> None:
        """Change one field; keeping or dropping an option dates it, opening it again undates it."""
        values: dict[str, object] = {name: value}
        if name == "status":
            option = self.folder.book.get(id)
            # From kept to dropped the day of the decision stays; the mind was made up then.
            was_closed = option is not None and option.status in CLOSED
            if value in CLOSED and not was_closed:
                values["closed_on"] = self.today()
            elif value not in CLOSED and was_closed:
                values["closed_on"] = ""
        self.folder.change(id, **values)


class CriteriaState(RecordListState[Criterion]):
    """List what matters to the student in a choice."""

    kind = "criterion"
    title = "What matters to you"
    lead = "After each interview, you can check your options against this list."
    empty = "Nothing here yet. Picture a good day at work. What's in it?"
    add_label = "Add to list"
    add_fields = ("name",)
    fields = ("name", "weight")
    suggestions_lead = "Some things people care about:"

    def item_marks(self, record: Criterion) -> list[Mark]:
        """Show the weight in dots and as a number."""
        weight = record.weight or 0
        return (
            [{"shape": "●" * weight + "○" * (5 - weight), "text": f"{weight} of 5"}]
            if weight
            else []
        )

    def suggestions(self) -> list[Suggestion]:
        """Return starts that are not on the list yet."""
        there = {one.name for one in self.folder.book.of(Criterion)}
        return [
            {"label": one.name, "values": {"name": one.name}}
            for one in criteria()
            if one.name not in there
        ]
