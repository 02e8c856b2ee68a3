internal import HanText
internal import Standards

/// Finds the title of a notice.
enum NoticeTitle {
  /// The lines of the title: the one that ends in 通知 before any sentence has ended, and those before it that belong
  /// to it, up to the document number where that stands above.
  static func range(in lines: ArraySlice<SourceLine>) -> Range<Int>? {
    if let stated = lines.stated(.title) { return stated }
    let start = lines.firstIndex { DocumentNumber.isNumber($0.compact) } ?? lines.startIndex
    guard let last = lastLine(in: lines[start...]) ?? lastLine(in: lines) else { return nil }
    let number = lines[..<last].lastIndex { DocumentNumber.isNumber($0.compact) }
    var first = last
    if let number, last - number <= 5 {
      first = number + 1
    } else {
      while first > lines.startIndex, !isWhole(lines[first...last].map(\.compact).joined()), last - first < 4 {
        first -= 1
      }
    }
    return isWhole(lines[first...last].map(\.compact).joined()) ? first..<(last + 1) : nil
  }

  /// The first line that ends in 通知 before any sentence has ended.
  private static func lastLine(in lines: ArraySlice<SourceLine>) -> Int? {
    let sentence = lines.firstIndex { $0.compact.contains("。") || $0.table != nil } ?? lines.endIndex
    return lines[..<sentence].firstIndex { $0.compact.hasSuffix("通知") || $0.compact.hasSuffix("通知（试行）") }
  }

  /// Whether a title has its 关于, and its 《》 closed.
  private static func isWhole(_ title: String) -> Bool {
    let opens = title.unicodeScalars.count { $0 == "《" }
    let closes = title.unicodeScalars.count { $0 == "》" }
    return title.contains("关于") && opens == closes
  }
}

extension ArraySlice<SourceLine> {
  /// The first lines that the document says are a part of it, one behind another; `nil` where none are.
  func stated(_ element: DocumentElement) -> Range<Int>? {
    guard let first = firstIndex(where: { $0.element == element }) else { return nil }
    return first..<(self[first...].firstIndex { $0.element != element } ?? endIndex)
  }
}

/// Document numbers (发文字号): 嘉发改〔2024〕64号.
enum DocumentNumber {
  /// Whether a text is a document number.
  static func isNumber(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 40, text.hasSuffix("号"),
      let open = text.firstIndex(where: { "〔[［（(【".contains($0) })
    else { return false }
    let agency = text[..<open]
    let rest = text[text.index(after: open)...].dropLast()
    guard let close = rest.firstIndex(where: { "〕]］）)】".contains($0) }) else { return false }
    let (year, serial) = (rest[..<close], rest[rest.index(after: close)...])
    return !agency.isEmpty && agency.unicodeScalars.allSatisfy(\.isHan) && year.count == 4
      && Int(String(year).foldingWidth) != nil && Int(String(serial).replacing("第", with: "").foldingWidth) != nil
  }
}

/// A line that consists of a day: 2024年6月21日, 二〇一〇年七月五日.
struct SoleDate {
  /// The day.
  let date: CalendarDate

  /// The day that a text consists of; `nil` where it is no day or more than one.
  init?(_ text: String) {
    guard text.hasSuffix("日"), text.unicodeScalars.count <= 16, let date = CalendarDate.all(in: text).first,
      text.unicodeScalars.allSatisfy({ CalendarDate.isNumeral($0) || "年月日".unicodeScalars.contains($0) })
    else { return nil }
    self.date = date
  }
}

/// The list of attachments at the end of a notice: 附件：1.…
struct AttachmentList {
  /// The paragraphs it stands in.
  let paragraphs: Range<Int>
  /// The attachments without their numbers.
  let names: [String]

  /// The list in a body; `nil` where there is none.
  init?(_ body: [Paragraph]) {
    guard let start = body.lastIndex(where: { Self.text($0, behind: "附件") != nil }),
      let first = Self.text(body[start], behind: "附件"), !first.isEmpty
    else { return nil }
    var names = [Self.name(first)]
    var end = start + 1
    while end < body.count, let mark = Enumerator(at: body[end].text), mark.form == .decimal,
      mark.value == names.count + 1
    {
      names.append(Self.name(body[end].text))
      end += 1
    }
    guard names.allSatisfy({ !$0.isEmpty }) else { return nil }
    paragraphs = start..<end
    self.names = names
  }

  /// The list as every document has it (GB/T 9704-2012, 7.3.4).
  var form: String {
    let list = names.count == 1 ? names[0] : names.enumerated().map { "\($0.offset + 1).\($0.element)" }.joined()
    return "附件：" + list
  }

  /// What stands behind the word 附件 and its colon.
  private static func text(_ paragraph: Paragraph, behind word: String) -> String? {
    let scalars = paragraph.text.unicodeScalars.drop { $0.isSpace }
    guard String(scalars.prefix(2)) == word, let colon = scalars.dropFirst(2).first(where: { !$0.isSpace }),
      colon == "：" || colon == ":"
    else { return nil }
    let rest = scalars.drop { $0 != colon }.dropFirst()
    return LineJoining.trim(Substring(rest))
  }

  private static func name(_ text: String) -> String {
    let name = Enumerator(at: text).flatMap { $0.form == .decimal ? $0.rest : nil } ?? text
    return name.hasSuffix("。") ? String(name.dropLast()) : name
  }
}

/// The mark over an attachment: 附件, 附件2 (GB/T 9704-2012, 7.3.7).
enum AttachmentMark {
  /// The lines between a notice and its attachment that are marks: directly before the place where the notice ends, and
  /// directly behind it. Empty, at that place, where there are none.
  static func range(in lines: ArraySlice<SourceLine>, around end: Int, behind start: Int) -> Range<Int> {
    var (lower, upper) = (end, end)
    while lower > start, isMark(lines[lower - 1]) { lower -= 1 }
    while upper < lines.endIndex, isMark(lines[upper]) { upper += 1 }
    return lower..<upper
  }

  /// Whether a line holds the word and its number alone.
  private static func isMark(_ line: SourceLine) -> Bool {
    guard line.table == nil, line.content.count <= 60 else { return false }
    if line.element == .attachmentMark { return true }
    guard line.element == nil else { return false }
    let text = line.compact.unicodeScalars
    guard text.starts(with: "附件".unicodeScalars) else { return false }
    let rest = text.dropFirst(2).drop { $0.isDecimalDigit || ChineseNumeral.contains($0) }
    return rest.isEmpty || rest.count == 1 && rest.allSatisfy { "：:".unicodeScalars.contains($0) }
  }
}
