/// What the quantities of a text are said of, in its own words.
struct QuantitySubjects {
  let text: QuantityText
  let markers: [QuantityMarker]
  let drafts: [QuantityDraft]

  /// The subject of each draft, in order.
  func all() -> [String] {
    var subjects = drafts.indices.map(subject)
    var index = 0
    while index < drafts.count {
      var end = index + 1
      while end < drafts.count, areListed(drafts[end - 1], drafts[end]) { end += 1 }
      if end - index > 1, let members = members(of: index..<end) {
        for (offset, member) in members.enumerated() { subjects[index + offset] = member }
      }
      index = end
    }
    return subjects
  }

  /// Whether two drafts stand side by side in a list of one kind: 820元、590元.
  private func areListed(_ left: QuantityDraft, _ right: QuantityDraft) -> Bool {
    guard left.kind == right.kind, left.unit == right.unit, right.start == left.end + 1 else { return false }
    return text.scalars[left.end] == "、" || text.scalars[left.end] == "和"
  }

  private func subject(_ index: Int) -> String {
    let draft = drafts[index]
    if draft.kind == .age { return holder(behind: draft.end) }
    let reader = QuantityReader(text)
    var start = reader.start(before: draft.start, where: text.endsClause)
    if let previous = drafts[..<index].last(where: { $0.end > start && $0.kind == draft.kind }) { start = previous.end }
    var subject = bare(start..<max(start, draft.subjectEnd ?? draft.start))
    var steps = 0
    while Self.isGeneral(subject), start > 0, steps < 3, !text.endsSentence(start - 1),
      text.scalars[start - 1] == "，"
        || text.scalars[start - 1] == "："
    {
      let end = start - 1
      let earlier = reader.start(before: end, where: text.endsClause)
      // An amount of the same kind between them: its clause is about something else.
      if drafts[..<index].contains(where: { $0.kind == draft.kind && $0.number.lowerBound >= earlier }) { break }
      let clause = bare(earlier..<end)
      subject = text.text(earlier..<end).hasPrefix("其中") ? clause : clause.isEmpty ? subject : clause
      start = earlier
      steps += 1
      guard clause.isEmpty || text.has("或", at: earlier) else { break }
      if text.has("或", at: earlier) {
        let first = reader.start(before: max(0, earlier - 1), where: text.endsClause)
        return bare(first..<earlier - 1) + "，" + text.text(earlier..<end)
      }
    }
    return subject
  }

  /// The words behind an age: 65岁及以上老年人.
  private func holder(behind start: Int) -> String {
    var end = start
    while end < text.scalars.count, end - start < 16, !text.endsClause(end), !text.isMasked[end], !text.isDigit(end),
      !"、（）()的".unicodeScalars.contains(text.scalars[end]) || (end == start && text.scalars[end] == "的"),
      !Self.verbs.contains(where: { text.has($0, at: end) })
    {
      end += 1
    }
    let from = text.has("的", at: start) && end > start ? start + 1 : start
    return text.text(from..<end)
  }

  /// A stretch without what joins it to its surroundings.
  private func bare(_ range: Range<Int>) -> String {
    var (start, end) = (range.lowerBound, range.upperBound)
    var changed = true
    while changed && start < end {
      changed = false
      if let marker = markers.first(where: { $0.range.lowerBound == start && $0.range.upperBound <= end }) {
        start = marker.range.upperBound
        changed = true
      }
      if let marker = markers.last(where: { $0.range.upperBound == end && $0.range.lowerBound >= start }) {
        end = marker.range.lowerBound
        changed = true
      }
      for words in Self.openings where text.has(words, at: start) && start + words.unicodeScalars.count <= end {
        start += words.unicodeScalars.count
        changed = true
        break
      }
      for words in Self.endings {
        guard let from = text.start(of: words, endingAt: end), from >= start else { continue }
        end = from
        changed = true
        break
      }
    }
    return start < end ? text.text(start..<end) : ""
  }

  /// Whether a subject names the amount only and not who gets it: 扶助金, 标准.
  private static func isGeneral(_ subject: String) -> Bool {
    if subject.isEmpty { return true }
    guard subject.unicodeScalars.count <= 5, !subject.hasPrefix("现行") else { return false }
    return ["金", "标准", "补贴", "补助", "津贴", "费"].contains { subject.hasSuffix($0) }
  }

  private static let openings = [
    "其中，", "其中：", "其中", "的", "、", "和", "+", "对于", "对", "按照", "并且", "并", "且", "以及", "凡", "分别", "符合条件的",
  ]
  private static let endings = [
    "分别给予", "分别为", "分别", "给予", "发放", "确定为", "定额为", "提供", "组织", "举办", "开展",
    "应按", "为", "按", "是", "的标准", "的", "在", "于", "，", "：", "“", "更新", "各", "至少", "随访", "观看", "或",
  ]
  private static let verbs = ["提供", "发放", "开展", "购买", "进行", "每", "上门", "建立", "免费", "各", "和", "及", "中", "以"]
}

// Lists of values and the list of subjects they belong to, in order.
extension QuantitySubjects {
  /// The subjects of a list of quantities: 一级、二级、三级人员…分别为820元、590元、360元.
  private func members(of range: Range<Int>) -> [String]? {
    let reader = QuantityReader(text)
    var end = drafts[range.lowerBound].start
    for _ in 0..<3 {
      let start = reader.start(before: end, where: text.endsClause)
      let parts = parts(start..<end)
      if parts.count == range.count { return trimmed(parts) }
      guard start > 0, !text.endsSentence(start - 1) else { return nil }
      end = start - 1
    }
    return nil
  }

  /// The parts between 、 outside brackets; 和 and 及 count before the last one.
  private func parts(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    for position in range {
      switch text.scalars[position] {
      case "（", "(": depth += 1
      case "）", ")": depth -= 1
      case "、", "和", "及":
        guard depth == 0, text.scalars[position] == "、" || !parts.isEmpty else { continue }
        parts.append(start..<position)
        start = position + 1
      default: break
      }
    }
    return parts + [start..<range.upperBound]
  }

  /// The parts without what stands before the first and behind the last member.
  private func trimmed(_ parts: [Range<Int>]) -> [String] {
    guard let first = parts.first, let last = parts.last, parts.count > 1 else { return parts.map(text.text) }
    var members = parts
    let length = parts[1].count
    let middle = parts.count > 2 ? parts[1..<parts.count - 1] : parts[1..<1]
    let isEven = !middle.isEmpty && middle.allSatisfy { $0.count == length }
    if isEven, first.count > length, text.scalars[parts[1].upperBound - 1] == text.scalars[first.upperBound - 1] {
      members[0] = first.upperBound - length..<first.upperBound
    } else {
      for words in Self.listOpenings where text.has(words, at: first.lowerBound) {
        members[0] = first.lowerBound + words.unicodeScalars.count..<first.upperBound
        break
      }
    }
    let final = last.lowerBound + length
    if isEven, last.count >= length, text.scalars[final - 1] == text.scalars[parts[1].upperBound - 1] {
      members[parts.count - 1] = last.lowerBound..<final
    } else if let cut = last.first(where: { position in
      Self.listEndings.contains { text.has($0, at: position) }
    }) {
      members[parts.count - 1] = last.lowerBound..<cut
    }
    return members.map(text.text)
  }

  private static let listOpenings = ["按照", "对于", "对", "按", "为", "将"]
  private static let listEndings = ["分为", "分别", "每", "的", "为"]
}
