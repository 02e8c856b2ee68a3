import Comparing
import TestSupport
import Testing

struct TextDifferenceTests {
  private func shown(_ old: String, _ new: String, areOrgans: Bool = false) -> String {
    TextDifference.edits(from: old, to: new, areOrgans: areOrgans).map { edit in
      switch edit.operation {
      case .equal: edit.text
      case .delete: "[-\(edit.text)]"
      case .insert: "[+\(edit.text)]"
      case .moveFrom: "[<\(edit.text)]"
      case .moveTo: "[>\(edit.text)]"
      }
    }.joined()
  }

  @Test func numbersAreNotTorn() {
    #expect(shown("每人每月1050元。", "每人每月1130元。") == "每人每月[-1050][+1130]元。")
    #expect(shown("人均1.5册以上", "人均1.35册以上") == "人均[-1.5][+1.35]册以上")
    #expect(shown("补助1,200元", "补助1,300元") == "补助[-1,200][+1,300]元")
  }

  @Test func daysTitlesAndDocumentNumbersAreNotTorn() {
    #expect(shown("自2024年6月21日起", "自2024年8月1日起") == "自[-2024年6月21日][+2024年8月1日]起")
    #expect(shown("按《方案（2020版）》执行", "按《方案（2023版）》执行") == "按[-《方案（2020版）》][+《方案（2023版）》]执行")
    #expect(shown("（浙民养〔2022〕209号）", "（浙民养〔2023〕9号）") == "（浙民养[-〔2022〕209号][+〔2023〕9号]）")
  }

  @Test func aMovedSentenceIsMoved() {
    let (one, two) = ("为老年人提供体检服务。", "为儿童建立健康档案。")
    let edits = TextDifference.edits(from: one + two, to: two + one)
    #expect(edits.contains { $0.operation == .moveFrom } && edits.contains { $0.operation == .moveTo })
    #expect(!edits.contains { $0.operation == .delete || $0.operation == .insert })
  }

  @Test func chanceMatchesDoNotTearWords() {
    #expect(shown("提供免费午餐的学校", "建立居民健康的档案").contains("["))
    #expect(shown("市卫生健康委、市疾控中心。", "市卫生健康委。") == "市卫生健康委[-、市疾控中心]。")
  }

  @Test func namesOfOrgansAreNotTorn() {
    func organs(_ old: String, _ new: String) -> String { shown(old, new, areOrgans: true) }
    #expect(organs("市卫生健康委。", "市卫健委。") == "[-市卫生健康委][+市卫健委]。")
    #expect(organs("市民政局、市卫生健康委、市残联。", "市民政局、市残联。") == "市民政局、[-市卫生健康委、]市残联。")
    #expect(
      organs("市教育局（市语委办、市督导办），市财政局", "市教育局，市财政局") == "[-市教育局（市语委办、市督导办）][+市教育局]，市财政局")
    #expect(organs("甲局\n乙局", "甲局\n丙局") == "甲局\n[-乙局][+丙局]")
  }

  @Test func formAloneIsSaidToBe() {
    #expect(TextForm.differences("甲（乙）。", "甲(乙)。") == [.width])
    #expect(TextForm.differences("甲，乙。", "甲、乙。") == [.punctuation])
    #expect(TextForm.differences("甲\n乙", "甲乙") == [.lineBreaks])
    #expect(TextForm.differences("甲 乙", "甲乙") == [.spacing])
    #expect(TextForm.differences("0—6岁", "0-6岁") == [.punctuation])
    #expect(TextForm.differences("１２元", "12元") == [.width])
    #expect(TextForm.differences("1.5册", "15册") == nil)
    #expect(TextForm.differences("50%", "50") == nil)
    #expect(TextForm.differences("甲", "乙") == nil)
    #expect(TextForm.differences("甲", "甲") == [])
  }

  @Test func editsGiveBothTextsBackAndInvert() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let old = HostileText.make(30, using: &generator)
      var new = old
      if Bool.random(using: &generator) {
        new = HostileText.make(30, using: &generator)
      } else {
        let sentences = old.split(separator: "。", omittingEmptySubsequences: false).shuffled(using: &generator)
        new = sentences.joined(separator: "。")
      }
      let edits = TextDifference.edits(from: old, to: new)
      #expect(Array(edits.oldText.utf8) == Array(old.utf8))
      #expect(Array(edits.newText.utf8) == Array(new.utf8))
      #expect(edits.inverted == TextDifference.edits(from: new, to: old))
      #expect(edits.inverted.inverted == edits)
    }
  }

  @Test func textsWithoutAnythingInCommonAreReplaced() {
    let old = String(repeating: "甲乙丙丁", count: 2000)
    let new = String(repeating: "子丑寅卯", count: 2000)
    let edits = TextDifference.edits(from: old, to: new)
    #expect(edits.count == 2)
  }
}
