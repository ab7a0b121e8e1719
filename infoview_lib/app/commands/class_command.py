"""Write the picture of a class from the files its students handed in: `infoview class`."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from infoview_lib.app.commands.class_papers import FOLDER
from infoview_lib.app.commands.typed_paths import file_named, path_of
from infoview_lib.errors import FolderError, MissingPartError, ReadingError
from infoview_lib.host.user_places import user_places

if TYPE_CHECKING:
    from infoview_lib.classroom.class_view.class_page import Numbers
    from infoview_lib.classroom.class_view.class_tables import ClassPicture
    from infoview_lib.classroom.class_view.gathering import HandIns
    from infoview_lib.classroom.class_view.shown_before import Before, Shown
    from infoview_lib.classroom.preparing.course import Course

NAME = "class-picture"
_FILES = tuple(f"{NAME}.{kind}" for kind in ("html", "csv", "png", "svg"))
_MOST_NAMED = 20
_ABOUT = """\
Make a picture of your class from what students turned in, with what you need for grading.

On the page Export and share, each student saves “hand-in.zip”: counts and the writing they chose,
no name, no date. Give the command the files, a folder, or the ZIP file that Canvas or Moodle gives
you. The names of the files don't appear on any page.
Groups of fewer than five students are combined, so no one stands out.
"""
_EXAMPLES = """\
examples:
  infoview class hand-ins                      all files in the folder “hand-ins”
  infoview class hand-ins.zip --out tuesday    a ZIP file; write into the folder “tuesday”
  infoview class hand-ins.zip --course course.zip --grades gradebook.csv
                                               put your scores into the platform's gradebook

You get class-picture.html (to print), .png and .svg (the figure), and .csv (the groups with their
numbers). A file you name twice counts once. A picture that differs from the last one by fewer than
five students isn't made, because the two together would give those students away.

You also get the folder “for-you”, which isn't for the class: grading.csv to score in (0 to 3), a
feedback page for each one scored, what students ask their counselor, packets for peer review with
the pairings in peers.csv. With --course you also get the next course file, in which alumni who were
asked enough are resting.
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
    command.add_argument("--course", metavar="FILE", help="the course file your students loaded")
    command.add_argument(
        "--grades", metavar="GRADEBOOK", help="put your scores into this gradebook (CSV)"
    )
    command.add_argument(
        "--column", metavar="NAME", default="", help="which assignment gets the grades"
    )
    command.add_argument(
        "--triads", action="store_true", help="each student reviews two classmates, not one"
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
        When no file is a hand-in, or a score or the gradebook cannot be used.
    NotSavedError
        When the picture cannot be written.
    """
    from infoview_lib.app.commands.class_papers import fill_gradebook, write_papers
    from infoview_lib.classroom.class_view.class_words import TOO_FEW, left_out
    from infoview_lib.classroom.class_view.gathering import gather
    from infoview_lib.classroom.class_view.handed_in_files import handed_in
    from infoview_lib.classroom.class_view.shown_before import FILE, STAYS
    from infoview_lib.exchange.going_out.handing_over import write_files

    places, out = [_there(one) for one in given.place], path_of(given.out)
    course = _course(given.course)
    gradebook = _there(given.grades) if given.grades else None
    ours = [
        *(out / name for name in _FILES),
        *(out / FOLDER).rglob("*"),
        *filter(None, [gradebook]),
    ]
    found = gather(handed_in(places, ours))
    told = left_out(found.reasons)
    if not found.whole:
        for one in told:
            print(one)
        _name_them(found.skipped, given.which)
        raise ReadingError(
            "No hand-in was found.",
            "Name the folder with the files your students turned in.",
        )
    shown, remembered = _looked_at(found, out)
    picture = shown.picture
    written = [] if shown.stays else _write(shown, out, left_out(found.reasons))
    write_files({FILE: remembered.content()}, out / FOLDER)  # for the instructor alone
    written += write_papers(found.whole, course, out, 2 if given.triads else 1)
    if gradebook:
        told += fill_gradebook(found.whole, course, out, gradebook, given.column)
    for words in (STAYS if shown.stays else "", "" if picture.students else TOO_FEW, *told):
        if words:
            print(words)
    _name_them(found.skipped, given.which)
    for path in written:
        print(path)
    return 0


def _course(typed: str | None) -> Course:
    from infoview_lib.classroom.preparing.course import Course
    from infoview_lib.classroom.preparing.course_file import read_course

    return read_course(file_named(typed).read_bytes()) if typed else Course()


def _looked_at(found: HandIns, out: Path) -> tuple[Shown, Before]:
    """Return what the class may see, and what is to be remembered of it."""
    from infoview_lib.classroom.class_view.shown_before import FILE, look_at, read_before
    from infoview_lib.state.bundled_texts import scripts_of

    path = out / FOLDER / FILE
    before = read_before(path.read_bytes()) if path.is_file() else None
    statements = [one.text for one in scripts_of("confidence")]
    return look_at(found, statements, before)


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


def _write(shown: Shown, out: Path, told: list[str]) -> list[Path]:
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

    picture = shown.picture
    figures, missing = _figures(picture)
    svg = figures.get(f"{NAME}.svg")
    by = f"Made from the hand-ins of {picture.students} students." if picture.students else TOO_FEW
    hidden = [not_divided(picture), sums_left_out(picture)] if picture.students else []
    notes = (
        *shown.notes,
        ("What isn't shown", hidden),
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
