internal import Diagnostics
internal import HanText
internal import Standards

/// A gap or a repeat in the numbers of paragraphs, of the sections of a plan, or of marks inside a paragraph.
///
/// Chinese: 段落、规划各节或段内序号缺号、重号。
///
/// Basis: GB/T 9704-2012, 7.3.3: levels are numbered in order.
/// Bad: 一、甲。 ¶ 三、乙。
/// Good: 一、甲。 ¶ 二、乙。
struct NumberingSequence: ComparisonRule {
  static let id = "numbering-sequence"

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    for group in NumberedGroup.groups(of: lines) {
      for list in group.lists { note(Self.faults(of: [list]), &report) }
    }
    for line in lines {
      for list in InlineMarks.lists(in: line) where list[0].value == 1 {
        for fault in NumberSequence(values: list.map(\.value)).faults {
          let mark = list[fault.position]
          report.add(
            Self.self, .warning, line, mark.range, .numberingSequence(line.text(mark.range), fault.expected))
        }
      }
    }
    checkSections(lines, &report)
  }

  /// The sections of each level restart in each section above or run on: what leaves fewer faults is meant.
  private func checkSections(_ lines: [TextLine], _ report: inout TextReport) {
    var levels: [Int: [[NumberedGroup.Member]]] = [:]
    for line in lines where line.part == .standard(key: nil) {
      guard case .heading(let level) = line.kind else { continue }
      for lower in levels.keys where lower > level { levels[lower]?.append([]) }
      var sections = levels[level] ?? [[]]
      let due = (sections.last?.last?.mark.value).map { $0 + 1 }
      guard let mark = due.map(line.mark(due:)) ?? line.mark else { continue }
      sections[sections.count - 1].append(NumberedGroup.Member(line: line, mark: mark.mark, end: mark.end))
      levels[level] = sections
    }
    for (_, lists) in levels.sorted(by: { $0.key < $1.key }) {
      let (restarting, running) = (Self.faults(of: lists), Self.faults(of: [lists.flatMap { $0 }]))
      note(running.count < restarting.count ? running : restarting, &report)
    }
  }

  private typealias Fault = (member: NumberedGroup.Member, expected: Int)

  private static func faults(of lists: [[NumberedGroup.Member]]) -> [Fault] {
    lists.flatMap { list in
      NumberSequence(values: list.map(\.mark.value)).faults.map { (list[$0.position], $0.expected) }
    }
  }

  private func note(_ faults: [Fault], _ report: inout TextReport) {
    for (member, expected) in faults {
      report.add(
        Self.self, .warning, member.line, 0..<member.end, .numberingSequence(member.mark.text, expected))
    }
  }
}

extension Message {
  static func numberingSequence(_ mark: String, _ expected: Int) -> Message {
    Message(
      zh: "序号“\(mark)”与前面不连续，这里应当是第 \(expected) 个。请看是否漏了一段，或序号有误。",
      en:
        "\(mark) does not go on from what stands before: number \(expected) is due. See whether a paragraph is missing "
        + "or the number is wrong.")
  }
}
