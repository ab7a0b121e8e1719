"""Make the next file of a course from settings as they were typed, chosen, or kept from before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from infoview_lib.classroom.preparing.alumni import after_requests
from infoview_lib.classroom.preparing.course import CHECKS, Course, Given, settings_of
from infoview_lib.errors import EntryError

_LISTS = ("route", "hand_in_parts", "rubric")
_YES = {"yes": True, "true": True, "no": False, "false": False}


def next_edition(before: Course, given: Mapping[str, Given], new_id: str) -> Course:
    """Return a course with settings changed, one edition on.

    Parameters
    ----------
    before : Course
        As it was; `Course()` for a new one.
    given : mapping of str to JSON value
        Setting → value; an empty one brings the usual value back, others stay.
    new_id : str
        Short random text, for a course that has none.

    Returns
    -------
    Course
        Whoever holds the file of the edition before takes this one in its place.

    Raises
    ------
    EntryError
        For a setting there is none of, or a value that does not fit.

    Examples
    --------
    >>> made = next_edition(Course(), {"name": "Careers 101"}, "k3x")
    >>> made.name, made.edition, next_edition(made, {"name": ""}, "other").course_id
    ('Careers 101', 1, 'k3x')
    """
    if unknown := [name for name in given if name not in CHECKS]:
        raise EntryError(
            f"There's no setting called “{unknown[0][:40]}.”", f"Use one of: {', '.join(CHECKS)}."
        )
    values, wrong = settings_of(given)
    if wrong:
        name, what = next(iter(wrong.items()))
        raise EntryError(f"“{name}” can't be used.", what)
    usual = Course()
    emptied = {name: getattr(usual, name) for name in given if name not in values}
    changed = replace(before, **emptied, **values)  # pyright: ignore[reportArgumentType]
    if changed.starts_on and changed.ends_on and changed.ends_on < changed.starts_on:
        raise EntryError("The last day comes before the first day.", "Change one of them.")
    return replace(changed, course_id=before.course_id or new_id, edition=before.edition + 1)


def after_class(course: Course, asked: Mapping[int, int]) -> Course:
    """Return a course one edition on, in which those rest who were asked enough.

    Parameters
    ----------
    course : Course
        As the class had it.
    asked : mapping of int to int
        Number on the list of alumni → requests of all students.
    """
    alumni = after_requests(course.alumni, asked)
    return replace(course, alumni=alumni, edition=course.edition + 1)


def given_of(typed: str) -> tuple[str, Given]:
    """Return a setting with its value from ``name=value`` as it was typed.

    Parameters
    ----------
    typed : str
        Lists are typed with ``;`` between their lines, yes and no in words.

    Raises
    ------
    EntryError
        When there is no ``=`` in it.

    Examples
    --------
    >>> given_of("hand_in_parts=goals; notes"), given_of("drafts_step_back=no")
    (('hand_in_parts', ['goals', 'notes']), ('drafts_step_back', False))
    """
    name, sign, words = (one.strip() for one in typed.partition("="))
    if not sign:
        raise EntryError(f"“{typed[:40]}” has no = in it.", "Type it like office_hours=Mondays.")
    if name in _LISTS and (";" in words or name != "route"):
        return name, [one.strip() for one in words.split(";") if one.strip()]
    if name == "drafts_step_back":
        return name, _YES.get(words.casefold(), words)
    return name, words
