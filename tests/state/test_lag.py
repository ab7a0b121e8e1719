"""An answer leaves before the steps that it concerns are shown anew, those looked at first."""

import asyncio
import time

import pytest

from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.lag import LAG, QUIET, Sight


class Names(State):
    def describe(self) -> dict[str, list[str]]:
        self.looks = getattr(self, "looks", 0) + 1
        return {"names": [one.name for one in self.folder.book.of("contact")]}

    @action
    def do_add(self, name: str) -> None:
        self.folder.add("contact", name=name)


@pytest.fixture
def steps(folder):
    """Two steps of one folder, and what each showed so far."""
    made = Names(folder), Names(folder)
    for one in made:
        one.looks, one.shown = 0, []
        one.observe(lambda change, one=one: one.shown.append(change.new["names"]), "view")
    yield made
    for one in made:
        one.close()


def test_outside_of_an_answer_every_step_follows_at_once(steps):
    steps[0].act("add", name="Ana Lopes")
    assert [one.shown for one in steps] == [[["Ana Lopes"]]] * 2


def test_within_an_answer_no_step_is_shown_and_then_all_are(steps):
    with LAG.answering():
        steps[0].act("add", name="Ana Lopes")
    assert [(one.is_behind, one.looks) for one in steps] == [(True, 0)] * 2
    LAG.go_on()
    assert [(one.is_behind, one.shown) for one in steps] == [(False, [["Ana Lopes"]])] * 2


def test_who_reads_a_step_that_is_behind_sees_the_records_as_they_are(steps):
    with LAG.answering():
        steps[0].act("add", name="Ana Lopes")
        assert steps[1].view == {"names": ["Ana Lopes"]}
    LAG.go_on()
    assert [one.looks for one in steps] == [1, 1]


def test_an_action_rests_on_what_earlier_ones_did(steps):
    with LAG.answering():
        steps[0].act("add", name="Ana Lopes")
        steps[1].act("add", name="Ben Okoro")
    assert steps[1].shown == [["Ana Lopes"]]
    LAG.go_on()
    assert steps[1].shown[-1] == ["Ana Lopes", "Ben Okoro"]


def test_the_step_that_was_asked_is_shown_first(steps):
    order = []
    for name, one in zip("ab", steps, strict=True):
        one.observe(lambda _, name=name: order.append(name), "view")
    with LAG.answering():
        steps[1].act("add", name="Ana Lopes")
    LAG.first(steps[1], lambda: order.append("answered"))
    LAG.go_on()
    assert order == ["b", "answered", "a"]


def test_where_a_loop_runs_several_changes_are_shown_once_and_messages_are_heard_between(steps):
    async def change_twice():
        loop, heard = asyncio.get_running_loop(), []
        for name in ("Ana Lopes", "Ben Okoro"):
            with LAG.answering():
                steps[0].folder.add("contact", name=name)
            LAG.go_on()
        assert [one.looks for one in steps] == [0, 0]
        loop.call_later(0, lambda: heard.append([one.looks for one in steps]))
        while any(one.is_behind for one in steps):
            await asyncio.sleep(0)
        return heard

    assert asyncio.run(change_twice()) == [[1, 0]]
    assert [one.shown for one in steps] == [[["Ana Lopes", "Ben Okoro"]]] * 2


def test_a_step_that_fails_keeps_no_other_from_being_shown(steps):
    def fail():
        raise RuntimeError("broken")

    steps[0].describe = fail
    with LAG.answering():
        steps[0].folder.add("contact", name="Ana Lopes")
    LAG.go_on()
    assert steps[1].shown == [["Ana Lopes"]]


def test_a_step_that_was_closed_is_not_shown_again(steps):
    with LAG.answering():
        steps[0].folder.add("contact", name="Ana Lopes")
    steps[1].close()
    LAG.go_on()
    assert [one.looks for one in steps] == [1, 0]


