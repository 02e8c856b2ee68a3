internal import HanText
internal import Standards

/// The nodes of an edition's linked data; what is unknown is left out.
struct LinkedDataNodes {
  private let edition: Edition
  /// The way from where the data stands to the folder of the edition: empty or `../`.
  private let prefix: String

  init(_ edition: Edition, prefix: String) {
    self.edition = edition
    self.prefix = prefix
  }

  // MARK: Edition

  /// Writes the members of the edition with all that is no item.
  func writeWhole(_ json: inout JSONWriter) {
    writeFacts(&json)
    switch edition.document {
    case .standard(let standard):
      text("gongbiao:preface", standard.preface.plainText, &json)
      text("gongbiao:closing", standard.closing.plainText, &json)
    case .plan(let plan):
      json.array("hasPart") { json in
        for chapter in plan.chapters {
          json.object { json in
            json.member("@type", "CreativeWork")
            json.member("name", chapter.mark + chapter.name)
          }
        }
      }
      json.array("gongbiao:indicator") { json in
        for indicator in plan.indicators { json.object { write(indicator, &$0) } }
      }
    }
  }

  /// Writes what is known of the edition as a legal document.
  func writeFacts(_ json: inout JSONWriter) {
    json.member("@type", "Legislation")
    json.member("@id", address)
    json.member("identifier", edition.id.description)
    json.member("name", edition.standard.fullTitle)
    json.member("inLanguage", "zh-CN")
    json.member("legislationType", type)
    writeJurisdiction(&json)
    guard let notice = edition.notice else { return }
    text("legislationIdentifier", notice.number, &json)
    writeDates(notice, &json)
    writeForce(notice, &json)
    writeIssuers(notice, &json)
    json.object("isPartOf") { reference(to: "Legislation", prefix + "notice/", notice.title, &$0) }
  }

  private var address: String { prefix.isEmpty ? "./" : prefix }

  private var type: String {
    switch edition.plan?.kind {
    case nil: "标准"
    case .plan: "规划"
    case .opinion: "意见"
    }
  }

  private func write(_ indicator: Indicator, _ json: inout JSONWriter) {
    json.member("@type", "gongbiao:Indicator")
    json.member("name", indicator.name)
    text("gongbiao:table", indicator.table, &json)
    text("gongbiao:group", indicator.group, &json)
    text("unitText", indicator.unit, &json)
    text("gongbiao:nature", indicator.nature, &json)
    for (key, value) in [("base", indicator.base), ("target", indicator.target)] {
      guard let value else { continue }
      json.object("gongbiao:\(key)") { json in
        if let year = value.year { json.member("gongbiao:year", year) }
        if let comparator = value.comparator { json.member("gongbiao:comparator", comparator.rawValue) }
        json.member("gongbiao:cumulative", value.isCumulative)
        json.member("gongbiao:text", value.text)
      }
    }
  }

  // MARK: Notice

  /// Writes the members of the notice.
  func write(_ notice: Notice, _ json: inout JSONWriter) {
    json.member("@type", "Legislation")
    json.member("@id", prefix + "notice/")
    json.member("name", notice.title)
    json.member("inLanguage", "zh-CN")
    text("legislationIdentifier", notice.number, &json)
    writeJurisdiction(&json)
    writeDates(notice, &json)
    writeForce(notice, &json)
    writeIssuers(notice, &json)
    list("gongbiao:signatory", notice.signatories, &json)
    text("gongbiao:addressees", notice.addressees, &json)
    text("text", notice.body.plainText, &json)
    list("gongbiao:attachment", notice.attachments, &json)
    text("gongbiao:annotation", notice.annotation, &json)
    text("gongbiao:disclosure", notice.disclosure, &json)
    text("gongbiao:index", notice.index, &json)
    text("gongbiao:register", notice.register, &json)
    list("gongbiao:copies", notice.copies, &json)
    if !notice.supersedes.isEmpty {
      json.array("legislationRepeals") { json in
        for name in notice.supersedes {
          json.object { json in
            json.member("@type", "Legislation")
            json.member("name", name)
          }
        }
      }
    }
    json.object("hasPart") { reference(to: "Legislation", address, edition.standard.fullTitle, &$0) }
  }

