internal import HanText
internal import Standards

/// The members of a plan or an opinion in the interchange form; boxes, indicators and projects are views and not read.
struct ExportedPlan: Decodable {
  private let kind: Plan.Kind
  private let title: String
  private let label: String
  private let preface: String
  private let prefaceMarkdown: String?
  private let closing: String
  private let closingMarkdown: String?
  private let chapters: [Section]
  private let indicatorTables: [IndicatorTable]?

  private struct Section: Decodable {
    let number: Int?
    let mark: String?
    let name: String
    let heading: String?
    let text: String
    let textMarkdown: String?
    let sections: [Section]

    var section: PlanSection {
      PlanSection(
        number: number, mark: mark ?? "", name: heading ?? name, body: ExportedPlan.blocks(text, textMarkdown),
        sections: sections.map(\.section))
    }
  }

  private struct IndicatorTable: Decodable {
    let title: String
  }

  var plan: Plan {
    Plan(
      kind: kind, title: title, label: label, indicatorCaptions: indicatorTables?.map(\.title) ?? [],
      preface: Self.blocks(preface, prefaceMarkdown), chapters: chapters.map(\.section),
      closing: Self.blocks(closing, closingMarkdown))
  }

  /// The blocks of their Markdown where there is one, else the paragraphs of their plain text.
  private static func blocks(_ text: String, _ markdown: String?) -> [PlanBlock] {
    if let markdown { return PlanReader.blocks(of: markdown) }
    return Passage(text: text).lines.map(PlanBlock.paragraph)
  }
}
