#!/usr/bin/env python3
"""Measures a build beside Hugo and Pagefind on the same items, and prints the ratios.

    Benchmarks/bench.py --program .build/release/gongbiao [--regions 101] [--runs 3] [--record]

Everything lies on a memory disk. Each round builds the site cold and again unchanged, checks it, the same with Hugo,
and indexes Hugo's pages with Pagefind; the figures are the medians of the rounds. Wall time is the clock's, CPU time and peak
memory are the kernel's account of the process (wait4). Hugo and Pagefind are started as the programs they are, not
through their Python wrappers. Times are reported, not asserted: the exit code is 1 where the page counts differ or a
page lacks a field, 2 where a program can't be run or fails.
"""

import argparse
import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from results import record

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
GOAL = 1 / 3  # of Hugo and Pagefind, in wall time together and in the larger's memory
CHECKING_GOAL = 1 / 5  # of the cold build's processor time


CHECKING = "gongbiao check"


class Failure(Exception):
    """A program can't be run, or ends with an error."""


@dataclass
class Run:
    """What one run of a program took: seconds, seconds, bytes."""

    wall: float
    cpu: float
    memory: int


@dataclass
class Tool:
    """A thing measured: its command, the exit codes that are no failure, and whether it starts from nothing."""

    name: str
    command: list
    cold: bool
    accepted: tuple = (0,)


