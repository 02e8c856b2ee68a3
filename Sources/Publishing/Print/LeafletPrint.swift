internal import HanText
internal import Standards

/// What the typesetter is told of a leaflet, one item in large type.
///
///     title, authors    of the file
///     document          the title of the standard with its label
///     number, mark, name, note, fields    what `PrintedStandard` says of an item
///     facts             what is known of the notice: label, text
///     address           the permanent address of the item's page, which the code holds; empty where the site has none
enum LeafletPrint {
  /// The leaflet of an item on a site at an address that ends with a slash or is empty, as JSON on one line.
  static func data(of item: ServiceItem, in edition: Edition, site: String) -> [UInt8] {
    let title = edition.standard.fullTitle
    var json = JSONWriter(.compact)
    json.object { json in
      json.member("title", "\(item.printed)\(item.name)")
      json.list("authors", edition.notice?.organs ?? [])
      json.member("document", title)
      json.write(item, onGrid: false)
      json.facts(of: edition.notice)
      json.member("address", site.isEmpty ? "" : site + Address.item(edition.id, item.number).folder)
    }
    return json.bytes
  }
}

extension JSONWriter {
  /// Writes what small documents tell of the notice that puts them in force.
  mutating func facts(of notice: Notice?) {
    objects("facts", notice?.printFacts ?? []) { json, fact in
      json.member("label", fact.label)
      json.member("text", fact.text)
    }
  }
}
