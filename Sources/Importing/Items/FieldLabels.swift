internal import HanText
internal import Standards

/// The label that opens a field, as a line has it.
struct FieldOpening {
  /// What the field is.
  let role: FieldRole
  /// The label without spaces and colon.
  let label: String
  /// What stands before the label: a number, a bracket.
  let before: TracedText
  /// The label as printed.
  let printed: TracedText
  /// The colon and brackets behind the label, as printed; empty in a table.
  let colon: TracedText
  /// What follows, trimmed.
  let rest: TracedText

  /// The same opening under another label.
  func relabelled(_ label: String, role: FieldRole) -> FieldOpening {
    FieldOpening(role: role, label: label, before: before, printed: printed, colon: colon, rest: rest)
  }
}

/// The labels of fields: those that documents of this kind use, and further ones that one document uses throughout.
struct FieldLabels {
  private var roles: [String: FieldRole] = Self.known

  /// The labels of the usual roles under the names that documents give them, and the usual further labels.
  static let known: [String: FieldRole] = [
    "服务对象": .audience, "保障对象": .audience, "服务人群": .audience, "适用对象": .audience, "享受对象": .audience,
    "对象范围": .audience, "服务对象及条件": .audience, "覆盖人群": .audience,
    "服务内容": .content, "保障内容": .content, "服务内容及方式": .content,
    "服务标准": .standard, "保障标准": .standard, "服务标准及要求": .standard, "服务指导标准": .standard, "国家标准": .standard,
    "支出责任": .funding, "支出责任划分": .funding, "支出责任及分担方式": .funding, "支出责任分担方式": .funding, "资金来源": .funding,
    "经费保障": .funding, "资金保障": .funding,
    "牵头负责单位": .lead, "牵头单位": .lead, "责任单位": .lead, "负责单位": .lead, "牵头责任单位": .lead, "主管部门": .lead,
    "主要责任单位": .lead, "牵头部门": .lead, "责任部门": .lead, "负责部门": .lead, "牵头负责部门": .lead, "主管单位": .lead,
    "政策依据": .extra, "服务依据": .extra, "实施依据": .extra, "法律依据": .extra, "文件依据": .extra, "服务流程": .extra,
    "办理流程": .extra, "服务方式": .extra, "办理方式": .extra, "办理地点": .extra, "咨询电话": .extra, "监督电话": .extra,
    "联系电话": .extra, "服务机构": .extra, "办理时限": .extra, "申请材料": .extra, "办理材料": .extra, "配合单位": .extra,
    "实施机构": .extra, "服务类型": .extra, "服务类别": .extra,
  ]

  /// The labels of a document. A short opening before a colon that stands about once for every service item is a label
  /// of its own.
  init(_ lines: [SourceLine]) {
    var counts: [String: Int] = [:]
    for line in lines where line.element == nil {
      if let split = LabelScan(line.text), split.hasColon { counts[split.label, default: 0] += 1 }
    }
    let items = counts.filter { Self.known[$0.key].map { $0 != .extra } ?? false }.values.max() ?? 0
    for (label, count) in counts where roles[label] == nil && items >= 4 && count * 2 >= items {
      roles[label] = .extra
    }
  }

  /// The role of a label of the document, or `nil`.
  subscript(label: String) -> FieldRole? { roles[label] }

  /// The labels, longest first.
  var all: [String] { roles.keys.sorted { ($1.count, $0) < ($0.count, $1) } }

  /// The field that a line opens whose style says so: its label is what stands before the first colon.
  static func opening(_ line: SourceLine) -> FieldOpening? {
    guard let role = line.element?.fieldRole else { return nil }
    let text = line.content
    let colon = Array("：".utf8)
    let bytes = Array(text.text.utf8)
    let place = bytes.indices.first { bytes[$0...].starts(with: colon) } ?? bytes.count
    let end = min(bytes.count, place + colon.count)
    return FieldOpening(
      role: role, label: text[0..<place].text, before: TracedText(), printed: text[0..<place],
      colon: text[place..<end], rest: text.dropFirst(end).trimmed())
  }

  /// The field that a line opens, or `nil`.
  func opening(_ line: TracedText) -> FieldOpening? {
    guard let scan = LabelScan(line.text), let role = roles[scan.label], scan.hasColon || scan.isAlone else {
      return nil
    }
    return FieldOpening(
      role: role, label: scan.label, before: line[0..<scan.start], printed: line[scan.start..<scan.end],
      colon: line[scan.end..<scan.rest], rest: line.dropFirst(scan.rest).trimmed())
  }
}

/// A line taken apart where it may open a field: an optional number and bracket, two to twelve Han characters, and a
/// colon or a closing bracket. Offsets count UTF-8 bytes.
private struct LabelScan {
  private(set) var label = ""
  /// Where the label begins.
  private(set) var start = 0
  /// Where it ends.
  private(set) var end = 0
  /// Where the field's text begins.
  private(set) var rest = 0
  /// Whether a colon or brackets mark the label.
  private(set) var hasColon = false
  /// Whether the line holds nothing but the label.
  private(set) var isAlone = false

  init?(_ text: String) {
    let mark = Enumerator(at: text)
    var scalars = Substring(text.utf8.dropFirst(mark?.length ?? 0)).unicodeScalars
    var offset = mark?.length ?? 0
    func advance() {
      if let scalar = scalars.popFirst() { offset += UTF8.width(scalar) }
    }
    let isBracketed = scalars.first.map { "【〔[［".unicodeScalars.contains($0) } ?? false
    if isBracketed { advance() }
    start = offset
    end = offset
    var name = String.UnicodeScalarView()
    while let scalar = scalars.first, scalar.isHan || scalar.isSpace, name.count <= 12 {
      if !scalar.isSpace { name.append(scalar) }
      advance()
      if !scalar.isSpace { end = offset }
    }
    guard (2...12).contains(name.count) else { return nil }
    label = String(name)
    while let scalar = scalars.first, Self.closers.contains(scalar) || scalar.isSpace {
      if !scalar.isSpace && !isBracketed && !Self.colons.contains(scalar) { return nil }
      hasColon = hasColon || !scalar.isSpace
      advance()
    }
    rest = offset
    isAlone = scalars.isEmpty
  }

  private static let colons = "：:︰∶﹕".unicodeScalars
  private static let closers = "：:︰∶﹕】〕]］".unicodeScalars
}
