internal import Diagnostics
internal import HanText
internal import Standards

/// Applies the rules about wording to all texts of an edition, in one pass over their characters.
///
/// Rules name the characters at which they want to be asked, so that most characters, which are Han, cost one look
/// into a table.
struct Proofreading {
  /// The rules that look around characters.
  static let characterRules: [any CharacterRule] = [
    DocumentNumberBracket(), DocumentNumberForm(), DateLeadingZero(), DateStyle(), YearFull(), OrdinalComma(),
    FullwidthPunctuation(), HalfwidthDigit(), InnerSpace(), SpaceAtPunctuation(), QuotationMarks(), TitleNesting(),
    TitleSeparator(), RangeMark(), EllipsisDash(), RepeatedPunctuation(), NumeralKind(), VagueClash(), Invisible(),
  ]

  /// The rules that look at one text at a time.
  static let lineRules: [any LineRule] = [Pairs(), HeadingMark(), HeadingPunctuation()]

  /// The rules that compare texts.
  static let comparisonRules: [any ComparisonRule] = [
    HeadingOrder(), NumberingSequence(), FieldEnd(), UnitMixed(), BoundOverlap(), AmountContradiction(),
    DocumentNumberConsistent(), TitleVariant(), CountsAgree(), AttachmentsAgree(), DateAgree(), OrgansAgree(),
    OrganRepeated(), OrganNames(), Terms(), CharacterVariant(),
  ]

  /// Every rule about wording.
  static let rules: [any TextRule] = characterRules + lineRules + comparisonRules

  /// What the rules find in an edition.
  static func findings(in located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    let lines = TextSource(located).lines
    var report = TextReport()
    for line in lines { check(line, &report) }
    for rule in comparisonRules { rule.check(lines, of: located, catalogue, &report) }
    return report.findings
  }

  private static func check(_ line: TextLine, _ report: inout TextReport) {
    for index in 0..<line.count {
      let value = Int(line.source.scalars[line.lower + index].value)
      guard value < askedAt.count, askedAt[value] != 0 else { continue }
      var asked = askedAt[value]
      while asked != 0 {
        characterRules[asked.trailingZeroBitCount].check(index, in: line, &report)
        asked &= asked - 1
      }
    }
    for rule in lineRules { rule.check(line, &report) }
  }

  /// For each character the rules that look around it, one bit each in the order of ``characterRules``.
  private static let askedAt: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 0x1_0000)
    for (index, rule) in characterRules.enumerated() {
      for scalar in type(of: rule).triggers.unicodeScalars where scalar.value < 0x1_0000 {
        table[Int(scalar.value)] |= 1 << UInt32(index)
      }
    }
    return table
  }()
}
