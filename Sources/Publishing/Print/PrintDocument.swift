internal import HanText
internal import Standards

/// What the typesetter is told of a document. Text travels as data and is never markup.
///
///     title      the title of the file
///     authors    the issuing organs
///     notice     null, or
///       form          circular, letter or minutes
///       serial, secrecy, urgency    as printed above the head; empty where there is none
///       approvers     names
///       headOrgans    the organs of the red head, the lead organ first
///       number, addressees, date, annotation, copies    text as printed; empty where there is none
///       titleLines    the title, broken by sense
///       body          blocks
///       attachments   names
///       signatories   names
///       seals         whether they stand in rows with room for seals
///       printed       null, or organ and date as printed
///     standard   null, or
///       titleLines    the title with its label, broken by sense
///       attachment    附件 where the notice names the standard as one, else empty
///       preface, closing    blocks
///       domains       mark, name, inferred, note (blocks), categories
///         categories    mark, name, inferred, note, items
///           items         mark, name, note, fields
///             fields        label, blocks
///
/// A block is one of
///
///     {"kind": "paragraph", "text": "…", "lead": {"level": 1, "text": "一、…。"}}    lead: a run-in heading, or absent
///     {"kind": "heading", "level": 1, "text": "…"}
///     {"kind": "table", "rows": [["…"]]}
enum PrintDocument {
  /// The notice alone, as JSON on one line.
  static func notice(_ notice: Notice) -> [UInt8] {
    document(title: notice.title, notice: notice, standard: nil)
  }

  /// The notice, where there is one, and the standard behind it, as JSON on one line.
  static func edition(_ edition: Edition) -> [UInt8] {
    document(title: edition.standard.fullTitle, notice: edition.notice, standard: edition.standard)
  }

  private static func document(title: String, notice: Notice?, standard: Standard?) -> [UInt8] {
    var json = JSONWriter(.compact)
    json.object { json in
      json.member("title", title)
      json.list("authors", notice?.organs ?? [])
      if let notice {
        json.object("notice") { $0.write(notice) }
      } else {
        json.null("notice")
      }
      if let standard {
        json.object("standard") { $0.write(standard, attachments: notice?.attachments ?? []) }
      } else {
        json.null("standard")
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

// The notice.
extension JSONWriter {
  fileprivate mutating func write(_ notice: Notice) {
    member("form", notice.form.rawValue)
    member("serial", notice.serial)
    member("secrecy", notice.secrecy)
    member("urgency", notice.urgency)
    list("approvers", notice.approvers)
    list("headOrgans", notice.organs.isEmpty ? notice.signatories : notice.organs)
    member("number", notice.number)
    list("titleLines", TitleLines.broken(notice.title))
    member("addressees", notice.addressees)
    blocks("body", notice.body, runIn: true)
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

// The standard.
extension JSONWriter {
  fileprivate mutating func write(_ standard: Standard, attachments: [String]) {
    list("titleLines", TitleLines.broken(standard.fullTitle))
    member("attachment", PrintDocument.attachmentMark(of: standard.title, among: attachments))
    blocks("preface", standard.preface, runIn: true)
    objects("domains", standard.domains) { json, domain in
      json.heading(domain.mark, domain.name, isInferred: domain.isInferred, domain.note)
      json.objects("categories", domain.categories) { json, category in
        json.heading(category.mark, category.name, isInferred: category.isInferred, category.note)
        json.objects("items", category.items) { $0.write($1) }
      }
    }
    blocks("closing", standard.closing, runIn: true)
  }

  private mutating func write(_ item: ServiceItem) {
    heading(item.printed, item.name, isInferred: false, item.note)
    objects("fields", item.fields) { json, field in
      json.member("label", field.label)
      json.blocks("blocks", field.text)
    }
  }

  private mutating func heading(_ mark: String, _ name: String, isInferred: Bool, _ note: Passage) {
    member("mark", mark)
    member("name", name)
    member("inferred", isInferred)
    blocks("note", note)
  }

  private mutating func objects<Element>(
    _ key: String, _ elements: [Element], _ members: (inout JSONWriter, Element) -> Void
  ) {
    array(key) { json in
      for element in elements { json.object { members(&$0, element) } }
    }
  }
}

// Blocks.
extension JSONWriter {
  fileprivate mutating func blocks(_ key: String, _ passage: Passage, runIn: Bool = false) {
    objects(key, passage.blocks) { json, block in
      switch block {
      case .paragraph(let text): json.paragraph(text, runIn: runIn)
      case .heading(let level, let text): json.heading(text, level: RunInHeading.level(of: text) ?? level)
      case .table(let table):
        json.member("kind", "table")
        json.array("rows") { json in
          for row in table.rows { json.array { json in row.forEach { json.string($0) } } }
        }
      }
    }
  }

  private mutating func paragraph(_ text: String, runIn: Bool) {
    let found = runIn ? RunInHeading(text) : nil
    if let found, found.rest.isEmpty { return heading(found.heading, level: found.level) }
    member("kind", "paragraph")
    member("text", found?.rest ?? text)
    guard let found else { return }
    object("lead") { json in
      json.member("level", found.level)
      json.member("text", found.heading)
    }
  }

  private mutating func heading(_ text: String, level: Int) {
    member("kind", "heading")
    member("level", level)
    member("text", text)
  }
}
