internal import HanText

/// A line as a heading or a name may have it: an optional mark and a short text that is no sentence.
struct HeadingName {
  /// The mark; `nil` where there is none.
  let mark: Enumerator?
  /// Whether the text is Han characters alone, short enough for a heading without a mark.
  let isPlain: Bool

  /// The name in a line; `nil` where the line can't be one.
  init?(_ line: SourceLine) {
    guard line.table == nil, line.content.count <= 200 else { return nil }
    mark = Enumerator(at: line.text)
    let text = mark?.rest ?? line.text
    let scalars = text.unicodeScalars
    guard let last = scalars.last, scalars.count <= 50, !"，、,".unicodeScalars.contains(last) else { return nil }
    guard !scalars.contains(where: { "。；：;:！？".unicodeScalars.contains($0) }) else { return nil }
    isPlain = mark == nil && scalars.count <= 20 && scalars.allSatisfy { $0.isHan || $0.isSpace }
  }

  /// The level of the mark's form: the lower, the higher the heading (第一编, 第一章, 第一节, 一、, （一）, 1., （1）, ①).
  var rank: Int? { mark.map(Self.rank) }

  /// The level of a mark.
  static func rank(of mark: Enumerator) -> Int {
    switch mark.form {
    case .chapter: mark.text.hasSuffix("编") || mark.text.hasSuffix("篇") ? 0 : mark.text.hasSuffix("章") ? 1 : 2
    case .han: 3
    case .bracketedHan: 4
    case .decimal: 5
    case .bracketedDecimal: 6
    case .circled: 7
    }
  }
}

/// The levels of headings above the items.
enum HeadingLevel {
  case domain, category
}

/// Which forms of marks stand for which level in a document.
struct HeadingLevels {
  private let ranks: [Int: HeadingLevel]

  /// Learns the levels from the ranks of the headings found. The lowest two are categories and domains; of a single
  /// one, 第一章, 一、 and （一） are domains and 1. is categories.
  init(ranks found: [Int]) {
    let distinct = Array(Set(found).sorted().suffix(2))
    var ranks: [Int: HeadingLevel] = [:]
    if distinct.count == 2 {
      ranks[distinct[0]] = .domain
      ranks[distinct[1]] = .category
    } else if let only = distinct.first {
      ranks[only] = only >= 5 ? .category : .domain
    }
    self.ranks = ranks
  }

  /// The level of a rank; `nil` for a rank above both.
  func level(of rank: Int) -> HeadingLevel? { ranks[rank] }

  /// Every rank with its level, from the highest.
  var all: [(rank: Int, level: HeadingLevel)] { ranks.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
}
