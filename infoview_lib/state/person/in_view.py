"""Let all steps of one page be about the same person."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from weakref import WeakKeyDictionary

import traitlets

from infoview_lib.records.people import resolve
from infoview_lib.state.base import State
from infoview_lib.state.open_folder import OpenFolder


class PersonInView(traitlets.HasTraits):
    """Hold whom the page of one person is about.

    Attributes
    ----------
    contact : str
        Id of the person; empty while nobody is chosen.
    """

    contact = traitlets.Unicode()


_IN_VIEW: WeakKeyDictionary[OpenFolder, PersonInView] = WeakKeyDictionary()


def person_in_view(folder: OpenFolder) -> PersonInView:
    """Return whom the page of one person is about, the same for all its steps.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    """
    return _IN_VIEW.setdefault(folder, PersonInView())


class AboutOnePerson(State):
    """Follow whom the page of one person is about; mixed into a state before the one it narrows.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    today : callable, optional
        Returns the present date.
    """

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self.in_view = person_in_view(folder)
        self.in_view.observe(self._turn, "contact")
        super().__init__(folder, today)

    @property
    def person(self) -> str:
        """Id of the person; empty while nobody is chosen."""
        return resolve(self.folder.book, self.in_view.contact) if self.in_view.contact else ""

    def is_theirs(self, contact: str) -> bool:
        """Say whether a record that names a contact belongs to the person.

        Parameters
        ----------
        contact : str
            Id that the record holds.
        """
        return bool(contact) and resolve(self.folder.book, contact) == self.person

    def close(self) -> None:
        """Stop following the person, and the folder."""
        with suppress(ValueError):  # a view that goes away closes its state once more
            self.in_view.unobserve(self._turn, "contact")
        super().close()

    def _turn(self, _: object) -> None:
        self.refresh_soon()
