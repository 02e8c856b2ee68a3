"""The forms in which offices write the same items: paragraphs and rows of tables, made from a reviewed edition."""
import csv
import dataclasses
import html
import io
from collections.abc import Callable

from support import FIELDS

KEYS = tuple(FIELDS)
DIGITS = "零一二三四五六七八九"


def chinese(number):
    """A number below 100 in Chinese: 十一."""
    tens, ones = divmod(number, 10)
    return ("" if tens < 2 else DIGITS[tens]) + ("十" if tens else "") + (DIGITS[ones] if ones or not tens else "")


def circled(number):
    """A number up to 20 in a circle: ①."""
    return chr(ord("①") + number - 1)


def plain_field(place, label, text):
    return [f"{label}：{text}"]


@dataclasses.dataclass(frozen=True)
class Style:
    """How headings, items and fields are written; functions of the place and the name or text."""

    domain: Callable = lambda place, name: f"{chinese(place.domain)}、{name}"
    category: Callable = lambda place, name: f"{place.category}.{name}"
    item: Callable = lambda place, number, name: f"（{number}）{name}"
    field: Callable = plain_field  # (place of the field from 1, label, text) to paragraphs
    order: tuple = KEYS


def paragraphs(edition, style=Style()):
    """The edition as pairs of a level (title, domain, category, item, field) and a text of one line. A field that is
    None is left out, one that is empty keeps its label."""
    yield "title", edition.title
    for place, item in edition.outline():
        if place.opens_domain:
            yield "domain", style.domain(place, item.domain)
        if place.opens_category:
            yield "category", style.category(place, item.category)
        yield "item", style.item(place, item.number, item.name)
        present = [key for key in style.order if item.texts[key] is not None]
        for index, key in enumerate(present, 1):
            for text in style.field(index, FIELDS[key], item.texts[key]):
                yield from (("field", line) for line in text.split("\n"))


def text_form(edition, style=Style()):
    """The paragraphs as plain text."""
    return "".join(text + "\n" for _, text in paragraphs(edition, style))


STYLES = {
    "as-usual": Style(),
    "order-lead-first": Style(order=("leadText", "audience", "content", "standard", "funding")),
    "order-reversed": Style(order=KEYS[::-1]),
    "order-mixed": Style(order=("content", "funding", "audience", "leadText", "standard")),
    "labels-in-brackets": Style(field=lambda place, label, text: [f"【{label}】{text}"]),
    "labels-on-own-lines": Style(field=lambda place, label, text: [label, text]),
    "labels-numbered": Style(field=lambda place, label, text: [f"{place}.{label}：{text}"]),
    "headings-chapter-section": Style(
        domain=lambda place, name: f"第{chinese(place.domain)}章 {name}",
        category=lambda place, name: f"第{chinese(place.inner)}节 {name}"),
    # The categories begin again at 1 in every domain.
    "headings-brackets-digits": Style(
        domain=lambda place, name: f"（{chinese(place.domain)}）{name}",
        category=lambda place, name: f"{place.inner}.{name}"),
    "headings-without-numbers": Style(domain=lambda place, name: name, category=lambda place, name: name),
    "marks-half-width": Style(item=lambda place, number, name: f"({number}) {name}"),
    "marks-digits": Style(
        category=lambda place, name: f"（{chinese(place.inner)}）{name}",
        item=lambda place, number, name: f"{number}.{name}"),
    # Circles end at 20 or 50: where documents use them, they begin again in every category.
    "marks-circled-restarting": Style(item=lambda place, number, name: f"{circled(place.place)}{name}"),
    "marks-restarting": Style(item=lambda place, number, name: f"（{place.place}）{name}"),
    "marks-none": Style(item=lambda place, number, name: name),
    "no-numbers-at-all": Style(
        domain=lambda place, name: name, category=lambda place, name: name, item=lambda place, number, name: name),
}

NUMBER, NAME, DOMAIN, CATEGORY = "序号", "服务项目", "领域", "类别"
ITEM_COLUMNS = (NUMBER, NAME) + tuple(FIELDS.values())
ALL_COLUMNS = (DOMAIN, CATEGORY) + ITEM_COLUMNS


def cells(place, item, with_marks=True):
    """The cells of an item by the name of their column."""
    style = Style()
    return {
        DOMAIN: style.domain(place, item.domain) if with_marks else item.domain,
        CATEGORY: style.category(place, item.category) if with_marks else item.category,
        NUMBER: str(item.number), NAME: item.name,
        **{label: item.texts[key] or "" for key, label in FIELDS.items()}}


def heading_rows(edition, columns=ITEM_COLUMNS, header_every=0):
    """A table whose domains and categories are rows of one cell, with the header first or every so many items."""
    yield list(columns)
    for count, (place, item) in enumerate(edition.outline()):
        if header_every and count and count % header_every == 0:
            yield list(columns)
        row = cells(place, item)
        if place.opens_domain:
            yield [row[DOMAIN]]
        if place.opens_category:
            yield [row[CATEGORY]]
        yield [row[column] for column in columns]


