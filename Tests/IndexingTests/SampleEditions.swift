import Foundation
import Standards

@testable import Indexing

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

  /// Words and organs as a catalogue has them.
  static let vocabulary = SearchVocabulary(
    Catalogue(
      regions: [Region(code: "330400", name: "嘉兴市", shortName: "嘉兴", slug: "jiaxing")],
      organs: [
        Organ(name: "嘉兴市卫生健康委员会", shortNames: ["市卫生健康委"], region: "jiaxing"),
        Organ(name: "嘉兴市住房和城乡建设局", shortNames: ["市建设局"], region: "jiaxing"),
      ],
      synonyms: [
        Synonym(word: "低保", terms: ["最低生活保障"]), Synonym(word: "廉租房", terms: ["公租房"]),
        Synonym(word: "老人", terms: ["老年人"]), Synonym(word: "没有人说的话", terms: ["哪里都没有的话"]),
      ]))

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
