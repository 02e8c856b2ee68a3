internal import HanText
internal import Standards

/// The head of a notice's first page (版头, GB/T 9704-2012, 7.2 and 10).
struct WordHead {
  private let notice: Notice
  private let linesBelow: Int
  private let settings: PrintSettings
  private let organs: [String]

  /// The head of a notice; `linesBelow` lines must fit under it.
  init(_ notice: Notice, linesBelow: Int, _ settings: PrintSettings) {
    self.notice = notice
    self.linesBelow = linesBelow
    self.settings = settings
    organs = notice.headOrgans
  }

  /// Whether the head finds room above the lines that must fit under it, with names not smaller than 5 pt.
  var fits: Bool {
    if organs.isEmpty || notice.form == .letter { return free >= 0 }
    if organs.count == 1 { return Self.top + single.height <= free - Self.gap }
    return JointHead.fit(organs, word: word, room: room, settings).size >= 5
  }

  /// The blocks of the head, down to the red rule.
  var blocks: [WordBlock] {
    guard !organs.isEmpty else { return notice.number.isEmpty ? [] : [.paragraph(number)] }
    if notice.form == .letter { return letter }
    let names = organs.count == 1 ? single : joint
    let above = max(20, Self.top - marks.count * WordMeasure.line)
    let below = spaceAboveNumber(names.height)
    return marks.map(WordBlock.paragraph) + [Self.space(above), names.block, Self.space(below)] + numberLine
      + [.paragraph(rule)]
  }

  /// The space between the head and the title: two blank lines (7.3.1), in the first of which the red rule stands.
  var spaceBelow: Int {
    2 * WordMeasure.line - (organs.isEmpty || notice.form == .letter ? 0 : Self.ruleDistance + Self.ruleWeight)
  }

  private static func space(_ height: Int) -> WordBlock {
    .paragraph(WordParagraph(.spacer, [], WordLayout(line: height)))
  }

  /// 7.2.1 to 7.2.3: flush left, one below another.
  private var marks: [WordParagraph] {
    [(DocumentElement.serial, notice.serial), (.secrecy, notice.secrecy), (.urgency, notice.urgency)]
      .filter { !$0.1.isEmpty }.map { WordParagraph(.element($0.0), text: $0.1) }
  }

  // MARK: Heights

  /// 7.2.4: the names stand 35 mm below the edge of the type area, the marks in the lines above.
  private static let top = WordMeasure.millimetres(35)

  /// Between two lines of text.
  private static let gap = WordMeasure.line - Int(WordMeasure.character)

  /// The height down to the foot of the names where all of the first page is used: two blank lines, the number and what
  /// must fit below stand under them.
  private var free: Int {
    (WordMeasure.grid.lines - linesBelow - 2 - max(1, approverRows)) * WordMeasure.line
  }

  /// The height in which joint names can stand, in points.
  private var room: Double { Double(free - Self.gap - Self.top) / 20 }

  /// 7.2.5: two blank lines, and what brings the number to a line of the grid.
  private func spaceAboveNumber(_ names: Int) -> Int {
    let end = Self.top + names
    let lines = (end + Self.gap + WordMeasure.line - 1) / WordMeasure.line
    return max(0, min(free, lines * WordMeasure.line) - end) + 2 * WordMeasure.line
  }

  // MARK: Names

  /// The names with their height.
  private typealias Names = (block: WordBlock, height: Int)

  private var word: String { settings.text(kind) }
  private var kind: PrintSettings.Word { notice.form == .minutes ? .minutes : .document }

  /// The name of one organ with its word, as large as one line allows.
  private var single: Names {
    let text = settings.head(of: organs[0], kind)
    let hasWord = text.hasSuffix(word)
    let name = hasWord ? String(text.dropLast(word.count)) : text
    let width = WordMeasure.width(of: text)
    let size = min(settings.head.single, Double(WordMeasure.width) / 20 / max(1, width))
    let pieces: [WordParagraph.Piece] = [.text(name, nil)] + (hasWord ? [.text(word, .headWord)] : [])
    let height = WordMeasure.points(size * 1.1)
    let paragraph = WordParagraph(
      .element(notice.form == .minutes ? .minutesHead : .head), pieces, WordLayout(line: height),
      look: WordLook(size: Int(size * 2)))
    return (.paragraph(paragraph), height)
  }

