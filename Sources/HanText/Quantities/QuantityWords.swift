/// The words around a number that say how it bounds what is promised.
enum QuantityWords {
  /// A comparator with its strength: a weak one (达到) gives way to words behind the number (以上).
  struct Bound {
    let comparator: Quantity.Comparator
    let isWeak: Bool
    let start: Int
  }

  /// The words before a number that end at a position.
  static func bound(in text: QuantityText, endingAt end: Int) -> Bound? {
    for (words, comparator, isWeak) in before {
      if let start = text.start(of: words, endingAt: end), !text.isMasked[start] {
        return Bound(comparator: comparator, isWeak: isWeak, start: start)
      }
    }
    return nil
  }

  /// The words behind a unit that begin at a position, and where they end.
  static func bound(in text: QuantityText, startingAt start: Int, kind: Quantity.Kind) -> (Quantity.Comparator, Int)? {
    var position = start
    for inclusion in ["（含）", "(含)", "（含本数）"] where text.has(inclusion, at: position) {
      position += inclusion.unicodeScalars.count
    }
    for (words, comparator) in behind where text.has(words, at: position) {
      return (comparator, position + words.unicodeScalars.count)
    }
    guard kind == .duration || kind == .age else { return nil }
    if text.has("内", at: position), !["容", "部", "外", "分", "科"].contains(where: { text.has($0, at: position + 1) }) {
      return (.atMost, position + 1)
    }
    if kind == .age, text.has("前", at: position), !text.has("期", at: position + 1) { return (.below, position + 1) }
    return nil
  }

  /// Whether an amount is what another is changed by, and where the words for it begin.
  static func adjustment(in text: QuantityText, endingAt end: Int) -> (Quantity.Adjustment, Int)? {
    for (words, adjustment) in changes {
      if let start = text.start(of: words, endingAt: end) { return (adjustment, start) }
    }
    return nil
  }

  /// Where a word begins that belongs to the quantity and says nothing of its bound.
  static func filler(in text: QuantityText, endingAt end: Int) -> Int? {
    for words in fillers {
      if let start = text.start(of: words, endingAt: end) { return start }
    }
    return nil
  }

  private static let before: [(String, Quantity.Comparator, Bool)] = [
    ("不得低于", .atLeast, false), ("不得少于", .atLeast, false), ("不低于", .atLeast, false), ("不少于", .atLeast, false),
    ("不小于", .atLeast, false), ("不短于", .atLeast, false), ("至少", .atLeast, false), ("最低", .atLeast, false),
    ("年满", .atLeast, false), ("已满", .atLeast, false), ("不得超过", .atMost, false), ("不得高于", .atMost, false),
    ("不得多于", .atMost, false), ("不高于", .atMost, false), ("不超过", .atMost, false), ("不多于", .atMost, false),
    ("不大于", .atMost, false), ("不晚于", .atMost, false), ("不迟于", .atMost, false), ("至多", .atMost, false),
    ("最高", .atMost, false), ("最多", .atMost, false), ("最长", .atMost, false), ("未达到", .below, false),
    ("未满", .below, false), ("不满", .below, false), ("不足", .below, false), ("低于", .below, false),
    ("少于", .below, false), ("小于", .below, false), ("超过", .above, false), ("高于", .above, false),
    ("多于", .above, false), ("大于", .above, false), ("大约", .about, false), ("约", .about, false),
    ("控制在", .atMost, true), ("达到", .atLeast, true), ("达", .atLeast, true), ("满", .atLeast, false),
  ]
  private static let behind: [(String, Quantity.Comparator)] = [
    ("及以上", .atLeast), ("（含）以上", .atLeast), ("以上", .atLeast), ("及以下", .atMost), ("以下", .atMost),
    ("以内", .atMost), ("之内", .atMost), ("左右", .about),
  ]
  private static let changes: [(String, Quantity.Adjustment)] = [
    ("上浮", .increase), ("再增加", .increase), ("增加", .increase), ("上调", .increase), ("增发", .increase),
    ("加发", .increase), ("提高", .increase), ("下浮", .decrease), ("减少", .decrease), ("下调", .decrease),
    ("降低", .decrease),
  ]
  private static let fillers = ["平均", "维持在", "最低标准", "总量"]
}
