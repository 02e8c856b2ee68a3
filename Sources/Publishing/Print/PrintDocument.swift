internal import HanText
internal import Standards

/// What the typesetter is told of a circular. Text travels as data and is never markup.
///
///     title      the title of the file
///     authors    the issuing organs
///     notice     null, or
///       form          circular, letter or minutes
///       serial, secrecy, urgency    as printed above the head; empty where there is none
///       approvers     names
///       headOrgans    the organs of the head, the lead organ first
///       number, addressees, date, annotation, copies    text as printed; empty where there is none
///       titleLines    the title, broken by sense
///       body          blocks
///       attachments   names
///       signatories   names
///       seals         whether they stand in rows with room for seals
///       printed       null, or organ and date as printed
///     standard, plan   null, or what `PrintedStandard` and `PrintedPlan` say, with
///       titleLines    the title with its label, broken by sense
///       attachment    附件 where the notice names it as one, else empty
enum PrintDocument {
  /// The notice alone, as JSON on one line.
  static func notice(_ notice: Notice) -> [UInt8] {
    document(title: notice.title, notice: notice, edition: nil)
  }

  /// The notice, where there is one, and the standard or plan behind it, as JSON on one line.
  static func edition(_ edition: Edition) -> [UInt8] {
    document(title: edition.standard.fullTitle, notice: edition.notice, edition: edition)
  }

  private static func document(title: String, notice: Notice?, edition: Edition?) -> [UInt8] {
    var json = JSONWriter(.compact)
    json.object { json in
      json.member("title", title)
      json.list("authors", notice?.organs ?? [])
      if let notice {
        json.object("notice") { $0.write(notice) }
      } else {
        json.null("notice")
      }
      json.body(of: edition) { json, standard in
        json.list("titleLines", TitleLines.broken(standard.fullTitle))
        json.member("attachment", attachmentMark(of: standard.title, among: notice?.attachments ?? []))
      }
    }
    return json.bytes
  }

  /// 抄送 as printed: names between commas, a full stop at the end (7.4.2).
  static func copies(_ names: [String]) -> String {
    let list = names.joined(separator: "，")
    return list.isEmpty || list.hasSuffix("。") ? list : list + "。"
  }

  /// 附件 where the standard is the only one, 附件2 where it is the second of several (7.3.7).
  static func attachmentMark(of title: String, among attachments: [String]) -> String {
    guard attachments.count != 1 else { return "附件" }
    guard !attachments.isEmpty else { return "" }
    let index = attachments.firstIndex { $0.contains(title) } ?? 0
    return "附件\(index + 1)"
  }
}

extension JSONWriter {
  /// Writes `standard` and `plan`, of which one is null, or both where there is no edition. `more` adds members to it.
  mutating func body(of edition: Edition?, more: (inout JSONWriter, Standard) -> Void = { _, _ in }) {
    if let edition, edition.plan == nil {
      object("standard") { json in
        more(&json, edition.standard)
        json.write(edition.standard)
      }
    } else {
      null("standard")
    }
    if let edition, let plan = edition.plan {
      object("plan") { json in
        more(&json, edition.standard)
        json.write(plan)
      }
    } else {
      null("plan")
    }
  }
}

// The notice.
extension JSONWriter {
  fileprivate mutating func write(_ notice: Notice) {
    member("form", notice.form.rawValue)
    member("serial", notice.serial)
    member("secrecy", notice.secrecy)
    member("urgency", notice.urgency)
    list("approvers", notice.approvers)
    list("headOrgans", notice.headOrgans)
    member("number", notice.number)
    list("titleLines", TitleLines.broken(notice.title))
    member("addressees", notice.addressees)
    blocks("body", notice.body, runIn: true, label: "", form: notice.form)
    list("attachments", notice.attachments)
    list("signatories", notice.signatories)
    member("seals", notice.hasSeals)
    member("date", notice.date?.chinese ?? "")
    member("annotation", notice.annotation)
    member("copies", PrintDocument.copies(notice.copies))
    guard let printed = notice.printed else { return null("printed") }
    object("printed") { json in
      json.member("organ", printed.organ)
      json.member("date", printed.date.map { $0.chinese + "印发" } ?? "")
    }
  }
}
