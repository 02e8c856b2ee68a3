#!/usr/bin/env python3
"""Takes pictures of the kinds of pages, on a phone and on a desktop: docs/screenshots/NAME-SCREEN.png.

    .venv/bin/python3 Scripts/screenshots.py [--site Site/public] [--folder docs/screenshots]

The site is served on the loopback. Debian's chromium (or what the variable CHROMIUM names) draws, its pngquant makes the
files small; the same site gives the same pictures on the same machine.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Tests/Browser"))

from support import DESKTOP, PHONE, Server, Visit, wait_for_search  # noqa: E402

SCREENS = {"phone": PHONE, "desktop": DESKTOP}
PAGES = {
    "home": "", "search": "search/?q=低保", "region": "jiaxing/", "edition": "jiaxing/2023/", "item": "jiaxing/2023/16/",
    "notice": "jiaxing/2023/notice/", "plan": "hangzhou/2021/", "comparison": "compare/jiaxing-2023..quzhou-2023/",
}
SHOWN = {"plan": ".chart >> nth=1", "comparison": "#changes"}  # what a picture begins with, if not the page
MOST = 1_500_000  # bytes of all pictures


class Published:
    """A published website, as the server of the browser tests takes it."""

    def __init__(self, public: Path):
        self.public = public.resolve()


def picture(visit: Visit, address: str, shown: str | None, path: Path) -> None:
    """What a screen shows of a page, in few colours."""
    visit.open(address)
    if "/search/" in address:
        wait_for_search(visit.page)
    if shown:
        visit.page.locator(shown).evaluate("one => one.scrollIntoView()")
    drawn = visit.page.screenshot()
    packed = subprocess.run(["pngquant", "--speed", "1", "--strip", "64", "-"], input=drawn, capture_output=True, check=True)
    path.write_bytes(packed.stdout)


def main() -> int:
    from playwright.sync_api import sync_playwright

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--site", type=Path, default=ROOT / "Site/public")
    parser.add_argument("--folder", type=Path, default=ROOT / "docs/screenshots")
    options = parser.parse_args()
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not chromium or not shutil.which("pngquant"):
        print("screenshots.py: install chromium and pngquant", file=sys.stderr)
        return 2
    options.folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as driver, Server(Published(options.site)) as server:
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-dev-shm-usage"])
        for screen, size in SCREENS.items():
            with Visit(browser, size, allowed=server.address) as visit:
                for name, page in PAGES.items():
                    picture(visit, server.address + page, SHOWN.get(name), options.folder / f"{name}-{screen}.png")
        browser.close()
    total = sum(path.stat().st_size for path in options.folder.glob("*.png"))
    print(f"{len(PAGES) * len(SCREENS)} pictures, {total / 1000:.0f} KB")
    return 0 if total <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
