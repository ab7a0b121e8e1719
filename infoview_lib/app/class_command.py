"""Write the picture of a class from the files its students handed in: `infoview class`."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from infoview_lib.app.typed_paths import path_of
from infoview_lib.errors import FolderError, MissingPartError, ReadingError
from infoview_lib.host.user_places import user_places

if TYPE_CHECKING:
    from infoview_lib.classroom.class_view.class_page import Numbers
    from infoview_lib.classroom.class_view.class_tables import ClassPicture

NAME = "class-picture"
_FILES = tuple(f"{NAME}.{kind}" for kind in ("html", "csv", "png", "svg"))
_MOST_NAMED = 20
_ABOUT = """\
Make a picture of a class from the counts its students handed in.

On the page Referral network, each student saves a file “class-counts.json”: eight whole numbers,
no name, no date. Give the command the files, a ZIP file of them, or a folder. The names of the
files and folders don't appear anywhere. Groups of fewer than five students are combined, so no
one stands out.
"""
_EXAMPLES = """\
examples:
  infoview class hand-ins                      all files in the folder “hand-ins”
  infoview class hand-ins.zip --out tuesday    a ZIP file; write into the folder “tuesday”

You get class-picture.html (to print), .png and .svg (the figure), and .csv (the groups with their
numbers). A file you name twice counts once. Two files with the same numbers count as two students,
because nothing in them says whose they are. The command tells you when that happens. Make the
picture once, after everyone has turned in their counts: two pictures that differ by one student
give that student away.
"""


def describe(command: argparse.ArgumentParser) -> None:
    """Give the command its options with a help text worth reading.

    Parameters
    ----------
    command : argparse.ArgumentParser
        The parser of ``infoview class``; it is changed.
    """
    command.description, command.epilog = _ABOUT, _EXAMPLES
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    command.add_argument(
        "place", metavar="FILES_OR_FOLDER", nargs="+", help="what the students turned in"
    )
    command.add_argument(
        "--out",
        metavar="FOLDER",
        default=NAME,
        help=f"where to save it; by default the folder “{NAME}”",
    )
    command.add_argument(
        "--which",
        action="store_true",
        help="also print the names of files left out (not on a screen the class can see)",
    )


def make(given: argparse.Namespace) -> int:
    """Write the picture that was asked for; return the exit code.

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
        When a file or folder that was named is not there.
    ReadingError
        When no file holds counts.
    NotSavedError
        When the picture cannot be written.
    """
    from infoview_lib.app.handed_in_files import handed_in
    from infoview_lib.classroom.class_view.class_tables import class_picture
    from infoview_lib.classroom.class_view.class_words import TOO_FEW, left_out, same_numbers
    from infoview_lib.classroom.class_view.gathering import gather

    places, out = [_there(one) for one in given.place], path_of(given.out)
    found = gather(handed_in(places, [out / name for name in _FILES]))
    told = [*left_out(found.reasons), same_numbers(found.same)]
    if not found.students:
        for one in filter(None, told):
            print(one)
        _name_them(found.skipped, given.which)
        raise ReadingError(
            "No file of counts was found.",
            "Name the folder with the files your students turned in.",
        )
    picture = class_picture(found.students)
    written = _write(picture, out, left_out(found.reasons))
    for words in ("" if picture.students else TOO_FEW, *told):
        if words:
            print(words)
    _name_them(found.skipped, given.which)
    for path in written:
        print(path)
    return 0


def _there(typed: str) -> Path:
    path = path_of(typed)
    if not path.exists():
        raise FolderError(
            "A file or folder you named isn't there.", "Check its name, then try again."
        )
    return path


def _name_them(skipped: list[tuple[str, str]], is_wanted: bool) -> None:
    from infoview_lib.exchange.cells import clean

    if skipped and not is_wanted:
        print("Type the command again with --which to see which files.")
    for _, name in skipped[:_MOST_NAMED] if is_wanted else ():
        print(f"  {clean(name)[:100]}".replace("\n", " "))


def _write(picture: ClassPicture, out: Path, told: list[str]) -> list[Path]:
    """Write the files; a figure of an earlier class that has none now is taken away."""
    from infoview_lib.classroom.class_view.class_page import Picture, class_page, numbers_csv
    from infoview_lib.classroom.class_view.class_words import (
        LIMITS,
        TOO_FEW,
        alt_text,
        finding,
        not_divided,
        sums_left_out,
    )
    from infoview_lib.exchange.going_out.handing_over import write_files

    figures, missing = _figures(picture)
    svg = figures.get(f"{NAME}.svg")
    by = f"Made from the counts of {picture.students} students." if picture.students else TOO_FEW
    shown = [not_divided(picture), sums_left_out(picture)] if picture.students else []
    notes = (
        ("What is not shown", shown),
        ("How to read it", LIMITS if picture.students else ()),
        ("The files", [*told, missing]),
    )
    page = class_page(
        finding(picture),
        by,
        Picture(svg, alt_text(picture)) if svg else None,
        _tables(picture),
        notes,
    )
    written = write_files(
        {f"{NAME}.html": page, f"{NAME}.csv": numbers_csv(_rows(picture)), **figures}, out
    )
    for name in set(_FILES) - {path.name for path in written}:
        (out / name).unlink(missing_ok=True)
    if missing:
        print(missing)
    return written


def _figures(picture: ClassPicture) -> tuple[dict[str, bytes], str]:
    """Return the figure as files, or none with the reason where it cannot be drawn."""
    from infoview_lib.classroom.class_view.class_words import alt_text, divided

    if not (picture.sums or divided(picture)):
        return {}, ""
    try:
        # Matplotlib takes settings from the present folder, which may be one of hand-ins.
        with contextlib.chdir(user_places().work):
            from infoview_lib.figures.class_bars import class_figure
            from infoview_lib.figures.picture_files import picture_bytes
    except MissingPartError:
        missing = "The part that draws pictures, matplotlib, is missing here"
        return {}, f"{missing}, so the page holds tables alone."
    about = alt_text(picture)
    bare = class_figure(picture, title="")  # on the page, the finding stands above it
    return {
        f"{NAME}.png": picture_bytes(class_figure(picture), "png", about, "Picture of a class"),
        f"{NAME}.svg": picture_bytes(bare, "svg", about, "Picture of a class"),
    }, ""


def _tables(picture: ClassPicture) -> list[Numbers]:
    from infoview_lib.classroom.class_view.class_page import Numbers
    from infoview_lib.classroom.class_view.class_words import divided, sums_in_order
    from infoview_lib.prep.counts_and_lists import capital

    sums = [(capital(words), number) for words, number in sums_in_order(picture)]
    made = [Numbers("All students together", ("What", "Number"), sums)] if sums else []
    return made + [
        Numbers(
            one.title,
            ("Group", "Students"),
            [(capital(cell.words), cell.students) for cell in one.cells if cell.students],
        )
        for one in divided(picture)
    ]


def _rows(picture: ClassPicture) -> list[list[str | int]]:
    """Return every cell as a row: table, cell, students; sums below."""
    from infoview_lib.classroom.class_view.class_words import sums_in_order

    hidden = "too few to show"
    rows: list[list[str | int]] = [["table", "group", "students"]]
    for table in picture.tables:
        rows += [
            [table.title, cell.words, hidden if cell.students is None else cell.students]
            for cell in table.cells
        ]
    rows += [["All students together", words, number] for words, number in sums_in_order(picture)]
    return [*rows, ["All students together", "students", picture.students or "fewer than five"]]
