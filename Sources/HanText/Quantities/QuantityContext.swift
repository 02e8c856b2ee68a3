// What stands around a number: bounds, for whom, for how long.
extension QuantityReader {
  /// Fills in what the words around a draft say.
  mutating func complete(_ index: Int) {
    readUnitTail(index)
    readBehind(index)
    readBefore(index)
    readDistantBound(index)
    lookBack(index)
    if drafts[index].kind == .frequency && drafts[index].period == nil { drafts[index].kind = .count }
  }

  /// 元/人·年, 元／户, 次/年, 元（人·年）, 元每人每年.
  private mutating func readUnitTail(_ index: Int) {
    var end = drafts[index].end
    guard end < text.scalars.count, text.scalars[end] == "/" else { return }
    end += 1
    let isBracketed = text.has("（", at: end) || text.has("(", at: end)
    if isBracketed { end += 1 }
    var isFirst = true
    while isFirst || (end < text.scalars.count && "·.•・/每*".unicodeScalars.contains(text.scalars[end])) {
      let start = isFirst ? (text.has("每", at: end) ? end + 1 : end) : end + 1
      guard let (meaning, tail) = Self.tailUnit(in: text, at: start) else { return }
      switch meaning {
      case .period(let period): drafts[index].period = period
      case .per(let per): drafts[index].per = per
      }
      end = tail
      isFirst = false
      if !isBracketed { drafts[index].end = end }
    }
    if isBracketed, text.has("）", at: end) || text.has(")", at: end) { drafts[index].end = end + 1 }
  }

  private static func tailUnit(in text: QuantityText, at start: Int) -> (QuantityMarker.Meaning, Int)? {
    let units: [(String, QuantityMarker.Meaning)] = [
      ("学期", .period(.init(.term))), ("季度", .period(.init(.quarter))), ("年", .period(.init(.year))),
      ("月", .period(.init(.month))), ("周", .period(.init(.week))), ("天", .period(.init(.day))),
      ("日", .period(.init(.day))), ("人次", .per("次")), ("人", .per("人")), ("名", .per("人")), ("生", .per("生")),
      ("户", .per("户")), ("次", .per("次")), ("餐", .per("餐")), ("床", .per("床")), ("孩", .per("孩次")),
      ("平方米", .per("平方米")), ("例", .per("例")), ("村", .per("村")), ("个", .per("个")),
    ]
    for (words, meaning) in units where text.has(words, at: start) {
      return (meaning, start + words.unicodeScalars.count)
    }
    return nil
  }

  private mutating func readBehind(_ index: Int) {
    if drafts[index].upperValue != nil { drafts[index].comparator = .range }
    guard let (comparator, end) = QuantityWords.bound(in: text, startingAt: drafts[index].end, kind: drafts[index].kind)
    else { return }
    if drafts[index].upperValue == nil { drafts[index].comparator = comparator }
    drafts[index].end = end
  }

  /// Takes in the words that stand directly before the number, from it to the left.
  private mutating func readBefore(_ index: Int) {
    let isBoundBehind = drafts[index].comparator != .equal
    var hasBound = false
    let floor = index > 0 ? drafts[index - 1].end : 0
    while true {
      let start = drafts[index].start
      if let marker = markers.last(where: { $0.range.upperBound == start }), marker.range.lowerBound >= floor {
        take(marker, index)
        drafts[index].start = marker.range.lowerBound
      } else if let bound = QuantityWords.bound(in: text, endingAt: start), bound.start >= floor, !hasBound {
        hasBound = true
        if !(isBoundBehind && bound.isWeak), drafts[index].upperValue == nil {
          drafts[index].comparator = bound.comparator
        }
        drafts[index].start = bound.start
      } else if let (adjustment, from) = QuantityWords.adjustment(in: text, endingAt: start), from >= floor,
        drafts[index].adjustment == .none
      {
        drafts[index].adjustment = adjustment
        drafts[index].start = from
      } else if let from = QuantityWords.filler(in: text, endingAt: start), from >= floor {
        drafts[index].start = from
      } else {
        return
      }
    }
  }

