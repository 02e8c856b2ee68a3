internal import Diagnostics
internal import Standards

/// A standard has no service item.
///
/// Chinese: 标准里没有服务项目。
///
/// Items are headings of the third level (`###`); with any other level they are not recognised.
///
/// Bad (standard): # 一、幼有所育 ¶ 夫妇可以检查。
/// Good (standard): # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶
///   **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
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
