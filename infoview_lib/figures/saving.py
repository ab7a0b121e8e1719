"""Save a picture as a file that says nothing about when, or where, it was made."""

from __future__ import annotations

import io
import warnings
from pathlib import Path
from typing import Any

from infoview_lib.errors import EntryError, FolderError
from infoview_lib.figures.canvas import Figure, mpl
from infoview_lib.figures.referral_picture import alt_text, referral_figure

KINDS = ("png", "svg", "pdf")
_SETTINGS = {"svg.hashsalt": "infoview", "svg.fonttype": "path", "pdf.fonttype": 42}


def picture_bytes(figure: Figure, kind: str, about: str = "") -> bytes:
    """Return a figure as a file.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
    kind : {'png', 'svg', 'pdf'}
    about : str
        Alternative text, kept inside the file.

    Returns
    -------
    bytes
        The same figure gives the same bytes at any time.
    """
    if kind not in KINDS:
        raise EntryError(f"Pictures cannot be saved as “{kind}”.", "Choose one of: PNG, SVG, PDF.")
    facts = {
        "png": {"Software": None, "Description": about.encode("latin-1", "replace").decode("latin-1")},
        "svg": {"Date": None, "Creator": None, "Title": "Referral network", "Description": about},
        "pdf": {"CreationDate": None, "Creator": None, "Producer": None, "Title": "Referral network", "Subject": about},
    }[kind]  # fmt: skip
    file = io.BytesIO()
    with mpl.rc_context(_SETTINGS), warnings.catch_warnings():
        # A letter that no font here has is drawn as a box; a warning would help nobody.
        warnings.filterwarnings("ignore", message=".*[Gg]lyph.*")
        figure.savefig(file, format=kind, dpi=150, metadata=facts)
    return file.getvalue()


def save_referral_picture(graph: Any, folder: Path, kind: str, name: str = "referral-picture") -> Path:
    """Save the picture of a referral network.

    Parameters
    ----------
    graph : networkx.DiGraph
    folder : pathlib.Path
        Made when missing.
    kind : {'png', 'svg', 'pdf'}
    name : str
        Name of the file without its ending; never anybody's name.

    Returns
    -------
    pathlib.Path
        The file; an older one of that name is replaced.

    Raises
    ------
    FolderError
        When the file cannot be written.
    """
    content = picture_bytes(referral_figure(graph), kind, alt_text(graph))
    path = Path(folder) / f"{name}.{kind}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError:
        raise FolderError(
            f"The picture “{path.name}” could not be written.",
            "Free some space, or close the file elsewhere.",
        ) from None
    return path
