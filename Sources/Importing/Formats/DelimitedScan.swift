internal import Diagnostics
internal import HanText

/// Goes through a delimited text cell by cell.
struct DelimitedScan {
  private(set) var blocks: [SourceBlock] = []
  private(set) var omissions: [SourceOmission] = []
  private(set) var findings: [Diagnostic] = []
  private let text: [UInt8]
  private let separator: UInt8
  private let file: String
  private var offset = 0
  private var start = 0
  private var row = 0
  private var column = 0

  init(_ text: [UInt8], separator: UInt8, file: String) {
    self.text = text
    self.separator = separator
    self.file = file
  }

  /// Reads all cells. Cost: the text is read twice at most.
  mutating func run() {
    if text.starts(with: DelimitedText.byteOrderMark) {
      omit(3, .invisible, .byteOrderMark)
    }
    while offset < text.count { readCell() }
    endBlock()
    findings = findings.map { $0.located(by: LineIndex(text)) }
  }

  private mutating func readCell() {
    if text[offset] == DelimitedText.quote {
      if let close = closingQuote(behind: offset) {
        readQuoted(upTo: close)
      } else {
        findings.append(
          Diagnostic(
            "import-quote", .warning, file: file, range: SourceRange(offset, offset + 1),
            .unclosedQuote(row: row + 1, column: column + 1)))
        offset += 1
      }
    }
    while offset < text.count, text[offset] != separator, !isLineEnd(text[offset]) { offset += 1 }
    guard offset < text.count else { return }
    if text[offset] == separator {
      omit(1, .sourceMark, .separator)
      endBlock()
      column += 1
    } else {
      passLineEnd()
      endBlock()
      row += 1
      column = 0
    }
  }

  /// The inside of a quoted cell, each line a block.
  private mutating func readQuoted(upTo close: Int) {
    omit(1, .sourceMark, .quote)
    while offset < close {
      if text[offset] == DelimitedText.quote {
        omit(1, .sourceMark, .quote)
        offset += 1
      } else if isLineEnd(text[offset]) {
        passLineEnd()
        endBlock()
      } else {
        offset += 1
      }
    }
    omit(1, .sourceMark, .quote)
  }

  /// The offset of the quote that ends a cell: the first behind its opening that is not doubled.
  private func closingQuote(behind opening: Int) -> Int? {
    var offset = opening + 1
    while offset < text.count {
      if text[offset] == DelimitedText.quote {
        guard offset + 1 < text.count, text[offset + 1] == DelimitedText.quote else { return offset }
        offset += 1
      }
      offset += 1
    }
    return nil
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private mutating func passLineEnd() {
    let isPair = text[offset] == 0x0D && offset + 1 < text.count && text[offset + 1] == 0x0A
    offset += isPair ? 2 : 1
  }

  private mutating func omit(_ count: Int, _ kind: ImportAccount.Kind, _ reason: Message) {
    omissions.append(SourceOmission(range: SourceRange(offset, offset + count), kind: kind, reason: reason))
    offset += count
  }

  private mutating func endBlock() {
    guard offset > start else { return }
    var place = SourcePlace()
    place.row = row + 1
    place.column = column + 1
    let cell = SourceCell(table: 0, row: row, column: column)
    blocks.append(SourceBlock(range: SourceRange(start, offset), kind: .cell(cell), place: place))
    start = offset
  }
}

extension Message {
  fileprivate static let byteOrderMark = Message(zh: "文件开头的字节顺序标记。", en: "The byte order mark.")
  fileprivate static let separator = Message(zh: "单元格之间的分隔符。", en: "The separator of two cells.")
  fileprivate static let quote = Message(zh: "单元格的引号标记。", en: "A quotation mark of the format around a cell.")

  fileprivate static func unclosedQuote(row: Int, column: Int) -> Message {
    Message(
      zh: "第 \(row) 行第 \(column) 列的单元格以引号开头，但没有结束的引号；引号按文字保留。请核对这一格的范围。",
      en: "The cell in row \(row), column \(column) opens a quotation mark that is never closed; it was kept as text. "
        + "Check where the cell ends.")
  }
}
