/// An indicator (指标) of a plan.
public struct Indicator: Sendable, Hashable {
  /// The caption of its table.
  public let table: String
  /// The group it stands in (领域); empty where there is none.
  public let group: String
  /// The number as printed, else its position in the table from 1.
  public let number: Int
  /// The name without the unit in brackets: 义务教育巩固率.
  public let name: String
  /// The unit: %; empty where none is given.
  public let unit: String
  /// Whether it binds (约束性, 预期性), as printed; empty where the table does not say.
  public let nature: String
  /// The values in the order of the columns.
  public let values: [IndicatorValue]

  /// The first observed value: of the base year, or what was reached.
  public var base: IndicatorValue? { values.first { !$0.isTarget } }

  /// The first value aimed at.
  public var target: IndicatorValue? { values.first(where: \.isTarget) }

  /// Whether base or target are sums over years, printed in square brackets.
  public var isCumulative: Bool { base?.isCumulative == true || target?.isCumulative == true }
}
