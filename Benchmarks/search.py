#!/usr/bin/env python3
"""Measures search beside Pagefind on the same items, in headless Chromium on the loopback.

    Benchmarks/search.py --program .build/release/gongbiao [--regions 101] [--large 1000] [--runs 3] [--record]

Everything lies on a memory disk. Both sites hold the same items; Pagefind indexes the pages that Hugo makes.

  cold      a fresh browser context, a page whose address holds the query; from the request for the first script of the
            search to the moment when the first ten results stand on the page with their passages
  asked     a fresh browser context, a page that stands open without a query, none of the index loaded; from the asking
            to the same moment
  warm      the same page asked once more, from the asking to the same moment
  KB        what was asked of the server for that, scripts and index, each file gzipped (level 6) by itself
  requests  for the same
  files     of the whole search: scripts and index
  index     wall time of making the index. Ours is a step of the build: from its beginning to that of the next step, as
            the program tells them on a terminal, the writing of the files and the site map included. Pagefind is a
            program of its own

Pages are served by nginx and measure themselves (browser.py). Figures of time are medians over all queries and runs;
the bytes are those of each query. With --large the bytes are measured once more over that many regions, for ours alone.
Of quality, Benchmarks/search_quality.mjs prints what it finds in the content itself. Exit code 2: a program can't be run or fails.
"""

import argparse
import gzip
import os
import pty
import re
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
from dataclasses import dataclass, field
from pathlib import Path

from bench import HERE, ROOT, Bench, Failure, machine, measured
from browser import Pages, launched, served
from results import record

QUERIES = ["低保", "公租房", "老人", "廉租房", "shengyu", "養老", "卫健委", "孕前优", "新生儿 筛查", "爸妈80岁了有什么补贴"]
GOALS = {"cold": 100, "warm": 5, "kilobytes": 60, "kilobytes, large": 90, "files": 400, "index": 0.1}

@dataclass
class Figures:
    """What the pages told of one search: milliseconds, and for each query its bytes and requests."""

    cold: list = field(default_factory=list)
    asked: list = field(default_factory=list)
    warm: list = field(default_factory=list)
    sizes: dict = field(default_factory=dict)


def searched(pages: Pages, folder: Path, page: str, is_part, work: Path, runs: int) -> Figures:
    """Asks every query as many times as said, each in a fresh context: with the page, and of a page that stands open."""
    figures = Figures()
    with served(folder, work) as server:
        for query in QUERIES * runs:
            words = urllib.parse.quote(query)
            told = pages.told(f"{server.address}{page}?q={words}")
            figures.cold.append(told["cold"])
            figures.warm.append(told["warm"])
            parts = [path for path in server.requested() if is_part.search(path)]
            size = sum(len(gzip.compress((folder / path).read_bytes(), 6)) for path in parts)
            figures.sizes[query] = (size / 1000, len(parts))
            figures.asked.append(pages.told(f"{server.address}{page}#ask={words}")["asked"])
            server.requested()
    return figures


def with_measuring(public: Path) -> str:
    """Puts the script that measures into a copy of the search page; returns the copy's address."""
    shutil.copy(HERE / "search_ours.js", public / "search/measure.js")
    page = (public / "search/index.html").read_text(encoding="utf-8")
    head = '<meta charset="utf-8">'
    if page.count(head) != 1:
        raise Failure(f"search/index.html holds {head} {page.count(head)} times")
    (public / "search/measured.html").write_text(
        page.replace(head, f'{head}\n<script src="measure.js"></script>'), encoding="utf-8")
    return "search/measured.html"


def index_seconds(command: list) -> float:
    """Seconds from the step of the build that makes the index to the next one, as told on a terminal."""
    terminal, other = pty.openpty()
    process = subprocess.Popen(
        list(map(str, command)), stdout=subprocess.DEVNULL, stderr=other, env={**os.environ, "LC_ALL": "en_US.UTF-8", "TERM": "xterm"})
    os.close(other)
    text, times = "", {}
    while True:
        ready, _, _ = select.select([terminal], [], [], 0.01)
        if ready:
            try:
                text += os.read(terminal, 65536).decode(errors="replace")
            except OSError:
                break
            for step in ("Writing the search index", "Replacing the site"):
                if step in text:
                    times.setdefault(step, time.perf_counter())
        elif process.poll() is not None:
            break
    os.close(terminal)
    if process.wait() not in (0, 1) or len(times) < 2:
        raise Failure(f"the build did not tell its steps:\n{text[-500:]}")
    return times["Replacing the site"] - times["Writing the search index"]


def whole(folder: Path, is_part) -> tuple[int, float]:
    """The number of files of a whole search and their kilobytes gzipped."""
    paths = [path for path in folder.rglob("*") if path.is_file() and is_part.search(str(path.relative_to(folder)))]
    return len(paths), sum(len(gzip.compress(path.read_bytes(), 6)) for path in paths) / 1000


# The parts of each search, as paths below the site.
OURS = re.compile(r"(assets/search[\w-]*\.js|search/.*\.json)$")
PAGEFIND = re.compile(r"pagefind/(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_\w+)$")


def verdict(value: float, goal: float) -> str:
    return f"{value:.1f} (at most {goal}: {'reached' if value <= goal else 'MISSED'})"


