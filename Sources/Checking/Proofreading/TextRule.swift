internal import Diagnostics
internal import HanText
internal import Standards

/// A rule about wording. The doc comment of a rule is its published documentation: a line that says what is found,
/// then `Basis:`, and `Bad:` and `Good:` with an example each.
protocol TextRule: Sendable {
  /// The name of the rule, in kebab-case. Stable: waivers and other programs use it.
  static var id: String { get }
}

/// A rule that looks at the surroundings of certain characters.
protocol CharacterRule: TextRule {
  /// The characters at which the rule is asked; none above U+FFFF.
  static var triggers: String { get }

  /// Looks at a text around one of its characters.
  func check(_ index: Int, in line: TextLine, _ report: inout TextReport)
}

/// A rule that looks at one text at a time.
protocol LineRule: TextRule {
  /// Looks at a text.
  func check(_ line: TextLine, _ report: inout TextReport)
}

/// A rule that compares the texts of an edition with each other or with what else is known.
protocol ComparisonRule: TextRule {
  /// Looks at all texts of an edition.
  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport)
}

/// Collects what rules find in texts.
struct TextReport {
  /// The findings in the order in which they were made.
  private(set) var findings: [Diagnostic] = []

  /// Notes a finding about some characters of a text, with what to put in their place where that is safe.
  mutating func add(
    _ rule: any TextRule.Type, _ severity: Diagnostic.Severity, _ line: TextLine, _ range: Range<Int>,
    _ message: Message, fix: String? = nil
  ) {
    let bytes = line.bytes(range)
    findings.append(
      Diagnostic(
        rule.id, severity, file: line.file, range: bytes, message,
        fix: fix.map { Fix(range: bytes, replacement: $0) }))
  }

  /// Notes a finding about a part of the edition that has no text of its own.
  mutating func add(_ finding: Diagnostic) { findings.append(finding) }
}
