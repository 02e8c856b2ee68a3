internal import HanText

/// How one quantity stands to another of its kind.
enum QuantityOrder {
  /// The same is promised.
  case equal
  /// The second number is greater.
  case greater
  /// The second number is smaller.
  case smaller
  /// The second admits more people.
  case wider
  /// The second admits fewer people.
  case narrower
  /// The numbers can't be set beside each other.
  case incomparable

  /// How `second` stands to `first`.
  init(_ first: Quantity, _ second: Quantity) {
    guard first.kind == second.kind, first.adjustment == second.adjustment,
      QuantityHolder(first).isComparable(to: QuantityHolder(second)), let left = first.normalised,
      let right = second.normalised, left.unit == right.unit
    else {
      self = .incomparable
      return
    }
    if first.kind == .age {
      self = Self.ages(first, second)
      return
    }
    let mayMix = first.kind == .concentration || first.kind == .duration
    guard mayMix || Self.isUpper(first) == Self.isUpper(second) else {
      self = .incomparable
      return
    }
    switch (left.upperValue, right.upperValue) {
    case (nil, nil): self = Self.order(left.value, right.value)
    case (let upper?, let other?):
      let (low, high) = (Self.order(left.value, right.value), Self.order(upper, other))
      self = low == high || high == .equal ? low : low == .equal ? high : .incomparable
    case (let upper?, nil):
      self = right.value < left.value ? .smaller : right.value > upper ? .greater : .incomparable
    case (nil, let upper?):
      self = upper < left.value ? .smaller : right.value > left.value ? .greater : .incomparable
    }
    if let admits = Threshold(first) ?? Threshold(second) {
      switch self {
      case .greater: self = admits == .less ? .narrower : .wider
      case .smaller: self = admits == .less ? .wider : .narrower
      default: break
      }
    }
  }

  /// The order seen from the other side.
  var inverted: QuantityOrder {
    switch self {
    case .greater: .smaller
    case .smaller: .greater
    case .wider: .narrower
    case .narrower: .wider
    case .equal, .incomparable: self
    }
  }

  private static func isUpper(_ quantity: Quantity) -> Bool {
    quantity.comparator == .atMost || quantity.comparator == .below
  }

  private static func order(_ left: ExactNumber, _ right: ExactNumber) -> QuantityOrder {
    left == right ? .equal : left < right ? .greater : .smaller
  }

  /// Ages admit a span of months; 6岁 lasts until the seventh birthday.
  private static func ages(_ first: Quantity, _ second: Quantity) -> QuantityOrder {
    guard let left = AgeSpan(first), let right = AgeSpan(second) else { return .incomparable }
    if left == right { return .equal }
    if right.from <= left.from && right.to >= left.to { return .wider }
    if right.from >= left.from && right.to <= left.to { return .narrower }
    return .incomparable
  }
}

/// The months of age that a quantity admits, the last one excluded.
private struct AgeSpan: Equatable {
  var from = ExactNumber(0)
  var to = ExactNumber(12 * 200)

  init?(_ quantity: Quantity) {
    let isYears = quantity.unit == "岁"
    func months(_ value: ExactNumber, _ extra: Int) -> ExactNumber? {
      guard let whole = ExactNumber(value.numerator + extra * value.denominator, over: value.denominator) else {
        return nil
      }
      return isYears ? whole.times(12) : whole
    }
    let start = months(quantity.value, 0)
    let behind = months(quantity.value, 1)
    guard let start, let behind else { return nil }
    switch quantity.comparator {
    case .equal, .about: (from, to) = (start, behind)
    case .atLeast: from = start
    case .above: from = behind
    case .atMost: to = behind
    case .below: to = start
    case .range:
      guard let upper = quantity.upperValue.flatMap({ months($0, 1) }) else { return nil }
      (from, to) = (start, upper)
    }
  }
}

/// For whom an amount is, as far as amounts can be set beside each other.
private enum QuantityHolder {
  case unknown
  case person
  case other(String)

  init(_ quantity: Quantity) {
    switch quantity.per {
    case "": self = .unknown
    case "人", "生", "孩次": self = .person
    default: self = .other(quantity.per)
    }
  }

