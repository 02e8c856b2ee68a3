internal import Diagnostics
internal import HanText
internal import Standards

/// Cuts lines that hold several parts of the document: an item with all its fields in one line, or a whole standard.
///
/// A line is cut where it holds the same label twice, or three labels of different kinds: then before every label that
/// follows the end of a sentence or a space, before the label that opens items, and before the names and headings that
/// stand in front of it.
struct LineCutting {
  private let names: [[UInt8]: FieldRole]
  private let starts: Set<UInt8>

  /// The lines, with those that hold several parts cut.
  static func cut(_ lines: [SourceLine], _ labels: FieldLabels, _ account: inout AccountWriter) -> [SourceLine] {
    let cutting = LineCutting(labels)
    var cut: [SourceLine] = []
    cut.reserveCapacity(lines.count)
    let lines = cutting.withoutPageNumbers(lines, &account)
    let lastCut = lines.lastIndex { cutting.isRunTogether($0) }
    for (index, line) in lines.enumerated() {
      guard cutting.isRunTogether(line) else {
        cut.append(line)
        continue
      }
      let places = cutting.places(in: line.text, endsDocument: index == lastCut)
      account.keep(.cut, line.content.beginning(16), certainty: .likely, .cut(places.count + 1))
      var start = 0
      for place in places + [line.content.count] where place > start {
        let piece = line.piece(line.content[start..<place])
        if !piece.content.isEmpty { cut.append(piece) }
        start = place
      }
    }
    return cut
  }

  private init(_ labels: FieldLabels) {
    names = Dictionary(uniqueKeysWithValues: labels.all.map { (Array($0.utf8), labels[$0] ?? .extra) })
    starts = Set(names.keys.compactMap(\.first))
  }

  /// A label inside a line.
  private struct Found {
    /// Where it begins, in bytes.
    var start: Int
    /// Where its colon ends.
    var end: Int
    /// Its name.
    var name: [UInt8]
    /// Whether it follows the end of a sentence, a space, or nothing.
    var isFree: Bool
  }

  private func isRunTogether(_ line: SourceLine) -> Bool {
    guard line.table == nil, line.content.count > 24 else { return false }
    let found = find(in: Array(line.text.utf8)).filter(\.isFree)
    let kinds = Set(found.map(\.name))
    return kinds.count >= 3 || (found.count > kinds.count && kinds.count >= 2)
  }

  // MARK: Page numbers

  /// The lines without the page numbers －12－ that stand inside lines that run together, three at least that count up.
  private func withoutPageNumbers(_ lines: [SourceLine], _ account: inout AccountWriter) -> [SourceLine] {
    let found = lines.map { isRunTogether($0) ? PageFurniture.numbers(inside: $0.text) : [] }
    let values = found.flatMap { $0 }.map(\.value)
    guard values.count >= 3, zip(values, values.dropFirst()).allSatisfy({ $0 < $1 }) else { return lines }
    return zip(lines, found).map { line, numbers in
      var kept = TracedText()
      var start = 0
      for number in numbers {
        kept.append(line.content[start..<number.range.lowerBound])
        account.leaveOut(.pageNumber, line.content[number.range], .pageNumber)
        start = number.range.upperBound
      }
      kept.append(line.content[start..<line.content.count])
      return line.piece(kept)
    }
  }

  // MARK: Labels

  /// The labels with a colon behind them, wherever they stand; of two that end at one place the longer.
  private func find(in bytes: [UInt8]) -> [Found] {
    var found: [Found] = []
    for (place, byte) in bytes.enumerated() {
      guard let colon = colonLength(bytes, at: place, byte) else { continue }
      let match = names.keys.filter { place >= $0.count && bytes[place - $0.count..<place].elementsEqual($0) }
        .max { $0.count < $1.count }
      guard let match else { continue }
      let start = place - match.count
      found.append(Found(start: start, end: place + colon, name: match, isFree: isFree(bytes, before: start)))
    }
    return found
  }

