import HanText
import Testing

@Suite struct TextSpacingTests {
  @Test(arguments: [
    ("提供 1 次", "提供1次"), ("省民政厅　 省财政厅", "省民政厅 省财政厅"), ("GB/T  9704", "GB/T 9704"), ("应符合 《规范》", "应符合《规范》"),
    (" 首尾 ", "首尾"), ("", ""),
  ])
  func spacesStandOnlyWhereTheyBelong(text: String, closed: String) {
    #expect(TextSpacing.closed(text) == closed)
    #expect(TextSpacing.closed(closed) == closed)
  }

  @Test(arguments: [
    ("嘉 兴 市 教 育 局", ["嘉兴市教育局"]), ("甲市教育局 乙市民政局", ["甲市教育局", "乙市民政局"]),
    ("   甲市教育局    乙 市 局", ["甲市教育局", "乙市局"]), ("", []),
  ])
  func namesStandSideBySide(line: String, names: [String]) {
    #expect(TextSpacing.columns(line) == names)
  }
}
