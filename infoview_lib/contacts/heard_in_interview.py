"""Turn what was heard in an interview, such as a referral or advice, into records to write."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from infoview_lib.errors import EntryError
from infoview_lib.records.book import Book
from infoview_lib.records.changes import Changes
from infoview_lib.records.fields import Fields
from infoview_lib.records.kinds import Association, Interview
from infoview_lib.records.people import contact_called

NewId = Callable[[str], str]
"""Kind of record → an id that is not in use."""


def referral_given(
    book: Book, interview: Interview | None, name: str, on: date, new_id: NewId, **said: object
) -> Changes:
    """Return the records of a name that was given: the person, unless known, and the referral.

    Parameters
    ----------
    book : Book
        All records.
    interview : Interview or None
        The talk in which the name was given.
    name : str
        As it was heard.
    on : date
        The day on which the name was given.
    new_id : callable
        Gives ids, so that the records can name each other.
    **said : object
        ``organization`` and ``title`` of the person; further fields of the introduction, such as
        ``may_use_name``.

    Returns
    -------
    Changes
        The introduction is the last record to add. The talk is marked as one in which names were
        asked for.

    Raises
    ------
    EntryError
        When the name is empty, or it is not known who gave it.
    """
    if not name.strip():
        raise EntryError("The name is empty.", "Type the name you heard. A first name is enough.")
    if interview is None:
        raise EntryError(
            "It isn't clear who referred you.", "Choose the interview, or add one above first."
        )
    adds = _naming(book, interview, name, new_id, {**said, "date": on})
    return Changes(
        # Nobody names people unasked often enough to have a student tick it as well.
        adds,
        [] if interview.referrals_asked else [(interview.id, {"referrals_asked": True})],
    )


def advice_given(
    book: Book, interview: Interview | None, text: str, kind: str, new_id: NewId, **more: object
) -> Changes:
    """Return the records of a piece of advice.

    A professional group also goes on the list of groups, once.

    Parameters
    ----------
    book : Book
        All records.
    interview : Interview or None
        The interview in which it was given.
    text : str
        The advice.
    kind : str
        A value of `RECOMMENDATION_KINDS`; empty for something to do.
    new_id : callable
        Gives ids.
    **more : object
        Further fields of the advice.

    Returns
    -------
    Changes
        The advice is the first record to add.

    Raises
    ------
    EntryError
        When the advice is empty, or it is not known who gave it.
    """
    if not text.strip():
        raise EntryError("The advice is empty.", "Write it in a few words, as they said it.")
    if interview is None:
        raise EntryError(
            "It isn't clear who gave you this advice.",
            "Choose the interview, or add one above first.",
        )
    common = {"interview": interview.id, "is_practice": interview.is_practice}
    kind = kind or "action"
    adds: list[tuple[str, Fields]] = [
        (
            "recommendation",
            {"id": new_id("recommendation"), "text": text, "kind": kind, **common, **more},
        )
    ]
    known = {one.name.casefold() for one in book.of(Association)}
    if kind == "association" and text.strip().casefold() not in known:
        adds.append(("association", {"name": text, **common}))
    return Changes(adds, [])


def interview_on_the_spot(
    book: Book, heard: Mapping[str, str], minutes: int | None, now: datetime, new_id: NewId
) -> Changes:
    """Return the records of a talk that nobody had planned, and that has just ended.

    It began `minutes` before `now`. No minutes were agreed, so none are kept as agreed.

    Parameters
    ----------
    book : Book
        All records.
    heard : dict
        ``name`` of the person; where there is any ``said`` with its ``topic``, what they said on
        what, and ``named``, whom they named.
    minutes : int or None
        How long it took.
    now : datetime
        The end of the talk, with zone.
    new_id : callable
        Gives ids, so that the records can name each other.

    Raises
    ------
    EntryError
        When the name is empty.
    """
    name, said, named, topic = (
        heard.get(key, "").strip() for key in ("name", "said", "named", "topic")
    )
    if not name:
        raise EntryError("The name is empty.", "Type who you talked with.")
    contact, adds = _person(book, name, new_id, {"source": "Met on the spot"}, False)
    interview = new_id("interview")
    values: Fields = {
        "id": interview,
        "contact": contact,
        "mode": "on_the_spot",
        "status": "done",
        "starts_at": now - timedelta(minutes=minutes or 0),
        "agreed_minutes": None,  # its default of 25 would count as a promise kept or broken
        "actual_minutes": minutes,
        "referrals_asked": True if named else None,
    }
    adds.append(("interview", values))
    if said:
        adds.append(("answer", {"interview": interview, "text": said, "topic": topic}))
    if named:
        # The records are written in one step, so the interview stands in no book yet.
        giver = Interview(id=interview, contact=contact)
        adds += _naming(book, giver, named, new_id, {"date": now.date(), "giver": name})
    return Changes(adds, [])


def _naming(
    book: Book, interview: Interview, name: str, new_id: NewId, said: dict[str, object]
) -> list[tuple[str, Fields]]:
    """Return the records of a name: the person, unless known, and the introduction."""
    giver = said.pop("giver", "") or book.name_of(interview.contact)
    works = {
        "organization": said.pop("organization", ""),
        "title": said.pop("title", ""),
        "circle": "referred",
        "source": f"Referred by {giver}",
    }
    person, adds = _person(book, name, new_id, works, interview.is_practice)
    # An empty choice would read as known; only a yes lets a request mention them.
    said["may_use_name"] = said.get("may_use_name") or "unasked"
    adds.append(
        (
            "referral",
            {
                "id": new_id("referral"),
                "from": interview.contact,
                "to": person,
                "interview": interview.id,
                "is_practice": interview.is_practice,
                **said,
            },
        )
    )
    return adds


def _person(
    book: Book, name: str, new_id: NewId, values: Fields, is_practice: bool
) -> tuple[str, list[tuple[str, Fields]]]:
    """Return the id of a person with the record to add; one made up for practice is never real."""
    known = contact_called(book if is_practice else book.without_practice(), name)
    if known:
        return known, []
    made = new_id("contact")
    return made, [("contact", {"id": made, "name": name, "is_practice": is_practice, **values})]
