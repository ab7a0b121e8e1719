"""Each folder keeps its port from start to start; no two folders share one."""

from __future__ import annotations

import json
import os
import socket
import stat

import pytest

from infoview_lib.app import folder_address as address
from infoview_lib.host import user_places as places


@pytest.fixture(autouse=True)
def usual(tmp_path, monkeypatch):
    """The places of a user who has never started the program."""
    monkeypatch.setattr(places, "usual_top", lambda: tmp_path / "share" / "infoview")
    return tmp_path / "share" / "infoview"


@pytest.fixture
def folders(tmp_path):
    made = [tmp_path / name for name in ("first", "second")]
    for folder in made:
        folder.mkdir()
    return made


@pytest.fixture
def ports(monkeypatch):
    """Five ports that are free now, as the only ones of the program; both folders begin alike."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        first = probe.getsockname()[1]
    monkeypatch.setattr(address, "FIRST_PORT", first)
    monkeypatch.setattr(address, "PORTS", 5)
    monkeypatch.setattr(address, "short_name", lambda folder: f"{5 * len(folder.name):x}")
    monkeypatch.setattr(address, "is_free", lambda port: port not in taken)
    taken = set()
    return first, taken


def file_of(usual, folder):
    return usual / "addresses" / f"{address.short_name(folder)}.json"


def test_a_folder_gets_the_port_it_had(folders, ports):
    first, _ = ports
    one, _ = folders
    assert address.port_for(one) == first
    address.remember(one, first + 3)
    assert address.port_for(one) == first + 3


def test_folders_of_two_users_begin_at_places_of_their_own(tmp_path):
    begin = {address.port_for(tmp_path / name) for name in ("a", "b", "c", "d")}
    assert len(begin) > 1
    assert all(address.FIRST_PORT <= port < address.FIRST_PORT + address.PORTS for port in begin)


def test_no_two_folders_are_given_the_same_port(folders, ports):
    first, _ = ports
    one, other = folders
    address.remember(one, first)
    assert address.port_for(other) == first + 1
    one.rmdir()
    assert address.port_for(other) == first


def test_a_port_that_another_program_holds_gives_way_to_the_next(folders, ports):
    first, taken = ports
    one, other = folders
    address.remember(one, first)
    address.remember(other, first + 1)
    taken.add(first)
    assert address.port_for(one) == first + 2
    taken.update(range(first, first + 5))
    assert address.port_for(one) == 0


def test_each_start_has_a_key_of_its_own_and_the_last_ones_stay(folders):
    one, other = folders
    keys = [address.remember(one, 8899).keys[0] for _ in range(address.STARTS_REMEMBERED + 2)]
    address.remember(other, 8900)
    assert address.remembered(one).keys == tuple(keys[:1:-1])
    assert len(set(keys)) == len(keys)


@pytest.mark.skipif(os.name == "nt", reason="on Windows the rights of the folder above hold")
def test_what_is_remembered_is_closed_to_others(usual, folders):
    address.remember(folders[0], 8899)
    path = file_of(usual, folders[0])
    modes = [stat.S_IMODE(one.stat().st_mode) for one in (path, path.parent)]
    assert modes == [0o600, 0o700]
    assert list(folders[0].iterdir()) == []


GOOD = {"folder": "/x", "port": 8899, "keys": ["ab" * 32]}


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"\xff{", *(json.dumps(GOOD | bad).encode() for bad in (
        {"port": "8899"}, {"port": 70000}, {"port": True}, {"folder": 1}, {"keys": ["secret"]},
        {"keys": None},
    ))],
)  # fmt: skip
def test_a_damaged_file_is_as_none(usual, folders, content):
    file_of(usual, folders[0]).parent.mkdir(parents=True)
    file_of(usual, folders[0]).write_bytes(content)
    assert address.remembered(folders[0]) == address.Remembered(str(folders[0]))
    address.remember(folders[0], 8899)
    assert address.remembered(folders[0]).port == 8899


def test_a_place_that_cannot_be_written_does_not_keep_a_folder_from_starting(folders, monkeypatch):
    def full(*_):
        raise OSError(28, "no space")

    monkeypatch.setattr(address, "replace_file", full)
    assert len(address.remember(folders[0], 8899).keys) == 1


def test_a_port_is_free_at_once_when_its_server_has_ended():
    with socket.socket() as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        server.bind(("127.0.0.1", 0))
        server.listen()
        port = server.getsockname()[1]
        assert not address.is_free(port)
        client = socket.create_connection(("127.0.0.1", port))
        accepted, _ = server.accept()
        accepted.close()  # who closes first keeps the port busy for a minute
        client.recv(1)
        client.close()
    assert address.is_free(port)
    assert not address.is_free(70000)
