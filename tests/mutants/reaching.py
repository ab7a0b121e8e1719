"""Find the test files that import a module, directly or by way of others, nearest first."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

OUTSIDE = frozenset(("subprocess", "multiprocessing", "playwright"))
"""What a test imports that works in another process, where the changed module is not."""


def file_of(module: str, root: Path) -> Path:
    """Return the file of a module, given by its dotted name or as a path.

    Raises
    ------
    ValueError
        When there is no such module under the root.
    """
    named = root / module
    found = named if named.suffix == ".py" and named.is_file() else _file(module, root)
    if found is None:
        raise ValueError(f"There is no module “{module}” under {root}.")
    return found.resolve()


def name_of(file: Path, root: Path) -> str:
    """Return the dotted name under which a file is imported."""
    parts = file.relative_to(root.resolve()).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def reaching_tests(module: Path, root: Path) -> dict[Path, int]:
    """Return test file → steps of imports to the module, 1 where it is imported directly.

    Left out are tests that start other processes. A fixture's imports do not count: nearly every
    test stands below some fixture.
    """
    root = root.resolve()
    names = {file: set(_names(file, root)) for file in _python_files(root)}
    imports = {file: set(_imports(file, found, root)) for file, found in names.items()}
    importers: dict[Path, set[Path]] = {}
    for file, found in imports.items():
        for other in found:
            importers.setdefault(other, set()).add(file)
    steps = {module: 0}
    line = [module]
    for file in line:  # the list grows while it is read
        for other in importers.get(file, set()) - steps.keys():
            steps[other] = steps[file] + 1
            line.append(other)
    return {
        file: steps[file]
        for file in sorted(steps)
        if file.name.startswith("test_") and not _works_outside(file, imports, names, root)
    }


def _works_outside(
    test: Path, imports: dict[Path, set[Path]], names: dict[Path, set[str]], root: Path
) -> bool:
    home = root / test.relative_to(root).parts[0]
    # The fixtures of all tests start a program for a few of them; they say nothing of the others.
    folders = [above for above in test.parents if above != home]
    line = [test, *(file for above in folders if (file := above / "conftest.py") in imports)]
    for file in line:
        if OUTSIDE & {name.partition(".")[0] for name in names[file]}:
            return True
        line += [one for one in imports[file] if one.is_relative_to(home) and one not in line]
    return False


def _python_files(folder: Path) -> Iterator[Path]:
    for one in sorted(folder.iterdir()):
        if (
            one.is_dir()
            and not one.name.startswith((".", "__"))
            and not (one / "pyvenv.cfg").exists()
        ):
            yield from _python_files(one)
        elif one.suffix == ".py":
            yield one


def _imports(file: Path, names: set[str], root: Path) -> Iterator[Path]:
    for name in names:
        for base in (root, file.parent):
            if found := _file(name, base):
                yield found
                break


def _names(file: Path, root: Path) -> Iterator[str]:
    """Yield the dotted names that a file may import; those loaded late are texts in a table."""
    here = file.relative_to(root).with_suffix("").parts
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = here[: -node.level] if node.level else ()
            start = ".".join([*above, *filter(None, [node.module])])
            yield start
            yield from (f"{start}.{one.name}" for one in node.names)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and "." in node.value:
            yield from [node.value] if all(map(str.isidentifier, node.value.split("."))) else ()


def _file(name: str, base: Path) -> Path | None:
    at = base.joinpath(*name.split("."))
    return next((one for one in (at.with_suffix(".py"), at / "__init__.py") if one.is_file()), None)
