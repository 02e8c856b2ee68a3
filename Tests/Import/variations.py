"""The variations of the three real documents: each the same items in another form.

Those of the first kind are made of the document as it was published, with its notice, contents and damage; those of the
second of the reviewed edition. Texts are compared without white space, so that a form that can't keep paragraphs apart
(one line, a table by tabs) needs no rule of its own.
"""
import dataclasses
import functools

import docx
import forms
import pdf
import texts
import xlsx
from support import FIELDS, ROOT, SOURCES, Edition, Variation

BOM = "\ufeff"


def all_variations(program):
    """Every variation of every document."""
    editions = {source: program.edition(ROOT / "Content" / source / "2023") for source in SOURCES}
    return [variation for source, edition in editions.items()
            for kind in (of_text, of_forms, of_tables, of_packages, of_web, of_pages, with_gaps)
            for variation in kind(source, edition, program)]


def original(source):
    return (ROOT / f"Tests/Golden/Import/{source}/Input/source.txt").read_bytes().decode()


def of_text(source, edition, program):
    """The document as published, in other letters, lines and bytes."""
    text = original(source)

    def variation(name, changed, encoding="utf-8", bom="", items=edition.items, file="source.txt", **more):
        return Variation(name, source, file, lambda: (bom + changed).encode(encoding), items, text=changed,
                         references=source == "ouhai", **more)

    yield variation("as-it-is", text, same_as_source=True)
    # The lines of this document are cut already, anywhere: its paragraphs are taken from the reviewed edition.
    whole = forms.text_form(edition) if source == "quzhou" else texts.without_bookmarks(text)
    for columns, indent, spaced in ((24, "", False), (34, "　　", False), (47, "", True)):
        for style, number in texts.PAGE_NUMBERS.items():
            yield variation(f"wrapped-{columns}-{style}", texts.wrapped(whole, columns, number, indent, spaced))
    for name, change in (("half-width", texts.half_width), ("full-width", texts.full_width)):
        yield variation(f"{name}-structure", texts.structure(text, change))
        # Here the texts have the other brackets and colons as well.
        yield variation(f"{name}-all", change(text), items=[item.changed(change) for item in edition.items])
    # In the contents, page numbers run into the numbers behind them here: 7 and 2. become 72.
    unbroken = texts.without_line_damage(text)
    yield variation("one-line", unbroken.replace("\n", ""))
    yield variation("one-line-spaces", unbroken.replace("\n", " "))
    lines = text.replace("\n", "\r\n")
    yield variation("gb18030-crlf", lines, "gb18030", same_as_source=True)
    yield variation("cr", text.replace("\n", "\r"), same_as_source=True)
    yield variation("utf-16-le", text, "utf-16-le", BOM, same_as_source=True)
    yield variation("utf-16-be", text, "utf-16-be", BOM, same_as_source=True)
    yield variation("utf-16-le-without-mark", text, "utf-16-le", same_as_source=True)
    yield variation("utf-8-mark", text, bom=BOM, same_as_source=True)
    yield variation("zero-width", texts.sprinkled(text, seed=1))
    yield variation("ideographic-indent", texts.indented(text))
    yield variation("ideographic-labels", texts.loosened(text))
    yield variation("markdown-marks", texts.marked(text, edition.items), file="source.md")


def of_forms(source, edition, program):
    """The items as plain text, headings and fields written in the usual ways."""
    for name, style in forms.STYLES.items():
        # Where marks begin again or are missing, an item's number is its position: so it is in these editions.
        yield plain(f"text-{name}", source, "source.txt", forms.text_form(edition, style), edition.items)


def plain(name, source, file, text, items, encoding="utf-8", **more):
    """A document that is nothing but text."""
    return Variation(name, source, file, lambda: text.encode(encoding), items, text=text, **more)


def of_tables(source, edition, program):
    """The items as tables in plain text."""
    columns = functools.partial(forms.column_rows, edition)
    headings = functools.partial(forms.heading_rows, edition)
    names_first = (forms.NUMBER, forms.NAME, forms.DOMAIN, forms.CATEGORY) + tuple(FIELDS.values())
    no_numbers = tuple(column for column in forms.ITEM_COLUMNS if column != forms.NUMBER)
    tables = {
        "heading-rows": headings,
        "merged": functools.partial(columns, merged=True),
        "repeated": columns,
    }
    for name, rows in tables.items():
        yield plain(f"pipes-{name}", source, "source.md", forms.pipe_table(edition.title, rows()), edition.items)
        # Where the cells of domain and category may be empty, other columns stand before them.
        bare = rows(names_first) if name == "merged" else rows()
        yield plain(f"pipes-bare-{name}", source, "source.md",
                    forms.pipe_table(edition.title, bare, outer=False), edition.items)
        yield plain(f"tabs-{name}", source, "source.txt", forms.tab_table(edition.title, rows()), edition.items)
    yield plain("tabs-without-numbers", source, "source.txt",
                forms.tab_table(edition.title, headings(no_numbers)), edition.items)
    yield plain("cell-lines", source, "source.txt", forms.cell_lines(edition.title, headings()), edition.items)
    yield plain("cell-lines-tab-blank", source, "source.txt",
                forms.cell_lines(edition.title, headings(), before="\t", between="\n"), edition.items)
    yield from of_delimited(source, edition, columns)


