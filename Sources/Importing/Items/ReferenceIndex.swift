internal import HanText
internal import Standards

/// Where items of a name stand in other standards.
struct ReferenceIndex {
  /// A place: a category of a domain, by name.
  struct Place: Hashable {
    /// The name of the domain.
    let domain: String
    /// The name of the category.
    let category: String
  }

  private var places: [String: [Place]] = [:]

  init(_ references: [Standard]) {
    for domain in references.flatMap(\.domains) where !domain.name.isEmpty && !domain.isInferred {
      for category in domain.categories where !category.name.isEmpty && !category.isInferred {
        for item in category.items {
          places[Self.key(item.name), default: []].append(Place(domain: domain.name, category: category.name))
        }
      }
    }
  }

  /// The place most references give to an item of a name; the first of them where they disagree equally.
  func place(of name: String) -> Place? {
    Self.most(places[Self.key(name)] ?? [])
  }

  /// The value that stands most often; the first of them where several do.
  static func most<Value: Hashable>(_ values: [Value]) -> Value? {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let highest = counts.values.max() ?? 0
    return values.first { counts[$0] == highest }
  }

  /// A name without spaces, quotes and brackets, in half width.
  static func key(_ name: String) -> String {
    let ignored = "“”‘’\"'《》〈〉()".unicodeScalars
    let scalars = name.foldingWidth.unicodeScalars.filter { !$0.isSpace && !ignored.contains($0) }
    return String(String.UnicodeScalarView(scalars))
  }
}
