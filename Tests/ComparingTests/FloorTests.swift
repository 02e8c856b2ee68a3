import Comparing
import Diagnostics
import HanText
import Standards
import TestSupport
import Testing

/// A county's standard below its city's, with promises lowered, raised and reworded.
struct FloorTests {
  static let cases = DerivedCase.all(seen: 11...13, unseen: 8011...8013)

  @Test(arguments: cases) func verdictsAreRightAndNothingBelowPassesAsFine(test: DerivedCase) {
    let county = DerivedCounty(of: Samples.texts[test.edition], seed: test.seed, style: test.style)
    let report = FloorCheck.report(local: county.local, upper: county.upper)
    var right = 0
    for truth in county.truths {
      let findings = report.findings.filter {
        $0.upperItem == truth.item && $0.upper.quantity?.range == truth.range && $0.field == truth.field
      }
      let verdict = findings.first?.verdict
      if verdict == truth.verdict { right += 1 }
      if truth.verdict == .below {
        #expect(verdict == .below, "\(truth)")
      }
      #expect(findings.count == 1)
    }
    #expect(Double(right) >= 0.95 * Double(county.truths.count))
    // What was not edited stands equal.
    let edited = Set(county.truths.map(\.item))
    for finding in report.findings where !edited.contains(finding.upperItem) {
      #expect(finding.verdict == .equal, "\(finding)")
    }
    #expect(report.missing.isEmpty && report.added.isEmpty)
  }

  @Test func anAudienceOfOwnRegistrationIsBelowOneOfResidents() {
    let upper = Self.edition("zhejiang/2023", audience: "辖区常住孕产妇。")
    let local = Self.edition("jiaxing/2023", audience: "本区户籍孕产妇。")
    let report = FloorCheck.report(local: local, upper: upper)
    #expect(report.findings.map(\.verdict) == [.below])
    #expect(report.findings.first?.local?.text == "本区户籍")
    #expect(FloorCheck.report(local: upper, upper: local).findings.map(\.verdict) == [.above])
  }

  @Test func aWaiverNeedsAReasonAndAPerson() {
    let upper = Samples.edition("zhejiang/2023", [("高龄津贴", "每人每月不低于60元。")])
    let local = Samples.edition("jiaxing/2023", [("高龄津贴", "每人每月50元。")])
    func waiver(_ reason: String, _ who: String, item: Int = 1) -> Waiver {
      Waiver(rule: FloorCheck.rule, item: item, field: nil, reason: reason, who: who, date: "2024-06-21")
    }
    func below(_ waivers: [Waiver]) -> Int {
      FloorCheck.report(local: local, upper: upper, waivers: waivers).count(.below)
    }
    #expect(below([]) == 1)
    #expect(below([waiver("", "张三")]) == 1)
    #expect(below([waiver("已报省厅同意", "")]) == 1)
    #expect(below([waiver("已报省厅同意", "张三", item: 2)]) == 1)
    #expect(below([waiver("已报省厅同意", "张三")]) == 0)
  }

  @Test(arguments: [
    ("每人每月60元", "每人每年720元", FloorReport.Verdict.equal), ("每人每月60元", "每人每年719元", .below),
    ("不低于30%", "30%以上", .equal), ("接通率达到90%以上", "接通率达到85%以上", .below),
    ("浓度低于25微克/立方米", "浓度低于24微克/立方米", .above), ("浓度低于25微克/立方米", "浓度控制在27微克/立方米以下", .below),
    ("为65岁及以上老年人服务", "为70岁及以上老年人服务", .below), ("为未满7周岁儿童服务", "为0—6岁儿童服务", .equal),
    ("为未满7周岁儿童服务", "为未满6周岁儿童服务", .below), ("20个工作日内办结", "15个工作日内办结", .above),
    ("每季度随访1次", "每年随访4次", .equal), ("每季度随访1次", "每年随访1次", .below),
    ("收入在低保标准150%以下", "收入在低保标准120%以下", .below), ("居住半年以上", "居住一年以上", .below),
    ("每户15000元", "每人15000元", .incomparable), ("每人每月不低于60元", "每人每月不超过60元", .incomparable),
    ("每人每年2000元", "每人每月200元", .above), ("每生每年1000—3000元", "每生每年900元", .below),
    ("每生每年1000—3000元", "每生每年2000元", .equal), ("提供1万元补助", "提供10000元补助", .equal),
  ])
  func onePromiseAgainstAnother(upper: String, local: String, verdict: FloorReport.Verdict) {
    let report = FloorCheck.report(
      local: Samples.edition("a/1", [("同一项目", local + "。")]), upper: Samples.edition("b/1", [("同一项目", upper + "。")]))
    #expect(report.findings.map(\.verdict) == [verdict])
  }

