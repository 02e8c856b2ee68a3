internal import Diagnostics
internal import HanText
internal import Markup
internal import Standards

/// Turns Markdown blocks into passages, taking all text from the source.
struct PassageReader {
  let file: TextFile
  /// The labels that would open a field; a backslash before one makes it text.
  let labels: Set<String>
  /// Whether a line that opens with 1. or 1、 begins a paragraph, as plans number their lines.
  var breaksAtNumbers = false

  /// One paragraph of a Markdown paragraph: its text and where it stands.
  struct Paragraph {
    var text: String
    var range: SourceRange
  }

  /// The paragraphs of a Markdown paragraph: a line that opens a list item begins a new one; other lines are joined
  /// as the language needs. The start keeps its backslash.
  func paragraphs(_ lines: [SourceRange]) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var pieces: [String] = []
    var range: SourceRange?
    func close() {
      guard let whole = range else { return }
      paragraphs.append(Paragraph(text: LineJoining.join(pieces), range: whole))
      pieces = []
      range = nil
    }
    for line in lines {
      let text = file.text(line)
      if opensListItem(text) || ParagraphStart.label(of: text, among: labels) != nil { close() }
      pieces.append(text)
      range = range.map { $0.joined(with: line) } ?? line
    }
    close()
    return paragraphs
  }

  /// All blocks of a text that has no structure above them, with what other programs would make of them.
  func passage(_ blocks: [MarkdownBlock]) -> (passage: Passage, findings: [Diagnostic]) {
    var found: [Diagnostic] = []
    let passage = Passage(
      blocks.flatMap { block -> [Passage.Block] in
        switch block.kind {
        case .heading(let level, let text): return [.heading(level: level, text: file.text(text))]
        case .rule: return [.paragraph(file.text(block.range))]
        case .table(let rows): return [self.block(rows: rows)]
        case .paragraph(let lines):
          found += findings(lines)
          return paragraphs(lines).map(self.block)
        }
      })
    return (passage, found)
  }

  /// Where the texts of blocks stand that have no structure above them.
  func places(_ blocks: [MarkdownBlock], in part: EditionPart, isQuoted: Bool = false) -> [TextPlace] {
    blocks.flatMap { block -> [TextPlace] in
      switch block.kind {
      case .heading(let level, let text): [place(.heading(level: level), text, part, isQuoted)]
      case .rule: []
      case .table(let rows): rows.map { place(.row, $0, part, isQuoted) }
      case .paragraph(let lines): paragraphs(lines).map { place($0, part, isQuoted) }
      }
    }
  }

  /// Where the text of a paragraph stands, without the backslash that protects its start.
  func place(_ paragraph: Paragraph, _ part: EditionPart, _ isQuoted: Bool = false) -> TextPlace {
    let skipped = ParagraphStart.isEscape(paragraph.text, labels: labels) ? 1 : 0
    let range = SourceRange(paragraph.range.lower + skipped, paragraph.range.upper)
    return place(.paragraph, range, part, isQuoted)
  }

  /// Where a text stands in the file.
  func place(_ kind: TextPlace.Kind, _ range: SourceRange, _ part: EditionPart, _ isQuoted: Bool = false) -> TextPlace {
    let skipped = if case .heading = kind, range.count > 0, file.bytes[range.lower] == 0x5C { 1 } else { 0 }
    return TextPlace(
      kind: kind, part: part, file: file.path, range: SourceRange(range.lower + skipped, range.upper),
      isQuoted: isQuoted)
  }

  /// A passage block for a paragraph, without the backslash that protects its start.
  func block(_ paragraph: Paragraph) -> Passage.Block {
    .paragraph(
      ParagraphStart.isEscape(paragraph.text, labels: labels) ? String(paragraph.text.dropFirst()) : paragraph.text)
  }

  /// A passage block for a table.
  func block(rows: [SourceRange]) -> Passage.Block {
    .table(Table(rows: rows.map { TableRow.cells(file.text($0)) }))
  }

  /// What other programs would make of the lines of a paragraph, and headings whose space is missing.
  func findings(_ lines: [SourceRange]) -> [Diagnostic] {
    lines.enumerated().compactMap { index, line in
      let text = file.text(line)
      if let finding = headingWithoutSpace(text, at: line) { return finding }
      // The backslash before a paragraph, and what it protects, are shown alike everywhere.
      let isEscaped = index == 0 && ParagraphStart.isEscape(text, labels: labels)
      let shown = isEscaped ? String(text.dropFirst()) : text
      let label = ParagraphStart.label(of: shown, among: labels)
      let rest = label.map { String($0.text) } ?? (isEscaped ? String(shown.dropFirst()) : shown)
      return SwallowedMarkup.finding(in: file, line: line, text: rest)
    }
  }

  /// `###（1）项`, where a heading needs a space behind its `#`.
  private func headingWithoutSpace(_ text: String, at line: SourceRange) -> Diagnostic? {
    guard text.utf8.first == 0x23 else { return nil }
    let marks = text.prefix { $0 == "#" }
    let name = LineJoining.trim(text.dropFirst(marks.count))
    guard marks.utf8.count <= 6, let first = name.unicodeScalars.first, first.isHan || Enumerator(at: name) != nil
    else {
      return nil
    }
    return file.diagnostic(
      "heading-form", .warning, at: line, .headingWithoutSpace(marks + name),
      fix: Fix(range: line, replacement: "\(marks) \(name)", isSafe: false))
  }

  private func opensListItem(_ text: String) -> Bool {
    ListItemStart.matches(text) || (breaksAtNumbers && Enumerator(at: text)?.form == .decimal)
  }
}

extension Message {
  static func headingWithoutSpace(_ text: Substring) -> Message {
    Message(
      zh: "“\(text)”的 # 后面没有半角空格，没有当作标题，而是正文。确是正文的，在行首加“\\”。",
      en: "\(text) has no space behind #, so that it is text and no heading. Put a \\ before it where text is meant.")
  }
}
