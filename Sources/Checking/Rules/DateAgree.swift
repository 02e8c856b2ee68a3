internal import Diagnostics
internal import HanText
internal import Standards

/// The text says another day of taking effect than the settings of the notice.
///
/// Chinese: 正文写的施行日期与通知设置中的不同。
///
/// Basis: 公文 practice: one document, one day of taking effect.
/// Bad: 本通知自2024年9月1日起施行。
/// Good: 本通知自2024年8月1日起实施。
struct DateAgree: ComparisonRule {
  static let id = "date-agree"

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    guard let effective = located.edition.notice?.effective else { return }
    for line in lines where line.part == .noticeBody || line.part == .closing || line.part == .preface {
      for index in 0..<line.count where line[index] == "起" && Self.takesEffect(index + 1, line) {
        let start = line.start(of: { $0 != "自" && $0 != "。" }, before: index)
        guard line[start - 1] == "自", line.text(0..<start).contains("本") else { continue }
        guard let date = CalendarDate.all(in: line.text(start..<index)).first, date != effective else { continue }
        report.add(Self.self, .warning, line, start..<index, .dateAgree(date, effective))
      }
    }
  }

  private static func takesEffect(_ index: Int, _ line: TextLine) -> Bool {
    let words: [StaticText] = ["施行", "实施", "执行", "生效"]
    return words.contains { line.has($0, at: index) || line.has($0, at: index + 1) }
  }
}

extension Message {
  static func dateAgree(_ date: CalendarDate, _ effective: CalendarDate) -> Message {
    Message(
      zh: "正文说自\(date.chinese)起施行，而 notice.md 的 effective 是 \(effective.iso)。请核对。",
      en:
        "The text says that it takes effect on \(date.iso), effective in notice.md says \(effective.iso). Check which is "
        + "right.")
  }
}
