import Standards
import Testing

/// What is read of a plan's tables, boxes and brackets.
struct PlanTests {
  @Test(arguments: [
    ("100", "=", 100), ("99.5以上", ">=", 99.5), ("＜4", "<", 4), ("≥98", ">=", 98), ("<8.5", "<", 8.5),
    ("[85]", "=", 85), ("保持在95%以上", ">=", 95), (">14000", ">", 14000), ("不超过5", "<=", 5), ("4.0%以内", "<=", 4),
    ("1,250", "=", 1250), ("９８", "=", 98), ("≤0.8", "<=", 0.8), ("-2", "=", -2), ("50万人", "=", 50),
  ])
  func aCellIsReadAsOneNumberWithItsBound(text: String, comparator: String, number: Double) throws {
    let value = try #require(indicator(text)?.target)
    #expect(value.text == text)
    #expect(value.comparator?.rawValue == comparator)
    #expect(value.value == number)
    #expect(value.isCumulative == text.hasPrefix("["))
  }

  @Test(arguments: ["-", "", "100/98", "主城区：13224，淳安县：11460", "1.2.3", "3—5", "5（全市），6", "以上"])
  func aCellWithoutOneNumberKeepsItsText(text: String) throws {
    let value = try #require(indicator(text)?.target)
    #expect(value.text == text)
    #expect(value.value == nil && value.comparator == nil)
  }

  @Test(arguments: [
    ("义务教育巩固率（%）", "义务教育巩固率", "%"), ("普惠园（含公办园）比例（%）", "普惠园（含公办园）比例", "%"), ("满意度（分)", "满意度", "分"),
    ("城市服务指数（用户满意度指数）", "城市服务指数（用户满意度指数）", ""), ("保障标准（元/人·年）", "保障标准", "元/人·年"), ("入学率", "入学率", ""),
    ("执业医师数（常住人口）（人）", "执业医师数（常住人口）", "人"), ("覆盖率（全市）", "覆盖率（全市）", ""),
  ])
  func theUnitIsTakenFromTheLastBrackets(printed: String, name: String, unit: String) throws {
    let read = try #require(indicator("1", name: printed))
    #expect(read.name == name)
    #expect(read.unit == unit)
  }

  @Test func columnsAreToldFromHeadsAndCells() throws {
    let table = IndicatorTable(
      title: "表1",
      table: Table(rows: [
        ["领 域", "指标名称", "", "2020年规划目标", "2020年实际情况", "属性"], ["教育", "7", "甲（%）", "≥9", "8", "约束性"],
        ["", "8", "乙（万人）", "[85]", "[199.7]", "预期性"], ["就业", "", "", "", "", ""], ["", "9", "丙", "1", "2", ""],
      ]), note: "注：略。")
    #expect(table.indicators.map(\.group) == ["教育", "教育", "就业"])
    #expect(table.indicators.map(\.number) == [7, 8, 9])
    #expect(table.indicators.map(\.name) == ["甲", "乙", "丙"])
    #expect(table.indicators.map(\.nature) == ["约束性", "预期性", ""])
    #expect(table.indicators.map(\.isCumulative) == [false, true, false])
    let first = try #require(table.indicators.first)
    #expect(first.target?.year == 2020 && first.target?.text == "≥9" && first.base?.text == "8")
  }

  @Test func theLastOfSeveralValuesIsAimedAtWhereNoHeadSaysSo() {
    let table = IndicatorTable(
      title: "", table: Table(rows: [["指标", "2020年", "2025年"], ["甲", "1", "2"]]), note: "")
    #expect(table.indicators.first?.base?.year == 2020)
    #expect(table.indicators.first?.target?.year == 2025)
  }

  @Test(arguments: [
    ("就业工程[主要责任单位：甲局，责任单位：农办（农业局）、总工会]", ["甲局"], ["农办（农业局）", "总工会"]),
    ("就业工程（牵头单位：甲局；配合单位：乙局、丙局）", ["甲局"], ["乙局", "丙局"]),
    ("就业工程【责任单位:甲局;乙局】", ["甲局", "乙局"], []),
    ("就业工程（试点）（牵头单位：甲局）", ["甲局"], []),
  ])
  func theOrgansOfAProjectAreReadFromItsHeading(name: String, lead: [String], others: [String]) throws {
    let plan = Plan(
      kind: .opinion, title: "题", chapters: [PlanSection(name: "章", sections: [PlanSection(number: 3, name: name)])])
    let project = try #require(plan.projects.first)
    #expect(plan.projects.count == 1)
    #expect(project.number == 3 && project.name.hasPrefix("就业工程") && !project.name.contains("单位"))
    #expect(project.lead == lead)
    #expect(project.others == others)
  }

  @Test func organsAreAlsoReadFromParagraphsAndBoxes() {
    let box = Box(title: "专栏", text: Passage(text: "1.丙工程。做丁。（牵头单位：戊局）"))
    let plan = Plan(
      kind: .plan, title: "题",
      chapters: [
        PlanSection(number: 1, name: "甲工程。", body: [.paragraph("做乙。"), .paragraph("责任单位：己局、庚局。"), .box(box)]),
        PlanSection(number: 2, name: "无（见附件：甲局）", body: [.paragraph("联系单位负责（甲局）。")]),
      ])
    #expect(plan.projects.map(\.name) == ["甲工程", "丙工程"])
    #expect(plan.projects.map(\.lead) == [["己局", "庚局"], ["戊局"]])
  }

  @Test(arguments: [("专栏1  “甲”", 1, "“甲”"), ("专栏 十二：甲", 12, "甲"), ("甲", nil, "甲"), ("专栏", nil, "专栏"), ("专栏３甲", 3, "甲")])
  func theTitleOfABoxHasANumber(title: String, number: Int?, name: String) {
    #expect(Box(title: title).number == number)
    #expect(Box(title: title).name == name)
  }

  private func indicator(_ text: String, name: String = "甲") -> Indicator? {
    IndicatorTable(title: "", table: Table(rows: [["指标", "2025年目标"], [name, text]]), note: "").indicators.first
  }
}
