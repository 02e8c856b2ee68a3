public import Diagnostics
internal import HanText

extension ImportResult {
  /// The account as `decisions.md`, in a language: what a person has to look at, then what was changed or left out, as
  /// tables with one place a row.
  ///
  /// `others` are findings of the import that are not about the document, such as a file that was there before. The
  /// first table has a row for every warning of the result and of `others`. Empty where the document was refused.
  public func decisions(in language: Language, besides others: [Diagnostic] = []) -> String {
    guard let document else { return "" }
    return DecisionsFile(document: document, account: account, findings: diagnostics + others, language: language).text
  }
}

/// Writes `decisions.md`.
struct DecisionsFile {
  /// The document.
  let document: SourceDocument
  /// What became of it.
  let account: ImportAccount
  /// What people were told.
  let findings: [Diagnostic]
  /// The language of everything but the document's own text.
  let language: Language

  /// The file.
  var text: String {
    let done = account.entries.filter { !$0.needsDecision && $0.kind != .joined }
    let joined = account.entries.count { $0.kind == .joined }
    var text = "# \(Message.title[language])\n\n\(escaped(Message.opening(account.source)[language]))\n"
    text += "\n## \(Message.open[language])\n\n"
    let open = openRows
    text += open.isEmpty ? Message.nothingOpen[language] + "\n" : table(open, withReasons: true)
    text += "\n## \(Message.done[language])\n"
    if done.isEmpty { text += "\n\(Message.nothingDone[language])\n" }
    for group in groups(done) { text += section(group) }
    if joined > 0 { text += "\n\(Message.joined(joined)[language])\n" }
    return text
  }

  // MARK: Rows

  /// A row: a place of the document, what was read there, what was made of it and why.
  private struct Row {
    var start: Int
    var place: String
    var read: String
    var made: String
    var reason: String
  }

  /// What a person has to look at, by place: the entries of the account that need a decision, and the other warnings.
  private var openRows: [Row] {
    let entries = account.entries.filter(\.needsDecision)
    let told = Set(entries.map(document.finding))
    let others = findings.filter { $0.severity > .note && !told.contains($0) }
    let rows = others.map(row) + entries.map(row)
    return rows.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element)
  }

  private func row(_ entry: ImportAccount.Entry) -> Row {
    let text = entry.isTrackedChange ? inContext(entry) : code(entry.text ?? "")
    return Row(
      start: entry.range.lower, place: document.place(of: entry.range.lower)[language], read: text,
      made: made(of: entry), reason: escaped(entry.reason[language]))
  }

  /// The text of a tracked change between what stands before and behind it in its paragraph: a character alone could be
  /// any of many.
  private func inContext(_ entry: ImportAccount.Entry) -> String {
    let block = document.blocks[document.lineNumber(of: entry.range.lower) - 1].range
    let (lower, upper) = (entry.range.lower, min(entry.range.upper, block.upper))
    let before = shown(SourceRange(max(block.lower, lower - Self.window), lower))
    let behind = shown(SourceRange(upper, min(block.upper, upper + Self.window)))
    let from = LineJoining.trim(String(before.suffix(Self.context)))
    let to = LineJoining.trim(String(behind.prefix(Self.context)))
    return [escaped(from), code(entry.text ?? ""), escaped(to)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The number of characters that show where a tracked change stands.
  private static let context = 8

  /// The number of bytes in which they are looked for.
  private static let window = 400

  /// The text of a range without what the document leaves out: another change beside this one would read as one with it.
  private func shown(_ range: SourceRange) -> String {
    var (low, high) = (0, document.omissions.count)
    while low < high {
      let middle = (low + high) / 2
      if document.omissions[middle].range.upper <= range.lower { low = middle + 1 } else { high = middle }
    }
    var (text, start) = ("", range.lower)
    for omission in document.omissions[low...].prefix(while: { $0.range.lower < range.upper }) {
      text += wholeCharacters(of: SourceRange(start, max(start, omission.range.lower)))
      start = min(range.upper, omission.range.upper)
    }
    return text + wholeCharacters(of: SourceRange(start, range.upper))
  }

  /// The number of characters that are quoted where a finding is.
  private static let excerpt = 40

  /// The text of a range, characters that it cuts left out.
  private func wholeCharacters(of range: SourceRange) -> String {
    let bytes = document.text
    var (lower, upper) = (range.lower, range.upper)
    while lower < upper, bytes[lower] & 0xC0 == 0x80 { lower += 1 }
    while upper > lower, upper < bytes.count, bytes[upper] & 0xC0 == 0x80 { upper -= 1 }
    return document.text(SourceRange(lower, upper))
  }

  private func row(_ finding: Diagnostic) -> Row {
    let range = finding.file == document.file ? finding.range : nil
    let place = finding.place ?? range.map { document.place(of: $0.lower) }
    let name = finding.file.split(separator: "/").last.map(String.init) ?? finding.file
    let whole = finding.file == document.file ? Message.wholeDocument[language] : name
    let read =
      range.map { wholeCharacters(of: SourceRange($0.lower, min($0.upper, $0.lower + 4 * Self.excerpt + 4))) } ?? ""
    return Row(
      start: range?.lower ?? -1, place: escaped(place?[language] ?? whole),
      read: code(Excerpt.of(LineJoining.trim(read), length: Self.excerpt)),
      made: Message.toCheck[language], reason: escaped(finding.message[language]))
  }

  private func made(of entry: ImportAccount.Entry) -> String {
    let replacement = code(entry.replacement)
    guard let text = entry.text else {
      if !replacement.isEmpty { return Message.putIn[language] + replacement }
      guard entry.needsDecision else { return Message.noted[language] }
      return (entry.kind == .title || entry.kind == .heading ? Message.toFill : Message.toCheck)[language]
    }
    if replacement.isEmpty { return Message.leftOut[language] }
    if text != entry.replacement { return Message.became[language] + replacement }
    return (entry.kind == .insertion ? Message.taken : Message.kept)[language]
  }

  // MARK: Tables

  /// The entries of each kind, in the order of the first of them.
  private func groups(_ entries: [ImportAccount.Entry]) -> [[ImportAccount.Entry]] {
    var order: [ImportAccount.Kind] = []
    var groups: [ImportAccount.Kind: [ImportAccount.Entry]] = [:]
    for entry in entries {
      if groups[entry.kind] == nil { order.append(entry.kind) }
      groups[entry.kind, default: []].append(entry)
    }
    return order.compactMap { groups[$0] }
  }

  /// The entries of one kind under a heading; a reason that all of them have stands once, above the table.
  private func section(_ group: [ImportAccount.Entry]) -> String {
    let first = group[0]
    let isOneReason = group.allSatisfy { $0.reason == first.reason }
    let reason = isOneReason ? escaped(first.reason[language]) + "\n\n" : ""
    return "\n### \(Message.group(first.kind, group.count)[language])\n\n"
      + reason + table(group.map(row), withReasons: !isOneReason)
  }

  private func table(_ rows: [Row], withReasons: Bool) -> String {
    let columns: [Message] = [.place, .read, .made] + (withReasons ? [.reason] : [])
    var text = "| " + columns.map { $0[language] }.joined(separator: " | ") + " |\n"
    text += "|" + columns.map { _ in "---|" }.joined() + "\n"
    for row in rows {
      let cells = [row.place, row.read, row.made] + (withReasons ? [row.reason] : [])
      text += "| " + cells.joined(separator: " | ") + " |\n"
    }
    return text
  }

  // MARK: Markdown

  /// A text as code in a cell, so that nothing in it is taken for markup: the fence is longer than any run of backticks
  /// in it.
  private func code(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    var (run, longest) = (0, 0)
    var code = ""
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
      code += character.isNewline ? " " : character == "|" ? "\\|" : String(character)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let space = longest > 0 ? " " : ""
    return fence + space + code + space + fence
  }

  /// A message in a paragraph or a cell: it may quote the document.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*<|".contains(character) { escaped += "\\" }
      escaped += character.isNewline ? " " : String(character)
    }
    return escaped
  }
}