  /// The names of several organs, set to one width, and 文件 at their right in the middle of their height.
  private var joint: Names {
    let fit = JointHead.fit(organs, word: word, room: room, settings)
    let gutter = WordMeasure.points(fit.size)
    let name = WordMeasure.points(fit.nameWidth) + 20
    let columns = (0..<fit.columns).flatMap { $0 == 0 ? [name] : [gutter, name] }
    let wordColumn = WordMeasure.points(fit.wordSize * (WordMeasure.width(of: word) + 0.4)) + 20
    let margin = max(0, (WordMeasure.width - columns.reduce(wordColumn, +)) / 2)
    let pitch = WordMeasure.points(min(room / Double(fit.rows), fit.size * 1.5))
    let rows = (0..<fit.rows).map { row -> WordTable.Row in
      var cells = [WordTable.Cell(paragraphs: [])]
      for column in 0..<fit.columns {
        if column > 0 { cells.append(WordTable.Cell(paragraphs: [])) }
        let index = row * fit.columns + column
        let paragraph = organs.indices.contains(index) ? [self.name(organs[index], fit.size, pitch)] : []
        cells.append(WordTable.Cell(paragraphs: paragraph))
      }
      cells.append(self.word(fit.wordSize, isFirst: row == 0, isOnly: fit.rows == 1))
      return WordTable.Row(cells: cells, height: pitch)
    }
    return (.table(WordTable(columns: [margin] + columns + [wordColumn], rows: rows)), fit.rows * pitch)
  }

  private func name(_ organ: String, _ size: Double, _ pitch: Int) -> WordParagraph {
    WordParagraph(
      .element(.head), text: organ, WordLayout(alignment: .distribute, line: pitch),
      look: WordLook(size: Int(size * 2)))
  }

  private func word(_ size: Double, isFirst: Bool, isOnly: Bool) -> WordTable.Cell {
    let paragraph = WordParagraph(
      .element(.head), [.text(word, .headWord)], WordLayout(alignment: .right, line: WordMeasure.points(size * 1.1)),
      look: WordLook(size: Int(size * 2)))
    return WordTable.Cell(
      paragraphs: isFirst ? [paragraph] : [], verticalAlignment: "center",
      merge: isOnly ? nil : isFirst ? .begins : .goesOn)
  }

  // MARK: Number

  private var number: WordParagraph { WordParagraph(.element(.number), text: notice.number) }

  private var approverRows: Int { (notice.approvers.count + 1) / 2 }

  /// 7.2.5 and 7.2.6: centred; of a document to the organ above at the left, on the line of the last 签发人.
  private var numberLine: [WordBlock] {
    guard !notice.approvers.isEmpty else { return [.paragraph(number)] }
    let inset = WordMeasure.characters(1)
    let hasTwo = notice.approvers.count > 1
    let label = WordMeasure.characters(WordMeasure.width(of: settings.text(.approver)) + 1) + 20
    let names = (0..<(hasTwo ? 2 : 1)).map { column in
      let names = stride(from: column, to: notice.approvers.count, by: 2).map { notice.approvers[$0] }
      // A character between the names, and a little more than the last needs.
      let widest = names.map(WordMeasure.width).max() ?? 0
      return WordMeasure.characters(widest + (hasTwo && column == 0 ? 1 : 0.25))
    }
    let columns = [WordMeasure.width - inset - label - names.reduce(0, +), label] + names
    let rows = (0..<approverRows).map { row -> WordTable.Row in
      var number = number
      number.layout = WordLayout(alignment: .left, left: inset)
      let label = WordParagraph(.element(.approver), text: settings.text(.approver) + "：")
      var cells = [
        WordTable.Cell(
          paragraphs: row == 0 && !notice.number.isEmpty ? [number] : [], verticalAlignment: "bottom",
          merge: approverRows == 1 ? nil : row == 0 ? .begins : .goesOn),
        WordTable.Cell(paragraphs: row == 0 ? [label] : []),
      ]
      for index in (2 * row)..<(2 * row + (hasTwo ? 2 : 1)) {
        let approver = notice.approvers.dropFirst(index).prefix(1)
        cells.append(
          WordTable.Cell(paragraphs: approver.map { WordParagraph(.element(.approver), [.text($0, .name)]) }))
      }
      return WordTable.Row(cells: cells, height: WordMeasure.line)
    }
    return [.table(WordTable(columns: columns + [inset], rows: rows.map(Self.withMargin)))]
  }

