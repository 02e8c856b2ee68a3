internal import HanText

/// Running text in blocks, as a field, a preface or the body of a notice holds it.
///
/// Text is literal: no inline markup exists in the model. Paragraphs hold no line break and no space at their ends.
public struct Passage: Sendable, Hashable, Codable {
  /// One block of a passage.
  public enum Block: Sendable, Hashable, Codable {
    /// A paragraph.
    case paragraph(String)
    /// A heading inside a text; level 1 is the highest.
    case heading(level: Int, text: String)
    /// A table; the first row is its head.
    case table(Table)
  }

  /// The blocks in order.
  public var blocks: [Block]

  /// A passage of the blocks given; paragraphs are trimmed, empty ones dropped.
  public init(_ blocks: [Block] = []) {
    self.blocks = blocks.compactMap(Self.canonical)
  }

  /// A passage of paragraphs: one for each line of the text that is not blank.
  public init(text: String) {
    self.init(
      text.split(whereSeparator: \.isNewline).map { Block.paragraph(String($0)) })
  }

  /// Whether there is no block.
  public var isEmpty: Bool { blocks.isEmpty }

  /// Whether anything but paragraphs is in it.
  public var isStructured: Bool {
    blocks.contains { if case .paragraph = $0 { false } else { true } }
  }

  /// The plain text: blocks joined by one newline, a table row as one line with cells joined by TAB.
  public var plainText: String {
    lines.joined(separator: "\n")
  }

  /// The lines of ``plainText``.
  public var lines: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text), .heading(_, let text): [text]
      case .table(let table): table.rows.map { $0.joined(separator: "\t") }
      }
    }
  }

  private static func canonical(_ block: Block) -> Block? {
    switch block {
    case .paragraph(let text):
      let line = singleLine(text)
      return line.isEmpty ? nil : .paragraph(line)
    case .heading(let level, let text):
      let line = singleLine(text)
      return line.isEmpty ? nil : .heading(level: min(max(level, 1), 6), text: line)
    case .table(let table):
      return table.rows.isEmpty ? nil : .table(table)
    }
  }

  /// Line breaks become what the language needs; spaces at the ends go.
  private static func singleLine(_ text: String) -> String {
    text.unicodeScalars.contains(where: \.isLineEnd)
      ? LineJoining.join(text.split(whereSeparator: \.isNewline).map(String.init)) : LineJoining.trim(text)
  }
}

/// A table of text cells; every row has the same number of cells.
public struct Table: Sendable, Hashable, Codable {
  /// The rows, the head first.
  public var rows: [[String]]

  /// A table. Short rows are filled with empty cells; line breaks in cells become spaces or nothing as text needs.
  public init(rows: [[String]]) {
    let width = rows.map(\.count).max() ?? 0
    self.rows = rows.map { row in
      let cells = row.map { LineJoining.join($0.split(whereSeparator: \.isNewline).map(String.init)) }
      return cells + Array(repeating: "", count: width - cells.count)
    }
  }

  /// The number of columns.
  public var width: Int { rows.first?.count ?? 0 }
}
