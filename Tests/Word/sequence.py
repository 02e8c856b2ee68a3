"""Holds the parts of a Word file to the order that their schema demands: Word refuses or "repairs" a file whose elements
stand in another order, while other programs don't mind.

SEQUENCES lists, for each element with a fixed order that these files use, the elements it may hold in that order (ECMA-376
part 1, 5th edition, annex A, wml.xsd: CT_PPr, CT_RPr, CT_SectPr, CT_TblPr, CT_TcPr, CT_Style, CT_Settings …). An element
that is not in the list is a fault too.
"""

import re
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

SEQUENCES = {
    "document": "body",
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid "
    "spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl "
    "divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath",
    "pBdr": "top left bottom right between bar",
    "tbl": "tblPr tblGrid tr",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd "
    "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tblBorders": "top left bottom right insideH insideV",
    "tblCellMar": "top left bottom right",
    "tr": "trPr tc",
    "tc": "tcPr p",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "tcBorders": "top left bottom right insideH insideV",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType "
    "cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
    "styles": "docDefaults latentStyles style",
    "docDefaults": "rPrDefault pPrDefault",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr "
    "tblPr trPr tcPr tblStylePr",
    "settings": "writeProtection view zoom mirrorMargins alignBordersAndEdges linkStyles documentProtection defaultTabStop "
    "autoHyphenation evenAndOddHeaders drawingGridHorizontalSpacing characterSpacingControl noLineBreaksAfter "
    "noLineBreaksBefore updateFields footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol "
    "listSeparator",
    "font": "altName panose1 charset family notTrueType pitch sig",
}
"""Elements that may stand several times (tr, tc, p, style, footerReference) may do so where they stand."""


def faults(path) -> list[str]:
    """What is wrong with the order of the elements of a file, with its relationships and with its styles."""
    found: list[str] = []
    with zipfile.ZipFile(path) as package:
        names = set(package.namelist())
        parts = {name: tree.fromstring(package.read(name)) for name in names if name.endswith((".xml", ".rels"))}
    for name, root in parts.items():
        if name.startswith("word/") and name.endswith(".xml"):
            found += [f"{name}: {fault}" for fault in order(root)]
    types = parts["[Content_Types].xml"]
    stated = {element.get("PartName", "")[1:] for element in types if element.get("PartName")}
    found += [f"{name} has no content type" for name in names if name.endswith(".xml") and name not in stated | {"[Content_Types].xml"}]
    targets = {"word/" + element.get("Target") for element in parts["word/_rels/document.xml.rels"]}
    found += [f"{target} is not there" for target in targets - names]
    document = parts["word/document.xml"]
    ids = {style.get(MAIN + "styleId") for style in parts["word/styles.xml"].iter(MAIN + "style")}
    used = {element.get(MAIN + "val") for kind in ("pStyle", "rStyle") for element in document.iter(MAIN + kind)}
    found += [f"style {style} is not defined" for style in sorted(used - ids)]
    relations = {element.get("Id") for element in parts["word/_rels/document.xml.rels"]}
    references = set(re.findall(r'r:id="([^"]+)"', zipfile.ZipFile(path).read("word/document.xml").decode()))
    found += [f"relationship {reference} is not defined" for reference in references - relations]
    return found + bookmarks(document)


def order(root) -> list[str]:
    """The elements that stand where they must not."""
    found = []
    for element in root.iter():
        name = element.tag.removeprefix(MAIN)
        if name not in SEQUENCES:
            continue
        allowed = SEQUENCES[name].split()
        last = -1
        for child in element:
            inner = child.tag.removeprefix(MAIN)
            if inner not in allowed:
                found.append(f"{inner} in {name}")
            elif allowed.index(inner) < last:
                found.append(f"{inner} behind {allowed[last]} in {name}")
            else:
                last = allowed.index(inner)
        if name == "tc" and not [child for child in element if child.tag == MAIN + "p"]:
            found.append("a cell without a paragraph")
        if name == "tr":
            found += spans(element, root)
    return found


def spans(row, root) -> list[str]:
    """A row whose cells don't cover the columns of its table."""
    table = next(table for table in root.iter(MAIN + "tbl") if row in list(table))
    columns = len(table.findall(f"{MAIN}tblGrid/{MAIN}gridCol"))
    covered = 0
    for cell in row.findall(MAIN + "tc"):
        span = cell.find(f"{MAIN}tcPr/{MAIN}gridSpan")
        covered += int(span.get(MAIN + "val")) if span is not None else 1
    return [] if covered == columns else [f"a row of {covered} cells in a table of {columns} columns"]


def bookmarks(document) -> list[str]:
    """Entries of the contents without their bookmark, fields that don't end, bookmarks with one number."""
    starts = list(document.iter(MAIN + "bookmarkStart"))
    names = {start.get(MAIN + "name") for start in starts}
    anchors = {link.get(MAIN + "anchor") for link in document.iter(MAIN + "hyperlink")}
    marks = [mark.get(MAIN + "fldCharType") for mark in document.iter(MAIN + "fldChar")]
    found = [f"no bookmark {anchor}" for anchor in sorted(anchors - names)]
    if len({start.get(MAIN + "id") for start in starts}) != len(starts):
        found.append("two bookmarks have one number")
    if marks.count("begin") != marks.count("end"):
        found.append("a field does not end")
    return found
