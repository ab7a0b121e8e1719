"""Run the `infoview` command."""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit code.

    Parameters
    ----------
    arguments : sequence of str, optional
        What stands behind ``infoview``; by default what was typed.

    Returns
    -------
    int
        0 when all went well, 1 for a problem that was explained, 2 for a command that was not
        understood.
    """
    from infoview_lib.app.commands.command_line import run

    return run(arguments)