  @Test(arguments: [
    ("区级青少年宫不少于10场", [FloorReport.Verdict.incomparable, .equal]),
    ("活动区级青少年宫不少于9场", [.incomparable, .below]), ("活动地市级青少年宫不少于12场", [.below, .incomparable]),
    ("活动市级青少年宫不少于15场，区级青少年宫不少于12场", [.equal, .above]),
  ])
  func promisesOfOneLevelOfGovernmentAreNotThoseOfAnother(local: String, verdicts: [FloorReport.Verdict]) {
    let upper = "流动少年宫活动地市级青少年宫不少于15场，县（市、区）级青少年宫不少于10场"
    let report = FloorCheck.report(
      local: Samples.edition("a/1", [("校外活动服务", "流动少年宫" + local + "。")]),
      upper: Samples.edition("b/1", [("校外活动服务", upper + "。")]))
    let inOrder = report.findings.sorted {
      ($0.upper.quantity?.range.lower ?? 0) < ($1.upper.quantity?.range.lower ?? 0)
    }
    #expect(inOrder.map(\.verdict) == verdicts)
  }

  @Test func missingAndAddedItemsAreNamed() {
    let upper = Samples.edition("b/1", [("高龄津贴", "每人每月60元。"), ("图书馆免费开放", "每周开放72小时以上。")])
    let local = Samples.edition("a/1", [("高龄津贴", "每人每月60元。"), ("社区助餐服务", "在食堂供应午餐。")])
    let report = FloorCheck.report(local: local, upper: upper)
    #expect(report.missing == [2] && report.added == [2])
    #expect(FilingList(report, local: local).entries.map(\.kind) == [.addedItem])
  }

  private static func edition(_ id: String, audience: String) -> EditionText {
    var text = Samples.edition(id, [("孕产妇健康服务", "规范执行。")])
    text.items[0].fields.insert(FieldText(name: "audience", label: "服务对象", text: audience), at: 0)
    return text
  }
}

/// A county's edition made of its city's by known edits of promises.
struct DerivedCounty {
  struct Truth {
    var item: Int
    var field: String
    var range: SourceRange
    var verdict: FloorReport.Verdict
    var text: String
  }

  let upper: EditionText
  private(set) var local: EditionText
  private(set) var truths: [Truth] = []

  init(of edition: EditionText, seed: UInt64, style: DerivedEdition.Style) {
    upper = edition
    local = edition
    local.id = EditionID(region: "county", name: "derived")
    var generator = SeededGenerator(seed: seed)
    for index in local.items.indices where Int.random(in: 0..<3, using: &generator) > 0 {
      let fields = local.items[index].fields.filter { ["audience", "content", "standard"].contains($0.name) }
      let choices = fields.flatMap { field in
        NumberEdit.editable(in: field.text).filter { Self.isBetterWhenMore($0) != nil }.map { (field, $0) }
      }
      guard let (field, quantity) = choices.randomElement(using: &generator) else { continue }
      let way = Int.random(in: 0..<3, using: &generator)
      var verdict = FloorReport.Verdict.equal
      var text = field.text
      if way == 2 {
        guard let reworded = Self.reworded(quantity, in: text) else { continue }
        text = reworded
      } else {
        let more = Self.isBetterWhenMore(quantity) == true
        verdict = (way == 0) == more ? .above : .below
        text = NumberEdit(quantity, raises: way == 0, style: style).applied(to: text)
      }
      local.items[index].set(field.name, text)
      truths.append(
        Truth(
          item: upper.items[index].number, field: field.name, range: quantity.range, verdict: verdict,
          text: quantity.text))
    }
  }

  /// Whether more is better, for quantities of which that is plain from what they are.
  private static func isBetterWhenMore(_ quantity: Quantity) -> Bool? {
    switch (quantity.kind, quantity.comparator) {
    case (.money, _) where quantity.adjustment != .decrease: true
    case (.frequency, .equal), (.frequency, .atLeast): true
    case (.concentration, _): false
    case (.age, .atLeast): false
    case (.age, .below), (.age, .atMost): true
    case (.count, .atLeast) where ["套", "册", "册次", "场"].contains(quantity.unit): true
    case (.ratio, .atLeast) where quantity.subject.contains("率"): true
    case (.measure, .atLeast): true
    default: nil
    }
  }

  /// The same promise in other words: 不低于60元 as 60元以上, an amount of a month as that of a year.
  private static func reworded(_ quantity: Quantity, in text: String) -> String? {
    var bytes = Array(text.utf8)
    let number = String(decoding: bytes[quantity.numberRange.lower..<quantity.numberRange.upper], as: UTF8.self)
    let words = quantity.text
    let other: String
    switch (quantity.kind, quantity.comparator) {
    case (.money, .equal) where words == "每人每月\(number)元":
      guard let year = quantity.perYear else { return nil }
      other = "每人每年\(year.text)元"
    case (.money, .equal) where words == "\(number)元" && quantity.period == nil && quantity.value > ExactNumber(999):
      guard let part = quantity.inTenThousands else { return nil }
      other = "\(part.text)万元"
    case (.age, .atLeast): other = "年满\(number)周岁"
    case (.age, .below): other = "不满\(number)周岁"
    case (.ratio, .atLeast) where words == "达到\(number)%以上": other = "不低于\(number)%"
    case (.count, .atLeast) where words == "不少于\(number)\(quantity.unit)": other = "至少\(number)\(quantity.unit)"
    case (.frequency, .atLeast) where words == "不少于\(number)次": other = "\(number)次以上"
    default: return nil
    }
    bytes.replaceSubrange(quantity.range.lower..<quantity.range.upper, with: other.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }
}
