import Checking
import Foundation
import Testing

/// All tables of lines together.
struct RuleTables {
  static let all: [RuleTable] = [
    DocumentNumberBracketTests.table,
    DocumentNumberFormTests.table,
    DateLeadingZeroTests.table,
    DateStyleTests.table,
    YearFullTests.table,
    OrdinalCommaTests.table,
    FullwidthPunctuationTests.table,
    HalfwidthDigitTests.table,
    InnerSpaceTests.table,
    SpaceAtPunctuationTests.table,
    QuotationMarksTests.table,
    TitleNestingTests.table,
    TitleSeparatorTests.table,
    RangeMarkTests.table,
    EllipsisDashTests.table,
    RepeatedPunctuationTests.table,
    NumeralKindTests.table,
    VagueClashTests.table,
    InvisibleTests.table,
    PairsTests.table,
    HeadingMarkTests.table,
    HeadingPunctuationTests.table,
    HeadingOrderTests.table,
    NumberingSequenceTests.table,
    FieldEndTests.table,
    UnitMixedTests.table,
    BoundOverlapTests.table,
    AmountContradictionTests.table,
    DocumentNumberConsistentTests.table,
    TitleVariantTests.table,
    CountsAgreeTests.table,
    AttachmentsAgreeTests.table,
    DateAgreeTests.table,
    OrgansAgreeTests.table,
    OrganRepeatedTests.table,
    OrganNamesTests.table,
    TermsTests.table,
    CharacterVariantTests.table,
  ]

  @Test func everyRuleAboutWordingHasATable() {
    #expect(Self.all.map(\.rule).sorted() == Checker.wordingRules.sorted())
  }

  /// The examples of a rule's doc comment, which is its published documentation, are lines of its table.
  @Test func theExamplesOfTheDocumentationAreTested() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Checking/Rules")
    for table in Self.all {
      let file = try #require(
        FileManager.default.contentsOfDirectory(atPath: folder.path).first {
          try String(contentsOf: folder.appending(path: $0), encoding: .utf8).contains("id = \"\(table.rule)\"")
        })
      let lines = try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n")
      func example(_ word: String) -> String? {
        lines.first { $0.hasPrefix("/// \(word): ") }.map {
          String($0.dropFirst(word.count + 6)).replacing("\\u{200B}", with: "\u{200B}").replacing("\\n", with: "\n")
        }
      }
      let wrong = table.wrong.map { $0.replacing("⟦", with: "").replacing("⟧", with: "") }
      #expect(example("Bad").map(wrong.contains) == true, "\(file): \(example("Bad") ?? "no Bad:")")
      #expect(example("Good").map(table.right.contains) == true, "\(file): \(example("Good") ?? "no Good:")")
      #expect(lines.contains { $0.hasPrefix("/// Basis: ") }, "\(file): no Basis:")
    }
  }
}