  /// 不低于支出的70%, 至少组织2次: the bound stands before the base or the verb.
  private mutating func readDistantBound(_ index: Int) {
    let draft = drafts[index]
    guard draft.comparator == .equal else { return }
    switch draft.kind {
    case .ratio where draft.start > 0 && text.scalars[draft.start - 1] == "的" && draft.adjustment == .none:
      let clause = start(before: draft.start, where: text.endsClause)
      let floor = max(clause, drafts[..<index].last?.end ?? 0)
      var end = draft.start
      while end > floor {
        if let bound = QuantityWords.bound(in: text, endingAt: end), !bound.isWeak, bound.start >= floor,
          text.scalars[bound.start] != "满", text.scalars[bound.start] != "最"
        {
          drafts[index].comparator = bound.comparator
          drafts[index].subjectEnd = bound.start
          return
        }
        end -= 1
      }
    case .frequency, .count:
      for distance in 1...5 {
        guard draft.start - distance >= 2, !text.endsClause(draft.start - distance) else { return }
        if text.start(of: "至少", endingAt: draft.start - distance) != nil
          || text.start(of: "不少于", endingAt: draft.start - distance) != nil
        {
          drafts[index].comparator = .atLeast
          return
        }
      }
    default: return
    }
  }

  private mutating func take(_ marker: QuantityMarker, _ index: Int) {
    switch marker.meaning {
    case .period(let period): if drafts[index].period == nil { drafts[index].period = period }
    case .per(let per): if drafts[index].per == nil { drafts[index].per = per }
    }
  }

  /// Looks for the period and the holder further to the left: in the clause, for 次 and its like in the sentence.
  private mutating func lookBack(_ index: Int) {
    let draft = drafts[index]
    let seeksPeriod: Bool
    let seeksHolder: Bool
    switch draft.kind {
    case .money: (seeksPeriod, seeksHolder) = (true, true)
    case .frequency: (seeksPeriod, seeksHolder) = (true, false)
    case .count: (seeksPeriod, seeksHolder) = (["册", "册次", "套", "处", "小时"].contains(draft.unit), true)
    case .duration: (seeksPeriod, seeksHolder) = (draft.unit == "小时" || draft.unit == "分钟", true)
    case .measure: (seeksPeriod, seeksHolder) = (false, true)
    case .age, .ratio, .concentration: return
    }
    let clause = start(before: draft.start, where: text.endsClause)
    let sentence = draft.kind == .frequency ? start(before: draft.start, where: text.endsSentence) : clause
    if draft.adjustment == .none || draft.kind == .money {
      for marker in markers.reversed() where marker.range.upperBound <= draft.start {
        guard marker.range.lowerBound >= sentence else { break }
        let isBetween = drafts[..<index].contains {
          $0.number.lowerBound >= marker.range.upperBound && !isListed($0, index)
        }
        if isBetween && draft.kind != .frequency { break }
        switch marker.meaning {
        case .period: if seeksPeriod { take(marker, index) }
        case .per: if seeksHolder && marker.range.lowerBound >= clause { take(marker, index) }
        }
      }
    }
    inherit(index, clause: clause)
  }

  /// Whether a draft is a member of the list that ends with another: 820元、590元、360元.
  private func isListed(_ draft: QuantityDraft, _ index: Int) -> Bool {
    draft.kind == drafts[index].kind && draft.unit == drafts[index].unit
      && text.scalars[draft.end..<max(draft.end, drafts[index].start)].allSatisfy {
        $0 == "、" || $0 == "和" || $0 == "元" || $0.isDecimalDigit
      }
  }

  /// 小学800元，初中1000元: what the first amount is for holds for the second, where its clause says nothing.
  private mutating func inherit(_ index: Int, clause: Int) {
    let draft = drafts[index]
    guard draft.kind == .money, draft.period == nil, draft.per == nil, index > 0, clause > 0 else { return }
    let previous = drafts[index - 1]
    guard previous.kind == .money, (1...10).contains(draft.start - clause), !text.endsSentence(clause - 1),
      previous.end >= start(before: clause - 1, where: text.endsClause)
    else { return }
    drafts[index].period = previous.period
    drafts[index].per = previous.per
  }

  /// The start of the stretch that ends at a position, behind the last scalar that ends one; brackets are passed over.
  func start(before end: Int, where ends: (Int) -> Bool) -> Int {
    var position = end
    var depth = 0
    while position > 0 {
      switch text.scalars[position - 1] {
      case "）", ")": depth += 1
      case "（", "(":
        if depth == 0 { return position }
        depth -= 1
      case let scalar where scalar.isLineEnd: return position
      default: if depth == 0 && ends(position - 1) { return position }
      }
      position -= 1
    }
    return 0
  }
}
