"""Makes DOCX documents as Word writes them: a package of XML parts.

A paragraph's text is a list of runs: pairs of a kind ("plain", "ins", "del", "moveFrom" or "moveTo") and a text.
"""
import dataclasses
import io
import random
import zipfile
from xml.sax.saxutils import escape

import forms
from support import FIELDS

SPACES = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
          'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"')
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
LEVELS = ("domain", "category", "item")
AUTHOR = 'w:author="张三" w:date="2024-05-06T07:08:09Z"'


def run(text, tag="t", properties=""):
    return f'<w:r>{properties}<w:{tag} xml:space="preserve">{escape(text)}</w:{tag}></w:r>'


def runs(pieces):
    """Runs, those inserted, deleted or moved inside the marks of tracked changes."""
    parts = []
    for number, (kind, text) in enumerate(pieces):
        content = run(text, "delText" if kind == "del" else "t")
        parts.append(content if kind == "plain" else f'<w:{kind} w:id="{number}" {AUTHOR}>{content}</w:{kind}>')
    return "".join(parts)


def paragraph(content, level=None, mark=None):
    """A paragraph; level is that of its automatic number, mark says how its end was changed."""
    properties = ""
    if level is not None:
        properties += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
    if mark:
        properties += f'<w:rPr><w:{mark} w:id="9" {AUTHOR}/></w:rPr>'
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{content}</w:p>"


# 一、 for domains, 1. for categories, （1） for items; categories and items count through the whole document.
NUMBERING = "".join(
    f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
    + ('<w:lvlRestart w:val="0"/>' if level else "")
    + f'<w:suff w:val="nothing"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
    for level, (form, text) in enumerate(
        (("chineseCountingThousand", "%1、"), ("decimal", "%2."), ("decimal", "（%3）"))))


def package(body, parts=()):
    """The bytes of a document; parts are further ones: (name without .xml, name of its type, its XML)."""
    parts = [("styles", "styles", f"<w:styles {SPACES}/>"),
             ("numbering", "numbering",
              f'<w:numbering {SPACES}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>'
              f'{NUMBERING}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'),
             *parts]
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{TYPES}.{kind}+xml"/>' for name, kind, _ in parts)
    links = "".join(
        f'<Relationship Id="r{name}" Type="{OFFICE}/{kind}" Target="{name}.xml"/>' for name, kind, _ in parts)
    relationships = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{TYPES}.document.main+xml"/>{types}</Types>',
        "_rels/.rels": f'{relationships}<Relationship Id="r1" Type="{OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {SPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f"{relationships}{links}</Relationships>",
        **{f"word/{name}.xml": text for name, _, text in parts}}
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, HEAD + text)
    return data.getvalue()


def plain(edition):
    """A paragraph each, numbers typed."""
    return package("".join(paragraph(run(text)) for _, text in forms.paragraphs(edition)))


def numbered(edition):
    """The numbers of domains, categories and items are automatic: the text does not have them."""
    style = forms.Style(
        domain=lambda place, name: name, category=lambda place, name: name, item=lambda place, number, name: name)
    return package("".join(
        paragraph(run(text), LEVELS.index(kind) if kind in LEVELS else None)
        for kind, text in forms.paragraphs(edition, style)))


MESS = ("征求意见稿", "此处请财政局核对。")  # the head of the pages and a comment


def messy(edition, seed):
    """Text cut into runs anywhere, bookmarks, links, comments, soft hyphens, a head, a foot with a page number."""
    chance = random.Random(seed)

    def content(number, text):
        pieces = []
        while text:
            length = chance.randint(1, 9)
            pieces.append(run(text[:length], properties='<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'))
            text = text[length:]
        place = chance.randrange(len(pieces) + 1)
        pieces.insert(place, chance.choice((
            '<w:proofErr w:type="spellStart"/>', "<w:r><w:softHyphen/></w:r>", "<w:r><w:lastRenderedPageBreak/></w:r>",
            f'<w:bookmarkStart w:id="{number}" w:name="_Toc{number}"/><w:bookmarkEnd w:id="{number}"/>')))
        if number == 5:
            pieces.append('<w:r><w:commentReference w:id="0"/></w:r>')
        if number % 9 == 0:
            pieces[0] = f'<w:hyperlink w:anchor="_Toc{number}">{pieces[0]}</w:hyperlink>'
        if number % 11 == 0:
            pieces[-1] = f"<w:sdt><w:sdtContent>{pieces[-1]}</w:sdtContent></w:sdt>"
        return "".join(pieces)

    body = "".join(paragraph(content(number, text)) for number, (_, text) in enumerate(forms.paragraphs(edition)))
    page = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("12")}<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    section = ('<w:sectPr><w:headerReference w:type="default" r:id="rheader1"/>'
               '<w:footerReference w:type="default" r:id="rfooter1"/></w:sectPr>')
    head, comment = MESS
    return package(body + section, [
        ("header1", "header", f"<w:hdr {SPACES}>{paragraph(run(head))}</w:hdr>"),
        ("footer1", "footer", f"<w:ftr {SPACES}>{paragraph(run('— ') + page + run(' —'))}</w:ftr>"),
        ("comments", "comments",
         f'<w:comments {SPACES}><w:comment w:id="0" {AUTHOR}>{paragraph(run(comment))}</w:comment></w:comments>')])


