#!/usr/bin/env python3
"""Writes what templates can name from their first comments: docs/templates.md, docs/templates.zh-CN.md, TemplateNames.swift.

    Scripts/templates.py            writes the files
    Scripts/templates.py --check    ends with 1 where a file is not what it would write, and names it

The first comment of a template (Templates/pages, Templates/parts) is

    {{!
    what it is, in Chinese | the same in English

    name kind: what the value is, in Chinese | the same in English
      name kind: a value inside the one above
    }}

with the kinds of `View.Value` (Sources/Publishing/Web/View.swift). The values of parts/head are there on every page.

An error (2) is: a tag that names no value of its template or of parts/head, at its place; a value that the program
gives and no template describes; one that is described and the program does not give.
"""

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

from written import ROOT, Failure, main

TEMPLATES = ROOT / "Templates"
SOURCES = ROOT / "Sources/Publishing"
EVERYWHERE = "parts/head"
KINDS = {
    "text": ("文字", "text"), "html": ("HTML", "HTML"), "flag": ("是否", "yes or no"), "list": ("列表", "list"),
    "texts": ("文字的列表", "list of texts"), "part": ("一组值", "group of values"),
}
COMMENT = re.compile(r"\{\{!\n(.*?)\n?\}\}\n", re.S)
LINE = re.compile(r"( *)(\w+) (\w+): (.+) \| (.+)")
TAG = re.compile(r"\{\{(!.*?|\{[^{}]*\}|[^{}!]*)\}\}", re.S)
GIVEN = re.compile(r'"(\w+)"(?:: |\] = )\.(' + "|".join(KINDS) + r")\(")


@dataclass
class Value:
    """A value that a template can name."""

    name: str
    kind: str
    chinese: str
    english: str
    inner: dict[str, "Value"] = field(default_factory=dict)


@dataclass
class Template:
    """A template: what it is, its values, the parts it asks for."""

    name: str
    source: str
    chinese: str
    english: str
    values: dict[str, Value] = field(default_factory=dict)

    @property
    def parts(self) -> list[str]:
        """The parts it names, each once."""
        return list(dict.fromkeys(tag[1:].strip() for _, tag in self.tags if tag.startswith(">")))

    @property
    def tags(self) -> list[tuple[int, str]]:
        """Its tags with the line each stands in, comments left out."""
        found = [(self.source.count("\n", 0, match.start()) + 1, match[1]) for match in TAG.finditer(self.source)]
        return [(line, tag) for line, tag in found if not tag.startswith("!")]


def template(path: Path) -> Template:
    """A template with what its first comment says."""
    name = path.relative_to(TEMPLATES).with_suffix("").as_posix()
    source = path.read_text(encoding="utf-8")
    comment = COMMENT.match(source)
    head, *lines = comment[1].splitlines() if comment else [""]
    if " | " not in head:
        raise Failure(f"{name}: the first comment does not say what the template is, in Chinese | and English")
    found = Template(name, source, *head.split(" | ", 1))
    open_values = [found.values]
    for line in lines:
        if not line.strip():
            continue
        match = LINE.fullmatch(line)
        depth = len(match[1]) // 2 if match else 0
        if not match or match[3] not in KINDS or depth >= len(open_values):
            raise Failure(f"{name}: a value is described as “name kind: Chinese | English”, not as “{line}”")
        value = Value(*match.groups()[1:])
        open_values[depth][value.name] = value
        open_values[depth + 1:] = [value.inner]
    return found


def unknown_tags(found: Template, everywhere: dict[str, Value], parts: dict[str, Template]) -> list[str]:
    """What its tags name that is not there."""
    troubles = []
    scopes = [everywhere, found.values]
    for part in found.parts:
        if part not in parts:
            troubles.append(f"{found.name}: asks for {part}, which does not exist")
    shared = [parts[part].values for part in found.parts if part in parts]
    for line, tag in found.tags:
        name = tag.strip("{}#^/&> ")
        if tag.startswith("/"):
            scopes.pop()
        elif not tag.startswith(">") and name != ".":
            value = next((scope[name] for scope in [*reversed(scopes), *shared] if name in scope), None)
            if value is None:
                troubles.append(f"{found.name}.mustache:{line}: nobody describes {name}")
            if tag.startswith(("#", "^")):
                scopes.append(value.inner if value and tag.startswith("#") else {})
    return troubles


def described(values: dict[str, Value]) -> set[tuple[str, str]]:
    """The names and kinds of values and of those inside them."""
    return {pair for value in values.values() for pair in {(value.name, value.kind)} | described(value.inner)}


