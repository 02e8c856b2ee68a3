internal import Diagnostics
internal import HanText
internal import Standards

/// What stands before the first heading of a standard: the notice, the title of the standard, a preface.
struct FrontReading {
  /// The notice, where there is one.
  private(set) var notice: Notice?
  /// The title of the standard without its label; empty where none is printed.
  private(set) var title = ""
  /// The label: 2023年版.
  private(set) var label = ""
  /// The text between the title and the first heading.
  var preface = Passage()

  init(_ lines: ArraySlice<SourceLine>, joining: ParagraphJoining, _ account: inout AccountWriter) {
    let named = NoticeTitle.range(in: lines)
    let cited = named.map { Self.citedTitles(ParagraphJoining.join(lines[$0].map(\.content)).text) }
    let titled = Self.title(in: lines, after: named?.upperBound ?? lines.startIndex, cited: cited ?? [])
    let noticeEnd =
      titled?.lowerBound ?? named.map { max($0.upperBound, NoticeReading.end(of: lines)) } ?? lines.startIndex
    if let named {
      notice = NoticeReading(lines[..<noticeEnd], titled: named, joining: joining, &account).notice
    }
    let before = named == nil ? lines[..<noticeEnd] : []
    if let titled { takeTitle(lines[titled], &account) }
    let after = lines[(titled?.upperBound ?? noticeEnd)...]
    let paragraphs = joining.paragraphs(Array(before) + after)
    preface = PassageDraft.passage(paragraphs, .standard("preface"), joining, &account)
    if title.isEmpty { account.infer(.title, before: lines.first?.content.start ?? 0, "", .noTitle) }
  }

  /// Takes the label in brackets off the title.
  private mutating func takeTitle(_ lines: ArraySlice<SourceLine>, _ account: inout AccountWriter) {
    var printed = ParagraphJoining.join(lines.map(\.content))
    if printed.text.hasPrefix("《"), printed.text.hasSuffix("》") {
      account.leaveOut(.title, printed.beginning(1), .titleMarks)
      account.leaveOut(.title, printed.end(1), .titleMarks)
      printed = printed.dropFirst(3).dropLast(3)
    }
    account.place(printed, .standard("title"))
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

  /// The titles in the 《》 of 关于印发《…》和《…》的通知, and all of them as one.
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

  /// The lines that are the title of the standard: up to three that make a title cited by the notice, the last such;
  /// else one that reads like the title of a standard.
  private static func title(in lines: ArraySlice<SourceLine>, after start: Int, cited: [String]) -> Range<Int>? {
    for index in (start..<max(start, lines.endIndex)).reversed() {
      for end in index + 1..<min(index + 4, lines.endIndex + 1) {
        if cited.contains(bare(lines[index..<end].map(\.compact).joined())) { return index..<end }
      }
    }
    guard cited.isEmpty else { return nil }
    return (start..<max(start, lines.endIndex)).last { isTitle(bare(lines[$0].compact)) }.map { $0..<($0 + 1) }
  }

  private static func bare(_ text: String) -> String {
    text.hasPrefix("《") && text.hasSuffix("》") ? String(text.dropFirst().dropLast()) : text
  }

  private static func isTitle(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 60, !text.contains(where: { "。，：；！？".contains($0) }) else { return false }
    let main = text.hasSuffix("）") ? String(text[..<(text.lastIndex(of: "（") ?? text.endIndex)]) : text
    return ["标准", "清单", "目录"].contains(where: main.hasSuffix) && main.contains("服务")
  }
}

extension Message {
  fileprivate static let titleMarks = Message(
    zh: "标题两侧的书名号不属于标题。", en: "The title marks around the title are no part of it.")

  fileprivate static let labelBrackets = Message(
    zh: "标题中版次的括号统一为全角。", en: "The brackets of the label in the title are full-width throughout.")

  fileprivate static let noTitle = Message(
    zh: "原文没有印出标准的名称，请在 standard.md 的 title 中填写，并记入 decisions.md。",
    en:
      "The document does not print the title of the standard; fill in title in standard.md and note it in decisions.md."
  )
}
