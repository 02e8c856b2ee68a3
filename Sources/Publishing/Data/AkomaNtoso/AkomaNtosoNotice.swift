internal import HanText
internal import Packages
internal import Standards

/// A notice in Akoma Ntoso, in the order of its print (GB/T 9704-2012, 7.2 to 7.4).
enum AkomaNtosoNotice {
  /// Writes everything behind the `meta`.
  static func write(_ notice: Notice, to xml: inout XMLWriter) {
    xml.element("preface") { xml in
      for organ in notice.organs { xml.line("p") { $0.element("docProponent", text: organ) } }
      if !notice.number.isEmpty { xml.line("p") { $0.element("docNumber", text: notice.number) } }
      xml.line("p") { $0.element("docTitle", text: notice.title) }
    }
    xml.element("mainBody") { xml in
      if !notice.addressees.isEmpty { xml.element("p", ["class": "addressees"], text: notice.addressees + "：") }
      AkomaNtosoText.write(notice.body, in: "notice", to: &xml)
      // The schema demands a block.
      if notice.addressees.isEmpty && notice.body.isEmpty { xml.element("p") }
    }
    guard hasConclusions(notice) else { return }
    xml.element("conclusions") { writeConclusions(notice, to: &$0) }
  }

  private static func hasConclusions(_ notice: Notice) -> Bool {
    !notice.attachments.isEmpty || !notice.signatories.isEmpty || notice.date != nil || !notice.annotation.isEmpty
      || !notice.copies.isEmpty || notice.printed != nil
  }

  private static func writeConclusions(_ notice: Notice, to xml: inout XMLWriter) {
    for (index, name) in notice.attachments.enumerated() {
      let mark = notice.attachments.count == 1 ? "附件" : "附件\(index + 1)"
      xml.element("p", ["class": "attachment"], text: "\(mark)：\(name)")
    }
    for name in notice.signatories { xml.line("p") { $0.element("signature", text: name) } }
    if let date = notice.date {
      xml.line("p") { $0.element("docDate", ["date": date.iso], text: date.chinese) }
    }
    if !notice.annotation.isEmpty { xml.element("p", ["class": "annotation"], text: "（\(notice.annotation)）") }
    if !notice.copies.isEmpty {
      xml.element("p", ["class": "copies"], text: "抄送：\(notice.copies.joined(separator: "、"))。")
    }
    if let printed = notice.printed {
      let parts = [printed.organ, printed.date.map { $0.chinese + "印发" } ?? ""].filter { !$0.isEmpty }
      xml.element("p", ["class": "printed"], text: parts.joined(separator: " "))
    }
  }
}
