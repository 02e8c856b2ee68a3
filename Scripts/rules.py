#!/usr/bin/env python3
"""Writes what is told about the rules from their doc comments: docs/rules.md, docs/rules.zh-CN.md and RuleCatalogue.swift.

    Scripts/rules.py            writes the files
    Scripts/rules.py --check    ends with 1 where a file is not what it would write, and names it

A rule is a struct with `static let id` in Sources/Checking/Rules, or a case of FileRule. Its doc comment is

    a summary, ended by an empty line
    Chinese: the summary in Chinese
    further paragraphs, in English, left out where the summary says it all
    Basis: the standard and clause, in words that serve both languages
    Bad (place): a text in which it finds something
    Good (place): a text in which it finds nothing

`¶` ends a line of an example, `\\u{200B}` is a character by its code; the comment of an example may go on in lines
indented by two further spaces. Places are told in
Tests/CheckingTests/RuleExampleTests.swift, which holds every example against its rule. A doc comment that lacks its
summary, its Chinese summary or, for a rule of Rules, its examples is an error (2).
"""

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

from written import ROOT, Failure, main

RULES = ROOT / "Sources/Checking/Rules"
FILE_RULES = ROOT / "Sources/Diagnostics/FileRule.swift"


@dataclass
class Rule:
    """What a doc comment says."""

    id: str
    source: str
    summary: str = ""
    chinese: str = ""
    details: list[str] = field(default_factory=list)
    basis: str = ""
    bad: list[tuple[str, str]] = field(default_factory=list)
    good: list[tuple[str, str]] = field(default_factory=list)


TAG = re.compile(r"(Chinese|Basis|Bad|Good)(?: \(([^)]*)\))?:(?: (.*))?$")


def paragraphs(comment: str) -> list[tuple[str, str, str]]:
    """The paragraphs of a comment: tag, place and text; running text has no tag."""
    found: list[list[str]] = []
    open_paragraph = False
    for line in comment.splitlines():
        text = line.strip().removeprefix("///").removeprefix(" ")
        tag = TAG.match(text)
        if not text.strip():
            open_paragraph = False
        elif tag:
            found.append([tag[1], tag[2] or "", tag[3] or ""])
            open_paragraph = True
        elif open_paragraph:
            found[-1][2] = joined(found[-1][2], text.strip())
        else:
            found.append(["", "", text.strip()])
            open_paragraph = True
    return [(tag, place, text) for tag, place, text in found]


def joined(left: str, right: str) -> str:
    """Two lines as one: no space beside Chinese or a line mark."""
    close = re.compile(r"[\u2E80-\u9FFF\uF900-\uFAFF\u3000-\u303F\uFF00-\uFFEF¶]")
    if not left:
        return right
    return left + ("" if close.match(left[-1]) and close.match(right[0]) or left[-1] == "¶" else " ") + right


def rule(identifier: str, source: Path, comment: str, needs_examples: bool) -> Rule:
    """The rule that a comment describes."""
    found = Rule(identifier, str(source.relative_to(ROOT)))
    for tag, place, text in paragraphs(comment):
        if tag == "Chinese":
            found.chinese = text
        elif tag == "Basis":
            found.basis = text.rstrip(".")
        elif tag in ("Bad", "Good"):
            lines = "\n".join(part.strip() for part in text.split("¶"))
            example = (place, re.sub(r"\\u\{([0-9A-Fa-f]+)\}", lambda code: chr(int(code[1], 16)), lines))
            (found.bad if tag == "Bad" else found.good).append(example)
        elif not found.summary:
            found.summary = text
        else:
            found.details.append(text)
    lacking = [name for name, value in (("summary", found.summary), ("Chinese:", found.chinese)) if not value]
    if needs_examples:
        lacking += [name for name, value in (("Bad:", found.bad), ("Good:", found.good)) if not value]
    if lacking:
        raise Failure(f"{found.source}: the doc comment of {identifier} lacks {', '.join(lacking)}")
    return found


