/// The text of a PDF in pages: the words with their places, and the rules of the pages that may hold tables.
public struct PagedText: Sendable {
  /// A page as it was read.
  struct Page: Sendable {
    /// Its words.
    var page: PageWords.Page
    /// Its lines, as if it held no table.
    var lines: [PageLine]
    /// Its rules; `nil` where it was not drawn.
    var rules: [PageRule]?
  }

  /// A page with what stands in tables apart from its lines.
  struct Content: Sendable {
    /// Its height in points.
    var height: Double
    /// The lines outside tables.
    var lines: [PageLine]
    /// The tables from the top.
    var tables: [RuledTable]
  }

  /// The pages in order.
  private(set) var pages: [Page]

  /// Reads what poppler's `pdftotext -bbox` gives.
  public init(words: [UInt8]) {
    pages = PageWords(words).pages.map { Page(page: $0, lines: PageLines.lines(of: $0)) }
  }

  /// The pages, from 1, whose words stand in columns, with the pages beside them: what has to be drawn for its tables
  /// to be found.
  public var pagesWithColumns: [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for (index, page) in pages.enumerated() where page.lines.count(where: Self.hasColumns) >= 2 {
      let (first, last) = (max(1, index), min(pages.count, index + 2))
      if let open = ranges.last, first <= open.upperBound + 1 {
        ranges[ranges.count - 1] = open.lowerBound...last
      } else {
        ranges.append(first...last)
      }
    }
    return ranges
  }

  /// Whether a line goes on behind two gaps; an entry of a table of contents has them beside its dots.
  private static func hasColumns(_ line: PageLine) -> Bool {
    line.starts.count >= 2 && !["……", "....", "····", ". . ."].contains { line.text.contains($0) }
  }

  /// Adds the rules of pages, from 1, of what poppler's `pdftocairo -svg -noshrink -nocenter -nocrop` draws. A drawing of
  /// another number of pages is none of these.
  public mutating func addDrawing(_ drawing: [UInt8], of range: ClosedRange<Int>) {
    let rules = PageRules(drawing).pages
    guard rules.count == range.count, range.lowerBound > 0, range.upperBound <= pages.count else { return }
    for (page, rules) in zip(range, rules) { pages[page - 1].rules = rules }
  }

  /// The pages with their tables. Where the tables of one page can't be understood none are taken: a table that goes on
  /// there would end unseen.
  var withTables: [Content] {
    var contents: [Content] = []
    for page in pages {
      guard let rules = page.rules, !rules.isEmpty else {
        contents.append(Content(height: page.page.height, lines: page.lines, tables: []))
        continue
      }
      guard let found = RuledTable.tables(on: page.page, rules) else {
        return pages.map { Content(height: $0.page.height, lines: $0.lines, tables: []) }
      }
      guard !found.tables.isEmpty else {
        contents.append(Content(height: page.page.height, lines: page.lines, tables: []))
        continue
      }
      var rest = page.page
      rest.words = found.rest
      contents.append(Content(height: rest.height, lines: PageLines.lines(of: rest), tables: found.tables))
    }
    return contents
  }
}
