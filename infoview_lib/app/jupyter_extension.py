"""Teach the Jupyter server what our pages need: no outputs kept, pages brought back.

A server extension of every Jupyter server where this program is installed: the one of our command,
one that somebody started by hand, one on a hub. Acts on notebooks that carry our metadata only, and
on folders that hold our pages, wherever below the server's root they lie.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import json
import sqlite3
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, cast

from jupyter_server.base.handlers import APIHandler
from jupyter_server.services.contents.checkpoints import AsyncCheckpoints
from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager
from jupyter_server.utils import ensure_async, url_path_join
from tornado import web

from infoview_lib.app.opening_pages import check_is_there, stand_in, why_not_started
from infoview_lib.app.page_python.beside_others import guard
from infoview_lib.errors import InfoviewError
from infoview_lib.files.folder import notebook_pages as pages
from infoview_lib.files.folder.other_files import folder_id
from infoview_lib.files.keeping.drafts import change_drafts, read_drafts
from infoview_lib.files.keeping.forgotten import forgotten
from infoview_lib.files.keeping.places import folders_in

if TYPE_CHECKING:
    from jupyter_server.serverapp import ServerApp
    from jupyter_server.services.contents.manager import ContentsManager
    from nbformat import NotebookNode
    from nbformat.sign import NotebookNotary


class SavedModel(TypedDict, total=False):
    """Hold what Jupyter is about to save, as far as it matters here."""

    type: str
    content: object


class Checkpoint(TypedDict):
    """Hold what Jupyter wants to know about a checkpoint."""

    id: str
    last_modified: datetime.datetime


def is_ours(notebook: object) -> bool:
    """Say whether a notebook carries our metadata.

    Parameters
    ----------
    notebook : object
        Content of a notebook, or anything else.

    Returns
    -------
    bool
        False for what is no notebook.
    """
    return isinstance(notebook, dict) and isinstance(
        notebook.get("metadata", {}).get("infoview"), dict
    )


def strip(notebook: pages.Notebook) -> None:
    """Take out of a notebook, in place, everything that running it put in.

    Parameters
    ----------
    notebook : Notebook
        Content of a notebook; it is changed.
    """
    notebook.get("metadata", {}).pop("widgets", None)
    for cell in notebook.get("cells", []):
        if cell.get("cell_type") == "code":
            cell["outputs"] = []
            cell["execution_count"] = None
            cell.get("metadata", {}).pop("execution", None)


def strip_before_save(model: SavedModel, **_: object) -> None:
    """Keep names out of saved pages: tables, messages and widgets hold them.

    Parameters
    ----------
    model : mapping
        What Jupyter is about to save; the content of a page of ours is changed.
    **_ : object
        What else Jupyter passes to such a hook.
    """
    content = model.get("content")
    if model.get("type") == "notebook" and is_ours(content):
        strip(cast(pages.Notebook, content))


class NoCheckpoints(AsyncCheckpoints):
    """Keep no second copy of a page; “Reset this page” brings the original back."""

    async def create_checkpoint(self, contents_mgr: ContentsManager, path: str) -> Checkpoint:
        """Answer as if one was made, so that saving goes on.

        Parameters
        ----------
        contents_mgr : ContentsManager
            Jupyter's own.
        path : str
            The page.

        Returns
        -------
        dict
            Id and moment of a checkpoint that does not exist.
        """
        return {"id": "checkpoint", "last_modified": datetime.datetime.now(datetime.UTC)}

    async def restore_checkpoint(
        self, contents_mgr: ContentsManager, checkpoint_id: str, path: str
    ) -> None:
        """Do nothing: there is none.

        Parameters
        ----------
        contents_mgr : ContentsManager
            Jupyter's own.
        checkpoint_id, path : str
            The checkpoint and the page.
        """

    async def rename_checkpoint(self, checkpoint_id: str, old_path: str, new_path: str) -> None:
        """Do nothing: there is none.

        Parameters
        ----------
        checkpoint_id, old_path, new_path : str
            The checkpoint and both names of the page.
        """

    async def delete_checkpoint(self, checkpoint_id: str, path: str) -> None:
        """Do nothing: there is none.

        Parameters
        ----------
        checkpoint_id, path : str
            The checkpoint and the page.
        """

    async def list_checkpoints(self, path: str) -> list[Checkpoint]:
        """Return an empty list.

        Parameters
        ----------
        path : str
            The page.

        Returns
        -------
        list of dict
            Always empty.
        """
        return []


class PagesManager(AsyncLargeFileManager):
    """Trust a page only when it was laid by us, or saved over a page that was trusted."""

    def check_and_sign(self, nb: NotebookNode, path: str = "", **kwargs: bool) -> None:
        """Sign a saved page when it was trusted before, and every code cell says that it is.

        Jupyter also signs where no cell has outputs, which is always so here and would let a
        stranger's page run by itself; so would a stranger's page that was started once, then saved.

        Parameters
        ----------
        nb : NotebookNode
            The page.
        path : str
            Where it lies, for Jupyter's own words.
        **kwargs : bool
            What else Jupyter passes.
        """
        cells = [cell for cell in nb.cells if cell.cell_type == "code"]
        is_trusted = all(cell.metadata.get("trusted") for cell in cells)
        if is_ours(nb) and not (is_trusted and self._was_signed(path)):
            return
        super().check_and_sign(nb, path, **kwargs)

    async def get(
        self,
        path: str,
        content: bool = True,
        type: str | None = None,
        format: str | None = None,
        require_hash: bool = False,
    ) -> dict[str, object]:
        """Return what lies at a place; a page of ours that cannot be read as it came with us.

        Parameters
        ----------
        path : str
            The place on the server.
        content : bool
            Whether its content is asked for, too.
        type, format : str, optional
            What Jupyter expects there.
        require_hash : bool
            Whether its hash is asked for.

        Returns
        -------
        dict
            Jupyter's description of it.
        """
        try:
            found = await super().get(path, content, type, format, require_hash)
        except (
            Exception
        ):  # the disk, the file, the list of signatures: whatever fails, a page opens
            found = stand_in(path, content, require_hash)
            if found is None:
                raise
        if path.endswith(".ipynb") and found["type"] == "directory":
            return stand_in(path, content, require_hash) or found
        return found

    def mark_trusted_cells(self, nb: NotebookNode, path: str = "") -> None:
        """Mark the cells of a trusted page; a full disk takes no signature for known, ours are.

        Parameters
        ----------
        nb : NotebookNode
            The page.
        path : str
            Where it lies.
        """
        try:
            super().mark_trusted_cells(nb, path)
        except sqlite3.Error:
            known = pages.is_original(cast(pages.Notebook, nb), pages.original_of(path))
            self.notary.mark_cells(nb, known)

    def _was_signed(self, path: str) -> bool:
        """Tell whether what lies at a place now, before it is saved over, is trusted."""
        import nbformat

        try:
            before = nbformat.read(self._get_os_path(path), as_version=4)
        except (OSError, ValueError, nbformat.ValidationError):
            return False
        return self.notary.check_signature(before)


class _Handler(APIHandler):
    def _asked(self) -> tuple[Path, str]:
        """Return the folder of the page that is meant, and which of our pages it is.

        The name is empty for any other file, the folder then the one that is served.
        """
        path = str((self.get_json_body() or {}).get("page", "")).strip("/")
        name = pages.original_of(path)
        folder = self.folder.joinpath(path.removesuffix(name))
        if not name or ".." in path.split("/") or not pages.holds_pages(folder):
            return self.folder, ""
        return folder, name

    @property
    def folder(self) -> Path:
        """What is served: a student's folder, or one that holds it."""
        return Path(cast("ServerApp", self.serverapp).root_dir)


