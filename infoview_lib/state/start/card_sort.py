"""Let the student sort what belongs to which kind of interview."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.errors import EntryError
from infoview_lib.prep.page_texts import Card
from infoview_lib.records.choices import CARD_SIDES
from infoview_lib.records.kinds import SortedCard
from infoview_lib.state.base import State
from infoview_lib.state.bundled_texts import cards
from infoview_lib.state.contract import action
from infoview_lib.state.shapes import Choice


class CardReply(TypedDict):
    """Answer to a card that was sorted: whether we see it the same way, and why."""

    is_same: bool
    text: str


class CardToSort(TypedDict):
    """Show one card with the side it was put on; empty text and no reply until it is sorted."""

    id: str
    text: str
    answer: str
    reply: CardReply | None


class CardSortView(TypedDict):
    """Show the two sides and all cards, ``done`` of which are sorted."""

    sides: list[Choice]
    cards: list[CardToSort]
    done: int
    of: int
    line: str


class CardSortState(State):
    """Show cards; each answers with its reason as soon as it is sorted."""

    def describe(self) -> CardSortView:
        """Return the cards in turn from both sides, the answers given, a closing sentence."""
        given = {one.card: one.side for one in self.folder.book.of(SortedCard) if one.side}
        shown: list[CardToSort] = [
            {
                "id": one.id,
                "text": one.text,
                "answer": given.get(one.id, ""),
                "reply": _reply(one, given.get(one.id)),
            }
            for one in _mixed()
        ]
        done = sum(bool(one["answer"]) for one in shown)
        return {
            "sides": list(CARD_SIDES),
            "cards": shown,
            "done": done,
            "of": len(shown),
            "line": _line(done, len(shown)),
        }

    @action
    def do_sort(self, id: str, side: str) -> None:
        """Put one card on one side."""
        if side not in dict(CARD_SIDES) or id not in {one.id for one in cards()}:
            raise EntryError("That card can't go there.", "Choose one of the two sides.")
        found = self.folder.book.about(SortedCard, card=id)
        if found:
            self.folder.apply(changes=[(found[-1].id, {"side": side})], label="a sorted card")
        else:
            new = {"card": id, "side": side}
            self.folder.apply(adds=[("sorted_card", new)], label="a sorted card")

    @action
    def do_again(self) -> None:
        """Take all cards back; one undo brings the answers back."""
        book = self.folder.book
        changes = [(one.id, {"side": ""}) for one in book.of(SortedCard) if one.side]
        if changes:
            self.folder.apply(changes=changes, label="cleared cards")


def _mixed() -> list[Card]:
    """Return the cards in an order that gives no side away, the same each time."""
    sides = [[one for one in cards() if one.side == side] for side, _ in CARD_SIDES]
    # One of each in turn would be a pattern to guess; by a text's length there is none.
    return sorted(sides[0] + sides[1], key=lambda one: (len(one.text) * 7 % 11, one.id))


def _reply(card: Card, answer: str | None) -> CardReply | None:
    if not answer:
        return None
    # Never “right” and “wrong”: whoever is told off on the first page stops sorting.
    is_same = answer == card.side
    side = dict(CARD_SIDES)[card.side].lower()
    begin = "That's it." if is_same else f"A lot of people think so, but this is {side}."
    return {"is_same": is_same, "text": f"{begin} {card.reason}"}


def _line(done: int, of: int) -> str:
    if done < of:
        return f"{done} of {of} cards sorted." if done else ""
    return "All sorted! In short: you're there to learn, you lead, and no one is judging you."
