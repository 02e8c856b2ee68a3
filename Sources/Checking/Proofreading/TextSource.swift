internal import HanText
internal import Standards

/// The texts of an edition taken apart into characters, each with its place in its file.
///
/// Cost: one pass over the bytes of the texts, some twenty bytes of memory for each character.
final class TextSource {
  /// The characters of all texts, one text after the other.
  let scalars: [Unicode.Scalar]
  /// For each character the byte at which it starts in its file.
  let offsets: [Int]
  /// For each character whether it stands inside 《》.
  let isInTitle: [Bool]
  private let pieces: [Piece]

  private struct Piece {
    var place: TextPlace
    var kind: TextLine.Kind
    var lower: Int
    var upper: Int
  }

  /// Takes the texts of an edition apart.
  init(_ located: LocatedEdition) {
    var reader = Reader(size: located.map.texts.reduce(0) { $0 + $1.range.count } / 3)
    for place in located.map.texts {
      guard let bytes = located.texts[place.file], place.range.upper <= bytes.count else { continue }
      switch place.kind {
      case .heading(let level): reader.add(place.range, of: bytes, place, .heading(level: level))
      case .paragraph: reader.add(place.range, of: bytes, place, .paragraph)
      case .boxTitle: reader.add(place.range, of: bytes, place, .boxTitle)
      case .setting(let key): reader.add(place.range, of: bytes, place, .setting(key))
      case .row: for cell in Reader.cells(place.range, of: bytes) { reader.add(cell, of: bytes, place, .cell) }
      }
    }
    (scalars, offsets, isInTitle, pieces) = (reader.scalars, reader.offsets, reader.isInTitle, reader.pieces)
  }

  /// The texts in order.
  var lines: [TextLine] {
    pieces.map { piece in
      TextLine(
        kind: piece.kind, part: piece.place.part, isQuoted: piece.place.isQuoted, file: piece.place.file, source: self,
        lower: piece.lower, upper: piece.upper)
    }
  }

  /// Gathers the characters.
  private struct Reader {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var isInTitle: [Bool] = []
    var pieces: [Piece] = []

    init(size: Int) {
      scalars.reserveCapacity(size)
      offsets.reserveCapacity(size)
      isInTitle.reserveCapacity(size)
    }

    mutating func add(_ range: SourceRange, of bytes: [UInt8], _ place: TextPlace, _ kind: TextLine.Kind) {
      let range = LineJoining.trim(range, in: bytes)
      guard !range.isEmpty else { return }
      let lower = scalars.count
      bytes.withUnsafeBufferPointer { decode(range, of: $0, isQuoted: place.isQuoted) }
      pieces.append(Piece(place: place, kind: kind, lower: lower, upper: scalars.count))
    }

    /// Adds the characters of a range. A line end and the spaces around it count as a space or as nothing, as
    /// ``LineJoining`` has it.
    private mutating func decode(_ range: SourceRange, of bytes: UnsafeBufferPointer<UInt8>, isQuoted: Bool) {
      var offset = range.lower
      var depth = 0
      let first = scalars.count
      while offset < range.upper {
        if bytes[offset] == 0x0A {
          let end = offset
          while let last = scalars.last, scalars.count > first, last.isSpace { removeLast() }
          while offset < range.upper, Self.isBetweenLines(bytes[offset], isQuoted) { offset += 1 }
          guard offset < range.upper else { return }
          let next = Self.scalar(at: offset, of: bytes, range.upper)
          if LineJoining.needsSpace(between: scalars.last, and: next) { append(" ", end, depth) }
          continue
        }
        let scalar = Self.scalar(at: offset, of: bytes, range.upper)
        if scalar == "》", depth > 0 { depth -= 1 }
        append(scalar, offset, depth)
        if scalar == "《" { depth += 1 }
        offset += UTF8.width(scalar)
      }
    }

    private mutating func append(_ scalar: Unicode.Scalar, _ offset: Int, _ depth: Int) {
      scalars.append(scalar)
      offsets.append(offset)
      isInTitle.append(depth > 0)
    }

    private mutating func removeLast() {
      scalars.removeLast()
      offsets.removeLast()
      isInTitle.removeLast()
    }

    private static func isBetweenLines(_ byte: UInt8, _ isQuoted: Bool) -> Bool {
      byte == 0x0A || byte == 0x20 || byte == 0x09 || byte == 0x0D || (isQuoted && byte == 0x3E)
    }

    /// The character that starts at an offset of a text in UTF-8, which reading has proved to be valid.
    private static func scalar(at offset: Int, of bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Unicode.Scalar {
      func tail(_ index: Int) -> UInt32 { offset + index < end ? UInt32(bytes[offset + index] & 0x3F) : 0 }
      let first = bytes[offset]
      let value: UInt32 =
        switch first {
        case 0xE0..<0xF0: UInt32(first & 0x0F) << 12 | tail(1) << 6 | tail(2)
        case 0xC0..<0xE0: UInt32(first & 0x1F) << 6 | tail(1)
        case 0xF0...: UInt32(first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
        default: UInt32(first)
        }
      return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// The cells of a row between bars; a bar behind a backslash belongs to its cell.
    static func cells(_ row: SourceRange, of bytes: [UInt8]) -> [SourceRange] {
      var cells: [SourceRange] = []
      var start = row.lower
      for offset in row.lower..<row.upper where bytes[offset] == 0x7C && (offset == 0 || bytes[offset - 1] != 0x5C) {
        cells.append(SourceRange(start, offset))
        start = offset + 1
      }
      return cells + [SourceRange(start, row.upper)]
    }
  }
}
