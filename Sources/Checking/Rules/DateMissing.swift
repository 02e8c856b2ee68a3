internal import Diagnostics
internal import Standards

/// A notice without its date of issue.
///
/// Chinese: 通知没有成文日期。
///
/// The date orders the editions of a region and stands under every official document.
///
/// Basis: GB/T 9704-2012, 7.3.5
///
/// Bad (notice date):
/// Good (notice date): 2024-06-21
struct DateMissing: EditionRule {
  static let id = "date-missing"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    guard let notice = located.edition.notice, notice.date == nil else { return [] }
    // A date that stands there and can't be read is a finding of its own.
    guard located.text(of: .notice(key: "date")).isEmpty else { return [] }
    return [finding(.warning, in: located, at: .notice(key: "date"), .dateMissing)]
  }
}

extension Message {
  static let dateMissing = Message(
    zh: "通知没有成文日期。请在 notice.md 的 date 写明，如 2024-06-21。",
    en: "The notice has no date of issue. Give it as date in notice.md: 2024-06-21.")
}
