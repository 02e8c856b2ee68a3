internal import Packages

/// The texts that the cells of a workbook share, and how its styles show numbers.
struct SheetValues {
  /// What a cell shows.
  struct Shown {
    var text = ""
    /// Whether a formula has no value stored.
    var isUncomputed = false
    /// Whether its format hides it.
    var isHidden = false
    /// A number format that puts words around the number, which are not taken.
    var wordyFormat: String?
  }

  private let strings: [String]
  private let formats: [CellFormat]
  private let startsIn1904: Bool

  init(strings: XMLTree?, styles: XMLTree?, startsIn1904: Bool) {
    self.startsIn1904 = startsIn1904
    self.strings = strings?.root.children.filter { $0.name == "si" }.map(Self.richText) ?? []
    var codes: [Int: String] = [:]
    for format in styles?.root.first("numFmts")?.children.filter({ $0.name == "numFmt" }) ?? [] {
      if let id = format["numFmtId"].flatMap({ Int($0) }) { codes[id] = format["formatCode"] }
    }
    formats =
      styles?.root.first("cellXfs")?.children.filter { $0.name == "xf" }.map { style in
        let id = style["numFmtId"].flatMap { Int($0) } ?? 0
        return CellFormat(codes[id] ?? CellFormat.builtIn[id] ?? "General")
      } ?? []
  }

  /// What a cell shows.
  func shown(_ cell: XMLElement) -> Shown {
    let value = cell.first("v")?.text
    var shown = Shown()
    switch cell["t"] {
    case "s":
      let position = value.flatMap { Int($0) } ?? -1
      shown.text = strings.indices.contains(position) ? strings[position] : ""
    case "inlineStr": shown.text = cell.first("is").map(Self.richText) ?? ""
    case "str", "e", "d": shown.text = value ?? ""
    case "b": shown.text = value.map { $0 == "1" || $0 == "true" ? "TRUE" : "FALSE" } ?? ""
    default: show(value ?? "", cell["s"].flatMap { Int($0) } ?? 0, in: &shown)
    }
    let isText = cell["t"] == "str" || cell["t"] == "inlineStr"
    shown.isUncomputed = cell.first("f") != nil && (value == nil || value?.isEmpty == true && !isText)
    return shown
  }

  private func show(_ value: String, _ style: Int, in shown: inout Shown) {
    guard let number = DecimalText(value) else {
      shown.text = value
      return
    }
    let format = formats.indices.contains(style) ? formats[style] : CellFormat("General")
    shown.text = format.text(of: number, startsIn1904: startsIn1904)
    shown.isHidden = format.hidesNumbers
    shown.wordyFormat = format.hasWords ? format.code : nil
  }

  /// The text of a string made of runs, without readings.
  static func richText(_ element: XMLElement) -> String {
    element.children.map { child in
      switch child.name {
      case "t": Self.unescaped(child.text)
      case "r": child.first("t").map { Self.unescaped($0.text) } ?? ""
      default: ""
      }
    }.joined()
  }

  /// A text with the characters that Excel writes as `_x000D_`.
  private static func unescaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var kept = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "_x") {
      let code = rest[start.upperBound...].prefix(4)
      let behind = rest[code.endIndex...]
      if code.utf8.count == 4, behind.hasPrefix("_"), let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init)
      {
        kept += rest[..<start.lowerBound]
        kept.unicodeScalars.append(scalar)
        rest = behind.dropFirst()
      } else {
        kept += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
      }
    }
    return kept + rest
  }
}