extension Message {
  fileprivate static let title = Message(zh: "导入记录", en: "Record of the import")

  fileprivate static func opening(_ source: String) -> Message {
    Message(
      zh: "来源：\(source)。“位置”是来源文件中的行、段、页、表格或单元格；补入的内容没有原文，位置是它后面的一处。",
      en: """
        Source: \(source). A place is a line, paragraph, page, table or cell of that file; what was put in has no text \
        there, and its place is what it stands before.
        """)
  }

  fileprivate static let open = Message(zh: "需要决定或核对", en: "To decide or check")
  fileprivate static let nothingOpen = Message(zh: "没有需要决定或核对的内容。", en: "Nothing has to be decided or checked.")
  fileprivate static let done = Message(zh: "改动与略去", en: "Changed and left out")
  fileprivate static let nothingDone = Message(zh: "没有改动或略去的内容。", en: "Nothing was changed or left out.")

  fileprivate static func group(_ kind: ImportAccount.Kind, _ count: Int) -> Message {
    Message(zh: "\(kind.name.zh)，\(count) 处", en: "\(kind.name.en), places: \(count)")
  }

  fileprivate static func joined(_ count: Int) -> Message {
    Message(
      zh: "换行处接成一段的共 \(count) 处，文字没有改动，这里不逐处列出；导入时加 --report 可得到逐处的清单。",
      en: """
        Lines joined to one paragraph: \(count). Their text is unchanged and they are not listed here; \
        import with --report for a list of them.
        """)
  }

  fileprivate static let place = Message(zh: "位置", en: "Place")
  fileprivate static let read = Message(zh: "原文", en: "Read")
  fileprivate static let made = Message(zh: "处理", en: "Made of it")
  fileprivate static let reason = Message(zh: "理由", en: "Why")
  fileprivate static let wholeDocument = Message(zh: "全文", en: "whole document")

  fileprivate static let toCheck = Message(zh: "待核对", en: "to check")
  fileprivate static let toFill = Message(zh: "待填", en: "to fill in")
  fileprivate static let noted = Message(zh: "记入", en: "noted")
  fileprivate static let leftOut = Message(zh: "略去", en: "left out")
  fileprivate static let taken = Message(zh: "收入正文", en: "taken as text")
  fileprivate static let kept = Message(zh: "照原文保留", en: "kept as it stands")
  fileprivate static let putIn = Message(zh: "补入 ", en: "put in ")
  fileprivate static let became = Message(zh: "改为 ", en: "became ")
}
