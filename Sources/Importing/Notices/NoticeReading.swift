internal import Diagnostics
internal import HanText
internal import Standards

/// Reads a notice (通知): red head, document number, title, addressees, body, attachments, signatories and date.
struct NoticeReading {
  /// The notice.
  private(set) var notice: Notice

  private let joining: ParagraphJoining

  /// Reads the lines of a notice, all before the title of the document that it issues. `titled` are the lines of its own
  /// title.
  init(
    _ lines: ArraySlice<SourceLine>, titled: Range<Int>, joining: ParagraphJoining, _ account: inout AccountWriter
  ) {
    self.joining = joining
    notice = Notice(title: "")
    notice.title = take(lines[titled].map(\.content), .notice("title"), &account)
    let number =
      lines[..<titled.lowerBound].lastIndex { DocumentNumber.isNumber($0.compact) }
      ?? lines[titled.upperBound...].firstIndex { DocumentNumber.isNumber($0.compact) }
    if let number { notice.number = takeNumber(lines[number].content, &account) }
    readHead(lines[..<titled.lowerBound].indices.filter { $0 != number }.map { lines[$0] }, &account)
    let rest = lines[titled.upperBound...].indices.filter { $0 != number }.map { lines[$0] }
    let start = readLateHead(rest[...], from: takeAddressees(rest[...], &account), &account)
    let date = rest.indices.last { $0 >= start && SoleDate($0 < rest.count ? rest[$0].compact : "") != nil }
    let signed = readSignatories(rest[start..<(date ?? rest.endIndex)], &account)
    if let date { takeDate(rest[date].content, &account) }
    if notice.organs.isEmpty { notice.organs = notice.signatories }
    if notice.organs.isEmpty {
      notice.organs = OrganNames.organs(inTitle: notice.title)
      if let first = lines[titled].first, !notice.organs.isEmpty {
        account.infer(.signatories, before: first.content.start ?? 0, "", certainty: .likely, .organsOfTitle)
      }
    }
    let behind = readAfterDate(date.map { rest[($0 + 1)...] } ?? [], &account)
    let body = joining.paragraphs(rest[start..<signed]) + joining.paragraphs(behind)
    notice.body = PassageDraft.passage(
      takeAttachments(body, &account), .notice("body"), joining, &account)
  }

  /// The text of lines joined, with a note of where it went.
  private func take(_ lines: [TracedText], _ destination: Destination, _ account: inout AccountWriter) -> String {
    let text = ParagraphJoining.join(lines)
    account.place(text, destination)
    return text.text
  }

  /// Where a notice ends that no title of another document follows: behind its date, and an annotation behind that.
  static func end(of lines: ArraySlice<SourceLine>) -> Int {
    guard let date = lines.indices.last(where: { SoleDate(lines[$0].compact) != nil }) else { return lines.endIndex }
    let next = date + 1
    return next < lines.endIndex && isAnnotation(lines[next].compact) ? next + 1 : next
  }

  // MARK: Red head and number

  /// The number without spaces, with its year in the brackets of GB/T 9704-2012, 7.2.5.
  private func takeNumber(_ text: TracedText, _ account: inout AccountWriter) -> String {
    let printed = text.withoutSpaces()
    account.place(printed, .notice("number"))
    return printed.text
  }

  /// Reads the red head before the number: names of organs where they can be read; the rest is left out.
  private mutating func readHead(_ lines: some Sequence<SourceLine>, _ account: inout AccountWriter) {
    for line in lines {
      let names = TextSpacing.columns(line.text)
      let isHeadWord = line.compact == "文件"
      if !isHeadWord, names.allSatisfy({ OrganNames.isOrgan(Self.withoutHeadWord($0)) }) {
        notice.organs += names.map(Self.withoutHeadWord)
        account.leaveOut(.head, line.content, .headOrgans)
      } else {
        account.leaveOut(.head, line.content, isHeadWord ? .headWord : .unreadableHead)
      }
    }
  }

