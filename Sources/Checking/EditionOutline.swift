internal import Diagnostics
internal import HanText
internal import Standards

/// Which stretch of `standard.md` belongs to which item and field.
struct EditionOutline {
  /// From where on what holds.
  private struct Stretch {
    var lower: Int
    var item: Int?
    var field: String?
  }

  private let file: String
  private let stretches: [Stretch]

  /// The outline of an edition.
  init(_ located: LocatedEdition) {
    var stretches: [Stretch] = []
    func open(_ part: EditionPart, item: Int? = nil, field: String? = nil) {
      guard let lower = located.map[part]?.range?.lower else { return }
      stretches.append(Stretch(lower: lower, item: item, field: field))
    }
    var position = 0
    for (domainIndex, domain) in located.edition.standard.domains.enumerated() {
      open(.domain(domainIndex))
      for (categoryIndex, category) in domain.categories.enumerated() {
        open(.category(domain: domainIndex, category: categoryIndex))
        for item in category.items {
          open(.item(position), item: item.number)
          for (index, field) in item.fields.enumerated() {
            open(.field(item: position, field: index), item: item.number, field: field.label)
          }
          position += 1
        }
      }
    }
    if !located.edition.standard.closing.isEmpty { open(.closing) }
    file = located.place(of: .standard(key: nil)).file
    self.stretches = stretches
  }

  /// The finding with the item and the field in which it stands, where it names none itself.
  func attributed(_ finding: Diagnostic) -> Diagnostic {
    guard finding.item == nil, finding.file == file, let lower = finding.range?.lower else { return finding }
    guard let stretch = stretches.last(where: { $0.lower <= lower }) else { return finding }
    var attributed = finding
    attributed.item = stretch.item
    attributed.field = finding.field ?? stretch.field
    return attributed
  }
}
