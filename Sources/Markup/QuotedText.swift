public import Diagnostics
public import HanText

/// A Markdown text with block quotes: lines behind `>`, which everywhere else are text.
///
/// The marks are blanked for the parser, one byte for one, so that every range is true of the file. A line without a
/// mark ends the quote; where it stands directly below, other programs would take it in, which is a finding.
public struct QuotedText: Sendable {
  /// A block, or a quote with the blocks in it.
  public enum Element: Sendable, Hashable {
    /// A block outside quotes.
    case block(MarkdownBlock)
    /// A quote: its blocks and the lines it stands in.
    case quote([MarkdownBlock], range: SourceRange)
  }

  /// The file with the marks of quotes blanked: all text is read from it.
  public let file: TextFile
  /// The blocks and quotes in order.
  public let elements: [Element]
  /// What can't be parsed, and lines that other programs would take into a quote.
  public let findings: [Diagnostic]

  /// Parses a file from a byte offset on.
  public init(of file: TextFile, from start: Int = 0) {
    let quotes = Self.quotes(in: file, from: start)
    var (bare, outside) = (file.bytes, file.bytes)
    var inside = [UInt8](repeating: 0x20, count: file.bytes.count)
    for offset in inside.indices where file.bytes[offset] == 0x0A { inside[offset] = 0x0A }
    for quote in quotes {
      for line in quote {
        let range = file.lines.range(ofLine: line)
        for offset in range.lower..<range.upper { outside[offset] = 0x20 }
        guard let mark = Self.mark(in: file.bytes[range.lower..<range.upper]) else { continue }
        bare[mark] = 0x20
        inside.replaceSubrange((mark + 1)..<range.upper, with: file.bytes[(mark + 1)..<range.upper])
      }
    }
    func parsed(_ bytes: [UInt8]) -> (blocks: [MarkdownBlock], findings: [Diagnostic]) {
      MarkdownParser.blocks(of: Self.text(bytes, of: file), from: start)
    }
    let (outer, inner) = (parsed(outside), parsed(inside))
    self.file = Self.text(bare, of: file)
    elements = Self.merged(outer.blocks, inner.blocks, quotes.map { Self.range(of: $0, in: file) })
    findings = outer.findings + inner.findings + Self.continuations(outer.blocks, of: quotes, in: file)
  }

  private static func text(_ bytes: [UInt8], of file: TextFile) -> TextFile {
    TextFile(path: file.path, text: String(decoding: bytes, as: UTF8.self))
  }

  /// The runs of lines that begin with `>` behind three spaces at most.
  private static func quotes(in file: TextFile, from start: Int) -> [ClosedRange<Int>] {
    var quotes: [ClosedRange<Int>] = []
    for line in file.lines.lineNumber(of: start)..<(file.lines.count + 1) {
      let range = file.lines.range(ofLine: line)
      guard mark(in: file.bytes[range.lower..<range.upper]) != nil else { continue }
      if let last = quotes.last, last.upperBound == line - 1 {
        quotes[quotes.count - 1] = last.lowerBound...line
      } else {
        quotes.append(line...line)
      }
    }
    return quotes
  }

  /// The place of the `>` that makes a line part of a quote.
  private static func mark(in line: ArraySlice<UInt8>) -> Int? {
    let rest = line.drop { $0 == 0x20 }
    return rest.first == 0x3E && rest.startIndex - line.startIndex <= 3 ? rest.startIndex : nil
  }

  private static func range(of lines: ClosedRange<Int>, in file: TextFile) -> SourceRange {
    file.lines.range(ofLine: lines.lowerBound).joined(with: file.lines.range(ofLine: lines.upperBound))
  }

  /// Puts quotes with their blocks between the blocks outside.
  private static func merged(
    _ outer: [MarkdownBlock], _ inner: [MarkdownBlock], _ quotes: [SourceRange]
  ) -> [Element] {
    var elements: [Element] = []
    var (outside, inside) = (outer[...], inner[...])
    for quote in quotes {
      let before = outside.prefix { $0.range.lower < quote.lower }
      let within = inside.prefix { $0.range.lower <= quote.upper }
      elements += before.map(Element.block)
      elements.append(.quote(Array(within), range: quote))
      outside = outside.dropFirst(before.count)
      inside = inside.dropFirst(within.count)
    }
    return elements + outside.map(Element.block)
  }

  /// Paragraphs that begin directly below a quote.
  private static func continuations(
    _ blocks: [MarkdownBlock], of quotes: [ClosedRange<Int>], in file: TextFile
  ) -> [Diagnostic] {
    let ends = Set(quotes.map { $0.upperBound + 1 })
    return blocks.compactMap { block in
      let line = file.lines.lineNumber(of: block.range.lower)
      guard case .paragraph = block.kind, ends.contains(line) else { return nil }
      return file.diagnostic("quote-continued", .warning, at: block.range, .belowQuote)
    }
  }
}

extension Message {
  static let belowQuote = Message(
    zh: "这一行紧接在“>”开头的专栏下面，却没有“>”，这里不算在专栏内。属于专栏的请在行首加“> ”，不属于的请在前面空一行。",
    en: "This line stands directly below a box but has no >, so that it is not part of it. Put \"> \" before it, or an "
      + "empty line above it.")
}
