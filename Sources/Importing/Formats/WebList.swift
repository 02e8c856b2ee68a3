internal import HanText
internal import Packages

/// A list of a page, counting its entries as browsers do.
struct WebList {
  private let style: String
  private var next: Int

  init(_ node: HTMLDocument.Node) {
    style = Self.style(of: node) ?? (node.name == "ol" ? "decimal" : "none")
    next = node["start"].flatMap { Int($0) } ?? 1
  }

  /// The mark before the next entry; `nil` where the list shows none, or only dots.
  mutating func nextMarker(_ entry: HTMLDocument.Node) -> String? {
    let number = entry["value"].flatMap { Int($0) } ?? next
    next = number &+ 1
    return Self.marker(number, Self.style(of: entry) ?? style)
  }

  private static func style(of node: HTMLDocument.Node) -> String? {
    if let css = node["style"]?.lowercased(), let range = css.firstRange(of: "list-style") {
      let value = css[range.upperBound...].prefix { $0 != ";" }
      if let known = knownStyles.first(where: { value.contains($0) }) { return known }
    }
    switch node["type"] {
    case "1": return "decimal"
    case "a": return "lower-alpha"
    case "A": return "upper-alpha"
    case "i": return "lower-roman"
    case "I": return "upper-roman"
    case "disc", "circle", "square": return "none"
    default: return nil
    }
  }

  private static let knownStyles = [
    "none", "disc", "circle", "square", "decimal", "lower-alpha", "upper-alpha", "lower-latin", "upper-latin",
    "lower-roman", "upper-roman", "cjk-ideographic", "simp-chinese-informal", "cjk-decimal",
  ]

  private static func marker(_ number: Int, _ style: String) -> String? {
    switch style {
    case "decimal": "\(number). "
    case "lower-alpha", "lower-latin": letters(number).map { $0.lowercased() + ". " }
    case "upper-alpha", "upper-latin": letters(number).map { $0 + ". " }
    case "lower-roman": roman(number).map { $0.lowercased() + ". " }
    case "upper-roman": roman(number).map { $0 + ". " }
    case "cjk-ideographic", "simp-chinese-informal", "cjk-decimal":
      (1...9999).contains(number) ? ChineseNumeral.text(number) + "、" : "\(number)、"
    default: nil
    }
  }

  private static func letters(_ number: Int) -> String? {
    guard number > 0 else { return "\(number)" }
    var rest = number
    var letters = ""
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  private static func roman(_ number: Int) -> String? {
    guard (1...3999).contains(number) else { return "\(number)" }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
