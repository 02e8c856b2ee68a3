import Diagnostics
import HanText
import Testing

/// How the acceptance of findings works.
struct WaiverTests {
  @Test(arguments: ["", "item: 2", "field: 服务标准", "item: 2\n  field: 服务标准"])
  func aWaiverMarksTheFindingItHoldsFor(scope: String) throws {
    let found = try findings("- rule: field-empty\n  \(scope)\n  reason: 原文如此\n  who: 张三\n")
    #expect(found.map(\.rule) == ["field-empty"])
    #expect(found[0].waiver?.who == "张三")
    #expect(found.worst == nil)
  }

  @Test(arguments: ["item: 3", "field: 服务内容"])
  func aWaiverWithoutAFindingIsANoteAtItsPlace(scope: String) throws {
    let found = try findings("- rule: field-empty\n  \(scope)\n  reason: 原文如此\n  who: 张三\n")
    #expect(found.map(\.rule).sorted() == ["field-empty", "waiver-unused"])
    #expect(found.worst == .error)
    let note = try #require(found.first { $0.rule == "waiver-unused" })
    #expect(note.file == "Content/jia/2023/waivers.yml")
    #expect(note.position?.line == 1)
  }

  @Test func aWaiverHoldsForFindingsOfReadingInItsItem() throws {
    let waivers = "- {rule: markdown-literal, item: 2, field: 服务标准, reason: 原文如此, who: 张三}\n"
    let text = try Sample.changed(Sample.standard, "五次", "2*3*4")
    let found = try Sample.findings(["standard.md": text, "waivers.yml": waivers])
    #expect(found.map(\.rule) == ["markdown-literal"])
    #expect(found.worst == nil)
  }

  @Test func aWaiverWhoseItemIsNoNumberHoldsForNothing() throws {
    let found = try findings("- {rule: field-empty, item: 二, reason: 原文如此, who: 张三}\n")
    #expect(found.map(\.rule).sorted() == ["field-empty", "front-matter"])
    #expect(found.allSatisfy { $0.waiver == nil })
  }

  private func findings(_ waivers: String) throws -> [Diagnostic] {
    try Sample.findings(["standard.md": Sample.changed(Sample.standard, "五次。", ""), "waivers.yml": waivers])
  }
}
