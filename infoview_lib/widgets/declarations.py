"""Write the types of every step's state as TypeScript declarations, for the checker of its script.

``python -m infoview_lib.widgets.declarations`` writes ``assets/<room>/views.d.ts``. A step
`RankingState` gives `RankingView` (what it shows), `RankingActs` (name of an action → its values
and its reply) and `RankingAbout` (what stays the same while the page is open). A public widget
`Checklist` gives `ChecklistTraits`, what it shares with Python.
"""

from __future__ import annotations

import inspect
import json
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import (
    Literal,
    NotRequired,
    Required,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

import traitlets

from infoview_lib.state.base import State
from infoview_lib.state.contract import Action
from infoview_lib.widgets.registry import STEPS
from infoview_lib.widgets.standalone import Standalone

ASSETS = Path(__file__).parent / "assets"
SHAPES = "shared/shapes"
_HEAD = "// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.\n"
_PLAIN: dict[object, str] = {
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    type(None): "null",
}
_TRAITS: tuple[tuple[type, type], ...] = (
    (traitlets.Unicode, str),
    (traitlets.Bool, bool),
    (traitlets.Int, int),
    (traitlets.Float, float),
    (traitlets.List, list),
    (traitlets.Dict, dict),
)


def declarations() -> dict[str, str]:
    """Return the text of every file, by its name below ``assets/`` without ``.d.ts``.

    Returns
    -------
    dict of str to str
        One file for the shared shapes, one for each room that has steps.
    """
    return {file: _Text(file).whole() for file in sorted({SHAPES, *map(_file_of, _states())})}


def write() -> None:
    """Write every file, and remove those of rooms that have no steps any more."""
    wanted = declarations()
    for old in ASSETS.glob("*/*.d.ts"):
        if old.name in ("views.d.ts", "shapes.d.ts"):
            old.unlink()
    for file, text in wanted.items():
        (ASSETS / f"{file}.d.ts").write_text(text, encoding="utf-8")


def _widgets() -> list[tuple[str, type[Standalone]]]:
    """Return the public widgets, each with the file that declares its traits."""
    return [
        (f"{step.asset.partition('/')[0]}/views", widget)
        for step in STEPS.values()
        if (widget := step.widget_class())
    ]


def _states() -> list[type[State]]:
    """Return the states of all steps, after the public ones that they are made from."""
    found: dict[type[State], None] = {}
    for step in STEPS.values():
        module, _, name = step.state.partition(":")
        own = getattr(import_module(f"infoview_lib.state.{module}"), name)
        for one in reversed(own.__mro__):
            if issubclass(one, State) and one.describe is not State.describe:
                found[one] = None
    return list(found)


def _file_of(made: type) -> str:
    """Return the file that declares a state or a TypedDict."""
    _, _, inside = made.__module__.partition("infoview_lib.state.")
    room, _, module = inside.rpartition(".")
    if not inside or inside in ("shapes", "base"):
        return SHAPES
    return f"{room.split('.')[0] or 'shared'}/views" if module else "shared/views"


def _shapes_in(hint: object) -> Iterator[type]:
    """Go through the TypedDicts that a type speaks of, itself first, each with its own."""
    if is_typeddict(hint) and isinstance(hint, type):
        yield hint
        parts: Sequence[object] = tuple(get_type_hints(hint).values())
    else:
        parts = get_args(hint)
    for part in parts:
        yield from _shapes_in(part)


class _Text:
    """Put one file together."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.imported: dict[str, set[str]] = {}

    def whole(self) -> str:
        """Return all of it: imports, the shapes of its room, then its steps."""
        hints = [hint for state in _states() for hint in _hints_of(state)]
        hints += [hint for _, widget in _widgets() for hint in _traits_of(widget).values()]
        shapes = dict.fromkeys(
            shape for hint in hints for shape in _shapes_in(hint) if _file_of(shape) == self.file
        )
        steps = [state for state in _states() if _file_of(state) == self.file]
        body = [self._shape(one) for one in shapes] + [self._step(one) for one in steps]
        body += [self._traits(widget) for file, widget in _widgets() if file == self.file]
        room = self.file.partition("/")[0]
        begins = {
            file: "./" if file.startswith(f"{room}/") else "../" for file in sorted(self.imported)
        }
        lines = [
            f"import type {{ {', '.join(sorted(self.imported[file]))} }} from "
            f'"{begin}{file.partition("/")[2] if begin == "./" else file}";\n'
            for file, begin in begins.items()
        ]
        return _HEAD + "\n".join(["".join(lines), *body] if lines else ["", *body])

    def _step(self, state: type[State]) -> str:
        name = state.__name__.removesuffix("State")
        actions = "".join(self._action(*one) for one in state.actions.items())
        return (
            self._alias(f"{name}View", _answer_of(state.describe))
            + self._alias(f"{name}About", _answer_of(state.lasting))
            + f"export interface {name}Acts {{\n{actions}}}\n"
        )

    def _traits(self, widget: type[Standalone]) -> str:
        keys = "".join(
            f"  {name}: {self.type(hint)};\n" for name, hint in _traits_of(widget).items()
        )
        return (
            "/** Share these traits with Python. */\n"
            f"export interface {widget.__name__}Traits {{\n{keys}}}\n"
        )

    def _alias(self, name: str, hint: object) -> str:
        if getattr(hint, "__name__", "") == name:
            return ""  # the shape bears this name already
        # A state that says nothing has the base's `Mapping`, which would let a script ask for any
        # key.
        is_empty = hint == _answer_of(State.lasting)
        return f"export type {name} = {'{}' if is_empty else self.type(hint)};\n"

    def _action(self, name: str, action: Action) -> str:
        named = [one for one in action.parameters if one.kind is not one.VAR_KEYWORD]
        values = "; ".join(
            f"{one.name}{'' if one.default is one.empty else '?'}: {self.type(one.annotation)}"
            for one in named
        )
        parts = [f"{{ {values} }}"] if values else []
        parts += [self.type(action.more)] if action.more is not None else []
        reply = "{}" if action.reply is type(None) else self.type(action.reply)
        taken = " & ".join(parts) or "{}"
        return f"{_note(action.doing, '  ')}  {name}: {{ values: {taken}; reply: {reply} }};\n"

    def _shape(self, shape: type) -> str:
        # With extras, as `NotRequired` is one and says which keys may be missing.
        hints = get_type_hints(shape, include_extras=True)
        keys = "".join(
            f"  {name}{'?' if _may_miss(shape, hint) else ''}: {self.type(hint)};\n"
            for name, hint in hints.items()
        )
        return f"{_note(shape)}export interface {shape.__name__} {{\n{keys}}}\n"

    def type(self, hint: object) -> str:
        """Return a type as TypeScript says it; what is declared elsewhere is imported.

        Parameters
        ----------
        hint : type
            As `typing.get_type_hints` gives it.

        Raises
        ------
        TypeError
            When nothing in JSON is of that type, or anything is.
        """
        made, inside = get_origin(hint), get_args(hint)
        if is_typeddict(hint) and isinstance(hint, type):
            if _file_of(hint) != self.file:
                self.imported.setdefault(_file_of(hint), set()).add(hint.__name__)
            return hint.__name__
        if made in (NotRequired, Required):
            return self.type(inside[0])
        if made is Literal:
            return " | ".join(json.dumps(one) for one in inside)
        if made in (Union, types.UnionType):
            return " | ".join(dict.fromkeys(self.type(one) for one in inside))
        if made in (dict, Mapping):
            return f"Record<{self.type(inside[0])}, {self.type(inside[1])}>"
        if made is tuple and inside[-1] is not ...:
            return f"[{', '.join(self.type(one) for one in inside)}]"
        if made in (list, tuple, Sequence):
            each = self.type(inside[0])
            # Without them, “a | b[]” is one a or many b.
            return f"({each})[]" if " | " in each else f"{each}[]"
        if hint in _PLAIN:
            return _PLAIN[hint]
        raise TypeError(f"no page can be sent {hint}")


def _hints_of(state: type[State]) -> list[object]:
    """Return every type that a state's declarations speak of."""
    said = [_answer_of(state.describe), _answer_of(state.lasting)]
    for action in state.actions.values():
        said += [action.reply, *(one.annotation for one in action.parameters), action.more]
    return said


def _answer_of(method: Callable[..., object]) -> object:
    return get_type_hints(method)["return"]


def _traits_of(widget: type[Standalone]) -> dict[str, object]:
    """Return the type of each trait's values: that of a plain one, or what its annotation says.

    One that travels as something else is tagged with that type as ``sent``.
    """
    said = inspect.get_annotations(widget, eval_str=True)
    found: dict[str, object] = {}
    for name in widget.own_names():
        trait = widget.class_traits()[name]
        made = next(made for kind, made in _TRAITS if isinstance(trait, kind))
        hint = types.GenericAlias(made, get_args(said[name])) if name in said else made
        hint = trait.metadata.get("sent", hint)
        found[name] = hint | None if trait.allow_none else hint
    return found


def _may_miss(shape: type, hint: object) -> bool:
    """Say whether a key may be left out; ``__optional_keys__`` does not see postponed types."""
    return get_origin(hint) is NotRequired or not getattr(shape, "__total__", True)


def _note(made: object, indent: str = "") -> str:
    """Return the first line of a docstring as a comment."""
    first = (inspect.getdoc(made) or "").partition("\n")[0]
    return f"{indent}/** {first} */\n" if first else ""


if __name__ == "__main__":
    write()