  /// A name of the red head without the 文件 behind it: 嘉兴市人民政府文件.
  private static func withoutHeadWord(_ name: String) -> String {
    name.hasSuffix("文件") ? String(name.dropLast(2)) : name
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

  /// Takes the addressees: up to five lines behind the title that end in a colon. Gives where the next text begins.
  private mutating func takeAddressees(_ lines: ArraySlice<SourceLine>, _ account: inout AccountWriter) -> Int {
    let start = lines.startIndex
    for end in start..<min(start + 5, lines.endIndex) {
      let text = lines[end].compact
      if text.contains("。") || lines[end].table != nil { return start }
      guard let colon = text.unicodeScalars.last, colon == "：" || colon == ":" else { continue }
      let whole = ParagraphJoining.join(lines[start...end].map(\.content))
      guard whole.text.unicodeScalars.count > 1 else { return start }
      account.place(whole, .notice("addressees"))
      if colon == ":" { account.change(.form, whole.end(1), to: "：", .colon) }
      notice.addressees = whole.dropLast(UTF8.width(colon)).text
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
    while first > lines.startIndex, lines[first - 1].table == nil,
      OrganNames.signatories(in: lines[first - 1].text) != nil
    {
      first -= 1
    }
    let rows = lines[first...].map { OrganNames.signatories(in: $0.text) ?? [] }
    notice.signatories = rows.flatMap { $0 }
    for line in lines[first...] {
      let (names, commas) = line.content.withoutSpaces().removing { $0 == "、" }
      account.place(names, .notice("signatories"))
      for comma in commas { account.leaveOut(.signatories, comma, .signatoryComma) }
    }
    if let line = lines[first...].first, rows.contains(where: { $0.count > 1 }) {
      notice.hasSeals = true
      account.infer(.signatories, before: line.content.start ?? 0, "", certainty: .likely, .signatoryRows)
    }
    return first
  }

  private mutating func takeDate(_ text: TracedText, _ account: inout AccountWriter) {
    let printed = text.withoutSpaces()
    account.place(printed, .notice("date"))
    notice.date = SoleDate(printed.text)?.date
    if let form = notice.date?.chinese, form != printed.text {
      account.change(.form, printed, to: form, .dateForm)
    }
  }

  private static func isAnnotation(_ text: String) -> Bool {
    (text.hasPrefix("（此件") || text.hasPrefix("(此件")) && (text.hasSuffix("）") || text.hasSuffix(")"))
  }

  /// Takes the annotation (附注) in brackets behind the date; other lines come back as text.
  private mutating func readAfterDate(
    _ lines: ArraySlice<SourceLine>, _ account: inout AccountWriter
  ) -> [SourceLine] {
    var others: [SourceLine] = []
    for line in lines {
      if notice.annotation.isEmpty, Self.isAnnotation(line.compact) {
        let text = line.content.withoutSpaces()
        account.place(text, .notice("annotation"))
        if text.text.hasPrefix("(") || text.text.hasSuffix(")") {
          account.change(.form, text, to: "（\(text.text.dropFirst().dropLast())）", .brackets)
        }
        notice.annotation = String(text.text.dropFirst().dropLast())
      } else {
        others.append(line)
      }
    }
    return others
  }

  // MARK: Attachments

  /// Takes the list of attachments (附件：1.…) from the end of the body; the paragraphs before it come back.
  private mutating func takeAttachments(_ body: [Paragraph], _ account: inout AccountWriter) -> [Paragraph] {
    guard let list = AttachmentList(body) else { return body }
    notice.attachments = list.names
    for paragraph in body[list.paragraphs] { account.place([paragraph], .notice("attachments")) }
    if TextSpacing.removed(list.form) != TextSpacing.removed(body[list.paragraphs].map(\.text).joined()) {
      account.change(
        .form, body[list.paragraphs].map(\.content).reduce(TracedText(), +), to: list.form, .attachmentForm)
    }
    return Array(body[..<list.paragraphs.lowerBound]) + body[list.paragraphs.upperBound...]
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

  fileprivate static let signatoryComma = Message(
    zh: "署名之间的顿号；各机关分别记入 notice.md。", en: "A comma between signatories; notice.md lists each on its own.")

  fileprivate static let organsOfTitle = Message(
    zh: "没有署名，发文机关取自通知的标题。", en: "There are no signatories; the issuing organs are taken from the title.")

  fileprivate static let colon = Message(
    zh: "主送机关后的冒号统一为全角。", en: "The colon behind the addressees is full-width throughout.")

  fileprivate static let dateForm = Message(
    zh: "成文日期按统一写法记入 notice.md。", en: "The date is written in notice.md in one form for all documents.")

  fileprivate static let brackets = Message(
    zh: "附注的括号统一为全角。", en: "The brackets of the annotation are full-width throughout.")

  fileprivate static let attachmentForm = Message(
    zh: "附件说明按统一写法记入 notice.md。", en: "The attachments are written in notice.md in one form for all documents.")
}
