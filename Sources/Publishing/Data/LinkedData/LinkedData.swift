internal import HanText
public import Standards

/// An edition as linked data (JSON-LD 1.1) in the words of schema.org: what `export --format jsonld` gives and, page by
/// page, what pages carry.
///
/// An edition and its notice are `Legislation`, an item is a `GovernmentService`, the region an `AdministrativeArea`. What
/// schema.org has no property for stands under names of our own, `gongbiao:` and the key of the interchange form. The
/// context stands in the file, so nothing has to be fetched to read it; identities are relative to the edition's folder
/// on the site, so that they hold wherever it is published.
public enum LinkedData {
  /// The vocabulary that names without a prefix belong to.
  static let vocabulary = "https://schema.org/"
  /// Our own: a name, no address.
  static let ownVocabulary = "urn:gongbiao:"

  /// The bytes of the file: the region, the notice, the edition and all its items, or the indicators of a plan.
  public static func bytes(of edition: Edition) -> [UInt8] {
    var json = JSONWriter(.pretty, capacity: 256 << 10)
    let nodes = LinkedDataNodes(edition, prefix: "")
    json.object { json in
      writeContext(&json)
      json.array("@graph") { json in
        if let region = edition.region { json.object { nodes.write(region, &$0) } }
        if let notice = edition.notice { json.object { nodes.write(notice, &$0) } }
        json.object { nodes.writeWhole(&$0) }
        for domain in edition.standard.domains {
          for category in domain.categories {
            for item in category.items { json.object { nodes.write(item, in: category, of: domain, &$0) } }
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  /// What the page of an edition carries: the edition with its facts, without its items.
  static func page(of edition: Edition) -> String {
    embedded { LinkedDataNodes(edition, prefix: "").writeFacts(&$0) }
  }

  /// What the page of its notice carries.
  static func page(of notice: Notice, in edition: Edition) -> String {
    embedded { LinkedDataNodes(edition, prefix: "../").write(notice, &$0) }
  }

  /// What the page of an item carries.
  static func page(of item: ServiceItem, in category: Category, of domain: Domain, _ edition: Edition) -> String {
    embedded { LinkedDataNodes(edition, prefix: "../").write(item, in: category, of: domain, &$0) }
  }

  /// A node as text inside an HTML element: without `<`, so that nothing in it can end the element.
  private static func embedded(_ node: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(.compact)
    json.object { json in
      writeContext(&json)
      node(&json)
    }
    // In JSON `<` stands inside of strings alone, where this is the same character.
    let parts = json.bytes.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
    return String(decoding: Array(parts.joined(separator: "\\u003C".utf8)), as: UTF8.self)
  }

  private static func writeContext(_ json: inout JSONWriter) {
    json.object("@context") { json in
      json.member("@vocab", vocabulary)
      json.member("gongbiao", ownVocabulary)
    }
  }
}
