"""Find who is to be thanked for an introduction, or told what came of their help."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from infoview_lib.contacts.casebook import Casebook, day_of
from infoview_lib.contacts.due_item import Draft, spoken_day
from infoview_lib.contacts.due_talks import ends_at, owes_thanks

TELL_WITHIN_DAYS = 7
TRY_WITHIN_DAYS = {"new": 14, "doing": 42}
"""Days after the talk in which advice is to be begun, or followed to an end; a preset of ours."""
_RESULT = {
    "no": "{} could not meet you.",
    "no_reply": "{} did not answer.",
    "yes": "{} said yes.",
    "cancelled": "{} said yes; the talk was called off.",
}


def thanks_due(cases: Casebook, thank_you_hours: int) -> Iterator[Draft]:
    """Yield thanks and news owed to everybody who gave a name or advice."""
    for giver, given in cases.given_by.items():
        if giver in cases.contacts:
            for referral in given:
                yield from _thank_for(cases, referral, thank_you_hours)
                yield from _tell_about(cases, referral)
    for giver, pieces in cases.advice.items():
        for advice in pieces:
            yield from _advice(cases, giver, advice)


def owes_giver_thanks(cases: Casebook, referral: Any) -> bool:
    """Say whether the giver of a name is still to be thanked for it.

    A bare name is thanked for once it led to a talk, an introduction as soon as it was made.
    """
    if not cases.book.name_of(referral.to) or referral.thanked_on:
        return False
    if cases.is_let_go("thank_referrer", referral.from_, referral.id):
        return False
    if led_to(cases, referral) is not None:
        return not _thanked(cases, referral, ("referrer_thanks",))
    return referral.how != "name_only" and not _thanks_are_covered(cases, referral)


def owes_giver_news(cases: Casebook, referral: Any) -> bool:
    """Say whether the giver of a name was neither told what came of it, nor the telling let go."""
    return not referral.told_outcome_on and not cases.is_let_go(
        "tell_outcome", referral.from_, referral.id
    )


def advice_is_untold(cases: Casebook, giver: str, advice: Any) -> bool:
    """Say whether advice was followed, and its giver neither told nor let go."""
    return (
        advice.status == "done"
        and not advice.told_on
        and not cases.is_let_go("report_back", giver, advice.id)
    )


def _thank_for(cases: Casebook, referral: Any, hours: int) -> Iterator[Draft]:
    if not owes_giver_thanks(cases, referral):
        return
    talk = led_to(cases, referral)
    if talk is not None:
        about, due = f"They led you to {cases.book.name_of(talk.contact)}.", ends_at(talk, hours)
    else:
        about = f"They introduced you to {cases.book.name_of(referral.to)}."
        due = day_of(referral.date or referral.created_at, plus=-(-hours // 24))
    yield Draft("thank_referrer", referral.from_, due, about, referral.id)


def _thanks_are_covered(cases: Casebook, referral: Any) -> bool:
    # The thank-you for the talk in which a name was given covers the name, sent or still owed.
    owed = any(owes_thanks(cases, talk) for talk in cases.done.get(referral.from_, ()))
    return owed or _thanked(cases, referral, ("referrer_thanks", "thank_you"))


def _tell_about(cases: Casebook, referral: Any) -> Iterator[Draft]:
    found = outcome_of(cases, referral) if owes_giver_news(cases, referral) else None
    if found is not None:
        day, about = found
        yield Draft(
            "tell_outcome", referral.from_, day_of(day, plus=TELL_WITHIN_DAYS), about, referral.id
        )


def led_to(cases: Casebook, referral: Any, seen: frozenset[str] = frozenset()) -> Any:
    """Return the first talk that a referral led to, also through names given further on; else None."""
    to = referral.to
    if to in seen or to == referral.from_:
        return None
    if to in cases.done:
        return cases.done[to][0]
    onward = (led_to(cases, one, seen | {referral.from_, to}) for one in cases.given_by.get(to, ()))
    return next((talk for talk in onward if talk is not None), None)


def outcome_of(cases: Casebook, referral: Any) -> tuple[str, str] | None:
    """Return the day and the words of what came of a referral, or None while it is open.

    A referral was used once the named person was met, said no, did not answer, or said yes with no
    talk ahead that will tell more. One that the student decided not to use has come to that.
    """
    name = cases.book.name_of(referral.to)
    if not name:
        return None
    talks = cases.done.get(referral.to)
    if talks:
        when = spoken_day(talks[0].starts_at)
        return day_of(
            ends_at(talks[0])
        ), f"You met {name} on {when}." if when else f"You met {name}."
    attempts = cases.attempts.get(referral.to, [])
    outcome = attempts[-1].outcome if attempts else ""
    if outcome not in _RESULT:
        return (
            (referral.not_used_on, f"You decided not to ask {name}.")
            if referral.not_used_on
            else None
        )
    if _may_still_meet(cases.interviews.get(referral.to, ())):
        return None
    if outcome == "yes" and cases.interviews.get(referral.to):
        outcome = "cancelled"
    day = attempts[-1].answered_on or day_of(attempts[-1].sent_at or attempts[-1].created_at)
    return day, _RESULT[outcome].format(name)


def _may_still_meet(talks: Any) -> bool:
    # A talk planned without a time waits for one, unless a talk was called off since.
    is_off = any(one.status == "cancelled" for one in talks)
    return any(
        one.status in ("scheduled", "rebooked")
        or (one.status == "planned" and (one.starts_at or not is_off))
        for one in talks
    )


def _advice(cases: Casebook, giver: str, advice: Any) -> Iterator[Draft]:
    talk = cases.book.get(advice.interview)
    if advice_is_untold(cases, giver, advice):
        due = day_of(advice.done_on or advice.updated_at, plus=TELL_WITHIN_DAYS)
        yield Draft("report_back", giver, due, advice.text, advice.id)
    elif advice.status in TRY_WITHIN_DAYS:
        due = day_of(talk.starts_at or advice.created_at, plus=TRY_WITHIN_DAYS[advice.status])
        yield Draft("try_advice", giver, due, advice.text, advice.id)


def _thanked(cases: Casebook, referral: Any, kinds: tuple[str, ...]) -> bool:
    return any(
        one.kind in kinds
        and one.done_at
        and one.done_at[:10] >= referral.date
        and _about(one, cases, referral)
        for one in cases.follow_ups.get(referral.from_, ())
    )


def _about(follow_up: Any, cases: Casebook, referral: Any) -> bool:
    """Say whether a follow-up to the giver is about this one of the names they gave."""
    if follow_up.kind == "thank_you" or not follow_up.about:
        return True
    others = any(one.to != referral.to for one in cases.given_by[referral.from_])
    return not others or cases.book.name_of(referral.to) in follow_up.about
