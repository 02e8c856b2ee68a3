#!/usr/bin/env python3
"""Typesets the published circulars and some invented ones, booklets, tables, leaflets and a plan, measures them, and
compares them with their golden pages.

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
from dataclasses import dataclass
from pathlib import Path

import zxingcpp
from measure import measured, read_on
from pages import Page, Picture, ink, pages, read_png, write_png

HERE = Path(__file__).parent
GOLDEN = HERE / "Golden"
DPI = 60
TOLERANCE = 0.03
"""How much of the ink of a page may stand elsewhere. A line that moves is twice its share of the page: 5 % and more."""

SITE = "https://example.gov.cn/fuwu/"
"""The address of the site that leaflets bear."""


@dataclass(frozen=True)
class Document:
    """An edition of Content, or a folder, in a layout."""

    edition: str
    layout: str = "circular"
    item: int = 0
    golden: tuple[int, ...] = ()
    """The pages that are golden, -1 being the last; none: all."""

    @property
    def is_circular(self) -> bool:
        return self.layout == "circular" and not self.edition.startswith("hangzhou")

    @property
    def options(self) -> list[str]:
        item = ["--item", str(self.item), "--base-url", SITE] if self.item else []
        return [self.edition, "--format", "pdf", "--layout", self.layout, *item]


CIRCULAR = (1, 2, 3, 4, 5, 6, -1)
PUBLISHED = {
    "jiaxing-2023": Document("jiaxing/2023", golden=CIRCULAR),
    "quzhou-2023": Document("quzhou/2023", golden=CIRCULAR),
    # Cover, contents, a first page of a domain, the first pages of both indexes.
    "jiaxing-2023-booklet": Document("jiaxing/2023", "booklet", golden=(1, 3, 5, 76, 79)),
    "jiaxing-2023-table": Document("jiaxing/2023", "table", golden=(1, 2)),
    "jiaxing-2023-leaflet": Document("jiaxing/2023", "leaflet", 27),
    # The first page, tables of indicators over two pages, a box over two.
    "hangzhou-2021": Document("hangzhou/2021", golden=(1, 7, 8, 18, 19)),
}


def documents() -> dict[str, Document]:
    """What to export by the name of its golden folder."""
    return PUBLISHED | {folder.name: Document(str(folder)) for folder in sorted((HERE / "Content").iterdir())}


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


def compare(name: str, pdf: Path, found: list[Page], golden_pages: tuple[int, ...], accept: bool) -> list[str]:
    """What differs from the golden pages of a document, or, accepting, writes them."""
    numbers = {number if number > 0 else len(found) + 1 + number for number in golden_pages}
    chosen = [page for page in found if not numbers or page.number in numbers]
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


TAGS = {
    "circular": ("H1", "H2", "P", "TOC"),
    "booklet": ("H1", "H2", "H3", "H4", "P", "TOC", "L", "LI", "Link"),
    "table": ("H1", "Table", "THead", "TH", "TR", "TD"),
    "leaflet": ("H1", "P", "Figure", "Link"),
}
"""What the tag tree of each layout must hold, at least."""


def structure(pdf: Path, layout: str, has_table: bool) -> list[str]:
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
    }
    for tag in TAGS[layout] + (("Table", "TH") if has_table else ()):
        wanted[f"{tag} in the tag tree"] = re.search(rf"^\s*{tag}\b", tags, re.M)
    return [f"{pdf.stem}: no {what}" for what, found in wanted.items() if not found]


def code(pdf: Path, item: int) -> list[str]:
    """What is wrong with the QR code of a leaflet: it must lead to the item's page, and its text alternative name it."""
    picture = ink(pdf, len(pages(pdf)), 150)
    grey = memoryview(b"".join(picture.rows)).cast("B", (picture.height, picture.width))
    found = [barcode.text for barcode in zxingcpp.read_barcodes(grey)]
    wanted = f"{SITE}jiaxing/2023/{item}/"
    return [] if found == [wanted] else [f"{pdf.stem}: the code says {found}, not {wanted}"]


