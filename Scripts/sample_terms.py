#!/usr/bin/env python3
"""Writes SampleTerms.swift, the list of wordings that `init` gives a new site, from Content/terms.yml.

    Scripts/sample_terms.py            writes the file
    Scripts/sample_terms.py --check    ends with 1 where the file is not what it would write

The list of this project's content is the one a new site begins with.
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "Content/terms.yml"
TARGET = ROOT / "Sources/Pipeline/SampleTerms.swift"

HEAD = '''// Written by Scripts/sample_terms.py from Content/terms.yml. Don't edit.

/// The list of wordings that `init` gives a new site to begin with; from then on it is the office's own.
enum SampleTerms {
  /// `terms.yml`.
  static let text = #"""
'''


def swift(text: str) -> str:
    """The file that holds the text."""
    lines = (f"    {line}".rstrip() for line in text.split("\n"))
    return HEAD + "\n".join(lines) + '\n    """#\n}\n'


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 where the file is out of date")
    check = parser.parse_args().check
    text = SOURCE.read_text(encoding="utf-8")
    if '"""#' in text:
        print(f"{SOURCE.name} holds what ends a Swift literal", file=sys.stderr)
        return 2
    wanted = swift(text)
    if TARGET.read_text(encoding="utf-8") == wanted:
        return 0
    if check:
        print(f"{TARGET.relative_to(ROOT)} is not up to date: run Scripts/sample_terms.py", file=sys.stderr)
        return 1
    TARGET.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
