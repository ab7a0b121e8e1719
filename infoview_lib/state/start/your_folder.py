"""Tell where the student's work is kept, who can see it, how to look around in the demo."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.host.here import host
from infoview_lib.prep.path import FIRST_PAGE, page
from infoview_lib.state.base import State
from infoview_lib.state.contract import action

DEMO = "demo"


class YourFolderView(TypedDict):
    """Show where records are kept.

    ``name`` is that of the folder, ``demo`` and ``back`` lead to the demo and home, ``load`` to
    where a file of another device is loaded; empty when not.
    """

    name: str
    is_demo: bool
    privacy: list[str]
    demo: str
    back: str
    load: str


class DemoLink(TypedDict):
    """Answer with the way to the first page of the demo."""

    link: str


class YourFolderState(State):
    """Show the folder by name; open the demo, or lead back from it."""

    def describe(self) -> YourFolderView:
        """Return the folder's name, what to know about privacy, the way to the demo or back."""
        path, is_demo, here = self.folder.path, self.folder.is_demo, host()
        # The demo has no demo.
        made = not is_demo and (path / DEMO / FIRST_PAGE).is_file()
        inside = is_demo and path.name == DEMO and (path.parent / FIRST_PAGE).is_file()
        return {
            "name": path.name if here.names_folder else "",
            "is_demo": is_demo,
            "privacy": list(here.promises),
            "demo": f"{DEMO}/{FIRST_PAGE}" if made else "",
            "back": f"../{FIRST_PAGE}" if inside else "",
            "load": page("export_share").file if here.is_site and not is_demo else "",
        }

    @action
    def do_demo(self) -> DemoLink:
        """Make the demo inside the folder, once; return the way there."""
        from infoview_lib.files.demo import fill_demo
        from infoview_lib.files.folder.folder import open_folder
        from infoview_lib.files.folder.notebook_pages import lay_pages

        self.folder.check_is_there()
        demo = open_folder(self.folder.path / DEMO, demo=True)
        lay_pages(demo.path, self.today())
        # What somebody tried out in it is theirs, and stays.
        if not any(demo.entries().values()):
            fill_demo(demo, self.today())
        self.refresh()
        return {"link": f"{DEMO}/{FIRST_PAGE}"}
