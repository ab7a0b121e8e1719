"""Find words for people in a Python file, from its syntax tree."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from infoview_lib.app.texts.shape import BLANK, Text, is_for_people, without_markup
from infoview_lib.prep.words import word_set

_FOR_PROGRAMMERS = word_set(
    "AssertionError AttributeError ImportError KeyError NotImplementedError RuntimeError TypeError "
    "ValueError"
)
_LOOKS_UP = word_set(
    "compile endswith find findall fullmatch getattr index match partition removeprefix "
    "removesuffix replace rpartition search split startswith strftime strip sub word_set"
)
"""Functions that look for a string, or take it apart; nobody reads it."""
_NO_WORDS = frozenset(("annotation", "returns", "slice", "keys"))
"""Parts of a syntax tree with names for types or values."""


def texts_in_python(source: str, name: str) -> Iterator[Text]:
    """Find the strings of a Python file that have the shape of words for people.

    Left out are docstrings, annotations, keys, members of sets, what is compared or looked for, and
    messages of errors that only programmers meet.

    Parameters
    ----------
    source : str
        The text of the file.
    name : str
        What to call it.

    Yields
    ------
    Text
        In the order of the file; a string with blanks counts as one.
    """
    yield from _texts(ast.parse(source), name, "screen")


def _texts(node: ast.AST, name: str, kind: str) -> Iterator[Text]:
    words = _joined(node)
    if words is None:
        parts = _read_parts(node)
    else:
        parts = _filled_in(node)
        plain = without_markup(words)
        if is_for_people(plain):
            yield Text(f"{name}:{getattr(node, 'lineno', 0)}", kind, plain)
    if isinstance(node, ast.Call) and _called(node).endswith("Error"):
        kind = "error"
    for part in parts:
        yield from _texts(part, name, kind)


def _joined(node: ast.AST) -> str | None:
    """Return the words a node makes, with blanks for what is filled in; None for no string."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        return "".join(BLANK if (words := _joined(one)) is None else words for one in node.values)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        sides = [_joined(node.left), _joined(node.right)]
        return None if sides == [None, None] else "".join(one or BLANK for one in sides)
    return None


def _filled_in(node: ast.AST) -> Iterator[ast.AST]:
    """Return the expressions that fill the blanks of a string."""
    if isinstance(node, ast.JoinedStr):
        yield from (one.value for one in node.values if isinstance(one, ast.FormattedValue))
    elif isinstance(node, ast.BinOp):
        for side in (node.left, node.right):
            yield from [side] if _joined(side) is None else _filled_in(side)


def _called(node: ast.AST | None) -> str:
    """Return the last name of what is called or raised."""
    if isinstance(node, ast.Call):
        node = node.func
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _read_parts(node: ast.AST) -> Iterator[ast.AST]:
    """Return the parts of a node in which words for people may be."""
    is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    is_for_programmers = isinstance(node, ast.Raise) and _called(node.exc) in _FOR_PROGRAMMERS
    is_looked_up = isinstance(node, ast.Call) and _called(node) in _LOOKS_UP
    is_word_list = is_looked_up and _called(node) == "split"
    if isinstance(node, (ast.Compare, ast.Set)) or is_docstring or is_for_programmers:
        return
    for field, value in ast.iter_fields(node):
        if field in _NO_WORDS or is_word_list or (is_looked_up and field == "args"):
            continue
        parts = value if isinstance(value, list) else [value]
        yield from (part for part in parts if isinstance(part, ast.AST))
