"""Draw pictures on given matplotlib Axes."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def save_referral_picture(graph: Any, folder: Path, kind: str, **look: Any) -> Path:
    """Save the picture of a referral network; matplotlib is loaded only now.

    See `infoview_lib.figures.picture_files.save_referral_picture`.
    """
    from infoview_lib.figures import picture_files as saving

    return saving.save_referral_picture(graph, folder, kind, **look)
