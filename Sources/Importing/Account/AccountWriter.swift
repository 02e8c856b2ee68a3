internal import Diagnostics
internal import HanText

/// Collects where the document's text goes and what an import leaves out, changes or infers, and proves at the end that
/// every byte went to exactly one place.
struct AccountWriter {
  private let source: SourceDocument
  private var spans: [ImportAccount.Span] = []
  private var entries: [ImportAccount.Entry] = []

  init(_ source: SourceDocument) { self.source = source }

  // MARK: Notes

  /// Notes where a text went.
  mutating func place(_ text: TracedText, _ destination: Destination) {
    for range in text.sources { spans.append(ImportAccount.Span(range: range, destination: destination)) }
  }

  /// Notes where the texts of paragraphs went, and the lines that were joined to make them.
  mutating func place(_ paragraphs: [Paragraph], _ destination: Destination) {
    for paragraph in paragraphs {
      place(paragraph.content, destination)
      for line in paragraph.table?.lines ?? [] { place(line.content.closed(), destination) }
      for (left, right) in zip(paragraph.pieces, paragraph.pieces.dropFirst()) where left.number != right.number {
        join(left, right)
      }
    }
  }

  /// Notes a text that the content leaves out.
  mutating func leaveOut(
    _ kind: ImportAccount.Kind, _ text: TracedText, certainty: ImportAccount.Certainty = .certain, _ reason: Message
  ) {
    place(text, .leftOut(kind))
    add(kind, text, "", certainty, reason)
  }

  /// Notes a text that the content has in another form; where it went is noted apart.
  mutating func change(
    _ kind: ImportAccount.Kind, _ text: TracedText, to replacement: String,
    certainty: ImportAccount.Certainty = .certain, _ reason: Message
  ) {
    add(kind, text, replacement, certainty, reason)
  }

  /// Notes a text that the content keeps and a person should look at.
  mutating func keep(
    _ kind: ImportAccount.Kind, _ text: TracedText, certainty: ImportAccount.Certainty = .doubtful, _ reason: Message
  ) {
    add(kind, text, text.text, certainty, reason)
  }

  /// Notes something the document does not have, before a place.
  mutating func infer(
    _ kind: ImportAccount.Kind, before place: Int, _ replacement: String,
    certainty: ImportAccount.Certainty = .doubtful, _ reason: Message
  ) {
    entries.append(
      ImportAccount.Entry(
        kind: kind, line: 0, range: SourceRange(place, place), text: nil, replacement: replacement,
        certainty: certainty, reason: reason))
  }

  /// Notes a tracked change that leaves nothing out.
  mutating func note(_ change: SourceChange) {
    guard !change.range.isEmpty else {
      return infer(change.kind, before: change.range.lower, "", certainty: .certain, change.reason)
    }
    keep(change.kind, TracedText(change.range, of: source.text), certainty: .certain, change.reason)
  }

  private mutating func add(
    _ kind: ImportAccount.Kind, _ text: TracedText, _ replacement: String, _ certainty: ImportAccount.Certainty,
    _ reason: Message
  ) {
    guard let extent = text.extent else { return }
    entries.append(
      ImportAccount.Entry(
        kind: kind, line: 0, range: extent, text: text.text, replacement: replacement, certainty: certainty,
        reason: reason))
  }

  /// Notes that two lines were joined, by the characters on both sides of the cut.
  private mutating func join(_ left: SourceLine, _ right: SourceLine) {
    let (tail, head) = (left.content.end(4), right.content.beginning(4))
    guard let from = tail.extent, let to = head.extent, from.lower <= to.upper else { return }
    entries.append(
      ImportAccount.Entry(
        kind: .joined, line: 0, range: from.joined(with: to), text: tail.text + head.text,
        replacement: tail.text + head.text, certainty: .likely, reason: .joined))
  }

  // MARK: The end

  /// The account, with every byte of the document in exactly one span; what could not be followed is thrown.
  func finished() throws(ImportRefusal) -> ImportAccount {
    ImportAccount(source: source.name, spans: try coveringSpans(), entries: placedEntries())
  }

