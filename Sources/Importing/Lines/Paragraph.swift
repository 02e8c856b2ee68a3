internal import HanText
internal import Standards

/// A paragraph put together from the lines the document cut it into, or a table.
struct Paragraph {
  /// The lines with their texts, in order; of a table the one line that holds it.
  let pieces: [SourceLine]
  /// The text: cuts closed, spaces as Chinese text has them.
  let content: TracedText

  init(_ pieces: [SourceLine]) {
    self.pieces = pieces
    content = ParagraphJoining.join(pieces.map(\.content))
  }

  /// The text.
  var text: String { content.text }

  /// The line it begins on.
  var line: Int { pieces.first?.number ?? 1 }

  /// What the document says it is.
  var element: DocumentElement? { pieces.first?.element }

  /// The table, where this is one.
  var table: SourceTable? { pieces.first?.table }
}

/// Puts lines together that a page or a fixed width has cut.
struct ParagraphJoining {
  /// The width at which the document breaks its lines, in half-width columns; `nil` where a line is a paragraph.
  let width: Int?
  /// Whether paragraphs begin with an indent.
  let usesIndents: Bool

  /// Learns from the lines of a document whether it is broken at a fixed width, and at which.
  init(_ lines: [SourceLine]) {
    let lines = lines.filter { $0.table == nil }
    let widths = lines.map(\.width).sorted()
    guard widths.count >= 20 else {
      (width, usesIndents) = (nil, false)
      return
    }
    let usual = widths[widths.count * 9 / 10]
    let open = lines.count { $0.width * 4 >= usual * 3 && !$0.endsSentence }
    width = usual <= 120 && open * 4 >= lines.count ? usual : nil
    let indented = lines.count { (2...8).contains($0.indent) }
    usesIndents = indented * 10 >= lines.count && indented * 10 <= lines.count * 9
  }

  /// The joining of lines that are broken at a width.
  init(width: Int?) {
    self.width = width
    usesIndents = false
  }

  /// Whether a line reaches the width at which the document breaks lines; one that opens a paragraph may be indented.
  func isFull(_ line: SourceLine, opensParagraph: Bool) -> Bool {
    guard let width else { return false }
    return line.width + (opensParagraph ? 4 : 0) + 6 >= width
  }

  /// The paragraphs of a run of lines.
  func paragraphs(_ lines: some Sequence<SourceLine>) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var pieces: [SourceLine] = []
    for line in lines {
      if breaks(pieces, before: line) {
        paragraphs.append(Paragraph(pieces))
        pieces = []
      }
      pieces.append(line)
    }
    if !pieces.isEmpty { paragraphs.append(Paragraph(pieces)) }
    return paragraphs
  }

  /// Whether a paragraph ends before a line: its sentence has ended, and the line is not its plain going on.
  private func breaks(_ pieces: [SourceLine], before next: SourceLine) -> Bool {
    guard let last = pieces.last else { return false }
    if let goesOn = next.goesOn { return !goesOn }
    if last.table != nil || next.table != nil || Self.opensOfItsOwn(next.text) { return true }
    let goesOn = isFull(last, opensParagraph: pieces.count == 1)
    guard let mark = Enumerator(at: next.text) else {
      if last.endsSentence { return !goesOn || (usesIndents && next.indent >= 2 && last.indent < 2) }
      return false
    }
    if Self.isHeading(last.text) || (mark.form == .decimal && Self.opensAttachments(pieces)) { return true }
    if last.endsSentence { return !(goesOn && Self.counts(mark, inside: pieces)) }
    return last.text.unicodeScalars.last.map { "；;".unicodeScalars.contains($0) && !goesOn } ?? false
  }

  /// Whether the mark before a mark stands inside a paragraph's lines, so that the enumeration runs on in the text.
  private static func counts(_ mark: Enumerator, inside pieces: [SourceLine]) -> Bool {
    guard mark.value > 1 else { return false }
    return pieces.contains { piece in
      let scalars = Array(piece.text.unicodeScalars)
      return scalars.indices.dropFirst().contains { index in
        guard "。；：;:".unicodeScalars.contains(scalars[index - 1]) else { return false }
        let found = Enumerator(at: String(String.UnicodeScalarView(scalars[index...].prefix(12))))
        return found?.form == mark.form && found?.value == mark.value - 1
      }
    }
  }

  /// Whether a line can only be the beginning of a paragraph.
  private static func opensOfItsOwn(_ text: String) -> Bool {
    let start = TextSpacing.removed(String(text.unicodeScalars.prefix(12)))
    if ["抄送：", "抄送:", "附件：", "附件:"].contains(where: start.hasPrefix) { return true }
    guard text.hasSuffix("发") else { return false }
    let compact = TextSpacing.removed(text)
    return compact.hasSuffix("印发") && !CalendarDate.all(in: compact).isEmpty
  }

  /// Whether lines begin a list of attachments, in which every number is an entry of its own.
  private static func opensAttachments(_ pieces: [SourceLine]) -> Bool {
    guard let first = pieces.first?.compact else { return false }
    return first.hasPrefix("附件：1") || first.hasPrefix("附件:1")
  }

  /// Whether a line is a short heading inside running text: a mark and no punctuation.
  private static func isHeading(_ text: String) -> Bool {
    guard let mark = Enumerator(at: text), mark.rest.unicodeScalars.count <= 24 else { return false }
    return mark.rest.unicodeScalars.allSatisfy { $0.isHan }
  }

  /// The pieces as one text. A space stands at a cut between two Latin words, and between two organs that a title names
  /// one after the other (《浙江省民政厅 浙江省财政厅关于…》), where the document prints one.
  static func join(_ pieces: [TracedText]) -> TracedText {
    guard pieces.count > 1 else { return (pieces.first ?? TracedText()).trimmed().closed() }
    var joined = TracedText()
    for piece in pieces.map({ $0.trimmed() }) {
      let needsSpace =
        LineJoining.needsSpace(between: joined.text.unicodeScalars.last, and: piece.text.unicodeScalars.first)
        || cutsBetweenOrgans(joined.text, piece.text)
      if needsSpace && !joined.isEmpty { joined.insert(" ") }
      joined.append(piece)
    }
    return joined.closed()
  }

  /// Whether a cut falls exactly between two names of organs before the 关于 of a title in 《》.
  static func cutsBetweenOrgans(_ left: String, _ right: String) -> Bool {
    guard left.unicodeScalars.last?.isHan == true else { return false }
    let left = String(left.unicodeScalars.suffix(120))
    guard let open = left.lastIndex(of: "《"), left[open...].firstIndex(of: "》") == nil else { return false }
    let start = left[left.index(after: open)...]
    guard !openers.contains(where: { start.contains($0) }) else { return false }
    let before = start.split(whereSeparator: { $0.unicodeScalars.allSatisfy(\.isSpace) }).last.map(String.init) ?? ""
    guard let after = nextName(right) else { return false }
    return OrganNames.isOrgan(before) && OrganNames.isOrganOfItsOwn(after)
  }

  /// What can follow the names of the organs in a title.
  private static let openers = ["关于", "印发", "转发"]

  /// What stands before the next space or the 关于 of a title.
  private static func nextName(_ text: String) -> String? {
    var name = ""
    var rest = text[...]
    while let character = rest.first {
      if character == " " || openers.contains(where: rest.hasPrefix) { return name }
      if character == "》" || character == "。" { return nil }
      name.append(character)
      rest.removeFirst()
    }
    return nil
  }
}
