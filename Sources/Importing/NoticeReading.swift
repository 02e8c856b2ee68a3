internal import Diagnostics
internal import HanText
internal import Standards

/// Reads a notice (通知): red head, document number, title, addressees, body, signatories and date.
struct NoticeReading {
  /// The notice.
  private(set) var notice: Notice

  private let joining: ParagraphJoining

  /// Reads the lines of a notice, all before the title of the standard.
  init(_ lines: ArraySlice<SourceLine>, joining: ParagraphJoining, _ account: inout AccountWriter) {
    self.joining = joining
    notice = Notice(title: "")
    guard let titled = Self.titleRange(in: lines) else { return }
    notice.title = ParagraphJoining.join(lines[titled].map(\.text))
    let number =
      lines[..<titled.lowerBound].lastIndex { Self.isNumber($0.compact) }
      ?? lines[titled.upperBound...].firstIndex { Self.isNumber($0.compact) }
    let numberLine = number.map { lines[$0].number }
    notice.number = number.map { lines[$0].compact } ?? ""
    readHead(lines[..<titled.lowerBound].filter { $0.number != numberLine }, &account)
    let rest = Array(lines[titled.upperBound...].filter { $0.number != numberLine })[...]
    let start = readLateHead(rest, from: takeAddressees(rest), &account)
    let date = rest.indices.last { $0 >= start && Self.soleDate(rest[$0].compact) != nil }
    let signed = readSignatories(rest[start..<(date ?? rest.endIndex)], &account)
    if let date { notice.date = Self.soleDate(rest[date].compact) }
    if notice.organs.isEmpty { notice.organs = notice.signatories }
    let behind = readAfterDate(date.map { rest[($0 + 1)...] } ?? [])
    let body = joining.paragraphs(rest[start..<signed]) + joining.paragraphs(behind)
    TextReview.review(body, joining, &account)
    notice.body = Passage(body.map { .paragraph($0.text) })
  }

  // MARK: Title and number

  /// The lines of the title: the one that ends in 通知 before any sentence has ended, and those before it that belong
  /// to it, up to the document number where that stands above.
  static func titleRange(in lines: ArraySlice<SourceLine>) -> Range<Int>? {
    let start = lines.firstIndex { isNumber($0.compact) } ?? lines.startIndex
    guard let last = lastTitleLine(in: lines[start...]) ?? lastTitleLine(in: lines) else { return nil }
    let number = lines[..<last].lastIndex { isNumber($0.compact) }
    var first = last
    if let number, last - number <= 5 {
      first = number + 1
    } else {
      while first > lines.startIndex, !isWhole(lines[first...last].map(\.compact).joined()), last - first < 4 {
        first -= 1
      }
    }
    return isWhole(lines[first...last].map(\.compact).joined()) ? first..<(last + 1) : nil
  }

  /// The first line that ends in 通知 before any sentence has ended.
  private static func lastTitleLine(in lines: ArraySlice<SourceLine>) -> Int? {
    let sentence = lines.firstIndex { $0.compact.contains("。") } ?? lines.endIndex
    return lines[..<sentence].firstIndex { $0.compact.hasSuffix("通知") }
  }

  /// Whether a title has its 关于, and its 《》 closed.
  private static func isWhole(_ title: String) -> Bool {
    let opens = title.unicodeScalars.count { $0 == "《" }
    let closes = title.unicodeScalars.count { $0 == "》" }
    return title.contains("关于") && opens == closes
  }

  /// Whether a text is a document number: 嘉发改〔2024〕64号.
  private static func isNumber(_ text: String) -> Bool {
    guard text.hasSuffix("号"), let open = text.firstIndex(where: { "〔[［（(".contains($0) }) else { return false }
    let agency = text[..<open]
    let rest = text[text.index(after: open)...].dropLast()
    guard let close = rest.firstIndex(where: { "〕]］）)".contains($0) }) else { return false }
    let (year, serial) = (rest[..<close], rest[rest.index(after: close)...])
    return !agency.isEmpty && agency.unicodeScalars.allSatisfy(\.isHan) && year.count == 4 && Int(year) != nil
      && Int(serial) != nil
  }

  /// Where a notice ends that no title of a standard follows: behind its date.
  static func end(of lines: ArraySlice<SourceLine>) -> Int {
    lines.indices.last { soleDate(lines[$0].compact) != nil }.map { $0 + 1 } ?? lines.endIndex
  }

