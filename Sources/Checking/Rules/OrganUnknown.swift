internal import Diagnostics
internal import HanText
internal import Standards

/// A lead organ that `organs.yml` does not know, for the region of the edition or a region above it.
///
/// Chinese: 牵头单位不在 organs.yml 中。
///
/// A misspelt office gets a page of its own and loses its items. Brackets behind a name, such as 市人力社保局（市社保中心）, may be
/// left out of `organs.yml`. Each name is reported once an edition, where it first stands. Where `organs.yml` lists no
/// office of the region, nothing can be compared, and a note gives the names.
///
/// Bad (item): ### （2）孕产检查 ¶ **服务对象**：孕妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：五次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民证局。
/// Good (item): ### （2）孕产检查 ¶ **服务对象**：孕妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：五次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
/// Good (item): ### （2）孕产检查 ¶ **服务对象**：孕妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：五次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局（市老龄办）。
struct OrganUnknown: EditionRule {
  static let id = "organ-unknown"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    let items = located.edition.standard.items
    guard let first = items.firstIndex(where: { !$0.leadOrgans.isEmpty }) else { return [] }
    let region = located.edition.id.region
    guard !catalogue.organs(of: region).isEmpty else {
      return [finding(.note, in: located, at: leadField(first, of: items), .organsNotListed(region, items))]
    }
    let known = Self.knownNames(for: region, in: catalogue)
    var places: [String: [Int]] = [:]
    for (position, item) in items.enumerated() {
      for name in item.leadOrgans where !Self.isKnown(name, known) { places[name, default: []].append(position) }
    }
    return places.map { name, positions in self.finding(name, positions, items, located) }
  }

  private func finding(
    _ name: String, _ positions: [Int], _ items: [ServiceItem], _ located: LocatedEdition
  ) -> Diagnostic {
    let item = items[positions[0]]
    let part = leadField(positions[0], of: items)
    return finding(
      .warning, in: located, at: part, range: located.range(of: name, in: part), item: item,
      field: item[.lead]?.label, .organUnknown(name, in: item, furtherItems: Set(positions).count - 1))
  }

  private func leadField(_ position: Int, of items: [ServiceItem]) -> EditionPart {
    items[position].fields.firstIndex { $0.role == .lead }.map { .field(item: position, field: $0) } ?? .item(position)
  }

  /// The names of the offices of a region and of the regions above it.
  static func knownNames(for region: String, in catalogue: Catalogue) -> Set<String> {
    var regions: Set<String> = []
    var next: String? = region
    while let slug = next, regions.insert(slug).inserted { next = catalogue.region(slug)?.parent }
    let organs = regions.flatMap(catalogue.organs)
    return Set(organs.flatMap { [$0.name] + $0.shortNames }.map(NameKey.normalised))
  }

  private static func isKnown(_ name: String, _ known: Set<String>) -> Bool {
    let key = NameKey.normalised(name)
    if known.contains(key) { return true }
    guard key.hasSuffix(")"), let bracket = key.firstIndex(of: "(") else { return false }
    return known.contains(String(key[..<bracket]))
  }
}

extension Message {
  static func organUnknown(_ name: String, in item: ServiceItem, furtherItems: Int) -> Message {
    Message(
      zh: "\(item.zhName)的牵头单位“\(name)”不在 organs.yml 中\(furtherItems > 0 ? "（另有 \(furtherItems) 项也这样写）" : "")。"
        + "请核对写法；写法无误的，在 organs.yml 登记这个单位或简称。",
      en: "In \(item.enName), organs.yml does not know the lead organ \(name)"
        + "\(furtherItems > 0 ? " (\(furtherItems) more items name it)" : ""). Check the name, or list it or its short "
        + "form there.")
  }

  static func organsNotListed(_ region: String, _ items: [ServiceItem]) -> Message {
    var seen: Set<String> = []
    let names = items.flatMap(\.leadOrgans).filter { seen.insert($0).inserted }
    return Message(
      zh: "organs.yml 没有列出“\(region)”的机关，牵头单位无从核对。请在 organs.yml 登记：\(names.joined(separator: "、"))。",
      en: "organs.yml lists no organ of \(region), so that lead organs can't be checked. List them there: "
        + "\(names.joined(separator: ", ")).")
  }
}
