#!/usr/bin/env python3
"""Typesets the published circulars and some invented ones, measures them, and compares them with their golden pages.

    Tests/Print/run.py --program .build/debug/gongbiao [--accept]

Golden is the text of chosen pages with its places in tenths of a point, which must be equal, and their pictures at 60 dpi,
which may differ by a small part of their ink. --accept makes Golden/ anew of what is typeset now; look at it before
committing it. The invented documents are those of an invented county, one for each form of a first page.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from measure import measured
from pages import Page, Picture, ink, pages, read_png, write_png

HERE = Path(__file__).parent
GOLDEN = HERE / "Golden"
DPI = 60
TOLERANCE = 0.03
"""How much of the ink of a page may stand elsewhere. A line that moves is twice its share of the page: 5 % and more."""

PUBLISHED = {"jiaxing/2023": 6, "quzhou/2023": 6}
"""Editions of Content, with how many pages from the first on are golden; the last page is besides."""


def documents() -> dict[str, tuple[str, int]]:
    """What to export by the name of its golden folder, and how many pages are golden (0: all)."""
    found = {edition.replace("/", "-"): (edition, count) for edition, count in PUBLISHED.items()}
    for folder in sorted((HERE / "Content").iterdir()):
        found[folder.name] = (str(folder), 0)
    return found


def positions(page: Page) -> str:
    """The words of a page, one a line: x and y of the upper left and lower right corner in points, text."""
    return "".join(f"{w.x0:.1f} {w.y0:.1f} {w.x1:.1f} {w.y1:.1f} {w.text}\n" for w in page.words)


def difference(made: Picture, golden: Picture) -> float:
    """The part of the golden ink that stands elsewhere; 1 where the sizes differ."""
    if (made.width, made.height) != (golden.width, golden.height):
        return 1
    strokes = sum(255 - pixel for row in golden.rows for pixel in row)
    apart = sum(abs(a - b) for rows in zip(made.rows, golden.rows) for a, b in zip(*rows))
    return apart / strokes if strokes else float(apart > 0)


def compare(name: str, pdf: Path, found: list[Page], count: int, accept: bool) -> list[str]:
    """What differs from the golden pages of a document, or, accepting, writes them."""
    chosen = [page for page in found if count == 0 or page.number <= count or page is found[-1]]
    folder, wrong = GOLDEN / name, []
    if accept:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
    texts = {f"{page.number:02}.txt": positions(page) for page in chosen}
    if not accept and {path.name for path in folder.glob("*.txt")} != set(texts):
        return [f"{name}: other pages than the golden ones: {sorted(texts)}"]
    for page in chosen:
        text, picture = texts[f"{page.number:02}.txt"], ink(pdf, page.number, DPI)
        stem = folder / f"{page.number:02}"
        if accept:
            stem.with_suffix(".txt").write_text(text, encoding="utf-8")
            write_png(picture, stem.with_suffix(".png"))
            continue
        golden = stem.with_suffix(".txt").read_text(encoding="utf-8")
        if text != golden:
            pairs = zip(golden.splitlines() + [""], text.splitlines() + [""])
            first = next((pair for pair in pairs if pair[0] != pair[1]), ("", ""))
            wrong.append(f"{name} p. {page.number}: {first[0]!r} is now {first[1]!r}")
        apart = difference(picture, read_png(stem.with_suffix(".png")))
        if apart > TOLERANCE:
            wrong.append(f"{name} p. {page.number}: {apart:.1%} of the ink stands elsewhere")
    return wrong


def structure(pdf: Path, has_table: bool) -> list[str]:
    """What is missing of the tags, the outline, the language and the marks of PDF/A-2a and PDF/UA-1."""
    data = pdf.read_bytes()
    info = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, timeout=60).stdout.decode(errors="replace")
    tags = subprocess.run(["pdfinfo", "-struct", str(pdf)], capture_output=True, timeout=60).stdout.decode(errors="replace")
    wanted = {
        "tagged": re.search(r"Tagged:\s+yes", info),
        "title": re.search(r"Title:\s+\S", info),
        "language zh-CN": re.search(rb"/Lang\s*\(zh-CN\)", data),
        "PDF/A-2a": b"pdfaid:part>2<" in data and b"pdfaid:conformance>A<" in data,
        "PDF/UA-1": b"pdfuaid:part>1<" in data,
        "outline": b"/Outlines" in data,
        "headings in the tag tree": re.search(r"^\s*H1\b", tags, re.M) and re.search(r"^\s*H2\b", tags, re.M),
        "paragraphs in the tag tree": re.search(r"^\s*P\b", tags, re.M),
        "contents in the tag tree": re.search(r"^\s*TOC\b", tags, re.M),
    }
    if has_table:
        wanted["table with a head in the tag tree"] = re.search(r"^\s*Table\b", tags, re.M) and re.search(r"^\s*TH\b", tags, re.M)
    return [f"{pdf.stem}: no {what}" for what, found in wanted.items() if not found]


def export(program: str, edition: str, pdf: Path) -> str | None:
    """Makes the PDF; what went wrong, if anything."""
    command = [program, "export", edition, "--format", "pdf", "--output", str(pdf), "--language", "en"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    return None if pdf.exists() else f"{edition}: {done.stdout}{done.stderr}"


def proof(program: str, folder: Path) -> list[str]:
    """Builds a site of the invented documents and has the program read its files back; what differs from the content."""
    subprocess.run([program, "init", str(folder)], check=True, capture_output=True, timeout=60)
    for document in (HERE / "Content").iterdir():
        shutil.copytree(document, folder / "Content/shili" / document.name)
    places = ["--content", str(folder / "Content"), "--site", str(folder / "Site"), "--language", "en"]
    built = subprocess.run([program, "build", *places], capture_output=True, text=True, timeout=300)
    if built.returncode > 1:
        return [built.stdout + built.stderr]
    read = subprocess.run([program, "check", "--published", *places], capture_output=True, text=True, timeout=300)
    return [] if read.returncode == 0 else [read.stdout + read.stderr]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--accept", action="store_true", help="make the golden pages anew")
    options = parser.parse_args()
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        wrong += proof(options.program, Path(folder, "site"))
        for name, (edition, count) in documents().items():
            pdf, again = Path(folder, f"{name}.pdf"), Path(folder, "again.pdf")
            again.unlink(missing_ok=True)
            if failure := export(options.program, edition, pdf) or export(options.program, edition, again):
                wrong.append(failure)
                continue
            if pdf.read_bytes() != again.read_bytes():
                wrong.append(f"{name}: two exports give different bytes")
            measures = measured(pdf)
            print("\n".join(measures.report))
            wrong += [f"{name}: {failure}" for failure in measures.failures]
            standard = Path(edition if count == 0 else f"{HERE.parent.parent}/Content/{edition}", "standard.md")
            has_table = bool(re.search(r"^\|", standard.read_text(encoding="utf-8"), re.M))
            wrong += structure(pdf, has_table)
            wrong += compare(name, pdf, pages(pdf), count, options.accept)
    print("\n".join(wrong) or f"{len(documents())} documents as they should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
