"""Run JupyterLab for one student's folder, apart from any other Jupyter on this computer."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import secrets
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from infoview_lib.app.browser_opening import forget_opening, show_opening, write_opening
from infoview_lib.app.folder_address import is_free, port_for, remember, remembered, short_name
from infoview_lib.app.only_pages import POLICY, keep_fresh, only_pages, page_of, parts, warm
from infoview_lib.app.quick_start import leave_out_rules_for_addresses, load_jupyterlab
from infoview_lib.bundled import page_names
from infoview_lib.errors import InfoviewError
from infoview_lib.host.here import OPENED_HERE
from infoview_lib.host.user_places import user_places
from infoview_lib.workbook import FOLDER_VARIABLE

if TYPE_CHECKING:
    from jupyter_server.base.handlers import JupyterHandler
    from jupyter_server.serverapp import ServerApp
    from traitlets.config import Config

    from infoview_lib.app.returning_pages import Returning

ADDRESSES = {"doc": "/doc/tree/", "lab": "/lab/tree/", "notebook": "/notebooks/"}

_NO_ORIGIN = r"(?!)"  # matches nothing; left empty, Jupyter lets in whatever origin has the token
_SETTINGS = {
    "@jupyterlab/apputils-extension/themes": {"adaptive-theme": True},
    "@jupyterlab/apputils-extension/notification": {"checkForUpdates": False, "fetchNews": "false"},
    # What pages ask is answered in one thread, one after the other: neither files nor widgets
    # have locks.
    "@jupyterlab/apputils-extension/kernels-settings": {"commsOverSubshells": "disabled"},
}


class PortError(InfoviewError):
    """The port that was asked for is taken."""


@dataclass(frozen=True)
class Opening:
    """Say what to open, where.

    Parameters
    ----------
    folder : Path
        The student's folder.
    page : str
        Notebook to show, as a path in the folder.
    mode : str
        ``doc`` (one page fills the window), ``lab`` or ``notebook``.
    port : int
        0 for the one that the folder has.
    """

    folder: Path
    page: str
    mode: str = "doc"
    port: int = 0

    @property
    def address(self) -> str:
        """Path of the page on the server."""
        return ADDRESSES[self.mode] + quote(self.page)


def isolate(folder: Path) -> None:
    """Let Jupyter read and write its own files in places of this user, none in the folder.

    What lies in the folder is data, whoever made it; code that is typed stays in no history.

    Parameters
    ----------
    folder : Path
        The student's folder; variables of this process are set.
    """
    places = user_places()
    os.environ |= {
        "JUPYTER_CONFIG_DIR": str(places.config),
        "JUPYTER_DATA_DIR": str(places.data),
        "JUPYTER_RUNTIME_DIR": str(places.runtime),
        "JUPYTERLAB_SETTINGS_DIR": str(places.settings),
        "JUPYTERLAB_WORKSPACES_DIR": str(places.workspaces / short_name(folder)),
        "IPYTHONDIR": str(places.ipython),
        FOLDER_VARIABLE: str(folder),
        OPENED_HERE: "1",
    }
    profile = places.ipython / "profile_default"
    _write_json(profile / "ipython_config.json", {"HistoryManager": {"enabled": False}})
    _write_json(
        profile / "ipython_kernel_config.json",
        {"IPKernelApp": {"log_level": "ERROR"}, "InteractiveShellApp": {"ignore_cwd": True}},
    )
    for name, values in _SETTINGS.items():
        path = places.settings / f"{name}.jupyterlab-settings"
        if not path.exists():
            _write_json(path, values)


def _write_json(path: Path, values: Mapping[str, object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(values, indent=1), "utf-8")


def sign_pages() -> None:
    """Trust the pages of this program, as they are laid, in the Jupyter of this process.

    After `isolate` that is our own, otherwise the one that the user starts by hand. A page that was
    changed has another content, so it is not trusted with them.
    """
    leave_out_rules_for_addresses()
    from jupyter_core.paths import jupyter_data_dir
    from nbformat.sign import NotebookNotary

    from infoview_lib.app.jupyter_extension import trust

    place = jupyter_data_dir()
    Path(place).mkdir(mode=0o700, parents=True, exist_ok=True)  # none before Jupyter's first start
    notary = NotebookNotary(data_dir=place)
    try:
        for name in page_names():
            trust(name, notary)
    finally:
        notary.store.close()


def settings(opening: Opening) -> Config:
    """Return the server's configuration.

    Parameters
    ----------
    opening : Opening
        What to open.

    Returns
    -------
    traitlets.config.Config
        For this one start.
    """
    # In the lab the first page can be closed.
    config = only_pages(shares_python=opening.mode != "lab")
    config.ServerApp.root_dir = str(opening.folder)
    config.ServerApp.ip = "127.0.0.1"
    config.ServerApp.port = opening.port or port_for(opening.folder)
    config.ServerApp.port_retries = 0 if opening.port else 50  # another start may be quicker
    # Jupyter keeps one for all starts: who took the port of an ended server, and heard a cookie
    # there, would be let in later.
    config.ServerApp.cookie_secret = secrets.token_bytes(32)
    config.IdentityProvider.login_handler_class = "infoview_lib.app.returning_pages.NeedsAddress"
    config.Application.log_level = "ERROR"
    config.ServerApp.allow_root = True  # a class computer may know no other user
    config.ServerApp.allow_origin_pat = _NO_ORIGIN
    config.LabApp.default_url = opening.address
    return config


def check_port(port: int) -> None:
    """Raise PortError when a port is taken.

    Parameters
    ----------
    port : int
        The port that was asked for.

    Raises
    ------
    PortError
        When another program answers there.
    """
    if not is_free(port):
        raise PortError(
            f"Port {port} is taken or blocked.",
            "Leave out --port, or choose another one.",
        )


def running(opening: Opening) -> str:
    """Return the address of an Infoview that already serves this folder.

    Parameters
    ----------
    opening : Opening
        What to open.

    Returns
    -------
    str
        Empty when none does.
    """
    from jupyter_server.serverapp import list_running_servers

    for server in list_running_servers():
        port = server.get("port", 0)
        with (
            contextlib.suppress(OSError),
            socket.create_connection(("127.0.0.1", port), timeout=0.5),
        ):
            if Path(server.get("root_dir", "")) == opening.folder:
                return f"http://127.0.0.1:{port}{opening.address}?token={server['token']}"
    return ""


def serve(opening: Opening, browser: bool) -> None:
    """Serve the folder until the student stops it.

    Parameters
    ----------
    opening : Opening
        What to open.
    browser : bool
        Open the page; otherwise print one line with its address.

    Raises
    ------
    PortError
        When the port that was asked for is taken.
    """
    os.umask(0o077)  # no file that is made from here on can be read by others
    elsewhere = running(opening)
    if opening.port:
        check_port(opening.port)
    elif browser and elsewhere:
        _say(elsewhere, "Infoview is already running in another window.")
        show_opening(write_opening(elsewhere, urlsplit(elsewhere).port or 0))
        return
    os.chdir(user_places().work)  # wherever the command was typed, no code is taken from there
    app = _server(opening)
    # In the loop, behind the callback with which Jupyter takes its port: an address said earlier
    # would be refused.
    keeps = bool(opening.port or elsewhere)  # the folder's own address stays what it is
    app.io_loop.add_callback(_announce, app, opening, browser, keeps)
    app.io_loop.add_callback(warm, app, opening.page)
    try:
        app.start()
    finally:
        forget_opening(app.port)


def _announce(app: ServerApp, opening: Opening, browser: bool, keeps: bool) -> None:
    lines = f" ws://localhost:{app.port} ws://127.0.0.1:{app.port}"
    app.web_app.settings["headers"] = {"Content-Security-Policy": POLICY.format(more=lines)}
    _let_pages_return(app, opening.folder, keeps)
    forget_opening(app.port)  # an earlier server may have been ended at once
    address = f"http://127.0.0.1:{app.port}{opening.address}?token={app.identity_provider.token}"
    if not browser:
        print(address, flush=True)
        return
    opening_file = write_opening(address, app.port)
    _say(address, "Infoview is open in your browser.")
    print("Leave this window open while you work. To stop, press Ctrl+C here.", flush=True)
    # Some browsers come back only when they are closed; pages are served meanwhile.
    Thread(target=show_opening, args=(opening_file,), daemon=True).start()


def _let_pages_return(app: ServerApp, folder: Path, keeps: bool) -> None:
    """Keep the address for the next start; let pages of earlier starts go on in this one."""
    from jupyter_server.utils import url_path_join

    from infoview_lib.app.returning_pages import ReturnHandler, Returning

    usual = remembered(folder).port
    returning = Returning(app.port, remember(folder, usual if keeps else app.port).keys)
    if usual and usual != app.port and not keeps:
        print(
            f"Another program uses port {usual}, so this folder has a new address. "
            "Close the tabs you left open, and keep working in the new one.",
            file=sys.stderr,
        )
    place = url_path_join(app.base_url, "infoview", "return")
    app.web_app.add_handlers(".*$", [(place, ReturnHandler, {"returning": returning})])
    app.web_app.settings["page_config_hook"] = partial(_expect, app, returning)


def _say(address: str, said: str) -> None:
    print(f"{said} If you don't see a page, open this address:\n{address}", flush=True)


def _expect(
    app: ServerApp,
    returning: Returning,
    handler: JupyterHandler,
    page_config: dict[str, object],
) -> dict[str, object]:
    """Warm a page of ours when its address is asked for; give it what it needs to come back."""
    if handler.get_argument("token", ""):  # the browser has read the file that sent it here
        forget_opening(app.port)
    if page := page_of(handler.request.path):
        app.io_loop.add_callback(warm, app, page)
    return page_config | returning.page_settings


def _server(opening: Opening) -> ServerApp:
    load_jupyterlab()
    from infoview_lib.app.ending import EndingServer

    app = EndingServer.instance(config=settings(opening), jpserver_extensions=parts())
    app.initialize(argv=[], starter_extension="lab", find_extensions=False)
    _keep_quiet(app.log)
    keep_fresh(app)
    return app


def _keep_quiet(log: logging.Logger) -> None:
    """Keep from the terminal what the server and its loop say there to programmers."""
    # A window closed in the middle of an answer leaves a traceback with the loop. The level is
    # beyond the highest, at which the server greets.
    for one in (log, logging.getLogger("asyncio")):
        one.setLevel(logging.CRITICAL + 1)
