"""Print the routes through the pages, with the minutes of each section: `infoview routes`."""

from __future__ import annotations

import argparse
import csv
import io

from infoview_lib.app.commands.questions_command import print_bytes
from infoview_lib.prep.path import page

_ABOUT = """\
Print each route through the pages as a CSV table: route, page, section, minutes, words, controls.

PAGE and SECTION match the page's address. MINUTES cover reading at 200 words a minute, writing,
deciding, and practice. WORDS and CONTROLS count what a student sees there.
"""
_EXAMPLES = """\
examples:
  infoview routes > routes.csv    save all routes, to see what fits your class

For instructors: to make your own route, list its sections, such as
01_objectives#choose-your-goals, under “route” in your course file.
"""


def describe(command: argparse.ArgumentParser) -> None:
    """Give the command its help text.

    Parameters
    ----------
    command : argparse.ArgumentParser
        The parser of ``infoview routes``; it is changed.
    """
    command.description, command.epilog = _ABOUT, _EXAMPLES
    command.formatter_class = argparse.RawDescriptionHelpFormatter


def print_routes(_: argparse.Namespace) -> int:
    """Print the table; return the exit code, which is 0."""
    from infoview_lib.prep.routes import OWN, ROUTES, route_of

    table = io.StringIO()
    rows = csv.writer(table, lineterminator="\n")
    rows.writerow(("route", "page", "section", "minutes", "words", "controls"))
    for key, _title in ROUTES:
        if key == OWN:  # what a course has set lies in the folders of its students
            continue
        rows.writerows(
            (
                key,
                page(one.page).file.removesuffix(".ipynb"),
                one.name,
                round(one.minutes, 1),
                one.words,
                one.controls,
            )
            for one in route_of(key).sections
        )
    print_bytes(table.getvalue().encode())
    return 0
