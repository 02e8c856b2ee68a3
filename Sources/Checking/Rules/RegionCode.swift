internal import Diagnostics
internal import Standards

/// The code of a region that GB/T 2260 does not have: not six digits, no province by its first two, or other first
/// digits than the region above.
///
/// Chinese: 地区代码不合 GB/T 2260：不是六位数字，前两位不是省级代码，或与上级的代码对不上。
///
/// 330421 belongs to 330400, which belongs to 330000: the digits behind which a region has zeros begin the codes below
/// it. Regions without a code, and parents without a usable one, are left alone, and so is the example of `init`, which
/// `example-name` tells of.
///
/// Basis: GB/T 2260-2007: two digits each for province, prefecture and county
///
/// Bad (regions): - {code: "3304", name: 甲市, slug: jia}
/// Bad (regions): - {code: "330000", name: 省, slug: sheng} ¶ - {code: "320400", name: 甲市, slug: jia, parent: sheng}
/// Good (regions): - {code: "330000", name: 省, slug: sheng} ¶ - {code: "330400", name: 甲市, slug: jia, parent: sheng}
struct RegionCode: CatalogueRule {
  static let id = "region-code"

  /// The first two digits of provinces, autonomous regions, municipalities and special administrative regions.
  private static let provinces: Set<Int> = Set(
    [11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71...71, 81...82].flatMap { Array($0) })

  func check(_ catalogue: Catalogue, in folder: String) -> [Diagnostic] {
    catalogue.regions.filter { !$0.code.isEmpty && !ExampleName.isExample($0.name) }.compactMap { region in
      message(region, below: region.parent.flatMap(catalogue.region)).map {
        Diagnostic(Self.id, .warning, file: "\(folder)/regions.yml", $0)
      }
    }
  }

  private func message(_ region: Region, below parent: Region?) -> Message? {
    guard let pairs = Self.pairs(region.code) else { return .regionCodeForm(region) }
    guard Self.provinces.contains(pairs[0]) else { return .regionCodeProvince(region) }
    guard let parent, let above = Self.pairs(parent.code) else { return nil }
    let kept = above.prefix { $0 != 0 }
    return pairs.starts(with: kept) && pairs != above ? nil : .regionCodeParent(region, parent)
  }

  /// The three pairs of digits; `nil` where there are others, or a pair behind one of zeros.
  private static func pairs(_ code: String) -> [Int]? {
    let digits = code.utf8.map { Int($0) - 0x30 }
    guard digits.count == 6, digits.allSatisfy((0...9).contains) else { return nil }
    let pairs = stride(from: 0, to: 6, by: 2).map { digits[$0] * 10 + digits[$0 + 1] }
    return pairs[1] == 0 && pairs[2] != 0 ? nil : pairs
  }
}

extension Message {
  static func regionCodeForm(_ region: Region) -> Message {
    Message(
      zh: "\(region.name)的代码“\(region.code)”不是 GB/T 2260 的六位代码（省、市、县各两位，如 330421）。请在 regions.yml 改正。",
      en: "The code of \(region.name), \(region.code), is none of GB/T 2260: six digits, two each for province, "
        + "prefecture and county, such as 330421. Correct it in regions.yml.")
  }

  static func regionCodeProvince(_ region: Region) -> Message {
    Message(
      zh: "\(region.name)的代码 \(region.code) 前两位不是省级代码（GB/T 2260）。请在 regions.yml 改正。",
      en:
        "No province has the first two digits of \(region.code), the code of \(region.name) (GB/T 2260). Correct it in "
        + "regions.yml.")
  }

  static func regionCodeParent(_ region: Region, _ parent: Region) -> Message {
    Message(
      zh: "\(region.name)的代码 \(region.code) 不属于上级\(parent.name)的 \(parent.code)（GB/T 2260）。请核对代码和 parent。",
      en:
        "The code of \(region.name), \(region.code), does not belong to \(parent.code), that of \(parent.name) above it "
        + "(GB/T 2260). Check both codes and parent.")
  }
}
