"""Serve a student's pages behind JupyterHub: `infoview hub`."""

from __future__ import annotations

import argparse
from pathlib import Path

from infoview_lib.app.commands.first_page import page_to_open
from infoview_lib.app.commands.lay_command import add_course, lay
from infoview_lib.files.folder.folder import open_folder

_ABOUT = """\
Serve one student's pages behind JupyterHub.

You don't type this command. JupyterHub starts it for each student who logs in. The folder
“deploy” has a configuration to copy.
"""


def describe(command: argparse.ArgumentParser) -> None:
    """Give the command its options with a help text worth reading.

    Parameters
    ----------
    command : argparse.ArgumentParser
        The parser of ``infoview hub``; it is changed.
    """
    command.description = _ABOUT
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    add_course(command)


def serve(folder: Path, course: str) -> None:
    """Lay a student's pages, then serve them until the hub ends this.

    Parameters
    ----------
    folder : Path
        The student's folder; made if it is missing.
    course : str
        The instructor's file, as it was typed; empty for none.

    Raises
    ------
    HubError
        When no hub started this.
    FolderError
        When the folder cannot be written.
    """
    from infoview_lib.app import hub_server, server

    hub_server.check_hub()
    server.isolate(folder)
    lay(folder, is_signed=True, course=course)
    hub_server.serve_on_hub(folder, lambda: page_to_open(open_folder(folder)))
