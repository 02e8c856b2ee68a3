/// One piece of a number format.
enum CellFormatPiece {
  /// A part of a day or time: `yyyy`, `m`; `minute` for the `m` beside hours or seconds, `[h]` for all the hours.
  case field(String)
  /// Text of the format's own.
  case literal(String)
  /// Anything else: places for digits, `%`.
  case other(Character)

  /// The format up to the first `;` that is not quoted.
  static func firstSection(of code: String) -> String {
    var isQuoted = false
    var isEscaped = false
    var section = ""
    for character in code {
      if character == ";", !isQuoted, !isEscaped { break }
      if character == "\"", !isEscaped { isQuoted.toggle() }
      isEscaped = character == "\\" && !isEscaped && !isQuoted
      section.append(character)
    }
    return section
  }

  /// The pieces of a section.
  static func pieces(of section: String) -> [CellFormatPiece] {
    if section.lowercased().hasPrefix("general") { return [] }
    var pieces: [CellFormatPiece] = []
    var rest = section[...]
    while let character = rest.first {
      switch character {
      case "\"":
        let inner = rest.dropFirst().prefix { $0 != "\"" }
        pieces.append(.literal(String(inner)))
        rest = rest[inner.endIndex...].dropFirst()
      case "\\":
        pieces.append(.literal(String(rest.dropFirst().prefix(1))))
        rest = rest.dropFirst(2)
      case "_", "*": rest = rest.dropFirst(2)
      case "[":
        let inner = rest.dropFirst().prefix { $0 != "]" }
        let name = inner.lowercased()
        if !name.isEmpty, name.allSatisfy({ "hms".contains($0) }) { pieces.append(.field("[\(name.prefix(1))]")) }
        if inner.hasPrefix("$") {
          let sign = inner.dropFirst().prefix { $0 != "-" }
          if !sign.isEmpty { pieces.append(.literal(String(sign))) }
        }
        rest = rest[inner.endIndex...].dropFirst()
      default: rest = take(rest, &pieces)
      }
    }
    return withMinutes(pieces)
  }

  private static func take(_ rest: Substring, _ pieces: inout [CellFormatPiece]) -> Substring {
    for name in ["AM/PM", "A/P", "上午/下午"] where rest.uppercased().hasPrefix(name) {
      pieces.append(.field("am"))
      return rest.dropFirst(name.count)
    }
    guard let letter = rest.first else { return rest }
    let small = Character(letter.lowercased())
    if "ymdhsa".contains(small) {
      let run = rest.prefix { $0.lowercased() == letter.lowercased() }
      pieces.append(.field(run.lowercased()))
      return rest[run.endIndex...]
    }
    if "0#?%.,@Ee+".contains(letter) {
      pieces.append(.other(letter))
    } else {
      pieces.append(.literal(String(letter)))
    }
    return rest.dropFirst()
  }

  /// `m` is minutes behind hours and before seconds.
  private static func withMinutes(_ pieces: [CellFormatPiece]) -> [CellFormatPiece] {
    var result = pieces
    let fields = pieces.indices.compactMap { index -> (Int, String)? in
      if case .field(let name) = pieces[index] { (index, name) } else { nil }
    }
    for (position, field) in fields.enumerated() where field.1 == "m" || field.1 == "mm" {
      let before = position > 0 ? fields[position - 1].1 : ""
      let after = position + 1 < fields.count ? fields[position + 1].1 : ""
      if before.contains("h") || after.contains("s") { result[field.0] = .field(field.1 == "m" ? "minute" : "minutes") }
    }
    return result
  }
}
