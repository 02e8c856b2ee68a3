#!/usr/bin/env python3
"""Kills builds and looks at what is left.

    kill_test.py PROGRAM [--content DIR] [--templates DIR] [--place DIR] [--moments N] [--seed N]

PROGRAM is a debug build of gongbiao: fault points are compiled into debug builds only. The content is built in two
variants that differ in many files. At whatever moment a build dies, `public` and `editions` must each equal the tree of
one variant, byte for byte, and the next build, of either variant, must succeed and leave nothing beside them. Builds
that typeset are killed a few times too: whatever documents they kept must be whole or known as damaged.
Ends with 0 when all of that held, with 1 and the list of what did not otherwise.
"""

import argparse
import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PARTS = ("public", "editions")
EXCHANGE_POINTS = ["begun", "staged", "synced", "exchanged-editions", "exchanged-public", "cleaned"]
MOVE_POINTS = ["set-aside-editions", "placed-editions", "set-aside-public", "placed-public"]
# What a build keeps in the site folder on purpose.
KEPT = (".gongbiao",)
PUBLISHED = (0, 1)
FIELD_MARK = "**服务内容**："


def tree_hash(folder):
    """A hash of all names and bytes below a folder; None where there is no folder."""
    if not folder.is_dir():
        return None
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        digest.update(os.fsencode(path.relative_to(folder)) + b"\0")
        if path.is_file():
            data = path.read_bytes()
            digest.update(b"%d\0" % len(data) + data)
    return digest.hexdigest()


def write_variant(content, target):
    """Copies the content with a word added to one field of every item."""
    shutil.copytree(content, target)
    changed = 0
    for path in target.rglob("*.md"):
        text = path.read_text(encoding="utf-8")
        varied = text.replace(FIELD_MARK, FIELD_MARK + "另一版本，")
        if varied != text:
            path.write_text(varied, encoding="utf-8")
            changed += 1
    if not changed:
        raise SystemExit(f"kill_test: no {FIELD_MARK} in {content}: the variants would be the same")