  private func colonLength(_ bytes: [UInt8], at place: Int, _ byte: UInt8) -> Int? {
    if byte == UInt8(ascii: ":") { return 1 }
    return byte == 0xEF && bytes[place...].starts(with: [0xEF, 0xBC, 0x9A]) ? 3 : nil
  }

  private func isFree(_ bytes: [UInt8], before place: Int) -> Bool {
    guard let last = scalar(bytes, before: place) else { return true }
    return last.isSpace || "。；;！!？?.”）)】》".unicodeScalars.contains(last)
  }

  /// The character that ends before a place.
  private func scalar(_ bytes: [UInt8], before place: Int) -> Unicode.Scalar? {
    guard place > 0 else { return nil }
    let start = (max(0, place - 4)..<place).last { bytes[$0] & 0xC0 != 0x80 } ?? place - 1
    return String(decoding: bytes[start..<place], as: UTF8.self).unicodeScalars.first
  }

  // MARK: Places to cut

  /// The places, in bytes from the start of the line, before which it is cut.
  private func places(in text: String, endsDocument: Bool) -> [Int] {
    let bytes = Array(text.utf8)
    let all = find(in: bytes)
    let opener = self.opener(all, bytes)
    let found = accepted(all, opener: opener)
    var places: Set<Int> = []
    var end = 0
    var hasLabel = false
    for label in found {
      let stretch = end..<label.start
      if label.name == opener, let name = nameStart(bytes, in: stretch, behindField: hasLabel) {
        places.formUnion(headings(bytes, before: name, in: stretch) + [name, label.start])
      } else if label.isFree {
        places.insert(label.start)
      } else {
        continue
      }
      end = label.end
      hasLabel = true
    }
    if endsDocument, let close = sentenceEnd(bytes, from: end) { places.insert(close) }
    return places.filter { $0 > 0 && $0 < bytes.count }.sorted()
  }

  /// The labels with those taken for free that follow a text without an end, where their item has no other of the name.
  private func accepted(_ all: [Found], opener: [UInt8]?) -> [Found] {
    var accepted: [Found] = []
    for segment in all.split(omittingEmptySubsequences: false, whereSeparator: { $0.name == opener }) {
      if let label = segment.startIndex > 0 ? all[segment.startIndex - 1] : nil { accepted.append(label) }
      var seen = Set(segment.filter(\.isFree).map(\.name))
      for label in segment {
        var label = label
        if !label.isFree, opener != nil, self.names[label.name] != .extra, seen.insert(label.name).inserted {
          label.isFree = true
        }
        accepted.append(label)
      }
    }
    return accepted
  }

  /// The label that most often follows a name.
  private func opener(_ found: [Found], _ bytes: [UInt8]) -> [UInt8]? {
    var counts: [[UInt8]: Int] = [:]
    var end = 0
    for label in found {
      if nameStart(bytes, in: end..<label.start, behindField: end > 0) != nil { counts[label.name, default: 0] += 1 }
      end = label.end
    }
    let highest = counts.values.max() ?? 0
    return found.map(\.name).first { counts[$0] == highest }
  }

  /// Where the name before a label begins: at the last mark of the stretch, with no end of a sentence between; without
  /// a mark, behind the last end of a sentence.
  private func nameStart(_ bytes: [UInt8], in stretch: Range<Int>, behindField: Bool) -> Int? {
    let start = nameStretch(bytes, in: stretch)
    if let mark = marks(bytes, in: start..<stretch.upperBound).last { return mark.place }
    let name = LineJoining.trim(String(decoding: bytes[start..<stretch.upperBound], as: UTF8.self))
    guard start > stretch.lowerBound || !behindField, (2...40).contains(name.unicodeScalars.count) else { return nil }
    return name.unicodeScalars.contains { "，、：:".unicodeScalars.contains($0) } ? nil : start
  }

