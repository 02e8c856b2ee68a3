internal import Diagnostics
internal import HanText

/// Looks through paragraphs for what may be damage of the source and is kept as printed, so that a person sees it.
enum TextReview {
  /// Notes cuts that repeat characters, spaces inside words, and a 一 that may be a dash.
  ///
  /// Only in a document whose lines are whole paragraphs is every cut the end of a page; elsewhere a repetition across
  /// a line end is ordinary text (每生每 / 生每年).
  static func review(_ paragraphs: [Paragraph], _ joining: ParagraphJoining, _ account: inout AccountWriter) {
    for paragraph in paragraphs where paragraph.table == nil {
      for (left, right) in zip(paragraph.pieces, paragraph.pieces.dropFirst()) {
        if joining.width == nil, let repeated = repeated(left.text, right.text) {
          account.keep(.doubled, right.content.prefix(repeated.utf8.count), .doubled(left.number))
        }
        if ParagraphJoining.cutsBetweenOrgans(left.text, right.text) {
          account.infer(.space, before: right.content.start ?? 0, " ", certainty: .likely, .organSpace)
        }
      }
      for piece in paragraph.pieces {
        for word in wordsWithSpace(piece.text) { note(.space, word, in: piece, .spaceInWord, &account) }
        for range in rangesWithOne(piece.text) { note(.dash, range, in: piece, .oneForDash, &account) }
      }
    }
  }

  /// Notes a text of a line, in which spaces don't count.
  private static func note(
    _ kind: ImportAccount.Kind, _ text: String, in line: SourceLine, _ reason: Message,
    _ account: inout AccountWriter
  ) {
    let closed = line.content.closed()
    guard let found = closed.cut(at: text) ?? line.content.withoutSpaces().cut(at: TextSpacing.removed(text)) else {
      return
    }
    account.keep(kind, found.match, reason)
  }

  /// What stands at the end of one line and again at the beginning of the next: 《中 / 《中华人民共和国….
  static func repeated(_ left: String, _ right: String) -> String? {
    let tail = Array(left.unicodeScalars.suffix(8))
    let head = Array(right.unicodeScalars.prefix(8))
    let count = (1...8).last { count in
      count <= tail.count && count <= head.count && tail.suffix(count).elementsEqual(head.prefix(count))
    }
    guard let count else { return nil }
    let repeated = head.prefix(count)
    guard repeated.contains(where: \.isHan), count > 1 || isDoubtful(repeated[0], in: head) else { return nil }
    return String(String.UnicodeScalarView(repeated))
  }

  /// Whether a single character that stands on both sides of a cut may be one too many: it stands in the middle of a
  /// title, where a name goes on.
  private static func isDoubtful(_ scalar: Unicode.Scalar, in head: [Unicode.Scalar]) -> Bool {
    head.dropFirst().first?.isHan == true
  }

  /// A 一 alone between two numbers, as in 7 一 9 周岁, with the numbers.
  static func rangesWithOne(_ text: String) -> [String] {
    guard text.unicodeScalars.contains("一") else { return [] }
    let scalars = Array(TextSpacing.removed(text).unicodeScalars)
    return scalars.indices.compactMap { index in
      guard scalars[index] == "一", index > 0, index + 1 < scalars.count else { return nil }
      let before = scalars[..<index].reversed().prefix(while: \.isDecimalDigit).reversed()
      let after = scalars[(index + 1)...].prefix(while: \.isDecimalDigit)
      guard !before.isEmpty, !after.isEmpty else { return nil }
      return String(String.UnicodeScalarView(Array(before) + ["一"] + after))
    }
  }

  /// Spaces between two Han characters that do not follow the name of an organ, each with its neighbours.
  static func wordsWithSpace(_ text: String) -> [String] {
    guard text.unicodeScalars.contains(where: \.isSpace) else { return [] }
    let parts = TextSpacing.closed(text).split(separator: " ").map(String.init)
    return zip(parts, parts.dropFirst()).compactMap { left, right in
      guard left.unicodeScalars.last?.isHan == true, right.unicodeScalars.first?.isHan == true else { return nil }
      return OrganNames.endsLikeOrgan(left) ? nil : left.suffix(2) + " " + right.prefix(2)
    }
  }
}

extension Message {
  fileprivate static func doubled(_ line: Int) -> Message {
    Message(
      zh: "与第 \(line) 行末尾重复，疑为换页时多出；按原文保留，请核对原件。",
      en: "Repeats the end of line \(line), perhaps at a page break; kept as printed, check the original.")
  }

  fileprivate static let organSpace = Message(
    zh: "换行处在书名号内两个机关名称之间，按同类写法补空格。",
    en: "The line ends between two names of organs in a title; a space was put there as such titles have it.")

  fileprivate static let oneForDash = Message(
    zh: "两个数字之间的“一”疑为连接号“—”；按原文保留，请核对原件。",
    en: "The 一 between two numbers may be a dash; kept as printed, check the original.")

  fileprivate static let spaceInWord = Message(
    zh: "词中间有空格，疑为排版残留；按原文保留，请核对原件。",
    en: "A space inside a word, perhaps left by page setting; kept as printed, check the original.")
}
