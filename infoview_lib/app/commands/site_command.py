"""Build a site: `infoview site`."""

from __future__ import annotations

import argparse
import gzip
import shutil
from pathlib import Path

from infoview_lib.app.commands.typed_paths import file_named, path_of
from infoview_lib.app.site.browser_python import lay_python
from infoview_lib.app.site.downloads import fetch_parts
from infoview_lib.app.site.front import lay_front, lay_worker
from infoview_lib.app.site.jupyterlite import lay_lab
from infoview_lib.app.site.pages import lay_pages
from infoview_lib.classroom.preparing.course_file import read_course
from infoview_lib.errors import FolderError, MissingPartError
from infoview_lib.host.user_places import user_places

_ABOUT = """\
Build a folder of files that runs the workbook in a student's browser, with nothing to install.

Put the folder on any web server that uses https; the address is all your students need. What they
type stays in their own browser. The first build downloads about 40 MB.
"""
_EXAMPLES = """\
examples:
  infoview site public                        build it into the folder “public”
  infoview site public --course course.zip   with your settings inside
  python3 -m http.server -d public   try it on this computer, at http://localhost:8000
"""
_MARK = "infoview-site.txt"
"""A file by which a folder is known as a site that may be built anew."""


def describe(command: argparse.ArgumentParser) -> None:
    """Give the command its options with a help text worth reading.

    Parameters
    ----------
    command : argparse.ArgumentParser
        The parser of ``infoview site``; it is changed.
    """
    command.description, command.epilog = _ABOUT, _EXAMPLES
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    command.add_argument(
        "out", metavar="OUT", help="the folder for the site; an earlier build is replaced"
    )
    command.add_argument("--course", metavar="FILE", help="a course file to load for every student")


def make(given: argparse.Namespace) -> int:
    """Build the site that was asked for; return the exit code.

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
        When something else lies in the folder.
    ReadingError
        When something is wrong with the course file.
    """
    site = path_of(given.out)
    course = file_named(given.course).read_bytes() if given.course else None
    if course is not None:
        read_course(course)  # a mistake in it is said now, not to every student
    build(site, user_places().top / "downloads", course)
    files = [path for path in site.rglob("*") if path.is_file()]
    whole = sum(path.stat().st_size for path in files)
    packed = sum(len(gzip.compress(path.read_bytes(), 6)) for path in files)
    print(f"{site}: {len(files)} files, {_megabytes(whole)}, {_megabytes(packed)} compressed.")
    print("Put this folder on a web server that uses https, and hand out its address.")
    return 0


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"


def build(site: Path, cache: Path, course: bytes | None = None) -> None:
    """Build a site.

    Parameters
    ----------
    site : Path
        Where to; a site that lies there is built anew.
    cache : Path
        Where what is downloaded is kept for the next build.
    course : bytes, optional
        Content of a course file for every student.

    Raises
    ------
    FolderError
        When something else lies in the folder.
    """
    if site.exists() and any(site.iterdir()) and not (site / _MARK).is_file():
        raise FolderError(
            f"There are other files in the folder “{site}.”", "Choose a new folder for the site."
        )
    fetch_parts(cache)
    shutil.rmtree(site, ignore_errors=True)
    site.mkdir(parents=True)
    (site / _MARK).write_text("Built by infoview site. Building it again replaces this folder.\n")
    packages = lay_python(site, cache, _version())
    lay_lab(site, cache, packages, _extension())
    lay_pages(site, course)
    lay_front(site)
    lay_worker(site)


def _version() -> str:
    from importlib.metadata import version

    return version("infoview")


def _extension() -> Path:
    from jupyter_core.paths import jupyter_path

    found = (Path(one) / "infoview" for one in jupyter_path("labextensions"))
    there = next((one for one in found if (one / "package.json").is_file()), None)
    if there is None:
        raise MissingPartError(
            "The part of Infoview for the browser is missing.", "Install Infoview again."
        )
    return there
