internal import Diagnostics
internal import HanText
internal import Standards

/// An attachment that a text names and the notice does not list, or a list that does not name the standard.
///
/// Chinese: 正文提到的附件在附件说明里没有，或附件说明没有写明标准。
///
/// Basis: GB/T 9704-2012, 7.3.4: attachments are named with their numbers behind the body.
/// Bad: 办理流程见附件2。
/// Good: 办理流程见附件1。
struct AttachmentsAgree: ComparisonRule {
  static let id = "attachments-agree"

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    guard let notice = located.edition.notice else { return }
    let attachments = notice.attachments
    for line in lines where !line.isSetting {
      for index in 0..<line.count where line[index] == "附" && line.has("附件", at: index) && !line.isInTitle(index) {
        let end = line.end(of: { $0.isDigit || ChineseNumeral.contains($0) }, from: index + 2)
        let text = line.text((index + 2)..<end)
        let number = Int(text) ?? ChineseNumeral.value(of: text) ?? 1
        guard number > attachments.count, Self.isReference(index, end, line) else { continue }
        report.add(
          Self.self, .warning, line, index..<end, .attachmentMissing(line.text(index..<end), attachments.count))
      }
    }
    let title = LooseText.key(located.edition.standard.title)
    if !attachments.isEmpty, !title.isEmpty, !attachments.contains(where: { LooseText.key($0).contains(title) }) {
      let place = located.place(of: .notice(key: "attachments"))
      report.add(
        Diagnostic(
          Self.id, .warning, file: place.file, range: place.range,
          .attachmentsWithoutStandard(located.edition.standard.title)))
    }
  }

  /// Whether the word refers to an attachment of this document: 见附件, 附件2, 附件：, not 电子附件 of something else.
  private static func isReference(_ index: Int, _ end: Int, _ line: TextLine) -> Bool {
    let before = line[index - 1]
    return end > index + 2 || index == 0 || "见按照如（以".unicodeScalars.contains(before)
  }
}

extension Message {
  static func attachmentMissing(_ name: String, _ count: Int) -> Message {
    Message(
      zh:
        "这里提到“\(name)”，而通知\(count == 0 ? "没有列出附件" : "只列出 \(count) 个附件")（GB/T 9704—2012，7.3.4）。请在 notice.md 的 attachments 补上，或改正此处。",
      en:
        "\(name) is named here, but the notice lists \(count == 0 ? "none" : "only \(count)") (GB/T 9704-2012, 7.3.4). "
        + "Add it to attachments in notice.md, or correct the text.")
  }

  static func attachmentsWithoutStandard(_ title: String) -> Message {
    Message(
      zh: "通知列出了附件，其中没有“\(title)”。请核对附件名称与标准名称是否一致。",
      en: "The notice lists attachments, but none is \(title). Compare their names with the title of the standard.")
  }
}