def rules() -> list[Rule]:
    """Every rule, by name."""
    found: dict[str, Rule] = {}
    errors = []

    def add(identifier: str, source: Path, comment: str, needs_examples: bool) -> None:
        try:
            # A rule of Rules that also speaks while files are read is described there.
            found.setdefault(identifier, rule(identifier, source, comment, needs_examples))
        except Failure as failure:
            errors.append(str(failure))

    for path in sorted(RULES.glob("*.swift")):
        text = path.read_text(encoding="utf-8")
        for match in re.finditer(r'((?:^///.*\n)+)(?:public )?struct \w+: \w+Rule \{\n(?:.*\n)*?.*static let id = "([a-z-]+)"', text, re.M):
            add(match[2], path, match[1], True)
    text = FILE_RULES.read_text(encoding="utf-8")
    for match in re.finditer(r'((?:^  ///.*\n)+)  case (\w+)(?: = "([a-z-]+)")?$', text, re.M):
        add(match[3] or match[2], FILE_RULES, match[1], False)
    if errors:
        raise Failure("\n".join(errors))
    return [found[identifier] for identifier in sorted(found)]


PAGES = {
    "docs/rules.md": {
        "title": "# The rules of `gongbiao check`",
        "head": "Written by `Scripts/rules.py` from the doc comments of the rules. Every example is a test: the wrong texts "
        "are found, the right ones are not. Brackets say where a text stands: `item` is a whole item, `notice date` the key "
        "`date` of notice.md, no brackets mean running text. How to accept a finding is told in the README.",
        "basis": "Basis", "bad": "Wrong", "good": "Right", "other": "[简体中文](rules.zh-CN.md)", "empty": "(nothing)",
    },
    "docs/rules.zh-CN.md": {
        "title": "# `gongbiao check` 的规则",
        "head": "本页由 `Scripts/rules.py` 从各条规则的说明生成。每个例子都是测试：错误的写法会被查出，正确的写法不会。"
        "括号里写明文字所在的地方：`item` 是整个项目，`notice date` 是 notice.md 的设置 `date`，没有括号的是正文。怎样豁免一个问题，见 README。",
        "basis": "依据", "bad": "错误", "good": "正确", "other": "[English](rules.md)", "empty": "（空）",
    },
}


def page(name: str, all_rules: list[Rule]) -> str:
    """A page about all rules."""
    words = PAGES[name]
    is_chinese = name.endswith("zh-CN.md")
    lines = [words["title"], "", words["head"], "", words["other"], ""]
    for found in all_rules:
        lines += [f"## {found.id}", "", found.chinese if is_chinese else found.summary, ""]
        if not is_chinese:
            for text in found.details:
                lines += [text, ""]
        if found.basis:
            separator = "：" if is_chinese else ": "
            lines += [f"{words['basis']}{separator}{found.basis}", ""]
        examples = [(words["bad"], found.bad), (words["good"], found.good)]
        for word, texts in examples:
            for place, text in texts:
                brackets, colon = ("（{}）", "：") if is_chinese else (" ({})", ":")
                where = brackets.format(place) if place else ""
                lines += [f"{word}{where}{colon}", "", *(f"    {line}".rstrip() for line in (text or words["empty"]).split("\n")), ""]
    return "\n".join(lines).rstrip() + "\n"


def literal(text: str) -> str:
    """A text as a Swift literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return '"' + "".join(char if char.isprintable() else f"\\u{{{ord(char):X}}}" for char in escaped) + '"'


def catalogue(all_rules: list[Rule]) -> str:
    """The Swift file that holds the descriptions."""
    lines = [
        "// Written by Scripts/rules.py from the doc comments of the rules. Don't edit.",
        "// swift-format-ignore-file",
        "",
        "extension RuleDescription {",
        "  /// The description of every rule, by name.",
        "  public static let all: [RuleDescription] = [",
    ]
    for found in all_rules:
        lines.append("    RuleDescription(")
        lines.append(f"      id: {literal(found.id)},")
        lines.append(f"      summary: Message(zh: {literal(found.chinese)}, en: {literal(found.summary)}),")
        lines.append(f"      details: {literal(chr(10).join(found.details))}, basis: {literal(found.basis)},")
        for key, texts in (("bad", found.bad), ("good", found.good)):
            examples = ", ".join(f".init({literal(place)}, {literal(text)})" for place, text in texts)
            lines.append(f"      {key}: [{examples}]{',' if key == 'bad' else ''}")
        lines.append("    ),")
    return "\n".join(lines + ["  ]", "}"]) + "\n"


def files() -> dict[str, str]:
    """What is written, by path."""
    all_rules = rules()
    pages = {name: page(name, all_rules) for name in PAGES}
    return pages | {"Sources/Diagnostics/RuleCatalogue.swift": catalogue(all_rules)}


if __name__ == "__main__":
    sys.exit(main("rules.py", __doc__, files))