  // MARK: Red head

  /// Reads the red head before the number: names of organs where they can be read; the rest is left out.
  private mutating func readHead(_ lines: some Sequence<SourceLine>, _ account: inout AccountWriter) {
    for line in lines {
      let names = TextSpacing.columns(line.text)
      if names.allSatisfy(OrganNames.isOrgan) {
        notice.organs += names
        account.leftOut(.head, line: line.number, line.text, .headOrgans)
      } else {
        account.leftOut(.head, line: line.number, line.text, line.compact == "文件" ? .headWord : .unreadableHead)
      }
    }
  }

  /// Reads a red head that the source put behind the title: names of organs, one a line, ended by 文件.
  private mutating func readLateHead(
    _ lines: ArraySlice<SourceLine>, from start: Int, _ account: inout AccountWriter
  ) -> Int {
    let names = lines[start...].prefix { TextSpacing.columns($0.text).allSatisfy(OrganNames.isOrgan) }
    guard names.endIndex < lines.endIndex, lines[names.endIndex].compact == "文件" else { return start }
    readHead(lines[start...names.endIndex], &account)
    return names.endIndex + 1
  }

  // MARK: Addressees

  /// Takes the addressees: up to three lines behind the title that end in a colon. Gives where the next text begins.
  private mutating func takeAddressees(_ lines: ArraySlice<SourceLine>) -> Int {
    let start = lines.startIndex
    for end in start..<min(start + 3, lines.endIndex) {
      let text = lines[end].compact
      if text.contains("。") { return start }
      guard text.hasSuffix("：") || text.hasSuffix(":") else { continue }
      notice.addressees = String(ParagraphJoining.join(lines[start...end].map(\.text)).dropLast())
      return end + 1
    }
    return start
  }

  // MARK: Signatories and date

  /// Reads the rows of names at the end of the lines, directly before the date. Gives where they begin.
  private mutating func readSignatories(
    _ lines: ArraySlice<SourceLine>, _ account: inout AccountWriter
  ) -> Int {
    var first = lines.endIndex
    while first > lines.startIndex, TextSpacing.columns(lines[first - 1].text).allSatisfy(OrganNames.isOrgan) {
      first -= 1
    }
    let rows = lines[first...].map { TextSpacing.columns($0.text) }
    notice.signatories = rows.flatMap { $0 }
    if let line = lines[first...].first, rows.contains(where: { $0.count > 1 }) {
      notice.hasSeals = true
      account.inferred(.signatories, line: line.number, "", decide: false, .signatoryRows)
    }
    return first
  }

  /// The day that a line consists of.
  static func soleDate(_ text: String) -> CalendarDate? {
    guard text.hasSuffix("日"), let date = CalendarDate.all(in: text).first else { return nil }
    return text.unicodeScalars.allSatisfy { $0.isDecimalDigit || "年月日".unicodeScalars.contains($0) } ? date : nil
  }

  /// Takes the annotation (附注) in brackets behind the date; other lines come back as text.
  private mutating func readAfterDate(_ lines: ArraySlice<SourceLine>) -> [SourceLine] {
    lines.filter { line in
      let text = line.compact
      guard notice.annotation.isEmpty, text.hasPrefix("（此件"), text.hasSuffix("）") else { return true }
      notice.annotation = String(text.dropFirst().dropLast())
      return false
    }
  }
}

extension Message {
  fileprivate static let headOrgans = Message(
    zh: "版头的发文机关，字间空格已去掉，记入 notice.md 的 organs，不作正文。",
    en: "An issuing organ of the red head, letter spaces closed; it stands in organs of notice.md, not in the text.")

  fileprivate static let headWord = Message(
    zh: "版头的“文件”二字，不作正文。", en: "The word 文件 of the red head, no part of the text.")

  fileprivate static let unreadableHead = Message(
    zh: "版头的竖排文字转换后已无法辨认，未收入；发文机关以署名为准。",
    en: "The red head, unreadable after conversion; the issuing organs are taken from the signatories.")

  fileprivate static let signatoryRows = Message(
    zh: "署名每行并列多个机关，是加盖印章的格式，notice.md 记 seals: true。",
    en: "The signatories stand several to a line, the form of sealed documents: seals: true in notice.md.")
}
