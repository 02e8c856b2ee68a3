internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import HanText

/// The day that deadlines are compared with.
struct DayOption: ParsableArguments {
  @Option(
    help: .init(
      Message(
        zh: "以这一天（2025-01-02）判断期限是否已过；不写则取 SOURCE_DATE_EPOCH，两者都没有就不判断。",
        en: "The day (2025-01-02) that deadlines are compared with; else that of SOURCE_DATE_EPOCH, else none.")[
          .inUse],
      valueName: "date"))
  var asOf: String?

  /// The day; `nil` where none is given. Throws where what is given is no day.
  func day() throws -> CalendarDate? {
    if let asOf {
      guard let day = CalendarDate(iso: asOf) else { throw UsageError(message: .notADay("--as-of", asOf)) }
      return day
    }
    guard let epoch = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), !epoch.isEmpty else { return nil }
    guard let day = Int(epoch).flatMap(CalendarDate.init(epoch:)) else {
      throw UsageError(message: .notADay("SOURCE_DATE_EPOCH", epoch))
    }
    return day
  }
}

extension Message {
  static func notADay(_ source: String, _ text: String) -> Message {
    Message(
      zh: "\(source) 写的是“\(text)”，不是一个日期。--as-of 写成 2025-01-02 的形式，SOURCE_DATE_EPOCH 是秒数。",
      en: "\(source) says \(text), which is no day. Write --as-of as 2025-01-02; SOURCE_DATE_EPOCH counts seconds.")
  }
}
