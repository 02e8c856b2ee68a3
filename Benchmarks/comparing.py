#!/usr/bin/env python3
"""Measures comparing: a pair of editions of some 105 items, and 100 counties against their province.

    Benchmarks/comparing.py --program .build/release/gongbiao [--timer .build/release/ComparingTimer] [--runs 5] [--record]

The comparison itself is timed inside one process (Benchmarks/ComparingTimer): the first one of a process that has just
started, and the median of 25. The others are whole runs of the program, starting, reading and printing included:
`diff --format json` of the pair, and `floor --format json` of 100 editions against one. Times are reported, not
asserted: the exit code is 1 where a program fails.
"""

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from results import record

ROOT = Path(__file__).resolve().parent.parent


def timed(command: list[str]) -> float:
    start = time.perf_counter()
    ended = subprocess.run(command, cwd=ROOT, capture_output=True)
    if ended.returncode > 1 or not ended.stdout:
        sys.exit(f"{' '.join(command)} ended with {ended.returncode}: {ended.stderr.decode(errors='replace')}")
    return time.perf_counter() - start


def processor_time() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def measured(command: list[str], runs: int) -> tuple[float, float]:
    """The median of the wall time and the mean of the processor time of a command, in seconds."""
    before = processor_time()
    times = [timed(command) for _ in range(runs)]
    return statistics.median(times), (processor_time() - before) / runs


def verdict(value: float, goal: float) -> str:
    return "reached" if value <= goal else "MISSED"


def pair_lines(program: str, timer: str, runs: int) -> list[str]:
    old, new = "jiaxing/2023", "quzhou/2023"
    rounds = [
        json.loads(subprocess.run([timer, "Content", old, new, "25"], cwd=ROOT, check=True, capture_output=True).stdout)
        for _ in range(runs)]
    inside = {key: statistics.median(part[key] for part in rounds) for key in rounds[0]}
    start, _ = measured([program, "--version"], runs)
    whole, spent = measured([program, "diff", old, new, "--format", "json"], runs)
    return [
        f"- a pair of editions, in a process that has just started: {inside['first']:.1f} ms (goal 50: "
        f"{verdict(inside['first'], 50)}); median of 25 in one process {inside['whole']:.1f} ms; of editions made ready "
        f"before {inside['prepared']:.1f} ms; the floor of these {inside['floor']:.1f} ms",
        f"- `diff --format json` of the pair, the whole program: {whole * 1000:.0f} ms, processor {spent * 1000:.0f} ms; "
        f"starting the program alone {start * 1000:.0f} ms",
    ]


def counties_line(program: str, runs: int) -> str:
    with tempfile.TemporaryDirectory(prefix="gongbiao-comparing-") as folder:
        subprocess.run(
            [sys.executable, ROOT / "Benchmarks/generate.py", "--regions", "101", "--out", f"{folder}/Content"],
            check=True, stdout=subprocess.DEVNULL)
        paths = Path(folder, "Content").glob("*/*/standard.md")
        upper, *counties = sorted(f"{path.parent.parent.name}/{path.parent.name}" for path in paths)
        wall, spent = measured(
            [program, "floor", *(f"{folder}/Content/{county}" for county in counties), f"{folder}/Content/{upper}",
             "--format", "json"], runs)
    return (f"- {len(counties)} counties against {upper}, the whole program: {wall:.2f} s, processor {spent:.2f} s "
            f"(goal 5: {verdict(wall, 5)})")


def main() -> None:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--program", default=str(ROOT / ".build/release/gongbiao"))
    parser.add_argument("--timer", default=str(ROOT / ".build/release/ComparingTimer"))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    lines = pair_lines(options.program, options.timer, options.runs) + [counties_line(options.program, options.runs)]
    text = f"Medians of {options.runs}.\n\n" + "\n".join(lines)
    print(text)
    if options.record:
        record("Comparing", "comparing.py", text)


if __name__ == "__main__":
    main()
