"""Say in words what the tables of a class show."""

from __future__ import annotations

from collections import Counter

from infoview_lib.classroom.class_view.class_tables import LEAST, Cell, ClassPicture, Table
from infoview_lib.classroom.class_view.gathering import COUNTS_ALONE, DOUBLE
from infoview_lib.classroom.handing_in.counts import COUNTS
from infoview_lib.classroom.handing_in.hand_in import CHANGED, NEWER, NOT_HAND_IN
from infoview_lib.prep.counts_and_lists import capital, count, number_of

TOO_FEW = (
    "Fewer than five students turned in their work. With so few, the picture would show individual "
    "students, so there isn't one."
)
LIMITS = (
    "Groups of fewer than five students are combined with the next group, so no one stands out.",
    "A total is left out if fewer than five students add to it, or if one adds more than half.",
    "Students count their own people, so a person two students met counts twice.",
    "Counts show how much was done, not how well. One good interview can be worth more than six.",
    "Show the class one picture, after everyone has turned in their work. "
    "Two pictures that differ by one student give that student away.",
)
LARGE, CLOSED = "too large", "closed"
_WHY = {
    COUNTS_ALONE: (
        "it has counts alone, so ask the student for a hand-in",
        "they have counts alone, so ask the students for hand-ins",
    ),
    LARGE: ("it's far larger than a hand-in", "they're far larger than a hand-in"),
    CLOSED: ("it can't be opened", "they can't be opened"),
    NOT_HAND_IN: ("it isn't a hand-in from Infoview", "they aren't hand-ins from Infoview"),
    CHANGED: ("it was changed after it was made", "they were changed after they were made"),
    NEWER: ("a newer Infoview made it", "a newer Infoview made them"),
    DOUBLE: ("the same student turned in a later one", "their students turned in later ones"),
}
_VERBS = {
    "met": ("met", "person", "people"),
    "asked": ("asked", "person", "people"),
    "waves": ("reached", "wave", "waves"),
}


def divided(picture: ClassPicture) -> list[Table]:
    """Return the tables that show more than one group.

    Parameters
    ----------
    picture : ClassPicture
        The picture of a class.

    Returns
    -------
    list of Table
        None for a class too small to be pictured.
    """
    return [table for table in picture.tables if len(table.cells) > 1]


def not_divided(picture: ClassPicture) -> str:
    """Return which tables show no groups and why, or nothing.

    Parameters
    ----------
    picture : ClassPicture
        The picture of a class.

    Returns
    -------
    str
        Empty when all tables show groups, or none can.
    """
    titles = [table.title for table in picture.tables if len(table.cells) == 1]
    if picture.students is None or not titles:
        return ""
    groups = f"groups of {count(LEAST)} or more"
    return f"Too few students to split into {groups}: {'; '.join(titles)}."


def finding(picture: ClassPicture) -> str:
    """Return the one sentence that stands above the picture.

    Parameters
    ----------
    picture : ClassPicture
        The picture of a class.

    Returns
    -------
    str
        Without a full stop.
    """
    if picture.students is None:
        return "Fewer than five students: no picture"
    tables = {table.key: table for table in divided(picture)}
    key = next((key for key in _VERBS if key in tables), "")
    if key:
        cells = tables[key].cells
        if key != "waves" and cells[0].most == 0:
            some = f"{picture.students - (cells[0].students or 0)} of {picture.students} students"
            return f"{some} {_VERBS[key][0]} at least one person"
        largest = max(cells, key=lambda cell: cell.students or 0)
        return f"{largest.students} of {picture.students} students {_done(key, largest)}"
    if "met" in picture.sums:
        return f"Together, {picture.students} students met {picture.sums['met']} people"
    return f"A class of {picture.students} students"


def _done(key: str, cell: Cell) -> str:
    verb, one, several = _VERBS[key]
    if cell.most == 0:
        return f"{verb} no {several}"
    words = "at most one" if (cell.least, cell.most) == (0, 1) else cell.words
    return f"{verb} {words} {one if cell.most == 1 else several}"


def sums_in_order(picture: ClassPicture) -> list[tuple[str, int]]:
    """Return each sum that may be shown, with its words.

    Parameters
    ----------
    picture : ClassPicture
        The picture of a class.

    Returns
    -------
    list of (str, int)
        In the order of `COUNTS`; none for a class too small to be pictured.
    """
    return [(words, picture.sums[name]) for name, words in COUNTS.items() if name in picture.sums]


def sums_left_out(picture: ClassPicture) -> str:
    """Return which sums are not shown, or nothing.

    Parameters
    ----------
    picture : ClassPicture
        The picture of a class.

    Returns
    -------
    str
        Empty when all are shown.
    """
    left = [words for name, words in COUNTS.items() if name != "waves" and name not in picture.sums]
    return (
        f"Left out because too few students make up most of it: {'; '.join(left)}." if left else ""
    )


def alt_text(picture: ClassPicture) -> str:
    """Return all that the picture shows as sentences, for whoever does not see it.

    Parameters
    ----------
    picture : ClassPicture
        The picture of a class.

    Returns
    -------
    str
        All its numbers, in sentences.
    """
    if picture.students is None:
        return TOO_FEW
    found = [f"Picture of a class of {picture.students} students. {finding(picture)}."]
    if picture.sums:
        sums = ", ".join(f"{number} {words}" for words, number in sums_in_order(picture))
        found.append(f"Together: {sums}.")
    for table in divided(picture):
        cells = "; ".join(f"{cell.words}, {cell.students} students" for cell in table.cells)
        found.append(f"{table.title}: {cells}.")
    return " ".join([*found, not_divided(picture)]).strip()


def left_out(skipped: Counter[str]) -> list[str]:
    """Return a sentence for each reason why files were left out.

    Parameters
    ----------
    skipped : Counter of str
        Reason → how many files.

    Returns
    -------
    list of str
        Empty when none was left out.

    Examples
    --------
    >>> left_out(Counter({LARGE: 1}))
    ["One file was left out: it's far larger than a hand-in."]
    """
    told = []
    for why, words in _WHY.items():
        if number := skipped[why]:
            files = f"{capital(number_of(number, 'file'))} {'was' if number == 1 else 'were'}"
            told.append(f"{files} left out: {words[number > 1]}.")
    return told
