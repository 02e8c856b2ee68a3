"""Makes XLSX workbooks as Excel and WPS write them: a package of XML parts."""
import io
import zipfile
from xml.sax.saxutils import escape

import forms

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def package(rows, merges, shared, layout="", widths="", styles="", names="",
            heights=None):
    """A workbook of one sheet. rows are lists of texts and whole numbers; None is a cell that is not there. Texts stand
    in the table of shared strings, those of two characters and more as two runs, or else in the cells themselves. With
    styles every cell has the second one; layout is what stands behind the cells, widths before them."""
    strings = {}
    style = ' s="1"' if styles else ""

    def value(content, reference):
        if isinstance(content, int):
            return f'<c r="{reference}"{style}><v>{content}</v></c>'
        if shared:
            index = strings.setdefault(content, len(strings))
            return f'<c r="{reference}"{style} t="s"><v>{index}</v></c>'
        return f'<c r="{reference}"{style} t="inlineStr"><is><t xml:space="preserve">{escape(content)}</t></is></c>'

    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(value(content, f"{chr(ord('A') + column)}{number}")
                        for column, content in enumerate(row) if content is not None)
        height = f' ht="{heights(row)}" customHeight="1"' if heights else ""
        lines.append(f'<row r="{number}"{height}>{cells}</row>')
    merged = "".join(f'<mergeCell ref="{reference}"/>' for reference in merges)
    sheet = (f'<worksheet xmlns="{SHEET}">{widths}<sheetData>{"".join(lines)}</sheetData>'
             + (f'<mergeCells count="{len(merges)}">{merged}</mergeCells>' if merges else "") + f"{layout}</worksheet>")
    return archive(sheet, "".join(map(shared_string, strings)), styles, names)


def shared_string(text):
    if len(text) < 2:
        return f"<si><t>{escape(text)}</t></si>"
    half = len(text) // 2
    # The reading of a character (rPh) is no part of the text.
    return ("<si>" + "".join(f'<r><rPr><b/></rPr><t xml:space="preserve">{escape(part)}</t></r>'
                             for part in (text[:half], text[half:]))
            + '<rPh sb="0" eb="1"><t>读音</t></rPh></si>')


def archive(sheet, strings, styles="", names=""):
    relationships = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{TYPES}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPES}.worksheet+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{TYPES}.sharedStrings+xml"/>'
        + (f'<Override PartName="/xl/styles.xml" ContentType="{TYPES}.styles+xml"/>' if styles else "") + "</Types>",
        "_rels/.rels": f'{relationships}<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        "</Relationships>",
        "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="清单" sheetId="1" r:id="r1"/></sheets>'
        f"{names}</workbook>",
        "xl/_rels/workbook.xml.rels": f'{relationships}<Relationship Id="r1" Type="{OFFICE}/worksheet" '
        f'Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{OFFICE}/sharedStrings" '
        'Target="sharedStrings.xml"/>'
        + (f'<Relationship Id="r3" Type="{OFFICE}/styles" Target="styles.xml"/>' if styles else "") + "</Relationships>",
        "xl/worksheets/sheet1.xml": sheet,
        "xl/sharedStrings.xml": f'<sst xmlns="{SHEET}">{strings}</sst>'}
    if styles:
        files["xl/styles.xml"] = styles
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


EDGES = "".join(f'<{edge} style="thin"><color auto="1"/></{edge}>' for edge in ("left", "right", "top", "bottom"))
WIDTHS = (6, 8, 5, 12, 18, 40, 40, 24, 14)  # in characters, by the column of ALL_COLUMNS


def styles(size, align):
    """Two formats of cells: the usual one, and one with rules and wrapped lines."""
    alignment = f'<alignment vertical="{align}" wrapText="1"/>'
    return (f'<styleSheet xmlns="{SHEET}"><fonts count="1"><font><sz val="{size}"/><name val="Noto Sans CJK SC"/></font>'
            '</fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>'
            f'<borders count="2"><border/><border>{EDGES}</border></borders>'
            '<cellStyleXfs count="1"><xf fontId="0"/></cellStyleXfs><cellXfs count="2"><xf fontId="0"/>'
            f'<xf fontId="0" applyFont="1" borderId="1" applyBorder="1" applyAlignment="1">{alignment}</xf></cellXfs></styleSheet>')


def printed(edition, merged, size=11, align="center", paper=9, repeated=True):
    """A sheet with rules for printing, one page wide; every cell is there, so that each has its rules. Papers are 8 for
    A3 and 9 for A4."""
    columns = forms.ALL_COLUMNS if merged else forms.ITEM_COLUMNS
    last = chr(ord("A") + len(columns) - 1)
    rows, merges = [[edition.title] + [""] * (len(columns) - 1)], [f"A1:{last}1"]
    rows.append(list(columns))
    for (place, item), covered in zip(edition.outline(), forms.spans(edition)):
        texts, first = forms.cells(place, item), []
        for letter, column, count in zip("AB", (forms.DOMAIN, forms.CATEGORY), covered):
            number = len(rows) + 1
            if merged:
                first.append(texts[column] if count else "")
                merges += [f"{letter}{number}:{letter}{number + count - 1}"] if count > 1 else []
            elif count:
                rows.append([texts[column]] + [""] * (len(columns) - 1))
                merges.append(f"A{number}:{last}{number}")
        rows.append(first + [item.number] + [texts[column] for column in forms.ITEM_COLUMNS[1:]])
    widths = "".join(f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
                     for number, width in enumerate(WIDTHS[-len(columns):], 1))
    layout = ('<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>'
              f'<pageSetup paperSize="{paper}" orientation="landscape" fitToHeight="0"/>'
              "<headerFooter><oddFooter>&amp;C第&amp;P页，共&amp;N页</oddFooter></headerFooter>")
    names = ('<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">清单!$2:$2</definedName>'
             "</definedNames>") if repeated else ""
    fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
    parts = WIDTHS[-len(columns):]

    def height(row):
        """The height of a row in points: no program measures the lines of a row whose height nobody gave."""
        whole = len([text for text in row if text]) == 1
        wraps = max(sum(int(len(line) / (0.38 * (sum(parts) if whole else width))) + 1 for line in str(text).split("\n"))
                    for text, width in zip(row, parts))
        return min(409, (wraps + 0.5) * 16)

    return package(rows, merges, True, layout, f"{fit}<cols>{widths}</cols>", styles(size, align), names, height)
