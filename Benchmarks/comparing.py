#!/usr/bin/env python3
"""Measures comparing: a pair of editions of some 105 items, and 100 counties against their province.

    Benchmarks/comparing.py --program .build/release/gongbiao [--runs 5]

Each figure is a whole run of the program, starting, reading and printing included: `diff --format json` of one pair
(beside it the start of the program alone), and `floor --format json` of 100 editions against one; medians. The goals are
50 ms and 5 s. The exit code is 1 where the program fails; times are reported, not asserted.
"""

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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


def main() -> None:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--program", default=str(ROOT / ".build/release/gongbiao"))
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    program, runs = arguments.program, arguments.runs
    start, _ = measured([program, "--version"], runs)
    pair, spent = measured([program, "diff", "jiaxing/2023", "quzhou/2023", "--format", "json"], runs)
    print(f"a pair of editions: {pair * 1000:.0f} ms, processor {spent * 1000:.0f} ms; starting the program alone "
          f"{start * 1000:.0f} ms (goal 50)")
    with tempfile.TemporaryDirectory(prefix="gongbiao-comparing-") as folder:
        subprocess.run(
            [sys.executable, ROOT / "Benchmarks/generate.py", "--regions", "101", "--out", f"{folder}/Content"], check=True,
            stdout=subprocess.DEVNULL)
        editions = sorted(f"{path.parent.parent.name}/{path.parent.name}" for path in Path(folder, "Content").glob("*/*/standard.md"))
        upper, counties = editions[0], editions[1:]
        wall, spent = measured(
            [program, "floor", *(f"{folder}/Content/{county}" for county in counties), f"{folder}/Content/{upper}",
             "--format", "json"], runs)
        print(f"{len(counties)} counties against {upper}: {wall:.2f} s, processor {spent:.2f} s (goal 5)")


if __name__ == "__main__":
    main()
