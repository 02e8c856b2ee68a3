/// A grid that the rules of a page make: its lines, and the cells that no rule divides.
struct RuledGrid: Sendable {
  /// A cell; rows and columns count from 0.
  struct Cell: Sendable, Hashable {
    /// The first row.
    var row: Int
    /// The first column.
    var column: Int
    /// The number of rows.
    var rowSpan: Int
    /// The number of columns.
    var columnSpan: Int
  }

  /// The places of the vertical lines, from the left, in points.
  private(set) var xs: [Double]
  /// The places of the horizontal lines, from the top.
  private(set) var ys: [Double]
  /// The cells, row by row.
  private(set) var cells: [Cell] = []
  /// For each column whether no rule closes it below: the page has cut its last cell.
  private(set) var opensBelow: [Bool] = []

  /// Rules that are nearer than this are one to a reader: double lines, and borders of neighbouring cells.
  static let tolerance = 3.5
  /// No page has a table of more rules, and no table more fields; drawings do.
  private static let greatestCount = 10_000

  /// The number of columns.
  var width: Int { xs.count - 1 }
  /// The number of rows.
  var height: Int { ys.count - 1 }

  /// Whether a point lies inside.
  func contains(x: Double, y: Double) -> Bool {
    guard let left = xs.first, let right = xs.last, let top = ys.first, let bottom = ys.last else { return false }
    return (left...right).contains(x) && (top...bottom).contains(y)
  }

  /// Whether a word stands over the upper or lower edge, half inside and half outside, or over a side.
  func isCrossed(by word: PageWord) -> Bool {
    guard let left = xs.first, let right = xs.last, let top = ys.first, let bottom = ys.last else { return false }
    let core = 0.2 * min(word.bottom - word.top, word.em ?? word.bottom - word.top)
    let (upper, lower) = (word.middle - core, word.middle + core)
    if word.right > left + 3, word.left < right - 3 {
      if upper < top - 1 && lower > top + 1 || upper < bottom - 1 && lower > bottom + 1 { return true }
    }
    guard upper > top, lower < bottom else { return false }
    return word.left < left - 3 && word.right > left + 3 || word.left < right - 3 && word.right > right + 3
  }

  /// Moves an open lower edge below the words that stand over it or go on right below it in an open column: a page cuts
  /// a cell between lines, and some programs write the rest of a cell over rows below the cut.
  mutating func extend(over words: [PageWord]) {
    guard let first = ys.last, opensBelow.contains(true) else { return }
    var bottom = first
    while let word = words.first(where: { word in
      let half = 0.5 * min(word.bottom - word.top, word.em ?? word.bottom - word.top)
      guard word.middle - 2 * half < bottom, word.middle + half > bottom + 0.1 else { return false }
      return column(of: word).map { opensBelow[$0] } ?? false
    }) {
      bottom = word.middle + 0.5 * min(word.bottom - word.top, word.em ?? word.bottom - word.top)
    }
    ys[ys.count - 1] = bottom
  }

  /// The column between whose sides a word stands, wherever it stands in height.
  func column(of word: PageWord) -> Int? {
    (0..<width).first { xs[$0] - 1 < word.left && word.right < xs[$0 + 1] + 1 }
  }

  /// The grids of a page, from the top, and whether all that looks like one is one. A grid is made of rules that touch.
  /// The words tell rows from slivers.
  static func grids(_ rules: [PageRule], _ words: [PageWord]) -> (grids: [RuledGrid], areWhole: Bool) {
    var grids: [RuledGrid] = []
    var areWhole = true
    let merged = merged(rules, vertical: true) + merged(rules, vertical: false)
    guard merged.count <= greatestCount else { return ([], false) }
    for group in groups(merged) {
      let group = withoutSlivers(group, words)
      var grid = RuledGrid(lines: group)
      guard grid.width > 1, grid.height > 0 else { continue }
      if grid.width * grid.height <= greatestCount, grid.findCells(group, words) {
        grids.append(grid)
      } else {
        areWhole = false
      }
    }
    return (grids.sorted { ($0.ys.first ?? 0, $0.xs.first ?? 0) < ($1.ys.first ?? 0, $1.xs.first ?? 0) }, areWhole)
  }