  func isComparable(to other: QuantityHolder) -> Bool {
    switch (self, other) {
    case (.unknown, _), (_, .unknown), (.person, .person): true
    case (.other(let left), .other(let right)):
      left == right || ["个", "村"].contains(left) && ["个", "村"].contains(right)
    case (.person, .other), (.other, .person): false
    }
  }
}

/// Whether a number says who is admitted, and which way it admits more.
enum Threshold {
  /// A greater number admits more: 收入在低保标准150%以下.
  case more
  /// A smaller number admits more: 居住半年以上.
  case less

  init?(_ quantity: Quantity) {
    let words = quantity.subject
    func has(_ list: [String]) -> Bool { list.contains(where: words.holds) }
    switch (quantity.kind, quantity.comparator) {
    case (.ratio, .atMost), (.ratio, .below), (.money, .atMost), (.money, .below):
      guard has(["收入", "资产", "财产", "积蓄"]) else { return nil }
      self = .more
    case (.duration, .atLeast), (.duration, .above):
      guard has(["居住", "缴费", "缴纳", "参保", "术后", "连续", "登记", "工作满", "从业", "失业"]) else { return nil }
      self = .less
    case (.duration, .atMost), (.duration, .below):
      guard has(["离校", "毕业", "退役", "出院", "离职"]) else { return nil }
      self = .more
    default: return nil
    }
  }
}

/// Which way a number is better for the citizen.
enum Benefit {
  case more
  case less
  case unknown

  /// What a number is worth, by what it measures, how it is bounded and what it is said of.
  init(_ quantity: Quantity) {
    let found = Self.plain(quantity)
    switch (quantity.adjustment, found) {
    case (.decrease, .more): self = .less
    case (.decrease, .less): self = .more
    default: self = found
    }
  }

  private static func plain(_ quantity: Quantity) -> Benefit {
    func has(_ list: [String]) -> Bool { list.contains(where: quantity.subject.holds) }
    let isUpper = quantity.comparator == .atMost || quantity.comparator == .below
    switch quantity.kind {
    case .money:
      return has(["缴费", "缴纳", "自付", "自负", "收费", "起付", "押金", "个人负担", "票价"]) ? .less : .more
    case .concentration: return .less
    case .ratio:
      if has(["自付", "自负", "起付", "死亡率", "发病率", "投诉率", "误差"]) { return .less }
      if has(["缴费"]) { return .unknown }
      return quantity.comparator == .atMost ? .unknown : isUpper ? .less : .more
    case .frequency: return isUpper ? .unknown : .more
    case .measure: return isUpper ? .unknown : .more
    case .count:
      let isSupply = ["次", "场", "套", "册", "册次", "处", "份", "种", "项", "张", "台", "学时", "课时"].contains(quantity.unit)
      return isUpper || quantity.comparator == .equal && !isSupply ? .unknown : .more
    case .duration:
      if isUpper {
        let isDeadline =
          ["个工作日", "天", "小时", "分钟"].contains(quantity.unit)
          || has(["办结", "完成", "时限", "响应", "受理", "审核", "反馈", "答复", "到达"])
        return isDeadline ? .less : .unknown
      }
      if has(["服务圈", "到达", "步行", "打造"]) { return .less }
      if ["小时", "分钟"].contains(quantity.unit) { return .more }
      return has(["免费", "享受", "提供"]) ? .more : .unknown
    case .age: return .unknown
    }
  }

  /// The change and its effect of an order between an old and a new quantity.
  static func change(_ old: Quantity, _ new: Quantity) -> (Change.Kind, Change.Effect)? {
    let order = QuantityOrder(old, new)
    let (before, after) = (Benefit(old), Benefit(new))
    let benefit = before == after ? before : before == .unknown ? after : after == .unknown ? before : .unknown
    switch order {
    case .equal: return nil
    case .wider: return (.widened, .better)
    case .narrower: return (.narrowed, .worse)
    case .greater: return (.raised, benefit == .more ? .better : benefit == .less ? .worse : .unknown)
    case .smaller: return (.lowered, benefit == .less ? .better : benefit == .more ? .worse : .unknown)
    case .incomparable: return (.reworded, .unknown)
    }
  }
}
