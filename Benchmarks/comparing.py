#!/usr/bin/env python3
"""Measures comparing: a pair of editions of some 105 items, and 100 counties against their province.

    Benchmarks/comparing.py --program .build/release/gongbiao [--runs 5]

Each figure is a whole run of the program, reading and printing included: `diff --format json` of one pair (median), and
`floor --format json` once for each of 100 editions against one (sum). The goals are 50 ms and 5 s. The exit code is 2
where the program fails; times are reported, not asserted.
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


def main() -> None:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--program", default=str(ROOT / ".build/release/gongbiao"))
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    before = processor_time()
    pair = [timed([arguments.program, "diff", "jiaxing/2023", "quzhou/2023", "--format", "json"])
            for _ in range(arguments.runs)]
    spent = processor_time() - before
    print(f"a pair of editions: {statistics.median(pair) * 1000:.0f} ms, processor {spent / arguments.runs * 1000:.0f} ms "
          f"(goal 50, of which starting and reading are a part)")
    with tempfile.TemporaryDirectory(prefix="gongbiao-comparing-") as folder:
        subprocess.run(
            [sys.executable, ROOT / "Benchmarks/generate.py", "--regions", "101", "--out", f"{folder}/Content"], check=True,
            stdout=subprocess.DEVNULL)
        editions = sorted(f"{path.parent.parent.name}/{path.parent.name}" for path in Path(folder, "Content").glob("*/*/standard.md"))
        upper, counties = editions[0], editions[1:]
        before = processor_time()
        sum_ = sum(
            timed([arguments.program, "floor", f"{folder}/Content/{county}", f"{folder}/Content/{upper}", "--format", "json"])
            for county in counties)
        spent = processor_time() - before
        print(f"{len(counties)} counties against {upper}: {sum_:.2f} s, processor {spent:.2f} s (goal 5)")


if __name__ == "__main__":
    main()
