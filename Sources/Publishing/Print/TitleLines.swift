internal import HanText

/// The lines of a title: broken by sense, in the shape of a trapezium or a diamond (GB/T 9704-2012, 7.3.1).
///
/// Lines are measured in halves: a Han character or full-width mark counts two, an ASCII character one.
enum TitleLines {
  /// What 2号 characters fit into the type area: 156 mm over 22 pt.
  static let limit = 40

  /// The lines of a title, none wider than the limit.
  static func broken(_ title: String, limit: Int = limit) -> [String] {
    let scalars = Array(title.unicodeScalars)
    guard width(scalars) > limit else { return [title] }
    var search = Search(scalars, limit: limit, breaks: senseBreaks(scalars))
    search.consider(from: 0, ends: [], cost: 0)
    return lines(scalars, ends: search.best?.ends ?? evenEnds(scalars, limit, senses: search.breaks.map(\.end)))
  }

  /// The width of text in halves.
  static func width(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
  }

  /// A place where a title may be broken and what that costs.
  private typealias Break = (end: Int, cost: Int)

  /// What a break inside 《》 costs: more than another line, so that only a name wider than a line is broken.
  private static let insideName = 4_000

  /// Before 关于 and an opening bracket, after a comma, a space or a name in 《》; between a verb and the name it governs at
  /// a cost.
  private static func senseBreaks(_ scalars: [Unicode.Scalar]) -> [Break] {
    var depth = 0
    return (1..<scalars.count).compactMap { index in
      let (before, here) = (scalars[index - 1], scalars[index])
      depth += before == "《" ? 1 : before == "》" ? -1 : 0
      let found = senseBreak(scalars, at: index)
      return found.map { ($0.end, $0.cost + (depth > 0 && here != "》" ? insideName : 0)) }
    }
  }

  private static func senseBreak(_ scalars: [Unicode.Scalar], at index: Int) -> Break? {
    let (before, here) = (scalars[index - 1], scalars[index])
    if "、， 　".unicodeScalars.contains(before) { return (index, 0) }
    if here == "关", index + 1 < scalars.count, scalars[index + 1] == "于" { return (index, 0) }
    if here == "（", before != "《" { return (index, 0) }
    if here == "《" { return (index, before == "》" ? 0 : 200) }
    if before == "》", here != "（", here != "》" { return (index, 200) }
    return nil
  }

  /// The search for the cheapest choice of breaks.
  private struct Search {
    let limit: Int
    let breaks: [Break]
    /// The width of the text before each position.
    let before: [Int]
    var best: (cost: Int, ends: [Int])?

    init(_ scalars: [Unicode.Scalar], limit: Int, breaks: [Break]) {
      self.limit = limit
      self.breaks = breaks
      before = scalars.reduce(into: [0]) { $0.append($0[$0.count - 1] + width(CollectionOfOne($1))) }
    }

    /// Tries every choice of breaks behind `from` that makes up to five lines.
    mutating func consider(from: Int, ends: [Int], cost: Int) {
      let last = before.count - 1
      if before[last] - before[from] <= limit {
        let complete = ends + [last]
        let total = cost + shapeCost(of: zip([0] + complete, complete).map { before[$1] - before[$0] })
        if total < best?.cost ?? .max { best = (total, complete) }
      }
      guard ends.count < 4 else { return }
      for place in breaks where place.end > from && before[place.end] - before[from] <= limit {
        consider(from: place.end, ends: ends + [place.end], cost: cost + place.cost)
      }
    }
  }

  /// Few lines before all; then no hourglass, then lines of like length.
  private static func shapeCost(of widths: [Int]) -> Int {
    let mean = widths.reduce(0, +) / widths.count
    let uneven = widths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let isHourglass = widths.indices.dropFirst().dropLast().contains {
      widths[$0] < widths[$0 - 1] && widths[$0] < widths[$0 + 1]
    }
    return widths.count * 1_000 + uneven + (isHourglass ? 500 : 0)
  }

  /// Lines of nearly one length where sense alone gives no way: they end where sense has a break, or between words, and
  /// inside a word only where it is longer than a line. No number is broken and no bracket parted from its text.
  private static func evenEnds(_ scalars: [Unicode.Scalar], _ limit: Int, senses: [Int]) -> [Int] {
    let count = (width(scalars) + limit - 1) / limit
    let share = (width(scalars) + count - 1) / count
    let inWords = TitleWords.inside(scalars)
    var ends: [Int] = []
    var start = 0
    while width(scalars[start...]) > limit {
      let possible = (start + 1..<scalars.count).prefix { width(scalars[start..<$0]) <= limit }
      let kept = possible.filter { mayBreak(scalars, at: $0) }
      let best = kept.filter { !inWords.contains($0) }.min { first, second in
        cost(of: first) < cost(of: second)
      }
      func cost(of end: Int) -> Int {
        // A break of sense is worth six characters.
        abs(width(scalars[start..<end]) - share) - (senses.contains(end) ? 12 : 0)
      }
      start = best ?? kept.last ?? possible.last ?? start + 1
      ends.append(start)
    }
    return ends + [scalars.count]
  }

  private static func mayBreak(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let (before, here) = (scalars[index - 1], scalars[index])
    if before.isASCII && here.isASCII { return false }
    return !"《（“〔".unicodeScalars.contains(before) && !"》）”〕、，。年月日".unicodeScalars.contains(here)
  }

  private static func lines(_ scalars: [Unicode.Scalar], ends: [Int]) -> [String] {
    zip([0] + ends, ends).map { start, end in
      var line = String.UnicodeScalarView()
      line.append(contentsOf: scalars[start..<end])
      return String(line)
    }
  }
}
