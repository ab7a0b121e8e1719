"""A disk that remembers every write and every flush, so that the power can be cut at any of them.

The disk is one file in memory, shown to the system through /dev/fuse; a loop device makes a disk
of it, ext4 lies on that. So the order of writes and flushes is the one of the real file system.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import stat
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import NamedTuple

SIZE = 16 << 20
SECTOR = 512
_MOST = 128 << 10
"""Bytes of one write at most."""
_HEADER = struct.Struct("<IIQQIIIHH")
_DETACH = 2


class Entry(NamedTuple):
    """Hold one thing that the disk was asked for: a write, or a flush where there is no data."""

    at: int
    offset: int
    data: bytes


def what_is_missing() -> str:
    """Return in words why no such disk can be had here; empty text where it can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "only root can mount a disk"
    for place in ("/dev/fuse", "/dev/loop-control"):
        if not os.path.exists(place):
            return f"this system has no {place}"
    tools = [one for one in ("mkfs.ext4", "losetup", "mount") if not shutil.which(one)]
    return f"{tools[0]} is missing" if tools else ""


def formatted(place: Path) -> bytes:
    """Return an empty ext4 disk."""
    image = place / "empty.img"
    with open(image, "wb") as file:
        file.truncate(SIZE)
    quick = "lazy_itable_init=0,lazy_journal_init=0"
    _run("mkfs.ext4", "-q", "-F", "-E", quick, str(image))
    return image.read_bytes()


@contextmanager
def mounted(file: Path, place: Path) -> Iterator[Path]:
    """Mount a file that holds an ext4 disk."""
    place.mkdir(exist_ok=True)
    device = _run("losetup", "--find", "--show", str(file)).strip()
    try:
        _run("mount", "-t", "ext4", device, str(place))
        try:
            yield place
        finally:
            _run("umount", str(place))
    finally:
        _run("losetup", "--detach", device)


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(done.returncode, " ".join(command), done.stderr)
    return done.stdout


class RecordedDisk:
    """Serve one file from memory; remember what is written to it, in order.

    Parameters
    ----------
    image : bytes
        What it holds at first.
    file : Path
        Where it is shown.
    """

    def __init__(self, image: bytes, file: Path) -> None:
        self.before, self.now = image, bytearray(image)
        self.entries: list[Entry] = []
        self.file = file

    def __enter__(self) -> RecordedDisk:
        self.file.touch()
        self._line = os.open("/dev/fuse", os.O_RDWR | os.O_CLOEXEC)
        libc = ctypes.CDLL(None, use_errno=True)
        said = f"fd={self._line},rootmode=100000,user_id=0,group_id=0".encode()
        if libc.mount(b"recorded", os.fsencode(self.file), b"fuse", 0, said):
            os.close(self._line)
            raise OSError(ctypes.get_errno(), "the recorded disk cannot be mounted")
        self._server = Thread(target=self._serve, daemon=True)
        self._server.start()
        return self

    def __exit__(self, *_: object) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        libc.umount2(os.fsencode(self.file), _DETACH)
        self._server.join(10)
        os.close(self._line)

    def _serve(self) -> None:
        while True:
            try:
                asked = os.read(self._line, _MOST + 4096)
            except OSError as problem:
                if problem.errno in (errno.EINTR, errno.ENOENT, errno.EAGAIN):
                    continue
                return  # no longer mounted
            at = time.monotonic_ns()
            _, code, number, *_ = _HEADER.unpack_from(asked)
            answer = self._answer(code, asked[_HEADER.size :], at)
            if answer is None:
                continue
            problem, data = (answer, b"") if isinstance(answer, int) else (0, answer)
            with suppress(OSError):  # who asked may be gone
                os.write(self._line, struct.pack("<IiQ", 16 + len(data), -problem, number) + data)

    def _answer(self, code: int, body: bytes, at: int) -> bytes | int | None:
        """Return what is answered; a number is an error, None says nothing."""
        known = {
            _Code.INIT: self._begin,
            _Code.GETATTR: self._state,
            _Code.SETATTR: self._state,
            _Code.OPEN: lambda body, at: struct.pack("<QII", 1, 0, 0),
            _Code.READ: self._read,
            _Code.WRITE: self._write,
            _Code.FSYNC: self._flush,
            _Code.FLUSH: lambda body, at: b"",
            _Code.RELEASE: lambda body, at: b"",
            _Code.STATFS: lambda body, at: struct.pack(
                "<5QIIII24x", 0, 0, 0, 0, 0, 4096, 255, 4096, 0
            ),
            _Code.FORGET: lambda body, at: None,
            _Code.INTERRUPT: lambda body, at: None,
        }
        return known[code](body, at) if code in known else errno.ENOSYS

    def _begin(self, body: bytes, at: int) -> bytes:
        _, _, ahead, _ = struct.unpack_from("<IIII", body)
        pages, big = 1 << 22, 1 << 5
        return struct.pack("<IIIIHHIIHHI28x", 7, 31, ahead, pages | big, 12, 9, _MOST, 1, 32, 0, 0)

    def _state(self, body: bytes, at: int) -> bytes:
        mode = stat.S_IFREG | 0o600
        return struct.pack(
            "<QIIQQQQQQIIIIIIIIII",
            3600,
            0,
            0,
            1,
            SIZE,
            SIZE // SECTOR,
            0,
            0,
            0,
            0,
            0,
            0,
            mode,
            1,
            0,
            0,
            0,
            4096,
            0,
        )

    def _read(self, body: bytes, at: int) -> bytes:
        _, offset, size = struct.unpack_from("<QQI", body)
        return bytes(self.now[offset : offset + size])

    def _write(self, body: bytes, at: int) -> bytes:
        _, offset, size = struct.unpack_from("<QQI", body)
        data = body[40 : 40 + size]
        self.now[offset : offset + size] = data
        self.entries.append(Entry(at, offset, data))
        return struct.pack("<II", size, 0)

    def _flush(self, body: bytes, at: int) -> bytes:
        self.entries.append(Entry(at, 0, b""))
        return b""


class _Code:
    """Numbers of what is asked, from the system's ``fuse.h``."""

    FORGET, GETATTR, SETATTR = 2, 3, 4
    OPEN, READ, WRITE, STATFS, RELEASE, FSYNC = 14, 15, 16, 17, 18, 20
    FLUSH, INIT, INTERRUPT = 25, 26, 36
