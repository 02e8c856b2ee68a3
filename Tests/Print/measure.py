#!/usr/bin/env python3
"""Measures the pages of PDF files against GB/T 9704-2012, from the files themselves.

    Tests/Print/measure.py FILE.pdf …

Prints one line a measure and exits with 1 where one is missed. Measured are the type area, the lines of a page and the
characters of a line, the place of the page number, what the first page shows, and the marks at line ends.
"""

import re
import sys
from collections import Counter
from pathlib import Path

from pages import BOTTOM, HEIGHT, MM, TITLE, TOP, WIDTH, ZI, Line, Page, ink, pages

NO_BEGIN = set("，。、；：？！）》〉】〕”’…％%‰℃,;!?)]")
NO_END = set("（《〈【〔“‘([")
MARKS = re.compile(r"[^\u3400-\u9fff]")


class Measures:
    """What was measured, and what missed its bounds."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.failures: list[str] = []
        self.report: list[str] = []

    def note(self, what: str, holds: bool) -> None:
        """Takes a measure; one that doesn't hold is a failure."""
        self.report.append(f"{'ok  ' if holds else 'FAIL'} {self.name}: {what}")
        if not holds:
            self.failures.append(what)


def is_text(line: Line) -> bool:
    """Whether a line is set in 3号."""
    return abs(line.size - ZI) < 0.2


def is_contents(page: Page) -> bool:
    return sum(line.text.count(".") > 10 for line in page.lines) > 1


def mode(values: list[float]) -> float:
    """The most frequent value, to a tenth of a point."""
    return Counter(round(value, 1) for value in values).most_common(1)[0][0]


def type_area(found: list[Page], measures: Measures) -> None:
    """Edges that most lines keep, and the first and last line of full pages, within 0.5 mm."""
    for parity, name in ((1, "odd"), (0, "even")):
        chosen = [page for page in found if page.number % 2 == parity]
        lines = [line for page in chosen for line in page.lines if is_text(line)]
        full = [line for line in lines if line.x1 - line.x0 > 0.9 * WIDTH]
        if len(full) < 8:
            continue
        left, right = chosen[0].left, chosen[0].right
        off = [mode([line.x0 for line in full]) - left, mode([line.x1 for line in full]) - right]
        measures.note(
            f"{name} pages: left and right edge off by {off[0] / MM:+.2f} and {off[1] / MM:+.2f} mm",
            max(map(abs, off)) <= 0.5 * MM,
        )
    texts = [line for page in found for line in page.lines if is_text(line)]
    off = [min(line.y0 for line in texts) - TOP, max(line.y1 for line in texts) - BOTTOM]
    measures.note(
        f"first and last line off by {off[0] / MM:+.2f} and {off[1] / MM:+.2f} mm", off[0] > -0.5 * MM and off[1] < 0.5 * MM
    )
    if full_pages(found):
        measures.note("pages are filled from head to foot", off[0] < 0.5 * MM and off[1] > -0.5 * MM)


def full_pages(found: list[Page]) -> list[Page]:
    """Pages of nothing but 3号 that the text runs over: neither a first page, nor one before a break that is wanted."""
    chosen = []
    for page, following in zip(found, found[1:]):
        lines = page.lines
        if page.number == 1 or not lines or not all(is_text(line) for line in lines) or is_contents(page):
            continue
        opens = following.lines[:1]
        if not opens or any(abs(line.size - TITLE) < 0.2 for line in following.lines) or not is_text(opens[0]):
            continue
        if len(following.lines) and following is found[-1] and following.lines[0].y0 > TOP + HEIGHT / 2:
            continue  # only the imprint follows
        chosen.append(page)
    return chosen


def lines_of_pages(found: list[Page], measures: Measures) -> None:
    full = full_pages(found)
    if not full:
        return
    counts = Counter(len({round(line.y0) for line in page.lines}) for page in full)
    share = counts[22] / len(full)
    measures.note(f"22 lines on {share:.1%} of {len(full)} full pages {dict(sorted(counts.items()))}", share >= 0.85)


def characters_of_lines(found: list[Page], measures: Measures, share: float) -> None:
    """Full lines of Han characters alone, a share of which must have 28."""
    counts: Counter[int] = Counter()
    for page in found:
        for line in page.lines:
            indent = round((line.x0 - page.left) / ZI)
            is_full = is_text(line) and indent in (0, 2) and abs(line.x1 - page.right) <= 0.6 * ZI
            if is_full and not MARKS.search(line.text):
                counts[len(line.text) + indent] += 1
    total = sum(counts.values())
    if total == 0:
        return
    whole = counts[28] / total
    measures.note(
        f"28 characters on {whole:.1%} of {total} full lines of Han characters alone {dict(sorted(counts.items()))}",
        whole >= share and all(27 <= count <= 29 for count in counts),
    )


def page_numbers(pdf: Path, found: list[Page], measures: Measures) -> None:
    """4号 digits between dashes, 7 mm below the type area, one character in: right on odd pages, left on even."""
    depths, wrong, numbered = [], [], 0
    for page in found:
        words = page.number_words
        if not words:
            continue
        numbered += 1
        if "".join(word.text for word in words).replace(" ", "") != f"—{page.number}—":
            wrong.append(page.number)
            continue
        inner = page.right - ZI - words[-1].x1 if page.number % 2 else words[0].x0 - page.left - ZI
        if abs(inner) > 0.5 * MM:
            wrong.append(page.number)
        if len(depths) < 2 or page is found[-1]:
            depths.append(dash_depth(pdf, page))
    if not numbered:
        return
    measures.note(f"{numbered} page numbers, out of place on pages {wrong}", not wrong)
    measures.note(
        "dash of the page number below the type area by " + ", ".join(f"{depth:.2f}" for depth in depths) + " mm",
        all(abs(depth - 7) <= 0.3 for depth in depths),
    )


