"""A port that is taken is said before anything starts."""

from __future__ import annotations

import socket

import pytest

from infoview_lib.app import server


def test_port_that_is_taken_is_said_in_two_sentences(folder, capsys):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(server.PortError) as error:
            server.check_port(port)
    assert f"Port {port} " in error.value.found and "another program" in error.value.found
