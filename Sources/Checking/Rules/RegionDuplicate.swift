internal import Diagnostics
internal import Standards

/// Two regions of `regions.yml` have one code, or one full name.
///
/// Chinese: regions.yml 里两个地区代码相同，或全称相同。
///
/// A code of GB/T 2260 stands for one region, and editions are known by it outside the site; lists show names, so that
/// two equal ones can't be told apart.
///
/// Bad (regions): - {code: "330400", name: 甲市, slug: jia} ¶ - {code: "330400", name: 乙市, slug: yi}
/// Good (regions): - {code: "330400", name: 甲市, slug: jia} ¶ - {code: "330500", name: 乙市, slug: yi}
struct RegionDuplicate: CatalogueRule {
  static let id = "region-duplicate"

  func check(_ catalogue: Catalogue, in folder: String) -> [Diagnostic] {
    let regions = catalogue.regions
    return regions.indices.flatMap { index -> [Diagnostic] in
      let (region, earlier) = (regions[index], regions[..<index])
      var findings: [Diagnostic] = []
      if !region.code.isEmpty, let twin = earlier.first(where: { $0.code == region.code }) {
        findings.append(finding(.error, in: folder, .regionCodeTaken(region, by: twin)))
      }
      if let twin = earlier.first(where: { $0.name == region.name }) {
        findings.append(finding(.warning, in: folder, .regionNameTaken(region, by: twin)))
      }
      return findings
    }
  }

  private func finding(_ severity: Diagnostic.Severity, in folder: String, _ message: Message) -> Diagnostic {
    Diagnostic(Self.id, severity, file: "\(folder)/regions.yml", message)
  }
}

extension Message {
  static func regionCodeTaken(_ region: Region, by twin: Region) -> Message {
    Message(
      zh: "\(region.slug) 与 \(twin.slug) 的代码都是 \(region.code)。请对照 GB/T 2260 改正。",
      en: "\(region.slug) and \(twin.slug) both have the code \(region.code). Compare with GB/T 2260.")
  }

  static func regionNameTaken(_ region: Region, by twin: Region) -> Message {
    Message(
      zh: "\(region.slug) 与 \(twin.slug) 都叫“\(region.name)”，列表中无法区分。请写上级地名，例如“温州市瓯海区”。",
      en:
        "\(region.slug) and \(twin.slug) are both called \(region.name), so that lists can't tell them apart. Add the "
        + "region above to the name.")
  }
}
