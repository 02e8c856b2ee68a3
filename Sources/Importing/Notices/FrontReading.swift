internal import Diagnostics
internal import HanText
internal import Standards

/// What stands before the first heading of a standard or a plan: the notice, the title, a preface.
struct FrontReading {
  /// The notice, where there is one.
  private(set) var notice: Notice?
  /// The title without its label; empty where none is printed.
  private(set) var title = ""
  /// The label: 2023年版.
  private(set) var label = ""
  /// The text between the title and the first heading.
  var preface = Passage()

  private let kind: DocumentKind

  init(
    _ lines: ArraySlice<SourceLine>, joining: ParagraphJoining, kind: DocumentKind = .standard,
    _ account: inout AccountWriter
  ) {
    self.kind = kind
    let named = NoticeTitle.range(in: lines)
    let titled = Self.title(in: lines, behind: named, kind: kind)
    let noticeEnd =
      titled?.lowerBound ?? named.map { max($0.upperBound, NoticeReading.end(of: lines)) } ?? lines.startIndex
    let marks = named.map { AttachmentMark.range(in: lines, around: noticeEnd, behind: $0.upperBound) }
    for line in lines[marks ?? noticeEnd..<noticeEnd] { account.leaveOut(.form, line.content, .attachmentMark) }
    if let named, let marks {
      let own = lines[..<marks.lowerBound]
      notice =
        own.stated(.title) == nil
        ? NoticeReading(own, titled: named, joining: joining, &account).notice
        : StatedNotice(own, joining: joining, &account).notice
    }
    let before = named == nil ? lines[..<noticeEnd] : []
    if let titled { takeTitle(lines[titled], &account) }
    let after = lines[(titled?.upperBound ?? marks?.upperBound ?? noticeEnd)...]
    let paragraphs = joining.paragraphs(Array(before) + after)
    preface = PassageDraft.passage(paragraphs, destination("preface"), joining, &account)
    if title.isEmpty {
      account.infer(.title, before: lines.first?.content.start ?? 0, "", .noTitle(of: kind))
    }
  }

  /// The lines that are the title which the notice cites; `nil` where there is no notice, or no such line.
  ///
  /// With `last` it is the last such line: of two documents that a notice issues, the one before the items.
  static func citedTitle(in lines: ArraySlice<SourceLine>, last: Bool = false) -> Range<Int>? {
    if let stated = lines.stated(.attachmentTitle) { return stated }
    guard let named = NoticeTitle.range(in: lines) else { return nil }
    let title = ParagraphJoining.join(lines[named].map(\.content)).text
    let marked = citedTitles(title)
    let titles = marked.isEmpty ? issuedTitle(title).map { [$0] } ?? [] : marked
    return cited(in: lines, after: named.upperBound, titles, last: last)
  }

  private func destination(_ part: String) -> Destination { kind.plan == nil ? .standard(part) : .plan(part) }

  /// Takes the label in brackets off the title.
  private mutating func takeTitle(_ lines: ArraySlice<SourceLine>, _ account: inout AccountWriter) {
    var printed = ParagraphJoining.join(lines.map(\.content))
    if printed.text.hasPrefix("《"), printed.text.hasSuffix("》") {
      account.leaveOut(.title, printed.beginning(1), .titleMarks)
      account.leaveOut(.title, printed.end(1), .titleMarks)
      printed = printed.dropFirst(3).dropLast(3)
    }
    account.place(printed, destination("title"))
    let text = printed.text
    (title, label) = (text, "")
    guard let close = text.unicodeScalars.last, close == "）" || close == ")",
      let open = text.lastIndex(where: { $0 == "（" || $0 == "(" })
    else { return }
    let inner = text[text.index(after: open)...].dropLast()
    guard inner.hasSuffix("版") || inner.hasSuffix("试行") || inner.hasSuffix("年") else { return }
    (title, label) = (LineJoining.trim(text[..<open]), LineJoining.trim(inner))
    let brackets = printed.suffix(text[open...].utf8.count)
    if brackets.withoutSpaces().text != "（\(label)）" {
      account.change(.form, brackets, to: "（\(label)）", .labelBrackets)
    }
  }

  /// The titles in the 《》 of 关于印发《…》和《…》的通知.
  private static func citedTitles(_ noticeTitle: String) -> [String] {
    let text = TextSpacing.removed(noticeTitle)
    var titles: [String] = []
    var (depth, start) = (0, text.startIndex)
    for index in text.indices {
      if text[index] == "《" {
        if depth == 0 { start = text.index(after: index) }
        depth += 1
      } else if text[index] == "》", depth > 0 {
        depth -= 1
        if depth == 0 { titles.append(String(text[start..<index])) }
      }
    }
    return titles
  }

