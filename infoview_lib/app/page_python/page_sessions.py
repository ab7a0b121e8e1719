"""Let all pages of one student's folder be answered by one running Python.

It holds the libraries and the records once, so that a page opens as soon as it is asked for. A page
that somebody changed has a Python of its own: what its code does stays there.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, cast

from jupyter_server.services.sessions.sessionmanager import SessionManager

from infoview_lib.files.folder.notebook_pages import lies_unchanged
from infoview_lib.host.here import RUNS_ANEW

if TYPE_CHECKING:
    from jupyter_server.services.sessions.sessionmanager import KernelName, ModelName

    from infoview_lib.app.page_python.page_kernels import PageKernels


class PageSessions(SessionManager):
    """Give each page the Python that other pages of its folder have.

    Windows, reloads and pages make their wishes at the same time, so one is heard after the other.
    """

    def __init__(self, **given: object) -> None:
        super().__init__(**given)
        self._one_at_a_time = asyncio.Lock()
        self._shared: dict[Path, str] = {}

    async def create_session(
        self,
        path: str | None = None,
        name: ModelName | None = None,
        type: str | None = None,
        kernel_name: KernelName | None = None,
        kernel_id: str | None = None,
    ) -> dict[str, object]:
        """Start a session; the Python behind it may be there already.

        Parameters
        ----------
        path : str, optional
            The page on the server; JupyterLab gives its place, with a made-up name until the
            session is there.
        name : str, optional
            Name of the page.
        type : str, optional
            What kind of document it is.
        kernel_name, kernel_id : str, optional
            What to start, or which Python to use.

        Returns
        -------
        dict
            Jupyter's description of it.
        """
        async with self._one_at_a_time:
            folder = None if kernel_id else self._shared_in(path or "", name or "")
            if folder is not None and self._shared.get(folder, "") in self.kernel_manager:
                kernel_id = self._shared[folder]
            session = await super().create_session(path, name, type, kernel_name, kernel_id)
            if folder is not None:
                self._shared[folder] = session["kernel"]["id"]
            return session

    def get_kernel_env(self, path: str | None, name: ModelName | None = None) -> dict[str, str]:
        """Return the variables of a Python that starts; one that pages share is told that it is.

        Parameters
        ----------
        path : str, optional
            The page on the server.
        name : str, optional
            Name of the page.

        Returns
        -------
        dict of str to str
            Variable → value.
        """
        shares = self._shared_in(path or "", name or "") is not None
        return super().get_kernel_env(path, name) | ({RUNS_ANEW: "1"} if shares else {})

    async def delete_session(self, session_id: str) -> None:
        """End a session, and the Python behind it once no other session uses it.

        Parameters
        ----------
        session_id : str
            The session.
        """
        async with self._one_at_a_time:
            used = "SELECT kernel_id FROM session WHERE session_id=?"
            others = f"SELECT 1 FROM session WHERE session_id<>? AND kernel_id=({used})"
            if self.cursor.execute(others, (session_id, session_id)).fetchone():
                self.cursor.execute("DELETE FROM session WHERE session_id=?", (session_id,))
            else:
                await super().delete_session(session_id)

    def _shared_in(self, path: str, name: str) -> Path | None:
        """Return the student's folder of a page that shares its Python."""
        folder = cast("PageKernels", self.kernel_manager).folder_for(path)
        return folder if lies_unchanged(folder, name) else None
