internal import HanText

/// The difference between two states of a file in the unified format of `diff -u`, which `patch` reads.
///
/// In colour, what differs inside a line that was changed is shown in reverse, because a paragraph is one line.
public struct UnifiedDiff: Sendable {
  /// How many unchanged lines stand around a change.
  private static let context = 3

  /// Whether lines are coloured by ANSI sequences.
  public var usesColour: Bool

  /// A printer of differences.
  public init(usesColour: Bool = false) {
    self.usesColour = usesColour
  }

  /// One line of the difference.
  private struct Line {
    var sign: Character
    var text: Substring
    /// The place of the line in the old and in the new file, from 0.
    var old: Int
    var new: Int
  }

  /// The difference; empty where there is none. `path` is relative or absolute, as messages show it.
  ///
  /// Control characters are shown as �, so that no text can steer a terminal; a final CR stays.
  public func text(path: String, old: [UInt8], new: [UInt8]) -> String {
    guard old != new else { return "" }
    let lines = Self.lines(Self.split(old), Self.split(new))
    let changed = lines.indices.filter { lines[$0].sign != " " }
    var parts = [bold("--- \(path)"), bold("+++ \(path)")]
    var next = changed.first
    while let first = next {
      var last = first
      while let further = changed.first(where: { $0 > last }), further - last <= 2 * Self.context { last = further }
      let hunk = lines[max(0, first - Self.context)..<min(lines.count, last + Self.context + 1)]
      parts.append(head(of: hunk))
      parts += self.parts(of: Array(hunk))
      next = changed.first { $0 > last }
    }
    return parts.joined(separator: "\n") + "\n"
  }

  /// The lines of a text with their line ends.
  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...offset])
      start = offset + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  /// All lines of both, those taken away before those that stand in their place.
  private static func lines(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Line] {
    func line(_ sign: Character, _ bytes: ArraySlice<UInt8>, _ from: Int, _ to: Int) -> Line {
      Line(sign: sign, text: Substring(decoding: bytes, as: UTF8.self), old: from, new: to)
    }
    let difference = new.difference(from: old)  // of bytes: texts that only look alike are different lines
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [Line] = []
    var (from, to) = (0, 0)
    while from < old.count || to < new.count {
      if removed.contains(from) {
        lines.append(line("-", old[from], from, to))
        from += 1
      } else if inserted.contains(to) {
        lines.append(line("+", new[to], from, to))
        to += 1
      } else {
        guard from < old.count, to < new.count else { break }
        lines.append(line(" ", old[from], from, to))
        from += 1
        to += 1
      }
    }
    return lines
  }

  private func head(of hunk: ArraySlice<Line>) -> String {
    let old = hunk.count { $0.sign != "+" }
    let new = hunk.count { $0.sign != "-" }
    // A stretch without lines is named by the line before it.
    let from = (hunk.first?.old ?? 0) + (old > 0 ? 1 : 0)
    let to = (hunk.first?.new ?? 0) + (new > 0 ? 1 : 0)
    let head = "@@ -\(from)\(old == 1 ? "" : ",\(old)") +\(to)\(new == 1 ? "" : ",\(new)") @@"
    return usesColour ? "\u{1B}[36m\(head)\u{1B}[0m" : head
  }

  private func parts(of hunk: [Line]) -> [String] {
    var parts: [String] = []
    var index = 0
    while index < hunk.count {
      guard hunk[index].sign != " " else {
        parts += shown(hunk[index], differing: nil)
        index += 1
        continue
      }
      let removed = hunk[index...].prefix { $0.sign == "-" }
      let inserted = hunk[removed.endIndex...].prefix { $0.sign == "+" }
      let pairs = removed.count == inserted.count ? zip(removed, inserted).map { Self.middles($0.text, $1.text) } : []
      for (place, line) in removed.enumerated() {
        parts += shown(line, differing: pairs.isEmpty ? nil : pairs[place].0)
      }
      for (place, line) in inserted.enumerated() {
        parts += shown(line, differing: pairs.isEmpty ? nil : pairs[place].1)
      }
      index = inserted.endIndex
    }
    return parts
  }

  /// The stretches between what two lines begin and end with alike.
  private static func middles(
    _ old: Substring, _ new: Substring
  ) -> (Range<Substring.Index>, Range<Substring.Index>) {
    let (left, right) = (old.unicodeScalars, new.unicodeScalars)
    var (from, to) = (left.startIndex, right.startIndex)
    while from < left.endIndex, to < right.endIndex, left[from] == right[to] {
      left.formIndex(after: &from)
      right.formIndex(after: &to)
    }
    var (fromEnd, toEnd) = (left.endIndex, right.endIndex)
    while fromEnd > from, toEnd > to {
      let (before, other) = (left.index(before: fromEnd), right.index(before: toEnd))
      guard left[before] == right[other] else { break }
      (fromEnd, toEnd) = (before, other)
    }
    return (from..<fromEnd, to..<toEnd)
  }

  private func shown(_ line: Line, differing: Range<Substring.Index>?) -> [String] {
    let isWhole = line.text.utf8.last == 0x0A
    let note = isWhole ? [] : ["\\ No newline at end of file"]
    guard usesColour, line.sign != " " else { return ["\(line.sign)\(Self.clean(line.text))"] + note }
    let colour = line.sign == "-" ? "\u{1B}[31m" : "\u{1B}[32m"
    guard let differing, !differing.isEmpty else {
      return ["\(colour)\(line.sign)\(Self.clean(line.text))\u{1B}[0m"] + note
    }
    let parts = [line.text[..<differing.lowerBound], line.text[differing], line.text[differing.upperBound...]]
      .map(Self.clean)
    return ["\(colour)\(line.sign)\(parts[0])\u{1B}[7m\(parts[1])\u{1B}[27m\(parts[2])\u{1B}[0m"] + note
  }

  private func bold(_ text: String) -> String {
    let text = Self.clean(Substring(text))
    return usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// A line without its end, control characters replaced.
  private static func clean(_ text: Substring) -> String {
    var shown = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() where scalar != "\n" {
      let isEnd = scalar == "\r" && (index + 1 == scalars.count || scalars[index + 1] == "\n")
      let isControl = scalar.properties.generalCategory == .control && scalar != "\t"
      shown.append(isControl && !isEnd ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }
}
