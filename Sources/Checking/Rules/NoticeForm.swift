internal import Diagnostics
internal import Standards

/// The settings of a notice state what its form does not print.
///
/// Chinese: 通知的设置中写了这种格式不印的内容。
///
/// A letter (信函) has neither 签发人 nor 印发机关和印发日期, and a notice without any organ has no head, where 份号, 密级,
/// 紧急程度 and 签发人 stand.
///
/// Basis: GB/T 9704-2012, 7.2, 10.1
///
/// Bad (notice form): letter
/// Good (notice form): circular
/// Good (notice form): minutes
struct NoticeForm: EditionRule {
  static let id = "notice-form"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    guard let notice = located.edition.notice else { return [] }
    let noHead = notice.headOrgans.isEmpty ? Message.headMissing : nil
    let notInLetter = notice.form == .letter ? Message.notInLetters : nil
    let parts: [(key: String, isStated: Bool, message: ((String) -> Message)?)] = [
      ("serial", !notice.serial.isEmpty, noHead),
      ("secrecy", !notice.secrecy.isEmpty, noHead),
      ("urgency", !notice.urgency.isEmpty, noHead),
      ("approvers", !notice.approvers.isEmpty, notInLetter ?? noHead),
      ("printed", notice.printed != nil, notInLetter),
    ]
    return parts.filter(\.isStated).compactMap { part in
      part.message.map { finding(.warning, in: located, at: .notice(key: part.key), $0(part.key)) }
    }
  }
}

extension Message {
  static func notInLetters(_ key: String) -> Message {
    Message(
      zh: "信函格式不印“\(key)”。请删去，或改正 form。",
      en: "A letter does not print \(key). Remove it, or mend form.")
  }

  static func headMissing(_ key: String) -> Message {
    Message(
      zh: "没有发文机关（organs），不印版头，也就不印“\(key)”。请写明 organs。",
      en: "Without organs there is no head, and so \(key) is not printed. Name the organs.")
  }
}