def export(program: str, document: Document, pdf: Path) -> str | None:
    """Makes the PDF; what went wrong, if anything."""
    command = [program, "export", *document.options, "--output", str(pdf), "--language", "en"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    return None if pdf.exists() else f"{document.options}: {done.stdout}{done.stderr}"


def has_table(edition: str) -> bool:
    """Whether the text of an edition, or of a folder, holds a table."""
    folder = Path(edition) if Path(edition).is_dir() else HERE.parent.parent / "Content" / edition
    texts = [path.read_text(encoding="utf-8") for path in folder.glob("*.md") if path.name not in ("notice.md", "decisions.md")]
    return any(re.search(r"^\|", text, re.M) for text in texts)


def proof(program: str, folder: Path) -> list[str]:
    """Builds a site of the invented documents and has the program read its files back; what differs from the content."""
    subprocess.run([program, "init", str(folder)], check=True, capture_output=True, timeout=60)
    for document in (HERE / "Content").iterdir():
        shutil.copytree(document, folder / "Content/shili" / document.name)
    strained(folder / "Content/shili/strained")
    places = ["--content", str(folder / "Content"), "--site", str(folder / "Site"), "--language", "en"]
    built = subprocess.run([program, "build", *places], capture_output=True, text=True, timeout=300)
    if built.returncode > 1:
        return [built.stdout + built.stderr]
    read = subprocess.run([program, "check", "--published", *places], capture_output=True, text=True, timeout=300)
    return [] if read.returncode == 0 else [read.stdout + read.stderr]


FOLLOWERS = (
    "，", "，", "，", "，", "。", "、", "；", "》，", "”，", "）。", "！", "（县级）", "《县级标准》", "“县级”", "《标准》《规范》",
    "2024年", "12345热线", "1.5万元", "100%", "（2024年版）", "〔2024〕", "350元/月", "——", "……", "/月",
)  # fmt: skip
"""What stands behind the runs of Han characters of a strained circular."""

HAN = "县级有关部门要按照职责分工细化措施压实责任"


def strained(folder: Path) -> Path:
    """A circular of long runs of Han characters, at every place of a line, before everything that can follow them, behind
    headings and labels; of short runs before long words; and of lines that would be drawn out one behind another."""
    shutil.copytree(HERE / "Content/single", folder)
    paragraphs, run = [], 0
    for paragraph in range(180):
        text = ""
        for _ in range(1 + paragraph % 6):
            run += 1
            text += HAN * 4
            text = text[: len(text) - run * 17 % 47] + FOLLOWERS[run % len(FOLLOWERS)]
        lead = f"{'一二三四五六七八九'[paragraph % 9]}、{HAN[: 3 + paragraph % 11]}。" if paragraph % 4 == 0 else f"第{paragraph}段"
        paragraphs.append(f"{lead}{text}完。")
    for count in range(1, 20):
        paragraphs.append(HAN[:count] + "a" * (53 - 2 * count) + "。")
        paragraphs.append(HAN[:count] + "https://example.gov.cn/" + "a" * (53 - 2 * count - 23) + "。")
    paragraphs.append(HAN[:20] + HAN[:5] + "，" + "".join((HAN * 2)[:28] + mark for mark in "，，。！；、，。") + "完。")
    notice = folder / "notice.md"
    head = notice.read_text(encoding="utf-8").split("---")[1]
    notice.write_text(f"---{head}---\n\n" + "\n\n".join(paragraphs) + "\n", encoding="utf-8")
    return folder


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--accept", action="store_true", help="make the golden pages anew")
    options = parser.parse_args()
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        wrong += proof(options.program, Path(folder, "site"))
        pdf, circular = Path(folder, "strained.pdf"), Document(str(strained(Path(folder, "strained"))))
        if failure := export(options.program, circular, pdf):
            wrong.append(failure)
        else:
            # Of a thousand such lines some can't be helped.
            measures = measured(pdf, whole_lines=0.99)
            print("\n".join(measures.report))
            wrong += [f"{pdf.stem}: {failure}" for failure in measures.failures]
        for name, document in documents().items():
            pdf, again = Path(folder, f"{name}.pdf"), Path(folder, "again.pdf")
            again.unlink(missing_ok=True)
            if failure := export(options.program, document, pdf) or export(options.program, document, again):
                wrong.append(failure)
                continue
            if pdf.read_bytes() != again.read_bytes():
                wrong.append(f"{name}: two exports give different bytes")
            measures = measured(pdf) if document.is_circular else read_on(pdf)
            print("\n".join(measures.report))
            wrong += [f"{name}: {failure}" for failure in measures.failures]
            wrong += structure(pdf, document.layout, not document.item and has_table(document.edition))
            wrong += code(pdf, document.item) if document.item else []
            wrong += compare(name, pdf, pages(pdf), document.golden, options.accept)
    print("\n".join(wrong) or f"{len(documents())} documents as they should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
