internal import Diagnostics
internal import Standards

/// A label opens two fields of one item.
///
/// Chinese: 一个项目里同一栏目名出现两次。
///
/// Outputs show one field under one label, so that one of the texts would be taken for the other. Often the heading of
/// the next item was lost, or a line of running text begins with a label.
///
/// Bad (item): ### （2）孕产检查 ¶ **服务对象**：孕妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：五次。 ¶ **服务标准**：六次。 ¶ **支出责任**：市负责。 ¶
///   **牵头负责单位**：市民政局。
/// Good (item): ### （2）孕产检查 ¶ **服务对象**：孕妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：五次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
struct FieldDuplicate: EditionRule {
  static let id = "field-duplicate"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    located.numberedItems.flatMap { position, item in
      var seen: Set<String> = []
      return item.fields.enumerated().filter { !seen.insert($1.label).inserted }.map { index, field in
        finding(
          .error, in: located, at: .field(item: position, field: index), item: item, field: field.label,
          .fieldDuplicate(field.label, of: item))
      }
    }
  }
}

extension Message {
  static func fieldDuplicate(_ label: String, of item: ServiceItem) -> Message {
    Message(
      zh: "\(item.zhName)有不止一个“\(label)”。请看是否漏了下一项的标题；如果这一行是正文，在行首加“\\”。",
      en: "In \(item.enName), \(label) stands more than once. See whether the heading of the next item is missing; if "
        + "the line is text, put a \\ before it.")
  }
}
