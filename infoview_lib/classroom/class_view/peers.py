"""Draw who reads whose work: each student reads one or two others, and nobody knows whose."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

from infoview_lib.classroom.class_view.gathering import Handed
from infoview_lib.classroom.handing_in.hand_in import COUNSELOR, HandIn
from infoview_lib.exchange.going_out.csv_export import csv_bytes
from infoview_lib.files.zip_files import zip_bytes

_LETTERS = "ABC"
FORM = """\
Reviewing a classmate's request and agenda

Rate lines 1, 2, and 3 on a scale of 0 to 3. Answer lines 4 and 5 in a sentence each.

1. The request says who you are, why this person, and how long it takes: __
2. It asks for a conversation and not for a job: __
3. The questions are open-ended, in an order that makes sense: __
4. One thing you'd like to try in your own:
5. One thing to change before it's sent:

Give this form to your instructor just as it is. Your classmate won't learn who wrote it.
"""


def drawn(codes: Iterable[str], seed: str, each: int = 1) -> dict[str, tuple[str, ...]]:
    """Return who reads whose work.

    Parameters
    ----------
    codes : iterable of str
        Of all hand-ins.
    seed : str
        The same one gives the same draw; the id of a course will do.
    each : int
        How many hand-ins each reads: 1 for pairs, 2 for triads.

    Returns
    -------
    dict of str to tuple of str
        Code of a reader → codes of what they read, never their own; each is read as often as it
        reads. Empty for too few students.

    Examples
    --------
    >>> sorted(drawn(["a", "b", "c"], "k3x9"))
    ['a', 'b', 'c']
    """
    order = sorted(set(codes))
    if len(order) <= each:
        return {}
    # A circle, mixed: nobody reads whoever reads them, unless there are only two.
    random.Random(f"{seed} {' '.join(order)}").shuffle(order)
    return {
        one: tuple(order[(at + step) % len(order)] for step in range(1, each + 1))
        for at, one in enumerate(order)
    }


def packets(handed: Sequence[Handed], seed: str, each: int = 1) -> dict[str, bytes]:
    """Return one ZIP file for each reader, with the table of who reads whose work.

    Parameters
    ----------
    handed : sequence of Handed
        The hand-ins.
    seed, each
        As `drawn` takes them.

    Returns
    -------
    dict of str to bytes
        ``peers.csv``, for the instructor alone, then a packet called after its reader; none for
        too few students.
    """
    works = {one.key: one.hand_in for one in handed}
    reads = drawn(works, seed, each)
    if not reads:
        return {}
    rows = [["reader", "reads"], *([key, " ".join(read)] for key, read in reads.items())]
    made = {f"{key}.zip": packet(works[one] for one in read) for key, read in reads.items()}
    return {"peers.csv": csv_bytes(rows)} | made


def packet(read: Iterable[HandIn]) -> bytes:
    """Return what one reader gets: texts under a letter, and a form for each.

    Parameters
    ----------
    read : iterable of HandIn
        What they read.

    Returns
    -------
    bytes
        A ZIP file without a code in it; questions to the counselor are left out.
    """
    files: dict[str, bytes] = {}
    for letter, one in zip(_LETTERS, read, strict=False):
        for key, words in one.texts.items():
            if key != COUNSELOR:
                files[f"{letter}/{key}.txt"] = (words + "\n").encode()
        files[f"{letter}/review.txt"] = FORM.encode()
    return zip_bytes(files)
