import HanText
import Testing

/// Lines of published standards, and what they promise.
struct QuantityTests {
  static let lines: [(String, [String])] = [
    (
      "寄宿小学生每生每年1000元，寄宿初中生每生每年1250元；非寄宿小学生每生每年500元，非寄宿初中生每生每年625元。",
      [
        "money = 1000 元/年 生 寄宿小学生", "money = 1250 元/年 生 寄宿初中生", "money = 500 元/年 生 非寄宿小学生",
        "money = 625 元/年 生 非寄宿初中生",
      ]
    ),
    (
      "计划生育手术并发症一级、二级、三级人员每人每月扶助金分别为820元、590元、360元。",
      ["money = 820 元/月 人 一级", "money = 590 元/月 人 二级", "money = 360 元/月 人 三级"]
    ),
    (
      "重度残疾人护理补贴标准，按照生活完全不能自理、生活基本不能自理、生活部分不能自理、其他重度残疾人分为四档，分别给予每人每月500元、250元、125元、50元的补贴。",
      [
        "money = 500 元/月 人 生活完全不能自理", "money = 250 元/月 人 生活基本不能自理", "money = 125 元/月 人 生活部分不能自理",
        "money = 50 元/月 人 其他重度残疾人",
      ]
    ),
    (
      "未满60周岁的，或年满60周岁且已享受政府养老服务补贴的男方或女方，扶助金每人每月800元。",
      [
        "age < 60 岁  ", "age >= 60 岁  且已享受政府养老服务补贴",
        "money = 800 元/月 人 未满60周岁，或年满60周岁且已享受政府养老服务补贴的男方或女方",
      ]
    ),
    (
      "义务教育阶段生均公用经费基准定额为小学800元，初中1000元；寄宿制学校公用经费按寄宿生数年生均增加300元。",
      [
        "money = 800 元 生 义务教育阶段生均公用经费基准定额为小学", "money = 1000 元 生 初中",
        "money = 300 元 生 寄宿制学校公用经费按寄宿生数年 increase",
      ]
    ),
    (
      "为80周岁及以上老年人发放高龄津贴，每人每月不低于60元。",
      ["age >= 80 岁  老年人", "money >= 60 元/月 人 为80周岁及以上老年人发放高龄津贴"]
    ),
    ("0—6岁儿童。", ["age range 0–6 岁  儿童"]),
    ("为0-36个月儿童开展中医调养服务。", ["age range 0–36 个月  儿童"]),
    ("不满16周岁的农村户籍未成年人。", ["age < 16 岁  农村户籍未成年人"]),
    ("为18周岁及以下具有肢体矫治手术适应指征的肢体残疾儿童提供康复救助。", ["age <= 18 岁  具有肢体矫治手术适应指征"]),
    ("每月探访不少于1次。", ["frequency >= 1 次/月  探访"]),
    ("每两年为符合条件的妇女免费开展一次“两癌”检查。", ["frequency = 1 次/2年  为符合条件的妇女免费"]),
    (
      "对慢型克山病患者每3个月随访1次，对大骨节病患者每年随访1次。",
      ["frequency = 1 次/3个月  慢型克山病患者", "frequency = 1 次/年  大骨节病患者"]
    ),
    ("农村留守儿童信息系统一季度更新一次。", ["frequency = 1 次/季度  农村留守儿童信息系统"]),
    ("区人民政府每年至少组织2次退役军人专场招聘活动。", ["frequency >= 2 次/年  区人民政府"]),
    (
      "农村有线广播村村响每天播出次数不少于3次，每次不少于30分钟。",
      ["frequency >= 3 次/天  农村有线广播村村响每天播出次数", "duration >= 30 分钟 次 农村有线广播村村响每天播出次数不少于3次"]
    ),
    ("人工服务为每周7×24小时，综合接通率达到80%以上。", ["duration = 168 小时/周  人工服务", "ratio >= 80 %  综合接通率"]),
    ("家庭人均收入在低保标准150%以下的残疾人。", ["ratio <= 150 %  家庭人均收入在低保标准"]),
    (
      "年基本生活最低养育标准按不低于当地上年度城镇常住居民人均生活消费支出的70%确定。",
      ["ratio >= 70 %  年基本生活最低养育标准"]
    ),
    ("且不得高于当地执行的月最低工资标准的2/3。", ["ratio <= 200/3 %  "]),
    (
      "在上述补贴标准基础上上浮50%，每人每月再增加200元。",
      ["ratio = 50 %  在上述补贴标准基础上 increase", "money = 200 元/月 人 在上述补贴标准基础上上浮50% increase"]
    ),
    ("符合条件的百分之三十，三分之二以上。", ["ratio = 30 %  ", "ratio >= 200/3 %  "]),
    ("个人缴费与政府补助比例不低于1:2。", ["ratio >= 0.5 比  个人缴费与政府补助比例"]),
    ("孕15周至20周+6天的孕妇。", ["duration range 105–146 天  孕"]),
    ("离校2年内未就业高校毕业生。", ["duration <= 2 年  离校"]),
    ("连续足额缴费满6个月可享受，20个工作日内办结。", ["duration >= 6 个月  连续足额缴费", "duration <= 20 个工作日  "]),
    ("指居住半年以上的户籍居民。", ["duration >= 0.5 年  指居住"]),
    ("提供不少于15套广播节目。", ["count >= 15 套  "]),
    (
      "总藏书量达到人均1.3册或总量50万册，人均新增藏书量0.05册以上。",
      ["count >= 1.3 册 人 总藏书量", "count = 500000 册  ", "count >= 0.05 册 人 新增藏书量"]
    ),
    ("公众气象服务满意度维持在92%左右。", ["ratio ~ 92 %  公众气象服务满意度"]),
    ("设区城市细颗粒物（PM_{2.5}）平均浓度低于27微克/立方米。", ["concentration < 27 微克/立方米  设区城市细颗粒物（PM_{2.5}）平均浓度"]),
    ("城市细颗粒物（PM2.5）平均浓度控制在26微克/立方米以下。", ["concentration <= 26 微克/立方米  城市细颗粒物（PM2.5）平均浓度"]),
    ("人均租赁补贴面积18平方米，户均租赁补贴面积不低于45平方米。", ["measure = 18 平方米 人 租赁补贴面积", "measure >= 45 平方米 户 租赁补贴面积"]),
    ("视困难程度给予1000-20000元。", ["money range 1000–20000 元  视困难程度"]),
    (
      "费用标准最高328元/人，1万元，15000元/户，300元/人·月，１５０元/生／年。",
      ["money <= 328 元 人 费用标准", "money = 10000 元  ", "money = 15000 元 户 ", "money = 300 元/月 人 ", "money = 150 元/年 生 "]
    ),
    ("每人每年不超过2万元，1—3万元，1,200元。", ["money <= 20000 元/年 人 ", "money range 10000–30000 元  ", "money = 1200 元  "]),
  ]

