#!/usr/bin/env python3
"""Tries the open data of a published site with other people's programs.

    .venv/bin/python3 Tests/Data/run.py [--program FILE] [--site DIR] [NAME…]

--program   the program, .build/debug/gongbiao if left out
--site      the website to look at, made of this repository's Content; one is published for the tests if left out
NAME        a module, class or test (test_verify, test_verify.VerifyTests); all if left out

JSON is held against its schema (jsonschema), linked data is read with rdflib, Akoma Ntoso, feed and sitemap with xmllint,
CSV with LibreOffice; `verify` asks a web server of this machine.
"""
import functools
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(pathlib.Path(__file__).parent), str(ROOT / "Tests/Browser")]
sys.modules["run"] = sys.modules[__name__]  # the tests import this file by its name

import smoke  # noqa: E402
import support  # noqa: E402
from smoke import arguments, site, workshop  # noqa: E402, F401

MODULES = ("test_forms", "test_linked", "test_tables", "test_verify")


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


if __name__ == "__main__":
    sys.exit(smoke.main(__doc__, MODULES))
