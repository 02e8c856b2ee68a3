internal import Standards

/// Who was at a meeting, a paragraph of its minutes: 出席：王建国、李明。 (GB/T 9704-2012, 10.3).
struct Attendance: Equatable {
  /// 出席, 请假 or 列席 with its colon.
  var label: String
  /// The names.
  var names: String

  private static let labels = ["出席：", "请假：", "列席："]

  /// The attendance that a paragraph of a notice tells; `nil` where it tells none, or the notice is no minutes.
  init?(_ paragraph: String, in form: Notice.Form?) {
    guard form == .minutes, let label = Self.labels.first(where: paragraph.hasPrefix) else { return nil }
    self.label = label
    names = String(paragraph.dropFirst(label.count))
  }
}
