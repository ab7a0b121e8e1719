"""What nobody looks at is shown anew a little later, and is never seen as it was."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from infoview_lib.files.folder.folder import open_folder
from tests.browser.acts import READY, SHOWN, go, open_page, part

BEHIND = ".iv-page.lm-mod-hidden[data-iv-path='02_contact_plan.ipynb']"
FRAMES = """name => {
    window.seen = [];
    const look = () => {
        const page = ".iv-page:not(.lm-mod-hidden)[data-iv-path='02_contact_plan.ipynb']";
        const cards = [...document.querySelectorAll(`${page} article`)];
        for (const card of cards.filter((one) => one.ariaLabel?.startsWith(name)))
            window.seen.push(+getComputedStyle(card.closest(".iv")).opacity);
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
}"""


def test_a_page_behind_another_follows_and_is_never_painted_as_it_was(
    page: Page, tmp_path, serve
) -> None:
    served = serve(tmp_path / "Infoview")
    records = open_folder(served.folder)
    ana = records.add("contact", name="Ana Lopes")
    open_page(page, served, "02_contact_plan")
    expect(part(page, "Build your contact list").locator("article")).to_have_count(1)
    go(page, "today")
    page.evaluate(FRAMES, "Ana Lopes")
    records.change(ana, name="Zoe Abara")
    behind = page.locator(BEHIND).locator(".iv:has(article[aria-label^='Ana Lopes'])")
    expect(behind.locator(":scope:not(.iv-waits)")).to_have_count(0, timeout=READY)
    go(page, "02_contact_plan")
    expect(page.locator(f"{SHOWN} article[aria-label^='Zoe Abara']").first).to_be_visible()
    assert not any(page.evaluate("window.seen"))
