"""Teach the Jupyter server what our pages need: no outputs kept, pages brought back.

Loaded as a server extension by the `infoview` command. Works on notebooks that carry our
metadata only.
"""

from __future__ import annotations

import contextlib
import datetime
import json
from pathlib import Path
from typing import Any

from jupyter_server.base.handlers import APIHandler
from jupyter_server.services.contents.checkpoints import AsyncCheckpoints
from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager
from jupyter_server.utils import url_path_join
from tornado import web

from infoview_lib import bundled
from infoview_lib.errors import InfoviewError
from infoview_lib.files.folder import notebook_pages as pages


def is_ours(notebook: Any) -> bool:
    """Say whether a notebook carries our metadata."""
    return isinstance(notebook, dict) and isinstance(
        notebook.get("metadata", {}).get("infoview"), dict
    )


def strip(notebook: dict[str, Any]) -> None:
    """Take out of a notebook, in place, everything that running it put in."""
    notebook["metadata"].pop("widgets", None)
    for cell in notebook.get("cells", []):
        if cell.get("cell_type") == "code":
            cell["outputs"] = []
            cell["execution_count"] = None
            cell.get("metadata", {}).pop("execution", None)


def strip_before_save(model: dict[str, Any], **_: Any) -> None:
    """Keep names out of saved pages: tables, messages and widgets hold them."""
    if model.get("type") == "notebook" and is_ours(model.get("content")):
        strip(model["content"])


class NoCheckpoints(AsyncCheckpoints):
    """Keep no second copy of a page; “Reset this page” brings the original back."""

    async def create_checkpoint(self, contents_mgr: Any, path: str) -> dict[str, Any]:
        """Answer as if one was made, so that saving goes on."""
        return {"id": "checkpoint", "last_modified": datetime.datetime.now(datetime.UTC)}

    async def restore_checkpoint(self, contents_mgr: Any, checkpoint_id: str, path: str) -> None:
        """Do nothing: there is none."""

    async def rename_checkpoint(self, checkpoint_id: str, old_path: str, new_path: str) -> None:
        """Do nothing: there is none."""

    async def delete_checkpoint(self, checkpoint_id: str, path: str) -> None:
        """Do nothing: there is none."""

    async def list_checkpoints(self, path: str) -> list[dict[str, Any]]:
        """Return an empty list."""
        return []


class PagesManager(AsyncLargeFileManager):
    """Trust a page only when it was laid by us, or saved from a page that was trusted."""

    def check_and_sign(self, nb: Any, path: str = "", **kwargs: Any) -> None:
        """Sign a saved page when every code cell says it is trusted; Jupyter also signs where no cell
        has outputs, which is always so here and would let a stranger's page run by itself.
        """
        cells = [cell for cell in nb.cells if cell.cell_type == "code"]
        if is_ours(nb) and not all(cell.metadata.get("trusted") for cell in cells):
            return
        super().check_and_sign(nb, path, **kwargs)


class _Handler(APIHandler):
    def _page(self) -> str:
        """Return the bundled page that is meant; empty text for any other file."""
        page = (self.get_json_body() or {}).get("page", "")
        return page if page in bundled.notebook_names() else ""

    @property
    def folder(self) -> Path:
        return Path(self.serverapp.root_dir)


class PlaceHandler(_Handler):
    """Remember the page the student looks at."""

    @web.authenticated
    def post(self) -> None:
        """Remember the page; a folder that cannot be written must not disturb the reader."""
        from infoview_lib.files.folder.folder import open_folder

        page = self._page()
        with contextlib.suppress(InfoviewError, OSError):
            if page:
                open_folder(self.folder).remember_place(page)
        self.finish({"ok": bool(page)})


class ResetHandler(_Handler):
    """Bring one page back as it was delivered."""

    @web.authenticated
    def post(self) -> None:
        """Lay the page anew; what the student changed is kept beside it."""
        page = self._page()
        if not page:
            self.finish({"ok": False})
            return
        try:
            kept = pages.lay_pages(self.folder, datetime.date.today(), only=page)
            trust(self.folder / page, self.contents_manager.notary)
            self.finish({"ok": True, "kept": [path.name for path in kept]})
        except InfoviewError as error:
            self.set_status(500)
            self.finish({"ok": False, **error.as_dict()})


def trust(path: Path, notary: Any) -> None:
    """Sign a notebook that we laid, so that it runs by itself."""
    import nbformat

    notary.sign(nbformat.from_dict(json.loads(path.read_text("utf-8"))))


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "infoview_lib.app.jupyter_extension"}]


def _load_jupyter_server_extension(serverapp: Any) -> None:
    serverapp.contents_manager.register_pre_save_hook(strip_before_save)
    base = serverapp.web_app.settings["base_url"]
    serverapp.web_app.add_handlers(
        ".*$",
        [
            (url_path_join(base, "infoview", "place"), PlaceHandler),
            (url_path_join(base, "infoview", "reset"), ResetHandler),
        ],
    )