  private func writeDates(_ notice: Notice, _ json: inout JSONWriter) {
    if let date = notice.date { json.member("legislationDate", date.iso) }
    if let effective = notice.effective {
      // ISO 8601-2: `..` is an end that is open, none at all one that is not known.
      json.member("temporalCoverage", "\(effective.iso)/\(notice.standing == .ended ? "" : "..")")
    }
    if let published = PublicationTime(notice.published) { json.member("datePublished", published.instant) }
  }

  /// A document that was amended may stand in force or in part; what is not said is left out.
  private func writeForce(_ notice: Notice, _ json: inout JSONWriter) {
    let force: String? =
      switch notice.standing {
      case .inForce: "InForce"
      case .ended: "NotInForce"
      case .amended, .unknown: nil
      }
    if let force { json.object("legislationLegalForce") { $0.member("@id", LinkedData.vocabulary + force) } }
    text("gongbiao:validity", notice.validity, &json)
  }

  private func writeIssuers(_ notice: Notice, _ json: inout JSONWriter) {
    organizations("legislationPassedBy", notice.issuers, &json)
  }

  // MARK: Item

  /// Writes the members of an item.
  func write(_ item: ServiceItem, in category: Category, of domain: Domain, _ json: inout JSONWriter) {
    json.member("@type", "GovernmentService")
    json.member("@id", "\(prefix)\(item.number)/")
    json.member("identifier", "\(edition.id)/\(item.number)")
    text("gongbiao:printed", item.printed, &json)
    json.member("name", item.name)
    list("category", [domain.name, category.name].filter { !$0.isEmpty }, &json)
    text("gongbiao:note", item.note.plainText, &json)
    if let audience = item[.audience]?.text.plainText, !audience.isEmpty {
      json.object("audience") { json in
        json.member("@type", "Audience")
        json.member("audienceType", audience)
      }
    }
    for (key, role) in [
      ("description", FieldRole.content), ("gongbiao:standard", .standard), ("gongbiao:funding", .funding),
    ] {
      text(key, item[role]?.text.plainText ?? "", &json)
    }
    organizations("provider", item.leadOrgans, &json)
    if !item.extra.isEmpty {
      json.array("gongbiao:extra") { json in
        for field in item.extra {
          json.object { json in
            json.member("gongbiao:label", field.label)
            json.member("gongbiao:text", field.text.plainText)
          }
        }
      }
    }
    if let region = edition.region {
      json.object("areaServed") { reference(to: "AdministrativeArea", prefix + "../", region.name, &$0) }
      json.object("jurisdiction") { $0.member("@id", prefix + "../") }
    }
    json.object("subjectOf") { reference(to: "Legislation", address, edition.standard.fullTitle, &$0) }
  }

  // MARK: Region

  /// Writes the members of the region.
  func write(_ region: Region, _ json: inout JSONWriter) {
    reference(to: "AdministrativeArea", prefix + "../", region.name, &json)
    text("identifier", region.code, &json)
  }

  private func writeJurisdiction(_ json: inout JSONWriter) {
    guard let region = edition.region else { return }
    json.object("legislationJurisdiction") { write(region, &$0) }
  }

  // MARK: Values

  private func reference(to type: String, _ address: String, _ name: String, _ json: inout JSONWriter) {
    json.member("@type", type)
    json.member("@id", address)
    json.member("name", name)
  }

  private func text(_ key: String, _ text: String, _ json: inout JSONWriter) {
    if !text.isEmpty { json.member(key, text) }
  }

  private func list(_ key: String, _ texts: [String], _ json: inout JSONWriter) {
    if !texts.isEmpty { json.list(key, texts) }
  }

  private func organizations(_ key: String, _ names: [String], _ json: inout JSONWriter) {
    guard !names.isEmpty else { return }
    json.array(key) { json in
      for name in names {
        json.object { json in
          json.member("@type", "GovernmentOrganization")
          json.member("name", name)
        }
      }
    }
  }
}
