"""Score each option on what matters, again after each interview, to see a view move."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.learned.belief import (
    BEFORE,
    SMALLEST_MOVE,
    Belief,
    Fit,
    Moment,
    beliefs,
    day_to_keep,
    moments,
    ratings_at,
)
from infoview_lib.errors import EntryError
from infoview_lib.records.kinds import Criterion
from infoview_lib.state.contract import action
from infoview_lib.state.interview_choice import OneInterviewState
from infoview_lib.state.shapes import Choice, Mark, Typed

NO_OPTIONS = "No options to score yet. Add your options on “Your goals”."
NO_CRITERIA = "First, add what matters to you on “Your goals”."
BEFORE_ANY = "Before any interview"
_WEIGHTS = ("", "a little", "somewhat", "quite a bit", "a lot", "most of all")


POINTS = 16
"""Moments that a picture holds at first: more would not be told apart."""


class FitPoint(TypedDict):
    """Show the fit after one interview as a dot, full where it was ``scored`` then."""

    value: float | None
    scored: bool
    text: str


class OptionFit(TypedDict):
    """Show one option with its scores by criterion, and how its fit moved.

    ``given`` are the scores given at the moment, ``known`` those that stood then. ``alt`` says the
    picture of the ``points`` in words; ``rows`` are when, the fit, how it moved.
    """

    id: str
    title: str
    reading: str
    mark: Mark
    given: dict[str, int]
    known: dict[str, int]
    points: list[FitPoint]
    alt: str
    rows: list[tuple[str, str, str]]


class RatingsView(TypedDict):
    """Show the options to score at one of the ``moments``; ``empty`` says what is missing first.

    ``criteria`` are the id, the name and how much it matters. ``earlier`` counts the moments
    before the first of the points.
    """

    empty: str
    moments: list[Choice]
    moment: str
    earlier: int
    criteria: list[tuple[str, str, str]]
    options: list[OptionFit]
    undo_label: str


class RatingsState(OneInterviewState):
    """Show each option with its scores, its fit before any talk and after each one."""

    def describe(self) -> RatingsView:
        """Return the moments to score at, the newest first; what matters; one card per option."""
        book = self.folder.book
        criteria, found = book.without_practice().of(Criterion), beliefs(book)
        # Newest first, as what is scored is nearly always the last talk.
        known: list[Choice] = [(one.interview, _after(one)) for one in reversed(moments(book))]
        moment = self.turned_to(known)
        drawn = len(self.part_of("points", known, lambda one: one[1], POINTS))
        return {
            "empty": NO_OPTIONS if not found else NO_CRITERIA if not criteria else "",
            "moments": self.choices_of("moments", known, moment),
            "moment": moment,
            "earlier": len(known) - drawn,
            "criteria": [
                (one.id, one.name, f"It matters {_WEIGHTS[one.weight or 3]}.") for one in criteria
            ],
            "options": [_option(one, moment, drawn) for one in found],
            "undo_label": self.folder.undo_label,
        }

    @action
    def do_score(self, option: str, criterion: str, talk: str, value: Typed) -> None:
        """Keep a score given after a talk; a second one for the same talk takes its place."""
        book = self.folder.book
        # A talk called off, or made practice, in another window is no moment any more.
        if talk not in {one.interview for one in moments(book)}:
            raise EntryError("You haven't held this interview.", "Choose another one above.")
        there = [one for one in ratings_at(book, option, talk) if one.criterion == criterion]
        day = day_to_keep(book, talk, self.today().isoformat())
        if there:
            # The last, which is the one that counts (`belief`).
            self.folder.change(there[-1].id, score=value, rated_on=day)
        else:
            scored = {"option": option, "criterion": criterion, "interview": talk, "score": value}
            self.folder.add("option_rating", rated_on=day, **scored)

    @action
    def do_clear(self, option: str, talk: str) -> None:
        """Take off the scores that an option was given after one talk."""
        gone = [one.id for one in ratings_at(self.folder.book, option, talk)]
        self.folder.apply(deletes=gone, label="scores of an option")


def _after(moment: Moment) -> str:
    if moment.interview == BEFORE:
        return BEFORE_ANY
    return ", ".join(
        part for part in (f"After {moment.name or 'an interview'}", spoken_day(moment.day)) if part
    )


def _option(found: Belief, moment: str, drawn: int) -> OptionFit:
    last, fits = found.fits[-1], found.fits[-drawn:]
    scored = next(fit for fit in found.fits if fit.moment.interview == moment)
    return {
        "id": found.option,
        "title": found.name,
        "reading": found.reading,
        "mark": _mark(last.value, len(last.known), found.criteria),
        "given": dict(scored.given),
        "known": dict(scored.known),
        "points": [
            {
                "value": fit.value,
                "scored": bool(fit.given),
                "text": "" if fit.value is None else f"{fit.value:.1f}",
            }
            for fit in fits
        ],
        "alt": f"{found.name}, fit from 1 to 5. "
        + " ".join(f"{_after(f.moment)}: {_fit_words(f)}." for f in fits),
        "rows": [(_after(fit.moment), _fit_words(fit), _change(fit)) for fit in fits],
    }


def _mark(value: float | None, scored: int, criteria: int) -> Mark:
    if value is None:
        return {"shape": "○", "text": "Not scored yet", "tone": ""}
    return {"shape": "●", "text": f"Fit {value:.1f} of 5 on {scored} of {criteria}", "tone": "good"}


def _fit_words(fit: Fit) -> str:
    if fit.value is None:
        return "not scored yet"
    return f"{fit.value:.1f}" if fit.given else f"{fit.value:.1f}, not scored again"


def _change(fit: Fit) -> str:
    if fit.change is None:
        return ""
    if abs(fit.change) < SMALLEST_MOVE:
        return "same"
    return f"{'up' if fit.change > 0 else 'down'} {abs(fit.change):.1f}"