def change_then(steps, *later):
    """Change a record where a loop runs, do more at moments after that; return who showed when."""

    async def change():
        loop, began, shown = asyncio.get_running_loop(), time.monotonic(), {}
        for name, one in zip("ab", steps, strict=True):
            one.observe(
                lambda _, name=name: shown.setdefault(name, time.monotonic() - began), "view"
            )
        for seconds, do in later:
            loop.call_later(seconds, do)
        with LAG.answering():
            steps[0].folder.add("contact", name="Ana Lopes")
        LAG.go_on()
        while LAG.is_behind:
            await asyncio.sleep(0.001)
        return shown

    return asyncio.run(asyncio.wait_for(change(), 10))


@pytest.mark.parametrize(
    ("sights", "order"),
    [
        ((Sight.IN_VIEW, Sight.IN_VIEW), "ab"),
        ((Sight.ON_PAGE, Sight.IN_VIEW), "ba"),
        ((Sight.PAGE_HIDDEN, Sight.IN_VIEW), "ba"),
        ((Sight.PAGE_HIDDEN, Sight.ON_PAGE), "ba"),
        ((Sight.ON_PAGE, Sight.ON_PAGE), "ab"),
    ],
)
def test_what_is_looked_at_is_shown_first_and_all_else_after_a_moment(steps, sights, order):
    for one, sight in zip(steps, sights, strict=True):
        one.sight = sight
    shown = change_then(steps)
    assert "".join(shown) == order
    waited = {name for name, seconds in shown.items() if seconds >= QUIET}
    assert waited == {
        name for name, sight in zip("ab", sights, strict=True) if sight < Sight.IN_VIEW
    }


def test_another_change_begins_the_moment_anew(steps):
    steps[1].sight = Sight.ON_PAGE

    def change():
        with LAG.answering():
            steps[0].folder.add("contact", name="Ben Okoro")
        LAG.go_on()

    shown = change_then(steps, (QUIET / 2, change))
    assert shown["b"] >= QUIET * 1.5
    assert steps[1].shown == [["Ana Lopes", "Ben Okoro"]]


def test_what_somebody_waits_for_is_shown_at_once_wherever_it_stands(steps):
    steps[1].sight = Sight.PAGE_HIDDEN
    told = []

    def ask():
        LAG.first(steps[1], lambda: told.append(steps[1].looks))
        LAG.go_on()

    assert change_then(steps, (0, ask))["b"] < QUIET
    assert told == [1]


def test_a_step_says_that_it_waits_until_it_is_shown(steps):
    steps[1].sight = Sight.ON_PAGE
    said = [[], []]
    for one, notes in zip(steps, said, strict=True):
        one.observe(lambda change, notes=notes: notes.append(change.new), "is_waiting")
    steps[1].observe(lambda _: said[1].append("shown"), "view")
    change_then(steps)
    assert said == [[], [True, "shown", False]]


def test_a_step_that_waits_is_as_the_records_are_for_who_reads_it(steps):
    steps[1].sight = Sight.PAGE_HIDDEN
    read = []
    change_then(steps, (0.01, lambda: read.append(steps[1].view["names"])))
    assert (read, steps[1].looks, steps[1].is_waiting) == ([["Ana Lopes"]], 1, False)


def test_where_no_loop_runs_nothing_waits(steps):
    steps[0].sight = Sight.PAGE_HIDDEN
    with LAG.answering():
        steps[0].folder.add("contact", name="Ana Lopes")
    LAG.go_on()
    assert [one.shown for one in steps] == [[["Ana Lopes"]]] * 2


def test_a_loop_that_ended_before_all_was_shown_keeps_no_other_from_it(steps):
    steps[1].sight = Sight.ON_PAGE

    async def change():
        with LAG.answering():
            steps[0].folder.add("contact", name="Ana Lopes")
        LAG.go_on()

    asyncio.run(change())
    assert LAG.is_behind
    assert "b" in change_then(steps)
