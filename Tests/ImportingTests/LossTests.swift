import HanText
import Importing
import Standards
import Testing

/// Whatever a document looks like, no character of it is lost in silence.
@Suite struct LossTests {
  private static let notice = """
    某 市 教 育 局
    文件
    某发改〔2024〕6号
    关于印发《某市基本公共服务标准（2023年版）》的通知
    各县（市、区）人民政府：
    现印发给你们，请执行。
    一、抓紧制定。各县要认真
    实施。
    某市教育局  某市民政局
    2024年6月21日
    《某市基本公共服务标准（2023年版）》
    目 录
    一、幼有所育\t7
    1.优孕\t7

    """

  private static let standard =
    "一、幼有所育\n1.优孕\n" + Sample.item("（1）检查") + "2.儿童\n" + Sample.item("(2)接种")
    + "二、学有所教\n3.助学\n" + Sample.item("（32）资助") + "本标准自2024年8月1日起施行。\n"
    + "抄送：省财政厅。\n某市教育局办公室 2024年6月25日印发\n"

  private static let intruders = [
    "－ 3 －", "[bookmark: x]", "7", "服务内容：又一段。", "（9）另有", "5.别的", "三、劳有所得", "文件", "2024年1月2日", "某市财政局", "牵头负残留。",
    "责任单位:区民政局", "没有句号的一行", "《中", "一句话。服务标准：另一句。", "\u{200B}零宽", "目录", "四、病有所医\t9", "附件：1.清单", "关于另一件事的通知",
    "某发改〔2024〕7号", "政策依据：《条例》。", "①甲；②乙；", "（此件公开发布）", "抄送：省民政厅，省教育厅", "|表|格|", "说明：",
  ]

  @Test(arguments: 0..<40)
  func noCharacterIsLostOrMadeUp(seed: Int) {
    var state = UInt64(seed) &+ 11
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<12 {
      var lines = (Self.notice + Self.standard).split(separator: "\n", omittingEmptySubsequences: false).map(
        String.init)
      for _ in 0...next(4) {
        let place = next(lines.count)
        switch next(4) {
        case 0: lines.remove(at: place)
        case 1: lines.insert(lines[next(lines.count)], at: place)
        case 2: lines.swapAt(place, next(lines.count))
        default: lines.insert(Self.intruders[next(Self.intruders.count)], at: place)
        }
      }
      let text = lines.joined(separator: "\n")
      let result = Sample.read(text)
      let imbalance = Rebuild.imbalance(of: result, against: text)
      #expect(imbalance.isEmpty, "\(imbalance) in:\n\(text)")
      #expect(result.rules.allSatisfy { $0 != "import-account" }, "\(result.diagnostics) in:\n\(text)")
      if result.standard != nil { #expect(Rebuild.spans(of: result, in: text) == text) }
    }
  }

  /// A table behind heads that stand one a line is a table of its own, and no cell of theirs.
  @Test(arguments: [
    "<td>名称<td>服务对象<td>服务内容<td>子<td>丑<table><tr><td><td>0</td>0<td>寅",
    "<p>名称<p>服务对象<p>服务内容<p>子<p>丑<p>寅<table><tr><td>卯<td>辰<tr><td>巳<td>午</table>",
    "<p>序号<p>名称<p>服务对象<p>服务内容<p>1<p>丑<table><tr><td>卯<td>辰</table><p>寅<p>申<p>2<p>子",
  ])
  func aTableInTheMiddleOfCells(body: String) {
    let id = EditionID(region: "here", name: "2023")
    let bytes = Array("<html><body>\(body)".utf8)
    let result = DocumentImporter.read(.file(bytes), file: "a.html", context: ImportContext(id: id))
    #expect(result.rules.allSatisfy { $0 != "import-account" }, "\(result.diagnostics)")
    if result.standard != nil {
      let text = body.replacing(/<[^>]*>/, with: "")
      #expect(Rebuild.imbalance(of: result, against: text).isEmpty)
    }
  }
}
