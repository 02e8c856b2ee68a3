internal import HanText
internal import Standards

/// The label that opens a field, as a line has it.
struct FieldOpening {
  /// What the field is.
  let role: FieldRole
  /// The label without spaces and colon.
  let label: String
  /// The colon as printed.
  let colon: String
  /// What follows the colon, trimmed.
  let rest: String
}

/// The labels of fields: those that documents of this kind use, and further ones that one document uses throughout.
struct FieldLabels {
  private var roles: [String: FieldRole] = Self.known

  /// The labels of the usual roles under the names that documents give them.
  private static let known: [String: FieldRole] = [
    "服务对象": .audience, "保障对象": .audience, "服务人群": .audience,
    "服务内容": .content, "保障内容": .content,
    "服务标准": .standard, "保障标准": .standard,
    "支出责任": .funding, "支出责任划分": .funding, "支出责任及分担方式": .funding,
    "牵头负责单位": .lead, "牵头单位": .lead, "责任单位": .lead, "负责单位": .lead, "牵头责任单位": .lead,
    "主要责任单位": .lead, "牵头部门": .lead, "责任部门": .lead, "负责部门": .lead, "牵头负责部门": .lead,
  ]

  /// The labels of a document. A short opening before a colon that stands about once for every service item is a label
  /// of its own.
  init(_ lines: [SourceLine]) {
    var counts: [String: Int] = [:]
    for line in lines {
      if let opening = Self.split(line.text) { counts[opening.label, default: 0] += 1 }
    }
    let items = counts.filter { Self.known[$0.key] != nil }.values.max() ?? 0
    for (label, count) in counts where roles[label] == nil && items >= 4 && count * 2 >= items {
      roles[label] = .extra
    }
  }

  /// The field that a line opens, or `nil`.
  func opening(_ text: String) -> FieldOpening? {
    guard let split = Self.split(text), let role = roles[split.label] else { return nil }
    return FieldOpening(role: role, label: split.label, colon: split.colon, rest: split.rest)
  }

  /// A line taken apart at its first colon, where two to ten Han characters stand before it.
  private static func split(_ text: String) -> (label: String, colon: String, rest: String)? {
    var label = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first, scalar.isHan || scalar.isSpace, label.count <= 10 {
      if !scalar.isSpace { label.append(scalar) }
      rest.removeFirst()
    }
    guard (2...10).contains(label.count), let colon = rest.first, colon == "：" || colon == ":" else { return nil }
    rest.removeFirst()
    return (String(label), String(colon), LineJoining.trim(String(String.UnicodeScalarView(rest))))
  }
}
