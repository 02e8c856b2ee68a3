#!/usr/bin/env python3
"""Opens the published site in headless Chromium and tries what a visitor does.

    .venv/bin/python Tests/Browser/smoke.py [--program FILE] [--site DIR] [NAME…]

--program   the program, .build/debug/gongbiao if left out
--site      the website to look at, made of this repository's Content; one is published for the tests if left out
NAME        a module, class or test (test_search, test_search.SearchTests); all if left out

The browser is Debian's chromium, or what the variable CHROMIUM names.
"""
import argparse
import contextlib
import functools
import os
import pathlib
import shutil
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.modules["smoke"] = sys.modules[__name__]  # the tests import this file by its name

from support import ROOT, Site  # noqa: E402

MODULES = (
    "test_links", "test_validity", "test_pages", "test_accessibility", "test_compare", "test_search", "test_reading",
    "test_hostile_text", "test_payloads", "test_leaving")
unittest.TestCase.maxDiff = None
resources = contextlib.ExitStack()
arguments = argparse.Namespace()  # filled by parsed()


@functools.cache
def workshop():
    """A folder for everything that is made; removed at the end."""
    return pathlib.Path(resources.enter_context(tempfile.TemporaryDirectory(prefix="gongbiao-browser-")))


@functools.cache
def site():
    """The content of this repository, published."""
    if arguments.site:
        return Site(arguments.program, ROOT / "Content", arguments.site.resolve().parent)
    return Site(arguments.program, ROOT / "Content", workshop() / "Site").build()


@functools.cache
def browser():
    """One browser for all tests; it can reach this machine only."""
    from playwright.sync_api import sync_playwright

    program = os.environ.get("CHROMIUM") or shutil.which("chromium")
    assert program, "Chromium is missing: run Scripts/setup.sh test"
    driver = resources.enter_context(sync_playwright())
    options = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--no-sandbox", "--disable-dev-shm-usage"]
    launched = driver.chromium.launch(executable_path=program, args=options)
    resources.callback(launched.close)
    return launched


class Result(unittest.TextTestResult):
    """Prints each test as a sentence with the time it took."""

    def startTest(self, test):
        self.start = time.monotonic()
        super().startTest(test)

    def addSuccess(self, test):
        unittest.TestResult.addSuccess(self, test)
        self.stream.writeln(f"{time.monotonic() - self.start:.1f} s")

    def getDescription(self, test):
        return getattr(test, "_testMethodName", str(test)).removeprefix("test_").replace("_", " ")


def parsed(usage, modules):
    """The arguments of the command line, wrong ones refused."""
    parser = argparse.ArgumentParser(usage=usage)
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/debug/gongbiao")
    parser.add_argument("--site", type=pathlib.Path)
    parser.add_argument("names", nargs="*", default=modules)
    parser.parse_args(namespace=arguments)
    arguments.program = arguments.program.resolve()
    if not os.access(arguments.program, os.X_OK):
        parser.error(f"{arguments.program} is missing: run swift build")
    if arguments.site and not (arguments.site.name == "public" and (arguments.site / "index.html").exists()):
        parser.error(f"{arguments.site} is no published site")
    return arguments


def main(usage=__doc__, modules=MODULES):
    """Runs the tests that the command line names, all of some modules if none; the exit code."""
    names = parsed(usage, modules).names
    with resources:
        suite = unittest.defaultTestLoader.loadTestsFromNames(names)
        result = unittest.TextTestRunner(verbosity=2, resultclass=Result).run(suite)
    return 0 if result.wasSuccessful() and result.testsRun > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
