import HanText
import Standards
import Testing

/// The small rules of the model's values.
struct ModelTests {
  @Test func aListOfOrgansSplitsOutsideBracketsAndDropsTheLastStop() {
    #expect(OrganList.split("市卫生健康委、市疾控中心。") == ["市卫生健康委", "市疾控中心"])
    #expect(OrganList.split("甲局（乙、丙），丁局；戊局") == ["甲局（乙、丙）", "丁局", "戊局"])
    #expect(OrganList.split("A;B, C&amp;D局") == ["A;B, C&amp;D局"])
    #expect(OrganList.split("。").isEmpty)
  }

  @Test func aPassageHoldsNoBlankBlockAndNoBreakInAParagraph() {
    let passage = Passage([.paragraph(" 甲\n乙 "), .paragraph("\u{3000}"), .heading(level: 9, text: "丙")])
    #expect(passage.blocks == [.paragraph("甲乙"), .heading(level: 6, text: "丙")])
    #expect(passage.plainText == "甲乙\n丙")
    #expect(passage.isStructured)
  }

  @Test func rowsOfATableAreAsWideAsTheWidest() {
    let table = Table(rows: [["级别", "元"], ["一级"]])
    #expect(table.rows[1] == ["一级", ""])
    #expect(Passage([.table(table)]).plainText == "级别\t元\n一级\t")
  }

  @Test func aTitleCarriesItsLabelInBrackets() {
    #expect(Standard(title: "甲标准", label: "2023年版").fullTitle == "甲标准（2023年版）")
    #expect(Standard(title: "甲标准").fullTitle == "甲标准")
  }

  @Test(arguments: ["jiaxing", "a/b/c", "Jia/2023", "jia/", "/2023", "jia/二零"])
  func whatIsNoEditionIsRefused(path: String) {
    #expect(EditionID(path) == nil)
  }

  @Test func aFormGathersTheLabelsOfARole() {
    let form = FieldForm([
      FieldForm.Entry(role: .audience, label: "服务对象"), FieldForm.Entry(role: .extra, label: "政策依据"),
      FieldForm.Entry(role: .lead, label: "牵头单位"), FieldForm.Entry(role: .extra, label: "咨询电话"),
    ])
    #expect(form.roles == [.audience, .extra, .lead])
    #expect(form.entries.map(\.label) == ["服务对象", "政策依据", "咨询电话", "牵头单位"])
  }

  @Test func anEditionIsNamedByItsPath() {
    #expect(EditionID("jiaxing/2023")?.description == "jiaxing/2023")
  }

  @Test func aPartWithoutAPlaceHasThatOfItsWhole() {
    var map = SourceMap()
    map[.item(0)] = SourceMap.Place(file: "standard.md", range: SourceRange(3, 9))
    #expect(map[.field(item: 0, field: 2)]?.range == SourceRange(3, 9))
    #expect(map[.field(item: 1, field: 0)] == nil)
  }

  @Test func theHeadBearsThoseWhoIssueAndThatOfALetterTheLeadOrgan() {
    var notice = Notice(title: "关于印发《标准》的通知")
    #expect(notice.headOrgans == [])
    notice.signatories = ["甲局", "乙局"]
    #expect(notice.issuers == ["甲局", "乙局"])
    notice.organs = ["丙局", "丁局"]
    #expect(notice.issuers == ["丙局", "丁局"])
    #expect(notice.headOrgans == notice.issuers)
    notice.form = .letter
    #expect(notice.headOrgans == ["丙局"])
  }
}
