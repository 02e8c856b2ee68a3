/// The address of a cell; rows and columns count from 0.
struct CellAddress: Hashable, Comparable {
  var row: Int
  var column: Int

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `B3` or `$B$3`; `nil` for anything else, and outside of the largest sheet there is.
  init?(_ text: some StringProtocol) {
    var (row, column) = (0, 0)
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        guard row == 0, column < 16_384 else { return nil }
        column = column * 26 + Int(byte & 0x1F)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard row <= 1_048_576 else { return nil }
        row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
    }
    guard (1...1_048_576).contains(row), (1...16_384).contains(column) else { return nil }
    self.init(row: row - 1, column: column - 1)
  }

  /// The address as people write it: B3.
  var name: String { Self.columnName(column) + String(row + 1) }

  /// The letters of a column from 0.
  static func columnName(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(0x41 + (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// Row by row.
  static func < (left: CellAddress, right: CellAddress) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
