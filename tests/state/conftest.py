"""Compare what every step shows and answers with the types it declares."""

from collections.abc import Iterable
from typing import get_type_hints

import pytest
import typeguard

from infoview_lib.state.base import State
from infoview_lib.state.contract import Action
from infoview_lib.state.long_lists import Part


def faults_in(value: object, hint: object, of: str) -> Iterable[str]:
    """Return in words where a value is not of a type."""
    try:
        typeguard.check_type(
            value,
            hint,
            collection_check_strategy=typeguard.CollectionCheckStrategy.ALL_ITEMS,
        )
    except typeguard.TypeCheckError as fault:
        yield f"{of}: {fault}"


@pytest.fixture(autouse=True)
def declared_types(monkeypatch):
    """Fail a test in which a step shows or answers something else than it declares."""
    found = []
    make, do = State.__init__, Action.do

    def look(state, method, value):
        hint = get_type_hints(getattr(type(state), method))["return"]
        found.extend(faults_in(value, hint, f"{type(state).__name__}.{method}"))

    def look_at_view(state):
        # What `describe` returned, and how much of long lists is in it.
        view = dict(state.view)
        found.extend(faults_in(view.pop("long_lists", {}), dict[str, Part], "long_lists"))
        look(state, "describe", view)

    def looked_at(state, *given, **options):
        make(state, *given, **options)
        look_at_view(state)
        look(state, "lasting", state.lasting())
        state.observe(lambda _: look_at_view(state), "view")

    def answered(action, state, values):
        reply = do(action, state, values)
        found.extend(faults_in(reply, action.reply, action.doing.__qualname__))
        return reply

    monkeypatch.setattr(State, "__init__", looked_at)
    monkeypatch.setattr(Action, "do", answered)
    yield
    assert not found, "\n".join(dict.fromkeys(found))
