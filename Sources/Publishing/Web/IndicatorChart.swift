internal import HanText
internal import Standards

/// The indicators of a table as bars: what was reached beside what is aimed at.
///
/// A bar is drawn for every value that is a single number. Units differ from indicator to indicator, so each is drawn to
/// its own greatest number. What a value says beside its number is shown too: a bound by the way an arrow points, a sum
/// over years by a broken outline. Texts are the document's own; the bars' text alternatives repeat them.
struct IndicatorChart {
  /// An indicator with the length of the bar of each of its values, in tenths of a percent; `nil` for no bar.
  private struct Row {
    let indicator: Indicator
    let lengths: [Int?]
  }

  /// How long the longest bar is: the rest of the line is for the arrow behind it.
  private static let longest = 940.0

  private let title: String
  private let rows: [Row]

  /// A chart of a table; `nil` where none of its indicators has a number.
  init?(_ table: IndicatorTable) {
    title = table.title
    rows = table.indicators.compactMap { indicator in
      let numbers = indicator.values.map { value in value.value.flatMap { $0 >= 0 ? $0 : nil } }
      guard let greatest = numbers.compactMap(\.self).max() else { return nil }
      return Row(
        indicator: indicator,
        lengths: numbers.map { number in
          number.map { greatest == 0 ? 0 : Int(($0 / greatest * Self.longest).rounded()) }
        })
    }
    if rows.isEmpty { return nil }
  }

  /// Adds the chart as HTML.
  func append(to bytes: inout [UInt8]) {
    bytes += "<figure class=\"chart\">\n<figcaption>".utf8
    HTML.append("图示：\(title)", to: &bytes)
    bytes += "</figcaption>\n<p class=\"chart-key\">\(Self.key)</p>\n<ul>\n".utf8
    for row in rows { append(row, to: &bytes) }
    bytes += "</ul>\n</figure>\n".utf8
  }

  private static let key =
    "浅色条是已有的数值，深色条是目标；条末箭头向右的是下限（≥、＞），向左的是上限（≤、＜）；虚线框是累计数。"
    + "各项指标按自身较大的数画出，不同指标的条长不可相比。没有单一数字的只列在表中。"

  private func append(_ row: Row, to bytes: inout [UInt8]) {
    let indicator = row.indicator
    let unit = indicator.unit.isEmpty ? "" : "（\(indicator.unit)）"
    bytes += "<li><p>".utf8
    HTML.append(indicator.name + unit, to: &bytes)
    bytes += "</p>\n".utf8
    for (value, length) in zip(indicator.values, row.lengths) where !value.text.isEmpty {
      append(value, length: length, to: &bytes)
    }
    bytes += "</li>\n".utf8
  }

  private func append(_ value: IndicatorValue, length: Int?, to bytes: inout [UInt8]) {
    let note = value.isCumulative ? "（累计）" : ""
    guard let length else {
      bytes += "<div class=\"bar\"><span>".utf8
      HTML.append(value.column, to: &bytes)
      bytes += " <b>".utf8
      HTML.append(value.text, to: &bytes)
      bytes += "</b></span></div>\n".utf8
      return
    }
    bytes += "<div class=\"bar\"><span aria-hidden=\"true\">".utf8
    HTML.append(value.column, to: &bytes)
    bytes += " <b>".utf8
    HTML.append(value.text, to: &bytes)
    bytes += "</b>\(note)</span><svg role=\"img\" width=\"100%\" height=\"14\"><title>".utf8
    HTML.append("\(value.column)：\(value.text)\(note)", to: &bytes)
    bytes += "</title>\(bar(value, length))</svg></div>\n".utf8
  }

  private func bar(_ value: IndicatorValue, _ length: Int) -> String {
    let classes = [value.isTarget ? "target" : "reached"] + (value.isCumulative ? ["sum"] : [])
    let end = "\(length / 10).\(length % 10)%"
    let arrow =
      switch value.comparator {
      case .atLeast, .above: "<svg x=\"\(end)\"><path d=\"M2 1l9 6-9 6z\"/></svg>"
      case .atMost, .below: "<svg x=\"\(end)\"><path d=\"M11 1L2 7l9 6z\"/></svg>"
      case .equal, nil: ""
      }
    return "<rect class=\"\(classes.joined(separator: " "))\" x=\"1\" y=\"1\" width=\"\(end)\" height=\"12\"/>\(arrow)"
  }
}
