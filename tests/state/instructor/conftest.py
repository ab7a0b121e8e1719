"""Give states the files they ask for, as a page does."""

import base64

import pytest


@pytest.fixture
def send():
    """Send a file to a state in one piece; return the reply to the act that follows."""

    def sent(state, content, act, name="class.zip", **values):
        assert state.act("start", name=name, size=len(content))["ok"]
        data = base64.b64encode(content).decode()
        assert state.act("piece", place=0, data=data)["ok"]
        return state.act(act, **values)

    return sent


@pytest.fixture
def load(send):
    """Load a class into a state of `ClassFilesState`."""

    def loaded(state, content):
        assert send(state, content, "add", place="class.zip")["ok"]
        return state.act("read")

    return loaded
