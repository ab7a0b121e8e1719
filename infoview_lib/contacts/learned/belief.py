"""Follow how well each option fits in the student's eyes, from interview to interview."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from infoview_lib.contacts.by_person import records_by_person
from infoview_lib.contacts.days.dates import day_of, instant
from infoview_lib.contacts.learned.speaker import TO_STUDENT, Speaker
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Criterion, Option, OptionRating

BEFORE = ""
"""Key of the moment before any talk."""
USUAL_WEIGHT = 3
SMALLEST_MOVE = 0.05
"""Below this a fit, shown with one decimal, did not move."""


@dataclass(frozen=True)
class Moment:
    """Hold one moment at which options can be scored: before any talk, or after one of them.

    ``interview`` is the id of the talk, `BEFORE` for the first moment; ``contact`` whom it was
    with; ``day`` its day.
    """

    interview: str
    contact: str = ""
    name: str = ""
    day: str = ""


@dataclass(frozen=True)
class Fit:
    """Hold how well an option fits at one moment.

    Parameters
    ----------
    moment : Moment
    given : mapping of str to int
        Criterion → score from 1 to 5 that was given at this moment.
    known : mapping of str to int
        Criterion → score as it stands now: given at this moment, else the last one before it.
    value : float or None
        Mean of ``known``, weighted by how much each criterion matters; None while nothing is
        scored.
    change : float or None
        How much the fit moved since the moment before, over the criteria scored at both; a
        criterion that is new moves nothing. None when nothing was scored now, or nothing before.
    """

    moment: Moment
    given: Mapping[str, int]
    known: Mapping[str, int]
    value: float | None
    change: float | None


@dataclass(frozen=True)
class Belief:
    """Hold one option with its fit at each moment, and how many criteria there are."""

    option: str
    name: str
    fits: tuple[Fit, ...]
    criteria: int
    reading: str


def fit_of(scores: Mapping[str, int], weights: Mapping[str, int]) -> float | None:
    """Return the mean of scores weighted by how much each criterion matters; None without scores.

    Parameters
    ----------
    scores : mapping of str to int
        Criterion → score, 1 to 5.
    weights : mapping of str to int
        Criterion → how much it matters, 1 to 5; a criterion without a weight is not counted.

    Returns
    -------
    float or None
        1 to 5.

    Examples
    --------
    >>> fit_of({"pay": 2, "hours": 5}, {"pay": 1, "hours": 2}), fit_of({}, {"pay": 1})
    (4.0, None)
    """
    counted = {key: weights[key] for key in scores if key in weights}
    total = sum(counted.values())
    return sum(weight * scores[key] for key, weight in counted.items()) / total if total else None


def moments(book: Book) -> tuple[Moment, ...]:
    """Return the moments at which options can be scored.

    They are the moment before any interview, then each interview held, oldest first. Practice is
    left out.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    tuple of Moment
        The first alone when no interview was held.
    """
    cases = records_by_person(book)
    held = [interview for interviews in cases.done.values() for interview in interviews]
    held.sort(key=lambda one: (instant(one.starts_at) or "9999", one.id))
    after = (
        Moment(one.id, one.contact, cases.book.name_of(one.contact), one.starts_at[:10])
        for one in held
    )
    return (Moment(BEFORE), *after)


def beliefs(book: Book, speaker: Speaker = TO_STUDENT) -> list[Belief]:
    """Return each option that was not dropped, with its fit before any talk and after each one.

    Parameters
    ----------
    book : Book
        All records; practice is not counted.
    speaker : Speaker
        In whose voice the readings are.

    Returns
    -------
    list of Belief
        In the order in which options were made; each with one `Fit` per moment. Empty without
        options.

    Examples
    --------
    >>> book = Book({"option": [{"id": "op-00000001", "name": "Nursing"}],
    ...     "criterion": [{"id": "cr-00000001", "name": "Calm hours", "weight": 4}],
    ...     "option_rating": [{"id": "or-00000001", "option": "op-00000001",
    ...                        "criterion": "cr-00000001", "score": 4}]})
    >>> [(one.name, one.fits[0].value, one.reading) for one in beliefs(book)]
    [('Nursing', 4.0, 'Scored once so far. Score again after an interview to see any change.')]
    """
    real = records_by_person(book).book
    weights = weights_of(book)
    when = moments(book)
    given = _given(real, when)
    return [
        _belief(
            one,
            when,
            {
                interview: given.get((one.id, interview), {})
                for interview in (m.interview for m in when)
            },
            weights,
            speaker,
        )
        for one in real.of(Option)
        if one.status != "dropped"
    ]


def weights_of(book: Book) -> dict[str, int]:
    """Return criterion → how much it matters, 1 to 5; `USUAL_WEIGHT` where the student did not say.

    Parameters
    ----------
    book : Book
        All records.
    """
    return {one.id: one.weight or USUAL_WEIGHT for one in book.without_practice().of(Criterion)}


def ratings_at(book: Book, option: str, interview: str) -> tuple[OptionRating, ...]:
    """Return the scores of an option that were given after an interview, oldest first.

    Parameters
    ----------
    book : Book
        All records.
    option : str
        Id of the option.
    interview : str
        Id of the interview, or `BEFORE`.

    Returns
    -------
    tuple of OptionRating
        Empty when it was not scored then.
    """
    real = records_by_person(book).book
    placed = _placed(real, moments(book))
    return tuple(one for one, moment in placed if (one.option, moment) == (option, interview))


def day_to_keep(book: Book, interview: str, today: str) -> str:
    """Return the day to write beside a score.

    One from before any interview, told from memory, lies on the day before the first.

    Parameters
    ----------
    book : Book
        All records.
    interview : str
        Id of the interview, or `BEFORE`.
    today : str
        The present day, ISO 8601.

    Returns
    -------
    str
        ISO 8601.
    """
    first = next((one.day for one in moments(book) if one.day), "")
    return day_of(first, plus=-1) if interview == BEFORE and first and first <= today else today


def _placed(real: Book, when: tuple[Moment, ...]) -> list[tuple[OptionRating, str]]:
    """Return each score with the talk after which it was given, oldest first."""
    starts = {one.interview: instant(real.get(one.interview).starts_at) for one in when[1:]}
    found = sorted(
        (one for one in real.of(OptionRating) if one.score),
        key=lambda r: (r.rated_on, r.created_at),
    )
    return [(one, _moment_of(one, when, starts)) for one in found]


def _moment_of(rating: OptionRating, when: tuple[Moment, ...], starts: Mapping[str, str]) -> str:
    """Return the talk a score names, else the last one held before it."""
    if rating.interview in starts:
        return rating.interview
    made = instant(rating.created_at) if len(rating.created_at) > 10 else ""
    day = rating.rated_on or rating.created_at[:10]
    if not day:
        return BEFORE
    # A score written down for an earlier day counts by that day; one of its own day by the minute.
    by_minute = made and rating.created_at[:10] == day
    found = [
        one.interview
        for one in when[1:]
        if one.day
        and (one.day < day or (one.day == day and (not by_minute or starts[one.interview] <= made)))
    ]
    return found[-1] if found else BEFORE


def _given(real: Book, when: tuple[Moment, ...]) -> dict[tuple[str, str], dict[str, int]]:
    """Return (option, talk) → criterion → the last score given at that moment."""
    found: dict[tuple[str, str], dict[str, int]] = {}
    for one, moment in _placed(real, when):
        found.setdefault((one.option, moment), {})[one.criterion] = one.score or 0
    return found


def _belief(
    option: Option,
    when: tuple[Moment, ...],
    given: dict[str, dict[str, int]],
    weights: dict[str, int],
    speaker: Speaker,
) -> Belief:
    """Return one option with what was given at each moment."""
    fits: list[Fit] = []
    known: dict[str, int] = {}
    for moment in when:
        now = {key: score for key, score in given[moment.interview].items() if key in weights}
        before, known = known, known | now
        # Only what was scored before as well: a criterion scored for the first time moves the mean,
        # but not the view.
        both = {key: known[key] for key in before}
        new, old = fit_of(both, weights), fit_of(before, weights)
        change = None if not now or new is None or old is None else new - old
        fits.append(Fit(moment, now, known, fit_of(known, weights), change))
    return Belief(option.id, option.name, tuple(fits), len(weights), _reading(fits, speaker))


def _reading(fits: list[Fit], speaker: Speaker) -> str:
    """Say in one or two sentences where a view began and where it stands."""
    scored = [one for one in fits if one.given]
    if not scored:
        return "Not scored yet."
    if len(scored) == 1:
        return "Scored once so far. Score again after an interview to see any change."
    moved = [one for one in scored if one.change is not None and abs(one.change) >= SMALLEST_MOVE]
    times = f"Scored {len(scored)} times."
    if not moved:
        return f"{times} {speaker.possessive_first} view has stayed the same."
    most = max(moved, key=lambda one: abs(one.change or 0))
    way = "up" if (most.change or 0) > 0 else "down"
    name = most.moment.name
    after = f"after {speaker.possessive} interview with {name}" if name else "after an interview"
    told = f"{times} It changed most {after}: {way} by {abs(most.change or 0):.1f}."
    total = sum(one.change or 0 for one in moved)
    if len(moved) == 1:
        return told
    if abs(total) < SMALLEST_MOVE:
        return f"{told} Overall, it's back where it started."
    whole = f"{'up' if total > 0 else 'down'} by {abs(total):.1f}"
    return f"{told} Overall, on what {speaker.subject} scored more than once: {whole}."
