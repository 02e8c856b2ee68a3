internal import HanText
internal import Standards

/// What each line of a document is: a heading, an item, the opening of a field, a table of items, or text.
///
/// An item shows itself by the field that opens items in this document, whatever field that is and whatever its marks
/// look like; headings show themselves by standing before items. So an enumeration inside a field is never taken for a
/// heading.
struct Outline {
  /// What a line is.
  enum Part {
    /// A heading above items.
    case heading(HeadingLevel)
    /// The name of an item.
    case item
    case field(FieldOpening)
    case items(ItemTable)
    case text

    /// Whether this is text.
    var isText: Bool { if case .text = self { true } else { false } }

    /// Whether this is the opening of a field.
    var isField: Bool { if case .field = self { true } else { false } }
  }

  /// The parts, one for each line.
  private(set) var parts: [Part]

  private let lines: [SourceLine]
  private let names: [HeadingName?]
  private let joining: ParagraphJoining

  init(_ lines: [SourceLine], labels: FieldLabels, joining: ParagraphJoining) {
    self.lines = lines
    self.joining = joining
    names = lines.map { HeadingName($0) }
    if Self.isStated(lines) {
      parts = lines.map(Self.statedPart)
      return
    }
    parts = lines.map { line in
      if let table = line.table { return ItemTable(table, labels: labels).map(Part.items) ?? .text }
      return labels.opening(line.content).map(Part.field) ?? .text
    }
    findItems()
    findHeadings()
  }

  /// Whether the styles of a document say which of its lines are items: then all its parts are what they say.
  static func isStated(_ lines: [SourceLine]) -> Bool { lines.contains { $0.element == .item } }

  private static func statedPart(_ line: SourceLine) -> Part {
    switch line.element {
    case .domain, .inferredDomain: .heading(.domain)
    case .category, .inferredCategory: .heading(.category)
    case .item: .item
    default: FieldLabels.opening(line).map(Part.field) ?? .text
    }
  }

  /// The position of the first heading, item or table of items.
  var start: Int? {
    parts.firstIndex { part in
      switch part {
      case .heading, .item, .items: true
      case .field, .text: false
      }
    }
  }

  /// Whether there is an item.
  var hasItems: Bool {
    parts.contains { part in
      switch part {
      case .item, .items: true
      case .heading, .field, .text: false
      }
    }
  }

  private func opening(at index: Int) -> FieldOpening? {
    if case .field(let opening) = parts[index] { opening } else { nil }
  }

  // MARK: Items

  private mutating func findItems() {
    let openings = parts.indices.filter { opening(at: $0) != nil }
    guard let opener = openingLabel(openings) else { return }
    let form = itemForm(openings, opener: opener)
    var seen: Set<String> = []
    var previous = 0
    for (order, index) in openings.enumerated() {
      guard let field = opening(at: index) else { continue }
      let next = order + 1 < openings.count ? openings[order + 1] : lines.count
      if let name = item(before: index, opener: opener, form: form, seen: seen, previous: previous, next: next) {
        parts[name] = .item
        seen = []
        previous = names[name]?.mark?.value ?? previous + 1
      }
      seen.insert(field.label)
    }
    if let form { findItemsWithoutFields(form) }
  }

  /// The label that opens items: the one that most often follows a name with a mark; where no names have marks, the
  /// one that most often follows a short line.
  private func openingLabel(_ openings: [Int]) -> String? {
    var marked: [String: Int] = [:]
    var plain: [String: Int] = [:]
    for index in openings {
      guard let label = opening(at: index)?.label else { continue }
      if let name = markedName(before: index) {
        marked[label, default: 0] += name == index - 1 ? 2 : 1
      } else if plainName(before: index) != nil {
        plain[label, default: 0] += 1
      }
    }
    let counts = (marked.values.max() ?? 0) >= (plain.values.max() ?? 0) ? marked : plain
    let highest = counts.values.max() ?? 0
    return openings.lazy.compactMap { opening(at: $0)?.label }.first { counts[$0] == highest && highest > 0 }
  }

  /// The form of mark that items have mostly; `nil` where they have none.
  private func itemForm(_ openings: [Int], opener: String) -> Enumerator.Form? {
    let forms = openings.filter { opening(at: $0)?.label == opener }.map { index in
      markedName(before: index).flatMap { names[$0]?.mark?.form }
    }
    return ReferenceIndex.most(forms) ?? nil
  }

  /// The name of the item that a field opens, or `nil` where the field belongs to an item that is open.
  private func item(
    before index: Int, opener: String, form: Enumerator.Form?, seen: Set<String>, previous: Int, next: Int
  ) -> Int? {
    guard let label = opening(at: index)?.label else { return nil }
    guard let form else {
      guard label == opener || seen.contains(label) else { return nil }
      return plainName(before: index)
    }
    guard let name = markedName(before: index), names[name]?.mark?.form == form else { return nil }
    if label == opener { return name }
    let value = names[name]?.mark?.value
    return name == index - 1 && (seen.contains(label) || value == previous + 1) && seen.count > 1 ? name : nil
  }

  /// The nearest line with a mark and a name before a field, at most four lines up and with no field between.
  private func markedName(before index: Int) -> Int? {
    for line in (max(0, index - 4)..<index).reversed() {
      guard case .text = parts[line], lines[line].table == nil else { return nil }
      if names[line]?.mark != nil { return line }
    }
    return nil
  }

  /// The line directly before a field, where it can be a name without a mark: the text before it has ended.
  private func plainName(before index: Int) -> Int? {
    guard index > 0, case .text = parts[index - 1], names[index - 1] != nil else { return nil }
    guard index > 1 else { return index - 1 }
    let before = lines[index - 2]
    let isAfterName = names[index - 2] != nil && opening(at: index - 2) == nil
    return before.endsSentence || isAfterName || !joining.isFull(before, opensParagraph: true) ? index - 1 : nil
  }

