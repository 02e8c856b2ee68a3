#!/usr/bin/env python3
"""Measures search beside Pagefind on the same items, in headless Chromium on the loopback.

    Benchmarks/search.py --program .build/release/gongbiao [--regions 101] [--large 1000] [--runs 3] [--record]

Everything lies on a memory disk. Both sites hold the same items; Pagefind indexes the pages that Hugo makes.

  cold      a fresh browser context; from the request for the first script of the search to the moment when the first
            ten results stand on the page with their passages
  warm      the same page asked once more, from the asking to the same moment
  KB        what was requested for that, scripts and index, each file gzipped (level 6) by itself
  requests  for the same
  files     of the whole search: scripts and index
  index     wall time of making the index. Ours is a step of the build: from its beginning to that of the next step, as
            the program tells them on a terminal, the writing of the files and the site map included. Pagefind is a
            program of its own

Figures of time are medians over all queries and runs; the bytes are those of each query. With --large the bytes are
measured once more over that many regions, for ours alone. Of quality, Benchmarks/search_quality.mjs prints what it
finds in the content itself. Exit code 2: a program can't be run or fails.
"""

import argparse
import functools
import gzip
import http.server
import os
import pty
import re
import select
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from dataclasses import dataclass, field
from pathlib import Path

from bench import ROOT, Bench, Failure, machine, measured
from results import record

QUERIES = ["低保", "公租房", "老人", "廉租房", "shengyu", "養老", "卫健委", "孕前优", "新生儿 筛查", "爸妈80岁了有什么补贴"]
GOALS = {"cold": 100, "warm": 5, "kilobytes": 60, "kilobytes, large": 90, "files": 400, "index": 0.1}

# Tells when the state of the search page becomes "done": the time of the last change to it.
WATCH = """
new MutationObserver(() => {
  if (document.querySelector('[data-search-state="done"]')) window.doneAt ??= performance.now();
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-search-state"] });
"""
OURS_WARM = """query => new Promise(resolve => {
  const input = document.querySelector('input[name="q"]');
  const area = document.querySelector("[data-search]");
  input.value = "";
  input.form.requestSubmit();
  setTimeout(() => {
    const start = performance.now();
    new MutationObserver((_, observer) => {
      if (area.dataset.searchState !== "done") return;
      observer.disconnect();
      resolve(performance.now() - start);
    }).observe(area, { attributes: true });
    input.value = query;
    input.form.requestSubmit();
  }, 50);
})"""
PAGEFIND_PAGE = """<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title><ol></ol>
<script type="module">
const show = async () => {
  const found = await window.pagefind.search(new URLSearchParams(location.search).get("q"));
  const results = await Promise.all(found.results.slice(0, 10).map(result => result.data()));
  document.querySelector("ol").replaceChildren(...results.map(({ url, meta, excerpt }) => {
    const item = document.createElement("li");
    item.innerHTML = `<a href="${url}">${meta.title}</a><p>${excerpt}</p>`;
    return item;
  }));
};
window.pagefind = await import("/pagefind/pagefind.js");
await show();
window.doneAt = performance.now();
window.again = async () => {
  const start = performance.now();
  await show();
  return performance.now() - start;
};
</script></html>
"""


@dataclass
class Figures:
    """What the browser showed of one search: milliseconds, and for each query its bytes and requests."""

    cold: list = field(default_factory=list)
    warm: list = field(default_factory=list)
    sizes: dict = field(default_factory=dict)


class Handler(http.server.SimpleHTTPRequestHandler):
    """A plain server that keeps connections, and like every web server sends small answers at once."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".js": "text/javascript", ".wasm": "application/wasm"}

    def log_message(self, *arguments):
        pass


def served(folder: Path):
    """A server of a folder, and its address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_address[1]}/"


