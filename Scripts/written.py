"""What the scripts that write files of this repository share: writing, or telling which file is out of date."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class Failure(Exception):
    """What a file is written from is not in its form."""


def main(script: str, about: str, make: Callable[[], dict[str, str]]) -> int:
    """The command of a script: writes the texts that `make` gives, by their paths in the repository.

    With --check nothing is written. Returns 1 where a file is then out of date, 2 where `make` fails.
    """
    parser = argparse.ArgumentParser(description=about.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 where a file is out of date")
    check = parser.parse_args().check
    try:
        files = make()
    except Failure as failure:
        print(failure, file=sys.stderr)
        return 2
    stale = 0
    for name, text in files.items():
        path = ROOT / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        if check:
            print(f"{name} is not up to date: run Scripts/{script}", file=sys.stderr)
            stale = 1
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return stale