  /// The spans in order, white space between them included.
  private func coveringSpans() throws(ImportRefusal) -> [ImportAccount.Span] {
    var covering: [ImportAccount.Span] = []
    covering.reserveCapacity(spans.count * 2)
    var end = 0
    func fill(to place: Int) throws(ImportRefusal) {
      guard place > end else { return }
      let gap = SourceRange(end, place)
      if LineJoining.trim(gap, in: source.text).isEmpty {
        covering.append(ImportAccount.Span(range: gap, destination: .space))
      } else {
        throw ImportRefusal(source.finding("import-account", .error, at: gap, .lost(source.text(gap))))
      }
    }
    for span in spans.sorted(by: { ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper) }) {
      if span.range.lower < end {
        throw ImportRefusal(
          source.finding("import-account", .error, at: span.range, .twice(source.text(span.range))))
      }
      try fill(to: span.range.lower)
      if let last = covering.last, last.destination == span.destination, last.range.upper == span.range.lower {
        covering[covering.count - 1].range.upper = span.range.upper
      } else {
        covering.append(span)
      }
      end = span.range.upper
    }
    try fill(to: source.text.count)
    return covering
  }

  /// The entries by place, with their lines and the visible characters before them.
  private func placedEntries() -> [ImportAccount.Entry] {
    let byPlace = entries.enumerated().sorted {
      ($0.element.range.lower, $0.offset) < ($1.element.range.lower, $1.offset)
    }
    var (place, visible) = (0, 0)
    var placed: [ImportAccount.Entry] = []
    for (_, entry) in byPlace {
      let next = min(entry.range.lower, source.text.count)
      if next > place {
        visible += source.text(SourceRange(place, next)).unicodeScalars.count { !$0.isSpace }
        place = next
      }
      var entry = entry
      entry.line = source.lineNumber(of: entry.range.lower)
      entry.offset = visible
      placed.append(entry)
    }
    return placed.enumerated().sorted { $0.element.precedes($1.element) ?? ($0.offset < $1.offset) }.map(\.element)
  }
}

extension SourceDocument {
  /// What a person is told about the entries of an account: what they have to decide, and the repairs that change what
  /// the document says. Tracked changes, of which a document can have hundreds, are told as one.
  func findings(_ account: ImportAccount, _ changes: TrackedChanges) -> [Diagnostic] {
    let isToldAnyway: Set<ImportAccount.Kind> = [.number, .label]
    let told = account.entries.filter { $0.needsDecision || isToldAnyway.contains($0.kind) }.map(finding)
    return told + (trackedChanges(account, changes).map { [$0] } ?? [])
  }

  /// What a person is told about an entry.
  func finding(_ entry: ImportAccount.Entry) -> Diagnostic {
    finding("import-\(entry.kind.rawValue)", entry.needsDecision ? .warning : .note, at: entry.range, .entry(entry))
  }

  /// The one finding about all tracked changes; `nil` where there are none.
  private func trackedChanges(_ account: ImportAccount, _ changes: TrackedChanges) -> Diagnostic? {
    var counts: [ImportAccount.Kind: Int] = [:]
    for entry in account.entries where entry.isTrackedChange { counts[entry.kind, default: 0] += 1 }
    guard !counts.isEmpty else { return nil }
    return Diagnostic("import-tracked-changes", .note, file: file, .trackedChanges(counts, changes))
  }
}

extension Message {
  fileprivate static let joined = Message(zh: "换行处接成一段。", en: "Lines joined to one paragraph.")

  fileprivate static func trackedChanges(_ counts: [ImportAccount.Kind: Int], _ side: TrackedChanges) -> Message {
    var zh = ["插入 \(counts[.insertion] ?? 0) 处", "删除 \(counts[.deletion] ?? 0) 处"]
    var en = ["insertions: \(counts[.insertion] ?? 0)", "deletions: \(counts[.deletion] ?? 0)"]
    if let numbers = counts[.formatting] {
      zh.append("改动编号 \(numbers) 处")
      en.append("changes of numbering: \(numbers)")
    }
    let taken: (zh: String, en: String) =
      side == .accepted ? ("修订后", "after them") : ("修订前", "before them")
    return Message(
      zh: "文档有修订痕迹：\(zh.joined(separator: "，"))。导入取\(taken.zh)的文字（--changes \(side.rawValue)），逐处列在 decisions.md。",
      en: "The document has tracked changes (\(en.joined(separator: ", "))). The text \(taken.en) was taken "
        + "(--changes \(side.rawValue)); decisions.md lists each.")
  }

  fileprivate static func lost(_ text: String) -> Message {
    Message(
      zh: "导入核对未通过：“\(text.prefix(40))”没有去向，因此什么也没有写。这是程序的缺陷，请把文件交给维护者。",
      en: """
        The account of the import does not add up: “\(text.prefix(40))” went nowhere, so nothing was written. This is a \
        fault of the program; give the file to its maintainers.
        """)
  }

  fileprivate static func twice(_ text: String) -> Message {
    Message(
      zh: "导入核对未通过：“\(text.prefix(40))”有两个去向，因此什么也没有写。这是程序的缺陷，请把文件交给维护者。",
      en: """
        The account of the import does not add up: “\(text.prefix(40))” went to two places, so nothing was written. This \
        is a fault of the program; give the file to its maintainers.
        """)
  }

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
