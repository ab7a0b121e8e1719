"""Name the routes through the workbook: which sections of which pages, and the minutes they take.

A route is *Everything*, one of the two classes, or a list of sections that a course has set.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from infoview_lib.bundled import data_file
from infoview_lib.errors import EntryError
from infoview_lib.prep.path import TODAY, Page, page
from infoview_lib.prep.tables import parts_of, read_rows

READ, WRITTEN, DECIDED = 200, 19, 6
"""Words read, words composed, and choices made in a minute.

References
----------
Karat, Halverson, Horn and Karat, “Patterns of entry and correction in large vocabulary continuous
speech recognition systems,” CHI 1999: people compose 19 words a minute at a keyboard.
"""
EVERYTHING, OWN = "everything", "course"
ROUTES = (
    (EVERYTHING, "Everything"),
    ("class_75", "Class, 75 minutes"),
    ("class_50", "Class, 50 minutes"),
    (OWN, "Your course's route"),
)
"""Routes to choose from, with their titles; the last one is what a course has set."""
TITLES = dict(ROUTES)
LENGTHS = {"class_75": 75, "class_50": 50}
"""Route → minutes of the class it is for."""
_COLUMNS = ("page", "section", "words", "controls", "typed", "choices", "practice")


@dataclass(frozen=True, slots=True)
class Section:
    """Describe one section of a page, as a student meets it in a class.

    Parameters
    ----------
    page : str
        Key of its page.
    name : str
        Its heading as an address has it, such as ``choose-your-goals``.
    words, controls : int
        Those in view, counted by ``python -m tests.bench reading``.
    typed, choices, practice : int
        Words a student writes there, choices they make, minutes they practice.
    routes : tuple of str
        Classes that go through it.
    """

    page: str
    name: str
    words: int
    controls: int
    typed: int
    choices: int
    practice: int
    routes: tuple[str, ...]

    @property
    def minutes(self) -> float:
        """Minutes to read, write, decide, and practice."""
        work = self.words / READ + self.typed / WRITTEN + self.choices / DECIDED
        return work + self.practice


@dataclass(frozen=True, slots=True)
class Route:
    """Hold a route: its key, its sections in the order of its pages."""

    key: str
    sections: tuple[Section, ...]

    @property
    def pages(self) -> tuple[str, ...]:
        """Keys of its pages, in order."""
        return tuple(dict.fromkeys(one.page for one in self.sections))

    @property
    def minutes(self) -> float:
        """Minutes of all its sections."""
        return sum(one.minutes for one in self.sections)

    def on(self, key: str) -> tuple[Section, ...]:
        """Return its sections of a page; none where it passes the page by."""
        return tuple(one for one in self.sections if one.page == key)

    def after(self, key: str) -> Page | None:
        """Return the page after a page: `today` at the end, and None after a page beside the path.

        Examples
        --------
        >>> route_of("class_75").after("outreach").key, route_of("class_50").after("objectives").key
        ('questions', 'contact_plan')
        """
        if not page(key).number:
            return None
        if key in self.pages:
            rest = self.pages[self.pages.index(key) + 1 :]
        else:
            rest = [one for one in self.pages if page(one).number > page(key).number]
        return page(rest[0] if rest else TODAY)

    def before(self, key: str) -> Page | None:
        """Return the page that comes before a page, or None at the start and on `today`."""
        if key in self.pages:
            rest = self.pages[: self.pages.index(key)]
        else:
            rest = [one for one in self.pages if page(one).number < page(key).number]
        return page(rest[-1]) if rest else None


def section_name(heading: str) -> str:
    """Return a heading as an address has it.

    Parameters
    ----------
    heading : str
        As the page shows it.

    Examples
    --------
    >>> section_name("If it isn't a job interview")
    'if-it-isnt-a-job-interview'
    """
    letters = re.sub("[’']", "", unicodedata.normalize("NFKD", heading).lower())
    return re.sub(r"[\W_]+", "-", letters).strip("-")


@cache
def all_sections() -> tuple[Section, ...]:
    """Return every section of the pages 00 to 09, in order."""
    rows = read_rows(
        data_file("sections.csv").read_text(encoding="utf-8"),
        (*_COLUMNS, "routes"),
        "sections.csv",
        optional=("routes",),
    )
    return tuple(_section(row) for row in rows)


def _section(row: dict[str, str]) -> Section:
    words, controls, typed, choices, practice = (int(row[name]) for name in _COLUMNS[2:])
    name, routes = row["section"], parts_of(row["routes"])
    key = page(row["page"]).key
    return Section(key, name, words, controls, typed, choices, practice, routes)


def route_of(setting: str | Sequence[str]) -> Route:
    """Return the route that a name or a list of sections means.

    Parameters
    ----------
    setting : str or sequence of str
        ``everything``, ``class_75``, ``class_50``, or sections as an address names them, such as
        ``01_objectives#choose-your-goals``. A heading does in place of a name, also without its
        page; a page alone means all of it. Pages come in the order of the list, the sections of
        each page in its own.

    Raises
    ------
    EntryError
        When there is no such route, page, or section, or the list is empty.

    Examples
    --------
    >>> route_of(["04#Know a good question", "01_objectives"]).pages
    ('questions', 'objectives')
    """
    if isinstance(setting, str):
        if setting not in (EVERYTHING, *LENGTHS):
            raise EntryError(
                f"There's no route called “{setting[:40]}.”",
                f"Use one of: {', '.join((EVERYTHING, *LENGTHS))}, or list its sections.",
            )
        whole = all_sections()
        return Route(
            setting, tuple(one for one in whole if setting == EVERYTHING or setting in one.routes)
        )
    found = [one for words in setting for one in _named(words)]
    if not found:
        raise EntryError("The route has no sections.", "List at least one.")
    pages = list(dict.fromkeys(one.page for one in found))
    # The order of a page is that of its notebook, whatever the list says.
    ordered = (one for key in pages for one in all_sections() if one.page == key and one in found)
    return Route(OWN, tuple(ordered))


def _named(words: str) -> tuple[Section, ...]:
    """Return the sections that one entry of a list means."""
    place, mark, heading = words.partition("#")
    name = section_name(heading)
    try:
        key = page(place.strip()).key
    except EntryError:
        if mark:
            raise
        key, name = "", section_name(words)
    found = tuple(one for one in all_sections() if key in ("", one.page) and name in ("", one.name))
    if not found or not (key or name):
        raise EntryError(
            f"There's no section called “{words.strip()[:60]}.”",
            "Copy its name from the page's address.",
        )
    return found
