"""What a page sends is checked against the signature of the action it asks for."""

import inspect
from typing import Literal, TypedDict, Unpack

import pytest

from infoview_lib.state.base import GONE_WORDS, LOST_WORDS, State
from infoview_lib.state.contract import action, actions_of
from infoview_lib.widgets.registry import STEPS
from tests.state.conftest import faults_in


class Heard(TypedDict):
    name: str
    minutes: int | None


class NamesView(TypedDict):
    done: list[str]


class Names(State):
    def describe(self) -> NamesView:
        return {"done": [one.name for one in self.folder.book.of("contact")]}

    @action
    def do_add(self, name: str, times: int = 1, how: Literal["new", "known"] = "new") -> None:
        for _ in range(times):
            self.folder.add("contact", name=name)

    @action
    def do_list(self, names: list[str]) -> None:
        for name in names:
            self.folder.add("contact", name=name)

    @action
    def do_hear(self, **heard: Unpack[Heard]) -> None:
        self.folder.add("contact", name=heard["name"])

    @action
    def do_any(self, **names: str) -> None:
        for name in names.values():
            self.folder.add("contact", name=name)

    def not_asked_for(self) -> None:
        raise AssertionError


class Kinder(Names):
    def do_add(self, name: str, times: int = 1, how: str = "new") -> None:
        self.folder.add("contact", name=f"{name} the kind")


@pytest.fixture
def names(folder, monkeypatch):
    monkeypatch.delenv("INFOVIEW_DEBUG", raising=False)
    return Names(folder)


@pytest.mark.parametrize(
    ("asked", "values"),
    [
        ("add", {"name": "Ana Lopes"}),
        ("add", {"name": "Ana Lopes", "times": 1, "how": "known"}),
        ("list", {"names": ["Ana Lopes"]}),
        ("hear", {"name": "Ana Lopes", "minutes": None}),
        ("any", {"one": "Ana Lopes"}),
    ],
)
def test_what_fits_the_signature_is_done(names, asked, values):
    assert names.act(asked, **values) == {"ok": True}
    assert names.view == {"done": ["Ana Lopes"]}


@pytest.mark.parametrize(
    ("asked", "values"),
    [
        ("add", {}),
        ("add", {"name": 3}),
        ("add", {"name": None}),
        ("add", {"name": "Ana Lopes", "times": "2"}),
        ("add", {"name": "Ana Lopes", "how": "wild"}),
        ("add", {"name": "Ana Lopes", "more": ""}),
        ("add", {"name": "Ana Lopes", "self": ""}),
        ("list", {"names": ["Ana Lopes", 3]}),
        ("list", {"names": "Ana Lopes"}),
        ("hear", {"name": "Ana Lopes"}),
        ("hear", {"name": "Ana Lopes", "minutes": "3"}),
        ("hear", {"name": "Ana Lopes", "minutes": 3, "more": ""}),
        ("any", {"one": "Ana Lopes", "two": 2}),
        ("not_asked_for", {}),
        ("describe", {}),
        ("do_add", {"name": "Ana Lopes"}),
    ],
)
def test_what_does_not_fit_changes_nothing(names, asked, values):
    assert names.act(asked, **values) == {"ok": False, **LOST_WORDS}
    assert names.view == {"done": []}


def test_what_does_not_fit_because_its_entry_is_gone_is_said_to_be_gone(names):
    gone = names.folder.add("contact", name="Ana Lopes")
    names.folder.delete(gone)
    assert names.act("add", name=gone, times=None) == {"ok": False, **GONE_WORDS}


def test_a_method_that_replaces_an_action_is_one_without_being_marked_again(folder):
    state = Kinder(folder)
    assert state.act("add", name="Ana Lopes")["ok"]
    assert state.view["done"] == ["Ana Lopes the kind"]


def test_only_a_method_named_so_can_be_an_action():
    with pytest.raises(TypeError):

        @action
        def add(self) -> None: ...


@pytest.mark.parametrize("step", STEPS)
def test_every_method_named_so_is_an_action(step):
    state = getattr(STEPS[step].state_class(), "func", STEPS[step].state_class())
    named = {name for name, _ in inspect.getmembers(state, inspect.isfunction)}
    assert {f"do_{name}" for name in actions_of(state)} == {
        name for name in named if name.startswith("do_")
    }


@pytest.mark.parametrize(
    ("value", "is_right"),
    [
        ({"name": "Ana", "minutes": 3}, True),
        ({"name": "Ana"}, False),
        ({"name": "Ana", "minutes": 3, "more": 1}, False),
    ],
)
def test_what_is_shown_is_compared_with_what_is_declared(value, is_right):
    assert is_right != bool(list(faults_in(value, Heard, "it")))
