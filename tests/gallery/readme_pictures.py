"""Take README's pictures from the sample student: `python -m tests.gallery.readme_pictures`."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import sync_playwright

from tests.browser.conftest import Served, open_window
from tests.needs import start_browser

PICTURES = Path(__file__).parents[2] / "pictures"
SHOTS = {
    "map": "08_referral_network",
    "guided": "03_outreach",
    "today": "today",
}
"""Picture → the page."""
MOST = 300_000  # bytes of all of them together
WIDE, COLORS, VIVID = 1000, 140, 60


def main() -> None:
    """Write the pictures, and say how large they are."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        served = Served(Path(home) / "Infoview", "--demo")
        chromium = start_browser(playwright)
        try:
            for name, page in SHOTS.items():
                window = open_window(chromium, 1280, 760, guided=True)
                window.goto(served.address(page))
                path = PICTURES / f"{name}.png"
                path.write_bytes(small(shot(window)))
                print(f"{path.name}: {path.stat().st_size:,} bytes")
                window.context.close()
        finally:
            chromium.close()
            served.stop()


def shot(window: Any) -> bytes:
    """Return what a window shows once its page stands."""
    window.set_default_timeout(90_000)
    window.wait_for_selector(".iv-bar [role=status]:empty", state="attached")
    window.wait_for_selector('nav[aria-label="Back and next"]', state="attached")
    window.wait_for_timeout(2000)  # what follows in idle moments
    return window.screenshot()


def small(picture: bytes) -> bytes:
    """Return a picture in few colors, as wide as README shows it."""
    whole = Image.open(io.BytesIO(picture)).convert("RGB")
    size = (WIDE, round(whole.height * WIDE / whole.width))
    smaller = whole.resize(size, Image.Resampling.LANCZOS)
    # The colors that fill the picture would merge the few red and green marks into brown.
    common = smaller.quantize(COLORS, dither=Image.Dither.NONE).getpalette()[: 3 * COLORS]
    vivid = sorted(smaller.getcolors(size[0] * size[1]), key=lambda one: -_apart(one[1]) * one[0])
    kept = [side for _, color in vivid[:VIVID] for side in color]
    palette = Image.new("P", (1, 1))
    palette.putpalette([*common, *kept])
    fewer = smaller.quantize(palette=palette, dither=Image.Dither.NONE)
    file = io.BytesIO()
    fewer.save(file, "png", optimize=True)
    return file.getvalue()


def _apart(color: tuple[int, int, int]) -> int:
    """Return how far a color is from grey, where that can be seen; 0 for what is nearly grey."""
    apart = max(color) - min(color)
    return apart**2 if apart > 90 else 0


if __name__ == "__main__":
    main()
