import Diagnostics
import Foundation
import HanText
import Testing

/// The lines that a rule about wording must find and those it must leave alone.
///
/// In a wrong line ⟦ and ⟧ stand around what is found; ¶ divides paragraphs.
struct RuleTable: Sendable {
  /// Where in an edition the lines are put.
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
  }

  let rule: String
  let place: Place
  let wrong: [String]
  let right: [String]

  init(_ rule: String, in place: Place = .field, wrong: [String], right: [String]) {
    self.rule = rule
    self.place = place
    self.wrong = wrong
    self.right = right
  }

  /// Each wrong line is found where it is marked and nowhere else, and its fixes, where it has some, silence the rule.
  func checkWrong() throws {
    #expect(wrong.count >= 5)
    for line in wrong {
      let document = try Document(line, in: place)
      let found = try document.findings.filter { $0.rule == rule }
      #expect(found.compactMap(\.range).map(document.text) == document.marked.map(document.text), "\(rule): \(line)")
      #expect(Set(found.compactMap(\.range)) == Set(document.marked), "\(rule): \(line)")
      let fixes = found.compactMap(\.fix)
      guard !fixes.isEmpty, fixes.count == found.count else { continue }
      let again = try document.applying(fixes).findings
      #expect(again.filter { $0.rule == rule }.map(brief) == [], "\(rule) again: \(line)")
    }
  }

  /// No right line is found, by this rule or by any other about wording.
  func checkRight() throws {
    #expect(right.count >= 10)
    for line in right {
      let found = try Document(line, in: place).findings
      #expect(found.map(brief) == [], "\(rule): \(line)")
    }
  }
}

extension RuleTable {
  /// An edition with a line in it.
  struct Document {
    /// The bytes of the file that holds the line.
    private(set) var bytes: [UInt8]
    /// What is marked in the line.
    let marked: [SourceRange]
    private let file: String
    private let others: [String: String]

    init(_ line: String, in place: Place) throws {
      let line = line.replacing(" ¶ ", with: "\n\n")
      let plain = line.replacing("⟦", with: "").replacing("⟧", with: "")
      let (file, text, others) = try Self.files(plain, in: place)
      (self.file, self.others, bytes) = (file, others, Array(text.utf8))
      let start = try #require(Self.start(of: Array(plain.utf8), in: bytes))
      marked = Self.marks(in: line).map { SourceRange(start + $0.lower, start + $0.upper) }
    }

    /// What is found in the edition.
    var findings: [Diagnostic] {
      get throws {
        try Sample.findings(others.merging([file: String(decoding: bytes, as: UTF8.self)]) { $1 })
          .filter { $0.severity != .note || !["notice-missing", "published-unknown"].contains($0.rule) }
      }
    }

    func text(_ range: SourceRange) -> String { String(decoding: bytes[range.lower..<range.upper], as: UTF8.self) }

    func applying(_ fixes: [Fix]) -> Document {
      var fixed = self
      for fix in fixes.sorted(by: { $0.range.lower > $1.range.lower }) {
        fixed.bytes.replaceSubrange(fix.range.lower..<fix.range.upper, with: fix.replacement.utf8)
      }
      return fixed
    }

    private static func files(_ line: String, in place: Place) throws -> (String, String, [String: String]) {
      switch place {
      case .field: return ("standard.md", try Sample.changed(Sample.standard, "五次。", line), [:])
      case .item:
        return (
          "standard.md",
          try Sample.changed(Sample.standard, "**服务内容**：检查。\n\n**服务标准**：五次。", line), [:]
        )
      case .lead:
        return ("standard.md", try Sample.changed(Sample.standard, "市卫生健康委（市疾控局）、市民政局。", line), [:])
      case .body:
        return ("notice.md", try Sample.changed(Sample.notice, "各县（市、区）：", line), [:])
      case .organs:
        let text = try Sample.changed(Sample.notice, "organs: [甲市发展和改革委员会]", line)
        return ("notice.md", text, [:])
      case .attachments:
        let listed = try Sample.changed(
          Sample.notice, "organs: [", "attachments: [甲市基本公共服务标准（2023年版）]\norgans: [")
        return ("notice.md", try Sample.changed(listed, "各县（市、区）：", line), [:])
      case .plan:
        let head = "---\nkind: plan\ntitle: 甲市基本公共服务标准\nlabel: 2023年版\n---\n\n"
        return ("plan.md", head + line + "\n", ["standard.md": ""])
      }
    }

    private static func start(of wanted: [UInt8], in bytes: [UInt8]) -> Int? {
      (0...max(0, bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }
    }

    /// The bytes between ⟦ and ⟧, counted without them.
    private static func marks(in line: String) -> [SourceRange] {
      var marks: [SourceRange] = []
      var (offset, lower) = (0, 0)
      for scalar in line.unicodeScalars {
        switch scalar {
        case "⟦": lower = offset
        case "⟧": marks.append(SourceRange(lower, offset))
        default: offset += UTF8.width(scalar)
        }
      }
      return marks
    }
  }
}
