internal import Diagnostics
internal import Standards

/// A field that the form of the standard asks for is missing in an item.
///
/// Chinese: 项目缺少规定的栏目。
///
/// The form is `fields:` of the front matter, else the five usual fields; fields marked optional there may be missing.
/// An item without its standard, or without the office in charge, can't be relied on by anybody.
///
/// Basis: 国家基本公共服务标准，各项目的栏目
///
/// Bad (item): ### （2）孕产检查 ¶ **服务对象**：孕妇。 ¶ **服务内容**：检查。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
/// Good (item): ### （2）孕产检查 ¶ **服务对象**：孕妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：五次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
struct FieldMissing: EditionRule {
  static let id = "field-missing"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    let required = located.edition.standard.form.entries.filter { !$0.isOptional }
    return located.numberedItems.flatMap { position, item in
      required.filter { entry in !item.fields.contains { $0.label == entry.label } }.map { entry in
        finding(
          .error, in: located, at: .item(position), item: item, field: entry.label, .fieldMissing(entry.label, of: item)
        )
      }
    }
  }
}

extension Message {
  static func fieldMissing(_ label: String, of item: ServiceItem) -> Message {
    Message(
      zh: "\(item.zhName)缺少“\(label)”。请按原文补上；原文确实没有的，在 fields 中给这一栏的名称加“?”。",
      en: "In \(item.enName), \(label) is missing. Add it from the document; where the document has none, put a ? "
        + "behind its label in fields.")
  }
}
