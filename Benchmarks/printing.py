#!/usr/bin/env python3
"""Measures typesetting: documents in a cold process, 100 circulars in a build, leaflets, and a rebuild.

    Benchmarks/printing.py --program .build/release/gongbiao [--runs 5] [--record]

The documents are jiaxing/2023, a notice and 105 items, as circular, booklet, table and one leaflet; their figure is a
whole run of `export --format pdf`, starting the typesetter and reading the content included (median). The circulars are
the 嘉兴 notice of 2010 a hundred times, each with a number and paragraphs of its own, before an opinion of one line; a
build makes three documents of each. Their figure, and that of all documents of jiaxing/2023, is a build with PDF less a
build without (medians), from nothing. The rebuild is one of jiaxing/2023 after a word of one item has changed: again less
the same without PDF. The goals are 0.6 s for the circular and 5 s for a hundred on two cores. The exit code is 2 where
the program fails; times are reported, not asserted.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from results import record

ROOT = Path(__file__).resolve().parent.parent
NOTICES = 100
LAYOUTS = {"circular": [], "booklet": [], "table": [], "leaflet": ["--item", "27", "--base-url", "https://example.gov.cn/"]}


def timed(command: list[str]) -> float:
    start = time.perf_counter()
    ended = subprocess.run(command, cwd=ROOT, capture_output=True)
    if ended.returncode > 1:
        said = (ended.stdout + ended.stderr).decode(errors="replace")
        print(f"{' '.join(command)} ended with {ended.returncode}: {said[-1500:]}", file=sys.stderr)
        sys.exit(2)
    return time.perf_counter() - start


def empty_site(folder: Path, program: str) -> Path:
    """The content of a site without editions."""
    timed([program, "init", str(folder)])
    shutil.rmtree(folder / "Content/shili/2024", ignore_errors=True)
    return folder / "Content"


def notices(folder: Path, program: str) -> Path:
    """A site whose documents are hardly more than notices."""
    content = empty_site(folder, program)
    for index in range(NOTICES):
        edition = content / "shili" / f"{index:03}"
        shutil.copytree(ROOT / "Content/jiaxing/2010", edition)
        lines = (edition / "notice.md").read_text(encoding="utf-8").splitlines()
        lines = [f"number: 示政发〔2010〕{index + 1}号" if line.startswith("number:") else line for line in lines]
        # No two share a paragraph, which the typesetter would set but once.
        body = lines.index("---", 1) + 1
        lines[body:] = [f"{line}本件为第{index + 1}号。" if line else "" for line in lines[body:]]
        (edition / "notice.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
        text = f'---\nkind: opinion\ntitle: 示例县第{index + 1}号意见\nregion: "000000"\n---\n\n# 一、总则\n\n本意见为第{index + 1}号。\n'
        (edition / "opinion.md").write_text(text, encoding="utf-8")
    return content


def standard(folder: Path, program: str) -> Path:
    """A site of one edition."""
    content = empty_site(folder, program)
    shutil.copytree(ROOT / "Content/jiaxing/2023", content / "shili/2023")
    path = content / "shili/2023/standard.md"
    path.write_text(path.read_text(encoding="utf-8").replace('"330400"', '"000000"'), encoding="utf-8")
    return content


def documents(content: Path) -> int:
    """How many PDF files the site beside a content folder has."""
    return len(list((content.parent / "Site").rglob("*.pdf")))


def build(program: str, content: Path, *options: str, anew: bool = True) -> float:
    """The seconds of a build, into an empty folder unless told otherwise."""
    site = content.parent / "Site"
    if anew:
        shutil.rmtree(site, ignore_errors=True)
    return timed([program, "build", "--content", str(content), "--site", str(site), *options])


def less(program: str, content: Path, runs: int) -> tuple[float, int]:
    """The median of builds with PDF less that of builds without, and how many documents were made."""
    plain = [build(program, content, "--no-print") for _ in range(runs)]
    printed = [build(program, content) for _ in range(runs)]
    return statistics.median(printed) - statistics.median(plain), documents(content)


def rebuilt(program: str, content: Path, runs: int) -> float:
    """The same for builds of a content of which a word has changed, over a site that is there."""
    path = content / "shili/2023/standard.md"
    text = path.read_text(encoding="utf-8")
    mark = "**服务内容**："
    seconds = {}
    for options in (("--no-print",), ()):
        build(program, content, *options)
        found = []
        for run in range(runs):
            path.write_text(text.replace(mark, f"{mark}第{run + 1}稿，", 1), encoding="utf-8")
            found.append(build(program, content, *options, anew=False))
        seconds[options] = statistics.median(found)
    path.write_text(text, encoding="utf-8")
    return seconds[()] - seconds[("--no-print",)]


def verdict(value: float, goal: float) -> str:
    return f"goal {goal}: {'reached' if value <= goal else 'missed'}"


def main() -> None:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--program", default=str(ROOT / ".build/release/gongbiao"))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--record", action="store_true", help="write the result into Benchmarks/RESULTS.md")
    options = parser.parse_args()
    program = str(Path(options.program).resolve())
    with tempfile.TemporaryDirectory(prefix="gongbiao-printing-") as folder:
        cold = {}
        for layout, more in LAYOUTS.items():
            export = [program, "export", "jiaxing/2023", "--format", "pdf", "--layout", layout, *more]
            runs = [timed([*export, "--output", f"{folder}/{layout}.pdf"]) for _ in range(options.runs)]
            cold[layout] = statistics.median(runs)
        many, made = less(program, notices(Path(folder, "notices"), program), options.runs)
        content = standard(Path(folder, "standard"), program)
        whole, all_documents = less(program, content, options.runs)
        again = rebuilt(program, content, options.runs)
    leaflets = all_documents - 4
    text = (
        f"Medians of {options.runs}, {os.cpu_count()} cores; load of the machine at the end {os.getloadavg()[0]:.1f}.\n\n"
        f"- a notice and 105 items, cold: {cold['circular']:.2f} s ({verdict(cold['circular'], 0.6)})\n"
        f"- the same as a booklet {cold['booklet']:.2f} s, as a table {cold['table']:.2f} s, one leaflet {cold['leaflet']:.2f} s\n"
        f"- {made} documents of {NOTICES} notices, in a build: {many:.2f} s ({verdict(many, 5)})\n"
        f"- all {all_documents} documents of an edition, {leaflets} of them leaflets, in a build: {whole:.2f} s; "
        f"{all_documents / whole:.0f} documents a second\n"
        f"- the same after a word of one item has changed: {again:.2f} s\n"
    )
    print(text)
    if options.record:
        record("Printing", "printing.py", text)


if __name__ == "__main__":
    main()
