"""Say which page a student begins on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from infoview_lib import bundled
from infoview_lib.errors import InfoviewError
from infoview_lib.prep.path import FIRST_PAGE, TODAY

if TYPE_CHECKING:
    from infoview_lib.files.folder.folder import Folder


def page_to_open(folder: Folder, asked: str = "") -> str:
    """Return the page that is asked for; otherwise the one where a student goes on.

    Parameters
    ----------
    folder : Folder
        The student's, open.
    asked : str
        Name of a page, as it was typed; empty for none.

    Returns
    -------
    str
        *Today* once the workshop is over, before that the page that was looked at last.

    Raises
    ------
    InfoviewError
        When there is no such page.
    """
    from infoview_lib.contacts.learned.progress import is_workshop_over

    names = bundled.notebook_names()
    if asked:
        name = asked if asked.endswith(".ipynb") else f"{asked}.ipynb"
        if name not in names:
            raise InfoviewError(
                f"There's no page called “{asked}.”", f"Use one of: {', '.join(names)}."
            )
        return name
    is_over = not folder.is_demo and is_workshop_over(folder.book)
    first = TODAY if is_over else folder.place
    return next(name for name in (first, folder.place, FIRST_PAGE, *names) if name in names)
