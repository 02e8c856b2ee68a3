internal import HanText

/// The different pieces of all texts, one behind the other, and for each the items that hold it, by what the text is.
struct PieceTable {
  /// The normalised scalars of all pieces: by the row of the first item that holds a piece, in a row by what the text is,
  /// then in the order in which the items first hold them. So what regions write differently in one place stands together,
  /// and a query finds it in few files.
  private(set) var scalars: [UInt32] = []
  /// Where each piece begins in ``scalars``.
  private(set) var starts: [Int] = []
  /// The items of each piece and kind, by the numbers in ``lists(of:)``.
  private(set) var holders = RunLists()
  private var numbers: [Int32] = []

  private static let kinds = ParagraphKind.allCases.count

  /// The pieces of all items.
  init(_ layout: Layout) {
    let cuts = ParagraphPieces(layout)
    var arrivals = [Int32](repeating: -1, count: cuts.pieces.count)
    var keys: [UInt64] = []  // of each piece in the order of arrival; the piece itself is told by the last 32 bits
    for (item, record) in layout.items.enumerated() {
      for paragraph in layout.paragraphs(of: record) {
        let kind = layout.kind(of: paragraph)
        for (piece, isTitle) in cuts.pieces(of: paragraph) {
          if arrivals[piece] < 0 {
            arrivals[piece] = Int32(keys.count)
            keys.append(UInt64(record.row) << 36 | UInt64(kind.rawValue) << 32 | UInt64(keys.count))
            numbers.append(contentsOf: repeatElement(-1, count: Self.kinds))
          }
          let isCited = isTitle && !kind.isHeading && kind != .lead
          add(UInt32(item), Int(arrivals[piece]), isCited ? .source : kind)
        }
      }
    }
    var pieces = [Int](repeating: 0, count: keys.count)
    for (piece, arrival) in arrivals.enumerated() where arrival >= 0 { pieces[Int(arrival)] = piece }
    keys.sort()
    let order = keys.map { Int(UInt32(truncatingIfNeeded: $0)) }
    for arrival in order { append(cuts.pieces, pieces[arrival]) }
    numbers = order.flatMap { numbers[$0 * Self.kinds..<($0 + 1) * Self.kinds] }
  }

  /// The number of pieces.
  var count: Int { starts.count }

  /// Where a piece stands in ``scalars``.
  func range(of piece: Int) -> Range<Int> {
    starts[piece]..<(piece + 1 < starts.count ? starts[piece + 1] : scalars.count)
  }

  /// The kinds of texts in which a piece stands, each with the number of the list of items in ``holders``.
  func lists(of piece: Int) -> [(kind: ParagraphKind, list: Int)] {
    ParagraphKind.allCases.compactMap { kind in
      let list = numbers[piece * Self.kinds + Int(kind.rawValue)]
      return list < 0 ? nil : (kind, Int(list))
    }
  }

  /// A scalar as three bytes, the form in which pieces are told apart.
  static func bytes(_ scalar: UInt32) -> [UInt8] {
    [
      UInt8(truncatingIfNeeded: scalar), UInt8(truncatingIfNeeded: scalar >> 8),
      UInt8(truncatingIfNeeded: scalar >> 16),
    ]
  }

  private mutating func append(_ pieces: ByteInterner, _ piece: Int) {
    starts.append(scalars.count)
    let range = pieces.range(of: piece)
    for index in stride(from: range.lowerBound, to: range.upperBound, by: 3) {
      scalars.append(
        UInt32(pieces.bytes[index]) | UInt32(pieces.bytes[index + 1]) << 8 | UInt32(pieces.bytes[index + 2]) << 16)
    }
  }

  private mutating func add(_ item: UInt32, _ piece: Int, _ kind: ParagraphKind) {
    let slot = piece * Self.kinds + Int(kind.rawValue)
    if numbers[slot] < 0 {
      numbers[slot] = Int32(holders.count)
      holders.addList(with: item)
    } else {
      holders.add(item, to: Int(numbers[slot]))
    }
  }
}

/// The pieces of each paragraph of the store.
private struct ParagraphPieces {
  /// The different pieces, three bytes a scalar.
  private(set) var pieces = ByteInterner(capacity: 8192)
  /// For each paragraph its pieces in order, each doubled and one more inside 《》.
  private var values: [UInt32] = []
  private var ends: [UInt32] = []

  init(_ layout: Layout) {
    var scalars: [UInt32] = []
    var bytes: [UInt8] = []
    for paragraph in 0..<layout.store.count {
      scalars.removeAll(keepingCapacity: true)
      SearchText.append(layout.store.bytes, in: layout.text(of: UInt32(paragraph)), to: &scalars)
      PieceCutting.forEachPiece(of: scalars) { range, isTitle in
        bytes.removeAll(keepingCapacity: true)
        for index in range {
          bytes.append(UInt8(truncatingIfNeeded: scalars[index]))
          bytes.append(UInt8(truncatingIfNeeded: scalars[index] >> 8))
          bytes.append(UInt8(truncatingIfNeeded: scalars[index] >> 16))
        }
        values.append(UInt32(pieces.intern(bytes, in: bytes.indices)) << 1 | (isTitle ? 1 : 0))
      }
      ends.append(UInt32(values.count))
    }
  }

  func pieces(of paragraph: UInt32) -> some Sequence<(Int, Bool)> {
    let start = paragraph == 0 ? 0 : Int(ends[Int(paragraph) - 1])
    return values[start..<Int(ends[Int(paragraph)])].lazy.map { (Int($0 >> 1), $0 & 1 == 1) }
  }
}
