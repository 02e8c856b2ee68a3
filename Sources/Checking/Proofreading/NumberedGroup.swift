internal import HanText
internal import Standards

/// The numbered paragraphs of one text: of a field, a notice's body, a box, a section of a plan.
struct NumberedGroup {
  /// A numbered paragraph.
  struct Member {
    /// The text.
    let line: TextLine
    /// Its mark.
    let mark: Enumerator
    /// The position behind the mark.
    let end: Int
  }

  /// The paragraphs in order.
  private(set) var members: [Member] = []

  /// The groups of an edition's texts: runs of paragraphs of one part that no heading or box interrupts.
  static func groups(of lines: [TextLine]) -> [NumberedGroup] {
    var groups: [NumberedGroup] = []
    var group = NumberedGroup()
    var last: TextLine?
    func isBreak(_ line: TextLine) -> Bool {
      guard let last else { return false }
      return line.part != last.part || line.isQuoted != last.isQuoted || line.kind != .paragraph
    }
    for line in lines where !line.isSetting {
      if isBreak(line) {
        if group.members.count > 1 { groups.append(group) }
        group = NumberedGroup()
      }
      last = line
      let due = (group.members.last { $0.mark.form == .decimal }?.mark.value).map { $0 + 1 }
      if line.kind == .paragraph, let mark = due.map(line.mark(due:)) ?? line.mark {
        group.members.append(Member(line: line, mark: mark.mark, end: mark.end))
      }
    }
    if group.members.count > 1 { groups.append(group) }
    return groups
  }

  /// The lists in the group: members of one form, a list inside another ending with it. A list of
  /// more than one starts anew at 1.
  var lists: [[Member]] {
    var lists: [[Member]] = []
    var open: [[Member]] = []
    for member in members {
      if let place = open.lastIndex(where: { $0.first?.mark.form == member.mark.form }) {
        lists += open[(place + 1)...]
        open.removeSubrange((place + 1)...)
        if member.mark.value == 1, open[place].count > 1 {
          lists.append(open[place])
          open[place] = [member]
        } else {
          open[place].append(member)
        }
      } else {
        open.append([member])
      }
    }
    return (lists + open).filter { $0.count > 1 }
  }
}

/// Marks inside a paragraph: （1）…；（2）… and ①…②….
enum InlineMarks {
  /// A mark with its place in the text.
  struct Mark {
    /// The characters.
    let range: Range<Int>
    /// The number.
    let value: Int
  }

  /// The lists of two marks or more, each in order of place; （1） counts where it opens a phrase.
  static func lists(in line: TextLine) -> [[Mark]] {
    guard !line.isSetting else { return [] }
    var lists: [[Mark]] = []
    var circled: [Mark] = []
    var bracketed: [Mark] = []
    func add(_ mark: Mark, to list: inout [Mark]) {
      if mark.value == 1, !list.isEmpty {
        lists.append(list)
        list = []
      }
      list.append(mark)
    }
    for index in 0..<line.count {
      switch line[index] {
      case "①"..."⑳": add(Mark(range: index..<(index + 1), value: Int(line[index].value) - 0x245F), to: &circled)
      case "（" where index == 0 || line[index - 1].isFullMark:
        let end = line.end(of: \.isDigit, from: index + 1)
        guard (1...2).contains(end - index - 1), line[end] == "）", let value = line.number((index + 1)..<end) else {
          continue
        }
        add(Mark(range: index..<(end + 1), value: value), to: &bracketed)
      default: break
      }
    }
    return (lists + [circled, bracketed]).filter { $0.count > 1 }
  }
}
