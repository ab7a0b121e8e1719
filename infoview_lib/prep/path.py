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
        Two digits that stand before the title; empty for the page that is open every day.
    key : str
        Short name used in links and in the folder, for example ``objectives``.
    title : str
        Title as the student reads it.
    minutes : int
        Minutes the page takes in a workshop, without the optional practice.
    aims : tuple of str
        Two or three things the student will do.
    leaves : str
        One sentence that says what the student now has: no more than the milestones of the page
        make sure of (`infoview_lib.contacts.learned.progress`).
    """

    number: str
    key: str
    title: str
    minutes: int
    aims: tuple[str, ...]
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
        '04 · Your questions'
        """
        return f"{self.number} · {self.title}" if self.number else self.title


PAGES: tuple[Page, ...] = (
    Page(
        "00",
        "start_here",
        "Start here",
        10,
        (
            "See what an informational interview is, and what it is not.",
            "Learn where your work is kept, and who can see it.",
            "Note how sure you feel today, so you can see it grow.",
        ),
        "You have a folder of your own and a first note of how sure you feel.",
    ),
    Page(
        "01",
        "objectives",
        "What you want to find out",
        20,
        (
            "Name the decision these talks should help you make.",
            "Say what you want from them and how you will know you have it.",
            "Write an introduction you can say in half a minute.",
        ),
        "You have your goals, the options you are weighing and an introduction.",
    ),
    Page(
        "02",
        "contact_plan",
        "Who to talk to",
        30,
        (
            "Find people you already know who could help.",
            "Bring in a list you have, and tidy it.",
            "Put the people in the order that fits your goals.",
        ),
        "You have a list of people in the order you will ask them.",
    ),
    Page(
        "03",
        "outreach",
        "Ask for the talk",
        30,
        (
            "Write a request that says who sent you, why them and how long.",
            "Log each try, and see when to remind or move on.",
            "Turn a no into a next name.",
        ),
        "You have a written request and a log of each time you reached out.",
    ),
    Page(
        "04",
        "questions",
        "Your questions",
        30,
        (
            "Pick open questions that fit your goals.",
            "Build an agenda that keeps the time you promised.",
            "Print one sheet to take with you.",
        ),
        "You have an agenda with your questions, and it asks for referrals.",
    ),
    Page(
        "05",
        "interview_day",
        "The day of the talk",
        25,
        (
            "Get ready with a short list for this kind of talk.",
            "Keep the time, and note answers, names and advice.",
            "Know what to say if the talk turns into a job interview.",
        ),
        "You have your notes, saved where you can use them.",
    ),
    Page(
        "06",
        "follow_up",
        "Thank them and report back",
        20,
        (
            "Thank the person within a day, and whoever sent you.",
            "Tell people what came of their advice and introductions.",
            "Choose how often to keep in touch.",
        ),
        "You sent a thank-you note, and you let someone know what came of their help.",
    ),
    Page(
        "07",
        "reflect_decide",
        "What you learned",
        25,
        (
            "Look back on each talk while it is fresh.",
            "Compare what several people told you.",
            "See whether you know enough to decide.",
        ),
        "You have your findings side by side and a view of what is still open.",
    ),
    Page(
        "08",
        "referral_network",
        "Your referral network",
        30,
        (
            "See who led you to whom.",
            "Find who opens doors, and where a path ends.",
            "Choose the next best person to ask.",
        ),
        "You have a picture of your network.",
    ),
    Page(
        "09",
        "export_share",
        "Take it with you",
        10,
        (
            "Save your log as tables that any spreadsheet opens.",
            "Keep a backup, and share only what you choose.",
            "See how sure you feel now.",
        ),
        "You noted how confident you feel now.",
    ),
    Page(
        "",
        "today",
        "Today",
        2,
        (
            "See the next kind thing to do.",
            "Add a person, a try or a note in a few seconds.",
        ),
        "You know what is due, and today's news is written down.",
    ),
)
"""Every page: 00 to 09 in order, then `today`."""

PATH: tuple[Page, ...] = tuple(page for page in PAGES if page.number)
"""The pages 00 to 09 that make the path; `today` stands beside it."""

_BY_KEY = {page.key: page for page in PAGES}


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
    for each in PAGES:
        # An empty key would find `today`, which has no number.
        if key in (each.file, each.file.removesuffix(".ipynb")) or (key and key == each.number):
            return each
    raise EntryError(f"There is no page called “{key}”.", f"Choose one of: {', '.join(_BY_KEY)}.")


def next_page(key: str) -> Page | None:
    """Return the page after this one: `today` after 09, and None after `today`.

    Parameters
    ----------
    key : str
        Key, file name or number of this page.

    Raises
    ------
    EntryError
        When there is no such page.

    Examples
    --------
    >>> next_page("export_share").key
    'today'
    """
    place = PAGES.index(page(key)) + 1
    return PAGES[place] if place < len(PAGES) else None


def previous_page(key: str) -> Page | None:
    """Return the page before this one, or None on the first page and on `today`.

    Parameters
    ----------
    key : str
        Key, file name or number of this page.

    Raises
    ------
    EntryError
        When there is no such page.

    Examples
    --------
    >>> previous_page("objectives").key
    'start_here'
    """
    here = page(key)
    place = PAGES.index(here)
    return PAGES[place - 1] if here.number and place else None
