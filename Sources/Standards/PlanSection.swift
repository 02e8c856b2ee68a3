internal import HanText

/// A chapter of a plan or a section inside it: 一、规划背景, （一）发展基础, 1.面临三大新机遇.
public struct PlanSection: Sendable, Hashable, Codable {
  /// The number, or `nil` where the document prints none.
  public var number: Int?
  /// The mark as printed: 一、; empty where there is none.
  public var mark: String
  /// The heading behind the mark, as printed.
  public var name: String
  /// What stands between the heading and the first section inside.
  public var body: [PlanBlock]
  /// The sections inside, in order.
  public var sections: [PlanSection]

  /// A section; spaces at the ends of the name go.
  public init(
    number: Int? = nil, mark: String = "", name: String, body: [PlanBlock] = [], sections: [PlanSection] = []
  ) {
    self.number = number
    self.mark = mark
    self.name = LineJoining.trim(name)
    self.body = PlanBlock.canonical(body)
    self.sections = sections
  }

  /// The name without the 。 that a heading may end with.
  public var title: String { name.hasSuffix("。") ? String(name.dropLast()) : name }

  /// This section and all inside it, each before those inside it.
  public var withSections: [PlanSection] { [self] + sections.flatMap(\.withSections) }

  /// The boxes in this section and in those inside it, in order.
  public var boxes: [Box] { withSections.flatMap { PlanBlock.boxes(in: $0.body) } }
}
