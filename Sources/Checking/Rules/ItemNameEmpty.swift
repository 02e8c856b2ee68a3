internal import Diagnostics
internal import Standards

/// The heading of an item has a number but no name.
///
/// Chinese: 项目的标题只有序号没有名称。
///
/// Bad (item): ### （2） ¶ **服务对象**：孕妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：五次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
/// Good (item): ### （2）孕产检查 ¶ **服务对象**：孕妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：五次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
struct ItemNameEmpty: EditionRule {
  static let id = "item-name-empty"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    located.numberedItems.filter { $1.name.isEmpty }.map { position, item in
      finding(.error, in: located, at: .item(position), item: item, .itemNameEmpty(item))
    }
  }
}

extension Message {
  static func itemNameEmpty(_ item: ServiceItem) -> Message {
    Message(
      zh: "第\(item.number)项没有名称。请在标题的编号后面写上名称。",
      en: "Item \(item.number) has no name. Write it behind the number of the heading.")
  }
}
