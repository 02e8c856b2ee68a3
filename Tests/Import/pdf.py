"""Makes PDF documents of tables with the programs that offices print with: a browser, LibreOffice, and Typst.

Every function gives the bytes of a document, or None where its program is missing.
"""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

import docx
import forms
import xlsx
from support import ROOT

LIMIT = 180  # seconds for a program
NARROW = ("3", "4", "2", "6", "9", "20", "20", "4", "7")  # parts of the width, by the column of ALL_COLUMNS


def chromium(page):
    """A web page as a browser prints it."""
    browser = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not browser:
        return None
    with tempfile.TemporaryDirectory(prefix="gongbiao-print-") as folder:
        source, target = pathlib.Path(folder, "page.html"), pathlib.Path(folder, "page.pdf")
        source.write_text(page, encoding="utf-8")
        run([browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--no-pdf-header-footer", f"--user-data-dir={folder}/profile", f"--print-to-pdf={target}",
             source.as_uri()])
        return target.read_bytes()


def office(data, ending):
    """A document or workbook as LibreOffice prints it."""
    program = shutil.which("soffice")
    if not program:
        return None
    with tempfile.TemporaryDirectory(prefix="gongbiao-print-") as folder:
        source = pathlib.Path(folder, f"source.{ending}")
        source.write_bytes(data)
        run([program, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
             "--outdir", folder, str(source)])
        return source.with_suffix(".pdf").read_bytes()


def typst(source, edition_rows):
    """A template of Typst with rows as its data, in the fonts of the project."""
    with tempfile.TemporaryDirectory(prefix="gongbiao-print-") as folder:
        place = pathlib.Path(folder, "source.typ")
        place.write_text(source, encoding="utf-8")
        pathlib.Path(folder, "rows.json").write_text(json.dumps(edition_rows, ensure_ascii=False), encoding="utf-8")
        target = place.with_suffix(".pdf")
        program = ("import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], root=sys.argv[3], "
                   "font_paths=[sys.argv[4]], ignore_system_fonts=True)")
        run([ROOT / ".venv/bin/python3", "-c", program, place, target, folder, ROOT / ".fonts"])
        return target.read_bytes()


def run(command):
    ended = subprocess.run(list(map(str, command)), capture_output=True, timeout=LIMIT)
    if ended.returncode:
        raise AssertionError(f"{command[0]} ended with {ended.returncode}: {ended.stderr.decode(errors='replace')[-300:]}")


# MARK: Layouts


def web(edition, merged, page="A4 landscape", size="8pt", align="middle", collapse="collapse", extra=""):
    """A table as a browser prints it, with its head on every page."""
    body = forms.web_table(edition) if merged else forms.web_heading_table(edition)
    style = (f"<style>@page {{ size: {page}; margin: 15mm }} table {{ border-collapse: {collapse} }} "
             f"td, th {{ font-size: {size}; vertical-align: {align}; padding: 1.5pt 3pt }} {extra}</style>")
    return chromium(forms.web_page(edition.title, style + body))


def typst_table(edition, merged, page="flipped: true", size="8pt", align="horizon", font="FandolSong", repeat="true",
                stroke="0.5pt", inset="3pt", head="", number=True):
    """A table typeset by Typst; rows break over pages. The cells of domain and category cover their rows where the
    table is merged, else they are rows of one cell."""
    columns = forms.ALL_COLUMNS if merged else forms.ITEM_COLUMNS
    parts = NARROW[-len(columns):]
    rows = []
    for (place, item), covered in zip(edition.outline(), forms.spans(edition)):
        texts = forms.cells(place, item)
        first = [(forms.DOMAIN, covered[0]), (forms.CATEGORY, covered[1])]
        if merged:
            rows += [{"text": texts[column], "rows": count, "columns": 1} for column, count in first if count]
        else:
            rows += [{"text": texts[column], "rows": 1, "columns": len(columns)} for column, count in first if count]
        rows += [{"text": texts[column], "rows": 1, "columns": 1} for column in forms.ITEM_COLUMNS]
    source = f"""#set page(paper: "a4", {page}, margin: 15mm, numbering: "- 1 -")
#set text(font: "{font}", size: {size}, lang: "zh")
#set table.cell(breakable: true)
#let lines(body) = body.split("\\n").join(linebreak())
#align(center, text(size: 16pt)[{edition.title}])
{head}
#table(columns: ({', '.join(part + 'fr' for part in parts)}), align: {align} + left, stroke: {stroke}, inset: {inset},
  table.header(repeat: {repeat}, {', '.join(f'[{column}]' for column in columns)}),
  ..json("rows.json").map(cell => table.cell(rowspan: cell.rows, colspan: cell.columns, lines(cell.text))))
"""
    return typst(source, rows)


def word(edition, merged, **layout):
    return office(docx.printed_table(edition, merged, **layout), "docx")


def sheet(edition, merged, **layout):
    return office(xlsx.printed(edition, merged, **layout), "xlsx")


# A spreadsheet prints the text of a cell that goes on over pages on each of them, hidden behind other cells.
REFUSED = {"sheet-table-merged"}

# A browser parts the borders of cells unless a page says otherwise: there two rules stand between any two cells.
TABLES = {
    "browser-table-heading-rows": lambda edition: web(edition, False, "A3 landscape", align="top", collapse="separate"),
    "browser-table-merged": lambda edition: web(edition, True, "A3 landscape", align="top", collapse="separate"),
    "browser-table-portrait": lambda edition: web(edition, False, "A4", size="7pt", extra="thead { display: table-row-group }"),
    "browser-table-middle": lambda edition: web(edition, True),
    "browser-table-whole-rows": lambda edition: web(edition, True, extra="tr { break-inside: avoid }"),
    "word-table-merged": lambda edition: word(edition, True),
    "word-table-merged-top": lambda edition: word(edition, True, page=(23811, 16838), size=20, align="top"),
    "word-table-portrait": lambda edition: word(edition, False, page=(11906, 16838), align="top", size=14, repeated=False),
    "sheet-table-merged": lambda edition: sheet(edition, True),
    "sheet-table-heading-rows": lambda edition: sheet(edition, False, paper=8, align="top", repeated=False),
    "typst-table-merged": lambda edition: typst_table(edition, True),
    "typst-table-portrait": lambda edition: typst_table(
        edition, False, page="flipped: false", align="top", repeat="false", size="7pt", font="FandolFang R"),
}
