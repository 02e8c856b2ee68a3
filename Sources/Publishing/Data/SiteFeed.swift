internal import Packages
internal import Standards

/// The publication log as a feed (Atom, RFC 4287).
enum SiteFeed {
  /// The bytes of the file. The site's full address must be known.
  static func bytes(of model: SiteModel) -> [UInt8] {
    let site = model.catalogue.site
    let entries = PublicationLog(model).entries
    var xml = XMLWriter(.lines)
    xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "zh-CN"]) { xml in
      xml.element("id", text: site.baseURL)
      xml.element("title", text: SiteChrome.displayName(site))
      xml.element("link", ["rel": "self", "href": site.baseURL + "feed.xml"])
      xml.element("link", ["href": site.baseURL])
      xml.element("updated", text: entries.first?.instant ?? PublicationLog.instant(nil))
      // Atom wants an author of every entry; where a notice names no organ it is the site's.
      writeAuthor(site.sponsor.isEmpty ? SiteChrome.displayName(site) : site.sponsor, to: &xml)
      for entry in entries { write(entry, at: site.baseURL, to: &xml) }
    }
    return xml.bytes
  }

  private static func write(_ entry: PublicationLog.Entry, at base: String, to xml: inout XMLWriter) {
    let notice = entry.edition.notice
    xml.element("entry") { xml in
      xml.element("id", text: base + entry.identity)
      xml.element("title", text: entry.title)
      xml.element("link", ["href": base + entry.address.folder])
      xml.element("updated", text: entry.instant)
      if let organ = notice?.organs.first { writeAuthor(organ, to: &xml) }
      xml.element("category", ["term": entry.kind.rawValue, "label": entry.kind == .publish ? "发布" : "废止"])
      let doubt = NoticeFacts.doubt(notice)
      if entry.kind == .publish && !doubt.isEmpty { xml.element("category", ["term": "validity", "label": doubt]) }
      if let number = notice?.number, !number.isEmpty { xml.element("summary", text: number) }
    }
  }

  private static func writeAuthor(_ name: String, to xml: inout XMLWriter) {
    xml.element("author") { $0.element("name", text: name) }
  }
}
