#!/usr/bin/env python3
"""Counts the item pages of a site and looks whether each shows all the fields of its item.

    Benchmarks/pages.py --content DIR --site DIR

An item's page is REGION/EDITION/NUMBER/index.html. Programs differ in what they make of spaces, punctuation and list
numbers, so of the text the Chinese characters are compared, in order.
"""

import argparse
import html
import json
import re
from pathlib import Path

from content import editions, read_standard


def chinese(text: str) -> str:
    """The Chinese characters of a text."""
    return re.sub("[^\u3400-\u9fff]+", "", text)


def page_text(path: Path) -> str:
    """What a page shows, as far as it is Chinese."""
    return chinese(html.unescape(re.sub(r"<[^>]*>", "", path.read_text(encoding="utf-8"))))


def lacking(content: Path, site: Path) -> list[str]:
    """The items without a page, or whose page lacks the name or a paragraph."""
    found = []
    for folder in editions(content):
        for item in read_standard(folder / "standard.md").items:
            path = site / folder.relative_to(content) / str(item.number) / "index.html"
            text = page_text(path) if path.exists() else None
            if text is None or not all(chinese(part) in text for part in [item.name, *item.paragraphs]):
                found.append(str(path))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--content", type=Path, required=True)
    parser.add_argument("--site", type=Path, required=True)
    options = parser.parse_args()
    pages = [path for path in options.site.glob("*/*/*/index.html") if path.parent.name.isdecimal()]
    print(json.dumps({"pages": len(pages), "lacking": lacking(options.content, options.site)[:5]}))


if __name__ == "__main__":
    main()
