internal import HanText
internal import Standards

/// What each line of a document is: a heading, an item, the opening of a field, or text.
///
/// A heading shows itself by what follows it: an item by its first field, a category by an item, a domain by a category
/// or an item. So an enumeration inside a field is never taken for a heading.
struct Outline {
  /// What a line is.
  enum Part {
    case domain(Enumerator)
    case category(Enumerator)
    case item(Enumerator)
    case field(FieldOpening)
    case text
  }

  /// The parts, one for each line.
  let parts: [Part]

  init(_ lines: [SourceLine], labels: FieldLabels) {
    let openings = lines.map { labels.opening($0.text) }
    let firstRole: FieldRole? = openings.contains { $0?.role == .audience } ? .audience : nil
    var parts: [Part] = Array(repeating: .text, count: lines.count)
    for index in lines.indices.reversed() {
      if let opening = openings[index] {
        parts[index] = .field(opening)
      } else if let mark = Enumerator(at: lines[index].text), Self.isName(mark.rest) {
        parts[index] = Self.heading(mark, before: parts[(index + 1)...].prefix(2), firstRole: firstRole)
      }
    }
    self.parts = parts
  }

  /// The positions of the item headings.
  var items: [Int] {
    parts.indices.filter { if case .item = parts[$0] { true } else { false } }
  }

  /// The position of the first heading of the standard.
  var start: Int? {
    parts.firstIndex { part in
      switch part {
      case .domain, .category, .item: true
      case .field, .text: false
      }
    }
  }

  /// What a line with a mark is, told by the next lines.
  private static func heading(_ mark: Enumerator, before next: ArraySlice<Part>, firstRole: FieldRole?) -> Part {
    switch (mark.form, next.first) {
    case (.bracketedDecimal, _):
      let opens = next.contains {
        if case .field(let field) = $0 { firstRole == nil || field.role == firstRole } else { false }
      }
      let first: Bool = if case .item = next.first { false } else { true }
      return opens && first ? .item(mark) : .text
    case (.decimal, .item?), (.bracketedHan, .item?): return .category(mark)
    case (.han, .item?), (.han, .category?), (.chapter, .item?), (.chapter, .category?): return .domain(mark)
    default: return .text
    }
  }

  /// Whether a text can be the name in a heading: short, and no sentence.
  private static func isName(_ text: String) -> Bool {
    let count = text.unicodeScalars.count
    guard count > 0, count <= 40, let last = text.unicodeScalars.last else { return false }
    if "，、,".unicodeScalars.contains(last) { return false }
    return !text.unicodeScalars.contains { "。；：;:".unicodeScalars.contains($0) }
  }
}
