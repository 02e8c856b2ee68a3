internal import Diagnostics
internal import HanText

/// Tables as text: CSV (RFC 4180), with tabs or semicolons as well.
///
/// The document's text is the file's own, byte for byte: quotes and separators are omissions inside the blocks.
enum DelimitedText {
  /// Reads a table. The text is UTF-8, with its byte order mark and line ends.
  static func read(_ text: [UInt8], file: String) -> SourceDocument {
    let separator = separator(of: text, file: file)
    var scan = DelimitedScan(text, separator: separator, file: file)
    scan.run()
    return SourceDocument(
      file: file, format: .delimited, text: text, blocks: scan.blocks, omissions: scan.omissions,
      findings: scan.findings)
  }

  /// Whether a text is such a table: by its name's ending, or because its first line is a row of short labels and
  /// nearly all others have as many cells, four at least. Running text is never taken for one.
  static func isDelimited(_ text: [UInt8], file: String) -> Bool {
    if ending(of: file) != nil { return true }
    let start = text.starts(with: byteOrderMark) ? 3 : 0
    let head = text[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    return [comma, tab, semicolon].contains { separator in
      let labels = head.split(separator: separator, omittingEmptySubsequences: false)
      guard labels.count >= 4, labels.allSatisfy(isLabel), Set(labels).count == labels.count else { return false }
      let counts = cellCounts(of: text, separator: separator)
      let same = counts.count { $0 == labels.count }
      return counts.count >= 3 && same * 10 >= counts.count * 9
    }
  }

  static let comma = UInt8(ascii: ",")
  static let tab = UInt8(ascii: "\t")
  static let semicolon = UInt8(ascii: ";")
  static let quote = UInt8(ascii: "\"")
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The separator that gives most rows the same number of cells.
  private static func separator(of text: [UInt8], file: String) -> UInt8 {
    let usual = ending(of: file) == "tsv" ? tab : comma
    var best = (separator: usual, rows: 0, cells: 1)
    for separator in [usual] + [comma, tab, semicolon].filter({ $0 != usual }) {
      let counts = cellCounts(of: text, separator: separator).filter { $0 > 1 }
      let groups = Dictionary(counts.map { ($0, 1) }, uniquingKeysWith: +)
      guard let common = groups.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { continue }
      if (common.value, common.key) > (best.rows, best.cells) { best = (separator, common.value, common.key) }
    }
    return best.separator
  }

  /// The number of cells of each row that is not blank, of the first 500.
  private static func cellCounts(of text: [UInt8], separator: UInt8) -> [Int] {
    var counts: [Int] = []
    var cells = 1
    var isQuoted = false
    var isBlank = true
    var isStart = true
    for byte in text.dropFirst(text.starts(with: byteOrderMark) ? 3 : 0) {
      if byte == quote && (isStart || isQuoted) { isQuoted.toggle() }
      isStart = false
      if isQuoted { continue }
      if byte == separator {
        cells += 1
        isStart = true
      } else if byte == 0x0A || byte == 0x0D {
        if !isBlank || cells > 1 { counts.append(cells) }
        if counts.count == 500 { return counts }
        (cells, isBlank, isStart) = (1, true, true)
      } else {
        isBlank = false
      }
    }
    if !isBlank || cells > 1 { counts.append(cells) }
    return counts
  }

  private static func ending(of file: String) -> String? {
    let name = file.lowercased()
    return ["csv", "tsv"].first { name.hasSuffix("." + $0) }
  }

  /// Whether a cell reads like the label of a column: short, a word, no punctuation of sentences.
  private static func isLabel(_ cell: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: cell, as: UTF8.self).filter { $0 != "\"" }
    let scalars = LineJoining.trim(text).unicodeScalars
    return (1...12).contains(scalars.count) && !scalars.allSatisfy { $0.isDecimalDigit || $0 == "." }
      && !scalars.contains { "。，；：、！？:".unicodeScalars.contains($0) }
  }
}
