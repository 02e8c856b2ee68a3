/// A number with its meaning, as a standard promises it: 寄宿小学生每生每年1250元.
public struct Quantity: Sendable, Hashable, Codable {
  /// What is measured.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// 1250元, 1万元
    case money
    /// 60岁, 36个月儿童
    case age
    /// Times, shows, issues in a period: 每月1次
    case frequency
    /// 30%, 10倍, 1/3, 1:2
    case ratio
    /// 6个月, 20个工作日, 72小时
    case duration
    /// 15套, 2000册次, 1次 in no period
    case count
    /// 18平方米, 3公里
    case measure
    /// 25微克/立方米
    case concentration
  }

  /// How the number bounds what is promised.
  public enum Comparator: String, Sendable, Hashable, Codable, CaseIterable {
    /// The number itself.
    case equal = "="
    /// The number or more: 以上, 不低于, 年满, 达到.
    case atLeast = ">="
    /// The number or less: 以下, 不超过, 以内.
    case atMost = "<="
    /// More than the number: 超过, 高于.
    case above = ">"
    /// Less than the number: 不满, 未满, 低于, 不足.
    case below = "<"
    /// Near the number: 左右.
    case about = "~"
    /// From ``Quantity/value`` to ``Quantity/upperValue``, both included: 0—6岁.
    case range = "range"
  }

  /// Whether the number is an amount or what an amount is changed by.
  public enum Adjustment: String, Sendable, Hashable, Codable {
    /// The amount itself.
    case none
    /// 上浮50%, 再增加200元
    case increase
    /// 下浮10%, 减少5元
    case decrease
  }

  /// What is measured.
  public var kind: Kind
  /// The number, in ``unit``; of a range the lower one.
  public var value: ExactNumber
  /// The upper number of a range.
  public var upperValue: ExactNumber?
  /// The unit, without 万: 元, 岁, 次, %, 个工作日, 微克/立方米.
  public var unit: String
  /// Whom or what one such amount is for: 生, 人, 户, 餐; empty where nothing is said.
  public var per: String
  /// The time one such amount is for; `nil` where none is said.
  public var period: Period?
  /// How the number bounds what is promised.
  public var comparator: Comparator
  /// Whether it is an amount or a change of one.
  public var adjustment: Adjustment
  /// What it is said of, in the words of the text: 寄宿小学生; may be empty.
  public var subject: String
  /// The words that make the quantity: 每生每年1250元.
  public var text: String
  /// The bytes of ``text``.
  public var range: SourceRange
  /// The bytes of the number itself, of ranges with both numbers.
  public var numberRange: SourceRange

  /// The time to which a quantity belongs: 每年, 每3个月.
  public struct Period: Sendable, Hashable, Codable {
    /// A length of time.
    public enum Unit: String, Sendable, Hashable, Codable {
      /// 天, 日
      case day = "天"
      /// 周
      case week = "周"
      /// 月
      case month = "月"
      /// 季度
      case quarter = "季度"
      /// 学期
      case term = "学期"
      /// 年
      case year = "年"
    }

    /// How many of the unit, at least 1.
    public var count: Int
    /// The unit.
    public var unit: Unit

    /// A period.
    public init(_ unit: Unit, count: Int = 1) {
      self.count = count
      self.unit = unit
    }

    /// How units show it: 年, 3个月, 2年.
    public var text: String {
      count == 1 ? unit.rawValue : "\(count)\(unit == .month ? "个" : "")\(unit.rawValue)"
    }

    /// Its length in months; `nil` for days and weeks, of which a month has no fixed number.
    var months: Int? {
      switch unit {
      case .day, .week: nil
      case .month: count
      case .quarter: count * 3
      case .term: count * 6
      case .year: count * 12
      }
    }

    /// Its length in days; `nil` for months and longer.
    var days: Int? {
      switch unit {
      case .day: count
      case .week: count * 7
      default: nil
      }
    }
  }

  /// A quantity of the parts given.
  public init(
    kind: Kind, value: ExactNumber, upperValue: ExactNumber? = nil, unit: String, per: String = "",
    period: Period? = nil, comparator: Comparator = .equal, adjustment: Adjustment = .none, subject: String = "",
    text: String, range: SourceRange, numberRange: SourceRange
  ) {
    self.kind = kind
    self.value = value
    self.upperValue = upperValue
    self.unit = unit
    self.per = per
    self.period = period
    self.comparator = comparator
    self.adjustment = adjustment
    self.subject = subject
    self.text = text
    self.range = range
    self.numberRange = numberRange
  }
}

// The same amount in other units.
extension Quantity {
  /// The unit with its period: 元/年, 次/2年, 元.
  public var fullUnit: String {
    period.map { "\(unit)/\($0.text)" } ?? unit
  }

  /// The number for a month; `nil` without a period of whole months. A term (学期) counts as six months.
  public var perMonth: ExactNumber? {
    period?.months.flatMap { value.times(1, over: $0) }
  }

  /// The number for a year; `nil` without a period of whole months.
  public var perYear: ExactNumber? {
    period?.months.flatMap { value.times(12, over: $0) }
  }

  /// The number in units of ten thousand: 1.5 of 15000元.
  public var inTenThousands: ExactNumber? { value.times(1, over: 10_000) }

  /// The quantity in the unit in which it can be set beside others of its kind.
  ///
  /// Money and counts are for a year where they have a period of months, hours for a day where of days; ages are in
  /// months; times are in months, days, working days or minutes; tenths, thousandths and fractions in hundredths.
  /// `nil` where a number is too large.
  public var normalised: NormalisedQuantity? {
    var factor = (up: 1, down: 1)
    var unit = unit
    switch (kind, unit) {
    case (.age, "岁"), (.duration, "年"): (factor, unit) = ((12, 1), "月")
    case (.age, _): unit = "月"
    case (.duration, "个月"): unit = "月"
    case (.duration, "季度"): (factor, unit) = ((3, 1), "月")
    case (.duration, "学期"): (factor, unit) = ((6, 1), "月")
    case (.duration, "周"): (factor, unit) = ((7, 1), "天")
    case (.duration, "小时"): (factor, unit) = ((60, 1), "分钟")
    case (.ratio, "成"): (factor, unit) = ((10, 1), "%")
    case (.ratio, "‰"): (factor, unit) = ((1, 10), "%")
    case (.concentration, "毫克/立方米"): (factor, unit) = ((1000, 1), "微克/立方米")
    default: break
    }
    if let months = period?.months {
      factor = (factor.up * 12, factor.down * months)
      unit += "/年"
    } else if let days = period?.days {
      factor.down *= days
      unit += "/天"
    }
    guard let value = value.times(factor.up, over: factor.down) else { return nil }
    let upper = upperValue.flatMap { $0.times(factor.up, over: factor.down) }
    guard (upper == nil) == (upperValue == nil) else { return nil }
    return NormalisedQuantity(unit: unit, value: value, upperValue: upper)
  }
}

/// A quantity's numbers in the unit in which quantities of its kind are set beside each other.
public struct NormalisedQuantity: Sendable, Hashable {
  /// The unit: 元/年, 月, %.
  public let unit: String
  /// The number; of a range the lower one.
  public let value: ExactNumber
  /// The upper number of a range.
  public let upperValue: ExactNumber?
}
