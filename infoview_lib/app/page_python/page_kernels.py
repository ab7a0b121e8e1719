"""Start the Python of pages where nothing that lies in a student's folder is run as code.

The folder is data: it may come from somebody else. So it is neither the present folder of their
Python, where libraries look for settings of their own, nor on its path, where a file of the right
name would take the place of a library. Which folder the pages belong to is said in a variable.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from tornado import web

from infoview_lib.app.opening_pages import check_is_there
from infoview_lib.errors import FolderError
from infoview_lib.files.keeping.places import has_records
from infoview_lib.host.user_places import user_places
from infoview_lib.workbook import FOLDER_VARIABLE

if TYPE_CHECKING:
    from jupyter_server.utils import ApiPath


class SafeStart(TypedDict):
    """Hold where a Python starts, and with which variables."""

    cwd: str
    env: dict[str, str]


def safe_start(folder: Path, variables: Mapping[str, str]) -> SafeStart:
    """Return how a Python starts for a page, importing nothing that lies beside it.

    Parameters
    ----------
    folder : Path
        The student's folder.
    variables : mapping of str to str
        What it would be given otherwise.

    Returns
    -------
    SafeStart
        For Jupyter's kernel manager.
    """
    own = {FOLDER_VARIABLE: str(folder), "PYTHONSAFEPATH": "1"}
    return {"cwd": str(user_places().work), "env": {**variables, **own}}


class PageKernels(AsyncMappingKernelManager):
    """Start the Python of pages in an empty place of the user's own."""

    def cwd_for_path(self, path: str, **kwargs: object) -> str:
        """Return where a Python starts: never the folder of its page.

        Parameters
        ----------
        path : str
            The page on the server.
        **kwargs : object
            What else Jupyter passes.
        """
        return str(user_places().work)

    def folder_for(self, path: str) -> Path:
        """Return the student's folder that a page belongs to.

        Parameters
        ----------
        path : str
            The page on the server, or a name that Jupyter made up.

        Returns
        -------
        Path
            The folder it lies in, where that holds records, as the sample student's does;
            otherwise the folder that is served.
        """
        beside = Path(super().cwd_for_path(path))
        return beside if has_records(beside) else Path(self.root_dir)

    async def start_kernel(
        self, *, kernel_id: str | None = None, path: ApiPath | None = None, **kwargs: object
    ) -> str:
        """Start a Python; it imports nothing from where it starts.

        Parameters
        ----------
        kernel_id : str, optional
            Id it shall have.
        path : str, optional
            The page on the server.
        **kwargs : object
            What else Jupyter passes.

        Returns
        -------
        str
            Its id.
        """
        folder = self.folder_for(path or "")
        try:
            check_is_there(folder)
        except FolderError as error:
            raise web.HTTPError(409, str(error)) from error
        given = kwargs.pop("env", None)
        kwargs |= safe_start(folder, given if isinstance(given, dict) else os.environ)
        return await self._async_start_kernel(kernel_id=kernel_id, path=path, **kwargs)
