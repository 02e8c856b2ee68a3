import Diagnostics
import HanText
import Markup
import Testing

/// How Markdown is cut into blocks.
struct MarkdownParserTests {
  @Test(arguments: ["", "| 1 | 2 |\n", "| 1 | 2 |\n行\n"])
  func linesDirectlyAboveATableAreAParagraph(rows: String) {
    let table = "| a | b |\n| --- | --- |\n\(rows)"
    let alone = blocks("甲\n乙\n\n\(table)\n丙")
    #expect(blocks("甲\n乙\n\(table)\n丙") == alone)
    #expect(alone.first == "paragraph: 甲/乙")
    #expect(alone.count == 3)
  }

  @Test func theRowOfDashesIsLeftOutAndEveryOtherRowKept() {
    #expect(blocks("# 题\n| a | b |\n|---|:-:|\n| 1 | 2 |\n| 3 |\n").last == "table: | a | b |/| 1 | 2 |/| 3 |")
    #expect(blocks("a|b\n-|-\nc|d") == ["table: a|b/c|d"])
  }

  @Test func aHeadOfOneBarAloneOpensNoTable() {
    #expect(blocks("甲\n|\n|-\n乙\n").allSatisfy { !$0.hasPrefix("table") })
    #expect(blocks("||\n|-|\n").last == "table: ||")
  }

  @Test func aTableBehindFrontMatterIsFoundAtItsPlace() {
    let file = TextFile(path: "a.md", text: "---\na: b\n---\n甲\n| a | b |\n| --- | --- |\n")
    let start = ConfigurationParser.frontMatter(of: file).end
    let found = MarkdownParser.blocks(of: file, from: start).blocks
    #expect(found.map { file.text($0.range) } == ["甲", "| a | b |\n| --- | --- |"])
  }

  @Test func aTableThatIsTooWideIsRefusedAndNamed() {
    let row = String(repeating: "|a", count: MarkdownParser.widestTable + 2)
    let parsed = MarkdownParser.blocks(of: TextFile(path: "a.md", text: "甲\n\n\(row)\n"))
    #expect(parsed.blocks.isEmpty)
    #expect(parsed.findings.map(\.rule) == ["table-width"])
    #expect(parsed.findings.first?.position?.line == 3)
  }

  /// Each block as its kind and its lines.
  private func blocks(_ text: String) -> [String] {
    let file = TextFile(path: "a.md", text: text)
    return MarkdownParser.blocks(of: file).blocks.map { block in
      switch block.kind {
      case .heading(let level, let text): "heading \(level): \(file.text(text))"
      case .paragraph(let lines): "paragraph: " + lines.map(file.text).joined(separator: "/")
      case .table(let rows): "table: " + rows.map(file.text).joined(separator: "/")
      case .rule: "rule"
      }
    }
  }
}
