"""Let the student choose a route through the pages, and say which one they are on."""

from __future__ import annotations

from math import ceil

from infoview_lib.errors import EntryError
from infoview_lib.prep.routes import EVERYTHING, OWN, TITLES, Route, route_of
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.course_settings import course_of
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.profile import profile_of, write_profile
from infoview_lib.state.shapes import TilesView


def course_route(folder: OpenFolder) -> Route | None:
    """Return the route that the course has set; None where it has none, or one we don't know.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    """
    setting = course_of(folder).route
    try:
        return route_of(setting) if setting else None
    # No mistake of an instructor keeps a page of a student from opening.
    except EntryError:
        return None


def chosen_route(folder: OpenFolder) -> Route:
    """Return the route the student is on: their own choice, else the course's, else everything.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    """
    chosen = profile_of(folder.book).route
    if chosen in TITLES and chosen != OWN:
        return route_of(chosen)
    return course_route(folder) or route_of(EVERYTHING)


class RouteState(State):
    """Let the student choose a route through the pages."""

    def describe(self) -> TilesView:
        """Return each route with a sentence; the course's own only where it has one."""
        course, now = course_route(self.folder), chosen_route(self.folder)
        texts = {
            EVERYTHING: "All ten pages, in as many sittings as you like.",
            "class_75": "The main steps, with one request and a practice interview.",
            "class_50": "Just enough to be ready for a practice interview. Do the rest at home.",
        }
        # A course may have set one of our own routes: it is offered once.
        if course and course.key == OWN:
            minutes = ceil(course.minutes)
            texts[OWN] = f"The steps your instructor chose, about {minutes} minutes."
        return {
            "legend": "How much do you want to do?",
            "chosen": now.key,
            "choices": [
                {"key": key, "label": TITLES[key], "text": text, "example": ""}
                for key, text in texts.items()
            ],
            "line": "",
        }

    @action
    def do_choose(self, key: str) -> None:
        """Set the route."""
        write_profile(self.folder, route=key)
