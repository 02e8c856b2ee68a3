internal import HanText

/// A line of a page, put together from its words.
struct PageLine: Sendable {
  /// The text; two ideographic spaces open it where it is indented by about two characters.
  var text: String
  /// The left edge in points.
  var left: Double
  /// The right edge.
  var right: Double
  /// The middle of its height.
  var middle: Double
  /// The width of a full-width character.
  var em: Double
  /// The edges of what stands behind gaps that no sentence has: the left one, of a number that ends the line the right
  /// one. Dots that lead to a page number and what stands behind them do not count.
  var starts: [Double]
}

/// Puts the words of a page into lines in reading order.
enum PageLines {
  /// The lines of a page from its top. Words share a line where their middles are nearer than half a character.
  static func lines(of page: PageWords.Page) -> [PageLine] {
    let usual = em(of: page.words)
    var rows: [[PageWord]] = []
    for word in page.words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if let last = rows.last, belongs(word, to: last, usual) {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
      }
    }
    var lines = rows.map { line($0.sorted { ($0.left, $0.top) < ($1.left, $1.top) }, usual) }
    indent(&lines)
    return lines
  }

  /// Whether lines of a page stand in columns side by side: two places or more at which six lines or more go on behind
  /// a gap.
  static func haveColumns(_ lines: [PageLine]) -> Bool {
    var counts: [Int: Int] = [:]
    for line in lines {
      for start in Set(line.starts.map { Int(($0 / 3).rounded()) }) { counts[start, default: 0] += 1 }
    }
    return counts.values.count { $0 >= 6 } >= 2
  }

  private static func belongs(_ word: PageWord, to row: [PageWord], _ usual: Double) -> Bool {
    guard let first = row.first else { return false }
    return abs(word.middle - first.middle) < 0.5 * min(word.em ?? usual, first.em ?? usual)
  }

  /// The middle one of the widths of characters, by the characters that have them; 12 points where there are none.
  private static func em(of words: [PageWord]) -> Double {
    let known = words.compactMap { word in word.em.map { (em: $0, count: word.text.unicodeScalars.count) } }
      .filter { $0.em > 1 }.sorted { $0.em < $1.em }
    let half = known.reduce(0) { $0 + $1.count } / 2
    var sum = 0
    for entry in known {
      sum += entry.count
      if sum > half { return entry.em }
    }
    return 12
  }

  private static func line(_ words: [PageWord], _ usual: Double) -> PageLine {
    let em = em(of: words.filter { $0.em != nil })
    let size = words.contains { $0.em != nil } ? em : usual
    var text = ""
    var starts: [Double] = []
    var right = words.first?.left ?? 0
    let leader = leader(in: words)
    // Where a line is set wider to fill its measure, its words are characters; elsewhere a narrow gap between two Han
    // characters is the space that the document prints between two names.
    let isSpread = words.count * 4 >= words.reduce(0) { $0 + $1.text.unicodeScalars.count }
    for (position, word) in words.enumerated() {
      let leads = leader.map { position >= $0 } ?? false
      let gap = word.left - right
      if let last = text.unicodeScalars.last, let first = word.text.unicodeScalars.first, gap > 0.15 * size {
        let isSetting = (last.isChinese || first.isChinese) && (isSpread || !(last.isHan && first.isHan))
        let isClosed = isSetting && gap < 0.3 * size
        if gap > 0.4 * size, !leads {
          let isLastNumber = position == words.count - 1 && word.text.unicodeScalars.allSatisfy(\.isDecimalDigit)
          starts.append(isLastNumber ? word.right : word.left)
        }
        if !isClosed { text += gap > 1.6 * size ? "  " : " " }
      }
      text += word.text
      right = max(right, word.right)
    }
    let middles = words.map(\.middle).sorted()
    return PageLine(
      text: text, left: words.first?.left ?? 0, right: right, middle: middles[middles.count / 2],
      em: size, starts: starts)
  }

  /// The position of the first word of a row of dots, three or more, that leads to the end of a line of contents.
  private static func leader(in words: [PageWord]) -> Int? {
    let dots = ".…·．‥・".unicodeScalars
    let tail = words.reversed().drop { $0.text.unicodeScalars.allSatisfy(\.isDecimalDigit) }
    let leader = tail.prefix { $0.text.unicodeScalars.allSatisfy { dots.contains($0) } }
    let count = leader.reduce(0) { $0 + $1.text.unicodeScalars.count }
    return count >= 3 ? tail.count - leader.count : nil
  }

  /// Opens the lines that stand about two characters to the right of the margin with two ideographic spaces. The margin
  /// is the leftmost edge of the page's lines.
  private static func indent(_ lines: inout [PageLine]) {
    guard let margin = lines.map(\.left).min() else { return }
    for index in lines.indices {
      let steps = (lines[index].left - margin) / lines[index].em
      if (1.5...2.6).contains(steps) { lines[index].text = "\u{3000}\u{3000}" + lines[index].text }
    }
  }
}
