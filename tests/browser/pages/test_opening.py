"""Whatever became of disk, folder or file: a page of ours opens and says what to do."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Page, expect

from infoview_lib.workbook import Workbook
from tests.browser.acts import SHOWN, open_page, press, saved, whole
from tests.browser.conftest import Served
from tests.newer_program import taken_over

pytestmark = pytest.mark.long

READY = 40_000  # milliseconds


@pytest.fixture(scope="module")
def places(tmp_path_factory) -> Path:
    """Return the place of the user's own files; none of whoever runs the tests is touched."""
    return tmp_path_factory.mktemp("places of the user")


@pytest.fixture(scope="module")
def served(tmp_path_factory, places) -> Iterator[Served]:
    """Serve a folder of one person."""
    folder = tmp_path_factory.mktemp("opening") / "My Infoview"
    Workbook(folder).add("contact", name="Oona Reilly")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(places))
        one = Served(folder)
    yield one
    one.stop()


@contextmanager
def full_disk(served: Served, places: Path) -> Iterator[str]:
    """Let the server, and all that it starts, write no more byte."""
    process = psutil.Process(served.process.pid)
    _, most = process.rlimit(resource.RLIMIT_FSIZE)
    process.rlimit(resource.RLIMIT_FSIZE, (0, most))
    try:
        yield "The disk is full, so this page can't start. Free some space"
    finally:
        process.rlimit(resource.RLIMIT_FSIZE, (most, most))


@contextmanager
def moved_folder(served: Served, places: Path) -> Iterator[str]:
    """Move the folder away, then back."""
    elsewhere = served.folder.rename(served.folder.with_name("Moved"))
    try:
        yield "Your folder “My Infoview” is no longer where it was. Put it back"
        assert not served.folder.exists()
    finally:
        elsewhere.rename(served.folder)


def newer_folder(served: Served, places: Path) -> AbstractContextManager[str]:
    """Let the folder say that a newer program wrote it."""
    return taken_over(served.folder)


@contextmanager
def no_place_to_start(served: Served, places: Path) -> Iterator[str]:
    """Put a file where keys of running pages lie, then the folder back."""
    runtime = places / "infoview" / "runtime"
    kept = runtime.rename(runtime.with_name("kept"))
    runtime.write_text("in the way")
    try:
        yield "This page didn't start. Close Infoview, then start it again."
    finally:
        runtime.unlink()
        kept.rename(runtime)


def end_python(page: Page, served: Served) -> None:
    """End what runs for the pages: one that runs answers whatever became of the disk."""
    start, _, token = served.first.partition("?")
    sessions = "/".join(start.split("/")[:3]) + "/api/sessions"
    for _ in range(600):  # the server starts one by itself; ended before, it would come after
        if running := page.request.get(f"{sessions}?{token}").json():
            break
        page.wait_for_timeout(50)
    for one in running:
        page.request.delete(f"{sessions}/{one['id']}?{token}")
    assert page.request.get(f"{sessions}?{token}").json() == []


@pytest.mark.parametrize(
    ("page_name", "fault"),
    [
        ("02_contact_plan", full_disk),
        ("03_outreach", moved_folder),
        ("04_questions", newer_folder),
        ("06_follow_up", no_place_to_start),
    ],
)
def test_a_page_that_cannot_start_says_why_and_goes_on_afterwards(
    page: Page,
    served: Served,
    places: Path,
    page_name: str,
    fault: Callable[..., AbstractContextManager[str]],
):
    end_python(page, served)
    with fault(served, places) as words:
        page.goto(served.address(page_name))
        said = page.locator(f"{SHOWN} .iv-bar-text")
        expect(said).to_contain_text(words, timeout=READY)
        page.wait_for_timeout(1000)
        assert page.locator(".jp-Dialog").count() == 0
    press(page.locator(".iv-bar:visible"), "Start this page again")
    whole(page)
    assert [one["name"] for one in Workbook(served.folder).records("contact")] == ["Oona Reilly"]


def lost(path: Path) -> None:
    """Take the page away."""
    path.unlink()


def damaged(path: Path) -> None:
    """Cut the page off in the middle."""
    path.write_bytes(path.read_bytes()[:200])


def a_folder(path: Path) -> None:
    """Put a folder in place of the page."""
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("harm", [lost, damaged, a_folder])
def test_a_page_whose_file_cannot_be_read_works_and_can_be_mended(page, served, harm):
    file = served.folder / "07_reflect_decide.ipynb"
    before = file.read_text("utf-8")
    harm(file)
    page.goto(served.address("07_reflect_decide"))
    said = page.locator(f"{SHOWN} .iv-bar-text")
    expect(said).to_contain_text("This page's file can't be read", timeout=READY)
    saved(page)
    assert page.locator(".jp-Dialog").count() == 0
    press(page.locator(".iv-bar:visible"), "Fix this page")
    expect(said).to_have_text("", timeout=READY)
    whole(page)
    assert file.read_text("utf-8") == before


def test_a_folder_whose_pages_are_all_right_says_nothing(page, served):
    open_page(page, served, "08_referral_network")
    assert page.locator(".jp-Dialog").count() == 0 and page.errors == []
