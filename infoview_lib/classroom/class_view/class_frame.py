"""Give what a class handed in as one pandas table, for whoever wants to look further.

It is for the instructor alone: a row is one student.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from infoview_lib.classroom.class_view.gathering import Handed, gather
from infoview_lib.classroom.class_view.handed_in_files import handed_in

if TYPE_CHECKING:
    import pandas as pd


def class_table(place: str | os.PathLike[str]) -> pd.DataFrame:
    """Return what a class handed in as a `pandas.DataFrame`.

    Parameters
    ----------
    place : path-like
        A folder, or the ZIP file that a learning platform gives.

    Returns
    -------
    pandas.DataFrame
        One row per hand-in; the index is its code. ``late`` is ``boolean``; the counts, the own
        scores ``self_1`` and on, and the ratings ``before_1``, ``after_1`` and on are ``Int64``,
        unknown is ``NA``. Without hand-ins there are no columns.

    Raises
    ------
    FolderError
        When there are more files than any class hands in.
    MissingPartError
        When pandas is not installed.
    """
    from infoview_lib.exchange.data_frame import frame_of_numbers

    whole = gather(handed_in([Path(place)])).whole
    return frame_of_numbers([one.key for one in whole], "code", [_row(one) for one in whole])


def _row(one: Handed) -> dict[str, int | bool | None]:
    hand_in = one.hand_in
    ratings = {
        f"{moment}_{place}": rating
        for moment, found in sorted(hand_in.confidence.items(), reverse=True)
        for place, rating in enumerate(found, 1)
    }
    own = {f"self_{line}": points for line, points in hand_in.rubric.items()}
    return {"late": one.submission.is_late, **hand_in.counts, **own, **ratings}
