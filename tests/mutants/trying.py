"""Run tests on a changed module, in a process of their own for each change.

The first run watches the module as it is: which of its lines each test runs, and for how long. Then
this process loads the libraries that were needed and splits off one process for each change, so
that none of them starts from nothing. A finder at the front of the import path gives the module as
changed; the working tree is only read.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.machinery
import importlib.util
import json
import os
import resource
import select
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest

MOST_MEMORY = 4 * 1024**3
"""Bytes for one run: a changed loop may collect without end."""
MOST_SECONDS = 20.0
"""Seconds of tests for one change, as they took at first; the slowest are passed over."""
SLOWER = 10
"""Times as long as at first that the tests may take on a changed module."""
PATIENCE = 60.0
"""Seconds beyond that after which a run that only waits for something is given up."""


class Watcher:
    """Note for each test which lines of a module it runs; given to pytest as a plugin."""

    def __init__(self, file: Path) -> None:
        self.file = str(file)
        self.ran: set[int] = set()
        self.at_import: list[int] = []
        self.seen: dict[str, Any] = {"tests": {}, "failed": []}

    def follow(self, frame: FrameType, event: str, _: Any) -> Callable[..., Any] | None:
        """Follow the frames of the module, no others."""
        if frame.f_code.co_filename != self.file:
            return None
        self.ran.add(frame.f_lineno)
        return self.follow

    def start(self) -> None:
        """Begin with no line."""
        self.ran = set()
        threading.settrace(self.follow)
        sys.settrace(self.follow)

    def stop(self) -> list[int]:
        """Return the lines since the start."""
        sys.settrace(None)
        threading.settrace(None)
        return sorted(self.ran)

    def pytest_collection_finish(self) -> None:
        """Note what ran before the first test."""
        self.at_import = self.stop()
        self.seen["collecting"] = time.process_time()

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Watch one test with its fixtures."""
        self.start()
        began = time.perf_counter()
        yield
        self.seen["tests"][item.nodeid] = (time.perf_counter() - began, self.stop())

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a test that fails although nothing was changed."""
        if report.failed:
            self.seen["failed"].append(report.nodeid)


class Choice:
    """Let pytest run the chosen tests in the order given, after those it did not know before."""

    def __init__(self, chosen: Iterable[str], known: Iterable[str]) -> None:
        self.order = {one: place for place, one in enumerate(chosen)}
        self.others = set(known) - self.order.keys()

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep and order the tests."""
        items[:] = [one for one in items if one.nodeid not in self.others]
        items.sort(key=lambda one: self.order.get(one.nodeid, -1))


class ChangedModule(importlib.machinery.SourceFileLoader):
    """Find and load one module as changed, everything else as ever."""

    def __init__(self, name: str, file: Path, code: CodeType) -> None:
        super().__init__(name, str(file))
        self.code = code

    def find_spec(self, name: str, *_: Any) -> importlib.machinery.ModuleSpec | None:
        """Return where the module is, when it is this one."""
        return (
            importlib.util.spec_from_file_location(name, self.path, loader=self)
            if name == self.name
            else None
        )

    def get_code(self, fullname: str) -> CodeType:
        """Return the changed module."""
        return self.code


