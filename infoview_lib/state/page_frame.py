"""Frame every page: where am I, what do I do now, what is saved, what comes next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from math import ceil
from typing import Literal, TypedDict

from infoview_lib.contacts.learned.progress import Milestone, milestones
from infoview_lib.prep.path import FIRST_PAGE, INSTRUCTOR_PAGES, PATH, Page, page
from infoview_lib.prep.routes import EVERYTHING, TITLES, Route
from infoview_lib.state.base import Seen, State
from infoview_lib.state.contract import action
from infoview_lib.state.course_settings import course_of
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.own_file import CopyLine, copy_line, own_file
from infoview_lib.state.page_files import Download
from infoview_lib.state.shapes import PageLink, Problem
from infoview_lib.state.start.route import chosen_route
from infoview_lib.state.watch import Watch

_STUDENTS = f"../{FIRST_PAGE}"  # an instructor's folder lies in one with a student's pages


class PageStep(TypedDict):
    """Show one page of the path and how far it is done."""

    number: str
    title: str
    file: str
    status: Literal["done", "begun", "open"]
    is_here: bool


class AsideLink(TypedDict):
    """Lead to the page beside the row of pages, as to that of what is due."""

    file: str
    label: str
    is_here: bool


class RouteStop(TypedDict):
    """Name a section of this page that the student's route goes through, with its minutes."""

    name: str
    minutes: float


class RouteHere(TypedDict):
    """Say how the student's route goes through this page.

    ``title`` is empty on the way through everything; ``minutes`` are those of this part.
    ``stops`` are the sections of this page on the route, none where it passes the page by;
    ``into`` and ``back_into`` are those with which it goes on and comes back on the pages beside
    this one.
    """

    title: str
    minutes: int
    stops: list[RouteStop]
    into: str
    back_into: str


class PageTopView(TypedDict):
    """Say where the student is, what this page takes and leaves, and what was found damaged."""

    page: str
    file: str
    label: str
    minutes: int
    aim: str
    steps: list[PageStep]
    aside: AsideLink
    demo: bool
    problems: list[Problem]
    help: str
    route: RouteHere


class MilestoneLine(TypedDict):
    """Show one thing that a page is there for."""

    text: str
    is_done: bool


class PageEndView(TypedDict):
    """Say what the page left behind, and where to go on; ``copy`` where only a browser keeps it."""

    leaves: str
    is_complete: bool
    milestones: list[MilestoneLine]
    back: PageLink | None
    next: PageLink | None
    copy: CopyLine | None
    help: str


class ContentsRow(TypedDict):
    """Show one page; ``done`` of its ``of`` milestones are reached."""

    label: str
    file: str
    minutes: int
    leaves: str
    done: int
    of: int


class ContentsView(TypedDict):
    """List all pages, with the minutes they take together."""

    rows: list[ContentsRow]
    minutes: int


class _FrameState(State):
    """Know the page that it frames.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    page : str
        Key, number or file of the page.
    today : callable, optional
        Returns the present date.
    """

    def __init__(
        self, folder: OpenFolder, page: str, today: Callable[[], date] = date.today
    ) -> None:
        self.page_key = page
        super().__init__(folder, today)


class PageTopState(_FrameState):
    """Open a page: progress over all pages, minutes, aim, what is saved.

    While the page asks now and then, what other windows save is taken in within a second.
    """

    def __init__(
        self, folder: OpenFolder, page: str, today: Callable[[], date] = date.today
    ) -> None:
        self._watch = Watch(folder.refresh)
        super().__init__(folder, page, today)

    def describe(self) -> PageTopView:
        """Return the frame's words, one step per page, problems found in the folder."""
        here = page(self.page_key)
        return {
            "page": here.key,
            "file": here.file,
            "label": here.label,
            "minutes": here.minutes,
            "aim": here.aim,
            "steps": [self._step(each, here) for each in _beside(here)],
            "aside": _aside(here),
            "demo": self.folder.is_demo,
            "problems": [
                {"found": one["found"], "next_step": one["next_step"]}
                for one in self.folder.problems
            ],
            "help": _help(self.folder, here),
            "route": _route_here(chosen_route(self.folder), here.key),
        }

    def _step(self, each: Page, here: Page) -> PageStep:
        found = milestones(self.folder.book, each.key)
        done = sum(1 for one in found if one.is_done)
        # A page without milestones, such as one somebody added, is never done.
        status = "done" if found and done == len(found) else "begun" if done else "open"
        return {
            "number": each.number,
            "title": each.title,
            "file": each.file,
            "status": status,
            "is_here": each.key == here.key,
        }

    @action
    def do_seen(self) -> None:
        """Remember that the student is here, take in what other pages wrote; no record changes."""
        self.do_look()
        self.folder.remember_place(page(self.page_key).file)

    @action
    def do_look(self) -> Seen:
        """Take in what other windows changed, and go on doing so for a while."""
        self._watch.keep_on()
        return super().do_look()

    def close(self) -> None:
        """Stop following the folder."""
        self._watch.stop()
        super().close()


