internal import Diagnostics
internal import HanText
internal import Standards

/// The made-up names of the example that `init` writes, 示例县 and 示例市, left in what is to be published.
///
/// Chinese: 要发布的内容里还留着 init 示例的名称“示例县”“示例市”。
///
/// A note where the content holds nothing but the example; a warning as soon as `regions.yml` lists another region. Each
/// file is named once.
///
/// Bad (notice copies): [示例市发展和改革委员会]
/// Good (notice copies): [甲市示范县发展和改革局]
struct ExampleName: EditionRule {
  static let id = "example-name"

  /// The names, which no region has.
  static let names = ["示例县", "示例市"]

  /// Whether a text holds one of the names.
  static func isExample(_ text: String) -> Bool { names.contains { text.contains($0) } }

  /// The files of an edition, that of the example aside: it is named where `regions.yml` lists it.
  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    guard located.edition.region.map({ Self.isExample($0.name) }) != true else { return [] }
    return [EditionPart.notice(key: nil), .standard(key: nil)].compactMap { part in
      guard let text = located.texts[located.place(of: part).file], let range = Self.firstRange(in: text) else {
        return nil
      }
      let name = String(decoding: text[range.lower..<range.upper], as: UTF8.self)
      return finding(Self.severity(catalogue), in: located, at: part, range: range, .exampleName([name]))
    }
  }

  private static func severity(_ catalogue: Catalogue) -> Diagnostic.Severity {
    catalogue.regions.allSatisfy { isExample($0.name) } ? .note : .warning
  }

  /// The names share the bytes of 示例; what follows them tells.
  private static func firstRange(in text: [UInt8]) -> SourceRange? {
    let names = names.map { Array($0.utf8) }
    let last = text.count - (names.map(\.count).min() ?? 0)
    guard last >= 0, let first = names.first else { return nil }
    return text.withUnsafeBufferPointer { bytes in
      for start in 0...last
      where bytes[start] == first[0] && bytes[start + 1] == first[1] && bytes[start + 2] == first[2] {
        for name in names where start + name.count <= bytes.count {
          if bytes[start..<(start + name.count)].elementsEqual(name) { return SourceRange(start, start + name.count) }
        }
      }
      return nil
    }
  }
}

extension ExampleName: CatalogueRule {
  func check(_ catalogue: Catalogue, in folder: String) -> [Diagnostic] {
    let site = catalogue.site
    let texts: [(file: String, names: [String])] = [
      ("site.yml", [site.name, site.sponsor, site.operatedBy, site.contact, site.description]),
      ("regions.yml", catalogue.regions.map(\.name)),
      ("organs.yml", catalogue.organs.filter { catalogue.region($0.region) == nil }.map(\.name)),
    ]
    return texts.compactMap { file, names in
      let left = names.filter(Self.isExample)
      guard !left.isEmpty else { return nil }
      return Diagnostic(Self.id, Self.severity(catalogue), file: "\(folder)/\(file)", .exampleName(left))
    }
  }
}

extension Message {
  static func exampleName(_ names: [String]) -> Message {
    Message(
      zh: "这里还是示例的名称：\(names.joined(separator: "、"))。发布前请改成真实的名称；不用的示例请删去（Content/shili 及各设置文件中的相应几行）。",
      en: "These are names of the example: \(names.joined(separator: ", ")). Put the real ones in before you publish; "
        + "delete the example where it is not needed (Content/shili and its lines in the settings files).")
  }
}
