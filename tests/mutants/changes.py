"""Change one thing at a time in a module: every change is one that a careless edit could make.

Left alone are annotations, decorators, imports, docstrings and words for readers (a text with a
space or a capital in it): none of them is a rule, and tests of wording pin no sentence.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from types import CodeType

NOT_RULES = frozenset(("annotation", "returns", "decorator_list", "ctx"))
"""Parts of a node that hold no rule."""
INSIDE = frozenset(("body", "orelse", "decorator_list", "handlers", "finalbody"))
"""Parts of a statement that are not its first line."""
COMPARED = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
COUNTED = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
SWAPPED = {
    "min": "max",
    "max": "min",
    "any": "all",
    "all": "any",
    "sorted": "list",
    "reversed": "list",
    "set": "list",
    "startswith": "endswith",
    "endswith": "startswith",
    "insert": "append",
    "add": "discard",
    "discard": "add",
    "union": "intersection",
    "intersection": "union",
}
UNDRESSED = frozenset(("strip", "lstrip", "rstrip", "lower", "upper", "casefold", "title", "copy"))
"""Calls that leave a text much as it was; each is left out in turn."""
EMPTY = {
    "str": "''",
    "list": "[]",
    "tuple": "()",
    "dict": "{}",
    "set": "set()",
    "int": "0",
    "float": "0.0",
    "Mapping": "{}",
    "frozenset": "frozenset()",
}
"""Type that a function says it returns → what it returns when it found nothing."""
SHOWN = 30
"""Letters shown on either side of a change."""


@dataclass(frozen=True, slots=True)
class Change:
    """Hold a module with one thing changed.

    Parameters
    ----------
    line : int
        Where the changed part begins.
    lines : range
        The lines of the statement around it: a test that runs none of them cannot notice.
    words : str
        The change on one line.
    code : CodeType
        The module as changed, ready to run.
    """

    line: int
    lines: range
    words: str
    code: CodeType


@dataclass(frozen=True, slots=True)
class _Place:
    """Hold where a node hangs, with the statement and the function around it."""

    node: ast.AST
    parent: ast.AST
    field: str
    at: int | None
    statement: ast.stmt | ast.ExceptHandler
    function: ast.FunctionDef | ast.AsyncFunctionDef | None

    def put(self, node: ast.AST) -> None:
        if self.at is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.at] = node


def changes_of(source: str, path: str) -> Iterator[Change]:
    """Yield the module once for each thing that can be changed in it, in the order of its lines.

    Parameters
    ----------
    source : str
        The text of the module.
    path : str
        Its file, as tracebacks shall name it.

    Examples
    --------
    >>> [one.words for one in changes_of("def is_adult(age):\\n    return age >= 18", "ages.py")]
    ['return age >= 18 → return None', 'return age >= 18 → return age > 18', \
'return age >= 18 → return age >= 19', 'return age >= 18 → return age >= 17']
    """
    tree = ast.parse(source)
    for place in list(_places(tree)):
        before = _head(place.statement)
        for new in _instead(place):
            if not hasattr(new, "lineno"):  # a part of the old node has its own place
                ast.copy_location(new, place.node)
            ast.fix_missing_locations(new)
            place.put(new)
            after = _head(new if place.node is place.statement else place.statement)
            if after != before:
                code = compile(tree, path, "exec", dont_inherit=True)
                words = _difference(before, after)
                yield Change(place.node.lineno, lines_of(place.statement), words, code)
            place.put(place.node)


def lines_of(statement: ast.stmt) -> range:
    """Return the lines of a statement, without those of the statements inside it."""
    inside = getattr(statement, "body", None)
    last = max(statement.lineno, inside[0].lineno - 1) if inside else statement.end_lineno
    decorators = getattr(statement, "decorator_list", ())
    return range(min(one.lineno for one in (*decorators, statement)), last + 1)


def _places(
    node: ast.AST, statement: ast.stmt | None = None, function: ast.AST | None = None
) -> Iterator[_Place]:
    for field, value in ast.iter_fields(node):
        many = isinstance(value, list)
        for at, child in enumerate(value if many else [value]):
            if field in NOT_RULES or not isinstance(child, ast.AST) or _is_text(child, node):
                continue
            around = child if isinstance(child, (ast.stmt, ast.ExceptHandler)) else statement
            if hasattr(child, "lineno") and around is not None:
                yield _Place(child, node, field, at if many else None, around, function)
            is_function = isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef))
            yield from _places(child, around, child if is_function else function)


def _is_text(node: ast.AST, parent: ast.AST) -> bool:
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return True
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if isinstance(parent, (ast.Dict, ast.Tuple, ast.List, ast.Set)) and _holds(parent, node):
            return True  # an entry that is left out says as much as one that is misspelled
        is_for_readers = " " in node.value or node.value != node.value.lower()
        return is_for_readers or isinstance(parent, (ast.Expr, ast.JoinedStr))
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _holds(parent: ast.Dict | ast.Tuple | ast.List | ast.Set, node: ast.AST) -> bool:
    entries = parent.keys if isinstance(parent, ast.Dict) else parent.elts
    return node in entries and (isinstance(parent, ast.Dict) or len(entries) > 1)


def _instead(place: _Place) -> Iterator[ast.AST]:
    """Yield what may stand instead of a node."""
    node = place.node
    if _may_be_left_out(place):
        yield ast.Pass()
    if make := _MADE.get(type(node)):
        yield from make(node)
    if isinstance(node, ast.Return) and node.value is not None:
        yield from (ast.Return(value) for value in _returned(place.function))


def _may_be_left_out(place: _Place) -> bool:
    node = place.node
    if isinstance(node, ast.Assign):
        return all(
            not isinstance(one, ast.Name) or _is_set_before(one, place) for one in node.targets
        )
    return isinstance(
        node, (ast.Expr, ast.AugAssign, ast.Delete, ast.Raise, ast.Continue, ast.Break)
    )


def _is_set_before(name: ast.Name, place: _Place) -> bool:
    """Say whether a name has a value already: without one, leaving it out would only be a crash."""
    around = place.function
    return around is not None and any(
        isinstance(one, ast.Name)
        and one.id == name.id
        and isinstance(one.ctx, ast.Store)
        and one.lineno < name.lineno
        for one in ast.walk(around)
    )


def _returned(function: ast.FunctionDef | ast.AsyncFunctionDef | None) -> list[ast.expr]:
    says = ast.unparse(function.returns) if function and function.returns else ""
    if says == "bool":
        return [ast.Constant(True), ast.Constant(False)]
    found = EMPTY.get(says.partition("[")[0]) if " | " not in says else None
    return [ast.parse(found or "None", mode="eval").body]


def _compared(node: ast.Compare) -> Iterator[ast.AST]:
    for at, kind in enumerate(node.ops):
        yield ast.Compare(
            node.left,
            [*node.ops[:at], COMPARED[type(kind)](), *node.ops[at + 1 :]],
            node.comparators,
        )


def _joined(node: ast.BoolOp) -> Iterator[ast.AST]:
    yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
    for rest in _each_left_out(node.values):
        yield ast.BoolOp(node.op, rest) if len(rest) > 1 else rest[0]


def _counted(node: ast.BinOp) -> Iterator[ast.AST]:
    if other := COUNTED.get(type(node.op)):
        yield ast.BinOp(node.left, other(), node.right)
    yield node.left
    if isinstance(node.op, (ast.BitOr, ast.BitAnd)):
        yield node.right


def _counted_on(node: ast.AugAssign) -> Iterator[ast.AST]:
    if other := COUNTED.get(type(node.op)):
        yield ast.AugAssign(node.target, other(), node.value)


def _constant(node: ast.Constant) -> Iterator[ast.AST]:
    if isinstance(node.value, bool):
        yield ast.Constant(not node.value)
    elif isinstance(node.value, (int, float)):
        yield from (ast.Constant(node.value + 1), ast.Constant(node.value - 1))
    elif isinstance(node.value, (str, bytes)):
        yield ast.Constant(node.value + ("x" if isinstance(node.value, str) else b"x"))


def _forced(node: ast.If | ast.IfExp) -> Iterator[ast.AST]:
    parts = {name: value for name, value in ast.iter_fields(node) if name != "test"}
    for always in (True, False):
        yield type(node)(test=ast.Constant(always), **parts)


def _never(node: ast.While) -> Iterator[ast.AST]:
    # The other way round it would run for ever, which is always noticed and takes long.
    yield ast.While(ast.Constant(False), node.body, node.orelse)


def _called(node: ast.Call) -> Iterator[ast.AST]:
    function = node.func
    name = getattr(function, "id", getattr(function, "attr", ""))
    if other := SWAPPED.get(name):
        is_name = isinstance(function, ast.Name)
        swapped = (
            ast.Name(other, ast.Load())
            if is_name
            else ast.Attribute(function.value, other, ast.Load())
        )
        kept = [] if other == "list" else node.keywords
        yield ast.Call(swapped, node.args, kept)
    if name in UNDRESSED and isinstance(function, ast.Attribute):
        yield function.value
    for rest in _each_left_out(node.args):
        yield ast.Call(function, rest, node.keywords)
    for rest in _each_left_out(node.keywords):
        yield ast.Call(function, node.args, rest)


def _collected(node: ast.List | ast.Tuple | ast.Set) -> Iterator[ast.AST]:
    if not isinstance(getattr(node, "ctx", None), ast.Store) and len(node.elts) > 1:
        for rest in _each_left_out(node.elts):
            yield ast.Set(rest) if isinstance(node, ast.Set) else type(node)(rest, ast.Load())


def _looked_up(node: ast.Dict) -> Iterator[ast.AST]:
    for rest in _each_left_out(list(zip(node.keys, node.values, strict=True))):
        yield ast.Dict([key for key, _ in rest], [value for _, value in rest])


def _filtered(node: ast.AST) -> Iterator[ast.AST]:
    parts = dict(ast.iter_fields(node))
    for at, loop in enumerate(node.generators):
        for rest in _each_left_out(loop.ifs):
            other = ast.comprehension(loop.target, loop.iter, rest, loop.is_async)
            loops = [*node.generators[:at], other, *node.generators[at + 1 :]]
            yield type(node)(**{**parts, "generators": loops})


def _each_left_out(all_of_them: list) -> Iterator[list]:
    for at in range(len(all_of_them)):
        yield [*all_of_them[:at], *all_of_them[at + 1 :]]


_MADE: dict[type, Callable[..., Iterator[ast.AST]]] = {
    ast.Compare: _compared,
    ast.BoolOp: _joined,
    ast.BinOp: _counted,
    ast.Constant: _constant,
    ast.AugAssign: _counted_on,
    ast.If: _forced,
    ast.IfExp: _forced,
    ast.While: _never,
    ast.Call: _called,
    ast.UnaryOp: lambda node: iter([node.operand]),
    ast.List: _collected,
    ast.Tuple: _collected,
    ast.Set: _collected,
    ast.Dict: _looked_up,
    ast.ListComp: _filtered,
    ast.SetComp: _filtered,
    ast.DictComp: _filtered,
    ast.GeneratorExp: _filtered,
}


def _head(statement: ast.AST) -> str:
    """Return a statement on one line, without the statements inside it."""
    bare = copy.copy(statement)
    for name in INSIDE & set(bare._fields):
        setattr(bare, name, [])
    return " ".join(ast.unparse(bare).split())


def _alike(one: str, other: str) -> int:
    """Return how many letters two texts have in common at their beginning."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _difference(before: str, after: str) -> str:
    start = _alike(before, after)
    end = _alike(before[start:][::-1], after[start:][::-1])
    begin = max(0, start - SHOWN)
    shown = [
        text[begin : min(len(text), max(start, len(text) - end) + SHOWN)]
        for text in (before, after)
    ]
    return " → ".join(f"{'…' * bool(begin)}{one}" for one in shown)