def templates() -> list[Template]:
    """All templates, pages first, held against each other and against the program."""
    paths = sorted((TEMPLATES / "pages").glob("*.mustache")) + sorted((TEMPLATES / "parts").glob("*.mustache"))
    found = [template(path) for path in paths]
    by_name = {one.name: one for one in found}
    troubles = [trouble for one in found for trouble in unknown_tags(one, by_name[EVERYWHERE].values, by_name)]
    said = {pair for one in found for pair in described(one.values)}
    sources = "".join(path.read_text(encoding="utf-8") for path in sorted(SOURCES.rglob("*.swift")))
    given = set(GIVEN.findall(sources))
    troubles += [f"no template describes {name} ({kind})" for name, kind in sorted(given - said)]
    troubles += [f"the program gives no {name} ({kind})" for name, kind in sorted(said - given)]
    if troubles:
        raise Failure("\n".join(troubles))
    return found


PAGES = {
    "docs/templates.md": {
        "title": "# What templates can name",
        "head": "Written by `Scripts/templates.py` from the first comments of the templates, which it holds against their "
        "tags and against the program. How to change templates is told in the README.",
        "other": "[简体中文](templates.zh-CN.md)", "every": "Values on every page", "parts": "Parts: ",
        "pages": "Pages", "shared": "Parts", "forms":
        "`{{name}}` prints a text, `{{{name}}}` ready HTML; `{{#name}} … {{/name}}` shows what stands between for each of a "
        "list, or once where there is something, `{{^name}} … {{/name}}` where there is nothing; `{{.}}` is the text itself "
        "in a list of texts; `{{> parts/name}}` puts a part in. Inside a section the values outside it can be named too.",
    },
    "docs/templates.zh-CN.md": {
        "title": "# 模板中可以使用的值",
        "head": "本页由 `Scripts/templates.py` 从各模板开头的说明生成，并与模板中的标签和程序核对。怎样修改模板，见 README。",
        "other": "[English](templates.md)", "every": "各页都有的值", "parts": "引用的部分：", "pages": "网页",
        "shared": "部分", "forms":
        "`{{name}}` 显示文字，`{{{name}}}` 显示现成的 HTML；`{{#name}} … {{/name}}` 对列表中的每一个显示一次，不是列表时有值才显示；"
        "`{{^name}} … {{/name}}` 没有值才显示；`{{.}}` 是文字的列表中的文字本身；`{{> parts/name}}` 放入一个部分。"
        "一段之内也可以使用这一段以外的值。",
    },
}


def value_lines(values: dict[str, Value], is_chinese: bool, depth: int = 0) -> list[str]:
    """Values as a list in Markdown."""
    lines = []
    for value in values.values():
        kind = KINDS[value.kind][0 if is_chinese else 1]
        text = f"（{kind}）：{value.chinese}" if is_chinese else f" ({kind}): {value.english}"
        lines.append(f"{'  ' * depth}- `{value.name}`{text}")
        lines += value_lines(value.inner, is_chinese, depth + 1)
    return lines


def page(name: str, all_templates: list[Template]) -> str:
    """The reference in a language."""
    words = PAGES[name]
    is_chinese = name.endswith("zh-CN.md")
    everywhere = next(one for one in all_templates if one.name == EVERYWHERE)
    lines = [words["title"], "", words["head"], "", words["other"], "", words["forms"], ""]
    lines += [f"## {words['every']}", "", *value_lines(everywhere.values, is_chinese), ""]
    for folder, title in (("pages", words["pages"]), ("parts", words["shared"])):
        lines += [f"## {title}", ""]
        for one in all_templates:
            if not one.name.startswith(folder):
                continue
            lines += [f"### {one.name}", "", one.chinese if is_chinese else one.english, ""]
            if one.values and one is not everywhere:
                lines += [*value_lines(one.values, is_chinese), ""]
            if one.parts:
                links = ("、" if is_chinese else ", ").join(f"[{part}](#{part.replace('/', '')})" for part in one.parts)
                lines += [words["parts"] + links, ""]
    return "\n".join(lines).rstrip() + "\n"


def names(all_templates: list[Template]) -> str:
    """The Swift file with every name."""
    every = sorted({name for one in all_templates for name, _ in described(one.values)})
    rows, row = [], "   "
    for name in every:
        if len(row) + len(name) + 4 > 118:
            rows.append(row)
            row = "   "
        row += f' "{name}",'
    rows.append(row)
    return "\n".join([
        "// Written by Scripts/templates.py from the first comments of the templates. Don't edit.",
        "// swift-format-ignore-file", "", "/// What templates can name.", "enum TemplateNames {",
        "  /// The names of all values of all templates.", "  static let all: Set<String> = [", *rows, "  ]", "}",
    ]) + "\n"


def files() -> dict[str, str]:
    """What is written, by path."""
    all_templates = templates()
    pages = {name: page(name, all_templates) for name in PAGES}
    return pages | {"Sources/Publishing/Web/TemplateNames.swift": names(all_templates)}


if __name__ == "__main__":
    sys.exit(main("templates.py", __doc__, files))
