#!/usr/bin/env python3
"""Tries the open data of a published site with other people's programs.

    .venv/bin/python3 Tests/Data/run.py [--program FILE] [--site DIR] [NAME…]

--program   the program, .build/debug/gongbiao if left out
--site      the website to look at, made of this repository's Content; one is published for the tests if left out
NAME        a module, class or test (test_verify, test_verify.VerifyTests); all if left out

JSON is held against its schema (jsonschema), linked data is read with rdflib, Akoma Ntoso, feed and sitemap with xmllint,
CSV with LibreOffice; `verify` asks a web server of this machine.
"""
import argparse
import contextlib
import functools
import os
import pathlib
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(pathlib.Path(__file__).parent), str(ROOT / "Tests/Browser")]
sys.modules["run"] = sys.modules[__name__]  # the tests import this file by its name

import support  # noqa: E402
from support import Site  # noqa: E402

MODULES = ("test_forms", "test_linked", "test_tables", "test_verify")
unittest.TestCase.maxDiff = None
resources = contextlib.ExitStack()
arguments = argparse.Namespace()  # filled by parsed()


@functools.cache
def workshop():
    """A folder for everything that is made; removed at the end."""
    return pathlib.Path(resources.enter_context(tempfile.TemporaryDirectory(prefix="gongbiao-data-")))


@functools.cache
def site():
    """The content of this repository, published."""
    if arguments.site:
        return Site(arguments.program, ROOT / "Content", arguments.site.resolve().parent)
    return Site(arguments.program, ROOT / "Content", workshop() / "Site").build()


def program(*words):
    """The bytes that the program prints."""
    return support.run(arguments.program, *words)


@functools.cache
def editions():
    """The ids of all editions published, plans too."""
    return sorted(path.parent.relative_to(site().public).as_posix() for path in site().public.glob("*/*/*.akn.xml"))


def download(id, ending):
    """The file of an edition."""
    return site().public / id / f"{id.replace('/', '-')}.{ending}"


def parsed():
    """The arguments of the command line, wrong ones refused."""
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/debug/gongbiao")
    parser.add_argument("--site", type=pathlib.Path)
    parser.add_argument("names", nargs="*", default=MODULES)
    parser.parse_args(namespace=arguments)
    arguments.program = arguments.program.resolve()
    if not os.access(arguments.program, os.X_OK):
        parser.error(f"{arguments.program} is missing: run swift build")
    return arguments


def main():
    names = parsed().names
    with resources:
        result = unittest.TextTestRunner(verbosity=2).run(unittest.defaultTestLoader.loadTestsFromNames(names))
    return 0 if result.wasSuccessful() and result.testsRun > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