class PageEndState(_FrameState):
    """Close a page: what the student now has, back, next."""

    def describe(self) -> PageEndView:
        """Return what the page left behind, with the links onward."""
        here = page(self.page_key)
        found = milestones(self.folder.book, here.key)
        back, onward = _back_and_on(self.folder, here)
        return {
            "leaves": _waiting(found) or here.leaves,
            "is_complete": not _waiting(found),
            "milestones": [{"text": one.text, "is_done": one.is_done} for one in found],
            "back": back,
            "next": onward,
            "copy": None if here in INSTRUCTOR_PAGES else copy_line(self.folder),
            "help": _help(self.folder, here),
        }

    @action
    def do_download(self) -> Download:
        """Return everything as one file for the browser to keep."""
        return own_file(self.folder, self.today())


def _waiting(found: Sequence[Milestone]) -> str:
    """Say how many lines are still open, without a hurry; empty text when none is."""
    still = sum(1 for one in found if not one.is_done)
    if not still:
        return ""
    return f"{still} of {len(found)} still open. You can move on now and come back anytime."


class ContentsState(State):
    """List all pages with minutes, what each leaves behind, how far it is done."""

    def describe(self) -> ContentsView:
        """Return one row per page."""
        rows = []
        for each in (*PATH, page("today")):
            found = milestones(self.folder.book, each.key)
            rows.append(
                {
                    "label": each.label,
                    "file": each.file,
                    "minutes": each.minutes,
                    "leaves": each.leaves,
                    "done": sum(1 for one in found if one.is_done),
                    "of": len(found),
                }
            )
        return {"rows": rows, "minutes": sum(each.minutes for each in PATH)}


def _beside(here: Page) -> tuple[Page, ...]:
    """Return the row of pages that a page stands in."""
    return INSTRUCTOR_PAGES if here in INSTRUCTOR_PAGES else PATH


def _aside(here: Page) -> AsideLink:
    if here in INSTRUCTOR_PAGES:
        return {"file": _STUDENTS, "label": "Student pages", "is_here": False}
    return {"file": page("today").file, "label": "Today", "is_here": here.key == "today"}


def _back_and_on(folder: OpenFolder, here: Page) -> tuple[PageLink | None, PageLink | None]:
    """Return the links to the page before and the page after; None where there is none."""
    if here in INSTRUCTOR_PAGES:
        at = INSTRUCTOR_PAGES.index(here)
        students: PageLink = {"file": _STUDENTS, "label": "Student pages"}
        before = _link(INSTRUCTOR_PAGES[at - 1]) if at else students
        return before, _link(next(iter(INSTRUCTOR_PAGES[at + 1 :]), None))
    route = chosen_route(folder)
    # From `today` there is no page before; it leads to the start.
    before = route.before(here.key) or (None if here.number else PATH[0])
    return _link(before), _link(route.after(here.key))


def _route_here(route: Route, key: str) -> RouteHere:
    """Return how a route goes through a page; none goes through those for instructors."""
    if page(key) in INSTRUCTOR_PAGES:
        return {
            "title": "",
            "minutes": page(key).minutes,
            "stops": [],
            "into": "",
            "back_into": "",
        }
    into, back_into = route.after(key), route.before(key)
    after, before = route.on(into.key) if into else (), route.on(back_into.key) if back_into else ()
    is_all = route.key == EVERYTHING
    return {
        "title": "" if is_all else TITLES[route.key],
        "minutes": page(key).minutes if is_all else ceil(sum(one.minutes for one in route.on(key))),
        "stops": [{"name": one.name, "minutes": round(one.minutes, 2)} for one in route.on(key)],
        "into": after[0].name if after else "",
        "back_into": before[-1].name if before else "",
    }


def _link(to: Page | None) -> PageLink | None:
    return {"file": to.file, "label": to.label} if to else None


def _help(folder: OpenFolder, here: Page) -> str:
    if here in INSTRUCTOR_PAGES:
        return "Only you see this page. Your students see what you put in the course file."
    course = course_of(folder)
    ways = "; ".join(one for one in (course.help_contact, course.office_hours) if one)
    reach = f" ({ways})" if ways else ""
    return f"Questions? Ask {course.help_name}{reach} anytime."