@dataclasses.dataclass
class Tracked:
    """A document with tracked changes: accepted it gives an edition, rejected another one."""

    data: bytes
    pieces: list  # the texts of its paragraphs with both sides of every change
    original: list  # the items before the changes


class Changes:
    """Writes a document paragraph by paragraph and changes it at seeded places."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.parts, self.pieces = [], []

    def add(self, *content, mark=None):
        """A paragraph of runs."""
        self.parts.append(paragraph(runs(content), mark=mark))
        self.pieces.append("".join(text for _, text in content))

    def change(self, text):
        """The runs of a text in which something changed, and the text as it was."""
        start = self.chance.randint(1, len(text) - 3)
        end = start + self.chance.choice((0, 1, 2))
        before = self.chance.choice(("原有", "修订前", "甲、乙")) if end == start else self.chance.choice(("", "旧文"))
        content = [("plain", text[:start]), ("del", before), ("ins", text[start:end]), ("plain", text[end:])]
        return [piece for piece in content if piece[1]], text[:start] + before + text[end:]

    def item(self, item):
        """Writes an item, and gives it as it was."""
        before = dataclasses.replace(item, texts=dict(item.texts))
        content = [("plain", item.name)]
        if item.number % 9 == 0:
            content, before.name = self.change(item.name)
        self.add(("plain", f"（{item.number}）"), *content)
        for key, label in FIELDS.items():
            if key == "standard" and item.number % 20 == 15:
                # The funding was moved behind the standard: a field in another place, the same on both sides.
                self.add(("moveFrom", f"{FIELDS['funding']}：{item.texts['funding']}"), mark="moveFrom")
            self.field(item, key, label, before)
        return before

    def field(self, item, key, label, before):
        first, *rest = item.texts[key].split("\n")
        if key == "content" and item.number % 20 == 0:
            self.add(("plain", f"{label}：{first}"))
            self.add(("del", DELETED), mark="del")
            before.texts[key] += "\n" + DELETED
        elif key == "content" and item.number % 20 == 10 and not rest and first.count("。") > 1:
            # The last sentence is a paragraph of its own that was put in.
            end = first.rindex("。", 0, -1) + 1
            self.add(("plain", f"{label}：{first[:end]}"))
            self.add(("ins", first[end:]), mark="ins")
            before.texts[key] = first[:end]
        elif key == "funding" and item.number % 20 == 15:
            self.add(("moveTo", f"{label}：{first}"), mark="moveTo")
        elif key != "leadText" and not rest and len(first) > 6 and self.chance.random() < 0.6:
            content, before.texts[key] = self.change(first)
            self.add(("plain", f"{label}："), *content)
        else:
            self.add(("plain", f"{label}：{first}"))
        for text in rest:
            self.add(("plain", text))


DELETED = "此款为修订前的内容。"


def tracked(edition, seed):
    """Characters of names and fields replaced, put in or struck out at seeded places; paragraphs put in, struck out
    and moved."""
    changes, style, original = Changes(seed), forms.Style(), []
    changes.add(("plain", edition.title))
    for place, item in edition.outline():
        if place.opens_domain:
            changes.add(("plain", style.domain(place, item.domain)))
        if place.opens_category:
            changes.add(("plain", style.category(place, item.category)))
        original.append(changes.item(item))
    return Tracked(package("".join(changes.parts)), changes.pieces, original)


def cell(text, properties="", width=1):
    span = f'<w:gridSpan w:val="{width}"/>' if width > 1 else ""
    content = "".join(paragraph(run(line)) if line else paragraph("") for line in text.split("\n"))
    return f"<w:tc><w:tcPr>{span}{properties}</w:tcPr>{content}</w:tc>"


def row(cells, is_header=False):
    return f"<w:tr>{'<w:trPr><w:tblHeader/></w:trPr>' if is_header else ''}{''.join(cells)}</w:tr>"


def table(title, rows, columns):
    """A document of a title and a table."""
    grid = '<w:gridCol w:w="1200"/>' * columns
    body = f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    return package(paragraph(run(title)) + body + paragraph(""))


def merged_table(edition):
    """A table whose cells of domain and category cover the rows of their items."""
    rows = [row(map(cell, forms.ALL_COLUMNS), is_header=True)]
    for (place, item), covered in zip(edition.outline(), forms.spans(edition)):
        texts = forms.cells(place, item)
        first = [cell(texts[column], '<w:vMerge w:val="restart"/>') if rows_covered else cell("", "<w:vMerge/>")
                 for column, rows_covered in zip((forms.DOMAIN, forms.CATEGORY), covered)]
        rows.append(row(first + [cell(texts[column]) for column in forms.ITEM_COLUMNS]))
    return table(edition.title, rows, len(forms.ALL_COLUMNS))


def heading_table(edition):
    """A table whose domains and categories are rows of one wide cell; the header is typed again every 15 items."""
    columns = len(forms.ITEM_COLUMNS)
    rows = [row([cell(texts[0], width=columns)] if len(texts) == 1 else map(cell, texts), is_header=number == 0)
            for number, texts in enumerate(forms.heading_rows(edition, header_every=15))]
    return table(edition.title, rows, columns)


PARTS = (3, 4, 2, 6, 9, 20, 20, 4, 7)  # of the width, by the column of ALL_COLUMNS


def printed_table(edition, merged, page=(16838, 11906), size=16, align="center", repeated=True, rows_break=True):
    """A table with rules and widths, as it is printed: a page in twentieths of a point, a size in half points. The cells
    of domain and category cover their rows where the table is merged, else they are rows of one cell."""
    columns = forms.ALL_COLUMNS if merged else forms.ITEM_COLUMNS
    parts = PARTS[-len(columns):]
    widths = [(page[0] - 1700) * part // sum(parts) for part in parts]
    style = f'<w:rPr><w:sz w:val="{size}"/></w:rPr>'

    def cell(text, column, span=1, more=""):
        properties = f'<w:tcW w:w="{sum(widths[column:column + span])}" w:type="dxa"/>'
        properties += f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
        content = "".join(paragraph(run(line, properties=style)) for line in text.split("\n"))
        return f'<w:tc><w:tcPr>{properties}{more}<w:vAlign w:val="{align}"/></w:tcPr>{content}</w:tc>'

    def row(cells, is_header=False):
        properties = ("<w:tblHeader/>" if is_header and repeated else "") + ("" if rows_break else "<w:cantSplit/>")
        return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"

    rows = [row([cell(text, index) for index, text in enumerate(columns)], is_header=True)]
    for (place, item), covered in zip(edition.outline(), forms.spans(edition)):
        texts, first = forms.cells(place, item), []
        for index, (column, count) in enumerate(zip((forms.DOMAIN, forms.CATEGORY), covered)):
            if merged:
                mark = '<w:vMerge w:val="restart"/>' if count else "<w:vMerge/>"
                first.append(cell(texts[column] if count else "", index, more=mark))
            elif count:
                rows.append(row([cell(texts[column], 0, len(columns))]))
        rows.append(row(first + [cell(texts[column], columns.index(column)) for column in forms.ITEM_COLUMNS]))
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    edges = "".join(f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
                    for edge in ("top", "left", "bottom", "right", "insideH", "insideV"))
    table = (f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{edges}</w:tblBorders>'
             f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>')
    landscape = ' w:orient="landscape"' if page[0] > page[1] else ""
    section = (f'<w:sectPr><w:footerReference w:type="default" r:id="rfooter1"/>'
               f'<w:pgSz w:w="{page[0]}" w:h="{page[1]}"{landscape}/>'
               '<w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="400" w:footer="400"/></w:sectPr>')
    number = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
              f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    return package(paragraph(run(edition.title)) + table + paragraph("") + section, [
        ("footer1", "footer", f"<w:ftr {SPACES}>{paragraph(run('第 ') + number + run(' 页'))}</w:ftr>")])
