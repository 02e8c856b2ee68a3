extension Quantity {
  /// The quantities of a text, in order.
  ///
  /// Titles in 《…》, document numbers, dates, years, numbering, ordinals and numbers without a unit are none. The rules
  /// for 以上 and 以下, which include the number, and 不满 and 超过, which do not, are those of 民法典 1259.
  public static func all(in text: String) -> [Quantity] {
    guard text.utf8.contains(where: { $0 >= 0x80 }), QuantityNumber.mayStand(in: text) else { return [] }
    var reader = QuantityReader(QuantityText(text))
    return reader.read()
  }
}

/// Reads the quantities of one text.
struct QuantityReader {
  let text: QuantityText
  let markers: [QuantityMarker]
  var drafts: [QuantityDraft] = []

  init(_ text: QuantityText) {
    self.text = text
    markers = QuantityMarker.all(in: text)
  }

  mutating func read() -> [Quantity] {
    var position = 0
    var marker = markers.startIndex
    while position < text.scalars.count {
      while marker < markers.endIndex, markers[marker].range.upperBound <= position { marker += 1 }
      if marker < markers.endIndex, markers[marker].range.contains(position) {
        position = markers[marker].range.upperBound
      } else if let draft = draft(at: position) {
        position = draft.end
        drafts.append(draft)
      } else {
        position = afterNumber(position)
      }
    }
    for index in drafts.indices { complete(index) }
    let subjects = QuantitySubjects(text: text, markers: markers, drafts: drafts).all()
    return zip(drafts, subjects).map { draft, subject in
      Quantity(
        kind: draft.kind, value: draft.value, upperValue: draft.upperValue, unit: draft.unit, per: draft.per ?? "",
        period: draft.period, comparator: draft.comparator, adjustment: draft.adjustment, subject: subject,
        text: text.text(draft.start..<draft.end), range: text.range(draft.start..<draft.end),
        numberRange: text.range(draft.number))
    }
  }

  /// Where to go on behind what is no quantity: behind the whole number that stands there.
  private func afterNumber(_ position: Int) -> Int {
    var end = position + 1
    guard text.isDigit(position) else { return end }
    while text.isDigit(end) { end += 1 }
    return end
  }

  /// The quantity whose number begins at a position.
  private func draft(at start: Int) -> QuantityDraft? {
    guard let number = QuantityNumber.read(in: text, at: start), mayBegin(number) else { return nil }
    if number.isFraction { return QuantityDraft(fraction: number, in: text) }
    let end = number.range.upperBound
    if let unit = unit(behind: end, numerals: number.isChinese) {
      let unitEnd = end + unit.text.count
      if let upper = rangeEnd(at: unitEnd), let other = self.unit(behind: upper.range.upperBound, numerals: false),
        other.name == unit.name
      {
        return draft(number, upper: upper, unit: other)
      }
      return draft(number, upper: nil, unit: unit)
    }
    if let upper = rangeEnd(at: end), let unit = unit(behind: upper.range.upperBound, numerals: false) {
      return draft(number, upper: upper, unit: unit)
    }
    return QuantityDraft(proportion: number, in: text)
  }

  /// Whether what stands before a number lets it be one: no ordinal, no part of a name such as PM2.5 or A1.
  private func mayBegin(_ number: QuantityNumber) -> Bool {
    let start = number.range.lowerBound
    guard start > 0 else { return true }
    let before = text.scalars[start - 1]
    if before == "第" || before == "_" || before == "{" || before.properties.isAlphabetic && before.value < 0x80 {
      return false
    }
    guard number.isChinese else { return before != "." }
    if text.scalars[start] == "百" || text.scalars[start] == "千" { return number.isFraction }
    if text.scalars[start] == "半" && (before == "上" || before == "下" || before == "多") { return false }
    return !ChineseNumeral.contains(before) && !"统同唯之任某逐万专初高大".unicodeScalars.contains(before)
  }

  private func unit(behind end: Int, numerals: Bool) -> QuantityUnit? {
    var position = end
    while position < text.scalars.count, text.scalars[position] == " " { position += 1 }
    guard position == end, let unit = QuantityUnit.longest(in: text.scalars, at: position, numerals: numerals) else {
      return nil
    }
    let next = position + unit.text.count
    guard next < text.scalars.count, let others = Self.otherWords[unit.name] else { return unit }
    return others.unicodeScalars.contains(text.scalars[next]) ? nil : unit
  }

  /// The second number of a range whose connector stands at a position.
  private func rangeEnd(at position: Int) -> QuantityNumber? {
    guard position < text.scalars.count else { return nil }
    var next = position
    while next < text.scalars.count, "-－–—~～至到一".unicodeScalars.contains(text.scalars[next]), next - position < 2 {
      next += 1
    }
    guard next > position, text.isDigit(next) else { return nil }
    return QuantityNumber.read(in: text, at: next)
  }

  private func draft(_ number: QuantityNumber, upper: QuantityNumber?, unit: QuantityUnit) -> QuantityDraft {
    let end = (upper ?? number).range.upperBound
    var draft = QuantityDraft(
      kind: unit.kind, value: number.value, unit: unit.name,
      number: number.range.lowerBound..<end, end: end + unit.text.count)
    if let upper {
      draft.upperValue = max(upper.value, number.value)
      draft.value = min(upper.value, number.value)
      // 1—3万元: the factor of the second number is that of both.
      if upper.value.numerator >= 10_000, number.value.numerator < 100, unit.kind == .money,
        let scaled = number.value.times(10_000), scaled <= upper.value
      {
        draft.value = scaled
      }
    }
    readOddDays(&draft)
    if text.scalars[number.range].contains(where: { $0 == "×" }), unit.name == "小时" { draft.period = .init(.week) }
    if unit.name == "个月", isOfChildren(draft.end) { draft.kind = .age }
    return draft
  }

  /// 20周+6天: weeks and days are one length.
  private func readOddDays(_ draft: inout QuantityDraft) {
    guard draft.unit == "周", text.has("+", at: draft.end),
      let days = QuantityNumber.read(in: text, at: draft.end + 1), text.has("天", at: days.range.upperBound),
      let lower = draft.value.times(7), days.value.denominator == 1, days.value.numerator < 7
    else { return }
    draft.unit = "天"
    draft.end = days.range.upperBound + 1
    draft.number = draft.number.lowerBound..<days.range.upperBound
    if let upper = draft.upperValue?.times(7) {
      draft.value = lower
      draft.upperValue = upper.plus(days.value.numerator)
    } else {
      draft.value = lower.plus(days.value.numerator)
    }
  }

  /// Whether 个月 is an age: 0—36个月儿童.
  private func isOfChildren(_ end: Int) -> Bool {
    ["儿童", "婴", "幼儿", "以内儿童", "以下儿童", "的儿童", "（含）儿童"].contains { text.has($0, at: end) }
  }

  /// What a unit is part of with these characters behind it: 3年级, 4次性, 2场所.
  private static let otherWords: [String: String] = [
    "年": "级度版底初末来代均间", "次": "性数要", "场": "所馆地景", "期": "间限满末内货", "元": "旦素", "天": "然",
    "周": "年期边末围", "部": "门分", "条": "件例", "位": "于置", "本": "市省区县级地", "件": "均", "处": "理置罚方",
    "项": "目", "支": "出付持", "例": "如", "米": "粉", "升": "级学", "人": "大均", "只": "有", "家": "庭长",
  ]
}
