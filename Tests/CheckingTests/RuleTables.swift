import Checking
import Diagnostics
import Foundation
import Testing

/// All tables of lines together.
struct RuleTables {
  static let all: [RuleTable] = wording + structure

  /// Of the rules about wording.
  static let wording: [RuleTable] = [
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

  /// Of the rules about settings, files, numbers, notices and whatever else has a structure.
  static let structure: [RuleTable] = [
    TitleMissingTable.table,
    EditionEmptyTable.table,
    InferredHeadingTable.table,
    HeadingEmptyTable.table,
    HeadingSequenceTable.table,
    ItemNumberDuplicateTable.table,
    ItemNameEmptyTable.table,
    FieldMissingTable.table,
    FieldEmptyTable.table,
    FieldDuplicateTable.table,
    OrganUnknownTable.table,
    NoticeMissingTable.table,
    NoticeTitleTable.table,
    NoticeBodyTable.table,
    NoticeFormTable.table,
    PublishedUnknownTable.table,
    PublishedFormTable.table,
    DateMissingTable.table,
    DateOrderTable.table,
    DateRealTable.table,
    CharacterUnprintableTable.table,
    SlugMissingTable.table,
    DeadlineQuoteTable.table,
    PlanEmptyTable.table,
    SiteIdentityTable.table,
    SiteAddressTable.table,
    SiteRecordTable.table,
    LinkAddressTable.table,
    ValidityWordTable.table,
    RegionParentTable.table,
    RegionDuplicateTable.table,
    DeadlinePartyTable.table,
    DeadlineLateTable.table,
    HolidaysMissingTable.table,
    BoxTitleTable.table,
    ComparePairTable.table,
    ContentEmptyTable.table,
    DateFormTable.table,
    DeadlineFormTable.table,
    EditionFolderTable.table,
    EncodingTable.table,
    FieldOutsideTable.table,
    FieldsTable.table,
    FileUnknownTable.table,
    FolderNameTable.table,
    FrontMatterTable.table,
    HeadingFormTable.table,
    HolidayFormTable.table,
    IndicatorTableTable.table,
    LabelSlipTable.table,
    MarkdownLiteralTable.table,
    OrganFormTable.table,
    QuoteContinuedTable.table,
    RegionFormTable.table,
    RegionMismatchTable.table,
    RegionSlugTable.table,
    RegionUnknownTable.table,
    RuleMisplacedTable.table,
    SlugFormTable.table,
    TableWidthTable.table,
    TermsFormTable.table,
    WaiverTable.table,
    WaiverStaleTable.table,
    SuccessionTable.table,
    ReviewTable.table,
    RegionCodeTable.table,
    ExampleNameTable.table,
    DeadlineDayTable.table,
  ]

  /// The rules about what happens in a run, not about content, and the tests of each.
  static let runs: [String: String] = [
    "edition-json": "EditionJSONTests",  // of a file named in place of an edition
    "file-changed": "ContentFixTests",  // between reading and writing
    "file-size": "BadFileTests",  // a file of 16 MB
    "fix-unsettled": "ContentFixTests",
    "floor-below": "CompareProgramTests",  // by `floor`
    "published-differs": "PublishedProgramTests",  // by `check --published`
    "published-changed": "VerifyProgramTests",
    "published-extra": "VerifyProgramTests",
    "published-missing": "PublishedProgramTests",
    "published-unreadable": "PublishedProgramTests",
    "site-kept": "SiteBuildTests",  // by `build`
  ]

  @Test func everyRuleHasATable() {
    #expect(Self.wording.map(\.rule).sorted() == Checker.wordingRules.sorted())
    let rules = Set(RuleDescription.all.map(\.id))
    #expect(Self.all.count == Set(Self.all.map(\.rule)).count)
    #expect(Set(Self.all.map(\.rule)).union(Self.runs.keys) == rules)
    #expect(Set(Self.all.map(\.rule)).isDisjoint(with: Self.runs.keys))
  }

  @Test func theSampleContentHasNoFindings() async throws {
    let found = try await EditedContent("资助。 → 资助。", in: .content("jia/2023/standard.md")).findings
    #expect(found.map(brief) == [])
  }

  /// The tests that rules of runs are said to have name the rule.
  @Test func rulesOfRunsHaveTheirTests() throws {
    let tests = Self.root.appending(path: "Tests")
    let files = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    for (rule, name) in Self.runs {
      let file = try #require((files ?? []).first { $0.lastPathComponent == "\(name).swift" }, "\(rule): \(name)")
      #expect(try String(contentsOf: file, encoding: .utf8).contains(rule), "\(name) does not name \(rule)")
    }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The examples of a rule's doc comment, which is its published documentation, are lines of its table.
  @Test func theExamplesOfTheDocumentationAreTested() throws {
    let folder = Self.root.appending(path: "Sources/Checking/Rules")
    for table in Self.wording {
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
