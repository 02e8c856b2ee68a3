import Diagnostics
import HanText
import Testing

/// The lines that a rule must find and those it must leave alone, each put into the sample content and checked with it.
///
/// In a wrong line ⟦ and ⟧ stand around what is found; ¶ divides paragraphs, ↵ lines.
struct RuleTable: Sendable {
  /// Where the lines are put.
  enum Place: Sendable {
    /// The field 服务标准 of an item.
    case field
    /// The fields 服务内容 and 服务标准 of an item, labels included.
    case item
    /// The field 牵头负责单位 of an item.
    case lead
    /// The body of the notice.
    case body
    /// The settings of the notice: organs, and whatever lines belong there.
    case organs
    /// The settings and the body of the notice, which has one attachment.
    case attachments
    /// The text of a plan, headings included.
    case plan
    /// Anywhere: a line tells what to edit (``ContentEdit``), in the file named where it names none itself.
    case content(String)
    /// The same, with no day to compare deadlines with.
    case contentWithoutDay(String)
  }

  let rule: String
  let place: Place
  /// Rules that may speak beside this one in wrong lines, because a thing is wrong in two ways.
  let along: Set<String>
  let wrong: [String]
  let right: [String]

  init(_ rule: String, in place: Place = .field, along: Set<String> = [], wrong: [String], right: [String]) {
    self.rule = rule
    self.place = place
    self.along = along
    self.wrong = wrong
    self.right = right
  }

  /// Each wrong line is found where it is marked and nowhere else, by this rule alone or with those it says; its fixes,
  /// where all findings have some, silence the rule.
  func checkWrong() async throws {
    #expect(wrong.count >= 5 && Set(wrong).count == wrong.count)
    for line in wrong {
      let edited = try EditedContent(line, in: place)
      let found = try await edited.findings
      let own = found.filter { $0.rule == rule }
      #expect(Set(own.map(edited.place)) == edited.expected, "\(rule): \(line) \(own.map(edited.shown))")
      let others = found.filter { $0.rule != rule && !along.contains($0.rule) }
      #expect(others.map(brief) == [], "\(rule): \(line)")
      let fixes = own.filter { $0.fix != nil }
      guard !fixes.isEmpty, fixes.count == own.count else { continue }
      let again = try await edited.applying(fixes).findings
      #expect(again.filter { $0.rule == rule }.map(brief) == [], "\(rule) again: \(line)")
    }
  }

  /// No right line is found, by this rule or by any other.
  func checkRight() async throws {
    #expect(right.count >= 10 && Set(right).count == right.count)
    for line in right {
      let found = try await EditedContent(line, in: place).findings
      #expect(found.map(brief) == [], "\(rule): \(line)")
    }
  }
}
