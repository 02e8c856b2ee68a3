internal import Markup
internal import Standards

/// Passages as Markdown.
enum PassageMarkdown {
  /// The text of a passage that stands alone.
  static func text(of passage: Passage, headingShift: Int) -> String {
    var writer = MarkdownWriter()
    write(passage, to: &writer, headingShift: headingShift)
    return writer.text
  }

  /// Writes the blocks; headings sink by `headingShift` levels, to 6 at most.
  static func write(_ passage: Passage, to writer: inout MarkdownWriter, headingShift: Int) {
    for block in passage.blocks {
      switch block {
      case .paragraph(let text): writer.paragraph(text)
      case .heading(let level, let text): writer.heading(level: min(level + headingShift, 6), text)
      case .table(let table): writer.table(table.rows)
      }
    }
  }
}
