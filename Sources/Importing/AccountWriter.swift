internal import Diagnostics
internal import HanText

/// Collects what an import leaves out, changes or infers, and gives it back in the order of the document.
struct AccountWriter {
  private let source: SourceText
  private var entries: [ImportAccount.Entry] = []

  init(_ source: SourceText) { self.source = source }

  /// Notes a text of a line that the content leaves out.
  mutating func leftOut(
    _ kind: ImportAccount.Kind, line: Int, _ text: String, decide: Bool = false, _ reason: Message
  ) {
    add(kind, line, text, "", decide, reason)
  }

  /// Notes a text of a line that the content has in another form.
  mutating func changed(
    _ kind: ImportAccount.Kind, line: Int, _ text: String, to replacement: String, decide: Bool = false,
    _ reason: Message
  ) {
    add(kind, line, text, replacement, decide, reason)
  }

  /// Notes a text that the content keeps and a person should look at.
  mutating func kept(_ kind: ImportAccount.Kind, line: Int, _ text: String, decide: Bool = true, _ reason: Message) {
    add(kind, line, text, text, decide, reason)
  }

  /// Notes something the document does not have, before a line.
  mutating func inferred(
    _ kind: ImportAccount.Kind, line: Int, _ replacement: String, decide: Bool = true, _ reason: Message
  ) {
    add(kind, line, nil, replacement, decide, reason)
  }

  private mutating func add(
    _ kind: ImportAccount.Kind, _ line: Int, _ text: String?, _ replacement: String, _ decide: Bool, _ reason: Message
  ) {
    entries.append(
      ImportAccount.Entry(
        kind: kind, line: line, text: text, replacement: replacement, needsDecision: decide, reason: reason))
  }

  /// The account and the findings, by place.
  func finished() -> (account: ImportAccount, findings: [Diagnostic]) {
    var placed: [(entry: ImportAccount.Entry, range: SourceRange)] = []
    let byLine = Dictionary(grouping: entries, by: \.line)
    var before = 0
    for line in 1...source.index.count {
      let text = source.line(line)
      if let ofLine = byLine[line] { placed += place(ofLine, in: text, line: line, before: before) }
      before += text.unicodeScalars.count { !$0.isSpace }
    }
    let account = ImportAccount(source: source.name, entries: placed.map(\.entry))
    return (account, placed.compactMap { finding($0.entry, at: $0.range) })
  }

  /// Finds each entry's text in its line; the same text again is looked for behind the first.
  private func place(
    _ entries: [ImportAccount.Entry], in text: String, line: Int, before: Int
  ) -> [(entry: ImportAccount.Entry, range: SourceRange)] {
    let lineRange = source.index.range(ofLine: line)
    let visible = VisibleText(text)
    var taken: [String: Int] = [:]
    let placed = entries.map { entry -> (entry: ImportAccount.Entry, range: SourceRange) in
      var entry = entry
      guard let text = entry.text, let found = visible.find(text, from: taken[text] ?? 0) else {
        entry.offset = before
        return (entry, lineRange)
      }
      taken[text] = found.upperBound
      entry.offset = before + found.lowerBound
      let bytes = visible.bytes(of: found)
      return (entry, SourceRange(lineRange.lower + bytes.lowerBound, lineRange.lower + bytes.upperBound))
    }
    return placed.enumerated().sorted { $0.element.entry.precedes($1.element.entry) ?? ($0.offset < $1.offset) }
      .map(\.element)
  }

  /// What a person is told about an entry; nothing about what is done by rule and cannot be wrong.
  private func finding(_ entry: ImportAccount.Entry, at range: SourceRange) -> Diagnostic? {
    let isToldAnyway: Set<ImportAccount.Kind> = [.number, .label]
    guard entry.needsDecision || isToldAnyway.contains(entry.kind) else { return nil }
    return Diagnostic(
      "import-\(entry.kind.rawValue)", entry.needsDecision ? .warning : .note, file: source.file, range: range,
      .entry(entry)
    ).located(by: source.index)
  }
}

/// The characters of a line other than white space, with their places.
private struct VisibleText {
  private var scalars: [Unicode.Scalar] = []
  private var starts: [Int] = []
  private var ends: [Int] = []

  init(_ text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if !scalar.isSpace {
        scalars.append(scalar)
        starts.append(offset)
        ends.append(offset + width)
      }
      offset += width
    }
  }

  /// Where a text stands, white space aside, at or behind a place.
  func find(_ text: String, from start: Int) -> Range<Int>? {
    let wanted = text.unicodeScalars.filter { !$0.isSpace }
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return nil }
    return (0...(scalars.count - wanted.count)).first { place in
      place >= start && scalars[place..<(place + wanted.count)].elementsEqual(wanted)
    }.map { $0..<($0 + wanted.count) }
  }

  /// The bytes of a range of characters.
  func bytes(of range: Range<Int>) -> Range<Int> {
    starts[range.lowerBound]..<ends[range.upperBound - 1]
  }
}

extension Message {
  fileprivate static func entry(_ entry: ImportAccount.Entry) -> Message {
    let (text, replacement) = (entry.text ?? "", entry.replacement)
    let what: (zh: String, en: String) =
      switch (entry.text == nil, replacement.isEmpty) {
      case (true, true): ("", "")
      case (true, false): ("补入“\(replacement)”：", "“\(replacement)” put in: ")
      case (false, true): ("略去“\(text)”：", "“\(text)” left out: ")
      case (false, false) where text == replacement: ("“\(text)”：", "“\(text)”: ")
      case (false, false): ("“\(text)”改为“\(replacement)”：", "“\(text)” became “\(replacement)”: ")
      }
    return Message(zh: what.zh + entry.reason.zh, en: what.en + entry.reason.en)
  }
}
