"""Say what a step accepts: its actions by name, each checked against its own signature.

What arrives from a page is data from outside: an old page, another window or somebody who tries
things can send anything. typeguard compares it with the annotations, which stay the only place
where a type is said; it is loaded at the first action, so that no page waits for it.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, Unpack, get_args, get_origin, get_type_hints

BEGINNING = "do_"

Doing = TypeVar("Doing", bound=Callable[..., object])

_marked: set[Callable[..., object]] = set()


def action(doing: Doing) -> Doing:
    """Mark a method ``do_<name>`` as something that a page may ask for under that name.

    Parameters
    ----------
    doing : function
        Its annotations say which values it takes and what it answers: a TypedDict, or None.

    Returns
    -------
    function
        The same.
    """
    if not doing.__name__.startswith(BEGINNING):
        raise TypeError(f"an action's name begins with {BEGINNING}: {doing.__name__}")
    _marked.add(doing)
    return doing


@dataclass(frozen=True)
class Action:
    """Hold one action of a step.

    Parameters
    ----------
    doing : function
        The method that does it, not bound to a state.
    """

    doing: Callable[..., Mapping[str, object] | None]

    @cached_property
    def _hints(self) -> dict[str, object]:
        """Types by the names of what is taken; ``return`` is that of the answer."""
        return get_type_hints(self.doing)

    @cached_property
    def parameters(self) -> tuple[inspect.Parameter, ...]:
        """What it takes, without the state itself; each ``annotation`` is a type, not text."""
        _, *others = inspect.signature(self.doing).parameters.values()
        # In the source annotations are text, as modules postpone them; only hints hold types.
        return tuple(one.replace(annotation=self._hints.get(one.name, object)) for one in others)

    @property
    def reply(self) -> object:
        """The type of what it answers; ``NoneType`` when that is nothing."""
        return self._hints.get("return", object)

    def do(self, state: object, values: Mapping[str, object]) -> Mapping[str, object] | None:
        """Check what arrived, then do it.

        Parameters
        ----------
        state : State
            The step that is asked.
        values : mapping of str to object
            Name → what a page sent.

        Returns
        -------
        mapping of str to object or None
            What the action answers.

        Raises
        ------
        TypeError
            When what arrived does not fit; nothing was done then.
        """
        self.check(values)
        return self.doing(state, **{name: _whole(value) for name, value in values.items()})

    def check(self, values: Mapping[str, object]) -> None:
        """Compare what arrived with the signature.

        Parameters
        ----------
        values : mapping of str to object
            Name → what a page sent.

        Raises
        ------
        TypeError
            When a name is unknown, a value is missing or has another type than its annotation.
        """
        from typeguard import CollectionCheckStrategy, TypeCheckError, check_type

        named = {one.name: one for one in self.parameters if one.kind is not one.VAR_KEYWORD}
        needed = {name for name, one in named.items() if one.default is one.empty}
        others = {name: value for name, value in values.items() if name not in named}
        expected = [(values[name], one.annotation) for name, one in named.items() if name in values]
        if self.more is not None:
            expected.append((others, self.more))
            others = {}
        if others or not needed <= set(values):
            raise TypeError(f"{self.doing.__qualname__} takes {list(named)}, not {list(values)}")
        try:
            for value, hint in expected:
                # By default only the first item of a list is looked at.
                every = CollectionCheckStrategy.ALL_ITEMS
                check_type(value, hint, collection_check_strategy=every)
        except TypeCheckError as problem:
            raise TypeError(f"{self.doing.__qualname__}: {problem}") from None

    @property
    def more(self) -> object:
        """The type of all that ``**more`` takes together; None when there is no such parameter."""
        for one in self.parameters:
            if one.kind is one.VAR_KEYWORD:
                is_unpacked = get_origin(one.annotation) is Unpack
                return get_args(one.annotation)[0] if is_unpacked else dict[str, one.annotation]
        return None


def _whole(value: object) -> object:
    """Return a text without lone surrogates: nothing keeps them, and no answer could be sent."""
    return value.encode(errors="ignore").decode() if isinstance(value, str) else value


def actions_of(owner: type) -> dict[str, Action]:
    """Return name → action of a class, with those of the classes it is made from.

    Parameters
    ----------
    owner : type
        A class of state. A method that replaces an action is one too.

    Returns
    -------
    dict
        Without ``do_`` in the names; those of the first ancestor come first.
    """
    names = dict.fromkeys(
        name
        # Ancestors first, so that actions keep their order wherever a class overrides one.
        for ancestor in reversed(owner.__mro__)
        for name, member in vars(ancestor).items()
        if inspect.isfunction(member) and member in _marked
    )
    return {name.removeprefix(BEGINNING): Action(_member(owner, name)) for name in names}


def _member(owner: type, name: str) -> Callable[..., Mapping[str, object] | None]:
    """Return a method as the nearest ancestor has it."""
    return next(vars(one)[name] for one in owner.__mro__ if name in vars(one))
