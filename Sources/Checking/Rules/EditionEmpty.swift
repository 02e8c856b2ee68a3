internal import Diagnostics
internal import Standards

/// A standard has no service item.
///
/// Items are headings of the third level (`###`); with any other level they are not recognised.
struct EditionEmpty: EditionRule {
  static let id = "edition-empty"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    guard located.edition.standard.items.isEmpty else { return [] }
    return [finding(.error, in: located, at: .standard(key: nil), .editionEmpty)]
  }
}

extension Message {
  static let editionEmpty = Message(
    zh: "这个标准没有服务项目。服务项目用三级标题，如“### （1）免费孕前优生健康检查”。",
    en: "The standard has no service item. Items are headings of the third level: ### （1）免费孕前优生健康检查.")
}