def measured(tool: Tool, log: Path) -> Run:
    """Runs a program to its end; what it prints goes into `log`."""
    with log.open("wb") as output:
        try:
            start = time.perf_counter()
            process = subprocess.Popen(list(map(str, tool.command)), stdout=output, stderr=subprocess.STDOUT)
        except OSError as error:
            raise Failure(f"{tool.name}: {error}") from error
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in tool.accepted:
        tail = log.read_text(encoding="utf-8", errors="replace")[-2000:]
        raise Failure(f"{tool.name}: exit {process.returncode}\n{tail}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def script(name: str, *arguments) -> dict:
    """Runs one of the scripts beside this one in a process of its own; returns the JSON it prints."""
    command = [sys.executable, HERE / name, *arguments]
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise Failure(f"{name}: exit {done.returncode}")
    return json.loads(done.stdout)


def size(folder: Path) -> tuple[int, int]:
    """The number and the bytes of the files below a folder."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return len(sizes), sum(sizes)


def binary(pattern: str) -> Path:
    """A program inside the virtual environment of the bench."""
    found = sorted((ROOT / ".venv-bench" / "lib").glob(f"python3*/site-packages/{pattern}"))
    if not found:
        raise Failure(f"no {pattern} in .venv-bench: run Scripts/setup.sh bench")
    return found[0]


class Bench:
    """The folders and programs of one run of the bench."""

    def __init__(self, options: argparse.Namespace, disk: Path):
        self.options = options
        disk.mkdir(exist_ok=True)
        self.content, self.hugo, self.log = disk / "Content", disk / "hugo", disk / "log"
        self.site, self.public, self.cache = disk / "Site", disk / "hugo-public", disk / "hugo-cache"
        self.hugo_program = binary("hugo/binaries/hugo")
        self.pagefind_program = binary("pagefind_bin_extended/pagefind_extended")
        build = [
            options.program.resolve(), "build", "--no-print", "--content", self.content, "--templates",
            ROOT / "Templates", "--site", self.site,
        ]
        hugo = [
            self.hugo_program, "--quiet", "--noBuildLock", "--source", self.hugo, "--destination", self.public,
            "--cacheDir", self.cache,
        ]
        pagefind = [self.pagefind_program, "--site", self.public]
        self.checking: list[float] = []  # seconds of processor time the rules took in each round
        self.tools = [
            Tool("gongbiao, cold", build, True, accepted=(0, 1)),  # 1: published, with warnings
            Tool("gongbiao, unchanged", build, False, accepted=(0, 1)),
            Tool(CHECKING, [options.program.resolve(), "check", "--cost", "--content", self.content], False),
            Tool("Hugo, cold", hugo, True),
            Tool("Hugo, unchanged", hugo, False),
            Tool("Pagefind", pagefind, False),
        ]

    def generate(self) -> dict:
        """Makes the content and the Hugo site; returns what is in the content."""
        facts = script("generate.py", "--regions", self.options.regions, "--content", self.options.content, "--out", self.content)
        script("hugo_site.py", "--content", self.content, "--out", self.hugo)
        return facts

    def round(self) -> tuple[dict[str, Run], str]:
        """Runs everything once; returns the figures and what Pagefind said."""
        runs, said = {}, ""
        for tool in self.tools:
            if tool.cold:
                for folder in (self.site,) if "gongbiao" in tool.name else (self.public, self.cache):
                    shutil.rmtree(folder, ignore_errors=True)
            runs[tool.name] = measured(tool, self.log)
            said = self.log.read_text(encoding="utf-8", errors="replace")
            if tool.name == CHECKING:
                self.checking.append(float(said) / 1000)
        return runs, said

    def differences(self, items: int, pagefind: str) -> list[str]:
        """What is not as it has to be for the figures to be comparable."""
        found = []
        for name, site in (("gongbiao", self.site / "public"), ("Hugo", self.public)):
            pages = script("pages.py", "--content", self.content, "--site", site)
            if pages["pages"] != items:
                found.append(f"{name}: {pages['pages']} item pages for {items} items")
            found += [f"{name}: text missing on {page}" for page in pages["lacking"]]
        indexed = re.search(r"Indexed (\d+) pages", pagefind)
        if not indexed or int(indexed[1]) != items:
            found.append(f"Pagefind: {indexed[1] if indexed else 'no'} pages indexed of {items}")
        return found

    def sizes(self) -> dict[str, tuple[int, int]]:
        """Files and bytes of what each program wrote."""
        index = size(self.public / "pagefind")
        both = size(self.public)
        return {
            "gongbiao, cold": size(self.site), "Hugo, cold": (both[0] - index[0], both[1] - index[1]), "Pagefind": index,
        }


def medians(rounds: list[dict[str, Run]]) -> dict[str, Run]:
    """The medians of each figure over the rounds."""
    def median(name: str, figure: str) -> float:
        return statistics.median(getattr(runs[name], figure) for runs in rounds)

    return {name: Run(median(name, "wall"), median(name, "cpu"), median(name, "memory")) for name in rounds[0]}


def table(runs: dict[str, Run], sizes: dict[str, tuple[int, int]]) -> list[str]:
    """The figures as a Markdown table."""
    lines = ["| | wall s | CPU s | peak MiB | files | MiB |", "|---|---:|---:|---:|---:|---:|"]
    for name, run in runs.items():
        files, size_in_bytes = sizes.get(name, (None, None))
        output = f"{files:,} | {size_in_bytes / 2**20:.1f}" if files is not None else "– | –"
        lines.append(f"| {name} | {run.wall:.2f} | {run.cpu:.2f} | {run.memory / 2**20:.0f} | {output} |")
    return lines


def ratios(runs: dict[str, Run]) -> list[str]:
    """The cold build against Hugo and Pagefind, and whether the goal is reached."""
    ours, hugo, pagefind = runs["gongbiao, cold"], runs["Hugo, cold"], runs["Pagefind"]

    def line(what: str, ratio: float, has_goal: bool = True) -> str:
        verdict = ("at most a third: reached" if ratio <= GOAL else "MORE THAN A THIRD: missed") if has_goal else "no goal"
        return f"- {what}: {ratio:.2f} ({verdict})"

    return [
        line("wall time, cold, against Hugo and Pagefind together", ours.wall / (hugo.wall + pagefind.wall)),
        line("peak memory, cold, against the larger of the two", ours.memory / max(hugo.memory, pagefind.memory)),
        line("CPU time, cold, against Hugo and Pagefind together", ours.cpu / (hugo.cpu + pagefind.cpu), False),
        line("wall time, unchanged, against Hugo alone", runs["gongbiao, unchanged"].wall / runs["Hugo, unchanged"].wall, False),
    ]


def checking(seconds: list[float], runs: dict[str, Run]) -> str:
    """The processor time of the rules as a share of the cold build's, and whether the goal is reached."""
    median = statistics.median(seconds)
    share = median / runs["gongbiao, cold"].cpu
    verdict = "at most a fifth: reached" if share <= CHECKING_GOAL else "MORE THAN A FIFTH: missed"
    return f"- CPU time of the rules, {median:.3f} s, against the cold build: {share:.3f} ({verdict})"


def spread(rounds: list[dict[str, Run]]) -> list[str]:
    """The ratio of wall times in each round, and of the least ones: how far other work disturbed the medians."""
    def ratio(ours: float, hugo: float, pagefind: float) -> str:
        return f"{ours / (hugo + pagefind):.2f}"

    names = ("gongbiao, cold", "Hugo, cold", "Pagefind")
    each = [ratio(*(runs[name].wall for name in names)) for runs in rounds]
    least = [min(runs[name].wall for runs in rounds) for name in names]
    seconds = ", ".join(f"{name} {wall:.2f} s" for name, wall in zip(names, least))
    return [
        f"- wall time, cold, least of all rounds: {ratio(*least)} ({seconds})",
        f"- wall time, cold, round by round: {', '.join(each)}",
    ]


def machine(bench: Bench) -> str:
    """The machine and the versions measured."""
    def answer(*command) -> str:
        return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False).stdout

    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    cores = len(os.sched_getaffinity(0))
    hugo = re.search(r"v[\d.]+", answer(bench.hugo_program, "version"))
    pagefind = re.search(r"[\d.]+", answer(bench.pagefind_program, "--version"))
    parts = [
        model[1] if model else platform.machine(), f"{cores} cores", f"Linux {platform.release()}",
        f"Hugo {hugo[0] if hugo else '?'}", f"Pagefind {pagefind[0] if pagefind else '?'} extended",
    ]
    return ", ".join(parts)


