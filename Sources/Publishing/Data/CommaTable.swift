/// Rows as CSV: UTF-8 with a byte order mark, so that Excel opens it (RFC 4180: cells with commas, quotes or line breaks in
/// quotes, lines ended by CRLF).
///
/// Spreadsheets take a cell that begins with = + - @ for a formula, which may start programs, whoever wrote the text. Such
/// a cell gets a `'` in front, and so does one that has some already, so that one `'` is always what was added. Signed
/// numbers stay as they are.
enum CommaTable {
  /// The bytes of the file.
  static func bytes(of rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in rows {
      for (position, cell) in row.enumerated() {
        if position > 0 { bytes.append(0x2C) }
        append(isFormula(cell) ? "'\(cell)" : cell, to: &bytes)
      }
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  private static func isFormula(_ cell: String) -> Bool {
    let text = cell.unicodeScalars.drop { $0 == "'" }
    switch text.first {
    case "=", "@", "＝", "＠", "\t": return true
    case "+", "-", "＋", "－": return !text.dropFirst().allSatisfy { "0123456789.,%".unicodeScalars.contains($0) }
    default: return false
    }
  }

  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    guard cell.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
      bytes += cell.utf8
      return
    }
    bytes.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
