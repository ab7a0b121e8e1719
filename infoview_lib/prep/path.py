"""Name the pages of the workbook in the order in which a student walks them.

The page frame, the contents on page 00 and the links at the foot of each page all read this table.
"""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.errors import EntryError


@dataclass(frozen=True, slots=True)
class Page:
    """Describe one page.

    Parameters
    ----------
    number : str
        Two digits that stand before the title; empty for a page beside the path.
    key : str
        Short name used in links and in the folder, for example ``objectives``.
    title : str
        Title as the student reads it.
    minutes : int
        Minutes the page takes in a workshop, without the optional practice.
    aim : str
        What the student will do, in one line.
    leaves : str
        One sentence that says what the student now has: no more than the milestones of the page
        make sure of (`infoview_lib.contacts.learned.progress`).
    """

    number: str
    key: str
    title: str
    minutes: int
    aim: str
    leaves: str

    @property
    def file(self) -> str:
        """Name of the notebook file.

        Examples
        --------
        >>> page("today").file
        'today.ipynb'
        """
        return f"{self.number}_{self.key}.ipynb" if self.number else f"{self.key}.ipynb"

    @property
    def label(self) -> str:
        """Number with title, as in contents and links.

        Examples
        --------
        >>> page("questions").label
        '04 · Questions'
        """
        return f"{self.number} · {self.title}" if self.number else self.title


PAGES: tuple[Page, ...] = (
    Page(
        "00",
        "start_here",
        "Start here",
        10,
        "Learn what an informational interview is, and set up your workbook.",
        "You know what an informational interview is, and your workbook is set up.",
    ),
    Page(
        "01",
        "objectives",
        "Your goals",
        20,
        "Name your decision, choose your goals, and write a short introduction.",
        "You have your goals, the options you're weighing, and an introduction.",
    ),
    Page(
        "02",
        "contact_plan",
        "Contact plan",
        30,
        "List people you could interview, and decide who to contact first.",
        "You have a contact list that's matched to your goals.",
    ),
    Page(
        "03",
        "outreach",
        "Outreach",
        30,
        "Write your request, log your outreach, and set a time.",
        "You have a written request and a log of your outreach.",
    ),
    Page(
        "04",
        "questions",
        "Questions",
        30,
        "Choose your questions, and build an agenda that fits the time you promised.",
        "You have an agenda with your questions, and it asks for referrals.",
    ),
    Page(
        "05",
        "interview_day",
        "Interview day",
        25,
        "Get ready, practice once, watch the time, and take notes.",
        "You have notes from your interview, saved where you can use them.",
    ),
    Page(
        "06",
        "follow_up",
        "Follow up",
        20,
        "Send thank-you notes, close the loop, and stay in touch.",
        "You sent a thank-you note, and you let someone know what came of their help.",
    ),
    Page(
        "07",
        "reflect_decide",
        "Reflect and decide",
        25,
        "Look back, compare what people told you, and see if you're ready to decide.",
        "You have your findings side by side, and you can see what's still open.",
    ),
    Page(
        "08",
        "referral_network",
        "Referral network",
        30,
        "See who referred you to others, and choose who to contact next.",
        "You have a picture of your referral network.",
    ),
    Page(
        "09",
        "export_share",
        "Export and share",
        10,
        "Save your log, keep a backup, and see how your confidence has changed.",
        "You rated your confidence again.",
    ),
    Page(
        "",
        "today",
        "Today",
        2,
        "See what's next, and add a person or a note in seconds.",
        "You know what's due, and today's news is saved.",
    ),
    Page(
        "",
        "person",
        "One person",
        2,
        "See your whole history with one person, and take the next step right here.",
        "You have everything about this person in one place.",
    ),
)
"""Every page: 00 to 09 in order, then `today` and the page of one person."""

INSTRUCTOR_PAGES: tuple[Page, ...] = (
    Page(
        "90",
        "prepare",
        "Prepare your class",
        15,
        "Make one course file for your students, and print your run sheets.",
        "You have a course, ready to save as one file for your students.",
    ),
    Page(
        "91",
        "class_view",
        "See and grade your class",
        15,
        "Load what students turned in, see the class, and give feedback.",
        "You know how your class is doing, and you can give everything back.",
    ),
)
"""The pages for instructors, in order; they lie in a folder of their own, with its records."""
PATH: tuple[Page, ...] = tuple(page for page in PAGES if page.number)
"""The pages 00 to 09 that make the path; `today` and `person` stand beside it."""
FIRST_PAGE, TODAY = PATH[0].file, PAGES[len(PATH)].file
"""Names of the files that a new folder, and a workbook in use, open with."""

_BY_KEY = {page.key: page for page in (*PAGES, *INSTRUCTOR_PAGES)}


def page(key: str) -> Page:
    """Return one page by its key, its file name or its number.

    Parameters
    ----------
    key : str
        For example ``questions``, ``04_questions.ipynb`` or ``04``.

    Raises
    ------
    EntryError
        When there is no such page.

    Examples
    --------
    >>> page("contact_plan").number
    '02'
    """
    if key in _BY_KEY:
        return _BY_KEY[key]
    for each in _BY_KEY.values():
        # An empty key would find `today`, which has no number.
        if key in (each.file, each.file.removesuffix(".ipynb")) or (key and key == each.number):
            return each
    raise EntryError(f"There's no page called “{key}”.", f"Choose one of: {', '.join(_BY_KEY)}.")
