internal import Diagnostics
internal import Packages

/// Reads workbooks of Excel and of programs that write its form (XLSX, XLSM): each visible sheet is one table.
enum Spreadsheet {
  /// The text of a workbook with places. What is no workbook, or a damaged or encrypted one, is refused with advice.
  static func read(_ bytes: [UInt8], file: String) throws(ImportRefusal) -> SourceDocument {
    let package = try OfficePackage(bytes, file: file)
    if package.mainType.contains("binary") {
      throw ImportRefusal(Diagnostic("import-format", .error, file: file, .binaryWorkbook))
    }
    let workbook = try package.tree(package.mainPart).root
    guard workbook.name == "workbook" else {
      throw ImportRefusal(Diagnostic("import-format", .error, file: file, .noWorkbook))
    }
    let parts = try package.relationships(of: package.mainPart)
    let startsIn1904 = workbook.first("workbookPr")?["date1904"].map { $0 == "1" || $0 == "true" } ?? false
    let values = SheetValues(
      strings: try package.tree("sharedStrings", in: parts), styles: try package.tree("styles", in: parts),
      startsIn1904: startsIn1904)
    var writer = SheetWriter(builder: SourceDocumentBuilder(file: file, format: .spreadsheet))
    for element in workbook.first("sheets")?.children.filter({ $0.name == "sheet" }) ?? [] {
      let name = element["name"] ?? ""
      let part = parts.first { $0.id == element["r:id"] }
      guard let part, part.type == "worksheet", let path = part.target else {
        writer.skip(name)
        continue
      }
      let sheet = Sheet(name: name, isHidden: element["state"].map { $0 != "visible" } ?? false)
      let cells = SheetCells(try package.tree(path).root, values: values)
      writer.write(sheet, cells)
      for (kind, part) in try package.relationships(of: path).compactMap(SheetSidePart.kind) {
        guard package.contains(part) else { continue }
        writer.write(SheetSidePart(kind: kind, path: part, root: try package.tree(part).root), of: sheet)
      }
    }
    return writer.builder.finished()
  }
}

extension Message {
  fileprivate static let binaryWorkbook = Message(
    zh: "这是二进制工作簿（XLSB）。请在 Excel 中另存为 XLSX 后再导入。",
    en: "This is a binary workbook (XLSB). Save it as XLSX in Excel and import that.")

  fileprivate static let noWorkbook = Message(
    zh: "这不是 Excel 工作簿。请检查是否选错了文件。", en: "This is no Excel workbook. Check the choice of file.")
}
