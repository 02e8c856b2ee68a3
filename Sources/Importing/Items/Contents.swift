internal import Diagnostics
internal import HanText
internal import Standards

/// A table of contents (目录): headings with page numbers, left out of the content and held against the headings found.
struct Contents {
  /// A line of a table of contents.
  struct Entry {
    /// The line of the document.
    let line: SourceLine
    /// The heading without its page number.
    let title: String
  }

  /// The entries in order.
  let entries: [Entry]

  /// Takes the table of contents out of the lines, where there is one.
  static func take(from lines: inout [SourceLine], _ account: inout AccountWriter) -> Contents {
    if lines.contains(where: { $0.element == .contents }) { return named(in: &lines, &account) }
    let title = lines.firstIndex(where: isTitle)
    guard let start = title.map({ $0 + 1 }) ?? longRun(lines) else { return Contents(entries: []) }
    var entries: [Entry] = []
    var end = start
    while end < lines.count {
      if let entry = entry(lines[end]) {
        entries.append(entry)
        end += 1
      } else if let entry = cutEntry(lines[end...].prefix(2)) {
        entries.append(entry)
        end += 2
      } else {
        break
      }
    }
    guard !entries.isEmpty else { return Contents(entries: []) }
    let removed = (title ?? start)..<end
    for line in lines[removed] { account.leaveOut(.contents, line.content, .contents) }
    lines.removeSubrange(removed)
    return Contents(entries: entries)
  }

  /// Takes out the lines whose styles say that they are contents.
  private static func named(in lines: inout [SourceLine], _ account: inout AccountWriter) -> Contents {
    // A title of the contents may be in a style that says nothing.
    let first = lines.firstIndex { $0.element == .contents } ?? 0
    let title = first > 0 && isTitle(lines[first - 1]) ? first - 1 : nil
    let taken = lines.indices.filter { $0 == title || lines[$0].element == .contents }.map { lines[$0] }
    for line in taken { account.leaveOut(.contents, line.content, .contents) }
    if let title { lines.remove(at: title) }
    lines.removeAll { $0.element == .contents }
    return Contents(entries: taken.compactMap(entry))
  }

  /// Notes the headings that stand in the table of contents and not in the text.
  func check(against headings: [String], _ account: inout AccountWriter) {
    let found = Set(headings.map(ReferenceIndex.key))
    for entry in entries where !found.contains(ReferenceIndex.key(entry.title)) {
      account.infer(.contents, before: entry.line.content.start ?? 0, "", .notInText(entry.title))
    }
  }

  private static func isTitle(_ line: SourceLine) -> Bool {
    line.content.count <= 40 && ["目录", "目次"].contains(line.compact)
  }

  /// A line as an entry: a mark, a name, and a page number behind a tab, dots or spaces.
  private static func entry(_ line: SourceLine) -> Entry? {
    guard Enumerator(at: line.text) != nil else { return nil }
    var scalars = line.text.unicodeScalars[...]
    let count = scalars.count
    while let last = scalars.last, last.isDecimalDigit { scalars.removeLast() }
    guard scalars.count < count, let leader = scalars.last, leader.isSpace || leaders.contains(leader) else {
      return nil
    }
    while let last = scalars.last, last.isSpace || leaders.contains(last) { scalars.removeLast() }
    return Entry(line: line, title: TextSpacing.closed(String(String.UnicodeScalarView(scalars))))
  }

  /// An entry that is cut into two lines: a mark and the beginning of a name, then the rest with the page number.
  private static func cutEntry(_ lines: ArraySlice<SourceLine>) -> Entry? {
    guard let first = lines.first, let last = lines.last, lines.count == 2, HeadingName(first)?.mark != nil,
      last.table == nil, Enumerator(at: last.text) == nil
    else { return nil }
    return entry(first.part(first.content + last.content))
  }

  private static let leaders = ".…·．-".unicodeScalars

  /// The beginning of a table of contents without a title: five entries in a row.
  private static func longRun(_ lines: [SourceLine]) -> Int? {
    var run = 0
    for (index, line) in lines.enumerated() {
      run = entry(line) == nil ? 0 : run + 1
      if run == 5 { return index - 4 }
    }
    return nil
  }
}

extension Message {
  fileprivate static let contents = Message(
    zh: "目录，由正文标题生成，不作正文。", en: "The table of contents; it is made from the headings and is no text.")

  fileprivate static func notInText(_ title: String) -> Message {
    Message(
      zh: "目录中有标题“\(title)”，正文中没有找到，请核对。",
      en: "The table of contents has the heading “\(title)”, the text does not; check it.")
  }
}
