"""Measure what the students of one class take on a hub, and how soon a group of them begins.

A student's memory is that of their server and of the Python of their pages; what several share on
the machine counts for each in part (the system's "proportional set size").
"""

from __future__ import annotations

import time
from typing import NamedTuple

from playwright.sync_api import Browser, sync_playwright

from tests.browser.campus import Campus
from tests.browser.conftest import open_window
from tests.needs import start_browser

STUDENTS = 30
AT_ONCE = 10


class ClassOnHub(NamedTuple):
    """Hold what a class took.

    Attributes
    ----------
    memory : list of float
        MB of each student, all at work.
    begun : list of float
        Seconds from each login to a page that answers; each group logs in at the same time.
    """

    memory: list[float]
    begun: list[float]


def class_on_hub(students: int = STUDENTS, at_once: int = AT_ONCE) -> ClassOnHub:
    """Let a class log in, group by group; those of before stay at their page.

    Parameters
    ----------
    students : int
        The class.
    at_once : int
        How many log in at the same time.

    Returns
    -------
    ClassOnHub
        Measured once.
    """
    names = [f"student-{number:02}" for number in range(students)]
    campus, begun = Campus(names), []
    try:
        with sync_playwright() as playwright:
            browser = start_browser(playwright)
            for first in range(0, students, at_once):
                begun += _group(campus, browser, names[first : first + at_once])
            memory = [_megabytes(campus, name) for name in names]
            browser.close()
        return ClassOnHub(memory, begun)
    finally:
        campus.stop()


def _group(campus: Campus, browser: Browser, names: list[str]) -> list[float]:
    pages = [open_window(browser) for _ in names]
    began = []
    for name, page in zip(names, pages, strict=True):
        campus.log_in(page, name)
        began.append(time.perf_counter())
    taken = []
    for page, one in zip(pages, began, strict=True):
        campus.arrive(page)
        taken.append(time.perf_counter() - one)
    return taken


def _megabytes(campus: Campus, student: str) -> float:
    return sum(one.memory_full_info().pss for one in campus.processes(student)) / 2**20
