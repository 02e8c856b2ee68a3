internal import Diagnostics
internal import Standards

/// The title of the notice does not name the standard by its full title, label included.
///
/// Chinese: 通知的标题没有写出所印发文件的全称（含版本）。
///
/// 关于印发《嘉兴市基本公共服务标准（2023年版）》的通知 must stand over that very standard. Width of characters, spaces and the kind of angle
/// brackets do not count. A title without 《》 must hold the title of the standard. Letters and minutes (`form`) and
/// documents to the organ above (`approvers`), which issue nothing, may have any title.
///
/// Bad (notice title): 甲市发展改革委关于印发《甲市基本公共服务标准》的通知
/// Good (notice title): 甲市发展改革委关于印发《甲市基本公共服务标准（2023年版）》的通知
struct NoticeTitle: EditionRule {
  static let id = "notice-title"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    let standard = located.edition.standard
    guard let notice = located.edition.notice, !notice.title.isEmpty, !standard.title.isEmpty,
      notice.form == .circular, notice.approvers.isEmpty
    else { return [] }
    let named = Self.namedDocuments(in: notice.title)
    let isNamed =
      named.isEmpty
      ? LooseText.key(notice.title).contains(LooseText.key(standard.title))
      : named.contains { LooseText.key($0) == LooseText.key(standard.fullTitle) }
    guard !isNamed else { return [] }
    return [finding(.warning, in: located, at: .notice(key: "title"), .noticeTitle(named, standard.fullTitle))]
  }

  /// What stands in 《》, outermost pairs only.
  static func namedDocuments(in title: String) -> [String] {
    var named: [String] = []
    var current = String.UnicodeScalarView()
    var depth = 0
    for scalar in title.unicodeScalars {
      if scalar == "》" {
        depth = max(0, depth - 1)
        if depth == 0 && !current.isEmpty {
          named.append(String(current))
          current = String.UnicodeScalarView()
        }
      }
      if depth > 0 { current.append(scalar) }
      if scalar == "《" { depth += 1 }
    }
    return named
  }
}

extension Message {
  static func noticeTitle(_ named: [String], _ title: String) -> Message {
    let zh = named.isEmpty ? "没有写出标准名称" : "写的是" + named.map { "《\($0)》" }.joined(separator: "")
    let en = named.isEmpty ? "does not name the standard" : "names " + named.map { "《\($0)》" }.joined(separator: ", ")
    return Message(
      zh: "通知标题\(zh)，而标准的名称是《\(title)》。请改正通知的 title，或标准的 title、label。",
      en: "The title of the notice \(en), but the standard is 《\(title)》. Correct title here, or title and label there."
    )
  }
}
