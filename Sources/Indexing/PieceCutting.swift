/// Where a normalised text is cut into pieces: around punctuation, and before a number.
///
/// Whether there is a cut between two scalars depends on these two alone, so a query is cut where the texts are, and a
/// term without a cut inside stands whole in one piece wherever it stands. The script on the page cuts in the same way.
enum PieceCutting {
  /// Calls with each piece of a text, and whether it stands inside 《》.
  static func forEachPiece(of scalars: [UInt32], _ body: (_ piece: Range<Int>, _ isTitle: Bool) -> Void) {
    var start = 0
    var depth = 0
    for index in scalars.indices {
      if index > start, isCut(scalars[index - 1], scalars[index]) {
        body(start..<index, depth > 0)
        start = index
      }
      if scalars[index] == 0x300A { depth += 1 }
      if scalars[index] == 0x300B { depth = max(0, depth - 1) }
    }
    if start < scalars.count { body(start..<scalars.count, depth > 0) }
  }

  /// Whether a piece ends with one scalar and the next one begins with the other.
  @inline(__always)
  static func isCut(_ left: UInt32, _ right: UInt32) -> Bool {
    if isMark(left) != isMark(right) { return true }
    return isDigit(right) && !isDigit(left) && left != 0x2D && left != 0x2E  // 0-6 and 2.5 are one number
  }

  /// Whether a normalised scalar is punctuation that ends a stretch of text: ! " ' ( ) , : ; ? 。 《 》
  @inline(__always)
  static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x22, 0x27, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x3F, 0x3002, 0x300A, 0x300B: true
    default: false
    }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
}
