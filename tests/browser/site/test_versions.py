"""Two versions of a site are never mixed, and one that was not kept whole makes way at once."""

from __future__ import annotations

import pytest

from infoview_lib.app.commands import site_command
from infoview_lib.app.site.front import lay_worker
from tests.app.site.made_up import parts
from tests.browser.site.served import promised, served

BEGIN = """async () => {
  await navigator.serviceWorker.register("../service-worker.js");
  await navigator.serviceWorker.ready;
}"""
TOLD = "fetch('../build/told.js').then((answer) => answer.text())"
KEPT = """async (count) => {
  const [name] = await caches.keys();
  return name && (await (await caches.open(name)).keys()).length >= count;
}"""


@pytest.fixture
def site(tmp_path, monkeypatch):
    """A site of which only what comes before the pages works."""
    monkeypatch.setattr(site_command, "fetch_parts", parts)
    folder = tmp_path / "site"
    site_command.build(folder, tmp_path / "cache")
    (folder / "build/later.js").write_text("is not asked for at first")
    renew(folder, "first")
    with served(folder) as running:
        yield running


def renew(folder, words):
    """Make another version of a site: one file has changed."""
    (folder / "build/told.js").write_text(words)
    lay_worker(folder)


def begin(page, site):
    """Visit a site, twice: only then its worker answers for it."""
    page.goto(f"{site.address}lab/index.html")
    page.evaluate(BEGIN)
    page.reload()
    page.wait_for_function("() => navigator.serviceWorker.controller")


def keep(page, site):
    """Wait until all of a version is kept."""
    page.evaluate("navigator.serviceWorker.controller.postMessage('infoview:keep')")
    count = sum(1 for one in site.folder.rglob("*") if one.is_file()) - 1
    promised(page, KEPT, count)


def test_a_version_that_was_kept_whole_stays_while_a_newer_one_waits(site, new_page):
    page = new_page()
    begin(page, site)
    keep(page, site)
    renew(site.folder, "second")
    page.reload()
    assert page.evaluate(TOLD) == "first"
    page.evaluate("navigator.serviceWorker.getRegistration('..').then((one) => one.update())")
    promised(
        page, "async () => Boolean((await navigator.serviceWorker.getRegistration('..')).waiting)"
    )
    assert page.evaluate(TOLD) == "first"


def test_a_version_that_was_not_kept_whole_makes_way_for_the_one_that_is_there(site, new_page):
    page = new_page()
    begin(page, site)
    assert page.evaluate("fetch('../build/later.js').then((answer) => answer.ok)")
    renew(site.folder, "second")
    with page.expect_navigation():  # part of the first is here, part of it nowhere any more
        page.evaluate(f"() => {{ {TOLD}.catch(() => 0); }}")
    promised(page, f"async () => (await {TOLD}) === 'second'")
    assert page.evaluate("caches.keys()") == []


def test_a_full_device_shows_the_site_all_the_same(site, new_page):
    page = new_page()
    begin(page, site)
    page.context.new_cdp_session(page).send(
        "Storage.overrideQuotaForOrigin", {"origin": site.address, "quotaSize": 1}
    )
    assert page.evaluate(TOLD) == "first"
    kept = "async (path) => Boolean(await caches.match(path))"
    assert not page.evaluate(kept, "../build/told.js")


def test_folders_that_are_made_in_the_browser_have_no_list_on_the_server(site, new_page):
    page = new_page()
    begin(page, site)
    listed = "fetch('../api/contents/records/all.json').then((answer) => answer.json())"
    assert page.evaluate(listed) == {"content": []}
    assert page.evaluate("fetch('../api/other.json').then((answer) => answer.status)") == 404
