import Diagnostics
import HanText
import Testing

/// How the acceptance of findings works.
struct WaiverTests {
  @Test(arguments: ["", "item: 2", "field: 服务标准", "item: 2\n  field: 服务标准"])
  func aWaiverMarksTheFindingItHoldsFor(scope: String) throws {
    let found = try findings("- rule: field-empty\n  \(scope)\n  reason: 原文如此\n  who: 张三\n  date: 2024-07-22\n")
    #expect(found.map(\.rule) == ["field-empty"])
    #expect(found[0].waiver?.who == "张三")
    #expect(found.worst == nil)
  }

  @Test(arguments: ["item: 3", "field: 服务内容"])
  func aWaiverWithoutAFindingIsAFindingAtItsPlace(scope: String) throws {
    let found = try findings("- rule: field-empty\n  \(scope)\n  reason: 原文如此\n  who: 张三\n  date: 2024-07-22\n")
    #expect(found.map(\.rule).sorted() == ["field-empty", "waiver-stale"])
    #expect(found.worst == .error)
    let note = try #require(found.first { $0.rule == "waiver-stale" && $0.severity == .warning })
    #expect(note.file == "Content/jia/2023/waivers.yml")
    #expect(note.position?.line == 1)
  }

  @Test func aWaiverHoldsForFindingsOfReadingInItsItem() throws {
    let waivers = "- {rule: markdown-literal, item: 2, field: 服务标准, reason: 原文如此, who: 张三, date: 2024-07-22}\n"
    let text = try Sample.changed(Sample.standard, "五次", "2*3*4")
    let found = try Sample.findings(["standard.md": text, "waivers.yml": waivers])
    #expect(found.map(\.rule) == ["markdown-literal"])
    #expect(found.worst == nil)
  }

  @Test func aWaiverWhoseItemIsNoNumberHoldsForNothing() throws {
    let found = try findings("- {rule: field-empty, item: 二, reason: 原文如此, who: 张三, date: 2024-07-22}\n")
    #expect(found.map(\.rule).sorted() == ["field-empty", "front-matter"])
    #expect(found.allSatisfy { $0.waiver == nil })
  }

  @Test(arguments: ["", "date: 2024-02-30", "date: 2024年7月22日"])
  func aWaiverWithoutARealDayDoesNotHold(date: String) throws {
    let found = try findings("- rule: field-empty\n  reason: 原文如此\n  who: 张三\n  \(date)\n")
    let expected = date.isEmpty ? "waiver" : date.contains("-30") ? "date-real" : "date-form"
    #expect(found.map(\.rule).sorted() == ["field-empty", expected].sorted())
    #expect(found.allSatisfy { $0.waiver == nil && $0.severity == .error })
  }

  @Test func aWaiverOfTheFloorIsNotForTheseRules() throws {
    let text = "- {rule: floor-below, item: 2, reason: 财力所限, who: 张三, date: 2024-07-22}\n"
    #expect(try Sample.findings(["waivers.yml": text]).isEmpty)
  }

  @Test func whatIsWrongWithWaiversIsNotWaived() throws {
    let waivers = """
      - {rule: waiver, reason: 甲, who: 乙, date: 2024-07-22}
      - {rule: waiver-stale, reason: 甲, who: 乙, date: 2024-07-22}
      - {rule: field-empty}
      """
    let found = try findings(waivers)
    #expect(found.map(\.rule).sorted() == ["field-empty", "waiver", "waiver-stale", "waiver-stale"])
    #expect(found.allSatisfy { $0.waiver == nil })
  }

  private func findings(_ waivers: String) throws -> [Diagnostic] {
    try Sample.findings(["standard.md": Sample.changed(Sample.standard, "五次。", ""), "waivers.yml": waivers])
  }
}
