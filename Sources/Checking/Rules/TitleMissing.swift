internal import Diagnostics
internal import Standards

/// A standard or its notice has no title.
///
/// Chinese: 标准或通知没有标题。
///
/// Pages, printed notices and search results are named by it.
///
/// Basis: GB/T 9704-2012, 7.3.1
///
/// Bad (standard title):
/// Bad (notice title):
/// Good (standard title): 甲市基本公共服务标准
struct TitleMissing: EditionRule {
  static let id = "title-missing"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if located.edition.standard.title.isEmpty {
      findings.append(finding(.error, in: located, at: .standard(key: "title"), .titleMissing))
    }
    if let notice = located.edition.notice, notice.title.isEmpty {
      findings.append(finding(.error, in: located, at: .notice(key: "title"), .titleMissing))
    }
    return findings
  }
}

extension Message {
  static let titleMissing = Message(
    zh: "没有标题。请在文件开头的设置中写明 title。", en: "There is no title. Give it as title in the settings at the top of the file.")
}
