"""Nothing of a person who was erased is left: folder, files made later, own places, browsers."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from infoview_lib import Workbook
from tests.browser.acts import adder, box, open_page, part
from tests.browser.conftest import Served

pytestmark = pytest.mark.long

PLAN = "02_contact_plan"
CANARY = "Vashtimore"
STORED = "() => JSON.stringify([{...localStorage}, {...sessionStorage}])"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    one = Served(tmp_path / "My Infoview")
    yield one
    one.stop()


def name_box(page: Page):
    """Return the box in which a person is added."""
    return box(adder(part(page, "Build your contact list")), "Name")


def holding(folder: Path) -> list[str]:
    """Return the files below a folder that hold the canary, in any case."""
    return [
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and CANARY.lower().encode() in path.read_bytes().lower()
    ]


def test_no_byte_of_an_erased_person_is_left_anywhere(new_page, served):
    wb = Workbook(served.folder)
    gone = wb.add("contact", name=f"Quendolyn {CANARY}", email=f"q.{CANARY}@elm.example")
    ben = wb.add("contact", name="Ben Okoro", notes=f"Knows Ms. {CANARY}.")
    wb.add("attempt", contact=ben, words=f"{CANARY} sends me")

    # Words that no server took wait in the browser, and it is closed.
    first = new_page()
    first.route("**/infoview/drafts*", lambda route: route.fulfill(status=404))
    open_page(first, served, PLAN)
    name_box(first).fill(f"Friend of Quendolyn {CANARY}")
    first.wait_for_function(f"({STORED})().includes('{CANARY}')")
    browser, kept = first.context.browser, first.context.storage_state()
    first.close()

    assert wb.erase(gone) == []
    wb.export()
    wb.portfolio("full"), wb.memo("full")
    assert holding(served.folder) == []

    later = browser.new_context(storage_state=kept).new_page()
    later.goto(served.address(PLAN))
    expect(name_box(later)).to_have_value("Friend of (erased)", timeout=40_000)
    assert CANARY.lower() not in later.evaluate(STORED).lower()
    later.wait_for_function(
        "() => Object.values(localStorage).every((one) => !one.includes('typed'))"
    )
    assert holding(served.folder) == []
    assert holding(Path(os.environ["XDG_DATA_HOME"])) == []
    later.context.close()
