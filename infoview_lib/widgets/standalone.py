"""Let a view work in any notebook: with a state behind it, or with its traits alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

import traitlets

from infoview_lib.errors import InfoviewError
from infoview_lib.state.base import State
from infoview_lib.widgets.view import View


class Standalone(View):
    """Hold traits of its own; in a page follow a state with them.

    Without a state, a click in the browser changes the traits, and what Python sets is drawn. With
    one, the traits follow what the state shows, and to set one asks the state for the same change.

    Parameters
    ----------
    state : State, optional
        The step of a page.
    **traits : object
        First values of the traits, where there is no state.

    Attributes
    ----------
    step : str
        Its name; of a step of a page, its key in `infoview_lib.widgets.registry.STEPS`. One that
        is no part of a page also names its scripts in `files`.
    given : tuple of str
        Traits that hold what there is to show. In a page the state says it, and it is not sent
        twice.
    """

    given: ClassVar[tuple[str, ...]] = ()

    def __init__(self, state: State | None = None, **traits: object) -> None:
        self._settles = False  # what is set now comes from the state
        super().__init__(state, **traits)
        if state is not None:
            self.follow()
            # After the first look, which asks the state for nothing.
            self.observe(self._ask, self.own_names())

    @classmethod
    def own_names(cls) -> list[str]:
        """Return the names of the traits that a browser and Python share."""
        names = cls.class_trait_names(sync=True)
        return [name for name in names if name not in _OF_EVERY_VIEW and name[0] != "_"]

    def followed(self, view: Mapping[str, Any]) -> dict[str, object]:
        """Return the traits as a state has them.

        Parameters
        ----------
        view : mapping
            What the state shows.
        """
        raise NotImplementedError

    def asked(self, name: str, old: Any, new: Any) -> Iterable[tuple[str, dict[str, object]]]:
        """Return the actions, with their values, that bring a state to what was set.

        Parameters
        ----------
        name : str
            Which trait.
        old, new : object
            Its values; by default nothing is asked for, and the trait is as the state has it.
        """
        return ()

    def follow(self) -> None:
        """Set the traits to what the state says now."""
        self._settles = True
        try:
            with self.hold_sync(), self.hold_trait_notifications():
                view = self.view if self.state is None else self.state.view
                for name, value in self.followed(view).items():
                    setattr(self, name, value)
        finally:
            self._settles = False

    def lasting(self) -> Mapping[str, object]:
        """Return what stays the same: for the traits alone, their names."""
        return {"traits": self.own_names()} if self.state is None else super().lasting()

    def _show(self, change: Any) -> None:
        super()._show(change)
        if not self._settles:
            self.follow()

    def _ask(self, change: Any) -> None:
        """Ask the state for what was set; take its word for what came of it."""
        if self._settles or self.state is None:
            return
        self._settles = True  # a state that shows one of several changes says nothing of the others
        try:
            for action, values in self.asked(change.name, change.old, change.new):
                reply = self.state.act(action, **values)
                if not reply["ok"]:
                    raise InfoviewError(str(reply["found"]), str(reply["next_step"]))
        finally:
            self.follow()

    @traitlets.default("keys")
    def _default_keys(self) -> list[str]:
        unsent = self.given if self.state is not None else ()
        return [name for name in self.traits(sync=True) if name not in unsent]


_OF_EVERY_VIEW = frozenset(View.class_trait_names(sync=True))
