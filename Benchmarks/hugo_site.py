#!/usr/bin/env python3
"""Makes a Hugo site of a content folder: one content file an item, a list for each edition and region.

    Benchmarks/hugo_site.py --content DIR --out DIR

The templates are as plain as a site may be that shows what an item page of ours shows: where the item belongs, all its
fields, the items before and behind it. Nothing else is rendered: no feeds, no taxonomies, no site map.
"""

import argparse
import json
from pathlib import Path

from content import editions, read_standard, split_front_matter, value

CONFIG = """\
baseURL = "https://example.org/"
locale = "zh-CN"
title = "基本公共服务标准公开"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
"""

BASE = """\
<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} - {{ site.Title }}</title>
<meta name="description" content="{{ .Title }}">
</head>
<body>
<header><a href="{{ site.Home.RelPermalink }}">{{ site.Title }}</a></header>
<nav>{{ range .Ancestors.Reverse }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> › {{ end }}{{ .LinkTitle }}</nav>
<main{{ if .IsPage }} data-pagefind-body{{ end }}>
{{ block "main" . }}{{ end }}
</main>
<footer>{{ site.Title }}</footer>
</body>
</html>
"""

SINGLE = """\
{{ define "main" }}
<p>{{ .Params.domain }} · {{ .Params.category }}</p>
<h1>（{{ .Params.number }}）{{ .Title }}</h1>
{{ .Content }}
<nav>
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">（{{ .Params.number }}）{{ .Title }}</a>{{ end }}
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">（{{ .Params.number }}）{{ .Title }}</a>{{ end }}
</nav>
{{ end }}
"""

LIST = """\
{{ define "main" }}
<h1>{{ .Title }}</h1>
{{ .Content }}
<ul>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ with .Params.number }}（{{ . }}）{{ end }}{{ .Title }}</a></li>
{{ end }}
</ul>
{{ end }}
"""

FILES = {
    "hugo.toml": CONFIG,
    "layouts/baseof.html": BASE,
    "layouts/single.html": SINGLE,
    "layouts/list.html": LIST,
    "content/_index.md": "---\ntitle: 首页\n---\n",
}


def page(facts: dict, body: str) -> str:
    """A content file. JSON is YAML, so its strings need no rules of their own."""
    lines = [f"{key}: {json.dumps(fact, ensure_ascii=False)}" for key, fact in facts.items()]
    return "---\n" + "\n".join(lines) + "\n---\n\n" + body + "\n"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_edition(folder: Path, out: Path) -> int:
    """Writes the content files of an edition; returns the number of its items."""
    standard = read_standard(folder / "standard.md")
    place = out / "content" / folder.parent.name / folder.name
    notice = folder / "notice.md"
    body = split_front_matter(notice.read_text(encoding="utf-8"))[1] if notice.exists() else ""
    title = value(standard.front, "title")
    write(place.parent / "_index.md", page({"title": title.removesuffix("基本公共服务标准")}, ""))
    write(place / "_index.md", page({"title": title}, body))
    domain = ""
    for heading in standard.headings:
        domain = heading.text if heading.level == 1 else domain
        for item in heading.items:
            facts = {
                "title": item.name, "number": item.number, "weight": item.number, "domain": domain,
                "category": heading.text if heading.level == 2 else "",
            }
            write(place / f"{item.number}.md", page(facts, "\n\n".join(item.paragraphs)))
    return len(standard.items)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--content", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    for name, text in FILES.items():
        write(options.out / name, text)
    print(json.dumps({"items": sum(write_edition(folder, options.out) for folder in editions(options.content))}))


if __name__ == "__main__":
    main()