def report(bench: Bench, facts: dict, rounds: list[dict[str, Run]]) -> str:
    """What is printed, and recorded with `--record`."""
    runs = medians(rounds)
    share = f"{facts['recurring'] * 100:.0f} %"
    return "\n".join([
        f"{facts['regions']} regions, {facts['items']:,} items ({share} of the fields' paragraphs recur in another region), "
        f"memory disk, medians of {len(rounds)}.",
        machine(bench) + ".",
        "",
        *table(runs, bench.sizes()),
        "",
        *ratios(runs),
        checking(bench.checking, runs),
        *spread(rounds),
    ])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=Path, default=ROOT / ".build/release/gongbiao")
    parser.add_argument("--content", type=Path, default=ROOT / "Content")
    parser.add_argument("--regions", type=int, default=101)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--record", action="store_true", help="write the result into Benchmarks/RESULTS.md")
    options = parser.parse_args()
    if not os.path.isdir("/dev/shm"):
        print("bench: /dev/shm is missing: no memory disk", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="gongbiao-bench-", dir="/dev/shm") as disk:
        try:
            bench = Bench(options, Path(disk))
            facts = bench.generate()
            if os.getloadavg()[0] > 1:
                print(f"bench: the machine is busy (load {os.getloadavg()[0]:.1f}); wall times are not reliable", file=sys.stderr)
            rounds, said = [], ""
            for number in range(options.runs):
                print(f"bench: round {number + 1} of {options.runs}", file=sys.stderr)
                runs, said = bench.round()
                rounds.append(runs)
            differences = bench.differences(facts["items"], said)
            text = report(bench, facts, rounds)
        except Failure as failure:
            print(f"bench: {failure}", file=sys.stderr)
            return 2
    print(text)
    if differences:
        print("\n".join(["", "bench: not comparable:", *differences]), file=sys.stderr)
        return 1
    if options.record:
        record("Build", "bench.py", text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
