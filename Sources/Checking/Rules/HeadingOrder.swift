internal import Diagnostics
internal import HanText
internal import Standards

/// A level of numbering that is skipped or turned over: 一、 then 1., （1） above （一）.
///
/// Chinese: 层次序号跳级或颠倒：一、下面直接是 1.，（1）下面是（一）。
///
/// Compared are the headings of plans, and the numbered paragraphs of one text with each other. Domains, categories and
/// items of standards have an order of their own.
///
/// Basis: GB/T 9704-2012, 7.3.3.
/// Bad: # 一、总体要求 ¶ ## 1.基本原则 ¶ 甲。
/// Good: # 一、总体要求 ¶ ## （一）基本原则 ¶ 甲。
struct HeadingOrder: ComparisonRule {
  static let id = "heading-order"

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    var headings: [(level: Int, rank: Int?)] = []
    for group in NumberedGroup.groups(of: lines) {
      var open: [Int] = []
      for member in group.members {
        guard let rank = Self.rank(member.mark.form) else { continue }
        if let place = open.firstIndex(of: rank) {
          open.removeSubrange((place + 1)...)
          continue
        }
        if let last = open.last, rank != last + 1 { note(member, &report) }
        open.append(rank)
      }
    }
    for line in lines where line.part == .standard(key: nil) {
      guard case .heading(let level) = line.kind else { continue }
      while let last = headings.last, last.level >= level { headings.removeLast() }
      let mark = line.mark
      let rank = mark.flatMap { Self.rank($0.mark.form) }
      if let mark, let rank, let above = headings.last?.rank, rank != above + 1 {
        note(NumberedGroup.Member(line: line, mark: mark.mark, end: mark.end), &report)
      }
      headings.append((level, rank))
    }
  }

  private func note(_ member: NumberedGroup.Member, _ report: inout TextReport) {
    report.add(Self.self, .note, member.line, 0..<member.end, .headingOrder(member.mark.text))
  }

  private static func rank(_ form: Enumerator.Form) -> Int? {
    switch form {
    case .chapter: nil
    case .han: 0
    case .bracketedHan: 1
    case .decimal: 2
    case .bracketedDecimal: 3
    case .circled: 4
    }
  }
}

extension Message {
  static func headingOrder(_ mark: String) -> Message {
    Message(
      zh: "序号“\(mark)”越级或颠倒。结构层次序数依次用“一、”“（一）”“1.”“（1）”“①”（GB/T 9704—2012，7.3.3），请核对层次。",
      en: "\(mark) skips a level or turns the order over. Levels are marked 一、, （一）, 1., （1）, ① (GB/T 9704-2012, "
        + "7.3.3): see to the levels.")
  }
}
