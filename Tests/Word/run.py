#!/usr/bin/env python3
"""Holds Word files to what they promise, for the published editions and for invented notices of every form.

    Tests/Word/run.py --program .build/debug/gongbiao [--keep FOLDER]

Each file is made twice with the same bytes; its parts stand in the order that Word demands (sequence.py); imported into a
fresh folder it gives the content it was made of; and LibreOffice prints it on as many pages as the PDF, one more or less,
with no character lost, text on the first page and the imprint at the foot of the last. --keep leaves the files in a folder
to look at.
"""

import argparse
import collections
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import office
from sequence import MAIN, faults

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "Tests/Print"))
from pages import BOTTOM, MM, pages as placed_pages  # noqa: E402

KINDS = ["standard", "plan", "opinion"]


class Case:
    """An edition with the files made of it."""

    def __init__(self, folder: Path, place: Path):
        self.folder = folder
        self.name = "-".join(folder.parts[-2:])
        self.kind = next(kind for kind in KINDS if (folder / f"{kind}.md").exists())
        self.word, self.again, self.pdf = (place / f"{self.name}{end}" for end in (".docx", ".again.docx", ".typeset.pdf"))
        self.copy = place / "Content" / folder.parts[-2].lower() / folder.name


def cases(place: Path) -> list[Case]:
    """The published editions, and the invented ones of the tests of print."""
    folders = sorted(path.parent for kind in KINDS for path in (ROOT / "Content").glob(f"*/*/{kind}.md"))
    folders += sorted(path for path in (ROOT / "Tests/Print/Content").iterdir())
    return [Case(folder, place) for folder in folders]


def run(program: str, *arguments: object) -> subprocess.CompletedProcess:
    return subprocess.run(
        [program, *map(str, arguments), "--language", "en"], capture_output=True, text=True, timeout=180, cwd=ROOT)


def made(program: str, case: Case) -> list[str]:
    """Exports an edition; what went wrong."""
    for path in (case.word, case.again):
        done = run(program, "export", case.folder, "--format", "docx", "--output", path)
        if not path.exists():
            return [f"{case.name}: {done.stdout}{done.stderr}"]
    wrong = [] if case.word.read_bytes() == case.again.read_bytes() else [f"{case.name}: two exports give different bytes"]
    run(program, "export", case.folder, "--format", "pdf", "--output", case.pdf)
    return wrong + [f"{case.name}: {fault}" for fault in faults(case.word)[:10]]


def round_trip(program: str, case: Case) -> list[str]:
    """Imports the file; what is otherwise than the content it was made of."""
    done = run(program, "import", case.word, "--into", case.copy, "--kind", case.kind)
    if done.returncode > 1:
        return [f"{case.name}: not imported: {done.stdout}{done.stderr}"]
    exports = []
    for folder in (case.folder, case.copy):
        exported = json.loads(run(program, "export", folder, "--format", "json").stdout)
        # What an edition is called in its content, and of where it is, no document says.
        exports.append({key: value for key, value in exported.items() if key not in ("id", "region", "order")})
    ours, theirs = (exported["notice"] or {} for exported in exports)
    if not ours.get("effective"):
        # An import finds it in the text where the notice does not state it.
        theirs.pop("effective", None), ours.pop("effective", None)
    wrong = differences(*exports)
    if case.folder.is_relative_to(ROOT / "Content"):
        for name in (f"{case.kind}.md", "notice.md"):
            ours, theirs = (folder / name for folder in (case.folder, case.copy))
            if ours.exists() != theirs.exists() or ours.exists() and ours.read_text() != theirs.read_text():
                wrong.append(f"{name} is not the same")
    return [f"{case.name}: imported again, {fault}" for fault in wrong[:8]]


