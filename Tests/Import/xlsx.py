"""Makes XLSX workbooks as Excel and WPS write them: a package of XML parts."""
import io
import zipfile
from xml.sax.saxutils import escape

import forms

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def package(rows, merges, shared):
    """A workbook of one sheet. rows are lists of texts and whole numbers; None is a cell that is not there. Texts stand
    in the table of shared strings, those of two characters and more as two runs, or else in the cells themselves."""
    strings = {}

    def value(content, reference):
        if isinstance(content, int):
            return f'<c r="{reference}"><v>{content}</v></c>'
        if shared:
            index = strings.setdefault(content, len(strings))
            return f'<c r="{reference}" t="s"><v>{index}</v></c>'
        return f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{escape(content)}</t></is></c>'

    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(value(content, f"{chr(ord('A') + column)}{number}")
                        for column, content in enumerate(row) if content is not None)
        lines.append(f'<row r="{number}">{cells}</row>')
    merged = "".join(f'<mergeCell ref="{reference}"/>' for reference in merges)
    sheet = (f'<worksheet xmlns="{SHEET}"><sheetData>{"".join(lines)}</sheetData>'
             + (f'<mergeCells count="{len(merges)}">{merged}</mergeCells>' if merges else "") + "</worksheet>")
    return archive(sheet, "".join(map(shared_string, strings)))


def shared_string(text):
    if len(text) < 2:
        return f"<si><t>{escape(text)}</t></si>"
    half = len(text) // 2
    # The reading of a character (rPh) is no part of the text.
    return ("<si>" + "".join(f'<r><rPr><b/></rPr><t xml:space="preserve">{escape(part)}</t></r>'
                             for part in (text[:half], text[half:]))
            + '<rPh sb="0" eb="1"><t>读音</t></rPh></si>')


def archive(sheet, strings):
    relationships = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{TYPES}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPES}.worksheet+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{TYPES}.sharedStrings+xml"/></Types>',
        "_rels/.rels": f'{relationships}<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        "</Relationships>",
        "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="清单" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{relationships}<Relationship Id="r1" Type="{OFFICE}/worksheet" '
        f'Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{OFFICE}/sharedStrings" '
        'Target="sharedStrings.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": sheet,
        "xl/sharedStrings.xml": f'<sst xmlns="{SHEET}">{strings}</sst>'}
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package_file:
        for name, text in files.items():
            package_file.writestr(name, HEAD + text)
    return data.getvalue()


def merged_columns(edition, shared):
    """A title over all columns; the cells of domain (A) and category (B) cover the rows of their items."""
    rows, merges = [[edition.title]], [f"A1:{chr(ord('A') + len(forms.ALL_COLUMNS) - 1)}1"]
    rows.append(list(forms.ALL_COLUMNS))
    for (place, item), covered in zip(edition.outline(), forms.spans(edition)):
        texts, number = forms.cells(place, item), len(rows) + 1
        first = []
        for letter, column, count in zip("AB", (forms.DOMAIN, forms.CATEGORY), covered):
            first.append(texts[column] if count else None)
            if count > 1:
                merges.append(f"{letter}{number}:{letter}{number + count - 1}")
        rows.append(first + [item.number, item.name] + [texts[column] for column in forms.ITEM_COLUMNS[2:]])
    return package(rows, merges, shared)


def heading_rows(edition, shared):
    """Domains and categories are rows of one cell over all columns."""
    rows, merges = [[edition.title]], []
    for row in forms.heading_rows(edition):
        rows.append(row)
        if len(row) == 1:
            merges.append(f"A{len(rows)}:{chr(ord('A') + len(forms.ITEM_COLUMNS) - 1)}{len(rows)}")
    return package(rows, merges, shared)