class Trials:
    """Run some tests of one module again and again.

    Parameters
    ----------
    name : str
        The dotted name under which the tests import the module.
    file : Path
        Its file.
    tests : list of Path
        Test files or folders.
    """

    def __init__(self, name: str, file: Path, tests: list[Path]) -> None:
        self.name, self.file, self.tests = name, file, tests
        self.failed: list[str] = []
        self.scratch = tempfile.TemporaryDirectory(prefix="mutants-")

    def is_noticed(self, code: CodeType, lines: Iterable[int]) -> bool:
        """Return whether a test fails on the changed module, or never comes to an end.

        Parameters
        ----------
        code : CodeType
            The module as changed.
        lines : iterable of int
            The lines of the changed statement; tests that run none of them are passed over.

        Raises
        ------
        RuntimeError
            When pytest cannot run the tests on the module as it is.
        """
        chosen = self._running(set(lines))
        files = list(dict.fromkeys(one.partition("::")[0] for one in chosen))
        if not files:
            return False
        spent = 3 * self._seen["collecting"] + SLOWER * sum(chosen.values())

        def run() -> dict[str, Any]:
            sys.meta_path.insert(0, ChangedModule(self.name, self.file, code))
            # Processor time, because it does not pass more quickly on a busy machine.
            most = int(1 + spent)
            resource.setrlimit(resource.RLIMIT_CPU, (most, most))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
            return {"exit": self._pytest([*files, "-x"], Choice(chosen, self._seen["known"]))}

        done = _apart(run, PATIENCE + spent)
        return done is None or done["exit"] not in (0, 5)

    def _running(self, lines: set[int]) -> dict[str, float]:
        """Return the tests that run one of these lines, quickest first, with their seconds."""
        seen = self._seen
        always = not lines.isdisjoint(seen["at_import"])
        found = {
            test: seconds
            for test, (seconds, ran) in seen["tests"].items()
            if always or not lines.isdisjoint(ran)
        }
        chosen, spent = {}, 0.0
        for test, seconds in sorted(found.items(), key=lambda one: one[1]):
            spent += seconds
            if spent > MOST_SECONDS and chosen:
                break
            chosen[test] = seconds
        return chosen

    @cached_property
    def _seen(self) -> dict[str, Any]:
        """Run all tests on the module as it is."""
        seen = _apart(self._watch, None)
        if not seen or seen["exit"] not in (0, 1, 5):
            raise RuntimeError(f"pytest could not run {', '.join(map(str, self.tests))}.")
        for library in seen["libraries"]:
            with contextlib.suppress(Exception):  # loading is only a head start; a test would tell
                importlib.import_module(library)
        self.failed = seen["failed"]
        known = set(seen["tests"])
        for test in self.failed:
            seen["tests"].pop(test, None)
        return {**seen, "known": known}

    def _watch(self) -> dict[str, Any]:
        watcher = Watcher(self.file)
        before = set(sys.modules)
        watcher.start()
        importlib.import_module(self.name)
        # Functions that other modules call while they are imported belong to every test, too.
        exit_code = self._pytest([str(one) for one in self.tests], watcher)
        libraries = [
            name
            for name, one in sys.modules.items()
            if name not in before and "site-packages" in str(getattr(one, "__file__", ""))
        ]
        return {
            **watcher.seen,
            "exit": exit_code,
            "libraries": libraries,
            "at_import": sorted(watcher.at_import),
        }

    def _pytest(self, words: list[str], plugin: object) -> int:
        quiet = ["-q", "-p", "no:cacheprovider", "--assert=plain", "--tb=no", "--doctest-modules"]
        self._write_elsewhere()
        self._calm_hypothesis()
        return int(pytest.main([*words, *quiet, f"--basetemp={self.scratch.name}/tests"], [plugin]))

    def _write_elsewhere(self) -> None:
        # What Python and Hypothesis would lay down beside the code.
        sys.pycache_prefix = os.environ["PYTHONPYCACHEPREFIX"] = f"{self.scratch.name}/compiled"
        os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = f"{self.scratch.name}/hypothesis"

    @staticmethod
    def _calm_hypothesis() -> None:
        # The same examples each time, and none made smaller for a reader that is not there.
        if importlib.util.find_spec("hypothesis"):
            from hypothesis import Phase, settings

            phases = (Phase.explicit, Phase.generate)
            settings.register_profile(
                "mutants", database=None, derandomize=True, deadline=None, phases=phases
            )
            settings.load_profile("mutants")


def _apart(work: Callable[[], dict[str, Any]], seconds: float | None) -> dict[str, Any] | None:
    """Return what work gives when done in a process of its own; None when it came to nothing."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _work_and_leave(work, writing)
    os.close(writing)
    try:
        return _heard(reading, seconds)
    finally:
        os.close(reading)
        # The group goes too: a test may have left something running.
        try:
            os.killpg(child, signal.SIGKILL)
        except ProcessLookupError:
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _work_and_leave(work: Callable[[], dict[str, Any]], writing: int) -> None:
    try:
        os.setpgid(0, 0)
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        with os.fdopen(writing, "w") as out:
            json.dump(work(), out)
    finally:
        os._exit(0)


def _heard(reading: int, seconds: float | None) -> dict[str, Any] | None:
    until = None if seconds is None else time.monotonic() + seconds
    heard = b""
    while True:
        left = None if until is None else max(0.0, until - time.monotonic())
        if not select.select([reading], [], [], left)[0]:
            return None
        part = os.read(reading, 1 << 16)
        if not part:
            return json.loads(heard) if heard else None
        heard += part
