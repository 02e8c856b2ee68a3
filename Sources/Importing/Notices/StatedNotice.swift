internal import Diagnostics
internal import HanText
internal import Standards

/// Reads a notice (通知) whose document says what its paragraphs are, by the names of their styles.
struct StatedNotice {
  /// The notice.
  private(set) var notice = Notice(title: "")
  private var body: [SourceLine] = []
  private var attachments: [SourceLine] = []

  /// Reads the lines of a notice, all before the title of the document that it issues. What no style names is text.
  init(_ lines: ArraySlice<SourceLine>, joining: ParagraphJoining, _ account: inout AccountWriter) {
    for line in lines { read(line, &account) }
    notice.body = PassageDraft.passage(joining.paragraphs(body), .notice("body"), joining, &account)
    takeAttachments(joining, &account)
    // The head of a letter names the lead organ alone (GB/T 9704-2012, 10.1).
    let isLead = notice.form == .letter && notice.organs == Array(notice.signatories.prefix(1))
    if notice.organs.isEmpty || isLead { notice.organs = notice.signatories }
  }

  private mutating func read(_ line: SourceLine, _ account: inout AccountWriter) {
    switch line.element {
    case .serial: notice.serial += take(line, "serial", &account)
    case .secrecy: notice.secrecy += take(line, "secrecy", &account)
    case .urgency: notice.urgency += take(line, "urgency", &account)
    case .head: notice.organs.append(take(line, "organs", &account))
    case .letterHead:
      notice.form = .letter
      notice.organs.append(take(line, "organs", &account))
    case .minutesHead:
      notice.form = .minutes
      notice.organs.append(take(line, "organs", &account))
    case .number: notice.number += take(line, "number", &account)
    case .approver: readApprover(line, &account)
    case .title: notice.title += take(line, "title", &account)
    case .addressees: notice.addressees += takeWithout("：", line, "addressees", &account)
    case .attachments: attachments.append(line)
    case .sealedSignatory:
      notice.hasSeals = true
      notice.signatories.append(take(line, "signatories", &account))
    case .signatory: notice.signatories.append(take(line, "signatories", &account))
    case .date: readDate(line, &account)
    case .annotation: readAnnotation(line, &account)
    default: body.append(line)
    }
  }

  /// The text of a line, with a note of where it went.
  private func take(_ line: SourceLine, _ fact: String, _ account: inout AccountWriter) -> String {
    account.place(line.content, .notice(fact))
    return line.text
  }

  /// The text of a line without a mark at its end that is none of the fact.
  private func takeWithout(
    _ end: String, _ line: SourceLine, _ fact: String, _ account: inout AccountWriter
  ) -> String {
    let text = take(line, fact, &account)
    return text.hasSuffix(end) ? String(text.dropLast(end.count)) : text
  }

  /// A name, or the word 签发人 before the first.
  private mutating func readApprover(_ line: SourceLine, _ account: inout AccountWriter) {
    let text = take(line, "approvers", &account)
    let name = text.split(separator: "：", maxSplits: 1, omittingEmptySubsequences: false).last.map(String.init) ?? ""
    if !name.isEmpty { notice.approvers.append(name) }
  }

  private mutating func readDate(_ line: SourceLine, _ account: inout AccountWriter) {
    guard let date = SoleDate(line.compact)?.date else { return body.append(line) }
    account.place(line.content, .notice("date"))
    notice.date = date
    if date.chinese != line.compact { account.change(.form, line.content, to: date.chinese, .statedDate) }
  }

  private mutating func readAnnotation(_ line: SourceLine, _ account: inout AccountWriter) {
    let text = take(line, "annotation", &account)
    let isBracketed = text.hasPrefix("（") && text.hasSuffix("）") && text.count > 1
    notice.annotation += isBracketed ? String(text.dropFirst().dropLast()) : text
  }

  /// The names of the list 附件：1.…; lines that are none stay text.
  private mutating func takeAttachments(_ joining: ParagraphJoining, _ account: inout AccountWriter) {
    let paragraphs = joining.paragraphs(attachments)
    let list = AttachmentList(paragraphs)
    notice.attachments = list?.names ?? paragraphs.map(\.text)
    for paragraph in paragraphs { account.place([paragraph], .notice("attachments")) }
  }
}

extension Message {
  fileprivate static let statedDate = Message(
    zh: "成文日期按统一写法记入 notice.md。", en: "The date is written in notice.md in one form for all documents.")
}
