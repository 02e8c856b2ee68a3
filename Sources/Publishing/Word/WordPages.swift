/// Where the paragraphs of a Word file fall: the pages of its bookmarks and the place where its text ends.
///
/// Every line stands on the grid and holds 28 characters, so counting comes close to what a word processor sets; it
/// knows neither the rules for marks at the ends of lines nor how a table is broken exactly. The contents are brought up
/// to date by the word processor; what depends on the end of the text (the imprint) holds for any place.
struct WordPages {
  /// The page, from 1, on which each bookmark stands.
  private(set) var bookmarks: [Int: Int] = [:]
  /// The page on which the text so far ends, from 1.
  private(set) var page = 1
  /// The height that is taken on it, in twips.
  private(set) var used = 0

  /// The places of blocks.
  init(_ blocks: [WordBlock]) {
    for (index, block) in blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph):
        // What stands at the foot is no part of the text.
        if paragraph.layout.frame != .foot { add(paragraph, keptNext: index + 1 < blocks.count) }
      case .table(let table): add(table)
      case .unnumberedPages: turn()
      }
    }
  }

  /// The height that is left on the page, in twips.
  var room: Int { WordMeasure.height - used }

  /// The height of a paragraph's line and the number of its lines in a width.
  static func lines(of paragraph: WordParagraph, in width: Int) -> (height: Int, count: Int) {
    let layout = paragraph.style.layout.overlaid(by: paragraph.layout)
    let size = paragraph.look.size ?? paragraph.style.look.size
    let character = size.map { Double($0) * 10 } ?? WordMeasure.character
    let free = Double(width - (layout.left ?? 0) - (layout.right ?? 0))
    let count = paragraph.text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { total, line in
      let length = WordMeasure.width(of: String(line)) * character + Double(max(0, layout.firstLine ?? 0))
      // Lengths are rounded to twips; a hundredth of a line is no further line.
      return total + max(1, Int((length / max(character, free) - 0.01).rounded(.up)))
    }
    return (layout.line ?? WordMeasure.line, count)
  }

  /// The height of paragraphs as wide as the type area, one below another, in twips.
  static func height(of paragraphs: [WordParagraph]) -> Int {
    paragraphs.reduce(0) { total, paragraph in
      let layout = paragraph.style.layout.overlaid(by: paragraph.layout)
      let (height, count) = lines(of: paragraph, in: WordMeasure.width)
      return total + (layout.before ?? 0) + height * count + (layout.after ?? 0)
    }
  }

  private mutating func add(_ paragraph: WordParagraph, keptNext: Bool) {
    let layout = paragraph.style.layout.overlaid(by: paragraph.layout)
    let (height, count) = Self.lines(of: paragraph, in: WordMeasure.width)
    if layout.beginsPage, used > 0 || page > 1 { turn() }
    used += layout.before ?? 0
    if layout.keepsNext, keptNext, used + (count + 1) * height > WordMeasure.height { turn() }
    for line in 0..<count {
      if used + height > WordMeasure.height { turn() }
      if line == 0, let bookmark = paragraph.bookmark { bookmarks[bookmark] = page }
      used += height
    }
    used += layout.after ?? 0
  }

  private mutating func add(_ table: WordTable) {
    for row in table.rows {
      var column = 0
      let heights = row.cells.map { cell -> Int in
        let width = table.columns[column..<(column + cell.span)].reduce(0, +) - 2 * table.padding
        column += cell.span
        return cell.paragraphs.reduce(0) { total, paragraph in
          let layout = paragraph.style.layout.overlaid(by: paragraph.layout)
          let (height, count) = Self.lines(of: paragraph, in: width)
          return total + height * count + (layout.before ?? 0) + (layout.after ?? 0)
        }
      }
      let height = row.height ?? heights.max() ?? 0
      if used + height > WordMeasure.height { turn() }
      used += height
      while used > WordMeasure.height {
        page += 1
        used -= WordMeasure.height
      }
    }
  }

  private mutating func turn() {
    page += 1
    used = 0
  }
}
