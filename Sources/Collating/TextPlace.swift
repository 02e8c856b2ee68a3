internal import Diagnostics

/// Which part of an edition a text belongs to.
enum TextPlace: Sendable, Hashable {
  /// The title of the document.
  case title
  /// The notice.
  case notice
  /// The text before the first domain or chapter.
  case preface
  /// The heading of a domain, a category or a chapter, and the text below it.
  case heading(String)
  /// An item, by number: its heading, or the field with a label.
  case item(Int, field: String?)
  /// An indicator of a plan, by its place in the table from 1.
  case indicator(Int)
  /// The text behind the last item.
  case closing
}

extension TextPlace {
  /// The place in words.
  var words: Message {
    switch self {
    case .title: Message(zh: "标题", en: "the title")
    case .notice: Message(zh: "通知", en: "the notice")
    case .preface: Message(zh: "正文之前的文字", en: "the text in front")
    case .heading(let name): Message(zh: "标题“\(name)”", en: "the heading \(name)")
    case .item(let number, nil): Message(zh: "第\(number)项", en: "item \(number)")
    case .item(let number, let field?): Message(zh: "第\(number)项的\(field)", en: "item \(number), \(field)")
    case .indicator(let row): Message(zh: "第\(row)行指标", en: "row \(row) of the indicators")
    case .closing: Message(zh: "末尾的文字", en: "the text at the end")
    }
  }

  /// The number of the item.
  var item: Int? { if case .item(let number, _) = self { number } else { nil } }

  /// The label of the field.
  var field: String? { if case .item(_, let field) = self { field } else { nil } }
}
