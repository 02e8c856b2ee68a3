internal import HanText

/// A project (工程) of a plan or an opinion with the organs that answer for it.
public struct Project: Sendable, Hashable {
  /// The number its heading prints, else its position from 1.
  public var number: Int
  /// The name: 就业促进工程.
  public var name: String
  /// The organs that lead (牵头单位, 主要责任单位); those responsible where no other is said to lead.
  public var lead: [String]
  /// The organs beside them (责任单位, 配合单位).
  public var others: [String]
}

extension Plan {
  /// The projects: what has its organs in brackets (牵头单位：…；配合单位：…) or in a paragraph of that form.
  ///
  /// That is a section, in whose heading or paragraphs they stand, or a numbered paragraph, also one of a box.
  public var projects: [Project] {
    var projects: [Project] = []
    for section in sections {
      if let found = Responsibility(in: section.name) {
        projects.append(found.project(section.number ?? projects.count + 1, found.rest))
      }
      for paragraph in section.body.flatMap(Self.paragraphs) {
        guard let found = Responsibility(in: paragraph) else { continue }
        if let numbered = NumberedText(found.rest) {
          projects.append(found.project(numbered.mark.value, numbered.name))
        } else {
          projects.append(found.project(section.number ?? projects.count + 1, section.title))
        }
      }
    }
    return projects
  }

  private static func paragraphs(_ block: PlanBlock) -> [String] {
    switch block {
    case .paragraph(let text): [text]
    case .table: []
    case .box(let box): box.text.blocks.compactMap { if case .paragraph(let text) = $0 { text } else { nil } }
    }
  }
}

/// The organs that a text says answer for something.
private struct Responsibility {
  private var lead: [String] = []
  private var others: [String] = []
  private var responsible: [String] = []
  /// The text without the brackets that name the organs.
  private(set) var rest: String

  private static let leadLabels: Set<String> = [
    "牵头单位", "主要责任单位", "牵头责任单位", "牵头负责单位", "牵头部门", "主办单位", "牵头",
  ]
  private static let responsibleLabels: Set<String> = ["责任单位", "责任部门", "实施单位"]
  private static let otherLabels: Set<String> = [
    "配合单位", "参与单位", "参加单位", "协办单位", "协同单位", "配合部门", "参与部门", "配合",
  ]

  /// What the last brackets of a text that name organs say, or the whole text where it opens with a label.
  init?(in text: String) {
    rest = text
    if read(text) {
      rest = ""
      return
    }
    for group in Self.groups(of: text).reversed() {
      guard read(String(Substring(text.unicodeScalars[group].dropFirst().dropLast()))) else { continue }
      rest = LineJoining.trim(String(text.unicodeScalars[..<group.lowerBound]))
      return
    }
    return nil
  }

  func project(_ number: Int, _ name: String) -> Project {
    let bare = name.hasSuffix("。") ? String(name.dropLast()) : name
    return lead.isEmpty
      ? Project(number: number, name: bare, lead: responsible, others: others)
      : Project(number: number, name: bare, lead: lead, others: responsible + others)
  }

  /// Takes in a list such as 牵头单位：甲局；配合单位：乙局、丙局; says whether it opens with a label.
  private mutating func read(_ list: String) -> Bool {
    var target: WritableKeyPath<Responsibility, [String]>?
    let marks = list.unicodeScalars.map { $0 == ";" ? "；" : $0 == "," ? "，" : $0 }
    for piece in OrganList.split(String(String.UnicodeScalarView(marks))) {
      var name = piece
      if let colon = piece.unicodeScalars.firstIndex(where: { $0 == "：" || $0 == ":" }),
        let found = Self.list(labelled: NameKey.normalised(String(piece[..<colon])))
      {
        target = found
        name = LineJoining.trim(Substring(piece.unicodeScalars[colon...].dropFirst()))
      }
      guard let target else { return false }
      if !name.isEmpty { self[keyPath: target].append(name) }
    }
    return target != nil
  }

  private static func list(labelled label: String) -> WritableKeyPath<Responsibility, [String]>? {
    if leadLabels.contains(label) { return \.lead }
    if responsibleLabels.contains(label) { return \.responsible }
    return otherLabels.contains(label) ? \.others : nil
  }

  /// The outermost brackets of a text, of any kind.
  private static func groups(of text: String) -> [Range<String.Index>] {
    var groups: [Range<String.Index>] = []
    var depth = 0
    var start = text.startIndex
    for index in text.unicodeScalars.indices {
      switch text.unicodeScalars[index] {
      case "（", "(", "[", "［", "【", "〔":
        if depth == 0 { start = index }
        depth += 1
      case "）", ")", "]", "］", "】", "〕":
        if depth == 1 { groups.append(start..<text.unicodeScalars.index(after: index)) }
        depth = max(0, depth - 1)
      default: break
      }
    }
    return groups
  }
}
