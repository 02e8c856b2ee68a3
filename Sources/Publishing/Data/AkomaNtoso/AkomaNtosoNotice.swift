internal import HanText
internal import Standards

/// A notice in Akoma Ntoso, in the order of its print (GB/T 9704-2012, 7.2 to 7.4).
enum AkomaNtosoNotice {
  /// Writes everything behind the `meta`.
  static func write(_ notice: Notice, to xml: inout LinedXMLWriter) {
    xml.element("preface") { xml in
      for organ in notice.organs { xml.element("p", around: "docProponent", organ) }
      if !notice.number.isEmpty { xml.element("p", around: "docNumber", notice.number) }
      xml.element("p", around: "docTitle", notice.title)
    }
    xml.element("mainBody") { xml in
      if !notice.addressees.isEmpty { xml.element("p", [("class", "addressees")], notice.addressees + "：") }
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

  private static func writeConclusions(_ notice: Notice, to xml: inout LinedXMLWriter) {
    for (index, name) in notice.attachments.enumerated() {
      let mark = notice.attachments.count == 1 ? "附件" : "附件\(index + 1)"
      xml.element("p", [("class", "attachment")], "\(mark)：\(name)")
    }
    for name in notice.signatories { xml.element("p", around: "signature", name) }
    if let date = notice.date { xml.element("p", around: "docDate", [("date", date.iso)], date.chinese) }
    if !notice.annotation.isEmpty { xml.element("p", [("class", "annotation")], "（\(notice.annotation)）") }
    if !notice.copies.isEmpty {
      xml.element("p", [("class", "copies")], "抄送：\(notice.copies.joined(separator: "、"))。")
    }
    if let printed = notice.printed {
      let parts = [printed.organ, printed.date.map { $0.chinese + "印发" } ?? ""].filter { !$0.isEmpty }
      xml.element("p", [("class", "printed")], parts.joined(separator: " "))
    }
  }
}