class PlaceHandler(_Handler):
    """Remember the page the student looks at."""

    @web.authenticated
    async def post(self) -> None:
        """Remember the page; a folder that cannot be written must not disturb the reader."""
        folder, page = self._asked()
        if page:
            # It opens the folder; meanwhile the server brings the page.
            await asyncio.to_thread(_remember_place, folder, page)
        self.finish({"ok": bool(page)})


def _remember_place(folder: Path, page: str) -> None:
    from infoview_lib.files.folder.folder import open_folder

    with contextlib.suppress(InfoviewError, OSError):
        check_is_there(folder)  # opening it would make a new, empty one
        open_folder(folder).remember_place(page)


class OriginHandler(_Handler):
    """Say whether a page is one of this program's, for a page that is not trusted."""

    @web.authenticated
    async def post(self) -> None:
        """Answer ``is_original``, and ``page``: which page of ours could take its place."""
        path = str((self.get_json_body() or {}).get("page", ""))
        name = pages.original_of(path)
        model = await ensure_async(self.contents_manager.get(path, type="notebook"))
        is_original = pages.is_original(cast(pages.Notebook, model["content"]), name)
        _, ours = self._asked()
        self.finish({"is_original": is_original, "page": ours})


class ResetHandler(_Handler):
    """Bring one page back as it was delivered."""

    @web.authenticated
    def post(self) -> None:
        """Lay the page anew; what the student changed is kept beside it."""
        folder, page = self._asked()
        if not page:
            self.set_status(404)
            self.finish({"ok": False})
            return
        try:
            kept = pages.lay_pages(folder, datetime.date.today(), only=page)
            if is_own(self.contents_manager):
                trust(page, self.contents_manager.notary)
            self.finish({"ok": True, "kept": [path.name for path in kept]})
        except InfoviewError as error:
            self.set_status(500)
            self.finish({"ok": False, **error.as_dict()})


