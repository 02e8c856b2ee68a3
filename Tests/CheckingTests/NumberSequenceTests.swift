import Testing

@testable import Checking

/// How runs of numbers are judged.
struct NumberSequenceTests {
  @Test(
    arguments: [
      ([1, 2, 3], []),
      ([2, 3], [0]),
      ([1, 2, 4, 5], [2]),
      ([1, 2, 9, 4, 5], [2]),
      ([1, 2, 2, 3], [2]),
      ([1, 2, 1, 2], [2]),
      ([1, nil, 3], []),
      ([1, nil, 2], []),
      ([1, nil, 4], [2]),
      ([nil, nil], []),
    ] as [([Int?], [Int])])
  func countingBreaksOffWhereANumberIsNotDue(values: [Int?], faults: [Int]) {
    #expect(NumberSequence(values: values).faults.map(\.position) == faults)
  }

  @Test(
    arguments: [
      ([1, 2, 3], []),
      ([1, 5, 9], []),
      ([1, 2, 2, 3], [2]),
      ([1, 9, 3, 4], [1]),
      ([5, 6, 1, 7], [2]),
      ([1, nil, 2], []),
      ([], []),
    ] as [([Int?], Set<Int>)])
  func theFewestNumbersAreOutOfOrder(values: [Int?], positions: Set<Int>) {
    #expect(NumberSequence(values: values).positionsOutOfOrder == positions)
  }
}
