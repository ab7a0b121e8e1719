"""Name the files of an export and their columns, one file per kind of record."""

from __future__ import annotations

from infoview_lib.records.catalog import KINDS, SPECS

FILE_OF: dict[str, str] = {
    "profile": "profile.csv",
    "objective": "objectives.csv",
    "option": "options.csv",
    "criterion": "criteria.csv",
    "option_rating": "option_ratings.csv",
    "contact": "contacts.csv",
    "referral": "referrals.csv",
    "tie": "ties.csv",
    "attempt": "attempts.csv",
    "interview": "interviews.csv",
    "plan_item": "plan_items.csv",
    "answer": "answers.csv",
    "recommendation": "recommendations.csv",
    "association": "associations.csv",
    "follow_up": "follow_ups.csv",
    "reflection": "reflections.csv",
    "prediction": "predictions.csv",
    "confidence": "confidence.csv",
    "checklist_state": "checklist_states.csv",
    "sorted_card": "sorted_cards.csv",
    "ranking_weight": "ranking_weights.csv",
    "different_people": "different_people.csv",
    "document": "documents.csv",
    "pack_question": "pack_questions.csv",
    "set_aside": "set_aside.csv",
}
"""Kind of record → name of its file."""

CONTACT_LOG = "contact_log.csv"
INTERVIEW_LOG = "interview_log.csv"
DICTIONARY = "data_dictionary.csv"
DERIVED = (CONTACT_LOG, INTERVIEW_LOG, DICTIONARY)
"""Files that are worked out from the records; never read back."""

_LAST = ("is_practice", "created_at", "updated_at")


def columns_of(kind: str) -> tuple[str, ...]:
    """Return the columns of the file of a kind: the id, its fields, then what the program keeps.

    Parameters
    ----------
    kind : str
        A kind of record.

    Returns
    -------
    tuple of str
        Names of fields, in the order of the columns.

    Examples
    --------
    >>> columns_of("tie")
    ('id', 'a', 'b', 'kind', 'is_practice', 'created_at', 'updated_at')
    """
    middle = [name for name in SPECS[kind] if name not in (*_LAST, "id", "deleted_at")]
    return ("id", *middle, *_LAST)


ORDER = tuple(kind for kind in KINDS if kind in FILE_OF)
