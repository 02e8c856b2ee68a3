/// A plan (规划) or an opinion (意见): chapters with sections, boxes, tables of indicators, projects.
///
/// Text, boxes and tables stand in the order of the document; boxes, indicators and projects are views over it.
public struct Plan: Sendable, Hashable, Codable {
  /// Which of the two a document is.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// 规划
    case plan
    /// 意见
    case opinion
  }

  /// Whether it is a plan or an opinion.
  public var kind: Kind
  /// The title without the label: 杭州市公共服务“十四五”规划.
  public var title: String
  /// The label of the edition; empty where the document prints none.
  public var label: String
  /// The captions of the tables that hold indicators.
  public var indicatorCaptions: [String]
  /// What stands before the first chapter.
  public var preface: [PlanBlock]
  /// The chapters in order.
  public var chapters: [PlanSection]
  /// What stands behind a rule after the last section.
  public var closing: [PlanBlock]

  /// A plan or an opinion.
  public init(
    kind: Kind, title: String, label: String = "", indicatorCaptions: [String] = [], preface: [PlanBlock] = [],
    chapters: [PlanSection] = [], closing: [PlanBlock] = []
  ) {
    self.kind = kind
    self.title = title
    self.label = label
    self.indicatorCaptions = indicatorCaptions
    self.preface = PlanBlock.canonical(preface)
    self.chapters = chapters
    self.closing = PlanBlock.canonical(closing)
  }

  /// All sections, each before those inside it.
  public var sections: [PlanSection] { chapters.flatMap(\.withSections) }

  /// The runs of blocks in order: the preface, each section's own, the closing.
  public var bodies: [[PlanBlock]] { [preface] + sections.map(\.body) + [closing] }

  /// All boxes in order.
  public var boxes: [Box] { bodies.flatMap(PlanBlock.boxes) }
}
