internal import HanText

/// Which of the fixes of one file are made together, and what comes of it.
///
/// Fixes that overlap are not made together: of two, the one that begins first is made, of two that begin together the
/// shorter, then the one whose rule comes first. The others come up again when the mended text is checked.
public struct FixPlan: Sendable {
  /// The fixes to make: ascending, none overlapping another.
  public let fixes: [Fix]
  /// The findings they mend, in order of place.
  public let mended: [Diagnostic]

  /// A plan for the findings of one file, whose text is given as findings count in it: normalised.
  ///
  /// Waived findings, findings without a safe fix, fixes that change nothing and fixes whose range is no stretch of whole
  /// characters are left out.
  public init(_ findings: [Diagnostic], text: [UInt8]) {
    let wanted = findings.filter { finding in
      guard finding.waiver == nil, let fix = finding.fix, fix.isSafe else { return false }
      return Self.isStretch(fix.range, of: text)
        && !text[fix.range.lower..<fix.range.upper].elementsEqual(fix.replacement.utf8)
    }
    var fixes: [Fix] = []
    var mended: [Diagnostic] = []
    for finding in wanted.sorted(by: Self.comesFirst) {
      guard let fix = finding.fix else { continue }
      if let last = fixes.last {
        if last.range == fix.range, last.replacement == fix.replacement {
          mended.append(finding)
          continue
        }
        if fix.range.lower < last.range.upper || fix.range.lower == last.range.lower { continue }
      }
      fixes.append(fix)
      mended.append(finding)
    }
    self.fixes = fixes
    self.mended = mended
  }

  /// The bytes of the file with the fixes made; `bytes` are as they lie on disk.
  public func applied(to bytes: [UInt8]) -> [UInt8] {
    TextDecoding.replacing(fixes.map { ($0.range, $0.replacement) }, in: bytes)
  }

  private static func comesFirst(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    guard let one = left.fix, let other = right.fix else { return false }
    return (one.range.lower, one.range.upper, left.rule, one.replacement)
      < (other.range.lower, other.range.upper, right.rule, other.replacement)
  }

  private static func isStretch(_ range: SourceRange, of text: [UInt8]) -> Bool {
    guard range.lower >= 0, range.upper <= text.count else { return false }
    return [range.lower, range.upper].allSatisfy { $0 == text.count || text[$0] & 0xC0 != 0x80 }
  }
}
