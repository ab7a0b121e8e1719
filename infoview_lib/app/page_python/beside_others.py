"""Keep the Python of our pages safe and short-lived on a server that runs other notebooks, too.

Such a server belongs to somebody else: its classes and settings stay what they are. What it starts
for a page of ours, unchanged in a folder that was laid, starts in an empty place, imports nothing
that lies beside the page, and ends some minutes after its last window was closed.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from infoview_lib.app.page_python.page_kernels import safe_start
from infoview_lib.files.folder.notebook_pages import holds_pages, lies_unchanged

if TYPE_CHECKING:
    from jupyter_server.services.kernels.kernelmanager import MappingKernelManager

UNSEEN = timedelta(minutes=5)
LOOK_EVERY = 60_000  # milliseconds
SESSION_NAME = "JPY_SESSION_NAME"
"""Variable in which Jupyter says what notebook a Python is started for."""


class PythonsBesideOthers:
    """Start what our pages need on somebody's server, and end it.

    Parameters
    ----------
    manager : MappingKernelManager
        The server's own. It starts through this from now on.
    """

    def __init__(self, manager: MappingKernelManager) -> None:
        self.manager = manager
        self._start: Callable[..., Awaitable[str]] = manager.start_kernel
        self._ours: set[str] = set()
        setattr(manager, "start_kernel", self.start)  # noqa: B010 (this one's, not its class's)

    async def start(self, **given: object) -> str:
        """Start a Python as the server would; one for a page of ours where nothing lies beside it.

        Parameters
        ----------
        **given : object
            What Jupyter passes.

        Returns
        -------
        str
            Its id.
        """
        variables = given.get("env")
        variables = variables if isinstance(variables, dict) else {}
        page = Path(variables.get(SESSION_NAME, ""))
        if not (holds_pages(page.parent) and lies_unchanged(page.parent, page.name)):
            return await self._start(**given)
        found = await self._start(**{**given, **safe_start(page.parent, variables), "path": None})
        self._ours.add(found)
        return found

    async def end_unseen(self) -> None:
        """End the Pythons of our pages that no window has looked at for minutes."""
        now = datetime.now(UTC)
        self._ours &= set(self.manager.list_kernel_ids())
        for one in sorted(self._ours):
            known = self.manager.kernel_model(one)
            is_idle = known["execution_state"] != "busy" and not known["connections"]
            if is_idle and now - datetime.fromisoformat(known["last_activity"]) > UNSEEN:
                await self.manager.shutdown_kernel(one)


def guard(manager: MappingKernelManager) -> None:
    """Keep what a server starts for our pages safe and short-lived from now on.

    Parameters
    ----------
    manager : MappingKernelManager
        The server's own.
    """
    from tornado.ioloop import PeriodicCallback

    PeriodicCallback(PythonsBesideOthers(manager).end_unseen, LOOK_EVERY).start()
