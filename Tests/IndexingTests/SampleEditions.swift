import Foundation
import Standards

/// The sample in `Tests/Golden/Search/Input/editions.json`: items of real standards and a few made to be difficult.
struct SampleEditions: Decodable {
  struct SampleEdition: Decodable {
    let id: String
    let place: String
    let label: String
    let domains: [SampleDomain]
  }

  struct SampleDomain: Decodable {
    let name: String
    let categories: [SampleCategory]
  }

  struct SampleCategory: Decodable {
    let name: String
    let items: [SampleItem]
  }

  struct SampleItem: Decodable {
    let number: Int
    let name: String
    let fields: [SampleField]
  }

  struct SampleField: Decodable {
    let role: FieldRole
    let lines: [String]
  }

  let editions: [SampleEdition]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Golden/Search")
    .standardizedFileURL

  /// The editions of the sample.
  static func read() throws -> [Edition] {
    let file = folder.appending(path: "Input/editions.json")
    let sample = try JSONDecoder().decode(SampleEditions.self, from: Data(contentsOf: file))
    return sample.editions.compactMap(\.edition)
  }
}

extension SampleEditions.SampleEdition {
  var edition: Edition? {
    guard let id = EditionID(id) else { return nil }
    let region = Region(code: "", name: place, shortName: place, slug: id.region)
    let domains = domains.map { domain in
      Domain(
        name: domain.name,
        categories: domain.categories.map { Category(name: $0.name, items: $0.items.map(\.item)) })
    }
    return Edition(id: id, region: region, standard: Standard(title: place, label: label, domains: domains))
  }
}

extension SampleEditions.SampleItem {
  fileprivate var item: ServiceItem {
    ServiceItem(number: number, name: name, fields: fields.map(\.field))
  }
}

extension SampleEditions.SampleField {
  /// Lines with TABs are the rows of a table.
  fileprivate var field: Field {
    let isTable = lines.contains { $0.contains("\t") }
    let rows = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let text = isTable ? Passage([.table(Table(rows: rows))]) : Passage(lines.map { .paragraph($0) })
    return Field(role: role, label: role.usualLabel, text: text)
  }
}