  /// The title without 《》 of 关于印发…的通知.
  private static func issuedTitle(_ noticeTitle: String) -> String? {
    let compact = TextSpacing.removed(noticeTitle)
    guard let issued = compact.firstRange(of: "关于印发"), let end = compact.ranges(of: "的通知").last,
      issued.upperBound < end.lowerBound
    else { return nil }
    return String(compact[issued.upperBound..<end.lowerBound])
  }

  /// Up to three lines that make a title cited by the notice: the first such, or the last.
  private static func cited(
    in lines: ArraySlice<SourceLine>, after start: Int, _ titles: [String], last: Bool
  ) -> Range<Int>? {
    let places = Array(start..<max(start, lines.endIndex))
    for index in last ? places.reversed() : places {
      for end in index + 1..<min(index + 4, lines.endIndex + 1)
      where titles.contains(bare(lines[index..<end].map(\.compact).joined())) {
        return index..<end
      }
    }
    return nil
  }

  /// The lines that are the title of the document: those that make the title cited by the notice, else those that read
  /// like such a title. A standard cited in 《》 has no other title.
  private static func title(
    in lines: ArraySlice<SourceLine>, behind named: Range<Int>?, kind: DocumentKind
  ) -> Range<Int>? {
    if let stated = lines.stated(.attachmentTitle) { return stated }
    if let cited = citedTitle(in: lines, last: kind == .standard) { return cited }
    let isCited = named.map { !citedTitles(ParagraphJoining.join(lines[$0].map(\.content)).text).isEmpty } ?? false
    guard !isCited || kind != .standard else { return nil }
    let start = named?.upperBound ?? lines.startIndex
    let titles = (start..<lines.endIndex).filter { isTitle(bare(lines[$0].compact), kind) }
    guard let last = titles.last else { return nil }
    var first = last
    while kind != .standard, first > start, last - first < 2, isTitleStart(lines[first - 1]) { first -= 1 }
    return first..<(last + 1)
  }

  /// Whether a line can be the beginning of a title that goes on in the next: 杭州市公共服务.
  private static func isTitleStart(_ line: SourceLine) -> Bool {
    line.table == nil && line.compact.unicodeScalars.count <= 30 && !OrganNames.isOrgan(line.compact)
      && !DocumentNumber.isNumber(line.compact) && SoleDate(line.compact) == nil
      && line.compact.unicodeScalars.allSatisfy { $0.isHan || "“”".unicodeScalars.contains($0) }
  }

  private static func bare(_ text: String) -> String {
    text.hasPrefix("《") && text.hasSuffix("》") ? String(text.dropFirst().dropLast()) : text
  }

  /// Whether a text without spaces reads like the title of a document of a kind.
  static func isTitle(_ text: String, _ kind: DocumentKind = .standard) -> Bool {
    guard text.unicodeScalars.count <= 60, !text.contains(where: { "。，：；！？".contains($0) }) else { return false }
    let main = text.hasSuffix("）") ? String(text[..<(text.lastIndex(of: "（") ?? text.endIndex)]) : text
    let endings =
      kind == .standard ? ["标准", "清单", "目录"] : ["规划", "计划", "纲要", "意见", "方案", "办法", "措施", "要点"]
    return endings.contains(where: main.hasSuffix) && (kind != .standard || main.contains("服务"))
  }
}

extension Message {
  fileprivate static let titleMarks = Message(
    zh: "标题两侧的书名号不属于标题。", en: "The title marks around the title are no part of it.")

  fileprivate static let attachmentMark = Message(
    zh: "附件标志（“附件”二字和序号），不作正文；附件见 notice.md 的 attachments。",
    en: "The mark of an attachment, no part of the text; the attachments stand in attachments of notice.md.")

  fileprivate static let labelBrackets = Message(
    zh: "标题中版次的括号统一为全角。", en: "The brackets of the label in the title are full-width throughout.")

  fileprivate static func noTitle(of kind: DocumentKind) -> Message {
    let name: (zh: String, en: String) =
      switch kind {
      case .standard: ("标准", "standard")
      case .plan: ("规划", "plan")
      case .opinion: ("意见", "opinion")
      }
    return Message(
      zh: "原文没有印出\(name.zh)的名称，请在 \(kind.fileName) 的 title 中填写，并记入 decisions.md。",
      en: """
        The document does not print the title of the \(name.en); fill in title in \(kind.fileName) and note it in \
        decisions.md.
        """)
  }
}
