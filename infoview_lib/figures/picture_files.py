"""Save a picture as a file that says nothing about when, or where, it was made."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from infoview_lib.errors import EntryError, FolderError
from infoview_lib.figures.matplotlib_parts import Figure, PdfPages, SubFigure, mpl
from infoview_lib.figures.referral_pages import referral_pages
from infoview_lib.figures.referral_picture import draw_referrals
from infoview_lib.network.graph.first_introductions import part_of
from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.network.words.findings import alt_text
from infoview_lib.prep.counts_and_lists import count, people_in_words

KINDS = ("png", "svg", "pdf")


def picture_bytes(
    figure: Figure | SubFigure, kind: str, about: str = "", title: str = "Referral network"
) -> bytes:
    """Return a figure as a file.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        Of a part of a figure, the whole is taken.
    kind : {'png', 'svg', 'pdf'}
        Format of the file.
    about : str
        Alternative text, kept inside the file.
    title : str
        What it shows, kept inside SVG and PDF.

    Returns
    -------
    bytes
        The same figure gives the same bytes at any time.

    Raises
    ------
    EntryError
        For another kind.
    """
    if kind not in KINDS:
        raise EntryError(f"Pictures can't be saved as “{kind}.”", "Choose PNG, SVG, or PDF.")
    facts = {
        "png": {
            "Software": None,
            "Description": about.encode("latin-1", "replace").decode("latin-1"),
        },
        "svg": {"Date": None, "Creator": None, "Title": title, "Description": about},
        "pdf": {
            "CreationDate": None,
            "Creator": None,
            "Producer": None,
            "Title": title,
            "Subject": about,
        },
    }[kind]
    file = io.BytesIO()
    with _saving():
        figure.figure.savefig(file, format=kind, dpi=150, metadata=facts)
    return file.getvalue()


def pages_bytes(sheets: Sequence[Figure], about: str, title: str = "Referral network") -> bytes:
    """Return several sheets as one PDF file.

    Parameters
    ----------
    sheets : sequence of matplotlib.figure.Figure
        At least one.
    about : str
        Alternative text, kept inside the file.
    title : str
        What it shows, kept inside the file.

    Returns
    -------
    bytes
        The same sheets give the same bytes at any time.
    """
    facts = {"CreationDate": None, "Creator": None, "Producer": None}
    file = io.BytesIO()
    with (
        _saving(),
        PdfPages(file, metadata={**facts, "Title": title, "Subject": about}) as pages,
    ):
        for sheet in sheets:
            pages.savefig(sheet)
    return file.getvalue()


@contextmanager
def _saving() -> Iterator[None]:
    """Save without fonts of ours, and the same each time."""
    # A salt of its own would make each file another one; a picture must not need our fonts.
    settings = mpl.rc_context(
        {"svg.hashsalt": "infoview", "svg.fonttype": "path", "pdf.fonttype": 42}
    )
    with settings, warnings.catch_warnings():
        # A letter that no font here has is drawn as a box; a warning would help nobody.
        warnings.filterwarnings("ignore", message=".*[Gg]lyph.*")
        yield


def save_referral_picture(
    graph: ReferralGraph,
    folder: Path,
    kind: str,
    *,
    only: Iterable[str] | None = None,
    rings: bool = False,
) -> Path:
    """Save the picture of a referral network.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    folder : pathlib.Path
        Made when missing.
    kind : {'png', 'svg', 'pdf'}
        Format of the file.
    only : iterable of str, optional
        The people to show, with those on the way to them; everybody when left out.
    rings : bool
        Waves as rings.

    Returns
    -------
    pathlib.Path
        The file, named after what it is, never after anybody; an older one of that name is
        replaced.

    Raises
    ------
    EntryError
        For another kind.
    FolderError
        When the file cannot be written.
    """
    shown, title = graph if only is None else part_of(graph, only), None
    if only is not None:
        part, whole = len(shown) - 1, len(graph) - 1
        title = f"Part of your network: {count(part, whole)} of {people_in_words(whole)}"
    about = alt_text(shown) if title is None else f"{title}. {alt_text(shown)}"
    if kind == "pdf" and not rings:
        content = pages_bytes(referral_pages(shown, title), about)
    else:
        content = picture_bytes(draw_referrals(shown, rings=rings, title=title).figure, kind, about)
    name = "referral-picture" + ("-part" if only is not None else "") + ("-rings" if rings else "")
    path = Path(folder) / f"{name}.{kind}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError:
        raise FolderError(
            f"The picture “{path.name}” couldn't be saved.",
            "Free some space, or close the file elsewhere.",
        ) from None
    return path
