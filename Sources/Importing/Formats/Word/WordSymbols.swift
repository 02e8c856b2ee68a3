/// Characters that a document names by a type face of symbols.
enum WordSymbols {
  /// The character that such a code shows, or `nil` where none is known.
  static func text(of scalar: Unicode.Scalar, font: String) -> String? {
    let isCoded = (0xF000...0xF0FF).contains(scalar.value)
    let faces = font.lowercased()
    let table: [UInt32: String] =
      switch faces {
      case "symbol": symbol
      case "wingdings": wingdings
      case "wingdings 2": wingdings2
      default: [:]
      }
    if let found = table[scalar.value & 0xFF], isCoded || (!table.isEmpty && scalar.value < 0x100) { return found }
    if faces.isEmpty, isCoded { return symbol[scalar.value & 0xFF] ?? wingdings[scalar.value & 0xFF] }
    let isPrivate = (0xE000...0xF8FF).contains(scalar.value)
    return isPrivate || (!table.isEmpty && scalar.value < 0x100) ? nil : String(scalar)
  }

  private static let symbol: [UInt32: String] = [
    0x20: " ", 0x2B: "+", 0x2D: "−", 0x3D: "=", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
    0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xA5: "∞", 0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x6C: "λ", 0x6D: "μ",
    0x70: "π", 0x73: "σ", 0x44: "Δ", 0x53: "Σ", 0x57: "Ω", 0xD6: "√", 0xE5: "∑", 0xAE: "→", 0xAC: "←", 0xD7: "⋅",
  ]
  private static let wingdings: [UInt32: String] = [
    0x20: " ", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x70: "❐", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9F: "•",
    0xA1: "○", 0xA7: "▪", 0xA8: "□", 0xD8: "➢", 0xE0: "→", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0xAB: "★",
    0x46: "☞", 0x81: "①", 0x82: "②", 0x83: "③", 0x84: "④", 0x85: "⑤", 0x86: "⑥", 0x87: "⑦", 0x88: "⑧", 0x89: "⑨",
    0x8A: "⑩", 0x8C: "❶", 0x8D: "❷", 0x8E: "❸", 0x8F: "❹", 0x90: "❺",
  ]
  private static let wingdings2: [UInt32: String] = [
    0x20: " ", 0x50: "✓", 0x4F: "✗", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xA3: "□", 0x98: "●", 0x97: "•",
  ]
}
