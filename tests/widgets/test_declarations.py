"""The types of the scripts agree with those of the states."""

from typing import Any, Literal, NotRequired, TypedDict

import pytest

from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.widgets.declarations import ASSETS, _Text, declarations


def test_every_file_agrees_with_the_states():
    wanted = {f"{file}.d.ts": text for file, text in declarations().items()}
    found = {
        path.relative_to(ASSETS).as_posix(): path.read_text(encoding="utf-8")
        for path in ASSETS.glob("*/*.d.ts")
        if path.name in ("views.d.ts", "shapes.d.ts")
    }
    assert found == wanted, "run: python -m infoview_lib.widgets.declarations"


class Row(TypedDict):
    id: str
    note: NotRequired[str | None]


@pytest.mark.parametrize(
    ("hint", "words"),
    [
        (str, "string"),
        (float, "number"),
        (bool | None, "boolean | null"),
        (Literal["a", "b"], '"a" | "b"'),
        (list[tuple[str, int]], "[string, number][]"),
        (list[int | None], "(number | null)[]"),
        (tuple[str, ...], "string[]"),
        (dict[str, list[str]], "Record<string, string[]>"),
        (list[Row], "Row[]"),
    ],
)
def test_a_type_is_said_as_typescript_says_it(hint, words):
    assert _Text("shared/shapes").type(hint) == words


@pytest.mark.parametrize("hint", [set[str], Any, object, list[Any]])
def test_what_json_cannot_hold_or_is_just_anything_is_refused(hint):
    with pytest.raises(TypeError):
        _Text("shared/shapes").type(hint)


def test_a_step_is_declared_with_what_it_shows_takes_and_answers():
    class SmallView(TypedDict):
        rows: list[Row]

    class SmallState(State):
        def describe(self): ...

        @action
        def do_weigh(self, part: str, value: int = 0) -> None:
            """Give one part another weight. More on it."""

    SmallState.describe.__annotations__["return"] = SmallView
    text = _Text("here/views")._step(SmallState)
    assert "weigh: { values: { part: string; value?: number }; reply: {} };" in text
    assert "export type SmallAbout = {};" in text and "SmallView =" not in text
    assert "note?: string | null;" in _Text("here/views")._shape(Row)
