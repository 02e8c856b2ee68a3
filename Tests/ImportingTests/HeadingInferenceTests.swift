import Diagnostics
import HanText
import Importing
import Standards
import Testing

/// Headings that a document does not print.
@Suite struct HeadingInferenceTests {
  private let names = ["甲", "乙", "丙", "丁", "戊"]

  /// A standard with five categories of one item each, the first two in one domain, the last three in another.
  private var reference: Standard {
    let headings = ["一、幼有所育\n1.优孕\n", "2.儿童\n", "二、学有所教\n3.学前\n", "4.义务\n", "5.高中\n"]
    let text = zip(headings, names).enumerated().map { $1.0 + Sample.item("（\($0 + 1)）\($1.1)") }.joined()
    return Sample.read(text).standard ?? Standard(title: "")
  }

  private func document(_ headings: [String]) -> String {
    zip(headings, names).enumerated().map { $1.0 + Sample.item("（\($0 + 1)）\($1.1)") }.joined()
  }

  @Test func gapsAreFilledFromWhereOthersHaveTheItems() throws {
    let result = Sample.read(
      document(["一、幼有所育\n1.优孕\n", "", "", "", "5.高中\n"]), references: [reference])
    let standard = try #require(result.standard)
    #expect(standard.domains.map { $0.mark + $0.name } == ["一、幼有所育", "二、学有所教"])
    #expect(standard.categories.map { $0.mark + $0.name } == ["1.优孕", "2.儿童", "3.学前", "4.义务", "5.高中"])
    #expect(standard.domains.map(\.isInferred) == [false, true])
    #expect(standard.categories.map(\.isInferred) == [false, true, true, true, false])
    #expect(result.entries(.heading).map(\.replacement) == ["2.儿童", "二、学有所教", "3.学前", "4.义务"])
    #expect(result.entries(.heading).allSatisfy { $0.text == nil && $0.needsDecision })
  }

  @Test func namesThatDoNotFillTheGapAreNotPutIn() throws {
    let result = Sample.read(
      document(["一、幼有所育\n1.优孕\n", "", "", "", "7.高中\n"]), references: [reference])
    #expect(result.standard?.categories.map(\.name) == ["优孕", "高中"])
    #expect(result.entries(.heading).map(\.replacement) == [""])
    #expect(result.rules.contains("import-heading"))
  }

  @Test func withoutReferencesTheGapIsReported() throws {
    let result = Sample.read(document(["一、幼有所育\n1.优孕\n", "", "三、劳有所得\n", "", "5.高中\n"]))
    #expect(result.standard?.domains.map(\.name) == ["幼有所育", "劳有所得"])
    #expect(result.standard?.categories.map(\.name) == ["优孕", "", "高中"])
    let gaps = result.diagnostics.filter { $0.rule == "import-heading" }
    #expect(gaps.count == 2)
    #expect(gaps.contains { $0.message.zh.contains("2–4") })
  }

  @Test func aDocumentWithoutGapsIsLeftAsItIs() {
    let result = Sample.read(
      document(["一、幼有所育\n1.优孕\n", "", "", "2.另有\n", ""]), references: [reference])
    #expect(result.standard?.categories.map(\.name) == ["优孕", "另有"])
    #expect(result.entries(.heading).isEmpty)
  }

  @Test func anItemThatOthersDoNotHaveStaysUnderTheHeadingBeforeIt() throws {
    let headings = ["一、幼有所育\n1.优孕\n", "", "", "", "", "5.高中\n"]
    let names = ["甲", "乙", "新", "丙", "丁", "戊"]
    let text = zip(headings, names).enumerated().map { $1.0 + Sample.item("（\($0 + 1)）\($1.1)") }.joined()
    let standard = try #require(Sample.read(text, references: [reference]).standard)
    #expect(standard.categories[1].name == "儿童")
    #expect(standard.categories[1].items.map(\.name) == ["乙", "新"])
  }

  @Test func aHeadingThatOnlyAnUnknownItemCouldShowLeavesTheGapOpen() {
    let text = document(["一、幼有所育\n1.优孕\n", "", "", "", "5.高中\n"]).replacing("（3）丙", with: "（3）新")
    let result = Sample.read(text, references: [reference])
    #expect(result.entries(.heading).allSatisfy { $0.replacement.isEmpty })
    #expect(!result.entries(.heading).isEmpty)
  }
}
