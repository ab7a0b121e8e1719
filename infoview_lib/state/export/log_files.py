"""Join the records with the files made from them, and with words for what each file holds."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Mapping
from datetime import date
from typing import TypedDict

from infoview_lib.exchange.export_columns import CONTACT_LOG, DICTIONARY, FILE_OF, INTERVIEW_LOG
from infoview_lib.exchange.going_out.csv_export import export_files, read_only_logs, whole
from infoview_lib.exchange.going_out.log_columns import Shown
from infoview_lib.exchange.going_out.vcard_writer import vcard_bytes
from infoview_lib.prep.counts_and_lists import counted
from infoview_lib.records.people import living_contacts
from infoview_lib.state.course_settings import course_of
from infoview_lib.state.export.leak_search import everybody, own_words
from infoview_lib.state.open_folder import OpenFolder

_KIND_WORDS = {
    "profile": "about you",
    "objective": "your goals",
    "option": "options you're considering",
    "criterion": "what matters to you",
    "option_rating": "how options fit",
    "contact": "your contacts",
    "referral": "who referred you",
    "tie": "who knows each other",
    "attempt": "your outreach and the answers",
    "interview": "your interviews",
    "plan_item": "questions you planned",
    "answer": "what people said",
    "recommendation": "advice you were given",
    "association": "professional associations",
    "follow_up": "thank-you notes and other follow-ups",
    "reflection": "your reflections",
    "prediction": "your predictions",
    "confidence": "your confidence ratings",
    "checklist_state": "your checklists",
    "sorted_card": "cards you sorted",
    "ranking_weight": "what counts when you rank people",
    "different_people": "people who aren't duplicates",
    "document": "your messages and notes",
    "pack_question": "questions from your instructor",
    "set_aside": "what you snoozed or dismissed",
}
_KIND_OF = {file: kind for kind, file in FILE_OF.items()}


class LogFile(TypedDict):
    """Say what one file of the log holds."""

    name: str
    what: str


def log_files(folder: OpenFolder, on: date) -> dict[str, bytes]:
    """Return every file of the log, with next steps by the hours of the course.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    on : date
        The present day.

    Returns
    -------
    dict of str to bytes
        Name → content; a kind without entries gives a file with its column names alone.
    """
    return export_files(folder.book, on, course_of(folder).thank_you_hours)


def logs_to_turn_in(folder: OpenFolder, on: date, level: str) -> dict[str, bytes]:
    """Return the two logs that people read, with names as somebody else may see them.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    on : date
        The present day.
    level : str
        A key of `infoview_lib.exchange.redaction.levels.LEVELS`.

    Returns
    -------
    dict of str to bytes
        Name → content.
    """
    book = folder.book
    # Those in the trash are covered too, wherever a text names them.
    shown = Shown(everybody(folder), level, own_words(book))
    return read_only_logs(whole(book), on, course_of(folder).thank_you_hours, shown)


def card_files(
    folder: OpenFolder, on: date, chosen: Collection[str] | None, with_notes: bool
) -> dict[str, bytes]:
    """Return people as one file of contact cards; practice is left out.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    on : date
        The present day.
    chosen : collection of str or None
        Ids of people; None is all.
    with_notes : bool
        True puts the student's notes in.

    Returns
    -------
    dict of str to bytes
        The one file: name → content.
    """
    people = living_contacts(folder.book, practice=False)
    kept = [one for one in people if chosen is None or one.id in chosen]
    return {f"infoview-cards-{on.isoformat()}.vcf": vcard_bytes(kept, with_notes)}


def told_files(files: Mapping[str, bytes]) -> list[LogFile]:
    """Return each file of the log with what it holds in words.

    Parameters
    ----------
    files : mapping of str to bytes
        What `log_files` gives.

    Returns
    -------
    list of LogFile
        Files without entries are left out.
    """
    told: list[LogFile] = []
    for name, content in files.items():
        # Counted in the file itself, not in the records: what is told is what will be written.
        names, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
        if name == CONTACT_LOG:
            words = f"Your log, to read or turn in: one row per person, {len(rows)} in all."
        elif name == INTERVIEW_LOG:
            words = f"Your interviews, to read or turn in: one row each, {len(rows)} in all."
        elif name == DICTIONARY:
            words = "What each column means."
        else:
            words = _told_kind(_KIND_OF[name], names, rows) if rows else ""
        if words:
            told.append({"name": name, "what": words})
    return told


def _told_kind(kind: str, names: list[str], rows: list[list[str]]) -> str:
    place = names.index("is_practice")
    practice = sum(row[place] == "yes" for row in rows)
    real = counted(len(rows) - practice, "entry", "entries")
    more = f" plus {counted(practice, 'practice entry', 'practice entries')}" if practice else ""
    return f"{_KIND_WORDS[kind].capitalize()}: {real}{more}."
