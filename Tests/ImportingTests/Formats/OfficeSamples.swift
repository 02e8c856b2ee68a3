import Diagnostics
import HanText
import TestSupport

@testable import Importing

/// Small documents of Office, made of the pieces a test is about.
enum OfficeSamples {
  static let word = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    """
  private static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  /// A package: the main part, and the parts it names by type.
  static func bytes(
    main: String, type: String, body: String, parts: [(type: String, name: String, text: String)] = [],
    others: [(name: String, text: String)] = []
  ) -> [UInt8] {
    let folder = main.split(separator: "/").first.map(String.init) ?? ""
    let name = main.split(separator: "/").last.map(String.init) ?? ""
    let relations = parts.enumerated().map { number, part in
      #"<Relationship Id="rId\#(number + 1)" Type="\#(relation)/\#(part.type)" Target="\#(part.name)"/>"#
    }
    let types = """
      <Types xmlns="\(package)/content-types"><Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/\(main)" ContentType="application/vnd.openxmlformats-officedocument.\(type).main+xml"/></Types>
      """
    let start = """
      <Relationships xmlns="\(package)/relationships">\
      <Relationship Id="r" Type="\(relation)/officeDocument" Target="\(main)"/></Relationships>
      """
    let list = #"<Relationships xmlns="\#(package)/relationships">\#(relations.joined())</Relationships>"#
    return ZipMaker.bytes(
      texts: [
        ("[Content_Types].xml", types), ("_rels/.rels", start), (main, body), ("\(folder)/_rels/\(name).rels", list),
      ] + parts.map { (name: "\(folder)/\($0.name)", text: $0.text) } + others)
  }

  /// A Word document of a body.
  static func docx(_ body: String, parts: [(type: String, name: String, text: String)] = []) -> [UInt8] {
    bytes(
      main: "word/document.xml", type: "wordprocessingml.document",
      body: "<w:document \(word)><w:body>\(body)</w:body></w:document>", parts: parts)
  }

  /// What is read of a Word document.
  static func read(
    _ body: String, changes: TrackedChanges = .accepted,
    parts: [(type: String, name: String, text: String)] = []
  ) throws -> SourceDocument {
    try WordDocument.read(docx(body, parts: parts), file: "in/a.docx", changes: changes)
  }

  /// A paragraph of one run.
  static func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }
}

extension SourceDocument {
  /// The text of a block without its line end and without what is omitted in it.
  func shown(_ block: SourceBlock) -> String {
    var bytes: [UInt8] = []
    for position in block.range.lower..<block.range.upper
    where !omissions.contains(where: { $0.range.lower <= position && position < $0.range.upper }) {
      bytes.append(text[position])
    }
    let line = String(decoding: bytes, as: UTF8.self)
    return line.hasSuffix("\n") ? String(line.dropLast()) : line
  }

  /// The blocks that are text.
  var content: [String] {
    blocks.compactMap { block in
      if case .furniture = block.kind { nil } else { shown(block) }
    }
  }

  /// The blocks that are none, with their kinds.
  var furniture: [String] {
    blocks.compactMap { block in
      if case .furniture(let kind, _) = block.kind { "\(kind.rawValue): \(shown(block))" } else { nil }
    }
  }

  /// The omitted texts with their kinds.
  var omitted: [String] {
    omissions.map { omission in
      let bytes = text[omission.range.lower..<omission.range.upper]
      return "\(omission.kind.rawValue): " + String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The tracked changes that leave nothing out, with their kinds and texts.
  var changed: [String] { changes.map { "\($0.kind.rawValue): \(text($0.range))" } }

  /// The cells with their grid places: row, column, row span, column span, text.
  var cells: [String] {
    blocks.compactMap { block in
      guard case .cell(let cell) = block.kind else { return nil }
      let span = cell.rowSpan > 1 || cell.columnSpan > 1 ? " \(cell.rowSpan)x\(cell.columnSpan)" : ""
      return "\(cell.table).\(cell.row).\(cell.column)\(span) \(shown(block))"
    }
  }

  /// The rules of the findings.
  var rules: [String] { findings.map(\.rule) }

  /// Whether the blocks cover the text, and every omission lies in one.
  var isWhole: Bool {
    var end = 0
    for block in blocks {
      guard block.range.lower == end, block.range.upper > end else { return false }
      end = block.range.upper
    }
    let isInside = omissions.allSatisfy { omission in
      blocks.contains { $0.range.lower <= omission.range.lower && omission.range.upper <= $0.range.upper }
    }
    return end == text.count && isInside && String(validating: text, as: UTF8.self) != nil
  }
}