  /// The lines of a grid: where its rules stand, and where they end beyond the outermost one, as tables do whose sides
  /// are open.
  private init(lines rules: [PageRule]) {
    let vertical = rules.filter(\.isVertical)
    let horizontal = rules.filter { !$0.isVertical }
    xs = Self.lines(vertical.map(\.at), ends: horizontal.flatMap { [$0.from, $0.to] })
    ys = Self.lines(horizontal.map(\.at), ends: vertical.flatMap { [$0.from, $0.to] })
  }

  private static func lines(_ places: [Double], ends: [Double]) -> [Double] {
    var lines = Array(Set(places)).sorted()
    guard let first = lines.first, let last = lines.last, let lowest = ends.min(), let highest = ends.max() else {
      return []
    }
    if lowest < first - tolerance { lines.insert(lowest, at: 0) }
    if highest > last + tolerance { lines.append(highest) }
    return lines
  }

  // MARK: Rules

  /// The rules of one direction: those that stand at nearly one place moved to it, and joined where they touch.
  private static func merged(_ rules: [PageRule], vertical: Bool) -> [PageRule] {
    let rules = rules.filter { $0.isVertical == vertical }.sorted { ($0.at, $0.from, $0.to) < ($1.at, $1.from, $1.to) }
    var merged: [PageRule] = []
    var start = 0
    while start < rules.count {
      let end = rules[start...].firstIndex { $0.at - rules[start].at > tolerance } ?? rules.count
      let length = rules[start..<end].reduce(0) { $0 + $1.to - $1.from }
      let at = rules[start..<end].reduce(0) { $0 + $1.at * ($1.to - $1.from) } / length
      for rule in rules[start..<end].sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
        if let last = merged.last, last.at == at, rule.from <= last.to + tolerance {
          merged[merged.count - 1].to = max(last.to, rule.to)
        } else {
          merged.append(PageRule(isVertical: vertical, at: at, from: rule.from, to: rule.to))
        }
      }
      start = end
    }
    return merged
  }

  /// The rules in groups that touch.
  private static func groups(_ rules: [PageRule]) -> [[PageRule]] {
    var groups: [[PageRule]] = []
    var isTaken = Array(repeating: false, count: rules.count)
    for start in rules.indices where !isTaken[start] {
      isTaken[start] = true
      var group = [start]
      var next = 0
      while next < group.count {
        let rule = rules[group[next]]
        for other in rules.indices where !isTaken[other] && touch(rule, rules[other]) {
          isTaken[other] = true
          group.append(other)
        }
        next += 1
      }
      groups.append(group.sorted().map { rules[$0] })
    }
    return groups
  }

  /// Whether two rules cross or meet.
  private static func touch(_ one: PageRule, _ other: PageRule) -> Bool {
    guard one.isVertical != other.isVertical else { return false }
    return one.at >= other.from - tolerance && one.at <= other.to + tolerance && other.at >= one.from - tolerance
      && other.at <= one.to + tolerance
  }

  // MARK: Slivers

  /// No row of text is lower, in points.
  private static let lowestRow = 12.0

  /// The rules with those moved to the next line that enclose nothing with it: where cells of a row end at different
  /// heights, as browsers draw them beside a page break.
  private static func withoutSlivers(_ rules: [PageRule], _ words: [PageWord]) -> [PageRule] {
    var rules = rules
    let lines = Array(Set(rules.filter { !$0.isVertical }.map(\.at))).sorted()
    var kept = lines.first ?? 0
    for line in lines.dropFirst() {
      guard line - kept <= lowestRow else {
        kept = line
        continue
      }
      let between = words.filter { kept < $0.middle && $0.middle < line }
      if !between.contains(where: { stands($0, along: line, of: rules) }) {
        move(line, to: kept, &rules)
      } else {
        if !between.contains(where: { stands($0, along: kept, of: rules) }) { move(kept, to: line, &rules) }
        kept = line
      }
    }
    return rules
  }

  private static func stands(_ word: PageWord, along line: Double, of rules: [PageRule]) -> Bool {
    let middle = (word.left + word.right) / 2
    return rules.contains { !$0.isVertical && $0.at == line && $0.from <= middle && middle <= $0.to }
  }

  private static func move(_ line: Double, to other: Double, _ rules: inout [PageRule]) {
    let ranges = rules.filter { !$0.isVertical && $0.at == line }
    for index in rules.indices {
      let rule = rules[index]
      if !rule.isVertical {
        if rule.at == line { rules[index].at = other }
      } else if ranges.contains(where: { $0.from - tolerance <= rule.at && rule.at <= $0.to + tolerance }) {
        if abs(rule.from - line) <= tolerance { rules[index].from = other }
        if abs(rule.to - line) <= tolerance { rules[index].to = other }
      }
    }
    rules.removeAll { $0.isVertical && $0.to - $0.from < 1 }
  }

  // MARK: Cells

  /// Joins the fields between the lines where no rule divides them. Gives `false` where words stand in what is no
  /// rectangle, or where a rule ends in the middle of nowhere. What is empty is a field each: the space that a page
  /// leaves below its last whole row.
  private mutating func findCells(_ rules: [PageRule], _ words: [PageWord]) -> Bool {
    var owner = Array(0..<width * height)
    func root(_ field: Int) -> Int {
      var field = field
      while owner[field] != field { field = owner[field] }
      return field
    }
    for row in 0..<height {
      for column in 0..<width {
        let field = row * width + column
        if column + 1 < width {
          guard let divides = divides(rules, vertical: true, xs[column + 1], ys[row], ys[row + 1]) else { return false }
          if !divides { owner[max(root(field), root(field + 1))] = min(root(field), root(field + 1)) }
        }
        if row + 1 < height {
          guard let divides = divides(rules, vertical: false, ys[row + 1], xs[column], xs[column + 1]) else {
            return false
          }
          let below = field + width
          if !divides { owner[max(root(field), root(below))] = min(root(field), root(below)) }
        }
      }
    }
    opensBelow = (0..<width).map { divides(rules, vertical: false, ys[height], xs[$0], xs[$0 + 1]) == false }
    let fields = Dictionary(grouping: 0..<width * height, by: root)
    for first in fields.keys.sorted() {
      let members = fields[first] ?? []
      guard let cell = rectangle(members) else {
        guard !words.contains(where: { stands($0, in: members) }) else { return false }
        cells += members.map { Cell(row: $0 / width, column: $0 % width, rowSpan: 1, columnSpan: 1) }
        continue
      }
      if cell.columnSpan > 1, !words.contains(where: { stands($0, in: members) }) {
        cells += (cell.column..<cell.column + cell.columnSpan).map {
          Cell(row: cell.row, column: $0, rowSpan: cell.rowSpan, columnSpan: 1)
        }
      } else {
        cells.append(cell)
      }
    }
    return true
  }

  /// The cell that fields make; `nil` where they are no rectangle.
  private func rectangle(_ fields: [Int]) -> Cell? {
    guard let first = fields.first, let last = fields.last, last % width >= first % width else { return nil }
    let cell = Cell(
      row: first / width, column: first % width, rowSpan: last / width - first / width + 1,
      columnSpan: last % width - first % width + 1)
    let columns = cell.column..<cell.column + cell.columnSpan
    guard cell.rowSpan * cell.columnSpan == fields.count, fields.allSatisfy({ columns.contains($0 % width) }) else {
      return nil
    }
    return cell
  }

  /// Whether the middle of a word lies in one of some fields.
  private func stands(_ word: PageWord, in fields: [Int]) -> Bool {
    let middle = (word.left + word.right) / 2
    return fields.contains { field in
      let (row, column) = (field / width, field % width)
      return xs[column] <= middle && middle < xs[column + 1] && ys[row] <= word.middle && word.middle < ys[row + 1]
    }
  }

  /// Whether a rule divides two fields along a stretch; `nil` where it does so in part.
  private func divides(_ rules: [PageRule], vertical: Bool, _ at: Double, _ from: Double, _ to: Double) -> Bool? {
    let covered = rules.reduce(0) { sum, rule in
      rule.isVertical == vertical && rule.at == at ? sum + max(0, min(rule.to, to) - max(rule.from, from)) : sum
    }
    let share = covered / (to - from)
    if share >= 0.7 || to - from - covered <= Self.tolerance { return true }
    return share <= 0.15 || covered <= Self.tolerance ? false : nil
  }
}
