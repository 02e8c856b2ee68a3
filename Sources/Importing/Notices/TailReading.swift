internal import Diagnostics
internal import HanText
internal import Standards

/// What stands behind the last item: the closing of the standard, and the end of the notice (主送, 抄送, 印发).
struct TailReading {
  /// The closing of the standard.
  private(set) var closing = Passage()
  /// Addressees that the first page had no room for (主送, GB/T 9704-2012, 7.3.2).
  private(set) var addressees = ""
  /// Copies to (抄送).
  private(set) var copies: [String] = []
  /// Printed by (印发机关和印发日期).
  private(set) var printed: Notice.Printing?

  /// Reads the paragraphs. Where there is no notice that 抄送 and 印发 could belong to, all of it is the closing.
  init(
    _ paragraphs: [Paragraph], joining: ParagraphJoining, hasNotice: Bool, closing: Destination = .standard("closing"),
    _ account: inout AccountWriter
  ) {
    var rest: [Paragraph] = []
    for paragraph in paragraphs {
      let text = paragraph.text
      let stated = paragraph.element
      if stated == .closing {
        rest.append(paragraph)
      } else if hasNotice, addressees.isEmpty, let names = Self.addressees(text) {
        addressees = names
        note(paragraph, .notice("addressees"), as: "主送：" + addressees + "。", &account)
      } else if hasNotice, copies.isEmpty, let names = Self.copies(text) {
        copies = names
        note(paragraph, .notice("copies"), as: "抄送：" + copies.joined(separator: "、") + "。", &account)
      } else if hasNotice, printed == nil, let printing = Self.printing(text, isStated: stated == .printing) {
        printed = printing
        note(paragraph, .notice("printed"), as: printing.organ + (printing.date?.chinese ?? "") + "印发", &account)
      } else {
        rest.append(paragraph)
      }
    }
    self.closing = PassageDraft.passage(rest, closing, joining, &account)
  }

  /// The notice with what stands at its end.
  func completing(_ notice: Notice?) -> Notice? {
    guard var notice else { return nil }
    notice.addressees = [notice.addressees, addressees].filter { !$0.isEmpty }.joined(separator: "，")
    notice.copies = copies
    notice.printed = printed
    notice.effective = EffectiveDate.find(in: notice.body.lines + closing.lines)
    return notice
  }

  /// Whether a text without spaces is the first of the lines below a document: 主送, 抄送, 印发.
  static func opensTail(_ text: String) -> Bool {
    isLabelled(text, "主送") || isLabelled(text, "抄送") || printing(text) != nil
  }

  private static func isLabelled(_ text: String, _ label: String) -> Bool {
    text.hasPrefix(label + "：") || text.hasPrefix(label + ":")
  }

  /// Whether the style of a paragraph says that it stands behind the last item or section.
  static func isStatedTail(_ element: DocumentElement?) -> Bool {
    element == .closing || element == .copies || element == .printing
  }

  /// Notes a line that the content writes in its own form, where that differs in more than white space.
  private func note(
    _ paragraph: Paragraph, _ destination: Destination, as form: String, _ account: inout AccountWriter
  ) {
    account.place([paragraph], destination)
    guard TextSpacing.removed(paragraph.text) != TextSpacing.removed(form) else { return }
    account.change(.form, paragraph.content, to: form, .form)
  }

  /// The organs of a line that opens with 抄送; `nil` where it names none.
  private static func copies(_ text: String) -> [String]? {
    guard isLabelled(text, "抄送") else { return nil }
    let names = OrganList.split(String(text.dropFirst(3)))
    return names.isEmpty ? nil : names
  }

  private static func addressees(_ text: String) -> String? {
    guard isLabelled(text, "主送") else { return nil }
    let names = text.dropFirst(3)
    return String(names.hasSuffix("。") ? names.dropLast() : names)
  }

  /// The organ and the day of a line that ends in 印发.
  ///
  /// Where the style of the line says that it is this, it need have no day.
  private static func printing(_ text: String, isStated: Bool = false) -> Notice.Printing? {
    let compact = TextSpacing.removed(text)
    if isStated, !compact.hasSuffix("印发") { return Notice.Printing(organ: compact, date: nil) }
    guard compact.hasSuffix("印发"), let date = CalendarDate.all(in: compact).last else { return nil }
    var organ = compact.dropLast(2)
    while let last = organ.unicodeScalars.last, CalendarDate.isNumeral(last) || "年月日".unicodeScalars.contains(last) {
      organ = organ.dropLast()
    }
    return organ.isEmpty ? nil : Notice.Printing(organ: String(organ), date: date)
  }
}

/// The day from which a text is in force: 本标准自2024年8月1日起施行。
enum EffectiveDate {
  /// The last such day in the texts.
  static func find(in texts: [String]) -> CalendarDate? {
    let sentences = texts.flatMap { $0.split(separator: "。") }.map { TextSpacing.removed($0) }
    let words = ["日起施行", "日起执行", "日起实施", "日起生效"]
    return sentences.filter { sentence in words.contains(where: sentence.contains) }
      .compactMap { CalendarDate.all(in: $0).last }.last
  }
}

extension Message {
  fileprivate static let form = Message(
    zh: "版记内容按统一写法记入 notice.md。", en: "Written in notice.md in one form for all documents.")
}