def differences(ours, theirs, path: str = "") -> list[str]:
    """The places where two values of JSON differ."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        keys = [*ours, *(key for key in theirs if key not in ours)]
        return [fault for key in keys for fault in differences(ours.get(key), theirs.get(key), f"{path}.{key}")]
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        return [fault for index, pair in enumerate(zip(ours, theirs)) for fault in differences(*pair, f"{path}[{index}]")]
    return [] if ours == theirs else [f"{path[1:]}: {str(ours)[:80]!r} is now {str(theirs)[:80]!r}"]


def characters(text: str) -> collections.Counter:
    return collections.Counter(character for character in text if not character.isspace())


def paragraphs(path: Path) -> list[tuple[str, str]]:
    """The paragraphs of a Word file, each with the name of its style."""
    with ZipFile(path) as package:
        document = ElementTree.fromstring(package.read("word/document.xml"))
    return [
        ("".join(style.get(MAIN + "val", "") for style in paragraph.iter(MAIN + "pStyle")),
         "".join(text.text or "" for text in paragraph.iter(MAIN + "t")))
        for paragraph in document.iter(MAIN + "p")]


def word_text(path: Path) -> str:
    """The text of a Word file, without what its contents show: their page numbers may be others in print."""
    return "".join(text for style, text in paragraphs(path) if not style.startswith("TOC"))


def notice_places(case: Case, pdf: Path) -> list[str]:
    """What of a notice stands elsewhere than GB/T 9704-2012 says: its text does not begin on the first page (7.3.3), the
    imprint is not at the foot of the last one (7.4.1)."""
    texts = paragraphs(case.word)
    printed = placed_pages(pdf)
    wrong = []
    if any(style == "title" for style, _ in texts):
        begins = next((text[:6] for style, text in texts if style == "body"), "")
        if begins not in "".join(line.text for line in printed[0].lines):
            wrong.append(f"{case.name}: no text on the first page")
    if any(style in ("copies", "printing") for style, _ in texts):
        lowest = max((line.y1 for line in printed[-1].lines), default=0.0)
        if abs(lowest - BOTTOM) > 2 * MM:
            wrong.append(f"{case.name}: the imprint ends {(BOTTOM - lowest) / MM:.1f} mm above the foot of the type area")
    return wrong


def pages(case: Case, pdf: Path) -> tuple[int, int, list[str]]:
    """The numbers of pages in print and of the PDF, and what is wrong with them."""
    found = office.text(pdf)
    lost = characters(word_text(case.word)) - characters("".join(found))
    wrong = [f"{case.name}: print lacks {''.join((+lost).elements())[:60]}"] if +lost else []
    ours = len(office.text(case.pdf)) if case.pdf.exists() else 0
    if not case.pdf.exists():
        wrong.append(f"{case.name}: no PDF to hold it against")
    elif abs(len(found) - ours) > 1:
        wrong.append(f"{case.name}: {len(found)} pages in print, {ours} in the PDF")
    numbers = [re.search(r"^— (\d+) —\s*$", page, re.M) for page in found]
    # A blank page before the imprint bears none (GB/T 9704-2012, 7.5).
    if not all(number or not page.strip() for number, page in list(zip(numbers, found))[1:-1]):
        wrong.append(f"{case.name}: pages without a number")
    return len(found), ours, wrong + notice_places(case, pdf)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, type=lambda path: str(Path(path).resolve()))
    parser.add_argument("--keep", type=Path, help="the folder to leave the files in")
    options = parser.parse_args()
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as temporary:
        place = options.keep or Path(temporary)
        (place / "Content").mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "Content/regions.yml", place / "Content")
        all_cases = cases(place)
        for case in all_cases:
            shutil.rmtree(case.copy, ignore_errors=True)
            wrong += made(options.program, case)
            if case.word.exists():
                wrong += round_trip(options.program, case)
        printed = office.printed([case.word for case in all_cases if case.word.exists()], place)
        for case in all_cases:
            if case.word not in printed:
                wrong.append(f"{case.name}: LibreOffice did not print it")
                continue
            count, ours, faults_ = pages(case, printed[case.word])
            wrong += faults_
            print(f"{case.name}: {case.word.stat().st_size >> 10} KB, {count} pages" + (f" (PDF {ours})" if ours else ""))
    for fault in wrong:
        print(fault)
    print(f"{len(all_cases)} Word files, {len(wrong)} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
