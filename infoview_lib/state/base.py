"""Give every step its two sides: what it shows, what it accepts."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar, TypedDict, TypeVar

import traitlets

from infoview_lib.contacts.contradictions import new_questions
from infoview_lib.contacts.learned.moments import moment_of
from infoview_lib.errors import InfoviewError, UnknownRecordError
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import id_from
from infoview_lib.records.kinds import Record
from infoview_lib.state.contract import Action, action, actions_of
from infoview_lib.state.lag import LAG, Sight
from infoview_lib.state.long_lists import CARDS, CHOICES, Entry, Part, Wish, first_of
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.shapes import Choice, EarnedMoment, FormField, Problem

LOST_WORDS: Problem = {
    "found": "That didn't work, and nothing was changed.",
    "next_step": "Try it again. If it keeps happening, start this page again.",
}

GONE_WORDS: Problem = {
    "found": "This entry has been removed, so nothing was changed.",
    "next_step": "Restore it under “Recently removed,” or go on with another one.",
}

HALF_WORDS: Problem = {
    "found": "Something went wrong, and some of this may already be saved.",
    "next_step": "Check the list before you try again.",
}

TAKES_BACK = ("look", "seen", "undo", "take_back", "bring_back", "restore", "restore_file")
"""Actions that bring what was asked about before, here or in another window."""


Wanted = TypeVar("Wanted", bound=Record)


class Seen(TypedDict):
    """Answer with the number of changes seen so far."""

    revision: int


class Undone(TypedDict):
    """Answer with what was taken back; empty text when there was nothing."""

    undone: str


class _Shown(traitlets.Dict):
    """Hold what a step shows; who reads it never finds it behind the records."""

    def get(
        self, obj: traitlets.HasTraits, cls: type[Any] | None = None
    ) -> dict[str, object] | None:
        """Return it as the records are now."""
        if isinstance(obj, State):
            obj.catch_up()
        return super().get(obj, cls)


class State(traitlets.HasTraits):
    """Hold what one step shows, accept what the student does, decide everything.

    A subclass overrides `describe`, which returns a TypedDict, and adds methods ``do_<something>``
    marked with `action`. `describe` reads the folder and never writes, so that running a page again
    changes no record. Of what grows with the records it takes a part (`part_of`), so that a page
    opens as quickly in the last week as in the first.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    today : callable, optional
        Returns the present date.

    Attributes
    ----------
    actions : dict of str to Action
        What a page may ask for, by name.
    view : dict
        What `describe` returned; for long lists of which a part is sent also
        ``long_lists``, by name.
    is_behind : bool
        True while a change of the records is not shown yet, as a page waits for its answer; who
        reads `view` sees it nevertheless.
    sight : Sight
        How much of the step can be seen: what nobody looks at is shown anew later.
    is_waiting : bool
        True while it is behind and nobody looks at it.
    window : str
        Names the window in which the step is used; undo takes back what was done there.
    """

    actions: ClassVar[dict[str, Action]] = {}
    view = _Shown()
    is_behind = False
    sight = Sight.IN_VIEW
    is_waiting = traitlets.Bool(False)
    window = ""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.actions = actions_of(cls)

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self.folder = folder
        self.today = today
        self._wishes: dict[str, Wish] = {}
        self._long_lists: dict[str, Part] = {}
        # Before the first look, so that no change between the two goes unseen.
        self._stop = folder.on_change(self.refresh_soon)
        self.refresh()

    def describe(self) -> Mapping[str, object]:
        """Return what the step shows: text, numbers, lists and dicts only."""
        raise NotImplementedError

    def lasting(self) -> Mapping[str, object]:
        """Return what stays the same while the page is open; it is sent once."""
        return {}

    def refresh(self) -> None:
        """Show the records as they are now."""
        self.is_behind = False
        self._long_lists = {}
        try:
            with self.folder.used_in(self.window):
                view = self.describe()
            self.view = {**view, "long_lists": self._long_lists} if self._long_lists else view
        finally:
            self.is_waiting = False

    def refresh_soon(self) -> None:
        """Show the records as they are now: where a page waits for its answer, after that."""
        if LAG.is_answering:
            self.is_behind = True
            LAG.note(self)
        else:
            self.refresh()

    def catch_up(self) -> None:
        """Show the records as they are now, where that waited for an answer."""
        if self.is_behind:
            self.refresh()

    def wait(self) -> None:
        """Say that what is shown is behind the records, as nobody looks at it."""
        self.is_waiting = self.is_behind

    def part_of(
        self,
        name: str,
        entries: Sequence[Entry],
        words: Callable[[Entry], str],
        first: int = CARDS,
        stays: Callable[[Entry], bool] = lambda _: False,
    ) -> list[Entry]:
        """Return the part of a long list that is sent: its beginning, or what was asked for.

        Parameters
        ----------
        name : str
            By which the page asks for more of it.
        entries : sequence
            The whole list.
        words : function
            Returns the words by which an entry is found.
        first : int
            How many are sent at first.
        stays : function
            Says which entries are sent in any case.

        Returns
        -------
        list
            In the order of the list; all of a short one.
        """
        wish = self._wishes.get(name, Wish())
        found, part = first_of(entries, wish, words, first, stays)
        if wish.text or len(entries) > first:
            self._long_lists[name] = part
        return found

    def choices_of(self, name: str, choices: Sequence[Choice], chosen: str = "") -> list[Choice]:
        """Return the part of a long list of choices that is sent.

        Parameters
        ----------
        name : str
            By which the page asks for more of it.
        choices : sequence of (str, str)
            The whole list.
        chosen : str
            The one that is sent in any case.
        """
        return self.part_of(name, choices, _label, CHOICES, lambda one: one[0] == chosen)

    def short_field(self, field: FormField) -> FormField:
        """Return a field with the part of its options that is sent.

        Parameters
        ----------
        field : FormField
            With all its options, where it has any; the one that is its default is always sent.
        """
        options, default = field.get("options", []), str(field.get("default", ""))
        part = f"options of {field['name']}"
        sent = self.choices_of(part, options, default)
        return {**field, "options": sent, "part": part} if part in self._long_lists else field

    def act(self, do: str, /, **values: object) -> dict[str, object]:
        """Do what the student asked for.

        Parameters
        ----------
        do : str
            Name of the action; ``add`` is `do_add`.
        **values : object
            What was typed or chosen.

        Returns
        -------
        dict
            ``ok`` with whatever the action returns, and ``doubts``, questions about days that it
            made contradict each other, and ``moment``, what it reached for the first time; or, when
            it could not be done, ``ok`` False with ``found`` and ``next_step``, the two sentences
            of the error.
        """
        self.catch_up()  # what is asked rests on what was shown
        before = self.folder.book
        with self.folder.used_in(self.window):
            reply = self._answer(do, values)
        if reply["ok"] and "data" in reply and "name" in reply:
            self.folder.note_handed_out(str(reply["name"]), self.now().date())
        if reply["ok"] and do not in TAKES_BACK:
            doubts = new_questions(before, self.folder.book, self.now())
            if doubts:
                reply["doubts"] = doubts
            if moment := self._moment_since(before):
                reply["moment"] = moment
        return reply

    def _moment_since(self, before: Book) -> EarnedMoment | None:
        """Return what was reached for the first time since, unless that was said before."""
        if self.folder.is_demo or before is self.folder.book:
            return None
        found = moment_of(before, self.folder.book)
        if found is None or found.keys[0] in self.folder.earned():
            return None
        self.folder.note_earned(found.keys)
        return {
            "kind": found.kind,
            "title": found.title,
            "text": found.text,
            "done": found.done,
            "of": found.of,
        }

    def _answer(self, do: str, values: Mapping[str, object]) -> dict[str, object]:
        """Do it; return what `act` does, without doubts."""
        wanted = self.actions.get(do)
        if wanted is None:
            return {"ok": False, **LOST_WORDS}
        # Told apart below: after an edit was saved, “nothing was changed” would be a lie.
        before = self.folder.edit_count
        try:
            return {"ok": True, **(wanted.do(self, values) or {})}
        except InfoviewError as error:
            return {"ok": False, **error.as_dict()}
        except Exception:
            # A student never meets a traceback; whoever mends the program asks for it by name.
            if os.environ.get("INFOVIEW_DEBUG"):
                raise
            if self.folder.edit_count != before:
                return {"ok": False, **HALF_WORDS}
            gone = any(self._is_gone(value) for value in values.values())
            return {"ok": False, **(GONE_WORDS if gone else LOST_WORDS)}

    def there(self, record_id: str, kind: type[Wanted]) -> Wanted:
        """Return a record of a kind.

        Parameters
        ----------
        record_id : str
            Its id.
        kind : type
            The class it must be of, such as `Interview`.

        Returns
        -------
        Record
            Of that class.

        Raises
        ------
        UnknownRecordError
            When there is none.
        """
        found = self.folder.book.get(record_id)
        if not isinstance(found, kind):
            raise UnknownRecordError(**GONE_WORDS)
        return found

    def _is_gone(self, value: object) -> bool:
        """Say whether a value is the id of an entry that another window took away."""
        return isinstance(value, str) and self.folder.fate_of(value) in ("trash", "erased")

    @action
    def do_list(self, part: str, text: str = "", count: int = 0) -> None:
        """Show those of a long list in which every word stands, and so many of them."""
        self._wishes[part] = Wish(text, count)
        self.refresh()

    @action
    def do_look(self) -> Seen:
        """Take in what other windows changed."""
        self.folder.refresh()
        return {"revision": self.folder.revision}

    @action
    def do_undo(self) -> Undone:
        """Take back this window's last change."""
        return {"undone": self.folder.undo()}

    def now(self) -> datetime:
        """Return the present moment with its zone, as records keep it."""
        return datetime.now().astimezone()

    def close(self) -> None:
        """Stop following the folder."""
        self._stop()
        self.is_behind = False


def _label(choice: Choice) -> str:
    return choice[1]


def fresh_id(kind: str) -> str:
    """Return a new id, for records that name each other in one step of undo.

    Parameters
    ----------
    kind : str
        Kind of record.

    Returns
    -------
    str
        Random; it tells nothing about the record.
    """
    return id_from(kind, secrets.randbits(40))
