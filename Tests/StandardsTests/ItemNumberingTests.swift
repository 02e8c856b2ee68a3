import Standards
import Testing

/// Which number an item gets.
@Suite struct ItemNumberingTests {
  @Test(
    arguments: [
      ([1, 2, 3], [1, 2, 3]), ([1, 20, 21], [1, 20, 21]), ([5, 6], [5, 6]), ([1, 2, 2, 3], [1, 2, 2, 3]),
      ([1, 2, 1, 2], [1, 2, 3, 4]), ([9, 3], [9, 3]), ([1, 2, nil], [1, 2, 3]), ([nil, nil], [1, 2]), ([], []),
    ] as [([Int?], [Int])])
  func marksCountUnlessTheyBeginAnewOrAreMissing(marks: [Int?], numbers: [Int]) {
    #expect(ItemNumbering.numbers(marks: marks, firstOfCategory: [0]) == numbers)
  }

  @Test func aCategoryCanBeginAnewWithOneItem() {
    #expect(ItemNumbering.numbers(marks: [1, 2, 1], firstOfCategory: [0, 2]) == [1, 2, 3])
    #expect(ItemNumbering.numbers(marks: [1, 2, 1], firstOfCategory: [0]) == [1, 2, 1])
  }
}