def with_usual_signals():
    """A shell starts what it puts in the background deaf to Ctrl-C, and nohup deaf to SIGHUP; a build here is neither."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        signal.signal(getattr(signal, name), signal.SIG_DFL)


class Bench:
    """A site folder, two variants of the content, and the trees a whole build makes of each."""

    def __init__(self, options, room):
        self.program = str(Path(options.program).resolve())
        self.templates = str(Path(options.templates).resolve())
        self.room = room
        self.site = room / "Site"
        self.random = random.Random(options.seed)
        self.failures = []
        shutil.copytree(options.content, room / "first")
        write_variant(room / "first", room / "second")
        self.trees = {name: self.whole_build(name) for name in ("first", "second")}
        for part in PARTS:
            if self.trees["first"][part] == self.trees["second"][part]:
                raise SystemExit(f"kill_test: {part} is the same for both variants: nothing would be tested")

    def whole_build(self, variant):
        self.run(variant)
        return self.look()

    def command(self, variant, prints):
        return [self.program, "build", "--content", str(self.room / variant), "--site", str(self.site),
                "--templates", self.templates, "--language", "en"] + ([] if prints else ["--no-print"])

    def start(self, variant, prints=False, **environment):
        return subprocess.Popen(
            self.command(variant, prints), cwd=self.room, env={**os.environ, **environment}, preexec_fn=with_usual_signals,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def run(self, variant, prints=False, **environment):
        """Runs a build that must publish."""
        process = self.start(variant, prints, **environment)
        _, errors = process.communicate()
        if process.returncode not in PUBLISHED:
            raise SystemExit(f"kill_test: a build ended with {process.returncode}: {errors.decode()}")

    def look(self):
        return {part: tree_hash(self.site / part) for part in PARTS}

    def litter(self):
        return [name for name in os.listdir(self.site) if name not in PARTS + KEPT]

    def expect(self, holds, what):
        if not holds:
            self.failures.append(what)
            print(f"FAILED: {what}")

    def check_after_death(self, old, new, what, may_miss=None):
        """Old or new, each part; then a build of one of them, which must leave exactly that."""
        found = self.look()
        for part in PARTS:
            allowed = {self.trees[new][part], self.trees[old][part] if old else None}
            if part == may_miss:
                allowed = {None}
            self.expect(found[part] in allowed, f"{what}: {part} is neither the old tree nor the new one")
        following = self.random.choice(["first", "second"])
        process = self.start(following)
        _, errors = process.communicate()
        self.expect(process.returncode in PUBLISHED, f"{what}: the next build ended so: {errors.decode()}")
        self.expect(self.look() == self.trees[following], f"{what}: the next build left something else")
        self.expect(not self.litter(), f"{what}: the next build left {self.litter()}")
        return following

    def kill_at_point(self, old, point, environment):
        """Lets a build kill itself at a named point; `old` is what is published, None for nothing yet."""
        new = "second" if old == "first" else "first"
        process = self.start(new, GONGBIAO_FAULT_POINT=point, **environment)
        process.communicate()
        what = f"killed at {point}, {'over ' + old if old else 'first build'}"
        self.expect(process.returncode == -signal.SIGKILL, f"{what}: the point was not reached")
        may_miss = point.removeprefix("set-aside-") if point.startswith("set-aside-") else None
        return self.check_after_death(old, new, what, may_miss)

    def named_points(self):
        published = "second"
        for point in EXCHANGE_POINTS:
            published = self.kill_at_point(published, point, {})
        for point in ["begun", "staged", "synced"] + MOVE_POINTS + ["cleaned"]:
            published = self.kill_at_point(published, point, {"GONGBIAO_NO_EXCHANGE": "1"})
        for point in ["placed-editions", "placed-public"]:
            shutil.rmtree(self.site)
            published = self.kill_at_point(None, point, {})
        # A build dies between the two moves, and the next one dies while it puts that right.
        new = "second" if published == "first" else "first"
        for point, more in (("set-aside-public", {"GONGBIAO_NO_EXCHANGE": "1"}), ("recovered", {})):
            self.start(new, GONGBIAO_FAULT_POINT=point, **more).communicate()
        return self.check_after_death(published, new, "killed at recovered")

    def random_moments(self, published, count):
        started = time.monotonic()
        other = {"first": "second", "second": "first"}
        self.run(other[published])
        self.run(published)
        length = (time.monotonic() - started) / 2
        died = 0
        for index in range(count):
            new = other[published]
            # Half of the moments are anywhere in the build, half near its end, where the trees change places.
            moment = self.random.uniform(0 if index % 2 else 0.75, 1.05) * length
            process = self.start(new)
            try:
                process.wait(timeout=moment)
            except subprocess.TimeoutExpired:
                process.kill()
            process.communicate()
            died += process.returncode == -signal.SIGKILL
            published = self.check_after_death(published, new, f"killed after {moment:.4f} s (moment {index})")
        print(f"{count} random moments in a build of {length:.2f} s: {died} builds died, the others had ended")
        self.expect(died * 4 >= count, "too few builds were killed before they ended")
        return published

    def signals(self, published):
        """Ctrl-C and SIGTERM end a build in order: the old site stands, nothing is left beside it."""
        new = "second" if published == "first" else "first"
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            process = self.start(new, GONGBIAO_FAULT_POINT="begun", GONGBIAO_FAULT_SIGNAL=str(int(signal.SIGSTOP)))
            os.waitpid(process.pid, os.WUNTRACED)
            process.send_signal(getattr(signal, name))
            process.send_signal(signal.SIGCONT)
            process.communicate()
            self.expect(process.returncode == -getattr(signal, name), f"{name}: the build ended {process.returncode}")
            self.expect(self.look() == self.trees[published], f"{name}: the old site did not stand")
            self.expect(not self.litter(), f"{name}: left {self.litter()}")

    def typesetting(self, count):
        """Builds that typeset die at random moments; the next one gives what a build from nothing gives."""
        folder = self.site / ".gongbiao/print"
        trees = {}
        for variant in ("first", "second"):
            shutil.rmtree(folder, ignore_errors=True)
            started = time.monotonic()
            self.run(variant, prints=True)
            length = time.monotonic() - started
            trees[variant] = self.look()
        died = 0
        for index in range(count):
            variant = ("first", "second")[index % 2]
            if index % 4 < 2:
                shutil.rmtree(folder)
            process = self.start(variant, prints=True)
            try:
                process.wait(timeout=self.random.uniform(0.1, 1) * length)
            except subprocess.TimeoutExpired:
                process.kill()
            process.communicate()
            died += process.returncode == -signal.SIGKILL
            for path in folder.glob("[!.]*"):
                head, _, document = path.read_bytes().partition(b"\n")
                self.expect(hashlib.sha256(document).hexdigest().encode() == head, f"typesetting {index}: {path.name} is torn")
            self.run(variant, prints=True)
            self.expect(self.look() == trees[variant], f"typesetting {index}: the next build left something else")
            kept = len(list(folder.glob("*")))
            made = len({path.read_bytes() for path in (self.site / "public").rglob("*.pdf")})
            self.expect(kept == made, f"typesetting {index}: {kept} documents are kept of {made}")
        print(f"{count} builds that typeset, in {length:.2f} s: {died} died, the others had ended")
        self.expect(died * 4 >= count, "too few builds that typeset were killed before they ended")

    def two_builds(self, published):
        """A second build is refused while one runs, and the first one ends as if nothing had been."""
        new = "second" if published == "first" else "first"
        process = self.start(new, GONGBIAO_FAULT_POINT="synced", GONGBIAO_FAULT_SIGNAL=str(int(signal.SIGSTOP)))
        os.waitpid(process.pid, os.WUNTRACED)
        second = self.start(published)
        _, errors = second.communicate()
        self.expect(second.returncode == 2, f"a second build ended {second.returncode}")
        self.expect(b"Another build" in errors, f"a second build said: {errors.decode()}")
        process.send_signal(signal.SIGCONT)
        _, errors = process.communicate()
        self.expect(process.returncode in PUBLISHED, f"the first of two builds ended so: {errors.decode()}")
        self.expect(self.look() == self.trees[new] and not self.litter(), "the first of two builds left something else")

    def full_disk(self):
        """On a disk too small for two sites, the old one stands. Needs the right to mount."""
        pages = sum(-(-path.stat().st_size // 4096) for path in self.site.rglob("*") if path.is_file())
        disk = self.room / "disk"
        disk.mkdir()
        mounting = ["mount", "-t", "tmpfs", "-o", f"size={pages * 4096 * 3 // 2}", "tmpfs", str(disk)]
        if subprocess.run(mounting, stderr=subprocess.DEVNULL).returncode != 0:
            print("full disk: not tested, no right to mount")
            return
        site, self.site = self.site, disk / "Site"
        try:
            self.run("first")
            process = self.start("second")
            _, errors = process.communicate()
            self.expect(process.returncode == 2, f"full disk: the build ended {process.returncode}")
            self.expect(b"disk is full" in errors, f"full disk: the build said: {errors.decode()}")
            self.expect(self.look() == self.trees["first"], "full disk: the old site did not stand")
            self.expect(not self.litter(), f"full disk: left {self.litter()}")
        finally:
            self.site = site
            subprocess.run(["umount", str(disk)], check=True)


def main():
    root = Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--content", default=root / "Content", help="the content to build (default: the repository's)")
    parser.add_argument("--templates", default=root / "Templates")
    parser.add_argument("--place", default=None, help="where to build: a folder on the file system to test")
    parser.add_argument("--moments", type=int, default=200, help="random moments to kill at (default: 200)")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="gongbiao-kill-", dir=options.place) as room:
        bench = Bench(options, Path(room))
        published = bench.named_points()
        bench.signals(published)
        bench.two_builds(published)
        bench.full_disk()
        bench.run(published)
        bench.random_moments(published, options.moments)
        bench.typesetting(12)
    print(f"kill test: {len(bench.failures)} failures")
    return 1 if bench.failures else 0


if __name__ == "__main__":
    sys.exit(main())