def of_delimited(source, edition, columns):
    """The items as CSV and TSV."""
    def variation(name, file, rows, encoding="utf-8", delimiter=","):
        rows = list(rows)
        text = forms.delimited(rows, delimiter)
        return Variation(name, source, file, lambda: text.encode(encoding), edition.items, pieces=sum(rows, []))

    mixed = ("牵头负责单位", forms.NAME, "服务内容", forms.CATEGORY, "服务标准", forms.NUMBER, "支出责任", forms.DOMAIN,
             "服务对象")
    lines = forms.column_rows(forms.sentences_apart(edition))
    yield variation("csv", "source.csv", columns(with_marks=False))
    yield variation("csv-merged", "source.csv", columns(merged=True))
    yield variation("csv-columns-mixed", "source.csv", columns(mixed))
    yield variation("csv-quoted-lines", "source.csv", lines)
    yield variation("csv-gb18030", "source.csv", columns(), encoding="gb18030")
    yield variation("csv-mark", "source.csv", columns(), encoding="utf-8-sig")
    yield variation("tsv-columns-mixed", "source.tsv", columns(mixed), delimiter="\t")


def of_packages(source, edition, program):
    """The items as XLSX and DOCX."""
    def variation(name, make, pieces, file="source.docx", **more):
        return Variation(name, source, file, functools.partial(make, edition), edition.items, pieces=pieces, **more)

    merged = sum(forms.column_rows(edition, merged=True), [])
    headings = sum(forms.heading_rows(edition), [])
    repeated = sum(forms.heading_rows(edition, header_every=15), [])
    lines = [text for _, text in forms.paragraphs(edition)]
    for name, shared in (("shared", True), ("inline", False)):
        for form, make, pieces in (
                ("merged", xlsx.merged_columns, merged), ("heading-rows", xlsx.heading_rows, headings)):
            yield variation(f"xlsx-{form}-{name}", functools.partial(make, shared=shared), pieces, "source.xlsx")
    yield variation("docx-paragraphs", docx.plain, lines)
    style = forms.STYLES["no-numbers-at-all"]
    yield variation("docx-numbered", docx.numbered, [text for _, text in forms.paragraphs(edition, style)])
    yield variation("docx-messy", functools.partial(docx.messy, seed=2), lines, besides=docx.MESS)
    yield variation("docx-table-merged", docx.merged_table, merged)
    yield variation("docx-table-heading-rows", docx.heading_table, repeated)
    changes = docx.tracked(edition, seed=3)
    yield Variation("docx-tracked-accepted", source, "source.docx", lambda: changes.data, edition.items,
                    pieces=changes.pieces)
    yield Variation("docx-tracked-original", source, "source.docx", lambda: changes.data, changes.original,
                    pieces=changes.pieces, options=("--changes", "original"))


def of_web(source, edition, program):
    """The items as web pages."""
    lines = [text for _, text in forms.paragraphs(edition)]
    merged = sum(forms.column_rows(edition, merged=True), [edition.title])
    headings = sum(forms.heading_rows(edition), [edition.title])
    for name, body, pieces in (
            ("paragraphs", forms.web_paragraphs(edition), lines), ("table", forms.web_table(edition), merged),
            ("table-heading-rows", forms.web_heading_table(edition), headings)):
        page = forms.web_page(edition.title, body)
        yield Variation(f"html-{name}", source, "source.html", page.encode, edition.items, pieces=pieces)
        page = forms.web_page(edition.title, forms.web_furniture(body))
        yield Variation(f"html-furniture-{name}", source, "source.html", page.encode, edition.items, pieces=pieces,
                        besides=["日期：2024-07-22 15:30", "打印", "浙ICP备05000001号-1"])


def of_pages(source, edition, program):
    """The items as PDF: typeset by the program, and printed by a browser, an office program and a typesetter. Pages cut
    texts anywhere, so that of the report only the names are looked for, and nothing in tables, where pages cut names
    too."""
    names = [item.name for item in edition.items]
    yield Variation("pdf-typeset", source, "source.pdf", lambda: typeset(program, source), edition.items, pieces=names)
    page = forms.web_page(edition.title, forms.web_paragraphs(edition))
    yield Variation("pdf-browser", source, "source.pdf", functools.partial(pdf.chromium, page), edition.items,
                    pieces=names)
    for name, make in pdf.TABLES.items():
        yield Variation(f"pdf-{name}", source, "source.pdf", functools.partial(make, edition), edition.items,
                        refused=name in pdf.REFUSED)


def typeset(program, source):
    """The edition as PDF by `gongbiao export`."""
    code, output, said = program.run("export", f"{source}/2023", "--format", "pdf")
    if code not in (0, 1):
        raise AssertionError(f"export --format pdf ended with {code}: {said}")
    return output


def with_gaps(source, edition, program):
    """Every tenth item lacks a field, or has its label alone, or an empty cell: each has to be named."""
    for name, gap, form in (
            ("text-field-missing", None, forms.text_form), ("text-field-empty", "", forms.text_form),
            ("tabs-cell-empty", "", lambda edition: forms.tab_table(edition.title, forms.heading_rows(edition)))):
        items, expected, gaps = [], [], []
        for item in edition.items:
            key = forms.KEYS[item.number // 10 % len(forms.KEYS)]
            if item.number % 10:
                items.append(item)
                expected.append(item)
                continue
            lead = [] if key == "leadText" else item.lead
            items.append(dataclasses.replace(item, texts={**item.texts, key: gap}))
            expected.append(dataclasses.replace(item, texts={**item.texts, key: ""}, lead=lead))
            gaps.append((item, FIELDS[key]))
        text = form(Edition(edition.id, edition.title, items))
        yield plain(name, source, "source.txt", text, expected, gaps=gaps)
