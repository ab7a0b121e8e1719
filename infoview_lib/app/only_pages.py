"""Set up a Jupyter server that serves the pages of one student and nothing else.

On the student's own computer as behind a hub: what the pages need, what they can do without, how
long a Python is kept that no window looks at.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
from typing import TYPE_CHECKING
from urllib.parse import unquote

from infoview_lib.bundled import notebook_names

if TYPE_CHECKING:
    from jupyter_server.serverapp import ServerApp
    from traitlets.config import Config

# Nothing is fetched from outside or sent to another server, no form leaves: the browser itself is
# told to refuse it.
POLICY = (
    "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; "
    "script-src 'self' blob: 'unsafe-inline' 'unsafe-eval'; "
    "connect-src 'self' data: blob:{more}; "
    "object-src 'self' blob:; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
)
_one_at_a_time = asyncio.Lock()


def only_pages(shares_python: bool = True) -> Config:
    """Return the configuration of a server that serves our pages alone.

    Parameters
    ----------
    shares_python : bool
        False where the first page can be closed, and JupyterLab answers all others through it.

    Returns
    -------
    traitlets.config.Config
        Without where it listens, and what is opened.
    """
    from traitlets.config import Config

    config = Config()
    config.ServerApp.open_browser = False
    config.ServerApp.terminals_enabled = False
    config.ServerApp.answer_yes = True
    config.ServerApp.contents_manager_class = "infoview_lib.app.jupyter_extension.PagesManager"
    config.ServerApp.kernel_manager_class = "infoview_lib.app.page_python.page_kernels.PageKernels"
    config.ServerApp.kernel_websocket_connection_class = (
        "infoview_lib.app.page_python.page_lines.PageLine"
    )
    if shares_python:
        config.ServerApp.session_manager_class = (
            "infoview_lib.app.page_python.page_sessions.PageSessions"
        )
    # Minutes after the last window is closed, nobody comes back to what it has in mind.
    config.MappingKernelManager.cull_idle_timeout = 5 * 60
    config.MappingKernelManager.cull_interval = 60
    # What a Python tells its page goes through a port that everybody on this computer can reach.
    config.MappingKernelManager.transport_encryption = "required"
    # Looks for programs to start beside the pages; our pages need none.
    config.LanguageServerManager.autodetect = False
    config.PagesManager.checkpoints_class = "infoview_lib.app.jupyter_extension.NoCheckpoints"
    config.LabApp.news_url = None
    config.LabApp.check_for_updates_class = "jupyterlab.NeverCheckForUpdate"
    config.LabApp.extension_manager = "readonly"
    return config


def parts() -> dict[str, bool]:
    """Return the server extensions that pages need, for ``jpserver_extensions``."""
    found = ["jupyterlab", "jupyter_lsp", "infoview_lib.app.jupyter_extension"]
    if importlib.util.find_spec("notebook"):
        found.append("notebook")
    return dict.fromkeys(found, True)


def keep_fresh(app: ServerApp) -> None:
    """Let the browser ask for our own files anew: their names do not change with them.

    Parameters
    ----------
    app : ServerApp
        The server, set up.
    """
    settings = app.web_app.settings
    forever = settings.get("static_immutable_cache", [])
    settings["static_immutable_cache"] = [
        one for one in forever if not one.endswith("/infoview/static")
    ]


def page_of(path: str) -> str:
    """Return the page of ours that an address of the server shows; empty for any other address.

    Parameters
    ----------
    path : str
        Of the address, as a browser sends it.

    Returns
    -------
    str
        Its name.

    Examples
    --------
    >>> page_of("/user/ana/doc/tree/03_outreach.ipynb")
    '03_outreach.ipynb'
    >>> page_of("/lab")
    ''
    """
    page = unquote(path.partition("/tree/")[2] or path.partition("/notebooks/")[2])
    return page if page in notebook_names() else ""


async def warm(app: ServerApp, page: str) -> None:
    """Start the page's Python while the browser still loads; the page finds it by its path.

    Parameters
    ----------
    app : ServerApp
        The server.
    page : str
        Name of a page.
    """
    sessions = app.session_manager
    with contextlib.suppress(Exception):  # without it the page starts its own
        async with _one_at_a_time:  # two wishes for one page must not start two
            if not await sessions.session_exists(path=page):
                name = page.rpartition("/")[2]
                await sessions.create_session(
                    path=page, name=name, type="notebook", kernel_name="python3"
                )
