"""Take down what was said, question by question."""

from __future__ import annotations

from typing import Any

from infoview_lib.errors import EntryError
from infoview_lib.state.agendas import give_agenda, items_of
from infoview_lib.state.bank import bank, category_label
from infoview_lib.state.base import State
from infoview_lib.state.specs import form_fields
from infoview_lib.state.talks import talk_options

FIELDS = ("text", "stance", "follow_up_needed", "topic")


class NotesState(State):
    """Show the questions planned for each talk with their answers; add topics that came up."""

    def describe(self) -> dict[str, Any]:
        """Return the notes of every talk."""
        book = self.folder.book
        talks = talk_options(book, self.today())
        return {
            "talks": talks, "specs": {spec["name"]: spec for spec in form_fields("answer", FIELDS, book)},
            "notes": {one: self._notes(one) for one, _ in talks}, "waiting": len(items_of(book, "")), "undo_label": self.folder.undo_label,
        }  # fmt: skip

    def _notes(self, talk: str) -> dict[str, Any]:
        book = self.folder.book
        given = {one.plan_item: one for one in book.about("answer", interview=talk) if one.plan_item}
        items = sorted(book.about("plan_item", interview=talk), key=lambda one: one.position or 0)
        planned = {one.id for one in items}
        extra = [one for one in book.about("answer", interview=talk) if one.plan_item not in planned]
        return {
            "questions": [self._question(item, given.get(item.id)) for item in items],
            "extra": [{"id": one.id, **_values(one)} for one in extra],
            "answered": sum(1 for one in given.values() if one.text and one.plan_item in planned),
        }  # fmt: skip

    def _question(self, item: Any, answer: Any) -> dict[str, Any]:
        return {
            "id": item.id, "text": item.wording or question_text(item.question), "must": item.must_ask,
            "asked": item.asked, "topic": self._topic(item), "answer": _values(answer) if answer else {"follow_up_needed": False},
        }  # fmt: skip

    def _topic(self, item: Any) -> str:
        question = bank().get(item.question)
        return category_label(question.category) if question else (item.wording or "")[:60]

    def do_answer(self, plan_item: str, name: str, value: Any) -> dict[str, Any]:
        """Save one part of the answer to a planned question; the first part makes the record."""
        item = self.folder.book.get(plan_item)
        if item is None:
            raise EntryError("This question is no longer on the agenda.", "Write the note as a topic of its own below.")
        found = self.folder.book.about("answer", plan_item=plan_item, interview=item.interview)
        asked = [] if item.asked or name != "text" or not value else [(plan_item, {"asked": True})]
        if found:
            self.folder.apply(changes=[(found[0].id, {name: value}), *asked], label="a note")
            return {"id": found[0].id}
        if value in ("", None):
            return {}
        talk = self.folder.book.get(item.interview)
        values = {"interview": item.interview, "plan_item": plan_item, "topic": self._topic(item),
                  "is_practice": talk.is_practice, name: value}  # fmt: skip
        return {"id": self.folder.apply(adds=[("answer", values)], changes=asked, label="a note")[0]}

    def do_change(self, id: str, name: str, value: Any) -> None:
        """Change one part of a note on a topic of its own."""
        self.folder.change(id, **{name: value})

    def do_topic(self, talk: str, topic: str) -> dict[str, Any]:
        """Add a topic that nobody had planned."""
        record = self.folder.book.get(talk)
        if record is None:
            raise EntryError("No talk is chosen.", "Choose the talk, or add one above first.")
        if not topic.strip():
            raise EntryError("The topic is empty.", "Name it in one or two words.")
        return {"id": self.folder.add("answer", interview=talk, topic=topic, is_practice=record.is_practice)}

    def do_use_plan(self, talk: str) -> dict[str, Any]:
        """Give the questions planned for a talk not set yet to this one."""
        if self.folder.book.get(talk) is None:
            raise EntryError("No talk is chosen.", "Choose the talk, or add one above first.")
        return {"moved": give_agenda(self.folder, talk)}

    def do_asked(self, plan_item: str, value: bool) -> None:
        """Mark a question as asked, or not."""
        self.folder.change(plan_item, asked=value)

    def do_remove(self, id: str) -> None:
        """Move a note to the trash."""
        self.folder.delete(id)


def question_text(question: str) -> str:
    """Return the words of a bank question, or empty text when there is none of that id."""
    from infoview_lib.prep.questions import fill

    found = bank().get(question)
    return fill(found.text) if found else ""


def _values(answer: Any) -> dict[str, Any]:
    return {name: getattr(answer, name) for name in FIELDS}
