internal import HanText
internal import Standards

/// What the disclosure box (信息公开要素) of a notice or edition tells; what is unknown is left out.
enum NoticeFacts {
  /// The rows of the box.
  static func rows(of notice: Notice) -> [View] {
    let doubt = doubt(notice)
    let rows: [(label: String, value: String, mark: Bool)] = [
      ("索引号", notice.index, false),
      ("统一编号", notice.register, false),
      ("文号", notice.number, false),
      ("发布单位", issuer(of: notice), false),
      ("成文日期", notice.date?.iso ?? "", false),
      ("施行日期", notice.effective?.iso ?? "", false),
      ("发布时间", notice.published, false),
      ("公开方式", notice.disclosure, false),
      ("有效性", notice.validity, !doubt.isEmpty),
    ]
    return rows.filter { !$0.value.isEmpty }.map { row in
      View(["label": .text(row.label), "value": .text(row.value), "mark": .flag(row.mark), "href": .text("")])
    }
  }

  /// The mark of a document that is no longer simply in force (修改, 废止, 失效); empty for one that is or where
  /// nothing is known.
  static func doubt(_ notice: Notice?) -> String {
    notice.map { $0.standing == .inForce ? "" : $0.validity } ?? ""
  }

  /// The lead issuing organ, with the number of organs where several issue jointly.
  static func issuer(of notice: Notice) -> String {
    let organs = notice.issuers
    guard let first = organs.first else { return "" }
    return organs.count == 1 ? first : "\(first)等\(organs.count)个单位"
  }
}
