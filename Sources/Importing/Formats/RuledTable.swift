internal import HanText

/// A table as rules draw it on one page, with the words of each cell.
struct RuledTable: Sendable {
  /// A cell with its words.
  struct Cell: Sendable {
    /// Where it stands in the grid.
    var place: RuledGrid.Cell
    /// Its words in poppler's order.
    var words: [PageWord] = []
  }

  /// The grid.
  let grid: RuledGrid
  /// The cells, row by row.
  private(set) var cells: [Cell]

  /// The upper edge in points.
  var top: Double { grid.ys.first ?? 0 }

  /// The tables of a page and the words that stand in none, or `nil` where the rules of one can't be understood, or
  /// don't part the words.
  static func tables(on page: PageWords.Page, _ rules: [PageRule]) -> (tables: [RuledTable], rest: [PageWord])? {
    let (grids, areWhole) = RuledGrid.grids(rules, page.words)
    guard areWhole else { return nil }
    var tables: [RuledTable] = []
    var rest = page.words
    for var grid in grids {
      grid.extend(over: rest)
      let inside = rest.filter { grid.contains(x: ($0.left + $0.right) / 2, y: $0.middle) }
      guard var table = RuledTable(grid, inside) else { return nil }
      guard table.cells.contains(where: { !$0.words.isEmpty }) else { continue }
      guard !tables.contains(where: { $0.overlaps(table) }),
        !rest.contains(where: { table.grid.isCrossed(by: $0) || table.isLeft(by: $0) })
      else { return nil }
      table.cells.sort { ($0.place.row, $0.place.column) < ($1.place.row, $1.place.column) }
      tables.append(table)
      rest.removeAll { grid.contains(x: ($0.left + $0.right) / 2, y: $0.middle) }
    }
    return (tables, rest)
  }

  /// Puts words into the cells of a grid. A word over a rule is cut where its characters show the place; `nil` where
  /// they don't.
  private init?(_ grid: RuledGrid, _ words: [PageWord]) {
    self.grid = grid
    cells = grid.cells.map { Cell(place: $0) }
    var owner = Array(repeating: 0, count: grid.width * grid.height)
    for (index, cell) in grid.cells.enumerated() {
      for row in cell.row..<cell.row + cell.rowSpan {
        for column in cell.column..<cell.column + cell.columnSpan { owner[row * grid.width + column] = index }
      }
    }
    for word in PageWord.withMarksJoined(words, grid.xs) {
      guard let row = Self.stretch(grid.ys, word.middle) else { return nil }
      var rest: PageWord? = word
      while let word = rest {
        guard let column = Self.stretch(grid.xs, max(word.left + Self.overhang(word), grid.xs[0])) else { return nil }
        let index = owner[row * grid.width + column]
        let right = grid.xs[grid.cells[index].column + grid.cells[index].columnSpan]
        guard Self.isInside(word, grid, grid.cells[index]) else {
          return nil
        }
        if word.rightWithoutMarks <= right + Self.overhang(word) {
          cells[index].words.append(word)
          rest = nil
        } else {
          guard let parts = word.cut(at: right) else { return nil }
          cells[index].words.append(parts.left)
          rest = parts.right
        }
      }
    }
    guard !cells.contains(where: { Self.counts($0.words) || Self.overlap($0.words) || beginsWithMark($0) }) else {
      return nil
    }
  }

  /// Whether the text of a cell below the first row begins with a mark that belongs to the text of another.
  private func beginsWithMark(_ cell: Cell) -> Bool {
    guard cell.place.row > 1, let first = cell.words.min(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) else {
      return false
    }
    return first.text.unicodeScalars.first.map(PageWord.marks.contains) ?? false
  }

  /// Whether words stand over each other: text that the page hides, as a spreadsheet prints a cell that goes on over
  /// pages on each of them.
  private static func overlap(_ words: [PageWord]) -> Bool {
    words.indices.contains { index in
      words[(index + 1)...].contains { other in
        let word = words[index]
        let size = min(word.bottom - word.top, word.em ?? .infinity, other.em ?? .infinity)
        return abs(word.middle - other.middle) < 0.6 * size
          && min(word.right, other.right) - max(word.left, other.left) > 0.75 * size
      }
    }
  }

  /// Whether words are numbers that count up one below the other: rows without rules between them.
  private static func counts(_ words: [PageWord]) -> Bool {
    let numbers = words.compactMap { Int($0.text) }
    guard numbers.count == words.count, numbers.count > 2 || numbers.count == 2 && numbers[0] > 9 else { return false }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
      && zip(words, words.dropFirst()).allSatisfy { $1.middle > $0.bottom }
  }

  /// Whether a word below goes on with a cell of the last row whose text ends right there: the cell was too small for it.
  private func isLeft(by word: PageWord) -> Bool {
    guard let size = word.em, let column = grid.column(of: word), let bottom = grid.ys.last, word.middle > bottom else {
      return false
    }
    return cells.contains { cell in
      guard (cell.place.column..<cell.place.column + cell.place.columnSpan).contains(column) else { return false }
      return cell.words.contains {
        abs(($0.em ?? 0) - size) < 0.05 * size && abs($0.middle - word.middle) < 1.7 * size
          && abs($0.middle - bottom) < size
          && abs($0.left - word.left) < 4 * size
      }
    }
  }

