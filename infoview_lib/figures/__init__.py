"""Draw pictures on given matplotlib Axes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from infoview_lib.network.graph.graph_types import ReferralGraph


def save_referral_picture(
    graph: ReferralGraph,
    folder: Path,
    kind: str,
    *,
    only: Iterable[str] | None = None,
    rings: bool = False,
) -> Path:
    """Save the picture of a referral network; matplotlib is loaded only now.

    Parameters
    ----------
    graph, folder, kind, only, rings
        As `infoview_lib.figures.picture_files.save_referral_picture` takes them.

    Returns
    -------
    pathlib.Path
        The file.
    """
    from infoview_lib.figures import picture_files

    return picture_files.save_referral_picture(graph, folder, kind, only=only, rings=rings)