class ReasonHandler(_Handler):
    """Say why a page did not start."""

    @web.authenticated
    async def post(self) -> None:
        """Answer ``found`` and ``next_step``, two sentences for the page."""
        folder, _ = self._asked()
        self.finish((await asyncio.to_thread(why_not_started, folder)).as_dict())


class DraftsHandler(_Handler):
    """Keep words that were typed and are not saved yet, for the folder they belong to."""

    @web.authenticated
    async def post(self) -> None:
        """Answer ``drafts``, all that is kept of the folder whose id is ``scope``.

        With them ``forgotten``, by which a browser takes erased people out of what it kept itself.

        With ``changes``, keep or forget those first, and answer ``taken``, the numbers of those
        that were, in place of it.
        """
        body = self.get_json_body() or {}
        folder = self._folder_of(str(body.get("scope", "")))
        changes = body.get("changes")
        if folder is None:
            self.finish({"ok": False, "taken": [], "drafts": []})
        elif isinstance(changes, list):
            taken = await asyncio.to_thread(change_drafts, folder, changes)
            self.finish({"ok": True, "taken": taken})
        else:
            drafts = await asyncio.to_thread(read_drafts, folder)
            gone = await asyncio.to_thread(forgotten, folder)
            self.finish({"ok": True, "drafts": drafts, "forgotten": gone})

    def _folder_of(self, scope: str) -> Path | None:
        """Return the folder of an id: the one that is served, or one in it, as the demo is.

        A page may have been opened for another folder at the same address; its words lie nowhere
        but in that one.
        """
        for folder in (self.folder, *folders_in(self.folder)):
            if folder_id(folder) == scope:
                return folder
        return None


class ExportsHandler(APIHandler):
    """Say what JupyterLab could turn a notebook into, for a menu that few open.

    Every page asks while it opens. Jupyter looks anew each time, for 0.4 seconds of processor time.
    """

    @web.authenticated
    async def get(self) -> None:
        """Answer as Jupyter does, each kind of file with its media type."""
        self.finish(await asyncio.to_thread(export_types))


@cache
def export_types() -> dict[str, dict[str, str]]:
    """Return the kinds of files that nbconvert writes here; asked for once, they are known.

    Returns
    -------
    dict
        Name of a kind → ``output_mimetype``.
    """
    from nbconvert.exporters import get_export_names, get_exporter

    return {
        name: {"output_mimetype": get_exporter(name).output_mimetype} for name in get_export_names()
    }


def trust(name: str, notary: NotebookNotary) -> None:
    """Sign a page of this program, so that it runs by itself wherever it lies unchanged.

    Parameters
    ----------
    name : str
        Name of a bundled page; what lies in a student's folder under that name is not looked at.
    notary : NotebookNotary
        Jupyter's list of signatures.
    """
    import nbformat

    notary.sign(nbformat.reads(json.dumps(pages.original(name)), as_version=4))


def is_own(manager: ContentsManager) -> bool:
    """Tell whether a server is that of our command; others serve more than our pages.

    Parameters
    ----------
    manager : ContentsManager
        What keeps its files.
    """
    return isinstance(manager, PagesManager)


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "infoview_lib.app.jupyter_extension"}]


def _load_jupyter_server_extension(serverapp: ServerApp) -> None:
    serverapp.contents_manager.register_pre_save_hook(strip_before_save)
    base = serverapp.web_app.settings["base_url"]
    if is_own(serverapp.contents_manager):
        exports = url_path_join(base, "api", "nbconvert")
        serverapp.web_app.add_handlers(".*$", [(exports, ExportsHandler)])
    elif not serverapp.gateway_config.gateway_enabled:  # then they run on another computer
        guard(serverapp.kernel_manager)
    serverapp.web_app.add_handlers(
        ".*$",
        [
            (url_path_join(base, "infoview", "place"), PlaceHandler),
            (url_path_join(base, "infoview", "origin"), OriginHandler),
            (url_path_join(base, "infoview", "reset"), ResetHandler),
            (url_path_join(base, "infoview", "drafts"), DraftsHandler),
            (url_path_join(base, "infoview", "reason"), ReasonHandler),
        ],
    )
