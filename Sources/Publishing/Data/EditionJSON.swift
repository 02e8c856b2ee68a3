internal import HanText
public import Standards

/// An edition in the interchange form: what `export --format json` gives and every edition page offers.
///
/// The form is described by `schema/edition.json` of the published site.
public enum EditionJSON {
  /// The name of the form, as `schema` says it.
  public static let schema = "gongbiao/edition/1"

  /// The bytes of the file.
  public static func bytes(of edition: Edition) -> [UInt8] {
    var json = JSONWriter(.pretty, capacity: 256 << 10)
    json.object { json in
      json.member("schema", schema)
      json.member("id", edition.id.description)
      json.member("kind", edition.plan?.kind.rawValue ?? "standard")
      if let region = edition.region {
        json.object("region") { json in
          json.member("code", region.code)
          json.member("name", region.name)
        }
      } else {
        json.null("region")
      }
      switch edition.document {
      case .standard(let standard): write(standard, edition.notice, &json)
      case .plan(let plan): PlanJSON.write(plan, edition.notice, &json)
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ standard: Standard, _ notice: Notice?, _ json: inout JSONWriter) {
    json.member("title", standard.title)
    json.member("label", standard.label)
    passage("preface", standard.preface, &json)
    passage("closing", standard.closing, &json)
    fields(standard.form, &json)
    write(notice, &json)
    json.array("domains") { json in
      for domain in standard.domains { write(domain, &json) }
    }
  }

  private static func fields(_ form: FieldForm, _ json: inout JSONWriter) {
    json.array("fields") { json in
      for entry in form.entries {
        json.object { json in
          json.member("role", entry.role.rawValue)
          json.member("label", entry.label)
          json.member("optional", entry.isOptional)
        }
      }
    }
  }

  /// The notice; `null` where there is none.
  static func write(_ notice: Notice?, _ json: inout JSONWriter) {
    guard let notice else {
      json.null("notice")
      return
    }
    json.object("notice") { json in
      json.member("number", notice.number)
      json.member("title", notice.title)
      json.list("organs", notice.organs)
      json.list("signatories", notice.signatories)
      json.member("addressees", notice.addressees)
      json.member("date", notice.date?.iso)
      json.member("effective", notice.effective?.iso)
      json.list("copies", notice.copies)
      if let printed = notice.printed {
        json.object("printed") { json in
          json.member("organ", printed.organ)
          json.member("date", printed.date?.iso)
        }
      } else {
        json.null("printed")
      }
      for (key, value) in optionalFacts(notice) where !value.isEmpty { json.member(key, value) }
      if !notice.approvers.isEmpty { json.list("approvers", notice.approvers) }
      json.list("attachments", notice.attachments)
      json.member("seals", notice.hasSeals)
      json.list("supersedes", notice.supersedes)
      json.member("body", PassageMarkdown.text(of: notice.body, headingShift: 0))
    }
  }

  private static func optionalFacts(_ notice: Notice) -> [(String, String)] {
    [
      ("published", notice.published), ("disclosure", notice.disclosure), ("annotation", notice.annotation),
      ("interpretation", notice.interpretation), ("index", notice.index), ("register", notice.register),
      ("validity", notice.validity), ("form", notice.form == .circular ? "" : notice.form.rawValue),
      ("serial", notice.serial), ("secrecy", notice.secrecy), ("urgency", notice.urgency),
    ]
  }

  private static func write(_ domain: Domain, _ json: inout JSONWriter) {
    json.object { json in
      heading(domain.number, domain.mark, domain.name, isInferred: domain.isInferred, domain.note, &json)
      json.array("categories") { json in
        for category in domain.categories { write(category, &json) }
      }
    }
  }

  private static func write(_ category: Category, _ json: inout JSONWriter) {
    json.object { json in
      heading(category.number, category.mark, category.name, isInferred: category.isInferred, category.note, &json)
      json.array("items") { json in
        for item in category.items { write(item, &json) }
      }
    }
  }

  /// What a domain and a category tell alike.
  private static func heading(
    _ number: Int?, _ mark: String, _ name: String, isInferred: Bool, _ note: Passage, _ json: inout JSONWriter
  ) {
    json.member("number", number)
    json.member("mark", mark)
    json.member("name", name)
    if isInferred { json.member("inferred", true) }
    optional("note", note, &json)
  }

  private static func write(_ item: ServiceItem, _ json: inout JSONWriter) {
    json.object { json in
      json.member("number", item.number)
      json.member("printed", item.printed)
      json.member("name", item.name)
      optional("note", item.note, &json)
      for role in [FieldRole.audience, .content, .standard, .funding] {
        passage(role.rawValue, item[role]?.text, &json)
      }
      json.list("lead", item.leadOrgans)
      passage("leadText", item[.lead]?.text, &json)
      json.array("extra") { json in
        for field in item.extra {
          json.object { json in
            json.member("label", field.label)
            passage("text", field.text, &json)
          }
        }
      }
    }
  }

  /// A field's plain text, and its Markdown where it has structure; `null` where there is no such field.
  private static func passage(_ key: String, _ passage: Passage?, _ json: inout JSONWriter) {
    json.member(key, passage?.plainText)
    if let passage, passage.isStructured {
      json.member(key + "Markdown", PassageMarkdown.text(of: passage, headingShift: 0))
    }
  }

  private static func optional(_ key: String, _ text: Passage, _ json: inout JSONWriter) {
    if !text.isEmpty { passage(key, text, &json) }
  }
}
