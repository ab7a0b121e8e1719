"""Read the comments that an instructor may start from, line of the rubric by line."""

from __future__ import annotations

from typing import Literal, NamedTuple

from infoview_lib.prep.tables import one_of, read_rows


class Comment(NamedTuple):
    """Hold one comment: the line of the rubric from 1, for which points it is, its words."""

    line: int
    points: Literal["low", "high"]
    text: str


def read_comments(text: str, name: str = "comment_bank.csv") -> tuple[Comment, ...]:
    """Return the comments in the order of the table.

    Parameters
    ----------
    text : str
        The table as comma-separated text with a header row.
    name : str
        Name of the file, for messages.

    Returns
    -------
    tuple of Comment
        Empty when the table has a header only.

    Raises
    ------
    ReadingError
        When a column is missing, a cell is empty or holds something else.
    """
    found: list[Comment] = []
    for row in read_rows(text, Comment._fields, name):
        line = one_of(row["line"], tuple(str(one) for one in range(1, 13)), name)
        points = one_of(row["points"], ("low", "high"), name)
        found.append(Comment(int(line), "low" if points == "low" else "high", row["text"]))
    return tuple(found)


def fitting(comments: tuple[Comment, ...], scores: tuple[int | None, ...]) -> list[str]:
    """Return the comments that fit a hand-in's scores, the lines with fewest points first.

    Parameters
    ----------
    comments : tuple of Comment
        As `read_comments` returns them.
    scores : tuple of int or None
        Points line by line, 0 to 3; None where there are none yet.

    Returns
    -------
    list of str
        None for lines without a score.

    Examples
    --------
    >>> bank = (Comment(1, "low", "Try again."), Comment(1, "high", "Well done."))
    >>> fitting(bank, (3, None)), fitting(bank, (1, None))
    (['Well done.'], ['Try again.'])
    """
    scored = [
        (points, one.text)
        for one in comments
        if one.line <= len(scores)
        and (points := scores[one.line - 1]) is not None
        and one.points == ("low" if points < 2 else "high")
    ]
    return [words for _, words in sorted(scored, key=lambda one: one[0])]
