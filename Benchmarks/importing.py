#!/usr/bin/env python3
"""Measures the import of a large text: wall time, CPU time and peak memory, the medians of the rounds.

    Benchmarks/importing.py --program .build/release/gongbiao [--megabytes 10] [--runs 5]

The text is the items of one of the golden documents, again and again, with numbers that go on. The exit code is 1 where
the import finds another number of items than the text holds, 2 where the program fails; times are reported, not
asserted. The goal is 10 MB in 2 s and 300 MB.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "Tests/Golden/Import/jiaxing/Input/source.txt"
NUMBERS = "零一二三四五六七八九"


def chinese(number: int) -> str:
    """一, 十二, 三十, 一百零五: the numbers of domains up to 9999."""
    text, skipped = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // unit % 10
        if digit:
            text += ("零" if skipped and text else "") + NUMBERS[digit] + name
        skipped = not digit
    return text[1:] if text.startswith("一十") else text


def document(size: int) -> tuple[str, int]:
    """A text of about `size` bytes in UTF-8, and the number of its items."""
    lines = SOURCE.read_text(encoding="utf-8").splitlines()
    start = max(index for index, line in enumerate(lines) if line.startswith("一、幼有所育"))
    body = [line for line in lines[start:] if line.strip()]
    pieces, length, counts = ["某市基本公共服务标准"], 0, {"domain": 0, "category": 0, "item": 0}
    while length < size:
        for line in body:
            if match := re.match(r"^[一二三四五六七八九十]+、(\S{3,8})$", line):
                counts["domain"] += 1
                line = f"{chinese(counts['domain'])}、{match[1]}"
            elif match := re.match(r"^\d+\.\s*(\S{4,14})$", line):
                counts["category"] += 1
                line = f"{counts['category']}.{match[1]}"
            elif match := re.match(r"^[（(]\d+[）)]\s*(\S.*)$", line):
                counts["item"] += 1
                line = f"（{counts['item']}）{match[1]}"
            pieces.append(line)
            length += len(line.encode()) + 1
            if length >= size and line.startswith("牵头负责单位"):
                return "\n".join(pieces) + "\n", counts["item"]
    return "\n".join(pieces) + "\n", counts["item"]


def measured(command: list, log: Path) -> tuple[float, float, int, int]:
    """Wall seconds, CPU seconds, peak memory in bytes, exit code."""
    with log.open("wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, process.returncode


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--megabytes", type=float, default=10)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        folder = Path(folder)
        text, items = document(int(options.megabytes * 1_000_000))
        source, log = folder / "source.txt", folder / "log.txt"
        source.write_text(text, encoding="utf-8")
        command = [options.program, "import", str(source), "--into", str(folder / "Content/shi/2024"), "--force"]
        rounds = []
        for _ in range(options.runs):
            run = measured(command, log)
            if run[3] > 1:
                print(log.read_text(errors="replace"), file=sys.stderr)
                return 2
            rounds.append(run)
        found = (folder / "Content/shi/2024/standard.md").read_text(encoding="utf-8").count("\n### ")
    wall, cpu, memory = (statistics.median(run[index] for run in rounds) for index in range(3))
    print(
        f"import of {len(text.encode()) / 1e6:.1f} MB, {items} items, "
        f"median of {options.runs}: {wall:.2f} s ({min(r[0] for r in rounds):.2f}–{max(r[0] for r in rounds):.2f}), "
        f"CPU {cpu:.2f} s, {memory / 2**20:.0f} MiB; goal 2 s, 300 MB"
    )
    if found != items:
        print(f"{found} items imported, {items} in the text", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
