#!/usr/bin/env python3
"""Measures typesetting: one long document in a cold process, and 100 notices in a build.

    Benchmarks/printing.py --program .build/release/gongbiao [--runs 5] [--record]

The document is jiaxing/2023, a notice and 105 items; its figure is a whole run of `export --format pdf`, starting the
typesetter and reading the content included (median). The notices are the 嘉兴 notice of 2010 a hundred times, each with a
number and paragraphs of its own; their figure is a build with PDF less a build without (medians). The goals are 0.6 s and 5 s on two
cores. The exit code is 2 where the program fails; times are reported, not asserted.
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


def timed(command: list[str]) -> float:
    start = time.perf_counter()
    ended = subprocess.run(command, cwd=ROOT, capture_output=True)
    if ended.returncode > 1:
        said = (ended.stdout + ended.stderr).decode(errors="replace")
        print(f"{' '.join(command)} ended with {ended.returncode}: {said[-1500:]}", file=sys.stderr)
        sys.exit(2)
    return time.perf_counter() - start


def notices(folder: Path, program: str) -> Path:
    """A site whose documents are notices; of an opinion only the notice is typeset."""
    timed([program, "init", str(folder)])
    content = folder / "Content"
    shutil.rmtree(content / "shili/2024", ignore_errors=True)
    for index in range(NOTICES):
        edition = content / "shili" / f"{index:03}"
        shutil.copytree(ROOT / "Content/jiaxing/2010", edition)
        for name, key, value in (
            ("notice.md", "number", f"示政发〔2010〕{index + 1}号"), ("opinion.md", "region", '"000000"'),
        ):
            lines = (edition / name).read_text(encoding="utf-8").splitlines()
            lines = [f"{key}: {value}" if line.startswith(f"{key}:") else line for line in lines]
            if name == "notice.md":  # no two share a paragraph, which the typesetter would set but once
                body = lines.index("---", 1) + 1
                lines[body:] = [f"{line}本件为第{index + 1}号。" if line else "" for line in lines[body:]]
            (edition / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return content


def build(program: str, content: Path, *options: str) -> float:
    """The seconds of a build into an empty folder."""
    site = content.parent / "Site"
    shutil.rmtree(site, ignore_errors=True)
    seconds = timed([program, "build", "--content", str(content), "--site", str(site), *options])
    made = len(list(site.rglob("*.pdf")))
    if made != (0 if options else NOTICES):
        print(f"the build made {made} PDF files", file=sys.stderr)
        sys.exit(2)
    return seconds


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
        pdf = f"{folder}/jiaxing.pdf"
        export = [program, "export", "jiaxing/2023", "--format", "pdf", "--output", pdf]
        one = [timed(export) for _ in range(options.runs)]
        content = notices(Path(folder, "site"), program)
        printed = [build(program, content) for _ in range(options.runs)]
        plain = [build(program, content, "--no-print") for _ in range(options.runs)]
    cold, many = statistics.median(one), statistics.median(printed) - statistics.median(plain)
    text = (
        f"Medians of {options.runs}, {os.cpu_count()} cores; load of the machine at the end {os.getloadavg()[0]:.1f}.\n\n"
        f"- a notice and 105 items, cold: {cold:.2f} s, least {min(one):.2f} s ({verdict(cold, 0.6)})\n"
        f"- {NOTICES} notices, in a build: {many:.2f} s, least {min(printed) - min(plain):.2f} s ({verdict(many, 5)})\n"
    )
    print(text)
    if options.record:
        record("Printing", "printing.py", text)


if __name__ == "__main__":
    main()
