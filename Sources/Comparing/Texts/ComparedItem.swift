internal import HanText
internal import Standards

/// An item with what comparing needs of it.
struct ComparedItem: Sendable {
  let text: ItemText
  /// The fields with what they promise, in order.
  let fields: [ComparedField]
  /// The name of the item without width, spaces and the region's name.
  let nameKey: String
  /// What tells such names of the item, its category and its domain from others: each item is held against all others.
  let name: TextDigest
  let category: TextDigest
  let domain: TextDigest
  /// The text in the form of search, by which equal texts are known; a field ends with 0.
  let textKey: [UInt32]
  /// What content and standard promise, each amount once.
  let numbers: Set<Number>
  /// The pairs of characters of the name and of the text, by position in the edition's ``ComparedEdition/pairs``, ascending.
  var namePairs: [Int] = []
  var textPairs: [Int] = []

  /// An amount by itself, whatever it is said of.
  struct Number: Sendable, Hashable {
    let kind: Quantity.Kind
    let value: ExactNumber
    let unit: String
  }

  /// An item of a region that texts call by `names`.
  init(_ text: ItemText, names: [String]) {
    self.text = text
    fields = text.fields.map(ComparedField.init)
    nameKey = Self.key(text.name, names)
    name = TextDigest([nameKey])
    category = TextDigest([Self.key(text.category, names)])
    domain = TextDigest([Self.key(text.domain, names)])
    textKey = fields.filter(\.isService).flatMap { SearchText.normalised($0.text) + [0] }
    numbers = Set(
      fields.filter { $0.name == "content" || $0.name == "standard" }.flatMap(\.promises).map {
        Number(kind: $0.quantity.kind, value: $0.quantity.value, unit: $0.quantity.unit)
      })
  }

  /// What the text is weighed by: all but titles in 《…》, whose long names would outweigh what an item says; in a text
  /// that says hardly anything else, with them.
  static func weighedText(of item: ComparedItem) -> [UInt32] {
    var depth = 0
    let words = item.textKey.compactMap { scalar -> UInt32? in
      if scalar == 0x300A { depth += 1 }
      if scalar == 0 { depth = 0 }
      defer { if scalar == 0x300B { depth = max(0, depth - 1) } }
      return depth == 0 ? scalar : scalar == 0x300B && depth == 1 ? 0 : nil
    }
    return words.count > 20 ? words : item.textKey
  }

  private static func key(_ name: String, _ regions: [String]) -> String {
    var key = NameKey.normalised(name)
    for region in regions where key.count > region.count + 1 && key.hasPrefix(region) { key.removeFirst(region.count) }
    return key
  }
}

/// A field with the quantities it promises.
struct ComparedField: Sendable {
  let field: FieldText
  let promises: [QuantityPairing.Placed]

  init(_ field: FieldText) {
    self.field = field
    promises = QuantityPairing.Placed.all(in: field.text)
  }

  var name: String { field.name }
  var text: String { field.text }
  var isService: Bool { field.isService }
}

extension FieldText {
  /// Whether it says what the service is, rather than who pays and who leads.
  var isService: Bool { name != "funding" && name != "lead" }
}