def report(
        bench: Bench, facts: dict, ours: Figures, theirs: Figures, files: list, seconds: tuple, large, quality: str) -> str:
    """What is printed, and recorded with `--record`."""
    columns = [("gongbiao", ours, files[0], seconds[0]), ("Pagefind", theirs, files[1], seconds[1])]
    lines = [
        f"{facts['regions']} regions, {facts['items']:,} items, memory disk, headless Chromium on the loopback, "
        f"{len(ours.cold)} first queries each.", f"{machine(bench)}.", "",
        "| | cold ms | worst | asked ms | warm ms | KB | worst | requests | files | whole KB | index s |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for name, figures, (count, size), wall in columns:
        sizes, requests = zip(*figures.sizes.values())
        lines.append(
            f"| {name} | {statistics.median(figures.cold):.0f} | {max(figures.cold):.0f} | {statistics.median(figures.asked):.0f} | {statistics.median(figures.warm):.1f} | "
            f"{statistics.median(sizes):.1f} | {max(sizes):.1f} | {statistics.median(requests):.0f} | {count:,} | {size:.0f} | {wall:.2f} |")
    lines += ["", "| first query | " + " | ".join(ours.sizes) + " |", "|---|" + "---:|" * len(ours.sizes)]
    rows = [("gongbiao, KB", ours.sizes), ("Pagefind, KB", theirs.sizes)]
    if large:
        rows.append((f"gongbiao, KB, {large[0]:,} items", large[1].sizes))
    for name, sizes in rows:
        lines.append(f"| {name} | " + " | ".join(f"{sizes[query][0]:.1f}" for query in ours.sizes) + " |")
    most = max(size for size, _ in ours.sizes.values())
    lines += [
        "", f"- cold, median ms: {verdict(statistics.median(ours.cold), GOALS['cold'])}",
        f"- asked on an open page, median ms: {statistics.median(ours.asked):.0f}",
        f"- warm, median ms: {verdict(statistics.median(ours.warm), GOALS['warm'])}",
        f"- largest first query, KB: {verdict(most, GOALS['kilobytes'])}",
        f"- files: {verdict(files[0][0], GOALS['files'])}",
        f"- index, wall time against Pagefind: {seconds[0] / seconds[1]:.3f} (at most {GOALS['index']}: "
        f"{'reached' if seconds[0] / seconds[1] <= GOALS['index'] else 'MISSED'})",
    ]
    if large:
        most = max(size for size, _ in large[1].sizes.values())
        lines.append(f"- largest first query over {large[0]:,} items, KB: {verdict(most, GOALS['kilobytes, large'])}")
    return "\n".join([*lines, "", "What is found, in the content itself:", "", "```", quality.rstrip(), "```"])


def quality(program: Path, folder: Path) -> str:
    """What search_quality.mjs prints of a site built from the content."""
    build = subprocess.run([program, "build", "--no-print", "--site", folder], cwd=ROOT, capture_output=True, check=False)
    if build.returncode not in (0, 1):
        raise Failure(f"gongbiao build: exit {build.returncode}")
    done = subprocess.run(
        ["node", ROOT / "Benchmarks/search_quality.mjs", folder / "public"], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failure(f"search_quality.mjs: exit {done.returncode}\n{done.stderr}")
    return done.stdout


def measured_large(options, pages: Pages, disk: Path) -> tuple:
    """The number of items over many regions and the figures of the first queries."""
    bench = Bench(argparse.Namespace(**{**vars(options), "regions": options.large}), disk)
    facts = bench.generate()
    measured(bench.tools[0], bench.log)
    public = bench.site / "public"
    return facts["items"], searched(pages, public, with_measuring(public), OURS, disk / "nginx", 1)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=Path, default=ROOT / ".build/release/gongbiao")
    parser.add_argument("--content", type=Path, default=ROOT / "Content")
    parser.add_argument("--regions", type=int, default=101)
    parser.add_argument("--large", type=int, default=1000, help="0: not measured")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--record", action="store_true", help="write the result into Benchmarks/RESULTS.md")
    options = parser.parse_args()
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        print("search.py: run it with .venv/bin/python3 (Scripts/setup.sh test)", file=sys.stderr)
        return 2

    with tempfile.TemporaryDirectory(prefix="gongbiao-search-", dir="/dev/shm") as name, sync_playwright() as driver:
        disk = Path(name)
        try:
            bench = Bench(options, disk)
            facts = bench.generate()
            runs, seconds = {}, []
            for tool in bench.tools:
                if tool.name in ("Hugo, cold", "Pagefind"):
                    runs[tool.name] = measured(tool, bench.log)
            for _ in range(options.runs):
                subprocess.run(["rm", "-rf", bench.site], check=True)
                seconds.append(index_seconds(bench.tools[0].command))
            shutil.copy(HERE / "search_pagefind.html", bench.public)
            browser = launched(driver)
            pages = Pages(browser)
            files = [whole(bench.site / "public", OURS), whole(bench.public, PAGEFIND)]
            public = bench.site / "public"
            our_figures = searched(pages, public, with_measuring(public), OURS, disk / "nginx", options.runs)
            theirs = searched(pages, bench.public, "search_pagefind.html", PAGEFIND, disk / "nginx", options.runs)
            large = measured_large(options, pages, disk / "large") if options.large else None
            browser.close()
            text = report(
                bench, facts, our_figures, theirs, files, (statistics.median(seconds), runs["Pagefind"].wall), large,
                quality(options.program.resolve(), disk / "content-site"))
        except Failure as failure:
            print(f"search.py: {failure}", file=sys.stderr)
            return 2
    print(text)
    if options.record:
        record("Search", "search.py", text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
