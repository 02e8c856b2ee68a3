internal import Standards

/// The texts of one field of an item.
struct FieldText {
  /// The position of the item over the whole standard.
  let item: Int
  /// The position of the field in the item.
  let field: Int
  /// The texts in order.
  let lines: ArraySlice<TextLine>

  /// The fields of an edition's texts in order.
  static func fields(of lines: [TextLine]) -> [FieldText] {
    var fields: [FieldText] = []
    var start = 0
    while start < lines.count {
      guard case .field(let item, let field) = lines[start].part else {
        start += 1
        continue
      }
      var end = start + 1
      while end < lines.count, lines[end].part == lines[start].part { end += 1 }
      fields.append(FieldText(item: item, field: field, lines: lines[start..<end]))
      start = end
    }
    return fields
  }
}
