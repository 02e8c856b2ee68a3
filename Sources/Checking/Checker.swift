public import Diagnostics
internal import HanText
public import Standards

/// Applies the rules.
public enum Checker {
  /// The rules about one edition.
  public static let editionRules: [any EditionRule] = [
    TitleMissing(), EditionEmpty(), InferredHeading(), HeadingEmpty(), HeadingSequence(),
    ItemNumberDuplicate(), ItemNameEmpty(), FieldMissing(), FieldEmpty(), FieldDuplicate(), OrganUnknown(),
    NoticeMissing(), NoticeTitle(), NoticeBody(), NoticeForm(), PublishedUnknown(), PublishedForm(), DateMissing(),
    DateOrder(), DateReal(), CharacterUnprintable(), SlugMissing(), DeadlineQuote(), ExampleName(), LinkAddress(),
    ValidityWord(),
  ]

  /// The rules about one edition of a plan or an opinion: those that are not about domains and items.
  public static let planRules: [any EditionRule] = [
    TitleMissing(), PlanEmpty(), NoticeMissing(), NoticeTitle(), NoticeBody(), NoticeForm(), PublishedUnknown(),
    PublishedForm(), DateMissing(), DateOrder(), DateReal(), CharacterUnprintable(), DeadlineQuote(), ExampleName(),
    LinkAddress(), ValidityWord(),
  ]

  /// The names of the rules about wording, which are applied to every edition.
  public static let wordingRules: [String] = Proofreading.rules.map { type(of: $0).id }

  /// The rules about the catalogue.
  public static let catalogueRules: [any CatalogueRule] = [
    SiteIdentityMissing(), SiteAddress(), RegionParent(), RegionDuplicate(), RegionCode(), ExampleName(), LinkAddress(),
    SiteRecord(),
  ]

  /// The rules about deadlines.
  public static let ledgerRules: [any LedgerRule] = [DeadlineParty(), DeadlineLate(), DeadlineDay(), HolidaysMissing()]

  /// Everything there is to say about an edition, in order of place, with lines and columns.
  ///
  /// `reading` are the findings of its reading, to which the waivers apply as well. A waived finding stays in the
  /// list with its waiver; a waiver without a finding is a finding itself.
  public static func findings(
    in located: LocatedEdition, catalogue: Catalogue, reading: [Diagnostic] = [], waivers: [Waiver] = []
  ) -> [Diagnostic] {
    let outline = EditionOutline(located)
    let unreadable = [FileRule.frontMatter, .tableWidth].map(\.rawValue)
    let unread = Set(reading.filter { $0.severity == .error && unreadable.contains($0.rule) }.map(\.file))
    // What a file lacks can't be told where its settings or its text could not be read.
    let rules = located.edition.plan == nil ? editionRules : planRules
    let checked = (rules.flatMap { $0.check(located, catalogue) } + Proofreading.findings(in: located, catalogue))
      .filter { $0.range != nil || !unread.contains($0.file) }
    let found = reading + checked
    let attributed = found.map(outline.attributed)
    let waived = WaiverBook(waivers, file: located.fileBeside("waivers.yml")).applied(to: attributed)
    return Self.located(waived, in: located.texts).inOrder()
  }

  /// What is wrong with a catalogue. `folder` is the path of the content as messages show it.
  public static func findings(in catalogue: Catalogue, folder: String) -> [Diagnostic] {
    catalogueRules.flatMap { $0.check(catalogue, in: folder) }.inOrder()
  }

  /// What there is to say about deadlines. `folder` is the path of the content as messages show it.
  public static func findings(in ledger: DeadlineLedger, folder: String) -> [Diagnostic] {
    ledgerRules.flatMap { $0.check(ledger, in: folder) }.inOrder()
  }

  /// Fills in lines and columns where they are not known; only files with findings are indexed.
  private static func located(_ findings: [Diagnostic], in texts: [String: [UInt8]]) -> [Diagnostic] {
    var indexes: [String: LineIndex] = [:]
    return findings.map { finding in
      guard finding.position == nil, finding.range != nil, let text = texts[finding.file] else { return finding }
      let lines = indexes[finding.file] ?? LineIndex(text)
      indexes[finding.file] = lines
      return finding.located(by: lines)
    }
  }
}
