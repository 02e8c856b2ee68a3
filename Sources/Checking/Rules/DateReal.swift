internal import Diagnostics
internal import HanText
internal import Standards

/// A day in running text that the calendar does not have: 2024年2月30日, 6月31日, 2024-02-30, 2024年13月.
///
/// Chinese: 正文中的日期在日历上不存在。
///
/// Read in the texts of standard and notice; days in settings are checked when they are read, under the same name.
///
/// Bad: 自2024年6月31日起每年一次。
/// Bad: 自2023年2月29日起每年一次。
/// Good: 自2024年6月30日起每年一次。
struct DateReal: EditionRule {
  static let id = "date-real"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    [EditionPart.notice(key: nil), .standard(key: nil)].flatMap { part -> [Diagnostic] in
      guard let text = located.texts[located.place(of: part).file] else { return [] }
      return WrittenDates.unreal(in: text, from: WrittenDates.endOfFrontMatter(text)).map { range in
        let date = String(decoding: text[range.lower..<range.upper], as: UTF8.self)
        return finding(.error, in: located, at: part, range: range, .dateUnreal(date))
      }
    }
  }
}

extension Message {
  static func dateUnreal(_ date: String) -> Message {
    Message(
      zh: "“\(date)”不是存在的日期。请对照原文改正；原文就是这样的，可以豁免。",
      en: "\(date) is not a day that exists. Compare with the document; waive it where the document says so.")
  }
}
