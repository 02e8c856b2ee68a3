internal import Diagnostics
internal import HanText

/// Finds what a page puts around its text: page numbers, running heads and feet.
struct PageFurniture {
  private let lines: [SourceLine]

  /// The lines without what pages put around them; it stands in the account.
  static func removed(from lines: [SourceLine], _ account: inout AccountWriter) -> [SourceLine] {
    let furniture = PageFurniture(lines: lines)
    let bare = furniture.barePageNumbers()
    let heads = furniture.runningHeads()
    return lines.enumerated().filter { index, line in
      if line.element != nil { return true }
      if line.table == nil && (bare.contains(index) || line.content.count <= 72 && isPageNumber(line.text)) {
        account.leaveOut(.pageNumber, line.content, .pageNumber)
      } else if line.table == nil && furniture.isAtEdge(index) && WebFurniture.isFurniture(line.text) {
        account.leaveOut(.web, line.content, .web)
      } else if heads.contains(index) {
        account.leaveOut(.runningHead, line.content, .runningHead)
      } else {
        return true
      }
      return false
    }.map(\.element)
  }

  /// Whether a line stands near the beginning or the end, where web sites put their own text.
  private func isAtEdge(_ index: Int) -> Bool { index < 80 || index >= lines.count - 60 }

  // MARK: Page numbers

  /// Whether a line is a page number with its dashes or words: －12－, — 3 —, 第5页, 第5页 共80页, 5/80.
  private static func isPageNumber(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 24 else { return false }
    let scalars = Array(TextSpacing.removed(text).foldingWidth.unicodeScalars)
    let dashes = "-–—―─·".unicodeScalars
    if scalars.count >= 3, dashes.contains(scalars[0]), dashes.contains(scalars[scalars.count - 1]) {
      let inner = scalars.drop { dashes.contains($0) }.reversed().drop { dashes.contains($0) }
      return !inner.isEmpty && inner.allSatisfy(\.isDecimalDigit)
    }
    guard scalars.first == "第" else { return false }
    return scalars.contains("页")
      && scalars.allSatisfy { $0.isDecimalDigit || "第页共,，/总".unicodeScalars.contains($0) }
  }

  /// The page numbers between two dashes inside a text, with their bytes: －12－.
  static func numbers(inside text: String) -> [(range: Range<Int>, value: Int)] {
    var found: [(range: Range<Int>, value: Int)] = []
    var open: (start: Int, digits: String)?
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if "－—–".unicodeScalars.contains(scalar) {
        if let dash = open, let value = Int(dash.digits.foldingWidth) {
          found.append((dash.start..<end, value))
          open = nil
        } else {
          open = (offset, "")
        }
      } else if scalar.isDecimalDigit, let dash = open, dash.digits.utf8.count < 10 {
        open = (dash.start, dash.digits + String(scalar))
      } else if !scalar.isSpace {
        open = nil
      }
      offset = end
    }
    return found
  }

  /// The lines that hold nothing but a number and count up through the document, three at least. Where pages are known
  /// they stand at a page's edge; in a table of one cell a line (序号) bare numbers count rows.
  private func barePageNumbers() -> Set<Int> {
    let edges = pages.map { Set($0.prefix(1) + $0.suffix(1)) }.reduce(into: Set()) { $0.formUnion($1) }
    let isTable = lines.contains { $0.content.count <= 40 && ["序号", "编号"].contains($0.compact) }
    guard !edges.isEmpty || !isTable else { return [] }
    let numbers = lines.indices.compactMap { index -> (index: Int, value: Int)? in
      guard edges.isEmpty || edges.contains(index), lines[index].leadingTabs == 0 else { return nil }
      guard lines[index].content.count <= 12 else { return nil }
      let text = lines[index].text
      guard text.unicodeScalars.count <= 4, text.unicodeScalars.allSatisfy(\.isDecimalDigit) else { return nil }
      return Int(text.foldingWidth).map { (index, $0) }
    }
    let counts = zip(numbers, numbers.dropFirst()).allSatisfy { $0.value < $1.value }
    return numbers.count >= (edges.isEmpty ? 3 : 2) && counts ? Set(numbers.map(\.index)) : []
  }

  // MARK: Running heads

  /// The positions of the lines of each page, where there are pages.
  private var pages: [[Int]] {
    guard lines.contains(where: { ($0.page ?? 1) > 1 }) else { return [] }
    return Dictionary(grouping: lines.indices, by: { lines[$0].page ?? 1 }).sorted { $0.key < $1.key }.map(\.value)
  }

  /// The first and last lines of pages that stand, numbers aside, on at least three pages and on half of them.
  private func runningHeads() -> Set<Int> {
    let pages = pages
    guard pages.count >= 3 else { return [] }
    var heads: Set<Int> = []
    for edge in [{ $0.first }, { $0.dropFirst().first }, { $0.last }, { $0.dropLast().last }]
      as [([Int]) -> Int?]
    {
      let found = pages.filter { $0.count > 4 }.compactMap(edge)
      let groups = Dictionary(grouping: found) { index in
        String(String.UnicodeScalarView(lines[index].compact.unicodeScalars.filter { !$0.isDecimalDigit }))
      }
      for (text, indices) in groups
      where !text.isEmpty && text.unicodeScalars.count <= 40 && indices.count >= 3 && indices.count * 2 >= pages.count
        && !text.unicodeScalars.contains(where: { "：:。；".unicodeScalars.contains($0) })
      {
        heads.formUnion(indices)
      }
    }
    return heads
  }
}

extension Message {
  fileprivate static let pageNumber = Message(zh: "页码。", en: "A page number.")

  fileprivate static let web = Message(
    zh: "网页在正文之外的文字（日期、来源、字号、打印、分享等）。",
    en: "A part of a web page around the text: date, source, size of type, print, share.")

  fileprivate static let runningHead = Message(
    zh: "每页重复的页眉或页脚。", en: "A running head or foot that pages repeat.")
}
