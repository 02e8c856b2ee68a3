/// A straight line that a page draws along one of its edges, in points from the upper left corner.
struct PageRule: Sendable, Hashable {
  /// Whether it goes from top to bottom.
  var isVertical: Bool
  /// Where it stands: its x where it is vertical, else its y.
  var at: Double
  /// Where it begins, from the left or from the top.
  var from: Double
  /// Where it ends.
  var to: Double
}
