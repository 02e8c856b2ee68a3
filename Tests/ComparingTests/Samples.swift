import Comparing
import Foundation
import HanText
import Reading
import Standards

/// The published standards of this repository, and texts made of them.
enum Samples {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The editions of standards in Content, by id.
  static let editions: [Edition] = {
    let folder = "\(root)/Content"
    let names = ["regions.yml"].compactMap { file($0, in: folder) }
    let regions = CatalogueReader.read(names).catalogue.regions
    return (FileManager.default.subpaths(atPath: folder) ?? []).sorted().compactMap { path in
      guard path.hasSuffix("/standard.md"), let id = EditionID(String(path.dropLast("/standard.md".count))) else {
        return nil
      }
      let files = ["standard.md", "notice.md"].compactMap { file($0, in: "\(folder)/\(id)") }
      return EditionReader.read(id, folder: "\(folder)/\(id)", files: files, regions: regions).located?.edition
    }
  }()

  static let texts = editions.map { EditionText($0) }

  /// The edition with an id.
  static func edition(_ id: String) -> Edition? { editions.first { $0.id.description == id } }

  private static func file(_ name: String, in folder: String) -> ContentFile? {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return nil }
    return ContentFile(path: "\(folder)/\(name)", name: name, bytes: Array(data))
  }

  /// A field with a text.
  static func field(_ text: String, _ name: String = "standard") -> FieldText {
    FieldText(name: name, label: "", text: text)
  }

  /// An edition of items of which only names and one field are given.
  static func edition(_ id: String, _ items: [(String, String)], category: String = "甲") -> EditionText {
    let parts = id.split(separator: "/").map(String.init)
    let services = items.enumerated().map { index, item in
      ServiceItem(
        number: index + 1, name: item.0,
        fields: [Field(role: .standard, label: "服务标准", text: Passage(text: item.1))])
    }
    return EditionText(
      Edition(
        id: EditionID(region: parts[0], name: parts[1]),
        standard: Standard(
          title: "标准", domains: [Domain(name: "一", categories: [Category(name: category, items: services)])])))
  }
}
