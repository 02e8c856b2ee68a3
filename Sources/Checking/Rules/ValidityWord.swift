internal import Diagnostics
internal import Standards

/// The word for how it stands with a document (有效性) is none of those that are known.
///
/// Chinese: “有效性”不是认识的说法。
///
/// Pages mark a document that is amended, repealed or expired (修改、废止、失效), and programs are told whether it is in
/// force; both go by the word. Known are 有效, 现行有效, 继续有效; 修改, 已修改, 已修订, 部分失效, 部分废止; 废止, 已废止, 失效, 已失效,
/// 全文废止, 全文失效.
///
/// Basis: 国办发〔2017〕47号, 修改、废止、失效的文件及时作出标注
///
/// Bad (notice validity): 过期
/// Good (notice validity): 有效
/// Good (notice validity): 废止
struct ValidityWord: EditionRule {
  static let id = "validity-word"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    guard let notice = located.edition.notice, !notice.validity.isEmpty, notice.standing == .unknown else { return [] }
    return [finding(.warning, in: located, at: .notice(key: "validity"), .validityUnknown(notice.validity))]
  }
}

extension Message {
  static func validityUnknown(_ word: String) -> Message {
    let known = Validity.words.flatMap(\.words)
    return Message(
      zh: "validity（有效性）写的是“\(word)”，看不出文件是否有效。请写其中之一：\(known.joined(separator: "、"))。",
      en: "validity says \(word), which does not tell whether the document is in force. Write one of "
        + "\(known.joined(separator: ", ")).")
  }
}
