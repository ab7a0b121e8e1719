"""The line at the foot of a window is true, whatever becomes of disk, folder, Python and server."""

from __future__ import annotations

import resource
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Page, expect

from infoview_lib import Workbook
from tests.browser.acts import (
    adder,
    box,
    card,
    come_to,
    fill,
    kernel_of,
    open_page,
    part,
    press,
    saved,
)
from tests.browser.conftest import Served
from tests.faults.pages.disk import disk_at
from tests.newer_program import taken_over

PAGE = "02_contact_plan"


@pytest.fixture(scope="module")
def kept(tmp_path_factory, serve) -> Iterator[Served]:
    """Serve a folder of one person."""
    top = tmp_path_factory.mktemp("saved line")
    disk = disk_at(top)
    Workbook(top / "My Infoview").add("contact", name="Oona Reilly")
    served = serve(top / "My Infoview")
    served.disk = disk
    yield served
    disk.remove()


def line(page: Page, state: str):
    """Wait until the line is in a state; return it."""
    found = page.locator("#iv-savebar")
    expect(found).to_have_attribute("data-state", state, timeout=20_000)
    return found


def person(page: Page):
    """Return the open card of the one person."""
    people = part(page, "Build your contact list")
    opened = card(people, "Oona Reilly")
    button = people.get_by_role("button", name="Open Oona Reilly")
    # A card whose words wait opens by itself, a moment after the page is there.
    opened.or_(button).first.wait_for()
    page.wait_for_timeout(1000)
    if button.count():
        button.click()
    return opened


@contextmanager
def full_disk(page: Page, served: Served) -> Iterator[str]:
    """Let the Python of a page write no more byte, as on a full disk."""
    kernel = kernel_of(page, served, f"{PAGE}.ipynb")[2]
    children = psutil.Process(served.process.pid).children()
    python = next(one for one in children if any(kernel in word for word in one.cmdline()))
    _, most = python.rlimit(resource.RLIMIT_FSIZE)
    python.rlimit(resource.RLIMIT_FSIZE, (0, most))
    yield "the disk"
    python.rlimit(resource.RLIMIT_FSIZE, (most, most))


@contextmanager
def read_only_folder(page: Page, served: Served) -> Iterator[str]:
    """Let nothing be written into the folder."""
    server = psutil.Process(served.process.pid)
    programs = [server, *server.children()]
    served.disk.lock(programs)
    assert served.disk.is_failing
    yield "wasn't saved"
    served.disk.mend(programs)


@contextmanager
def moved_folder(page: Page, served: Served) -> Iterator[str]:
    """Move the folder away, then back."""
    elsewhere = served.folder.rename(served.folder.with_name("Moved"))
    yield "no longer where it was"
    elsewhere.rename(served.folder)


def newer_program(page: Page, served: Served) -> AbstractContextManager[str]:
    """Let a newer program have the folder, then give it back."""
    return taken_over(served.folder)


@contextmanager
def other_records(served: Served) -> Iterator[None]:
    """Put another student's records in place of this one's, then back."""
    records = served.folder / "records"
    ours = records.rename(served.folder / "ours")
    Workbook(served.folder.with_name("Another student")).add("contact", name="Ben Okoro")
    shutil.copytree(served.folder.with_name("Another student") / "records", records)
    yield
    shutil.rmtree(records)
    ours.rename(records)


@pytest.mark.long
@pytest.mark.parametrize("fault", [full_disk, read_only_folder, moved_folder, newer_program])
def test_a_refused_save_is_never_called_saved(
    window: Page, kept: Served, fault: Callable[..., AbstractContextManager[str]]
):
    words = f"Typed under {fault.__name__}"
    open_page(window, kept, PAGE)
    person(window)
    with fault(window, kept) as why:
        fill(person(window), "Job title", words)
        told = line(window, "refused")
        expect(told).to_contain_text("Job title")
        expect(told).to_contain_text(why)
    assert titles(kept.folder) != [words]
    press(told, "Save again")
    saved(window)
    expect(box(person(window), "Job title")).to_have_value(words)
    assert titles(kept.folder) == [words]


def test_words_for_someone_who_is_not_in_these_records_are_kept(window: Page, kept: Served):
    words = "Typed before other records came"
    come_to(window, kept, PAGE)
    title = box(person(window), "Job title")
    title.fill(words)
    with other_records(kept):
        expect(title).to_have_count(0)
        told = line(window, "refused")
        expect(told).to_contain_text("Job title")
        expect(told).to_contain_text("no entry")
        assert titles(kept.folder) != [words]
    expect(title).to_have_value(words)
    press(told, "Save again")
    saved(window)
    expect(title).to_have_value(words)
    assert titles(kept.folder) == [words]


def titles(folder: Path) -> list[str]:
    """Return the job titles on disk."""
    return [one["title"] for one in Workbook(folder).records("contact")] if folder.is_dir() else []


def test_words_in_an_add_box_are_not_called_saved(window: Page, kept: Served):
    come_to(window, kept, PAGE)
    people = part(window, "Build your contact list")
    box(adder(people), "Name").fill("Kofi Mensah")
    told = line(window, "waiting")
    expect(told).to_contain_text("Words in “Name” under “Build your contact list” aren’t saved yet")
    press(told, "Go to “Name”")
    expect(box(adder(people), "Name")).to_be_focused()
    window.keyboard.press("Enter")
    saved(window)
    assert "Kofi Mensah" in [one["name"] for one in Workbook(kept.folder).records("contact")]


@pytest.mark.long
def test_words_in_an_add_box_are_not_called_saved_when_the_server_is_gone(
    page: Page, tmp_path: Path
):
    served = Served(tmp_path / "My Infoview")
    try:
        open_page(page, served, PAGE)
        box(adder(part(page, "Build your contact list")), "Name").fill("Kofi Mensah")
        line(page, "waiting")
    finally:
        served.process.kill()
        served.stop()
    expect(line(page, "asleep")).to_contain_text("The words in one box are NOT saved")
