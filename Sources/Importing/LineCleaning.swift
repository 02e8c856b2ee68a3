internal import Diagnostics
internal import HanText

/// Takes away what the page and the source format put into a text: page numbers, bookmark marks, form feeds,
/// characters that show nothing.
enum LineCleaning {
  /// The lines that hold something to read; what was taken away stands in the account.
  static func clean(_ source: SourceText, _ account: inout AccountWriter) -> [SourceLine] {
    var lines: [SourceLine] = []
    for number in 1...source.index.count {
      let raw = source.line(number)
      let text = withoutInvisible(withoutMarks(raw, number, &account), number, &account)
      if !text.isEmpty { lines.append(SourceLine(number: number, text: text)) }
    }
    let bare = barePageNumbers(lines)
    return lines.filter { line in
      guard bare.contains(line.number) || isPageNumber(line.text) else { return true }
      account.leftOut(.pageNumber, line: line.number, line.text, .pageNumber)
      return false
    }
  }

  /// The line without marks that a converter wrote: `[bookmark: _Toc23914]`.
  private static func withoutMarks(_ line: String, _ number: Int, _ account: inout AccountWriter) -> String {
    guard line.utf8.contains(UInt8(ascii: "[")) else { return line }
    var kept = ""
    var rest = line[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let mark = rest[open...close]
      let isMark = markNames.contains { mark.dropFirst().hasPrefix($0 + ":") }
      kept += rest[..<open]
      if isMark {
        account.leftOut(.sourceMark, line: number, String(mark), .sourceMark)
      } else {
        kept += mark
      }
      rest = rest[rest.index(after: close)...]
    }
    return kept + rest
  }

  private static let markNames = ["bookmark", "footnote", "endnote", "comment"]

  private static func withoutInvisible(_ line: String, _ number: Int, _ account: inout AccountWriter) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      if scalar.isInvisible && !scalar.isSpace {
        account.leftOut(.invisible, line: number, String(scalar), .invisible(scalar))
      } else {
        kept.append(scalar)
      }
    }
    return LineJoining.trim(String(kept))
  }

  /// Whether a line is a page number with its dashes: － 12 －, — 3 —, 第 5 页, 第 5 页 共 80 页.
  private static func isPageNumber(_ text: String) -> Bool {
    let compact = TextSpacing.removed(text).foldingWidth
    let dashes = "-–—―─·".unicodeScalars
    let scalars = Array(compact.unicodeScalars)
    if scalars.count >= 3, dashes.contains(scalars[0]), dashes.contains(scalars[scalars.count - 1]) {
      let inner = scalars.drop { dashes.contains($0) }.reversed().drop { dashes.contains($0) }
      return !inner.isEmpty && inner.allSatisfy(\.isDecimalDigit)
    }
    guard compact.hasPrefix("第"), compact.hasSuffix("页") else { return false }
    return scalars.allSatisfy { $0.isDecimalDigit || "第页共,，/".unicodeScalars.contains($0) }
  }

  /// The lines that hold nothing but a number and count up through the document, three at least.
  private static func barePageNumbers(_ lines: [SourceLine]) -> Set<Int> {
    let numbers = lines.compactMap { line in
      line.text.unicodeScalars.count <= 4 && line.text.unicodeScalars.allSatisfy(\.isDecimalDigit)
        ? Int(line.text.foldingWidth).map { (line: line.number, value: $0) } : nil
    }
    let counts = zip(numbers, numbers.dropFirst()).allSatisfy { $0.value < $1.value }
    return numbers.count >= 3 && counts ? Set(numbers.map(\.line)) : []
  }
}

extension Message {
  fileprivate static let pageNumber = Message(zh: "页码。", en: "A page number.")

  fileprivate static let sourceMark = Message(
    zh: "文档转换时留下的标记，不是正文。", en: "A mark left by conversion, no part of the text.")

  fileprivate static func invisible(_ scalar: Unicode.Scalar) -> Message {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return Message(zh: "看不见的字符 U+\(code)。", en: "An invisible character, U+\(code).")
  }
}
