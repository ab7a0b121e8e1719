"""Serve one student's pages behind JupyterHub, which starts one such server for each student.

JupyterHub logs people in and out, finds their account on the system, and carries what they ask to
their own server. It has to be installed in the same environment; nothing else here needs it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from jupyter_server.base.handlers import JupyterHandler
from jupyter_server.utils import url_path_join
from tornado import web

from infoview_lib.app.only_pages import POLICY, keep_fresh, only_pages, page_of, parts, warm
from infoview_lib.app.quick_start import load_jupyterlab
from infoview_lib.app.server import ADDRESSES
from infoview_lib.errors import InfoviewError
from infoview_lib.host.user_places import user_places

if TYPE_CHECKING:
    from jupyter_server.serverapp import ServerApp
    from traitlets.config import Config

STARTED_BY_HUB = "JUPYTERHUB_SERVICE_URL"
"""Variable in which JupyterHub says where a student's server shall listen."""
PageConfig = dict[str, object]


class HubError(InfoviewError):
    """A hub is missing, or did not start this."""


def check_hub() -> None:
    """Raise HubError where no JupyterHub asked for a student's server.

    Raises
    ------
    HubError
        When it is not installed here, or this was typed by a person.
    """
    if not os.environ.get(STARTED_BY_HUB):
        raise HubError(
            "JupyterHub starts this command. You can't type it yourself.",
            "Set up the hub as the folder “deploy” shows.",
        )
    try:
        import jupyterhub.singleuser.extension  # noqa: F401  # pyright: ignore
    except ImportError as error:
        raise HubError(
            "JupyterHub isn't installed beside Infoview.",
            "Install the version that the hub has.",
        ) from error


def hub_settings(folder: Path, page: str) -> Config:
    """Return the configuration of a student's server, but for what the hub says itself.

    Parameters
    ----------
    folder : Path
        The student's folder.
    page : str
        What is shown at first.

    Returns
    -------
    traitlets.config.Config
        For this one start.
    """
    config = only_pages()
    config.ServerApp.root_dir = str(folder)
    config.ServerApp.default_url = ADDRESSES["doc"] + quote(page)
    config.Application.log_level = "WARN"
    return config


def serve_on_hub(folder: Path, page: Callable[[], str], words: Sequence[str] = ()) -> None:
    """Serve a student's folder until the hub ends this server.

    Parameters
    ----------
    folder : Path
        The student's folder, its pages laid.
    page : callable
        Says which page a student is led to who comes by the hub's address.
    words : sequence of str
        Further words of the hub's for its server.
    """
    load_jupyterlab()
    from jupyterhub.singleuser.extension import (  # pyright: ignore[reportMissingImports]
        JupyterHubSingleUser,
    )

    os.umask(0o077)  # no file that is made from here on can be read by others
    # Nobody but the hub says what is served; a student's own settings would, otherwise.
    os.environ.pop("JUPYTERHUB_ROOT_DIR", None)
    os.chdir(user_places().work)  # no code is taken from where the hub starts this
    hub = JupyterHubSingleUser.get_extension_package()
    app = JupyterHubSingleUser.make_serverapp(
        config=hub_settings(folder, page()), jpserver_extensions=parts() | {hub: True}
    )
    app.initialize(
        argv=list(words), starter_extension=JupyterHubSingleUser.name, find_extensions=False
    )
    keep_fresh(app)
    _lead(app, page)
    app.io_loop.add_callback(warm, app, page())
    app.start()


def _lead(app: ServerApp, page: Callable[[], str]) -> None:
    """Lead from the hub's address to a page, and warm each page that is asked for."""
    settings = app.web_app.settings
    settings["headers"] |= {
        "Content-Security-Policy": POLICY.format(more=""),
        # Many students use one lab computer. JupyterLab's own scripts are kept all the same.
        "Cache-Control": "no-store",
    }
    settings["page_config_hook"] = partial(_expect, app, settings["page_config_hook"])
    # Behind a hub the address of a student is that of their server; JupyterLab lies below it.
    top = url_path_join(app.base_url, "?")
    app.web_app.add_handlers(".*$", [(top, TopHandler, {"page": page})])


def _expect(
    app: ServerApp,
    hook: Callable[[JupyterHandler, PageConfig], PageConfig],
    handler: JupyterHandler,
    page_config: PageConfig,
) -> PageConfig:
    if page := page_of(handler.request.path):
        app.io_loop.add_callback(warm, app, page)
    return hook(handler, page_config)


class TopHandler(JupyterHandler):
    """Lead a student who comes by the hub's address to the page where they left off."""

    def initialize(self, page: Callable[[], str]) -> None:
        """Take what knows the page.

        Parameters
        ----------
        page : callable
            Of this folder.
        """
        self.page = page

    @web.authenticated
    def get(self) -> None:
        """Lead on, without a trace of the way in the browser's history."""
        self.redirect(url_path_join(self.base_url, ADDRESSES["doc"], quote(self.page())))
