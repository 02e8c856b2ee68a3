#!/usr/bin/env python3
"""Measures when pages show something, and how much they weigh, in headless Chromium on the loopback.

    Benchmarks/paint.py --program .build/release/gongbiao [--regions 101] [--runs 5] [--record]

First contentful paint is the browser's own account of it (`performance.getEntriesByType("paint")`), from the start of the
navigation, in a fresh context each time, with the processor slowed down to a quarter. The pages are those of this
repository's content. Weights are of the files: a page in bytes, and with its style sheet gzipped (level 6), each by
itself; over many regions the heaviest pages are named, but for editions and plans, which hold a whole document each. Exit code 2: a program can't be run or fails.
"""

import argparse
import gzip
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import ROOT, Failure, script
from browser import launched, served
from results import record

SLOWER = 4
GOAL = 1000  # ms, of the slowest page's median
PAGES = {
    "home": "", "region": "jiaxing/", "edition": "jiaxing/2023/", "item": "jiaxing/2023/16/", "notice": "jiaxing/2023/notice/",
    "plan": "hangzhou/2021/", "domain": "domains/youyousuoyu/", "comparison": "compare/jiaxing-2023..quzhou-2023/",
    "search": "search/",
}
PAINT = """() => performance.getEntriesByType("paint").find(entry => entry.name === "first-contentful-paint")?.startTime"""


def paints(browser, address: str, runs: int) -> list[float]:
    """Milliseconds to the first contentful paint of a page, as many as runs."""
    found = []
    for _ in range(runs):
        context = browser.new_context(viewport={"width": 360, "height": 800})
        page = context.new_page()
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.goto(address, wait_until="load")
        paint = None
        while paint is None:
            page.wait_for_timeout(20)
            paint = page.evaluate(PAINT)
        found.append(paint)
        context.close()
    return found


def weight(public: Path, page: str) -> str:
    """A page in bytes, and with its style sheet gzipped."""
    html = (public / page / "index.html").read_bytes()
    style = (public / "assets/site.css").read_bytes()
    packed = sum(len(gzip.compress(part, 6)) for part in (html, style))
    return f"{len(html) / 1000:.1f} | {packed / 1000:.1f}"


def heaviest(public: Path) -> list[str]:
    """The heaviest pages that are not a whole document each, in kilobytes."""
    def is_whole(path: Path) -> bool:
        parts = path.relative_to(public).parts
        return parts[0] != "compare" and len(parts) == 3 and any(path.parent.glob("*.json"))

    pages = [path for path in public.rglob("index.html") if not is_whole(path)]
    largest = sorted(pages, key=lambda path: (-path.stat().st_size, str(path)))[:3]
    return [f"{path.parent.relative_to(public).as_posix()}/ {path.stat().st_size / 1000:.1f}" for path in largest]


def published(program: Path, content: Path, site: Path) -> Path:
    """The website of a content folder."""
    command = [program, "build", "--no-print", "--content", content, "--templates", ROOT / "Templates", "--site", site]
    build = subprocess.run(command, capture_output=True, check=False)
    if build.returncode not in (0, 1):
        raise Failure(f"gongbiao build: exit {build.returncode}")
    return site / "public"


def report(options: argparse.Namespace, disk: Path) -> str:
    """What is printed, and recorded with `--record`."""
    from playwright.sync_api import sync_playwright

    program, runs = options.program.resolve(), options.runs
    public = published(program, options.content, disk / "Site")
    lines = [
        f"Headless Chromium on the loopback, processor slowed down to 1/{SLOWER}, medians of {runs}, "
        f"{len(os.sched_getaffinity(0))} cores.",
        "", "| page | first paint ms | worst | KB | with CSS, gzipped |", "|---|---:|---:|---:|---:|",
    ]
    medians = []
    with sync_playwright() as driver:
        browser = launched(driver)
        with served(public, disk / "nginx") as server:
            for name, page in PAGES.items():
                found = paints(browser, server.address + page, runs)
                medians.append(statistics.median(found))
                lines.append(f"| {name} | {medians[-1]:.0f} | {max(found):.0f} | {weight(public, page)} |")
        browser.close()
    lines[0] += f" Load of the machine at the end {os.getloadavg()[0]:.1f}."
    reached = "reached" if max(medians) <= GOAL else "MISSED"
    lines += ["", f"- first contentful paint of the slowest page, median ms: {max(medians):.0f} (at most {GOAL}: {reached})"]
    content = disk / "Content"
    facts = script("generate.py", "--regions", options.regions, "--content", options.content, "--out", content)
    many = published(program, content, disk / "Many")
    for name, folder in (("the content", public), (f"{facts['regions']} regions", many)):
        lines.append(f"- heaviest pages of {name} in KB (at most 60): {', '.join(heaviest(folder))}")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=Path, default=ROOT / ".build/release/gongbiao")
    parser.add_argument("--content", type=Path, default=ROOT / "Content")
    parser.add_argument("--regions", type=int, default=101)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--record", action="store_true", help="write the result into Benchmarks/RESULTS.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="gongbiao-paint-", dir="/dev/shm") as name:
        try:
            text = report(options, Path(name))
        except Failure as failure:
            print(f"paint.py: {failure}", file=sys.stderr)
            return 2
    print(text)
    if options.record:
        record("Pages", "paint.py", text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
