internal import HanText
internal import Packages
internal import Standards

/// What Akoma Ntoso says about a document: the work, its expression in Chinese and this file (FRBR), when it takes
/// effect, and whom the rest of the file refers to.
struct AkomaNtosoMeta {
  /// Which part of the file is described.
  enum Component: String {
    case main
    case notice
  }

  /// The earliest day that can be written stands where a document gives no date, because the schema demands one.
  private static let unknownDate = "0001-01-01"

  private let edition: Edition
  private let organs: [String]

  init(_ edition: Edition) {
    self.edition = edition
    organs = edition.notice?.issuers ?? []
  }

  /// Writes the `meta` of a part.
  func write(_ component: Component, to xml: inout XMLWriter) {
    // Identities are unique in the whole file, so that only the first part has them; the other refers to them too.
    xml.element("meta") { xml in
      xml.element("identification", ["source": "#gongbiao"]) { xml in
        xml.element("FRBRWork") { writeWork(component, to: &$0) }
        xml.element("FRBRExpression") { xml in
          writeCore(component, "\(work)/\(language)", date: date, to: &xml)
          xml.element("FRBRlanguage", ["language": "zho"])
        }
        xml.element("FRBRManifestation") { xml in
          writeCore(component, "\(work)/\(language).xml", date: publication ?? date, to: &xml)
          xml.element("FRBRformat", ["value": "application/akn+xml"])
        }
      }
      if component == .main {
        writeEffect(to: &xml)
        writeReferences(to: &xml)
      }
    }
  }

  // MARK: Identification

  private func writeWork(_ component: Component, to xml: inout XMLWriter) {
    writeCore(component, work, date: date, to: &xml)
    xml.element("FRBRcountry", ["value": "cn"])
    xml.element("FRBRsubtype", ["value": component == .notice ? "notice" : kind])
    if component == .notice, let number = edition.notice?.number, !number.isEmpty {
      xml.element("FRBRnumber", ["value": number])
    }
    let title = component == .notice ? edition.notice?.title ?? "" : edition.standard.fullTitle
    if !title.isEmpty { xml.element("FRBRname", ["value": title]) }
  }

  private func writeCore(_ component: Component, _ address: String, date: Date, to xml: inout XMLWriter) {
    xml.element("FRBRthis", ["value": "\(address)/!\(component.rawValue)"])
    xml.element("FRBRuri", ["value": address])
    xml.element("FRBRdate", ["date": date.day, "name": date.name])
    for author in authors { xml.element("FRBRauthor", ["href": "#\(author)", "as": "#author"]) }
  }

  /// A date and what it is the date of.
  private struct Date {
    let day: String
    let name: String
  }

  private var date: Date {
    edition.notice?.date.map { Date(day: $0.iso, name: "issue") } ?? Date(day: Self.unknownDate, name: "unknown")
  }

  /// The day on which the notice was put on the site, where it says one.
  private var publication: Date? {
    PublicationTime(edition.notice?.published ?? "").map { Date(day: $0.day.iso, name: "publication") }
  }

  private var kind: String { edition.plan?.kind.rawValue ?? "standard" }

  /// The address of the work by the naming convention: country, type, subtype, who issues it, date, the edition.
  private var work: String {
    let type = edition.plan == nil ? "act" : "doc"
    let parts = ["akn", "cn", type, kind, edition.id.region, date.day, edition.id.name]
    return parts.map { "/" + PercentEncoding.encode($0) }.joined()
  }

  private var language: String { date.name == "unknown" ? "zho@" : "zho@\(date.day)" }

  // MARK: References

  /// The identities of who issued the document: the organs; the region where no notice names one.
  private var authors: [String] {
    if !organs.isEmpty { return organs.indices.map { "organ-\($0 + 1)" } }
    return [edition.region == nil ? "unknown" : "region"]
  }

  private func writeEffect(to xml: inout XMLWriter) {
    guard let effective = edition.notice?.effective else { return }
    xml.element("lifecycle", ["source": "#gongbiao"]) { xml in
      xml.element(
        "eventRef",
        [
          "eId": "force", "date": effective.iso, "source": "#gongbiao", "type": "generation", "refersTo": "#inForce",
        ])
    }
    xml.element("temporalData", ["source": "#gongbiao"]) { xml in
      xml.element("temporalGroup", ["eId": "period-1"]) { xml in
        xml.element("timeInterval", ["start": "#force", "refersTo": "#inForce"])
      }
    }
  }

  private func writeReferences(to xml: inout XMLWriter) {
    xml.element("references", ["source": "#gongbiao"]) { xml in
      for (index, name) in organs.enumerated() {
        Self.reference(
          "TLCOrganization", "organ-\(index + 1)", "organization/cn/\(PercentEncoding.encode(name))", name, &xml)
      }
      if let region = edition.region {
        Self.reference("TLCLocation", "region", "location/cn/\(PercentEncoding.encode(region.code))", region.name, &xml)
      }
      if authors == ["unknown"] { Self.reference("TLCOrganization", "unknown", "organization/unknown", "未注明", &xml) }
      Self.reference("TLCRole", "author", "role/author", "发文机关", &xml)
      Self.reference("TLCProcess", "gongbiao", "process/gongbiao", "公标", &xml)
      if edition.notice?.effective != nil { Self.reference("TLCConcept", "inForce", "concept/in-force", "施行", &xml) }
    }
  }

  private static func reference(
    _ kind: String, _ id: String, _ address: String, _ name: String, _ xml: inout XMLWriter
  ) {
    xml.element(kind, ["eId": id, "href": "/akn/ontology/\(address)", "showAs": name])
  }
}
