internal import Diagnostics
internal import HanText
internal import Standards

/// One office that leads items under two names.
///
/// Chinese: 同一牵头单位用了两个名称。
///
/// `organs.yml` tells which short names are one office.
///
/// Basis: 公文 practice: one office, one short name.
/// Bad: 市民政局、甲民政。
/// Good: 市民政局、市卫生健康委。
struct OrganNames: ComparisonRule {
  static let id = "organ-names"

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    var organs: [String: (organ: String, key: String)] = [:]
    for organ in catalogue.organs(of: located.edition.id.region) where !organ.shortNames.isEmpty {
      for name in organ.shortNames + [organ.name] {
        let key = NameKey.normalised(name)
        organs[key] = (organ.name, key)
        organs[name] = (organ.name, key)
      }
    }
    var uses: [String: [String: [Int]]] = [:]
    for (position, item) in located.numberedItems {
      for name in item.leadOrgans {
        guard let found = organs[name] ?? organs[NameKey.normalised(name)] else { continue }
        uses[found.organ, default: [:]][found.key, default: []].append(position)
      }
    }
    for (organ, names) in uses.sorted(by: { $0.key < $1.key }) where names.count > 1 {
      let full = NameKey.normalised(organ)
      // The name used most; of names used alike the short one.
      let usual = names.max { left, right in
        (left.value.count, left.key == full ? 0 : 1, right.key) < (
          right.value.count, right.key == full ? 0 : 1, left.key
        )
      }
      for (name, positions) in names.sorted(by: { $0.key < $1.key }) where name != usual?.key {
        for position in positions { note(name, usual?.key ?? organ, position, located, &report) }
      }
    }
  }

  private func note(
    _ name: String, _ usual: String, _ position: Int, _ located: LocatedEdition, _ report: inout TextReport
  ) {
    let item = located.edition.standard.items[position]
    guard let field = item.fields.firstIndex(where: { $0.role == .lead }) else { return }
    let part = EditionPart.field(item: position, field: field)
    report.add(
      Diagnostic(
        Self.id, .warning, file: located.place(of: part).file, range: located.range(of: name, in: part),
        item: item.number, field: item.fields[field].label, .organNames(name, usual)))
  }
}

extension Message {
  static func organNames(_ name: String, _ usual: String) -> Message {
    Message(
      zh: "“\(name)”与别处的“\(usual)”是同一个单位（organs.yml）。同一单位用同一简称，请统一。",
      en: "\(name) and \(usual) elsewhere are one office (organs.yml). Use one short name for it.")
  }
}
