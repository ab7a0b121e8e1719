"""Tell in one word what happened with a person, with a referral or with advice.

A message takes its sentences by this word: nobody who said no is thanked for a conversation.
"""

from __future__ import annotations

from infoview_lib.contacts.by_person import RecordsByPerson
from infoview_lib.records.kinds import Interview, Recommendation, Referral

_STATUS = {"done": "met", "rebooked": "rescheduled", "planned": "scheduled"}


def with_person(cases: RecordsByPerson, contact: str) -> str:
    """Return what happened with a person so far.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    contact : str
        Id of the person.

    Returns
    -------
    str
        ``met``, ``rescheduled``, ``scheduled``, ``referred_on``, ``declined``, ``no_answer``, or
        ``none`` while nothing is known.

    Examples
    --------
    >>> from infoview_lib.records.book import Book
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...     "attempt": [{"contact": "ct-00000001", "outcome": "no"}]})
    >>> with_person(RecordsByPerson(book), "ct-00000001")
    'declined'
    """
    # What took place counts whatever followed: a later no takes no conversation back.
    if contact in cases.done:
        return "met"
    ahead = [one.status for one in cases.interviews.get(contact, ()) if one.status != "cancelled"]
    if ahead:
        return "rescheduled" if "rebooked" in ahead else "scheduled"
    if cases.given_by.get(contact):
        return "referred_on"
    attempts = cases.attempts.get(contact, ())
    outcome = attempts[-1].outcome if attempts else ""
    return {"no": "declined", "no_reply": "no_answer", "yes": "scheduled"}.get(outcome, "none")


def with_interview(interview: Interview) -> str:
    """Return what became of one interview.

    Parameters
    ----------
    interview : Interview
        The interview.

    Returns
    -------
    str
        ``met``, ``rescheduled``, ``scheduled``, or ``none`` for one that was called off.
    """
    if interview.status == "cancelled":
        return "none"
    return _STATUS.get(interview.status, "scheduled")


def with_referral(cases: RecordsByPerson, referral: Referral) -> str:
    """Return what came of a referral.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    referral : Referral
        The referral.

    Returns
    -------
    str
        ``referral_met``, ``referral_declined``, ``referral_no_answer``, ``referral_agreed``,
        ``referral_off``, ``referral_not_used``, or ``referral_open``.
    """
    to = referral.to
    if to in cases.done:
        return "referral_met"
    attempts = cases.attempts.get(to, ())
    outcome = attempts[-1].outcome if attempts else ""
    statuses = [one.status for one in cases.interviews.get(to, ())]
    if any(one != "cancelled" for one in statuses):
        return "referral_agreed"
    # Every interview was called off; a no afterwards says more than that.
    if statuses and outcome in ("yes", ""):
        return "referral_off"
    found = {"no": "declined", "no_reply": "no_answer", "yes": "agreed"}.get(outcome)
    if found:
        return f"referral_{found}"
    return "referral_not_used" if referral.not_used_on else "referral_open"


def with_advice(advice: Recommendation) -> str:
    """Return what came of a piece of advice.

    Parameters
    ----------
    advice : Recommendation
        The advice.

    Returns
    -------
    str
        ``advice_done``, ``advice_not_for_me``, or ``advice_open``.
    """
    return {"done": "advice_done", "not_for_me": "advice_not_for_me"}.get(
        advice.status, "advice_open"
    )
