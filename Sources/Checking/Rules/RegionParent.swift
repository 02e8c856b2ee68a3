internal import Diagnostics
internal import Standards

/// A region whose region above is not listed in `regions.yml`, or which stands above itself.
///
/// Chinese: 地区的上级没有登记，或上级又是它自己。
///
/// Bad (regions): - {code: "330400", name: 甲市, slug: jia, parent: sheng}
/// Good (regions): - {code: "330400", name: 甲市, slug: jia, parent: sheng} ¶
///   - {code: "330000", name: 省, slug: sheng}
struct RegionParent: CatalogueRule {
  static let id = "region-parent"

  func check(_ catalogue: Catalogue, in folder: String) -> [Diagnostic] {
    let file = "\(folder)/regions.yml"
    return catalogue.regions.compactMap { region in
      guard let parent = region.parent else { return nil }
      if catalogue.region(parent) == nil {
        return Diagnostic(Self.id, .warning, file: file, .parentUnknown(parent, of: region))
      }
      return isAboveItself(region, catalogue)
        ? Diagnostic(Self.id, .error, file: file, .parentCircular(region)) : nil
    }
  }

  private func isAboveItself(_ region: Region, _ catalogue: Catalogue) -> Bool {
    var seen: Set<String> = []
    var next = region.parent
    while let slug = next, seen.insert(slug).inserted {
      if slug == region.slug { return true }
      next = catalogue.region(slug)?.parent
    }
    return false
  }
}

extension Message {
  static func parentUnknown(_ parent: String, of region: Region) -> Message {
    Message(
      zh: "\(region.name)的上级写的是“\(parent)”，regions.yml 没有登记。请登记上级，或删去 parent。",
      en: "The parent of \(region.name) is \(parent), which regions.yml does not list. List it, or remove parent.")
  }

  static func parentCircular(_ region: Region) -> Message {
    Message(zh: "\(region.name)的上级又是它自己。请改正 parent。", en: "\(region.name) stands above itself. Correct parent.")
  }
}
