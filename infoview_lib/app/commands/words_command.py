"""Print every sentence a person may read, as a table: `infoview words`."""

from __future__ import annotations

import argparse
import csv
import io

from infoview_lib.app.commands.questions_command import print_bytes
from infoview_lib.app.commands.typed_paths import file_named
from infoview_lib.errors import FolderError

_ABOUT = """\
Print every text a person may read, as a CSV table with the columns where, kind, text.

WHERE is the file, with its line, cell, row, or record. KIND is page, screen, error, script, table,
sample, or document. What the program fills in is written as {…}.
"""
_EXAMPLES = """\
examples:
  infoview words > words.csv          all texts of the program, for a translator or a reviewer
  infoview words README.md            those of a document too
"""


def describe(command: argparse.ArgumentParser) -> None:
    """Give the command its options with a help text worth reading.

    Parameters
    ----------
    command : argparse.ArgumentParser
        The parser of ``infoview words``; it is changed.
    """
    command.description, command.epilog = _ABOUT, _EXAMPLES
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    command.add_argument(
        "documents", metavar="DOCUMENT", nargs="*", help="a Markdown file to read too"
    )


def print_words(given: argparse.Namespace) -> int:
    """Print the table; return the exit code.

    Parameters
    ----------
    given : argparse.Namespace
        What was typed.

    Returns
    -------
    int
        0.

    Raises
    ------
    FolderError
        When a document is not there, or is a folder.
    """
    from infoview_lib.app.texts.all_texts import all_texts

    documents = [file_named(one) for one in given.documents]
    for one in documents:
        if one.is_dir():
            raise FolderError(f"“{one.name}” is a folder.", "Name a file in it.")
    table = io.StringIO()
    rows = csv.writer(table, lineterminator="\n")
    rows.writerow(("where", "kind", "text"))
    rows.writerows((one.where, one.kind, one.text) for one in all_texts(documents))
    print_bytes(table.getvalue().encode())
    return 0