  private static func withMargin(_ row: WordTable.Row) -> WordTable.Row {
    var row = row
    row.cells.append(WordTable.Cell(paragraphs: []))
    return row
  }

  private static let ruleDistance = WordMeasure.millimetres(4)
  private static let ruleWeight = WordMeasure.points(1.25)

  /// 7.2.7: 4 mm below the number, as wide as the type area.
  private var rule: WordParagraph {
    let rule = WordLayout.Rule(weight: Self.ruleWeight * 2 / 5, distance: 0, isRed: true)
    return WordParagraph(.spacer, [], WordLayout(line: Self.ruleDistance, bottom: rule))
  }

  // MARK: Letters

  /// 10.1: the name 30 mm below the edge of the paper, a double rule of 170 mm 4 mm below it, another 20 mm above its
  /// foot; the marks and the number below the upper one.
  private var letter: [WordBlock] {
    let size = min(settings.head.letter, Double(WordMeasure.width) / 20 / max(1, WordMeasure.width(of: organs[0])))
    let (top, height) = (WordMeasure.millimetres(30), WordMeasure.points(size * 1.1))
    let head = WordParagraph(
      .element(.letterHead), text: organs[0], WordLayout(line: height, frame: Self.letterFrame(top)),
      look: WordLook(size: Int(size * 2)))
    // The last line is a little higher than its characters.
    var upper = WordParagraph(
      .spacer, [],
      WordLayout(frame: Self.letterFrame(top + height + Self.ruleDistance - height / 20)))
    upper.layout.bottom = Self.doubleRule
    let foot = WordMeasure.paper.height - WordMeasure.millimetres(20) - Self.doubleRule.weight * 5 / 2
    var lower = WordParagraph(.spacer, [], WordLayout(frame: Self.letterFrame(foot)))
    lower.layout.top = Self.doubleRule
    var number = number
    number.layout = WordLayout(alignment: .right)
    let cells = [
      WordTable.Cell(paragraphs: marks), WordTable.Cell(paragraphs: notice.number.isEmpty ? [] : [number]),
    ]
    let half = WordMeasure.width / 2
    let line = WordTable(columns: [half, WordMeasure.width - half], rows: [WordTable.Row(cells: cells)])
    // 7/8 of a character, of which the line has a part above its characters.
    let gap = Self.space(Int(WordMeasure.character * 7 / 8) - Self.gap * 3 / 5)
    return [head, upper, lower].map(WordBlock.paragraph) + [gap, .table(line)]
  }

  private static let doubleRule = WordLayout.Rule(weight: 24, distance: 0, isRed: true, isDouble: true)

  /// 170 mm in the middle of the paper.
  private static func letterFrame(_ top: Int) -> WordLayout.Frame {
    let width = WordMeasure.millimetres(170)
    return .paper(left: (WordMeasure.paper.width - width) / 2, top: top, width: width)
  }
}

/// How several names fit into the red head: their number of columns and their size, in points.
struct JointHead {
  let columns: Int
  let rows: Int
  /// The size of the names.
  let size: Double
  /// The width that all names are set to.
  let nameWidth: Double
  /// The size of 文件.
  let wordSize: Double

  /// One column where names don't get smaller than 4号, else the arrangement with the largest names.
  static func fit(_ organs: [String], word: String, room: Double, _ settings: PrintSettings) -> JointHead {
    let fits = (1...3).map { JointHead(organs, word: word, columns: $0, room: max(1, room), settings) }
    return fits.first { $0.size >= Double(WordSize.four) / 2 } ?? fits.max { $0.size < $1.size } ?? fits[0]
  }

  private init(_ organs: [String], word: String, columns: Int, room: Double, _ settings: PrintSettings) {
    self.columns = columns
    rows = (organs.count + columns - 1) / columns
    let longest = organs.map(WordMeasure.width).max() ?? 1
    let size = min(settings.head.joint, room / Double(rows) / 1.22)
    let wordSize = min(settings.head.document, max(2.2 * size, min(0.36 * room, 3.5 * size)))
    let words = WordMeasure.width(of: word)
    // Names, a character between columns, 文件 and the space before it.
    let wide = (Double(columns) * longest + Double(columns) - 1) * size + wordSize * (words + 0.4)
    let scale = min(1, (Double(WordMeasure.width) / 20 - 4) / wide)
    self.size = size * scale
    self.wordSize = wordSize * scale
    nameWidth = longest * size * scale
  }
}
