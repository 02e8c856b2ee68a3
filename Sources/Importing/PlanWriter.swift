internal import HanText
internal import Markup
public import Standards

/// Writes plans and opinions in the content form: reading what it writes gives the same plan.
public enum PlanWriter {
  /// The name of the file: plan.md or opinion.md.
  public static func fileName(of plan: Plan) -> String { "\(plan.kind.rawValue).md" }

  /// The text of the file.
  ///
  /// `region` is the six-digit code, where it is known.
  public static func file(_ plan: Plan, region: String? = nil) -> String {
    var facts = ConfigurationWriter()
    facts.text("kind", plan.kind.rawValue)
    facts.text("title", plan.title)
    facts.text("label", plan.label)
    facts.text("region", region ?? "")
    facts.list("indicators", plan.indicatorCaptions)
    var writer = MarkdownWriter(quotes: true)
    writer.frontMatter(facts.text)
    write(plan.preface, to: &writer)
    for chapter in plan.chapters { write(chapter, level: 1, to: &writer) }
    if !plan.closing.isEmpty {
      writer.rule()
      write(plan.closing, to: &writer)
    }
    return writer.text
  }

  private static func write(_ section: PlanSection, level: Int, to writer: inout MarkdownWriter) {
    writer.heading(level: min(level, 6), heading(of: section))
    write(section.body, to: &writer)
    for inner in section.sections { write(inner, level: level + 1, to: &writer) }
  }

  /// A heading, with a space behind a mark that would not be read without it: `1、 5项`.
  private static func heading(of section: PlanSection) -> String {
    let text = ContentWriter.heading(mark: section.mark, name: section.name)
    let isRead = section.mark.isEmpty || Enumerator(at: text)?.text == section.mark
    return isRead ? text : "\(section.mark) \(section.name)"
  }

  private static func write(_ blocks: [PlanBlock], to writer: inout MarkdownWriter) {
    for block in blocks {
      switch block {
      case .paragraph(let text): writer.paragraph(text)
      case .table(let table): writer.table(table.rows)
      case .box(let box):
        writer.box(title: box.title) { inner in
          for block in box.text.blocks {
            switch block {
            case .paragraph(let text): inner.paragraph(text)
            case .heading(let level, let text): inner.heading(level: level, text)
            case .table(let table): inner.table(table.rows)
            }
          }
        }
      }
    }
  }
}
