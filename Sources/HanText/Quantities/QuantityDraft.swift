/// A quantity while it is read; positions count scalars.
struct QuantityDraft {
  var kind: Quantity.Kind
  var value: ExactNumber
  var upperValue: ExactNumber?
  var unit: String
  var per: String?
  var period: Quantity.Period?
  var comparator: Quantity.Comparator = .equal
  var adjustment: Quantity.Adjustment = .none
  /// The number, of a range both.
  var number: Range<Int>
  /// Where the words of the quantity begin and end.
  var start: Int
  var end: Int
  /// Where the words it is said of end, where that is before ``start``: 标准按不低于支出的70%.
  var subjectEnd: Int?

  init(kind: Quantity.Kind, value: ExactNumber, unit: String, number: Range<Int>, end: Int) {
    self.kind = kind
    self.value = value
    self.unit = unit
    self.number = number
    start = number.lowerBound
    self.end = end
  }

  /// 1/3 and 三分之一, kept in hundredths; `nil` where the number goes on as a name or with a unit that is none of ours.
  init?(fraction: QuantityNumber, in text: QuantityText) {
    guard let value = fraction.value.times(100), fraction.value < ExactNumber(2) else { return nil }
    self.init(kind: .ratio, value: value, unit: "%", number: fraction.range, end: fraction.range.upperBound)
  }

  /// 1:2 where the clause speaks of a 比例.
  init?(proportion: QuantityNumber, in text: QuantityText) {
    let colon = proportion.range.upperBound
    guard colon < text.scalars.count, ":：∶".unicodeScalars.contains(text.scalars[colon]),
      let second = QuantityNumber.read(in: text, at: colon + 1), !second.isChinese, !proportion.isChinese,
      second.value > ExactNumber(0), second.value.denominator == 1
    else { return nil }
    var start = proportion.range.lowerBound
    while start > 0, !text.endsClause(start - 1), text.start(of: "比", endingAt: start) == nil { start -= 1 }
    guard start > 0, text.start(of: "比", endingAt: start) != nil,
      let value = proportion.value.times(1, over: second.value.numerator)
    else { return nil }
    let range = proportion.range.lowerBound..<second.range.upperBound
    self.init(kind: .ratio, value: value, unit: "比", number: range, end: range.upperBound)
  }
}
