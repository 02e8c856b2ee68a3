/// The numbers of items: those of their marks, or their positions.
public enum ItemNumbering {
  /// The number of each item, from the values of the marks in order.
  ///
  /// The marks count where every item has one and none begins anew: with the value of the first mark again, at an item
  /// that opens a category or behind another number and before the next one. Else the position counts, from 1.
  /// `firstOfCategory` are the positions, from 0, of the items that open a category.
  public static func numbers(marks: [Int?], firstOfCategory: Set<Int>) -> [Int] {
    let values = marks.compactMap { $0 }
    guard values.count == marks.count, let first = values.first else { return Array(1..<(marks.count + 1)) }
    let restarts = values.indices.dropFirst().contains { index in
      guard values[index] == first else { return false }
      let goesOn = index + 1 < values.count && values[index + 1] == first + 1
      return firstOfCategory.contains(index) || (goesOn && values[index - 1] != first)
    }
    return restarts ? Array(1..<(marks.count + 1)) : values
  }
}