class Measurement:
    """One search in the browser: where its files lie and how its page is asked."""

    def __init__(self, browser, folder: Path, page: str, is_part, warm: str, wants_query: bool):
        self.browser, self.folder, self.page, self.is_part = browser, folder, page, is_part
        self.warm, self.wants_query = warm, wants_query

    def run(self, queries: list[str], runs: int) -> Figures:
        """Asks every query as many times as said, each in a fresh context."""
        figures = Figures()
        server, address = served(self.folder)
        for query in queries * runs:
            context = self.browser.new_context(bypass_csp=True)  # waiting for a condition is a script too
            context.add_init_script(WATCH)
            page = context.new_page()
            paths = []
            page.on("response", lambda response: paths.append(urllib.parse.urlsplit(response.url).path.lstrip("/")))
            page.goto(f"{address}{self.page}?q={urllib.parse.quote(query)}")
            page.wait_for_function("window.doneAt !== undefined", timeout=60_000)
            start = page.evaluate(
                "test => Math.min(...performance.getEntriesByType('resource').filter(({ name }) => new RegExp(test).test(name))"
                ".map(({ startTime }) => startTime))", self.is_part.pattern)
            figures.cold.append(page.evaluate("window.doneAt") - start)
            parts = [path for path in paths if self.is_part.search(path)]
            size = sum(len(gzip.compress((self.folder / path).read_bytes(), 6)) for path in parts)
            figures.sizes[query] = (size / 1000, len(parts))
            if self.wants_query:
                figures.warm.append(page.evaluate(self.warm, query))
            else:
                figures.warm.append(page.evaluate(self.warm))
            context.close()
        server.shutdown()
        return figures


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


OURS = re.compile(r"(assets/search[\w-]*\.js|search/.*\.json)$")
PAGEFIND = re.compile(r"pagefind/(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_\w+)$")


def verdict(value: float, goal: float) -> str:
    return f"{value:.1f} (at most {goal}: {'reached' if value <= goal else 'MISSED'})"


def report(bench: Bench, facts: dict, ours: Figures, theirs: Figures, seconds: tuple, large, quality: str) -> str:
    """What is printed, and recorded with `--record`."""
    files = [whole(bench.site / "public", OURS), whole(bench.public, PAGEFIND)]
    columns = [("gongbiao", ours, files[0], seconds[0]), ("Pagefind", theirs, files[1], seconds[1])]
    lines = [
        f"{facts['regions']} regions, {facts['items']:,} items, memory disk, headless Chromium on the loopback, "
        f"{len(ours.cold)} first queries each.", f"{machine(bench)}.", "",
        "| | cold ms | worst | warm ms | KB | worst | requests | files | whole KB | index s |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for name, figures, (count, size), wall in columns:
        sizes, requests = zip(*figures.sizes.values())
        lines.append(
            f"| {name} | {statistics.median(figures.cold):.0f} | {max(figures.cold):.0f} | {statistics.median(figures.warm):.1f} | "
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


def measured_large(options, browser, disk: Path, measurement) -> tuple:
    """The number of items over many regions and the figures of the first queries."""
    bench = Bench(argparse.Namespace(**{**vars(options), "regions": options.large}), disk)
    facts = bench.generate()
    measured(bench.tools[0], bench.log)
    return facts["items"], measurement(browser, bench.site / "public").run(QUERIES, 1)


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

    def ours(browser, folder):
        return Measurement(browser, folder, "search/", OURS, OURS_WARM, True)

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
            page = bench.public / "bench.html"
            page.write_text(PAGEFIND_PAGE, encoding="utf-8")
            browser = driver.chromium.launch(
                executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox", "--disable-dev-shm-usage"])
            our_figures = ours(browser, bench.site / "public").run(QUERIES, options.runs)
            theirs = Measurement(browser, bench.public, "bench.html", PAGEFIND, "window.again()", False).run(QUERIES, options.runs)
            large = measured_large(options, browser, disk / "large", ours) if options.large else None
            browser.close()
            text = report(
                bench, facts, our_figures, theirs, (statistics.median(seconds), runs["Pagefind"].wall), large,
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
