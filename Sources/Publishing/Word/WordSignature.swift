internal import HanText
internal import Standards

/// Signatories and date (GB/T 9704-2012, 7.3.5).
struct WordSignature {
  private let organs: [String]
  private let date: String
  private let hasSeals: Bool

  /// Those of a notice.
  init(_ notice: Notice, _ settings: PrintSettings) {
    organs = notice.signatories
    date = notice.date?.chinese ?? ""
    hasSeals = settings.hasSeals(notice)
  }

  /// The blocks; none where nobody signs on no day.
  var blocks: [WordBlock] {
    if organs.isEmpty { return date.isEmpty ? [] : [Self.space(1), dateAlone] }
    return hasSeals ? sealed : unsealed
  }

  private static func space(_ lines: Int) -> WordBlock {
    .paragraph(WordParagraph(.spacer, [], WordLayout(line: lines * WordMeasure.line, keepsNext: true)))
  }

  private var dateAlone: WordBlock {
    let layout = WordLayout(alignment: .right, right: WordMeasure.characters(4))
    return .paragraph(WordParagraph(.element(.date), text: date, layout))
  }

  /// 7.3.5.2: the organs one below another, the longest ending two characters from the right; the date begins two
  /// characters right of them, and where it is longer than they are it ends two characters from the right.
  private var unsealed: [WordBlock] {
    let widest = organs.map(WordMeasure.width).max() ?? 0
    let long = WordMeasure.width(of: date)
    let left = max(0, Double(WordMeasure.grid.characters) - 2 - (long > widest ? long + 2 : widest))
    let names = organs.enumerated().map { index, organ in
      // The last organ and the date stay together.
      let layout = WordLayout(left: WordMeasure.characters(left), keepsNext: index == organs.count - 1 && !date.isEmpty)
      return WordBlock.paragraph(WordParagraph(.element(.signatory), text: organ, layout))
    }
    let layout = WordLayout(left: WordMeasure.characters(left + 2))
    let day = date.isEmpty ? [] : [WordBlock.paragraph(WordParagraph(.element(.date), text: date, layout))]
    return [Self.space(1)] + names + day
  }

  /// 7.3.5.1: rows of organs with room for a seal on each, the last organ centred over the date, which ends four
  /// characters from the right, so that the last seal lies on both.
  private var sealed: [WordBlock] {
    let right = 4 + WordMeasure.width(of: date) / 2
    let left = Double(WordMeasure.grid.characters) - right
    let rows = SealRows.rows(of: organs, left: left)
    return [Self.space(2), .table(SealRows.table(rows, date: date, middle: left))]
  }
}

/// Organs that seal, in rows of up to three. Widths are in characters.
enum SealRows {
  /// From row to row: a seal is at most 42 mm across.
  private static let pitch = 4 * WordMeasure.line

  /// The rows, none wider than the type area. The last one leaves its last organ the place over the date, whose middle
  /// is `left` from the edge.
  static func rows(of organs: [String], left: Double) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    for organ in organs {
      let total = (row + [organ]).reduce(Double(row.count)) { $0 + WordMeasure.width(of: $1) }
      if row.count == 3 || (!row.isEmpty && total > Double(WordMeasure.grid.characters)) {
        rows.append(row)
        row = []
      }
      row.append(organ)
    }
    let before = row.dropLast()
    let needed = before.reduce(WordMeasure.width(of: row.last ?? "") / 2) { $0 + WordMeasure.width(of: $1) + 1 }
    if !before.isEmpty, needed > left {
      rows.append(Array(before))
      row = Array(row.suffix(1))
    }
    return rows + [row]
  }

  /// A place in a row with what stands in it, up to an edge in twips; nothing beside names.
  private typealias Slot = (paragraphs: [WordParagraph], end: Int)

  /// The rows as a table whose cells stand on one grid of columns; `middle` is that of the date, in characters. The date
  /// stands in the cell of the last organ, because LibreOffice keeps nothing else on one page with it.
  static func table(_ rows: [[String]], date: String, middle: Double) -> WordTable {
    let slots =
      rows.dropLast().map { evenSlots($0[...], to: WordMeasure.width) }
      + rows.suffix(1).map { lastSlots($0, date: date, middle: middle) }
    let edges = Set(slots.joined().map(\.end)).sorted()
    let made = slots.enumerated().map { index, row -> WordTable.Row in
      var start = 0
      let cells = row.map { slot -> WordTable.Cell in
        let span = edges.count { $0 > start && $0 <= slot.end }
        start = slot.end
        return WordTable.Cell(paragraphs: slot.paragraphs, span: span)
      }
      let lines = row.map(\.paragraphs.count).max() ?? 1
      return WordTable.Row(cells: cells, height: index == rows.count - 1 ? lines * WordMeasure.line : pitch)
    }
    return WordTable(columns: zip([0] + edges, edges).map { $1 - $0 }, rows: made)
  }

  private static func name(_ organ: String) -> WordParagraph {
    WordParagraph(.element(.sealedSignatory), text: organ, WordLayout(alignment: .center))
  }

  /// Names side by side with the same room around each.
  private static func evenSlots(_ names: ArraySlice<String>, to end: Int) -> [Slot] {
    let widths = names.map { WordMeasure.characters(WordMeasure.width(of: $0)) }
    let room = end - widths.reduce(0, +)
    var edge = 0
    return zip(names, widths).enumerated().map { index, pair in
      edge += pair.1 + room * (index + 1) / names.count - room * index / names.count
      return ([name(pair.0)], edge)
    }
  }

  /// The last organ over the date, those before it in the room at its left.
  private static func lastSlots(_ row: [String], date: String, middle: Double) -> [Slot] {
    let organ = row.last ?? ""
    // Beside its characters the date needs a quarter of one wherever a digit and a character meet, in LibreOffice, and
    // more in faces with wide digits, which stand in for those of the settings.
    let widest = max(WordMeasure.width(of: organ), WordMeasure.width(of: date) + 3)
    let width = WordMeasure.characters(widest) + 40
    let end = min(WordMeasure.width, WordMeasure.characters(middle) + width / 2)
    let start = max(0, end - width)
    var slots = row.count > 1 ? evenSlots(row.dropLast(), to: start) : start > 0 ? [([], start)] : []
    let day = date.isEmpty ? [] : [WordParagraph(.element(.date), text: date, WordLayout(alignment: .center))]
    slots.append(([name(organ)] + day, end))
    if end < WordMeasure.width { slots.append(([], WordMeasure.width)) }
    return slots
  }
}
