internal import HanText

/// Goes through the text of a published file and holds it against what it should be, byte by byte.
///
/// The text must be the pieces one behind another and nothing else. Behind a difference it goes on at the next piece
/// that is found, so that all differences are told.
struct TextProof {
  /// How many pieces behind a difference are looked for.
  private static let lookAhead = 60
  /// The fewest bytes by which a place is recognised again.
  private static let leastAnchor = 24
  /// How many differences are looked for: a wholly different text would take the square of its length.
  private static let limit = 100

  /// How a text was taken out of its file.
  struct Text {
    /// The bytes in UTF-8: lines ended by LF, or, where lines mean nothing, without any space.
    var bytes: [UInt8]
    /// Whether lines and spaces mean nothing, as in print.
    var isRunning: Bool
    /// The offsets at which pages begin.
    var pages: Set<Int> = []
  }

  private let text: Text
  private let pieces: [(piece: TextPiece, bytes: [UInt8], head: [UInt8])]
  private var cursor = 0
  private var next = 0
  private(set) var differences: [TextDifference] = []

  /// The differences between a text and its pieces.
  static func differences(_ text: Text, _ pieces: [TextPiece]) -> [TextDifference] {
    var proof = TextProof(text, pieces)
    proof.run()
    return proof.differences
  }

  private init(_ text: Text, _ pieces: [TextPiece]) {
    self.text = text
    self.pieces = pieces.map { piece in
      let bytes = text.isRunning ? Self.running(piece.text) : Array(piece.text.utf8) + [0x0A]
      return (piece, bytes, text.isRunning ? Self.running(piece.tableHead) : [])
    }.filter { !$0.bytes.isEmpty }
  }