def dash_depth(pdf: Path, page: Page) -> float:
    """How far below the type area the first dash's ink begins, in mm."""
    dash, dpi = page.number_words[0], 600
    box = (dash.x0 / MM + 1, BOTTOM / MM + 1, 2, 14)
    rows = ink(pdf, page.number, dpi, box).rows
    first = next((y for y, row in enumerate(rows) if min(row) < 128), None)
    return float("nan") if first is None else 1 + first / dpi * 25.4


def first_page(found: list[Page], measures: Measures) -> None:
    """Below the title stands a paragraph of text."""
    lines = found[0].lines
    title = [line for line in lines if abs(line.size - TITLE) < 0.2]
    if not title:
        return
    below = [line for line in lines if line.y0 > title[-1].y0 and is_text(line)]
    shown = [line for line in below if abs(line.x0 - found[0].left - 2 * ZI) < 0.6 * ZI]
    measures.note(f"first page shows {len(shown)} paragraphs of text", bool(shown))
    joined = "".join(line.text for line in title)
    broken = [name for name in re.findall("《[^《》]*》", joined) if not any(name in line.text for line in title)]
    broken = [name for name in broken if sum(0.5 if char.isascii() else 1 for char in name) * TITLE <= WIDTH]
    measures.note(f"names in 《》 broken in the title: {broken}", not broken)


def line_ends(found: list[Page], measures: Measures) -> None:
    """No line begins or ends with a mark that must not stand there, and no number goes over two lines."""
    wrong, broken = [], []
    for page in found:
        lines = page.lines
        # A space inside a line, as in [ ], is no line end.
        goes_on = [abs(a.y0 - b.y0) < 1 and 0 <= b.x0 - a.x1 < b.size for a, b in zip(lines, lines[1:])]
        for line, before, behind in zip(lines, [False, *goes_on], [*goes_on, False]):
            begins, ends = line.text[0] in NO_BEGIN and not before, line.text[-1] in NO_END and not behind
            if len(line.text) > 1 and (begins or ends):
                wrong.append(f"p. {page.number} {line.text[:6]}…{line.text[-6:]}")
    texts = [(page, line) for page in found for line in page.lines if is_text(line)]
    for (page, line), (next_page, following) in zip(texts, texts[1:]):
        runs_on = line.x1 > page.right - 2 * ZI and following.x0 < next_page.left + 0.6 * ZI
        if runs_on and re.search(r"[0-9.,]$", line.text) and re.match(r"[0-9.,%％‰]", following.text):
            broken.append(f"p. {page.number} {line.text[-6:]}|{following.text[:6]}")
    measures.note(f"forbidden marks at line ends: {wrong[:5]}", not wrong)
    measures.note(f"numbers broken over lines: {broken[:5]}", not broken)


HEADING = re.compile(r"（?[一二三四五六七八九十\d]+[）、.．][^，。；：]{1,24}$")


def page_feet(found: list[Page], measures: Measures) -> None:
    """No heading stands alone at the foot of a page: a short line behind a mark, without a mark at its end."""
    alone = []
    for page, following in zip(found, found[1:]):
        lines = page.lines
        if not lines or not following.lines or is_contents(page) or lines[-1].y1 < BOTTOM - 2 * ZI:
            continue
        foot = lines[-1]
        if is_text(foot) and HEADING.match(foot.text) and foot.x1 < page.right - 2 * ZI:
            alone.append(f"p. {page.number} {foot.text}")
    measures.note(f"headings alone at the foot of a page: {alone[:5]}", not alone)


def imprint(pdf: Path, found: list[Page], measures: Measures) -> None:
    """Where the last page has a rule in its lower half: it is an even page, the last rule on the type area's edge."""
    page, dpi = found[-1], 300
    picture = ink(pdf, page.number, dpi, (page.left / MM + 5, 148.5, 140, 120))
    dark = [y for y, row in enumerate(picture.rows) if max(row) < 200]
    if not dark:
        return
    edge = 148.5 + (dark[-1] + 1) / dpi * 25.4
    measures.note(f"last rule of the imprint at {edge - BOTTOM / MM:+.2f} mm from the type area's edge", abs(edge - 262) <= 0.3)
    measures.note(f"imprint on page {page.number}", page.number % 2 == 0)


def measured(pdf: Path, whole_lines: float = 0.95) -> Measures:
    """All measures of a file. `whole_lines` is the share of full lines that must have 28 characters."""
    found = pages(pdf)
    measures = Measures(pdf.stem)
    type_area(found, measures)
    lines_of_pages(found, measures)
    characters_of_lines(found, measures, whole_lines)
    page_numbers(pdf, found, measures)
    first_page(found, measures)
    line_ends(found, measures)
    page_feet(found, measures)
    imprint(pdf, found, measures)
    return measures


def read_on(pdf: Path) -> Measures:
    """The measures of documents that don't keep the line grid: what readers of any text see."""
    found = pages(pdf)
    measures = Measures(pdf.stem)
    line_ends(found, measures)
    page_feet(found, measures)
    return measures


def main(paths: list[str]) -> int:
    failures = 0
    for path in paths:
        measures = measured(Path(path))
        print("\n".join(measures.report))
        failures += len(measures.failures)
    return 1 if failures else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
