internal import Diagnostics
internal import HanText
internal import Standards

/// An office named twice in one list: of lead organs, of issuing offices, of signatories, of those who get copies.
///
/// Chinese: 同一名单里一个机关出现两次。
///
/// Basis: 公文 practice; GB/T 9704-2012, 7.3.5.
/// Bad: 市民政局、市卫生健康委、市民政局。
/// Good: 市民政局、市卫生健康委。
struct OrganRepeated: ComparisonRule {
  static let id = "organ-repeated"

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    let items = located.edition.standard.items
    for line in lines {
      guard case .field(let item, let field) = line.part, items.indices.contains(item),
        items[item].fields.indices.contains(field), items[item].fields[field].role == .lead
      else { continue }
      note(Self.names(in: line), &report)
    }
    for key in ["organs", "signatories", "copies"] {
      note(lines.filter { $0.kind == .setting(key) }.map { ($0, 0..<$0.count) }, &report)
    }
  }

  private func note(_ names: [(line: TextLine, range: Range<Int>)], _ report: inout TextReport) {
    var seen: Set<String> = []
    for (line, range) in names {
      let name = line.text(range)
      guard !name.isEmpty, !seen.insert(NameKey.normalised(name)).inserted else { continue }
      report.add(Self.self, .warning, line, range, .organRepeated(name))
    }
  }

  /// The names of a list in a text, brackets and all.
  private static func names(in line: TextLine) -> [(line: TextLine, range: Range<Int>)] {
    var names: [(line: TextLine, range: Range<Int>)] = []
    var (start, depth) = (0, 0)
    for index in 0...line.count {
      switch line[index] {
      case "（", "(": depth += 1
      case "）", ")": depth -= 1
      case "、", "，", "；", "。", "\0":
        guard depth <= 0 else { break }
        let from = line.end(of: \.isSpace, from: start)
        if from < index { names.append((line, from..<index)) }
        start = index + 1
      default: break
      }
    }
    return names
  }
}

extension Message {
  static func organRepeated(_ name: String) -> Message {
    Message(
      zh: "“\(name)”在同一列名单里出现了两次。请删去一个，或改成本来要写的单位。",
      en: "\(name) stands twice in one list. Remove one, or write the office that was meant.")
  }
}
