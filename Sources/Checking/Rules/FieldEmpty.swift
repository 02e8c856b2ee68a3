internal import Diagnostics
internal import HanText
internal import Standards

/// A field has its label but no text.
///
/// Chinese: 有栏目名而没有内容。
///
/// A label with nothing behind it, or with nothing but punctuation, tells the reader that something was lost.
///
/// Bad (item): ### （2）孕产检查 ¶ **服务对象**：孕妇。 ¶ **服务内容**：检查。 ¶ **服务标准**： ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
/// Good (item): ### （2）孕产检查 ¶ **服务对象**：孕妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：五次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
struct FieldEmpty: EditionRule {
  static let id = "field-empty"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    located.numberedItems.flatMap { position, item in
      item.fields.enumerated().filter { Self.saysNothing($1.text.plainText) }.map { index, field in
        finding(
          .error, in: located, at: .field(item: position, field: index), item: item, field: field.label,
          .fieldEmpty(field.label, of: item))
      }
    }
  }

  private static func saysNothing(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.isSpace || $0.isInvisible || "。．.；;，,：:".unicodeScalars.contains($0) }
  }
}

extension Message {
  static func fieldEmpty(_ label: String, of item: ServiceItem) -> Message {
    Message(
      zh: "\(item.zhName)的“\(label)”没有内容。请按原文补上；原文没有这一栏的，连栏目名一起删去。",
      en: "In \(item.enName), \(label) has no text. Add it from the document, or remove the label where there is none.")
  }
}
