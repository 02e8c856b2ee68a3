internal import Markup
internal import Standards

/// Plans and opinions as Markdown.
enum PlanMarkdown {
  /// Writes the text: chapters are headings of level 2, what is inside them of 3 to 6.
  static func write(_ plan: Plan, to writer: inout MarkdownWriter) {
    write(plan.preface, to: &writer)
    for chapter in plan.chapters { write(chapter, level: 2, to: &writer) }
    if !plan.closing.isEmpty {
      writer.rule()
      write(plan.closing, to: &writer)
    }
  }

  /// Blocks that stand alone, in the content form.
  static func text(of blocks: [PlanBlock]) -> String {
    var writer = MarkdownWriter(quotes: true)
    write(blocks, to: &writer)
    return writer.text
  }

  private static func write(_ section: PlanSection, level: Int, to writer: inout MarkdownWriter) {
    EditionMarkdown.heading(min(level, 6), section.mark, section.name, to: &writer)
    write(section.body, to: &writer)
    for inner in section.sections { write(inner, level: level + 1, to: &writer) }
  }

  private static func write(_ blocks: [PlanBlock], to writer: inout MarkdownWriter) {
    for block in blocks {
      switch block {
      case .paragraph(let text): writer.paragraph(text)
      case .table(let table): writer.table(table.rows)
      case .box(let box):
        writer.box(title: box.title) { PassageMarkdown.write(box.text, to: &$0, headingShift: 0) }
      }
    }
  }
}
