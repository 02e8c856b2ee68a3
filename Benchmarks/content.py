"""Reads the content form as far as the benchmarks need it: the blocks of a `standard.md` in order."""

import re
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Item:
    """A service item: the number in its heading, its name, and the lines of its fields."""

    number: int
    name: str
    paragraphs: list[str]


@dataclass
class Heading:
    """A domain (level 1) or a category (level 2) with the paragraphs under it and the items that follow."""

    level: int
    text: str
    paragraphs: list[str] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)


@dataclass
class Standard:
    """A `standard.md`: front matter as text, what stands before the first heading, headings, what follows the rule."""

    front: str
    preface: list[str]
    headings: list[Heading]
    closing: list[str]

    @property
    def items(self) -> list[Item]:
        return [item for heading in self.headings for item in heading.items]


def split_front_matter(text: str) -> tuple[str, str]:
    """The YAML of a file without its fences, and the text behind it."""
    _, front, body = re.split(r"^---\n", text, maxsplit=2, flags=re.M)
    return front, body


def value(front: str, key: str) -> str:
    """A scalar of the front matter; empty where it is missing."""
    found = re.search(rf"^{key}: *(.+)$", front, flags=re.M)
    return found[1].strip('"') if found else ""


def read_standard(path: Path) -> Standard:
    """Reads a `standard.md`."""
    front, body = split_front_matter(path.read_text(encoding="utf-8"))
    standard = Standard(front, [], [], [])
    open_list = standard.preface
    for block in re.split(r"\n{2,}", body.strip("\n")):
        mark, _, text = block.partition(" ")
        if mark in ("#", "##"):
            standard.headings.append(Heading(len(mark), text))
            open_list = standard.headings[-1].paragraphs
        elif mark == "###":
            number, name = re.fullmatch(r"[（(](\d+)[）)] *(.*)", text).groups()
            standard.headings[-1].items.append(Item(int(number), name, []))
            open_list = standard.headings[-1].items[-1].paragraphs
        elif block == "---":
            open_list = standard.closing
        else:
            open_list.append(block)
    return standard


def editions(content: Path) -> list[Path]:
    """The folders of the editions, in order."""
    return sorted(path.parent for path in content.glob("*/*/standard.md"))