  /// Takes for items also names that no field follows, where their number is the one missing between two items.
  private mutating func findItemsWithoutFields(_ form: Enumerator.Form) {
    let found = parts.indices.filter { if case .item = parts[$0] { true } else { false } }
    for (item, next) in zip(found, found.dropFirst()) {
      guard let from = names[item]?.mark?.value, let to = names[next]?.mark?.value, to > from + 1 else { continue }
      var wanted = to - 1
      for line in (item + 1..<next).reversed() {
        guard case .text = parts[line], wanted > from, let mark = names[line]?.mark else { continue }
        if mark.form == form, mark.value == wanted, lines[line - 1].endsSentence || line - 1 == item {
          parts[line] = .item
          wanted -= 1
        }
      }
    }
  }

  // MARK: Headings

  /// Finds the headings directly before items: lines with marks of other forms than the items', each of a higher level
  /// than what follows; where no item has one, short lines without marks.
  private mutating func findHeadings() {
    var found: [(line: Int, rank: Int)] = []
    for index in parts.indices {
      switch parts[index] {
      case .item, .items: found += markedHeadings(before: index)
      case .heading, .field, .text: break
      }
    }
    let levels = HeadingLevels(ranks: found.map(\.rank))
    for (line, rank) in found {
      if let level = levels.level(of: rank) { parts[line] = .heading(level) }
    }
    if found.isEmpty { findPlainHeadings() } else { findHeadingsAboveText(levels, found) }
  }

  private func markedHeadings(before item: Int) -> [(line: Int, rank: Int)] {
    var found: [(line: Int, rank: Int)] = []
    var rank = names[item]?.rank ?? Int.max
    var line = item - 1
    while line >= 0, case .text = parts[line], lines[line].table == nil {
      if let name = names[line], let own = name.rank {
        guard own < rank else { break }
        found.append((line, own))
        rank = own
      } else {
        guard line > 0, names[line] != nil, let above = names[line - 1]?.rank, above < rank,
          joining.isFull(lines[line - 1], opensParagraph: true)
        else { break }
      }
      line -= 1
    }
    return found.reversed()
  }

  /// Headings without marks: one or two short lines between the end of a field and an item.
  private mutating func findPlainHeadings() {
    var runs: [[Int]] = []
    for index in parts.indices {
      guard isItem(index) else { continue }
      let run = (max(0, index - 2)..<index).reversed().prefix { isPlainHeading($0) }
      if !run.isEmpty { runs.append(run.reversed()) }
    }
    let hasBoth = runs.contains { $0.count == 2 }
    for run in runs {
      for (order, line) in run.enumerated() {
        parts[line] = .heading(hasBoth && order == run.count - 1 ? .category : .domain)
      }
    }
  }

  private func isItem(_ index: Int) -> Bool {
    switch parts[index] {
    case .item, .items: true
    case .heading, .field, .text: false
    }
  }

  private func isPlainHeading(_ line: Int) -> Bool {
    guard isPlainName(line) else { return false }
    guard line > 0, lines[line - 1].table == nil, parts[..<line].contains(where: \.isField) else { return true }
    if let field = opening(at: line - 1), field.rest.isEmpty { return false }
    return lines[line - 1].endsSentence || isPlainName(line - 1)
      || !joining.isFull(lines[line - 1], opensParagraph: parts[line - 1].isField)
  }

  /// Whether a line is text without a mark that can head something: not the name of an organ, nor a standard's title.
  private func isPlainName(_ line: Int) -> Bool {
    guard case .text = parts[line], lines[line].table == nil, let name = names[line] else { return false }
    return name.mark == nil && name.isPlain && !OrganNames.isOrgan(lines[line].compact)
      && !FrontReading.isTitle(lines[line].compact)
  }

  /// Headings that a note separates from what stands under them: their form is known, and their number is the one that
  /// is missing between two headings of that form.
  private mutating func findHeadingsAboveText(_ levels: HeadingLevels, _ found: [(line: Int, rank: Int)]) {
    for (rank, level) in levels.all {
      let known = found.filter { $0.rank == rank }.map(\.line)
      for (from, to) in zip([nil] + known.map(Optional.some), known.map(Optional.some) + [nil]) {
        findHeadings(of: rank, level, from: from, to: to)
      }
    }
  }

  private mutating func findHeadings(of rank: Int, _ level: HeadingLevel, from: Int?, to: Int?) {
    let last = to.flatMap { names[$0]?.mark?.value }.map { $0 - 1 }
    var next = (from.flatMap { names[$0]?.mark?.value } ?? 0) + 1
    guard from != nil || last != nil, next <= last ?? Int.max else { return }
    let end = to ?? parts.lastIndex { if case .item = $0 { true } else { false } } ?? 0
    for line in (from ?? -1) + 1..<max((from ?? -1) + 1, end) {
      guard case .text = parts[line], let name = names[line], name.rank == rank, name.mark?.value == next else {
        continue
      }
      let isFirst = from == nil && !parts[..<line].contains { if case .field = $0 { true } else { false } }
      guard isFirst ? line > 0 && isFollowedByItems(line) : lines[line - 1].endsSentence else { continue }
      parts[line] = .heading(level)
      next += 1
      if let last, next > last { return }
    }
  }

  /// Whether behind a line the items begin after text alone that is no further list.
  private func isFollowedByItems(_ line: Int) -> Bool {
    let rest = parts[(line + 1)...].prefix(8)
    return rest.contains { part in
      switch part {
      case .heading, .item, .items: true
      case .field, .text: false
      }
    }
  }
}