  @Test(arguments: lines) func aLineGivesItsQuantities(line: String, expected: [String]) {
    #expect(Quantity.all(in: line).map(Self.described) == expected)
  }

  @Test(arguments: [
    "按照《浙江省新生儿疾病筛查项目实施方案（2023年版）》《“十四五”规划纲要（2021—2025年）》执行。",
    "按照《意见》（浙民养〔2022〕209号）、《城镇排水条例》（国务院令第590号）执行。", "本标准自2024年8月1日起施行。", "2023年6月底前完成。",
    "拨打12345政务服务热线，电话0573-83521234。", "1.免费基本避孕药具。\n2.随访服务。\n（3）其他。", "2型糖尿病患者、4A级景区、PM2.5、G60。",
    "小学一年级学生，一、二、三年级所有在校生。", "给予一次性经济补助，一人一档，一站式服务。", "第3条、第二次、同一次、上半年。",
    "葡萄糖-6-磷酸脱氢酶缺乏症。", "结算依据《规范》（2017修订版）。", "一级、二级、三级人员。",
  ])
  func theseAreNoQuantities(text: String) {
    #expect(Quantity.all(in: text).map(Self.described) == [])
  }

  @Test func placesAreTheBytesOfTheWords() {
    let text = "其中：寄宿小学生每生每年１２５０元，0—6岁。"
    let bytes = Array(text.utf8)
    for quantity in Quantity.all(in: text) {
      let words = String(decoding: bytes[quantity.range.lower..<quantity.range.upper], as: UTF8.self)
      #expect(words == quantity.text)
      #expect(quantity.range.lower <= quantity.numberRange.lower && quantity.numberRange.upper <= quantity.range.upper)
    }
    #expect(Quantity.all(in: text).map(\.text) == ["每生每年１２５０元", "0—6岁"])
  }

  @Test func amountsAreTheSameForAMonthAndAYear() throws {
    let month = try #require(Quantity.all(in: "每人每月80元").first)
    let year = try #require(Quantity.all(in: "每人每年960元").first)
    #expect(month.normalised == year.normalised)
    #expect(month.perYear == ExactNumber(960))
    #expect(year.perMonth == ExactNumber(80))
    #expect(Quantity.all(in: "15000元/户").first?.inTenThousands == ExactNumber(decimal: "1.5"))
    #expect(Quantity.all(in: "1.5万元/户").first?.value == ExactNumber(15000))
    #expect(Quantity.all(in: "3岁儿童").first?.normalised == Quantity.all(in: "36个月儿童").first?.normalised)
  }

  @Test func numbersAreExact() throws {
    let tenth = try #require(ExactNumber(decimal: "0.1"))
    #expect(tenth.times(12)?.text == "1.2")
    #expect(ExactNumber(1, over: 3)?.text == "1/3")
    #expect(ExactNumber(-3, over: 2)?.text == "-1.5")
    #expect(ExactNumber(decimal: "1,000") == ExactNumber(1000))
    #expect(ExactNumber(decimal: "1.") == ExactNumber(1))
    #expect(ExactNumber(decimal: "1234567890123456") == nil)
    #expect(ExactNumber(.max).times(2) == nil)
    #expect(tenth < ExactNumber(1))
  }

  private static func described(_ quantity: Quantity) -> String {
    let number = quantity.value.text + (quantity.upperValue.map { "–\($0.text)" } ?? "")
    let adjustment = quantity.adjustment == .none ? "" : " \(quantity.adjustment)"
    return
      "\(quantity.kind) \(quantity.comparator.rawValue) \(number) \(quantity.fullUnit) \(quantity.per) \(quantity.subject)\(adjustment)"
  }
}
