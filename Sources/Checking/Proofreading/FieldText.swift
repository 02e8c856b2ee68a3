internal import Standards

/// The texts of one field of an item.
struct FieldText {
  /// The position of the item over the whole standard.
  let item: Int
  /// The position of the field in the item.
  let field: Int
  /// The texts in order.
  fileprivate(set) var lines: [TextLine]

  /// The fields of an edition's texts in order.
  static func fields(of lines: [TextLine]) -> [FieldText] {
    var fields: [FieldText] = []
    for line in lines {
      guard case .field(let item, let field) = line.part else { continue }
      if let last = fields.last, last.item == item, last.field == field {
        fields[fields.count - 1].lines.append(line)
      } else {
        fields.append(FieldText(item: item, field: field, lines: [line]))
      }
    }
    return fields
  }
}
