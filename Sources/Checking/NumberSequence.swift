/// A run of numbers that should count 1, 2, 3 ….
struct NumberSequence {
  /// A number that is not the one that should stand there.
  struct Fault: Hashable {
    /// The position of the number in the run, from 0.
    var position: Int
    /// The number that stands there.
    var value: Int
    /// The number that should.
    var expected: Int
  }

  /// The numbers as they stand; `nil` for a member without one.
  let values: [Int?]

  /// Where counting breaks off. A single wrong number counts once: in 1, 2, 9, 4 only the 9 is wrong.
  /// A member without a number may stand for the number due or not count.
  var faults: [Fault] {
    var faults: [Fault] = []
    var expected = 1
    var unnumbered = 0
    for (position, value) in values.enumerated() {
      guard let value else {
        unnumbered += 1
        continue
      }
      let isDue = (expected...(expected + unnumbered)).contains(value)
      let due = expected + unnumbered
      unnumbered = 0
      if !isDue { faults.append(Fault(position: position, value: value, expected: due)) }
      let isAlone = position + 1 < values.count && values[position + 1] == due + 1
      expected = isDue || !isAlone ? value + 1 : due + 1
    }
    return faults
  }

  /// The positions that a longest strictly ascending choice of numbers leaves out: the ones out of order.
  /// Of two equal numbers the second is out of order.
  /// Members without a number are passed over.
  var positionsOutOfOrder: Set<Int> {
    let numbered = values.enumerated().compactMap { position, value in value.map { (position, $0) } }
    let values = numbered.map(\.1)
    var ends: [Int] = []  // for each length, the position of the smallest number that ends a choice of it
    var before: [Int?] = Array(repeating: nil, count: values.count)
    for (position, value) in values.enumerated() {
      let length = ends.partitioningIndex { values[$0] >= value }
      before[position] = length > 0 ? ends[length - 1] : nil
      if length == ends.count {
        ends.append(position)
      } else if values[ends[length]] > value {
        ends[length] = position
      }
    }
    var out = Set(values.indices)
    var next = ends.last
    while let position = next {
      out.remove(position)
      next = before[position]
    }
    return Set(out.map { numbered[$0].0 })
  }
}

extension [Int] {
  /// The first index whose element belongs to the second part, all of the first part standing before it.
  fileprivate func partitioningIndex(where belongs: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