  /// A text without spaces and marks that show nothing.
  static func running(_ text: String) -> [UInt8] {
    Array(String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isSpace && !$0.isInvisible })).utf8)
  }

  private mutating func run() {
    while next < pieces.count {
      if differences.count >= Self.limit { return }
      if let end = end(of: next, from: cursor) {
        cursor = end
        next += 1
      } else {
        resume()
      }
    }
    if cursor < text.bytes.count { report(from: pieces.count, to: pieces.count, until: text.bytes.count) }
  }

  // MARK: Matching

  /// Where a piece that begins at an offset ends, what may stand before and behind it included; `nil` where it does not
  /// stand there.
  private func end(of index: Int, from start: Int) -> Int? {
    let piece = pieces[index].piece
    if let end = bareEnd(of: index, from: start) { return numbered(index, marked(index, end)) }
    for gap in 1..<max(1, piece.gap + 1) where start + gap <= text.bytes.count {
      guard let end = bareEnd(of: index, from: start + gap) else { continue }
      return isFurniture(text.bytes[start..<(start + gap)]) ? marked(index, end) : nil
    }
    if piece.followsContents, let end = endBehindContents(of: index, from: start) { return marked(index, end) }
    return nil
  }

  /// Whether a text may stand before a piece with a gap: words without any digit, or 附件2.
  private func isFurniture(_ gap: ArraySlice<UInt8>) -> Bool {
    let mark = Array("附件".utf8)
    let words = gap.starts(with: mark) ? gap.dropFirst(mark.count).drop { (0x30...0x39).contains($0) } : gap
    return !words.contains { (0x30...0x39).contains($0) }
  }

  /// Where the piece itself ends; the head of its table is passed over where a page begins.
  private func bareEnd(of index: Int, from start: Int) -> Int? {
    let (piece, bytes, head) = pieces[index]
    if !piece.cells.isEmpty, let end = rowEnd(of: index, from: start) { return end }
    var (offset, place) = (start, 0)
    while place < bytes.count {
      if !head.isEmpty, text.pages.contains(offset), has(head, at: offset), !has(bytes[place...], at: offset) {
        offset += head.count
      }
      guard offset < text.bytes.count, text.bytes[offset] == bytes[place] else { return nil }
      offset += 1
      place += 1
    }
    return offset
  }

  /// The end of a row whose cells may be cut by pages: on each page stand the parts of its cells, one behind another.
  private func rowEnd(of index: Int, from start: Int) -> Int? {
    var row = TornRow(text: text, cells: pieces[index].piece.cells.map(Self.running), head: pieces[index].head)
    return row.end(from: start)
  }

  /// The end with dots and the page number behind it, of which the next piece begins as late as it can.
  private func numbered(_ index: Int, _ end: Int) -> Int {
    guard pieces[index].piece.isNumbered else { return end }
    let dots = text.bytes[end...].prefix { $0 == 0x2E }.count
    let digits = text.bytes[(end + dots)...].prefix { (0x30...0x39).contains($0) }.count
    let ends = (0...digits).reversed().map { end + dots + $0 }
    return ends.first { index + 1 == pieces.count || bareEnd(of: index + 1, from: $0) != nil } ?? ends[0]
  }

  /// The end with the mark in brackets behind an inferred heading, which may be any short text; a mark that is the
  /// beginning of the next piece is left to it.
  private func marked(_ index: Int, _ end: Int) -> Int {
    guard pieces[index].piece.mayBeMarked, text.isRunning else { return end }
    if index + 1 < pieces.count, bareEnd(of: index + 1, from: end) != nil { return end }
    let rest = String(decoding: text.bytes[end..<min(text.bytes.count, end + 90)], as: UTF8.self).unicodeScalars
    guard let open = rest.first, let close = ["（": "）", "〔": "〕", "(": ")"][open] as Unicode.Scalar?,
      let last = rest.prefix(30).firstIndex(of: close)
    else { return end }
    return end + String(rest[...last]).utf8.count
  }

  /// The end of a piece before which the contents stand: the first place where it and the two pieces behind it follow
  /// one another, as they do nowhere in the contents.
  private func endBehindContents(of index: Int, from start: Int) -> Int? {
    let last = min(index + 2, pieces.count - 1)
    for offset in start..<text.bytes.count where text.bytes[offset] == pieces[index].bytes[0] {
      guard let first = bareEnd(of: index, from: offset), isRun(index...last, from: offset) else { continue }
      return areContents(text.bytes[start..<offset]) ? first : nil
    }
    return nil
  }

  /// Whether pieces follow one another from an offset on.
  private func isRun(_ range: ClosedRange<Int>, from offset: Int) -> Bool {
    var end: Int? = offset
    for index in range {
      end = end.flatMap { bareEnd(of: index, from: $0) }.map { numbered(index, marked(index, $0)) }
    }
    return end != nil
  }

  /// Whether a text lists headings in their order, between dots and page numbers, with few words besides: 目录, marks of
  /// inferred headings, a note about these, indexes. It may leave out the lower ones, and the full stop behind any.
  private func areContents(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    var words = 0
    var marks = 0
    let stop = Array("。".utf8)
    for (piece, bytes, _) in pieces where piece.headingLevel > 0 {
      let heading = bytes.suffix(stop.count).elementsEqual(stop) ? bytes.dropLast(stop.count) : bytes[...]
      guard let start = rest.indices.first(where: { rest[$0...].starts(with: heading) }) else {
        if piece.headingLevel > 1 { continue }
        return false
      }
      words += Self.wordCount(rest[..<start])
      rest = rest[(start + heading.count)...]
      if piece.mayBeMarked { marks += 1 }
    }
    return words + Self.wordCount(rest) <= 120 + 12 * marks
  }

  /// The number of bytes that are neither dots nor digits.
  private static func wordCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 != 0x2E && !(0x30...0x39).contains($0) }
  }

  private func has(_ bytes: some Collection<UInt8>, at offset: Int) -> Bool {
    text.bytes[offset...].starts(with: bytes)
  }

  // MARK: Differences

  /// Tells a difference and goes on at the next piece that is found.
  private mutating func resume() {
    for index in next..<min(pieces.count, next + Self.lookAhead) {
      let isSame = index == next
      guard let offset = nearest(index, from: isSame ? cursor + 1 : cursor) else { continue }
      report(from: next, to: index, until: offset)
      (cursor, next) = (offset, index)
      return
    }
    let index = min(pieces.count, next + Self.lookAhead)
    report(from: next, to: index, until: index == pieces.count ? text.bytes.count : cursor)
    if index == pieces.count { cursor = text.bytes.count }
    next = index
  }

  /// The nearest offset at which a piece stands, with so many behind it that it can't be another place.
  private func nearest(_ index: Int, from start: Int) -> Int? {
    var last = index
    var length = pieces[index].bytes.count
    while length < Self.leastAnchor, last + 1 < pieces.count {
      last += 1
      length += pieces[last].bytes.count
    }
    let first = pieces[index].bytes[0]
    return (start..<max(start, text.bytes.count)).first { offset in
      text.bytes[offset] == first && isRun(index...last, from: offset)
    }
  }

  private mutating func report(from first: Int, to last: Int, until offset: Int) {
    let found = String(decoding: text.bytes[cursor..<max(cursor, offset)], as: UTF8.self)
    // Text that should not be there is told of the piece before it.
    let told = first < last ? first : max(0, first - 1)
    let place = pieces.indices.contains(told) ? pieces[told].piece.place : .title
    if last - first <= 1 {
      let expected = first < last ? String(decoding: pieces[first].bytes, as: UTF8.self) : ""
      differences.append(TextDifference(place: place, expected: expected, found: found))
      return
    }
    // Several pieces are gone or changed: each is told, the first with what stands there instead.
    for index in first..<last {
      let expected = String(decoding: pieces[index].bytes, as: UTF8.self)
      differences.append(
        TextDifference(place: pieces[index].piece.place, expected: expected, found: index == first ? found : ""))
    }
  }
}
