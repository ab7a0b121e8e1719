"""Find who is to be thanked for a referral, or told what came of their help or what was decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from infoview_lib.contacts.by_person import RecordsByPerson, is_agreed
from infoview_lib.contacts.days.dates import day_of, spoken_day
from infoview_lib.contacts.due.interviews import ends_at, owes_thanks
from infoview_lib.contacts.due.item import Draft
from infoview_lib.contacts.shown_names import shown_name
from infoview_lib.prep.counts_and_lists import listed
from infoview_lib.records.kinds import Interview, Recommendation, Referral

TELL_WITHIN_DAYS = 7
TRY_WITHIN_DAYS = {"new": 14, "doing": 42}
"""Days after the talk in which advice is to be begun, or followed to an end; a preset of ours."""
_RESULT = {
    "no": "{} couldn't meet with you.",
    "no_reply": "{} didn't answer.",
    "yes": "{} said yes.",
    "cancelled": "{} said yes, but the interview was canceled.",
}


def thanks_due(cases: RecordsByPerson, thank_you_hours: int) -> Iterator[Draft]:
    """Yield thanks and news owed to everybody who gave a name or advice.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    thank_you_hours : int
        Hours in which thanks are due.
    """
    for giver, given in cases.given_by.items():
        if giver in cases.contacts:
            for referral in given:
                yield from _thank_for(cases, referral, thank_you_hours)
                yield from _tell_about(cases, referral)
    for giver, pieces in cases.advice.items():
        for advice in pieces:
            yield from _advice(cases, giver, advice)


def owes_giver_thanks(cases: RecordsByPerson, referral: Referral) -> bool:
    """Say whether the giver of a name is still to be thanked for it.

    A bare name is thanked for once it led to a talk, an introduction as soon as it was made.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    referral : Referral
        The introduction.
    """
    if not cases.book.name_of(referral.to) or referral.thanked_on:
        return False
    if cases.is_let_go("thank_referrer", referral.from_, referral.id):
        return False
    if led_to(cases, referral) is not None:
        return not _thanked(cases, referral, ("referrer_thanks",))
    return referral.how != "name_only" and not _thanks_are_covered(cases, referral)


def owes_giver_news(cases: RecordsByPerson, referral: Referral) -> bool:
    """Say whether the giver of a name was neither told what came of it, nor the telling let go.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    referral : Referral
        The introduction.
    """
    return not referral.told_outcome_on and not cases.is_let_go(
        "tell_outcome", referral.from_, referral.id
    )


def advice_is_untold(cases: RecordsByPerson, giver: str, advice: Recommendation) -> bool:
    """Say whether advice was followed, and its giver neither told nor let go.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    giver : str
        Id of who gave the advice.
    advice : Recommendation
        The advice.
    """
    return (
        advice.status == "done"
        and not advice.told_on
        and not cases.is_let_go("report_back", giver, advice.id)
    )


def _thank_for(cases: RecordsByPerson, referral: Referral, hours: int) -> Iterator[Draft]:
    """Yield the thanks that a name calls for."""
    if not owes_giver_thanks(cases, referral):
        return
    interview = led_to(cases, referral)
    if interview is not None:
        about, due = (
            f"They referred you to {shown_name(cases.book, interview.contact)}, and you met.",
            ends_at(interview, hours),
        )
    else:
        about = f"They referred you to {cases.book.name_of(referral.to)}."
        # A referral has a day and no hour, so hours are rounded up to whole days.
        due = day_of(referral.date or referral.created_at, plus=-(-hours // 24))
    yield Draft("thank_referrer", referral.from_, due, about, referral.id)


def _thanks_are_covered(cases: RecordsByPerson, referral: Referral) -> bool:
    """Say whether thanks for an interview cover the introduction given in it."""
    # The thank-you for the talk in which a name was given covers the name, sent or still owed.
    owed = any(owes_thanks(cases, interview) for interview in cases.done.get(referral.from_, ()))
    return owed or _thanked(cases, referral, ("referrer_thanks", "thank_you"))


def _tell_about(cases: RecordsByPerson, referral: Referral) -> Iterator[Draft]:
    """Yield the news of a name once there is any."""
    found = outcome_of(cases, referral) if owes_giver_news(cases, referral) else None
    if found is not None:
        day, about = found
        yield Draft(
            "tell_outcome", referral.from_, day_of(day, plus=TELL_WITHIN_DAYS), about, referral.id
        )


def led_to(
    cases: RecordsByPerson, referral: Referral, seen: frozenset[str] = frozenset()
) -> Interview | None:
    """Return the first talk that a referral led to, also through names given further on; else None.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    referral : Referral
        The introduction.
    seen : frozenset of str
        Ids of people on the way so far, so that a circle of names ends.
    """
    to = referral.to
    # People name each other in circles.
    if to in seen or to == referral.from_:
        return None
    if to in cases.done:
        return cases.done[to][0]
    onward = (led_to(cases, one, seen | {referral.from_, to}) for one in cases.given_by.get(to, ()))
    return next((interview for interview in onward if interview is not None), None)


def outcome_of(cases: RecordsByPerson, referral: Referral) -> tuple[str, str] | None:
    """Return the day and the words of what came of a referral, or None while it is open.

    A referral was used once the named person was met, said no, did not answer, or said yes with no
    talk ahead that will tell more. One that the student decided not to use has come to that.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    referral : Referral
        The introduction.

    Returns
    -------
    (str, str) or None
        Day (ISO 8601) and one sentence.
    """
    name = cases.book.name_of(referral.to)
    if not name:
        return None
    interviews = cases.done.get(referral.to)
    if interviews:
        when = spoken_day(interviews[0].starts_at)
        return day_of(
            ends_at(interviews[0])
        ), f"You met {name} on {when}." if when else f"You met {name}."
    attempts = cases.attempts.get(referral.to, [])
    outcome = attempts[-1].outcome if attempts else ""
    if outcome not in _RESULT:
        return (
            (referral.not_used_on, f"You decided not to reach out to {name}.")
            if referral.not_used_on
            else None
        )
    if _may_still_meet(cases.interviews.get(referral.to, ())):
        return None
    # All that are left by now were called off.
    if outcome == "yes" and cases.interviews.get(referral.to):
        outcome = "cancelled"
    day = attempts[-1].answered_on or day_of(attempts[-1].sent_at or attempts[-1].created_at)
    return day, _RESULT[outcome].format(name)


def _may_still_meet(interviews: Iterable[Interview]) -> bool:
    """Say whether an interview is ahead."""
    # A talk planned without a time waits for one, unless a talk was called off since.
    is_off = any(one.status == "cancelled" for one in interviews)
    return any(is_agreed(one) or (one.status == "planned" and not is_off) for one in interviews)


def _advice(cases: RecordsByPerson, giver: str, advice: Recommendation) -> Iterator[Draft]:
    """Yield what a piece of advice calls for: trying it, then telling what came of it."""
    interview = cases.book.find(Interview, advice.interview)
    if advice_is_untold(cases, giver, advice):
        due = day_of(advice.done_on or advice.updated_at, plus=TELL_WITHIN_DAYS)
        yield Draft("report_back", giver, due, advice.text, advice.id)
    elif advice.status in TRY_WITHIN_DAYS:
        due = day_of(
            (interview and interview.starts_at) or advice.created_at,
            plus=TRY_WITHIN_DAYS[advice.status],
        )
        yield Draft("try_advice", giver, due, advice.text, advice.id)


def _thanked(cases: RecordsByPerson, referral: Referral, kinds: tuple[str, ...]) -> bool:
    """Say whether the giver was thanked for a name, by one of these kinds of follow-up."""
    # One that answers no entry of its own is about everything they did.
    return any(
        one.kind in kinds
        and one.done_at
        and one.done_at[:10] >= referral.date
        and one.record in ("", referral.id)
        for one in cases.follow_ups.get(referral.from_, ())
    )


NEWS_WITHIN_DAYS = 14
"""Days after the decision in which everyone who helped should hear of it; a preset of ours."""
_HELP = (("talk", "talked with you"), ("advice", "gave you advice"), ("name", "referred you to {}"))


def helpers(cases: RecordsByPerson) -> dict[str, str]:
    """Return who helped, with how in words, in the order in which people were added.

    Whoever gave a talk, advice, or a name that led to a contact has helped; people not to be
    contacted are left out.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.

    Returns
    -------
    dict of str to str
        Contact id → one sentence; empty when nobody helped yet.

    Examples
    --------
    >>> from infoview_lib.records.book import Book
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...     "interview": [{"id": "iv-00000001", "contact": "ct-00000001", "status": "done"}]})
    >>> helpers(RecordsByPerson(book))
    {'ct-00000001': 'Talked with you.'}
    """
    found: dict[str, str] = {}
    for contact, person in cases.contacts.items():
        how = list(_how(cases, contact))
        if how and not person.do_not_contact:
            words = listed(how)
            found[contact] = f"{words[0].upper()}{words[1:]}."
    return found


def heard_on(cases: RecordsByPerson, contact: str) -> str:
    """Return the day on which a person was told the decision; empty when they were not.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    contact : str
        Id of the person.

    Returns
    -------
    str
        ISO 8601.
    """
    told = (one for one in cases.follow_ups.get(contact, ()) if one.kind == "decision_news")
    return next((one.done_at[:10] for one in told if one.done_at), "")


def news_due(cases: RecordsByPerson) -> Iterator[Draft]:
    """Yield the news of the decision for everyone who helped and has not heard.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    """
    profile = cases.book.profile
    if profile is None or not profile.decided_on:
        return
    due = day_of(profile.decided_on, plus=NEWS_WITHIN_DAYS)
    for contact in helpers(cases):
        written = (one for one in cases.follow_ups.get(contact, ()) if one.kind == "decision_news")
        if not any(
            written
        ):  # one that was written down is told, let go, or stands in the list by itself
            yield Draft("decision_news", contact, due, profile.decided, contact)


def _how(cases: RecordsByPerson, contact: str) -> Iterator[str]:
    """Yield in which ways a person helped."""
    if contact in cases.done:
        yield _HELP[0][1]
    if contact in cases.advice:
        yield _HELP[1][1]
    reached = [one.to for one in cases.given_by.get(contact, ()) if _was_reached(cases, one.to)]
    names = [name for to in dict.fromkeys(reached) if (name := cases.book.name_of(to))]
    if names:
        yield _HELP[2][1].format(names[0] if len(names) == 1 else f"{len(names)} people")


def _was_reached(cases: RecordsByPerson, contact: str) -> bool:
    """Say whether a person was asked or met."""
    return bool(cases.attempts.get(contact)) or contact in cases.done