  /// Where the text behind the last end of a sentence begins.
  private func nameStretch(_ bytes: [UInt8], in stretch: Range<Int>) -> Int {
    let text = String(decoding: bytes[stretch], as: UTF8.self)
    guard let last = text.unicodeScalars.lastIndex(where: { "。！？；".unicodeScalars.contains($0) }) else {
      return stretch.lowerBound
    }
    return stretch.lowerBound + text.utf8.distance(from: text.startIndex, to: text.unicodeScalars.index(after: last))
  }

  /// Where the headings before a name begin: marks of higher and higher level, each directly before the next.
  private func headings(_ bytes: [UInt8], before name: Int, in stretch: Range<Int>) -> [Int] {
    let marks = marks(bytes, in: nameStretch(bytes, in: stretch)..<stretch.upperBound)
    guard let own = marks.last(where: { $0.place == name }) else { return [] }
    var rank = own.rank
    var places: [Int] = []
    for mark in marks.reversed() where mark.place < name {
      guard mark.rank < rank else { break }
      places.append(mark.place)
      rank = mark.rank
    }
    return places
  }

  /// The marks in a stretch: （1）, 1., 一、 where a heading can begin.
  private func marks(_ bytes: [UInt8], in stretch: Range<Int>) -> [(place: Int, rank: Int)] {
    var found: [(place: Int, rank: Int)] = []
    var place = stretch.lowerBound
    while place < stretch.upperBound {
      defer { place += 1 }
      guard bytes[place] & 0xC0 != 0x80, canBeginMark(bytes, at: place) else { continue }
      let rest = String(decoding: bytes[place..<min(place + 240, stretch.upperBound)], as: UTF8.self)
      guard let mark = Enumerator(at: rest), !mark.rest.isEmpty, !rest.unicodeScalars.starts(with: [" "]) else {
        continue
      }
      if let before = scalar(bytes, before: place), place > stretch.lowerBound,
        continuesNumber(before, mark)
      {
        continue
      }
      found.append((place, HeadingName.rank(of: mark)))
      place += max(0, mark.length - 1)
    }
    return found
  }

  /// Whether a character before a mark makes it a part of a longer number: 12. is no mark 2.
  private func continuesNumber(_ before: Unicode.Scalar, _ mark: Enumerator) -> Bool {
    switch mark.form {
    case .decimal: before.isDecimalDigit || before == "." || before == "第"
    case .han: ChineseNumeral.contains(before) || before == "第"
    case .chapter, .bracketedHan, .bracketedDecimal, .circled: false
    }
  }

  /// Whether a byte can be the first of a mark: a digit, a bracket, a Chinese numeral, ①.
  private func canBeginMark(_ bytes: [UInt8], at place: Int) -> Bool {
    let byte = bytes[place]
    if (0x30...0x39).contains(byte) || byte == UInt8(ascii: "(") { return true }
    guard byte >= 0xE2,
      let scalar = String(decoding: bytes[place..<min(place + 3, bytes.count)], as: UTF8.self)
        .unicodeScalars.first
    else { return false }
    return scalar == "（" || scalar == "第" || scalar.isDecimalDigit || ChineseNumeral.contains(scalar)
      || (0x2460...0x2473).contains(scalar.value)
  }

  private func sentenceEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    let end: [UInt8] = Array("。".utf8)
    return (start..<max(start, bytes.count - 3)).first { bytes[$0...].starts(with: end) }.map { $0 + 3 }
  }
}

extension Message {
  fileprivate static let pageNumber = Message(zh: "行内的页码。", en: "A page number inside a line.")

  fileprivate static func cut(_ count: Int) -> Message {
    Message(
      zh: "这一行含有多个字段或服务项目，按标签和序号切分为 \(count) 段。",
      en: "This line holds several fields or items; it was cut into \(count) parts at labels and numbers.")
  }
}
