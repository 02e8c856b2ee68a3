internal import HanText

/// The page of GB/T 9704-2012 in the unit of Word, the twentieth of a point (twip).
enum WordMeasure {
  /// A length in millimetres.
  static func millimetres(_ length: Double) -> Int { Int((length / 25.4 * 1440).rounded()) }

  /// A length in points.
  static func points(_ length: Double) -> Int { Int((length * 20).rounded()) }

  /// A4 (5.1).
  static let paper = (width: millimetres(210), height: millimetres(297))
  /// 5.2.1: 37 mm above, 28 mm at the binding, a type area of 156 × 225 mm.
  static let margin = (
    top: millimetres(37), bottom: millimetres(35), inside: millimetres(28), outside: millimetres(26)
  )
  /// The width of the type area.
  static let width = paper.width - margin.inside - margin.outside
  /// The height of the type area.
  static let height = paper.height - margin.top - margin.bottom
  /// 5.2.3: lines on a page and characters in a line.
  static let grid = (lines: 22, characters: 28)
  /// From line to line: 22 lines fill the type area.
  static let line = height / grid.lines
  /// The width of a character, one of 28 in a line.
  static let character = Double(width) / Double(grid.characters)
  /// By how much characters of 3号 (16 pt) stand closer than their size so that 28 fill a line.
  static let tracking = -5

  /// The width of a number of characters.
  static func characters(_ count: Double) -> Int { Int((count * character).rounded()) }

  /// The width of a text in characters: Han characters and full-width marks count one, ASCII characters a half.
  static func width(of text: String) -> Double { Double(TitleLines.width(text.unicodeScalars)) / 2 }
}

/// The sizes of type that Chinese documents name, in half points as Word counts them.
enum WordSize {
  /// 2号
  static let two = 44
  /// 3号
  static let three = 32
  /// 4号
  static let four = 28
}
