"""Let the k-th call of the system fail, once or from then on, for every k of a piece of work."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from infoview_lib.errors import InfoviewError
from infoview_lib.files.folder.folder import Folder, open_folder
from tests.faults.folders import every_byte

CALLS = (
    "open",
    "write",
    "fsync",
    "fstat",
    "stat",
    "replace",
    "ftruncate",
    "unlink",
    "scandir",
    "mkdir",
)
SHORT = "short write"
CANARY = "Canary Winterbourne"


class Planted:
    """Count calls; fail from the k-th on."""

    def __init__(self, name: str, at: int, for_ever: bool, problem: int) -> None:
        self.name, self.at, self.for_ever, self.problem, self.count = name, at, for_ever, problem, 0

    def due(self) -> bool:
        self.count += 1
        return self.count == self.at or (self.for_ever and self.count > self.at)


@contextmanager
def planted(fault: Planted) -> Iterator[None]:
    """Plant a fault in one function of ``os``."""
    name = "write" if fault.name == SHORT else fault.name
    real = getattr(os, name)

    def call(*args: Any, **more: Any) -> Any:
        if not fault.due():
            return real(*args, **more)
        if fault.name == SHORT:
            return real(args[0], bytes(args[1])[: len(args[1]) // 2])
        raise OSError(fault.problem, "planted")

    setattr(os, name, call)
    try:
        yield
    finally:
        setattr(os, name, real)


def work(folder: Folder, done: list[tuple[str, str]]) -> None:
    """Do what a student does; note what was acknowledged, go on after what was not."""

    def attempt(name: str, do: Any) -> Any:
        try:
            given = do()
        except InfoviewError:
            return None
        done.append((name, given))
        return given

    ana = attempt("made", lambda: folder.add("contact", name="Ana"))
    for number in range(12):
        if ana:
            attempt(f"city {number}", lambda number=number: folder.change(ana, city=str(number)))
    bird = attempt("bird", lambda: folder.add("contact", name=CANARY))
    attempt(
        "many", lambda: tuple(folder.apply(adds=[("contact", {"name": n}) for n in ("Ben", "Cem")]))
    )
    attempt("kept", folder.backup)
    if bird:
        attempt("erased", lambda: folder.erase(bird))
    attempt("after", lambda: folder.add("contact", name="Dua"))
    attempt("undone", folder.undo)
    attempt("backed up", folder.backup)


def sweep_one(path: Path, fault: Planted) -> list[str]:
    """Do the work under one fault; return what is wrong afterwards in words."""
    done: list[tuple[str, Any]] = []
    open_folder(path)
    try:
        folder = open_folder(path)
        with planted(fault):
            work(folder, done)
    except Exception as problem:
        return [f"{fault.name} {fault.at}: {type(problem).__name__} {problem}"]
    return [f"{fault.name} {fault.at} {fault.for_ever}: {one}" for one in _wrongs(path, dict(done))]


def _wrongs(path: Path, done: dict[str, Any]) -> Iterator[str]:
    seen = open_folder(path)
    known = (
        seen._log
    )  # in the trash is not lost: an undo may be there although it was not acknowledged
    held = {one["id"]: one for one in seen.records("contact")}
    if "made" in done:
        cities = [name.split()[1] for name in done if name.startswith("city ")]
        if done["made"] not in known:
            yield "Ana is lost"
        elif cities and not any(
            edit.values.get("city") == cities[-1] for edit in known.edits_of(done["made"])
        ):
            yield f"city {cities[-1]} is lost"
    for record in done.get("many", ()):
        if record not in known:
            yield "one of many is lost"
    if (
        "bird" in done
        and "erased" not in done
        and CANARY not in str(held)
        and done["bird"] not in seen._log.erased
    ):
        yield "the bird is lost"
    if "erased" in done and any(CANARY.encode() in data for data in every_byte(path)):
        yield "the erased name is still there"
    if "after" in done and done["after"] not in known:
        yield "Dua is lost"
    if seen.problems:
        yield f"reported without need: {seen.problems}"


def sweep(path: Path, step: int = 1, most: int = 400) -> dict[str, Any]:
    """Fail every `step`-th call of each kind, once and for ever; return runs and what was wrong."""
    runs, wrongs = 0, []
    for name in (*CALLS, SHORT):
        for for_ever in (False, True):
            problem = errno.ENOSPC if name in ("write", "open", "mkdir") else errno.EIO
            for at in range(1, most, step):
                fault = Planted(name, at, for_ever, problem)
                wrongs += sweep_one(path / f"{name} {at} {for_ever}", fault)
                runs += 1
                if fault.count < at:
                    break
    return {"runs": runs, "wrong": wrongs}
