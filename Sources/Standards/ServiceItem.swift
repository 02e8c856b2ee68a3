internal import HanText

/// A service item (服务项目) with its fields.
public struct ServiceItem: Sendable, Hashable, Codable {
  /// The identity inside the edition: unique, ascending, from 1.
  public var number: Int
  /// The document's own mark: （1）; empty where it prints none.
  public var printed: String
  /// The name: 免费孕前优生健康检查.
  public var name: String
  /// The text between the heading and the first field.
  public var note: Passage
  /// The fields in the order of the document.
  public var fields: [Field]

  /// An item.
  public init(number: Int, printed: String = "", name: String, note: Passage = Passage(), fields: [Field] = []) {
    self.number = number
    self.printed = printed
    self.name = name
    self.note = note
    self.fields = fields
  }

  /// The first field with a role.
  public subscript(role: FieldRole) -> Field? {
    fields.first { $0.role == role }
  }

  /// The fields beyond the five usual ones.
  public var extra: [Field] { fields.filter { $0.role == .extra } }

  /// The lead organs (牵头负责单位), as the item names them.
  public var leadOrgans: [String] {
    OrganList.split(self[.lead]?.text.plainText ?? "")
  }

  /// The titles of the documents that its texts cite, each once, in the order met.
  public var citedDocuments: [String] {
    CitedDocument.titles(in: ([note.plainText] + fields.map(\.text.plainText)).joined(separator: "\n"))
  }
}

/// One labelled field of an item.
public struct Field: Sendable, Hashable, Codable {
  /// What the field is.
  public var role: FieldRole
  /// The label as the document prints it: 服务对象.
  public var label: String
  /// The text.
  public var text: Passage

  /// A field.
  public init(role: FieldRole, label: String, text: Passage) {
    self.role = role
    self.label = label
    self.text = text
  }
}

/// What a field of an item tells.
public enum FieldRole: String, Sendable, Hashable, Codable, CaseIterable {
  /// 服务对象
  case audience
  /// 服务内容
  case content
  /// 服务标准
  case standard
  /// 支出责任
  case funding
  /// 牵头负责单位
  case lead
  /// Any further labelled field, such as 政策依据.
  case extra

  /// The label most documents print; empty for ``extra``.
  public var usualLabel: String {
    switch self {
    case .audience: "服务对象"
    case .content: "服务内容"
    case .standard: "服务标准"
    case .funding: "支出责任"
    case .lead: "牵头负责单位"
    case .extra: ""
    }
  }
}

/// The fields the items of a standard have: which, in which order, under which labels.
public struct FieldForm: Sendable, Hashable, Codable {
  /// One field of the form.
  public struct Entry: Sendable, Hashable, Codable {
    /// What the field is.
    public var role: FieldRole
    /// The label the document prints.
    public var label: String
    /// Whether an item may lack it.
    public var isOptional: Bool

    /// An entry.
    public init(role: FieldRole, label: String, isOptional: Bool = false) {
      self.role = role
      self.label = label
      self.isOptional = isOptional
    }
  }

  /// The fields in order; those of one role stand together.
  public let entries: [Entry]

  /// A form of the entries given, which are gathered by role in the order of each role's first.
  public init(_ entries: [Entry]) {
    let roles = Self.roles(of: entries)
    self.entries = roles.flatMap { role in entries.filter { $0.role == role } }
  }

  /// The roles in order, each once.
  public var roles: [FieldRole] { Self.roles(of: entries) }

  private static func roles(of entries: [Entry]) -> [FieldRole] {
    entries.reduce(into: []) { roles, entry in
      if !roles.contains(entry.role) { roles.append(entry.role) }
    }
  }

  /// The five usual fields under their usual labels, all required.
  public static let usual = FieldForm(
    FieldRole.allCases.filter { $0 != .extra }.map { Entry(role: $0, label: $0.usualLabel) })

  /// The entry with a label.
  public func entry(labelled label: String) -> Entry? {
    entries.first { $0.label == label }
  }
}

/// Lists of organs as items and notices write them: 市卫生健康委、市疾控中心。
public enum OrganList {
  /// The names of a list, split at 、 ， ； and line breaks outside brackets, without the final 。.
  public static func split(_ text: String) -> [String] {
    let scalars = text.unicodeScalars
    var names: [Substring] = []
    var start = scalars.startIndex
    var depth = 0
    for index in scalars.indices {
      switch scalars[index] {
      case "（", "(", "《", "〔": depth += 1
      case "）", ")", "》", "〕": depth = max(0, depth - 1)
      case "、", "，", "；", "\n", "\t":
        guard depth == 0 else { break }
        names.append(Substring(scalars[start..<index]))
        start = scalars.index(after: index)
      default: break
      }
    }
    names.append(Substring(scalars[start...]))
    return names.map(withoutEnd).filter { !$0.isEmpty }
  }

  private static func withoutEnd(_ name: Substring) -> String {
    var name = LineJoining.trim(name)
    while name.hasSuffix("。") { name.removeLast() }
    return name
  }
}
