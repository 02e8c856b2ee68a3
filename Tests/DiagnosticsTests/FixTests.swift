import Diagnostics
import HanText
import Testing

/// Which fixes are made together, and how they are shown.
struct FixTests {
  private func finding(_ rule: String, _ lower: Int, _ upper: Int, _ new: String, safe: Bool = true) -> Diagnostic {
    Diagnostic(
      rule, .warning, file: "a.md", range: SourceRange(lower, upper), Message(zh: "甲", en: "a"),
      fix: Fix(range: SourceRange(lower, upper), replacement: new, isSafe: safe))
  }

  @Test func fixesThatDoNotOverlapAreMadeTogether() {
    let text = Array("abcdef".utf8)
    let plan = FixPlan([finding("b", 3, 5, "X"), finding("a", 0, 1, "Y"), finding("c", 5, 6, "")], text: text)
    #expect(String(decoding: plan.applied(to: text), as: UTF8.self) == "YbcX")
    #expect(plan.mended.map(\.rule) == ["a", "b", "c"])
  }

  @Test func ofOverlappingFixesTheFirstIsMadeWhateverTheOrder() {
    let text = Array("abcdef".utf8)
    let fixes = [finding("b", 1, 4, "X"), finding("a", 3, 5, "Y"), finding("c", 1, 3, "Z"), finding("d", 1, 3, "W")]
    for order in [fixes, fixes.reversed(), [fixes[2], fixes[0], fixes[3], fixes[1]]] {
      let plan = FixPlan(order, text: text)
      #expect(String(decoding: plan.applied(to: text), as: UTF8.self) == "aZYf")
      #expect(plan.mended.map(\.rule) == ["c", "a"])
    }
  }

  @Test func theSameFixOfTwoRulesMendsBoth() {
    let text = Array("abc".utf8)
    let plan = FixPlan([finding("b", 0, 1, "X"), finding("a", 0, 1, "X")], text: text)
    #expect(plan.fixes.count == 1 && plan.mended.map(\.rule) == ["a", "b"])
  }

  @Test func whatIsNotSafeIsLeftAlone() {
    let text = Array("甲乙".utf8)
    var waived = finding("a", 0, 3, "丙")
    waived.waiver = Waiver(rule: "a", item: nil, field: nil, reason: "原文", who: "张三", date: "2024-07-22")
    let others = [
      finding("b", 0, 3, "丙", safe: false), finding("c", 0, 3, "甲"), finding("d", 0, 2, "丙"), finding("e", 3, 9, ""),
    ]
    #expect(FixPlan([waived] + others, text: text).fixes.isEmpty)
  }

  @Test func aDifferenceIsUnified() {
    let old = Array((1...12).map { "行\($0)\n" }.joined().utf8)
    let new = Array((1...12).map { $0 == 2 ? "行二\n" : $0 == 11 ? "" : "行\($0)\n" }.joined().utf8)
    #expect(
      UnifiedDiff().text(path: "a.md", old: old, new: new) == """
        --- a.md
        +++ a.md
        @@ -1,5 +1,5 @@
         行1
        -行2
        +行二
         行3
         行4
         行5
        @@ -8,5 +8,4 @@
         行8
         行9
         行10
        -行11
         行12

        """)
    #expect(UnifiedDiff().text(path: "a.md", old: old, new: old) == "")
  }

  @Test func aMissingLineEndIsSaidAndLookAlikesDiffer() {
    let text = UnifiedDiff().text(path: "a", old: Array("甲\n\u{F900}".utf8), new: Array("甲\n\u{8C48}\n".utf8))
    #expect(text.hasSuffix("-\u{F900}\n\\ No newline at end of file\n+\u{8C48}\n"))
  }

  @Test func colourShowsWhatDiffersInALineAndNoTextSteersTheTerminal() {
    let text = UnifiedDiff(usesColour: true).text(
      path: "a", old: Array("甲乙丙\u{1B}[2J\n".utf8), new: Array("甲丁丙\u{1B}[2J\n".utf8))
    #expect(text.contains("\u{1B}[31m-甲\u{1B}[7m乙\u{1B}[27m丙\u{FFFD}[2J\u{1B}[0m"))
    #expect(!UnifiedDiff().text(path: "a", old: Array("\u{1B}".utf8), new: []).contains("\u{1B}"))
  }

  @Test func aSelectionHoldsRulesAndSeveritiesAskedFor() {
    let found = finding("a", 0, 1, "")
    #expect(FindingSelection().holds(found))
    #expect(FindingSelection(rules: ["a"], severity: .warning).holds(found))
    #expect(!FindingSelection(rules: ["b"]).holds(found) && !FindingSelection(severity: .error).holds(found))
  }
}
