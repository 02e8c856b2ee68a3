import Diagnostics
import HanText
import Importing
import Standards

/// Small documents for the tests of single rules.
enum Sample {
  static func read(_ text: String, as kind: DocumentKind = .standard, references: [Standard] = []) -> ImportResult {
    let id = EditionID(region: "here", name: "2023")
    return DocumentImporter.read(
      .file(Array(text.utf8)), file: "a.txt", context: ImportContext(id: id, kind: kind, references: references))
  }

  /// The five lines of an item with a heading.
  static func item(_ heading: String, content: String = "服务内容：提供服务。") -> String {
    """
    \(heading)
    服务对象：城乡居民。
    \(content)
    服务标准：按规定执行。
    支出责任：市人民政府负责。
    牵头负责单位：市民政局。

    """
  }
}

extension ImportResult {
  /// The items of the standard; none where the document was refused.
  var items: [ServiceItem] { standard?.items ?? [] }

  /// The entries of a kind.
  func entries(_ kind: ImportAccount.Kind) -> [ImportAccount.Entry] { account.entries.filter { $0.kind == kind } }

  /// The rules of the findings.
  var rules: [String] { diagnostics.map(\.rule) }
}
