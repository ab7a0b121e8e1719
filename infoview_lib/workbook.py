"""Join all parts into the one object that the notebooks hold."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal

from infoview_lib.errors import FolderError, ReadingError

if TYPE_CHECKING:
    import pandas as pd

    from infoview_lib.classroom.preparing.course import Course
    from infoview_lib.contacts.mentions.in_records import MentionFound
    from infoview_lib.contacts.writing.drafts import DraftKind
    from infoview_lib.exchange.coming_in.applying import Applied
    from infoview_lib.exchange.coming_in.preview import Preview
    from infoview_lib.exchange.coming_in.rows import RowProblem
    from infoview_lib.exchange.coming_in.shown import Shown
    from infoview_lib.files.erasing.byte_search import LeftInFile
    from infoview_lib.files.folder.folder import Folder
    from infoview_lib.network.graph.graph_types import ReferralGraph
    from infoview_lib.prep.drafts.compose import Draft
    from infoview_lib.records.fields import Values
    from infoview_lib.widgets.view import View

FOLDER_VARIABLE = "INFOVIEW_FOLDER"


def home_folder() -> Path:
    """Return the folder of the page that runs; otherwise the student's usual folder.

    The variable INFOVIEW_FOLDER comes first, unless the present folder is one with records inside
    of it, as the demo is; then the present folder or one above it that already holds records,
    then the usual one of this place, such as ``Infoview`` in the home folder.
    """
    from infoview_lib.files.keeping.places import has_records
    from infoview_lib.host.here import host

    named, here = os.environ.get(FOLDER_VARIABLE), Path.cwd()
    if named:
        inside = Path(named).resolve() in here.resolve().parents
        return here if inside and has_records(here) else Path(named)
    for candidate in (here, *here.parents[:2]):
        if has_records(candidate):
            return candidate
    return host().folder


def _day(on: date | str | None) -> date:
    from infoview_lib.records.fields import FieldSpec, check_value

    found = check_value(FieldSpec(name="on", type="date", label="the day"), on)
    return date.fromisoformat(str(found)) if found else date.today()


class Workbook:
    """Hold one student's folder, its records, its pages.

    Parameters
    ----------
    folder : path-like, optional
        Opened, or made when it is missing; by default `home_folder()`.

    Examples
    --------
    >>> import tempfile
    >>> wb = Workbook(tempfile.mkdtemp())
    >>> ana = wb.add("contact", name="Ana Lopes")
    >>> wb.change(ana, city="Porto")
    >>> [(one["name"], one["city"]) for one in wb.records("contact")]
    [('Ana Lopes', 'Porto')]
    >>> wb.undo()
    >>> wb.records("contact")[0]["city"]
    ''
    """

    _shown: ClassVar[dict[tuple[object, ...], View]] = {}
    _home: ClassVar[Folder | None] = None

    def __init__(self, folder: str | os.PathLike[str] | None = None) -> None:
        from infoview_lib.files.folder.folder import open_folder

        if folder is not None:
            self._folder = open_folder(Path(folder))
            return
        home = home_folder().expanduser()
        # A page that is run again holds the same open folder, so that undo still knows its steps.
        if Workbook._home is None or Workbook._home.path != home:
            Workbook._home = open_folder(home)
        else:
            Workbook._home.refresh()  # another page may have written meanwhile
        self._folder = Workbook._home

    def __repr__(self) -> str:
        return "Infoview workbook"  # no path, no names: this text can end up in a saved page

    @property
    def folder(self) -> Folder:
        """The open folder, with more than is offered here."""
        return self._folder

    def add(self, kind: str, /, **values: object) -> str:
        """Add a record; return its id once it is safe on disk.

        Days that then contradict each other are asked about on stderr; the record stands.

        Parameters
        ----------
        kind : str
            Such as ``contact``, ``referral``, ``attempt``; see
            `infoview_lib.records.catalog.KINDS`.
        **values : object
            Field name → value; ``from_`` stands for ``from``.

        Raises
        ------
        EntryError
            When the kind, a field or a value does not fit.
        NotSavedError
            When the disk did not take it.
        """
        with _asking(self._folder, kind):
            return self._folder.add(kind, **values)

    def change(self, record_id: str, /, **values: object) -> None:
        """Change fields of a record; other fields stay as they are.

        Days that then contradict each other are asked about on stderr; the change stands.

        Parameters
        ----------
        record_id : str
            Id of the record.
        **values : object
            Field name → value; ``from_`` stands for ``from``.

        Raises
        ------
        UnknownRecordError
            When there is no such record.
        EntryError
            When a field or a value does not fit.
        NotSavedError
            When the disk did not take it.
        """
        from infoview_lib.records.catalog import kind_of

        with _asking(self._folder, kind_of(record_id)):
            self._folder.change(record_id, **values)

    def delete(self, record_id: str) -> None:
        """Move a record to the trash; `undo` or `bring_back` takes it out again.

        Parameters
        ----------
        record_id : str
            Id of the record.

        Raises
        ------
        UnknownRecordError
            When there is no such record.
        NotSavedError
            When the disk did not take it.
        """
        self._folder.delete(record_id)

    def bring_back(self, record_id: str) -> None:
        """Take a record out of the trash.

        Parameters
        ----------
        record_id : str
            Id of the record; one that is not in the trash stays as it is.

        Raises
        ------
        UnknownRecordError
            When there is no such record.
        NotSavedError
            When the disk did not take it.
        """
        self._folder.restore_deleted(record_id)

    def undo(self) -> None:
        """Take back the last change made through this workbook."""
        self._folder.undo()

    def mentions(self, record_id: str) -> list[MentionFound]:
        """Return every mention of a person in the folder, each in its sentence and explained.

        Parameters
        ----------
        record_id : str
            Id of the contact.

        Returns
        -------
        list of dict
            ``kind``, ``record``, ``field``, ``start``, ``end``, ``words``, ``sure``, with ``part``,
            ``why`` and ``sentence``; ``goes`` where the record goes with the person. Words that
            wait in a box are of the kind ``draft``.

        Raises
        ------
        UnknownRecordError
            When there is no such record.

        Examples
        --------
        >>> import tempfile
        >>> wb = Workbook(tempfile.mkdtemp())
        >>> ana, ben = wb.add("contact", name="Ana Quenby"), wb.add("contact", name="Ben Okoro")
        >>> wb.change(ben, notes="Knows Ms. Quenby.")
        >>> [(one["words"], one["why"]) for one in wb.mentions(ana) if not one["goes"]]
        [('Ms. Quenby', 'last name of Ana Quenby, in a note about Ben Okoro')]
        """
        return self._folder.mentions(record_id)

    def erase(
        self,
        record_id: str,
        mentions: Literal["all", "sure"] | Sequence[MentionFound] = "all",
    ) -> list[LeftInFile]:
        """Remove a person from every file of the folder, history and backups included; no undo.

        Parameters
        ----------
        record_id : str
            Id of the contact.
        mentions : str or list of dict
            ``all`` takes out whatever may mean them, ``sure`` leaves what may mean something else;
            a part of what `mentions` returned leaves the rest.

        Returns
        -------
        list of dict
            What a search of every byte of the folder still finds: ``file``, ``words``, ``times``;
            no words for a file that can't be searched, such as a picture. Empty when nothing is
            left.

        Raises
        ------
        UnknownRecordError
            When there never was such a record.
        NotSavedError
            When a file could not be cleaned; call it again then.
        """
        return self._folder.erase(record_id, mentions)["found"]

    def records(self, kind: str) -> list[Values]:
        """Return the records of a kind as plain dicts, oldest first, deleted ones left out.

        Parameters
        ----------
        kind : str
            Such as ``contact``; see `infoview_lib.records.catalog.KINDS`.

        Returns
        -------
        list of dict
            Field → value in stored form; none for a kind without records.

        Raises
        ------
        EntryError
            When there is no such kind.
        """
        self._folder.refresh()
        return self._folder.records(kind)

    def table(self, kind: str) -> pd.DataFrame:
        """Return a table as a `pandas.DataFrame`, with a type for each column.

        Parameters
        ----------
        kind : str
            A kind of record, such as ``contact`` (see `infoview_lib.records.catalog.KINDS`);
            ``contact_log`` for one row per contact in words and ``interview_log`` for one row per
            interview, as in the exported logs; ``network``
            for one row per person with what is measured on the referral network (see
            `infoview_lib.network.measures.people.people_measured`).

        Returns
        -------
        pandas.DataFrame
            One row per record or person; the index is the id, so that tables can be joined. Days
            are ``datetime64``, moments are in UTC, numbers ``Int64`` or ``Float64``, yes or no
            ``boolean``, a choice ``category``, all else ``string``; unknown is ``NA``. A table
            without rows has the same columns and types. Practice is in the tables of records
            alone, marked by ``is_practice``.

        Raises
        ------
        EntryError
            When there is no such table.
        MissingPartError
            When pandas is not installed.

        Examples
        --------
        >>> import tempfile
        >>> wb = Workbook(tempfile.mkdtemp())
        >>> ana = wb.add("contact", name="Ana Lopes", relevance=4)
        >>> table = wb.table("contact")[["name", "relevance", "likes_to_teach"]]
        >>> [str(one) for one in table.dtypes]
        ['string', 'Int64', 'boolean']
        """
        from infoview_lib.exchange.data_frame import frame
        from infoview_lib.exchange.table_columns import CONTACT_LOG, INTERVIEW_LOG, NETWORK, TABLES
        from infoview_lib.exchange.table_rows import log_rows, network_rows
        from infoview_lib.state.course_settings import course_of

        self._folder.refresh()
        if kind == NETWORK:
            return frame(kind, network_rows(self._folder.book))
        if kind in (CONTACT_LOG, INTERVIEW_LOG):
            hours = course_of(self._folder).thank_you_hours
            return frame(kind, log_rows(kind, self._folder.book, date.today(), hours))
        return frame(kind, self._folder.records(kind) if kind in TABLES else ())

    def history(self, record_id: str) -> list[Values]:
        """Return every change of one record, oldest first, each with ``at`` and ``set``.

        Parameters
        ----------
        record_id : str
            Id of the record.

        Returns
        -------
        list of dict
            ``at``, a time with zone, and ``set``, field → value.

        Raises
        ------
        UnknownRecordError
            When there is no such record.
        """
        self._folder.refresh()
        return self._folder.history(record_id)

    def today(self, on: date | str | None = None) -> list[dict[str, str]]:
        """Return what is due, soonest first.

        Parameters
        ----------
        on : date or ISO text, optional
            The day to ask for; the present day when left out.

        Returns
        -------
        list of dict
            One per item: ``due_on``, ``contact``, ``name``, ``action``, ``about``, with more
            detail.

        Raises
        ------
        EntryError
            When `on` is not a day.
        """
        from infoview_lib.contacts.due.queue import due_items
        from infoview_lib.state.course_settings import thank_you_hours

        day = _day(on)
        self._folder.refresh()
        return [
            item.as_dict()
            for item in due_items(self._folder.book, day, thank_you_hours(self._folder))
        ]

    def draft(self, kind: str, contact: str, channel: str = "email", **about: str) -> Draft:
        """Return a message to a person in full, as the pages offer it to start from.

        Parameters
        ----------
        kind : str
            Such as ``request`` or ``thank_you``; `draft_kinds` lists them.
        contact : str
            Id of the person.
        channel : str
            A channel of an attempt, or the form of a thank-you.
        **about : str
            What it is about: ``interview``, ``referral``, ``recommendation``, ``follow_up`` or
            ``attempt`` → id of the record. Left out, it is about what is next.

        Returns
        -------
        Draft
            ``text``, ``subject``, ``stated`` (each fact with its record and field) and ``blanks``;
            printed, it is its text.

        Raises
        ------
        EntryError
            When there is no such kind, or it is about nothing of that name.
        UnknownRecordError
            When there is no such person or record.

        Examples
        --------
        >>> import tempfile
        >>> wb = Workbook(tempfile.mkdtemp())
        >>> ana = wb.add("contact", name="Ana Lopes", source="the alumni directory")
        >>> wb.draft("request", ana).text.splitlines()[0]
        'Hi Ana,'
        """
        from infoview_lib.contacts.writing.drafts import draft_for

        self._folder.refresh()
        return draft_for(self._folder.book, kind, contact, date.today(), channel, **about)

    def draft_kinds(self) -> tuple[DraftKind, ...]:
        """Return the messages that `draft` writes, with the channels and records each takes."""
        from infoview_lib.contacts.writing.drafts import DRAFT_KINDS

        return DRAFT_KINDS

    def referral_graph(self) -> ReferralGraph:
        """Return the network as a `networkx.DiGraph` with the student as ``you``.

        An edge (a, b) means that a gave the student the name of b. Practice records are left out.

        Returns
        -------
        networkx.DiGraph
            The student alone when there are no contacts.
        """
        from infoview_lib.network.graph.referral_graph import referral_graph

        self._folder.refresh()
        return referral_graph(self._folder.book)

    def export(self, folder: str | os.PathLike[str] | None = None) -> list[Path]:
        """Write the log as CSV files; return their paths.

        Parameters
        ----------
        folder : path-like, optional
            Where to; by default a dated folder in ``exports`` of the student's folder.

        Returns
        -------
        list of Path
            The contact log first.

        Raises
        ------
        NotSavedError
            When the folder cannot be written.
        """
        from infoview_lib.exchange.going_out.handing_over import write_files
        from infoview_lib.state.export.log_files import log_files

        on = date.today()
        self._folder.refresh()
        to = Path(folder) if folder is not None else self._folder.export_folder(on)
        written = write_files(log_files(self._folder, on), to)
        if folder is not None:
            self._folder.note_handed_out(f"log tables in “{to.name}”", on)
        return written

    def portfolio(self, names: str = "none") -> str:
        """Return the page to show to others, as the pages would write it.

        Parameters
        ----------
        names : str
            ``full``, ``initials`` or ``none``.

        Returns
        -------
        str
            HTML.

        Raises
        ------
        EntryError
            For another way to show names, or when a name would be left.
        """
        from infoview_lib.state.reflect.memo import PortfolioState

        return PortfolioState(self._folder).page(names).decode()

    def memo(self, names: str = "initials") -> str:
        """Return the decision memo, as the pages would write it.

        Parameters
        ----------
        names : str
            ``full``, ``initials`` or ``none``.

        Returns
        -------
        str
            HTML.

        Raises
        ------
        EntryError
            For another way to show names, or when a name would be left.
        """
        from infoview_lib.state.reflect.memo import MemoState

        return MemoState(self._folder).page(names).decode()

    def calendar(self, folder: str | os.PathLike[str] | None = None) -> list[Path]:
        """Write talks ahead and what is due as calendar files, one event each; return their paths.

        Parameters
        ----------
        folder : path-like, optional
            Where to; by default ``calendar`` in the dated folder that `export` writes to.

        Returns
        -------
        list of Path
            Soonest first; none when nothing is due.

        Raises
        ------
        NotSavedError
            When the folder cannot be written.
        """
        from infoview_lib.exchange.going_out.handing_over import write_files
        from infoview_lib.state.export.calendar_files import calendar_files

        on = date.today()
        self._folder.refresh()
        to = Path(folder) if folder is not None else self._folder.export_folder(on) / "calendar"
        return write_files(calendar_files(self._folder, on, datetime.now().astimezone()), to)

    def read(
        self,
        file: str | os.PathLike[str],
        mapping: Mapping[str, str] | None = None,
        encoding: str = "",
        keep_rest: bool = False,
    ) -> Reading:
        """Read a contact file, or our own export, without changing anything.

        Parameters
        ----------
        file : path-like
            The file, or a folder of several.
        mapping : mapping of str to str, optional
            Column → field of a contact, or empty text to leave it out; guessed where it is left
            out.
        encoding : str
            How to read the letters of a text file, such as ``cp932``; recognised when left out.
        keep_rest : bool
            True keeps what stands in columns that are left out in the notes.

        Returns
        -------
        Reading
            With ``rows``, ``problems`` and ``apply()``.

        Raises
        ------
        ReadingError
            When nothing in the file can be used.
        """
        from infoview_lib.exchange.coming_in.preview import read

        self._folder.refresh()
        preview = read(Path(file), self._folder.book, folder=self._folder, encoding=encoding)
        return Reading(preview.remap(dict(mapping or {}), keep_rest=keep_rest), self._folder)

    def duplicates(self) -> list[dict[str, str | float]]:
        """Return pairs of contacts that may be one person, as the page offers them.

        Returns
        -------
        list of dict
            For each pair the ids ``a`` (the older entry) and ``b``, the ``score`` from 0 to 1, and
            the ``reason`` in words; the surest first. Pairs the student kept as two people are left
            out. Empty for an empty folder.
        """
        from infoview_lib.records.same_person.pairs import offered_pairs

        self._folder.refresh()
        return [
            {"a": one.keep, "b": one.other, "score": one.score, "reason": one.reason}
            for one in offered_pairs(self._folder.book)
        ]

    def backup(self, to: str | os.PathLike[str] | None = None) -> Path:
        """Write the whole folder into one file, to keep or to move to another computer.

        Parameters
        ----------
        to : path-like, optional
            File or folder; the folder's own backups when left out.

        Returns
        -------
        Path
            Where it was written; a taken name gets a number.

        Raises
        ------
        NotSavedError
            When it could not be written.
        """
        made = self._folder.backup(Path(to) if to is not None else None)
        if to is not None:
            self._folder.note_handed_out(made.name, date.today())
        return made

    def restore(self, file: str | os.PathLike[str]) -> None:
        """Bring back the records of a backup; the present ones are kept as a backup first.

        Parameters
        ----------
        file : path-like
            A backup made by `backup`.

        Raises
        ------
        ReadingError
            When it is no backup of ours, or damaged.
        NewerFolderError
            When a newer Infoview made it.
        NotSavedError
            When the disk did not take it.
        """
        self._folder.restore(Path(file))

    def load_course(self, file: str | os.PathLike[str]) -> Course:
        """Keep the course file an instructor gave; every page follows it. No record changes.

        Parameters
        ----------
        file : path-like
            Such as ``course.zip``.

        Returns
        -------
        Course
            What it sets, such as ``name``, ``route`` and ``hand_in_parts``.

        Raises
        ------
        ReadingError
            When something is wrong with the file, or the folder has a newer one.
        NotSavedError
            When it could not be kept.
        """
        from infoview_lib.state.course_settings import load_course

        try:
            content = Path(file).read_bytes()
        except OSError:
            raise ReadingError(
                f"The file “{Path(file).name}” can't be opened.", "Check its name and location."
            ) from None
        return load_course(self._folder, content)

    def hand_in(self, to: str | os.PathLike[str] | None = None) -> Path:
        """Write what an instructor collects, as chosen on page 09; nobody's name is in it.

        Parameters
        ----------
        to : path-like, optional
            File or folder; the dated folder that `export` writes to when left out.

        Returns
        -------
        Path
            Where it was written.

        Raises
        ------
        EntryError
            When no code was chosen yet, or a text still names somebody.
        NotSavedError
            When it could not be written.
        """
        from infoview_lib.classroom.handing_in.hand_in import FILE_NAME, hand_in_bytes
        from infoview_lib.exchange.going_out.handing_over import write_files
        from infoview_lib.state.export.hand_in import made_hand_in

        self._folder.refresh()
        made, _ = made_hand_in(self._folder)
        place = Path(to) if to is not None else self._folder.export_folder(date.today())
        if place.suffix != ".zip":
            place = place / FILE_NAME
        return write_files({place.name: hand_in_bytes(made)}, place.parent)[0]

    def fill_demo(self, on: date | None = None) -> None:
        """Fill an empty demo folder with an invented student's records.

        Parameters
        ----------
        on : date, optional
            The day the story is told on; the present day when left out.

        Raises
        ------
        FolderError
            When this is no demo folder.
        """
        from infoview_lib.files.demo import fill_demo

        if not self._folder.is_demo:
            raise FolderError(
                "This folder isn't a demo folder.", "Open the demo with its own command."
            )
        fill_demo(self._folder, on or date.today())

    def show(self, step: str, **options: object) -> View:
        """Return one part of a page, ready to be seen and used.

        Parameters
        ----------
        step : str
            A name in `infoview_lib.widgets.registry.STEPS`.
        **options : object
            Passed on to the step's state.

        Returns
        -------
        ipywidgets.Widget
            A view that JupyterLab draws as the result of a cell.
        """
        from infoview_lib.host.asked import cell
        from infoview_lib.widgets.view import view_of

        key = (cell(), step, *sorted(options.items()))
        earlier = Workbook._shown.pop(key, None)
        if earlier is not None:
            # A cell that is run again would leave a view behind that follows the folder for ever;
            # the same step on another page stays.
            earlier.close()
        Workbook._shown[key] = view = view_of(step, self._folder, **options)
        return view


@contextmanager
def _asking(folder: Folder, kind: str = "") -> Iterator[None]:
    """Ask about days that what is done within makes contradict each other.

    A kind without such days is not looked at: a program may add thousands of contacts.
    """
    from infoview_lib.contacts.contradictions import DATED, new_questions
    from infoview_lib.records.catalog import KIND_OF

    if kind and kind not in (KIND_OF[one] for one in DATED):
        yield
        return
    before = folder.book
    yield
    for question in new_questions(before, folder.book, datetime.now().astimezone()):
        print(question, file=sys.stderr)


class Reading:
    """Hold what a file would bring in, until it is applied.

    Parameters
    ----------
    preview : infoview_lib.exchange.coming_in.preview.Preview
        What was read.
    folder : infoview_lib.files.folder.folder.Folder
        Where it would go.
    """

    def __init__(self, preview: Preview, folder: Folder) -> None:
        self.preview = preview
        self._folder = folder

    def __repr__(self) -> str:
        return f"Infoview reading: {len(self.rows)} rows, {len(self.problems)} problems"

    @property
    def rows(self) -> list[Values]:
        """One dict per row, with the workbook's field names."""
        return self.preview.rows

    @property
    def problems(self) -> list[RowProblem]:
        """One dict per problem: ``row``, ``found``, ``next_step``."""
        return self.preview.problems

    def as_dict(self) -> Shown:
        """Return everything as plain values, for JSON."""
        return self.preview.as_dict()

    def mapped(self, typed: Iterable[str]) -> Reading:
        """Return the same file with other meanings of some of its columns.

        Parameters
        ----------
        typed : iterable of str
            Each as ``Alum Name=name``; nothing after the ``=`` leaves a column out.

        Raises
        ------
        ReadingError
            When a column is not in the file, or there is no such field.
        """
        from infoview_lib.exchange.coming_in.columns.mapping import typed_mapping

        mapping = typed_mapping(typed, self.preview.columns)
        return Reading(self.preview.remap(mapping), self._folder)

    def apply(self) -> Applied:
        """Bring the rows in, as one step that one undo takes back.

        Returns
        -------
        Applied
            How many were added, changed, left out, with one sentence about it.
        """
        with _asking(self._folder):
            return self.preview.apply(self._folder)
