internal import Diagnostics
internal import Standards

/// Two items have one number, or the numbers do not ascend.
///
/// Chinese: 两个项目同号，或项目号没有递增。
///
/// The number is the item's identity and its address: `/jiaxing/2023/27/` must be one item for ever.
///
/// Bad (item): ### （1）孕产检查 ¶ **服务对象**：孕妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：五次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
/// Good (item): ### （2）孕产检查 ¶ **服务对象**：孕妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：五次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
struct ItemNumberDuplicate: EditionRule {
  static let id = "item-number-duplicate"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    let items = located.edition.standard.items
    let outOfOrder = NumberSequence(values: items.map(\.number)).positionsOutOfOrder
    return outOfOrder.sorted().map { position in
      let item = items[position]
      let twin = items.indices.first { $0 != position && items[$0].number == item.number }
      let message = twin.map { Message.itemNumberTaken(item, by: items[$0]) } ?? .itemNumberOutOfOrder(item)
      return finding(.error, in: located, at: .item(position), item: item, message)
    }
  }
}

extension Message {
  static func itemNumberTaken(_ item: ServiceItem, by other: ServiceItem) -> Message {
    Message(
      zh: "第\(item.number)项有两个：“\(other.name)”和“\(item.name)”。项目号不得重复，请对照原文改正。",
      en:
        "There are two items \(item.number): \(other.name) and \(item.name). Numbers are unique; compare with the document."
    )
  }

  static func itemNumberOutOfOrder(_ item: ServiceItem) -> Message {
    Message(
      zh: "\(item.zhName)的编号与前后项目的顺序不符。项目号应当递增，请对照原文改正。",
      en: "The number of \(item.enName) is out of order. Numbers ascend; compare with the document.")
  }
}
