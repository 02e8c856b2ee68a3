/// Rows as CSV: UTF-8 with a byte order mark, so that Excel opens it (RFC 4180: cells with commas, quotes or line breaks in
/// quotes, lines ended by CRLF).
enum CommaTable {
  /// The bytes of the file.
  static func bytes(of rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in rows {
      for (position, cell) in row.enumerated() {
        if position > 0 { bytes.append(0x2C) }
        append(cell, to: &bytes)
      }
      bytes += [0x0D, 0x0A]
    }
    return bytes
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
