"""Make the disk under a student's folder full or read-only, then good again."""

from __future__ import annotations

import contextlib
import os
import resource
import subprocess
from collections.abc import Iterable
from pathlib import Path

import psutil

SIZE = "16m"  # a fresh folder takes about 1 MB


class SmallDisk:
    """A disk of its own in memory; takes the rights of root.

    Parameters
    ----------
    top : Path
        An empty folder; the disk is mounted there until `remove`.
    """

    def __init__(self, top: Path) -> None:
        self.top = top
        self.is_failing = False
        _run("mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(top))

    def fill(self, _: Iterable[psutil.Process]) -> None:
        """Leave no free byte."""
        self.is_failing = True
        with open(self.top / "filler", "ab", buffering=0) as file:
            for size in (1 << 20, 1 << 12):
                with contextlib.suppress(OSError):
                    while file.write(bytes(size)) == size:
                        pass

    def lock(self, _: Iterable[psutil.Process]) -> None:
        """Let nothing be written; a disk on which a file is being written stays as it is."""
        with contextlib.suppress(subprocess.CalledProcessError):
            _run("mount", "-o", "remount,ro", str(self.top))
            self.is_failing = True

    def mend(self, _: Iterable[psutil.Process]) -> None:
        """Take back whatever was done to it."""
        _run("mount", "-o", "remount,rw", str(self.top))
        (self.top / "filler").unlink(missing_ok=True)
        self.is_failing = False

    def remove(self) -> None:
        """Take the disk away with all that lies on it."""
        _run("umount", "--lazy", str(self.top))


class OwnDisk:
    """The disk of this computer, of which the programs of one student may be let use nothing.

    Parameters
    ----------
    top : Path
        An empty folder.
    """

    def __init__(self, top: Path) -> None:
        self.top = top
        self.is_failing = False

    def fill(self, programs: Iterable[psutil.Process]) -> None:
        """Let no file of these programs, or of those they start, grow."""
        self.is_failing = True
        _limit(programs, 0)

    def lock(self, programs: Iterable[psutil.Process]) -> None:
        """Let nothing be written into the records; root may, so root's files cannot grow."""
        if os.geteuid() == 0:
            self.fill(programs)
            return
        self.is_failing = True
        for place in self.top.glob("*/records"):
            place.chmod(0o500)
            for file in place.iterdir():
                file.chmod(0o400)

    def mend(self, programs: Iterable[psutil.Process]) -> None:
        """Take back whatever was done to it."""
        _limit(programs, resource.RLIM_INFINITY)
        for place in self.top.glob("*/records"):
            place.chmod(0o700)
            for file in place.iterdir():
                file.chmod(0o600)
        self.is_failing = False

    def remove(self) -> None:
        """Leave it: the folder goes with the one it lies in."""


def disk_at(top: Path) -> SmallDisk | OwnDisk:
    """Return a disk of its own where one can be had."""
    try:
        return SmallDisk(top)
    except (OSError, subprocess.CalledProcessError):
        return OwnDisk(top)


def _limit(programs: Iterable[psutil.Process], size: int) -> None:
    for one in programs:
        with contextlib.suppress(psutil.NoSuchProcess):
            one.rlimit(resource.RLIMIT_FSIZE, (size, one.rlimit(resource.RLIMIT_FSIZE)[1]))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
