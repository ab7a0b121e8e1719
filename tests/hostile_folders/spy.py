"""Read whatever another user of this computer can read of a running Infoview; print it as JSON.

``python spy.py HOME PID SECONDS PORT…``, started as root: it becomes that other user by itself.
"""

from __future__ import annotations

import contextlib
import encodings.idna  # noqa: F401 - what is loaded late may lie where the other user cannot read
import json
import os
import pwd
import socket
import sys
import threading
import time
from pathlib import Path

import zmq

OTHER = pwd.getpwnam("nobody")


def become_another_user() -> None:
    """Give up every right of the user who started this."""
    os.setgroups([])
    os.setgid(OTHER.pw_gid)
    os.setuid(OTHER.pw_uid)


def files_under(top: str) -> dict[str, int]:
    """Return path → bytes of each file that opens."""
    found = {}
    for folder, _, names in os.walk(top):
        for name in names:
            path = os.path.join(folder, name)
            with contextlib.suppress(OSError), open(path, "rb") as file:
                found[path] = len(file.read())
    return found


def family(pid: int) -> list[int]:
    """Return a process with its children and theirs, as far as they can be seen."""
    parents = {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            stat = Path(f"/proc/{entry}/stat").read_text()
            parents[int(entry)] = int(stat.rpartition(")")[2].split()[1])
    found = [pid]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found


def told_by(pid: int, name: str) -> str:
    """Return what a process tells everybody in one file of ``/proc``."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/{name}").read_bytes().decode(errors="replace")
    return ""


def listen(port: int, seconds: float, heard: list[bytes]) -> None:
    """Take in what a port tells to everybody who subscribes."""
    with zmq.Context() as context, context.socket(zmq.SUB) as subscriber:
        subscriber.linger = 0
        subscriber.subscribe(b"")
        subscriber.connect(f"tcp://127.0.0.1:{port}")
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if subscriber.poll(left * 1000):
                heard += subscriber.recv_multipart()


def served(port: int) -> list[str]:
    """Return which addresses of a web server answer somebody without its token."""
    found = []
    for path in ("/api/contents", "/api/sessions", "/files/course.zip", "/doc/tree/today.ipynb"):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 2) as web:
            web.settimeout(2)
            web.sendall(f"GET {path} HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
            if b" 200 " in web.recv(100).partition(b"\r\n")[0]:
                found.append(path)
    return found


def spy(home: str, pid: int, seconds: float, ports: list[int]) -> dict[str, object]:
    """Return everything that was read."""
    heard: list[bytes] = []
    listeners = [threading.Thread(target=listen, args=(port, seconds, heard)) for port in ports]
    for one in listeners:
        one.start()
    files: dict[str, int] = {}
    words: set[str] = set()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        files |= files_under(home)
        for one in family(pid):
            words |= {told_by(one, name) for name in ("cmdline", "environ")}
        time.sleep(0.05)
    for one in listeners:
        one.join()
    return {
        "files": files,
        "words": sorted(words),
        "heard": sum(map(len, heard)),
        "served": [path for port in ports for path in served(port)],
    }


if __name__ == "__main__":
    become_another_user()
    print("ready", flush=True)
    home, pid, seconds, *ports = sys.argv[1:]
    print(json.dumps(spy(home, int(pid), float(seconds), [int(port) for port in ports])))
