"""Cards are sorted, moved and taken back."""

from itertools import pairwise

from infoview_lib.state.start.card_sort import CardSortState


def test_sorting_is_remembered_and_answered_with_the_reason(folder):
    state = CardSortState(folder)
    first = state.view["cards"][0]
    assert first["reply"] is None
    assert state.act("sort", id=first["id"], side="informational")["ok"]
    again = CardSortState(folder).view["cards"][0]
    assert again["answer"] == "informational" and again["reply"]["text"]
    kept = folder.records("sorted_card")
    assert [(one["card"], one["side"]) for one in kept] == [(first["id"], "informational")]


def test_no_answer_is_called_wrong(folder):
    state = CardSortState(folder)
    for card in list(state.view["cards"]):
        state.act("sort", id=card["id"], side="employment")
    replies = [card["reply"] for card in state.view["cards"]]
    assert {reply["is_same"] for reply in replies} == {True, False}
    assert not any(
        word in reply["text"].lower()
        for reply in replies
        for word in ("wrong", "incorrect", "mistake")
    )
    assert state.view["line"].startswith("All sorted!")


def test_a_card_can_be_moved_to_the_other_side(folder):
    state = CardSortState(folder)
    card = state.view["cards"][0]["id"]
    state.act("sort", id=card, side="employment")
    state.act("sort", id=card, side="informational")
    assert len(folder.records("sorted_card")) == 1 and state.view["done"] == 1


def test_all_cards_can_be_taken_back_in_one_step(folder):
    state = CardSortState(folder)
    for card in state.view["cards"][:3]:
        state.act("sort", id=card["id"], side="employment")
    state.act("again")
    assert state.view["done"] == 0
    state.act("undo")
    assert state.view["done"] == 3


def test_the_sides_do_not_stand_in_turn_and_stay_in_place(folder):
    from infoview_lib.state.bundled_texts import cards

    side = {one.id: one.side for one in cards()}
    order = [side[one["id"]] for one in CardSortState(folder).view["cards"]]
    turns = sum(a != b for a, b in pairwise(order))
    assert 3 <= turns <= len(order) - 3


def test_there_are_two_sides(folder):
    state = CardSortState(folder)
    assert not state.act("sort", id=state.view["cards"][0]["id"], side="middle")["ok"]
    assert not state.act("sort", id="nothing", side="employment")["ok"]