  private func overlaps(_ other: RuledTable) -> Bool {
    guard let top = grid.ys.first, let bottom = grid.ys.last, let otherTop = other.grid.ys.first,
      let otherBottom = other.grid.ys.last
    else { return false }
    return top < otherBottom && otherTop < bottom
  }

  /// The stretch between two lines that holds a place.
  private static func stretch(_ lines: [Double], _ place: Double) -> Int? {
    guard let end = lines.firstIndex(where: { $0 > place }) else { return lines.last == place ? lines.count - 2 : nil }
    return end > 0 ? end - 1 : nil
  }

  /// Whether the middle part of a word's height lies in its cell: text that runs over a rule has no cell.
  private static func isInside(_ word: PageWord, _ grid: RuledGrid, _ cell: RuledGrid.Cell) -> Bool {
    let core = 0.2 * min(word.bottom - word.top, word.em ?? word.bottom - word.top)
    return word.middle - core > grid.ys[cell.row] - 1 && word.middle + core < grid.ys[cell.row + cell.rowSpan] + 1
  }

  /// By how much a word may stand over the right edge of its cell: less than half of a character.
  private static func overhang(_ word: PageWord) -> Double {
    let width = (word.right - word.left) / Double(max(1, word.text.unicodeScalars.count))
    return min(2.5, 0.4 * width)
  }
}

extension PageWord {
  /// Marks that stand before what follows them and never open a text.
  fileprivate static let marks = Set("，。、；：！？）》〉】〕”’,.;:!?)%".unicodeScalars)

  /// Words, those that begin with a mark joined to the word that it follows where no rule, at one of some places, stands
  /// between: a mark may hang over the next one.
  fileprivate static func withMarksJoined(_ words: [PageWord], _ rules: [Double]) -> [PageWord] {
    var joined: [PageWord] = []
    var waiting = words.filter { $0.text.unicodeScalars.first.map(marks.contains) ?? false }
    guard !waiting.isEmpty else { return words }
    for word in words where !(word.text.unicodeScalars.first.map(marks.contains) ?? false) {
      var whole = word
      while let next = waiting.firstIndex(where: { follows($0, whole, rules) }) {
        let mark = waiting.remove(at: next)
        whole.text += mark.text
        whole.right = max(whole.right, mark.right)
      }
      joined.append(whole)
    }
    return joined + waiting
  }

  private static func follows(_ mark: PageWord, _ word: PageWord, _ rules: [Double]) -> Bool {
    guard !rules.contains(where: { word.left < $0 && $0 <= mark.left + 0.5 }) else { return false }
    let size = min(word.bottom - word.top, mark.em ?? word.em ?? .infinity)
    return abs(mark.middle - word.middle) < 0.3 * size && (-0.7 * size..<0.3 * size).contains(mark.left - word.right)
  }

  /// The right edge without the marks at the end, which may hang over the edge of a cell.
  fileprivate var rightWithoutMarks: Double {
    let scalars = Array(text.unicodeScalars)
    let marks = scalars.reversed().prefix { Self.marks.contains($0) }
    let em = self.em ?? (right - left) / Double(max(1, scalars.count))
    return right - marks.reduce(0) { $0 + ($1.isChinese ? em : em / 2) }
  }

  /// The word in two parts, cut at the character that begins nearest to a place; `nil` where its characters don't have
  /// one width each, or none begins there.
  fileprivate func cut(at place: Double) -> (left: PageWord, right: PageWord)? {
    guard let em, right > left else { return nil }
    let scalars = Array(text.unicodeScalars)
    if let end = sentenceEnd(in: scalars, near: place, em) { return cut(scalars, end.index, at: end.edge) }
    let digits = scalars.prefix { !$0.isChinese }
    guard digits.allSatisfy(\.isDecimalDigit), scalars.dropFirst(digits.count).allSatisfy(\.isChinese) else {
      return nil
    }
    var edge = left
    for (index, scalar) in scalars.enumerated() {
      if index > 0, abs(edge - place) <= 0.4 * em {
        return cut(scalars, index, at: edge)
      }
      edge += scalar.isChinese ? em : em / 2
    }
    return nil
  }

  /// Where the only full stop stands that ends about at a place: it may hang over the rule there.
  private func sentenceEnd(in scalars: [Unicode.Scalar], near place: Double, _ em: Double) -> (
    index: Int, edge: Double
  )? {
    var ends: [(index: Int, edge: Double)] = []
    var edge = left
    for (index, scalar) in scalars.enumerated() {
      edge += scalar.isChinese ? em : em / 2
      if scalar == "。", index + 1 < scalars.count, (-0.5 * em..<1.1 * em).contains(edge - place) {
        ends.append((index + 1, edge))
      }
    }
    return ends.count == 1 ? ends.first : nil
  }

  private func cut(_ scalars: [Unicode.Scalar], _ index: Int, at edge: Double) -> (left: PageWord, right: PageWord) {
    (
      PageWord(
        text: String(String.UnicodeScalarView(scalars[..<index])), left: left, right: edge, top: top, bottom: bottom),
      PageWord(
        text: String(String.UnicodeScalarView(scalars[index...])), left: edge, right: right, top: top, bottom: bottom)
    )
  }
}