def column_rows(edition, columns=ALL_COLUMNS, merged=False, with_marks=True):
    """A table with columns for domain and category; where cells are merged, repeats are empty."""
    yield list(columns)
    for place, item in edition.outline():
        row = cells(place, item, with_marks)
        if merged and not place.opens_domain:
            row[DOMAIN] = ""
        if merged and not place.opens_category:
            row[CATEGORY] = ""
        yield [row[column] for column in columns]


def spans(edition):
    """For every item the rows that its domain's and its category's cell cover, 0 where another's covers it."""
    places = [place for place, _ in edition.outline()]
    for place in places:
        yield (sum(other.domain == place.domain for other in places) if place.opens_domain else 0,
               sum(other.category == place.category for other in places) if place.opens_category else 0)


def pipe_table(title, rows, outer=True):
    """A Markdown table; paragraphs in a cell are parted by <br>, a row of one cell leaves the others empty. Without
    outer pipes no row may begin with an empty cell: Markdown takes the pipe behind it for an outer one."""
    rows = list(rows)
    width = len(rows[0])
    lines = [" | ".join(row + [""] * (width - len(row))).replace("\n", "<br>").rstrip() for row in rows]
    lines.insert(1, " | ".join(["---"] * width))
    if outer:
        lines = [f"| {line} |" for line in lines]
    return f"{title}\n\n" + "\n".join(lines) + "\n"


def tab_table(title, rows):
    """Cells parted by tabs. A cell has one line here: its paragraphs are joined."""
    return f"{title}\n" + "".join("\t".join(row).replace("\n", "") + "\n" for row in rows)


def cell_lines(title, rows, before="", between=""):
    """A table one cell a line, as pasting out of a word processor leaves it. The paragraphs of a cell are joined."""
    parts = ("".join(before + cell.replace("\n", "") + "\n" for cell in row) for row in rows)
    return f"{title}\n" + between + between.join(parts)


def delimited(rows, delimiter=","):
    """CSV or TSV with the quotes it needs."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return text.getvalue()


def sentences_apart(edition):
    """The edition with a new paragraph after each sentence of its texts."""
    def apart(text):
        return text.replace("。", "。\n").rstrip("\n")

    items = [dataclasses.replace(item, texts={
        key: text if key == "leadText" else apart(text) for key, text in item.texts.items()})
        for item in edition.items]
    return dataclasses.replace(edition, items=items)


def web_page(title, body):
    return (f'<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
            "<style>body { font: 12pt serif } td, th { border: 1px solid; font-size: 8pt }</style>\n"
            f"<script>var title = '不是正文';</script>\n</head>\n<body>\n{body}\n</body>\n</html>\n")


def web_paragraphs(edition, style=Style()):
    """The paragraphs as HTML, headings as such."""
    tags = {"title": "h1", "domain": "h2", "category": "h3", "item": "h4", "field": "p"}
    return "\n".join(
        f"<{tags[level]}>{html.escape(text)}</{tags[level]}>" for level, text in paragraphs(edition, style))


def web_cell(text, attributes=""):
    return f"<td{attributes}>" + "<br>".join(map(html.escape, text.split("\n"))) + "</td>"


def web_rows(title, columns, rows):
    """A table in HTML of a header and of rows, each a list of cells."""
    header = "".join(f"<th>{column}</th>" for column in columns)
    lines = [f"<h1>{title}</h1>", "<table>", f"<thead><tr>{header}</tr></thead>", "<tbody>"]
    return "\n".join(lines + [f"<tr>{''.join(row)}</tr>" for row in rows] + ["</tbody>", "</table>"])


def web_table(edition):
    """A table in HTML: the cells of domain and category cover the rows of their items."""
    rows = []
    for (place, item), covered in zip(edition.outline(), spans(edition)):
        row = cells(place, item)
        first = [web_cell(row[column], f' rowspan="{count}"')
                 for column, count in zip((DOMAIN, CATEGORY), covered) if count]
        rows.append(first + [web_cell(row[column]) for column in ITEM_COLUMNS])
    return web_rows(edition.title, ALL_COLUMNS, rows)


def web_heading_table(edition):
    """A table in HTML: domains and categories are rows of one cell."""
    header, *rows = heading_rows(edition)
    wide = f' colspan="{len(header)}"'
    return web_rows(
        edition.title, header, [[web_cell(text, wide if len(row) == 1 else "") for text in row] for row in rows])


def web_furniture(body):
    """A document among what government websites put around it."""
    return f"""<div class="top"><a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <span>政策文件</span></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zw">政务</a></li><li><a href="/fw">服务</a></li></ul>
<div class="info"><span>日期：2024-07-22 15:30</span> <span>来源：市发展改革委</span> <span>浏览次数：1024</span>
<span>字体：[ <a>大</a> <a>中</a> <a>小</a> ]</span></div>
<div class="article">
{body}
</div>
<div class="tools"><a>打印</a> <a>关闭</a> 分享：<a>微信</a> <a>微博</a></div>
<div class="footer"><p>主办单位：某市人民政府办公室　网站标识码：3304000001</p>
<p><a>浙ICP备05000001号-1</a> <a>浙公网安备 33040002000001号</a></p></div>"""
