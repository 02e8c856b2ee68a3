internal import CCMarkGFM
public import Diagnostics
internal import HanText

/// Reads Markdown into blocks with source ranges. This file is the only one that meets cmark.
public enum MarkdownParser {
  /// The widest table that is parsed: cmark's tables cost the square of their width.
  public static let widestTable = 64

  /// The blocks of a file from a byte offset on, and what can't be parsed.
  ///
  /// Text is literal: see ``LiteralDialect``. A file with a table of over ``widestTable`` columns gives no block and
  /// an error for each such line.
  public static func blocks(of file: TextFile, from start: Int = 0) -> (blocks: [MarkdownBlock], findings: [Diagnostic])
  {
    let wide = tooWideLines(of: file, from: start)
    guard wide.isEmpty else { return ([], wide) }
    let parsed = LiteralDialect.neutralised(file.bytes, from: start)
    let firstLine = file.lines.lineNumber(of: start)
    let blocks: [MarkdownBlock] = withDocument(parsed, tables: true, empty: []) { document in
      var blocks: [MarkdownBlock] = []
      var node = cmark_node_first_child(document)
      while let current = node {
        blocks += self.blocks(of: current, in: file, firstLine: firstLine)
        node = cmark_node_next(current)
      }
      return blocks
    }
    return (blocks, [])
  }

  /// What CommonMark would make of a line of text, where it would not show it as it stands.
  static func swallows(_ text: [UInt8]) -> Bool {
    withDocument(text, tables: false, empty: true) { document in
      guard let paragraph = cmark_node_first_child(document) else { return !text.isEmpty }
      guard cmark_node_next(paragraph) == nil, cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH else {
        return true
      }
      var shown: [UInt8] = []
      var node = cmark_node_first_child(paragraph)
      while let current = node {
        guard cmark_node_get_type(current) == CMARK_NODE_TEXT, let literal = cmark_node_get_literal(current) else {
          return true
        }
        shown += String(cString: literal).utf8
        node = cmark_node_next(current)
      }
      return shown != text
    }
  }

  // MARK: cmark

  /// Registers the extensions, once: cmark's registry is global, and writing it twice at a time loses nodes.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// Parses, hands the document to `body` and frees it; `empty` where cmark gives none.
  private static func withDocument<Result>(
    _ bytes: [UInt8], tables: Bool, empty: Result, _ body: (OpaquePointer) -> Result
  ) -> Result {
    guard let parser = cmark_parser_new(CMARK_OPT_SOURCEPOS) else { return empty }
    defer { cmark_parser_free(parser) }
    if tables, isRegistered, let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)  // only this one: others share a global table unsafely
    }
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    guard let document = cmark_parser_finish(parser) else { return empty }
    defer { cmark_node_free(document) }
    return body(document)
  }

  // MARK: Blocks

  private static func blocks(of node: OpaquePointer, in file: TextFile, firstLine: Int) -> [MarkdownBlock] {
    let from = Int(cmark_node_get_start_line(node)) + firstLine - 1
    let to = max(from, Int(cmark_node_get_end_line(node)) + firstLine - 1)
    let range = file.lines.range(ofLine: from).joined(with: file.lines.range(ofLine: to))
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      let line = LineJoining.trim(file.lines.range(ofLine: from), in: file.bytes)
      let level = Int(cmark_node_get_heading_level(node))
      let text = LineJoining.trim(SourceRange(line.lower + level, line.upper), in: file.bytes)
      return [MarkdownBlock(kind: .heading(level: level, text: text), range: range)]
    case CMARK_NODE_THEMATIC_BREAK:
      // cmark counts an empty line below a rule to it.
      return [MarkdownBlock(kind: .rule, range: LineJoining.trim(file.lines.range(ofLine: from), in: file.bytes))]
    case CMARK_NODE_PARAGRAPH:
      // A paragraph without a place stands directly above a table, which has its lines.
      return cmark_node_get_start_line(node) > 0 ? [paragraph(from...to, in: file)] : []
    default:
      // The only other block is a table: nothing else survives the dialect.
      return table(from...to, head: headLine(ofTable: node, endingAt: to, firstLine: firstLine), in: file)
    }
  }

  private static func paragraph(_ lines: ClosedRange<Int>, in file: TextFile) -> MarkdownBlock {
    let ranges = lines.map { LineJoining.trim(file.lines.range(ofLine: $0), in: file.bytes) }
    let whole = file.lines.range(ofLine: lines.lowerBound).joined(with: file.lines.range(ofLine: lines.upperBound))
    return MarkdownBlock(kind: .paragraph(lines: ranges.filter { !$0.isEmpty }), range: whole)
  }

  /// A table, and before it the paragraph that stands directly above its head. Under a head of one bar alone there is
  /// no column: it is text.
  private static func table(_ lines: ClosedRange<Int>, head: Int, in file: TextFile) -> [MarkdownBlock] {
    let bars = LineJoining.trim(file.lines.range(ofLine: head), in: file.bytes)
    guard bars.count > 1 else { return [paragraph(lines, in: file)] }
    let rows = (head...max(head, lines.upperBound)).filter { $0 != head + 1 }.map { file.lines.range(ofLine: $0) }
    let whole = file.lines.range(ofLine: head).joined(with: file.lines.range(ofLine: lines.upperBound))
    let table = MarkdownBlock(kind: .table(rows: rows), range: whole)
    return head > lines.lowerBound ? [paragraph(lines.lowerBound...(head - 1), in: file), table] : [table]
  }

  /// The line of a table's head: two above its first row, or the last but one where it has no row. cmark's own place
  /// of the head is that of the paragraph above it.
  private static func headLine(ofTable node: OpaquePointer, endingAt last: Int, firstLine: Int) -> Int {
    let row = cmark_node_first_child(node).flatMap { cmark_node_next($0) }
    return row.map { Int(cmark_node_get_start_line($0)) + firstLine - 3 } ?? last - 1
  }

  private static func tooWideLines(of file: TextFile, from start: Int) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for line in file.lines.lineNumber(of: start)..<(file.lines.count + 1) {
      let range = file.lines.range(ofLine: line)
      let bars = file.bytes[range.lower..<range.upper].count { $0 == 0x7C }
      if bars > widestTable + 1 {
        findings.append(file.diagnostic("table-width", .error, at: range, .tableTooWide(bars)))
      }
    }
    return findings
  }
}

extension Message {
  static func tableTooWide(_ bars: Int) -> Message {
    Message(
      zh: "这一行有 \(bars) 个“|”，表格超过 64 列，未解析。请拆分表格。",
      en: "This line has \(bars) bars: tables of over 64 columns are not parsed. Split the table.")
  }
}
